/** `digest`: the draft of a region's day, with what editors need to judge its balance. */
import { z } from 'zod';
import { plainText } from '../../../src/brief/plain.ts';
import { balanceOf } from '../../../src/brief/digest/balance.ts';
import { balanceBlocks } from '../../../src/brief/render-balance.ts';
import { renderBrief } from '../../../src/brief/render.ts';
import { readIn } from '../../../src/brief/spoken.ts';
import { ranInWords } from '../../../src/chat/desk-open.ts';
import { documentOf } from '../../../src/chat/say.ts';
import { localDateSchema } from '../../../src/contracts.ts';
import { composeDigest } from '../../../src/desk/digest.ts';
import { ranBefore } from '../../../src/desk/ran-before.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { wordsOption } from '../given.ts';
import { paragraphs } from '../print.ts';
import { language, say } from '../say.ts';

const given = z.object({ region: wordsOption, date: localDateSchema.optional() });

export async function digest(call: Call): Promise<0> {
  const { region, date } = optionsOf(call, given);
  if (region === undefined) throw misuse('cli-missing-option', { name: 'region' });
  const { draft, ran } = await inRoom(call, async (room, by) => {
    const made = await composeDigest(room, { region, date, by });
    return { draft: made, ran: await ranBefore(room, made) };
  });
  const { style } = call.io.out;
  await answer(call, { ...draft, balance: balanceOf(draft), ran: ran.map(({ author, date, brief }) => ({ author, date, brief: brief.id })) }, () => paragraphs(
    plainText(renderBrief(draft, readIn(draft, language())), style),
    '—'.repeat(Math.min(style.width, 60)),
    plainText(documentOf(balanceBlocks(draft, language())), style),
    ...ran.map((one) => ranInWords(one, language())),
    say('cli-brief-next', { brief: `${draft.id}:${draft.version}` }),
  ));
  return 0;
}
