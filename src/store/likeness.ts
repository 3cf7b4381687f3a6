/** Which stored articles are near-copies of each other or have one origin. */
import { comparedOf, likeness, type ArticleLink, type Compared } from '../article/likeness.ts';
import { sketchOf } from '../article/shingles.ts';
import type { CleanArticle } from '../contracts.ts';
import { getArticle } from './articles.ts';
import type { Db, Trx } from './schema/database.ts';
import { flag } from './schema/types.ts';

/** Articles compared whole with one that comes in: those that share most with it. */
const mostCompared = 20;
/** Fewer shared hashes than this are chance, or one sentence quoted by both. */
const leastShared = 4;

export interface Arrival {
  readonly id: string;
  readonly article: CleanArticle;
  readonly sample: boolean;
}

/**
 * Finds the articles that are like this version, and keeps the links in place of those of an older version.
 * For the transaction that stored the version.
 */
export async function linkLikeArticles(trx: Trx, { id, article, sample }: Arrival): Promise<void> {
  const compared = comparedOf(article);
  await forget(trx, id);
  const candidates = await candidatesFor(trx, compared, { id, sample });
  await remember(trx, id, compared);
  for (const candidate of candidates) {
    const other = await getArticle(trx, candidate);
    const link = other && likeness(compared, comparedOf(other.article));
    if (!link) continue;
    const { relation, share, agency } = link;
    const row = { relation, percent: Math.round(share * 100), agency };
    await trx.insertInto('article_link').values([
      { article_id: id, other_id: candidate, ...row }, { article_id: candidate, other_id: id, ...row },
    ]).execute();
  }
}

async function forget(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('article_sketch').where('article_id', '=', id).execute();
  await trx.deleteFrom('article_agency').where('article_id', '=', id).execute();
  await trx.deleteFrom('article_link').where((eb) => eb.or([eb('article_id', '=', id), eb('other_id', '=', id)])).execute();
}

async function remember(trx: Trx, id: string, { shingles, agencies }: Compared): Promise<void> {
  const hashes = sketchOf(shingles).map((hash) => ({ article_id: id, hash }));
  if (hashes.length > 0) await trx.insertInto('article_sketch').values(hashes).execute();
  const rows = agencies.map((agency) => ({ article_id: id, agency }));
  if (rows.length > 0) await trx.insertInto('article_agency').values(rows).execute();
}

async function candidatesFor(
  trx: Trx, { shingles, agencies }: Compared, { id, sample }: { id: string; sample: boolean },
): Promise<string[]> {
  const sketch = sketchOf(shingles);
  const alike = sketch.length === 0 ? [] : await trx.selectFrom('article_sketch as s')
    .innerJoin('article as a', 'a.id', 's.article_id')
    .select('s.article_id as id').where('s.hash', 'in', sketch).where('a.sample', '=', flag(sample)).where('a.id', '<>', id)
    .groupBy('s.article_id').having((eb) => eb.fn.countAll(), '>=', Math.min(leastShared, sketch.length))
    .orderBy((eb) => eb.fn.countAll(), 'desc').orderBy('s.article_id').limit(mostCompared).execute();
  const sameAgency = agencies.length === 0 ? [] : await trx.selectFrom('article_agency as s')
    .innerJoin('article as a', 'a.id', 's.article_id')
    .select('a.id').distinct().select('a.added_at').where('s.agency', 'in', agencies)
    .where('a.sample', '=', flag(sample)).where('a.id', '<>', id)
    .orderBy('a.added_at', 'desc').orderBy('a.id').limit(mostCompared).execute();
  return [...new Set([...alike, ...sameAgency].map((row) => row.id))];
}

/** The articles that are like these, by article; the most alike first. */
export async function linksOf(db: Db, ids: readonly string[]): Promise<Map<string, ArticleLink[]>> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('article_link').selectAll().where('article_id', 'in', ids)
    .orderBy('percent', 'desc').orderBy('other_id').execute();
  const links = new Map<string, ArticleLink[]>();
  for (const { article_id: of, other_id: article, relation, percent, agency } of rows) {
    links.set(of, [...(links.get(of) ?? []), { article, relation, share: percent / 100, agency }]);
  }
  return links;
}
