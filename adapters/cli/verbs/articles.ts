/** `articles`: what is stored, the newest first. */
import { z } from 'zod';
import { linkInWords } from '../../../src/brief/sources.ts';
import { dateInWords } from '../../../src/brief/wording.ts';
import { elsewhere, findRegion, regionName } from '../../../src/regions/find.ts';
import { listArticles } from '../../../src/store/articles.ts';
import { linksOf } from '../../../src/store/likeness.ts';
import { answer, inRoom, optionsOf, type Call } from '../call.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { whatOf } from '../header-in-words.ts';
import { isoTime, plain, table, time } from '../print.ts';
import { columns, language, say } from '../say.ts';

const given = z.object({ query: wordsOption, region: wordsOption, since: wordsOption });

export async function articles(call: Call): Promise<0> {
  const { query, region, since } = optionsOf(call, given);
  const filter = {
    query, region: region === undefined ? undefined : findRegion(region).id, since: sinceOf(since),
    samples: true,
  };
  const { found, links } = await inRoom(call, async ({ store: { db } }) => {
    const listed = await listArticles(db, filter);
    return { found: listed, links: await linksOf(db, listed.map(({ id }) => id)) };
  });
  const narrowed = [query, region, since].some((one) => one !== undefined);
  const value = found.map(({ addedAt, ...card }) =>
    ({ ...card, addedAt: isoTime(addedAt), links: links.get(card.id) ?? [] }));
  await answer(call, value, () => {
    if (found.length === 0) return plain(say(narrowed ? 'cli-articles-none-such' : 'cli-articles-none'));
    return table(columns('article', 'added', 'published', 'kind', 'region', 'what'), found.map((card) => [
      card.id, time(card.addedAt),
      card.published === null ? say('brief-undated') : dateInWords(card.published, language()),
      say(`kind-name-${card.kind}`), regionName(card.regions[0] ?? elsewhere, language()),
      [...(card.sample ? [say('cli-sample')] : []), whatOf(card), ...(links.get(card.id) ?? []).map((link) => linkInWords(link, language()))]
        .join(' '),
    ]), call.io.out);
  });
  return 0;
}
