/** `log`: the decisions, the newest first; as JSON Lines (`--lines`) all of them, the oldest first. */
import { z } from 'zod';
import type { OpenRoom } from '../../../src/room.ts';
import { listDecisions, type RecordedDecision } from '../../../src/store/decisions.ts';
import { nameOf } from '../../../src/store/people.ts';
import { asJson, inRoom, optionsOf, type Call } from '../call.ts';
import { decisionsInWords } from '../decisions-in-words.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { isoTime, json, jsonLine, plain } from '../print.ts';
import { referenceOf } from '../reference.ts';
import { say } from '../say.ts';

const given = z.object({
  since: wordsOption, limit: z.coerce.number().int().positive().optional(), lines: z.boolean().default(false),
});
/** Shown to people unless they ask for more; an export holds everything. */
const shown = 100;

export async function log(call: Call): Promise<0> {
  const { since, limit, lines } = optionsOf(call, given);
  const [named] = call.args;
  const subject = named === undefined ? undefined : referenceOf(named).brief;
  const words = await inRoom(call, async (room) => {
    const decisions = await listDecisions(room.store.db, { subject, since: sinceOf(since), limit: limit ?? (lines ? undefined : shown) });
    if (lines) return (await withNames(room, decisions.toReversed())).map((row) => jsonLine(row)).join('');
    if (asJson(call)) return json(decisions.map((decision) => ({ ...decision, at: isoTime(decision.at) })));
    return decisions.length === 0 ? plain(say('cli-log-none')) : decisionsInWords(room, decisions);
  });
  await call.io.out.write(words);
  return 0;
}

/** As they were taken, the oldest first, with the names that people were known by. */
async function withNames(room: OpenRoom, decisions: readonly RecordedDecision[]) {
  const names = new Map<string, string | null>();
  for (const { person } of decisions) if (!names.has(person)) names.set(person, await nameOf(room.store.db, person) ?? null);
  return decisions.map((decision) => ({ ...decision, at: isoTime(decision.at), name: names.get(decision.person) ?? null }));
}
