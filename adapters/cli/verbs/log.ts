/** `log`: the decisions, the newest first. */
import { z } from 'zod';
import { listDecisions } from '../../../src/store/decisions.ts';
import { asJson, inRoom, optionsOf, type Call } from '../call.ts';
import { decisionsInWords } from '../decisions-in-words.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { isoTime, json, plain } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { say } from '../say.ts';

const given = z.object({ since: wordsOption, limit: z.coerce.number().int().positive().default(100) });

export async function log(call: Call): Promise<0> {
  const { since, limit } = optionsOf(call, given);
  const [named] = call.args;
  const subject = named === undefined ? undefined : referenceOf(named).brief;
  const words = await inRoom(call, async (room) => {
    const decisions = await listDecisions(room.store.db, { subject, since: sinceOf(since), limit });
    if (asJson(call)) return json(decisions.map((decision) => ({ ...decision, at: isoTime(decision.at) })));
    return decisions.length === 0 ? plain(say('cli-log-none')) : decisionsInWords(room, decisions);
  });
  await call.io.out.write(words);
  return 0;
}
