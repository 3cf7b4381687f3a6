/** Published briefs by words in them or in the articles that they were made from. */
import { sql } from 'kysely';
import { hasWords } from './json.ts';
import type { Db } from './schema/database.ts';

export interface Wanted {
  /** Each has to stand somewhere in one of the brief's articles, header included; in lower case. */
  readonly words: readonly string[];
  readonly samples: boolean;
  readonly limit: number;
}

/** Versions that readers may see, the one released last first. */
export async function searchBriefs(db: Db, { words, samples, limit }: Wanted): Promise<{ id: string; version: number }[]> {
  const articleHas = (word: string) => sql<boolean>`exists (
    select 1 from brief_article s join article_version a on a.article_id = s.article_id and a.version = s.article_version
    where s.brief_id = v.brief_id and s.version = v.version and ${hasWords('a.search', word)})`;
  let found = db.selectFrom('brief_version as v').select(['v.brief_id as id', 'v.version']).where('v.status', '=', 'published');
  if (!samples) found = found.where('v.sample', '=', 0);
  for (const word of words) found = found.where(articleHas(word));
  return found.orderBy('v.released_at', 'desc').orderBy('v.brief_id').limit(limit).execute();
}
