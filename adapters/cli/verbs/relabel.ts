/** `relabel`: an editor's word on a sentence. `overrides`: all that editors said, as rows to train on. */
import { z } from 'zod';
import { basisSchema } from '../../../src/contracts.ts';
import { relabel as move } from '../../../src/desk/relabel.ts';
import { labelOf, listOf } from '../../../src/brief/wording.ts';
import { getArticle } from '../../../src/store/articles.ts';
import { listOverrides } from '../../../src/store/overrides.ts';
import { asJson, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { wordsOption } from '../given.ts';
import { isoTime, json, jsonLine, plain } from '../print.ts';
import { language, say } from '../say.ts';

const given = z.object({ basis: basisSchema.optional(), holder: wordsOption, undo: z.boolean().optional(), reason: wordsOption });

export async function relabel(call: Call): Promise<0> {
  const { basis, holder = null, undo = false, reason = null } = optionsOf(call, given);
  if ((basis === undefined) !== undo) throw misuse('cli-basis-or-undo');
  const [article = '', sentence = ''] = call.args;
  const wanted = basis === undefined ? null : { basis, holder, reason };
  const words = await inRoom(call, async (room, by) => {
    const { before, after, briefs } = await move(room, { article, sentence, wanted, by });
    if (asJson(call)) return json({ article, sentence, before, after, briefs });
    const header = (await getArticle(room.store.db, article))?.article.header ?? { outlet: null, authors: [], kind: 'Unknown' };
    return plain([
      say('cli-relabelled', { sentence, before: labelOf(before, header, language()), after: labelOf(after, header, language()) }),
      ...(briefs.length === 0 ? [] : [say('cli-relabelled-briefs', { briefs: listOf(briefs) })]),
    ].join('\n'));
  });
  await call.io.out.write(words);
  return 0;
}

/** One JSON object a line, in the form of the training text: what an editor chose is the best label. */
export async function overrides(call: Call): Promise<0> {
  const rows = await inRoom(call, async ({ store: { db } }) => {
    const all = await listOverrides(db);
    return Promise.all(all.map(async (one) => ({ ...one, header: (await getArticle(db, one.article, one.version))?.article.header })));
  });
  if (rows.length === 0 && !asJson(call)) await call.io.err.write(plain(say('cli-overrides-none')));
  for (const { article, version, sentence, text, basis, holder, reason, by, at, header } of rows) {
    await call.io.out.write(jsonLine({
      id: `${article}.${version}.${sentence}`, article, header, text, best: [basis], accept: [basis],
      holders: holder === null ? [] : [holder], premises: [], reason, by, at: isoTime(at),
    }));
  }
  return 0;
}
