/** `articles`: what is stored, the newest first. */
import { z } from 'zod';
import { authorsOf, dateInWords } from '../../../src/brief/wording.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import { findRegion } from '../../../src/regions/find.ts';
import { listArticles } from '../../../src/store/articles.ts';
import { asJson, inRoom, language, optionsOf, type Call } from '../call.ts';
import { sinceOf, wordsOption } from '../given.ts';
import { cut, isoTime, json, plain, table, time } from '../print.ts';

const given = z.object({ query: wordsOption, region: wordsOption, since: wordsOption });

export async function articles(call: Call): Promise<0> {
  const { query, region, since } = optionsOf(call, given);
  const filter = {
    query, region: region === undefined ? undefined : findRegion(region).id, since: sinceOf(since), samples: true,
  };
  const found = await inRoom(call, async ({ store }) => listArticles(store.db, filter));
  const { out } = call.io;
  if (asJson(call)) {
    await out.write(json(found.map(({ addedAt, ...card }) => ({ ...card, addedAt: isoTime(addedAt) }))));
    return 0;
  }
  if (found.length === 0) {
    const narrowed = [query, region, since].some((one) => one !== undefined);
    await out.write(plain(text(language, narrowed ? 'cli-articles-none-such' : 'cli-articles-none')));
    return 0;
  }
  await out.write(table(
    ['article', 'added', 'published', 'kind', 'region', 'what'].map((column) => text(language, `cli-column-${column}`)),
    found.map((card) => [
      card.id, time(card.addedAt),
      card.published === null ? text(language, 'brief-undated') : dateInWords(card.published, language),
      text(language, `cli-kind-${card.kind}`), card.regions[0] ?? '–',
      [card.sample ? text(language, 'cli-sample') : '', whatOf(card)].filter(Boolean).join(' '),
    ]), out,
  ));
  return 0;
}

interface Named { readonly title: string | null; readonly authors: string[]; readonly outlet: string | null }

/** The publisher's headline in quotation marks, or who wrote it: none is ever made up. */
export function whatOf({ title, authors, outlet }: Named): string {
  const by = [authorsOf({ authors }) ?? text(language, 'brief-no-author'), outlet ?? text(language, 'brief-no-outlet')].join(', ');
  return title === null ? by : `“${cut(title, 60)}” · ${by}`;
}
