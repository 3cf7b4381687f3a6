/** `header`: put right what was read of an article's header; the older versions are kept. */
import { z } from 'zod';
import { storedArticle } from '../../../src/briefing.ts';
import { articleCard } from '../../../src/brief/card.ts';
import { headerInWords } from '../../../src/brief/header-in-words.ts';
import { kindSentence, listOf } from '../../../src/brief/wording.ts';
import { correctHeader, type Corrections } from '../../../src/desk/header.ts';
import { placeArticle } from '../../../src/desk/place.ts';
import { outdatedBriefs } from '../../../src/store/sources.ts';
import { asJson, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { kindOption, publishedOption, wordsOption } from '../given.ts';
import { regionsInWords } from '../header-in-words.ts';
import { json, plain } from '../print.ts';
import { language, say } from '../say.ts';

const given = z.object({
  kind: kindOption, outlet: wordsOption, title: wordsOption, author: z.array(z.string().trim().min(1)).optional(),
  published: publishedOption, region: wordsOption, reason: wordsOption,
});

export async function header(call: Call): Promise<0> {
  const { reason = null, author, region, ...fields } = optionsOf(call, given);
  const all = { ...fields, ...(author === undefined ? {} : { authors: author }) };
  const corrections: Corrections = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const regions = region?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  const corrects = Object.keys(corrections).length > 0;
  if (!corrects && regions.length === 0) throw misuse('cli-header-nothing');
  const [id = ''] = call.args;
  const words = await inRoom(call, async (room, by) => {
    if (regions.length > 0) await placeArticle(room, { article: id, regions, by, reason });
    if (corrects) await correctHeader(room, { article: id, corrections, by, reason });
    const { reference, article, labels } = await storedArticle(room, id);
    const card = articleCard(reference, article, labels);
    const outdated = [...await outdatedBriefs(room.store.db, id)];
    if (asJson(call)) return json({ ...card, outdated });
    return plain([
      corrects
        ? say('cli-added-changed', { article: id, version: reference.version })
        : say('cli-header-placed', { article: id, regions: regionsInWords(labels.regions) }),
      kindSentence(card, language()), ...headerInWords(card, language()),
      ...(outdated.length === 0 ? [] : [say('cli-added-outdated', { briefs: listOf(outdated) })]),
    ].join('\n'));
  });
  await call.io.out.write(words);
  return 0;
}
