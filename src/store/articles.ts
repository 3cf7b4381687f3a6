/** Articles in versions, and what labellers said of each version. */
import { z } from 'zod';
import {
  headerSchema, labelsSchema, removedSchema, sentenceSchema,
  type ArticleCard, type CleanArticle, type Header, type Labels,
} from '../contracts.ts';
import { mergeHeader, sameHeader, textHash } from './article-known.ts';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import { oneSpelling } from '../regions/spelling.ts';
import { decode, hasWords } from './json.ts';
import type { Db, Trx } from './schema/database.ts';
import { flag, type Flag } from './schema/types.ts';

export interface Incoming {
  readonly article: CleanArticle;
  readonly sample: boolean;
  /** A person's id, or `operator`. */
  readonly by: string;
  readonly now: number;
}

export interface Inserted {
  readonly id: string;
  readonly version: number;
  /** `known`: there already, nothing was written. `changed`: a new version of an article that was there. */
  readonly outcome: 'new' | 'known' | 'changed';
}

/**
 * Stores an article once: the same address or the same text is the same article. Changed text at the same
 * address, or a header that says more, makes a new version; nothing is overwritten.
 */
export async function insertArticle(trx: Trx, incoming: Incoming): Promise<Inserted> {
  await lock(trx, 'article');
  const { article, sample, by, now } = incoming;
  const hash = textHash(article.text);
  const found = await findSame(trx, incoming, hash);
  if (!found) {
    const id = newId();
    const { url } = article.header;
    await trx.insertInto('article')
      .values({ id, url, sample: flag(sample), version: 1, added_at: now, added_by: by }).execute();
    await insertVersion(trx, { id, version: 1, hash, article, now });
    return { id, version: 1, outcome: 'new' };
  }
  const old = decode(headerSchema, found.header);
  const header = mergeHeader(old, article.header);
  // The text of another address, or of an older version: what we have is already what came in.
  const elsewhere = old.url !== null && old.url !== article.header.url;
  const older = found.version < found.newest;
  if (elsewhere || older || (found.text_hash === hash && sameHeader(old, header))) {
    return { id: found.id, version: found.version, outcome: 'known' };
  }
  const version = found.newest + 1;
  await trx.updateTable('article').set({ version, url: header.url }).where('id', '=', found.id).execute();
  await insertVersion(trx, { id: found.id, version, hash, article: { ...article, header }, now });
  return { id: found.id, version, outcome: 'changed' };
}

/** The newest version at the same address, else a version with the same text. */
async function findSame(trx: Trx, { article, sample }: Incoming, hash: string) {
  const versions = trx.selectFrom('article as a').innerJoin('article_version as v', 'v.article_id', 'a.id')
    .select(['a.id', 'a.version as newest', 'v.version', 'v.header', 'v.text_hash'])
    .where('a.sample', '=', flag(sample)).orderBy('v.version', 'desc').limit(1);
  const { url } = article.header;
  const atAddress = url === null ? undefined : await versions.where('a.url', '=', url).executeTakeFirst();
  return atAddress ?? versions.where('v.text_hash', '=', hash).executeTakeFirst();
}

interface NewVersion {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly article: CleanArticle;
  readonly now: number;
}

async function insertVersion(trx: Trx, { id, version, hash, article, now }: NewVersion): Promise<void> {
  const { header, text, sentences, removed } = article;
  const search = [header.title, ...header.authors, header.outlet, text].filter((words) => words !== null)
    .join('\n');
  await trx.insertInto('article_version').values({
    article_id: id, version, text, text_hash: hash, header: JSON.stringify(header),
    sentences: JSON.stringify(sentences), removed: JSON.stringify(removed),
    // As it is written, and names as any script may write them.
    search: `${search.toLowerCase()}\n${oneSpelling(search)}`, added_at: now,
  }).execute();
}

export interface StoredArticle {
  readonly card: ArticleCard;
  readonly article: CleanArticle;
  readonly addedAt: number;
}

/** @param version the newest when left out */
export async function getArticle(db: Db, id: string, version?: number): Promise<StoredArticle | undefined> {
  const row = await db.selectFrom('article_version as v').innerJoin('article as a', 'a.id', 'v.article_id')
    .select(['v.article_id as id', 'v.version', 'v.header', 'v.text', 'v.sentences', 'v.removed'])
    .select(['v.added_at', 'a.sample'])
    .where('a.id', '=', id)
    .where('v.version', '=', (eb) => (version === undefined ? eb.ref('a.version') : eb.val(version)))
    .executeTakeFirst();
  if (!row) return undefined;
  const header = decode(headerSchema, row.header);
  return {
    card: await cardOf(db, row, header),
    article: {
      header, text: row.text,
      sentences: decode(z.array(sentenceSchema), row.sentences),
      removed: decode(z.array(removedSchema), row.removed),
    },
    addedAt: row.added_at,
  };
}

interface CardRow { readonly id: string; readonly version: number; readonly sample: number }

/** With the kind, regions and parties of the newest labels where there are any. */
async function cardOf(db: Db, { id, version, sample }: CardRow, header: Header): Promise<ArticleCard> {
  const labels = await getLabels(db, { article: id, version });
  const regions = await db.selectFrom('article_region').select('region').where('article_id', '=', id)
    .orderBy('place').orderBy('region').execute();
  const { kind, kindDeclared, kindEvidence } = labels ?? header;
  return {
    id, version, ...header, kind, kindDeclared, kindEvidence, sample: sample === 1,
    regions: labels?.regions ?? regions.map((row) => row.region), parties: labels?.parties ?? [],
  };
}

export interface ArticleFilter {
  /** Words that stand in title, authors, outlet or text, in any case. */
  readonly query?: string | undefined;
  readonly region?: string | undefined;
  /** Added at or after, epoch ms. */
  readonly since?: number | undefined;
  /** Whether the project's own samples are listed too. */
  readonly samples: boolean;
}

/** The newest version of each, the newest article first. */
export async function listArticles(
  db: Db, filter: ArticleFilter,
): Promise<(ArticleCard & { addedAt: number })[]> {
  const { query, region, since, samples } = filter;
  const rows = await db.selectFrom('article as a')
    .innerJoin('article_version as v', (join) =>
      join.onRef('v.article_id', '=', 'a.id').onRef('v.version', '=', 'a.version'))
    .select(['a.id', 'a.version', 'a.sample', 'a.added_at', 'v.header'])
    .$if(!samples, (rows) => rows.where('a.sample', '=', 0))
    .$if(since !== undefined, (rows) => rows.where('a.added_at', '>=', since ?? 0))
    .$if(region !== undefined, (rows) => rows.where('a.id', 'in', (eb) =>
      eb.selectFrom('article_region').select('article_id').where('region', '=', region ?? '')))
    .$if(query !== undefined, (rows) => rows.where(hasWords('v.search', query ?? '')))
    .orderBy('a.added_at', 'desc').orderBy('a.id').execute();
  const cards = [];
  for (const row of rows) {
    cards.push({ ...(await cardOf(db, row, decode(headerSchema, row.header))), addedAt: row.added_at });
  }
  return cards;
}

export interface NewLabels {
  readonly article: string;
  readonly version: number;
  /** The labeller with its version. */
  readonly labeller: string;
  readonly labels: Labels;
  readonly now: number;
}

/**
 * Keeps what a labeller said of an article version, the first time; of the newest version its regions count.
 */
export async function saveLabels(
  trx: Trx, { article, version, labeller, labels, now }: NewLabels,
): Promise<void> {
  const row = { article_id: article, version, labeller, labels: JSON.stringify(labels), created_at: now };
  // Several processes may have labelled what came in once: whoever comes second finds it done.
  await lock(trx, `labels ${article}`);
  if (await getLabels(trx, { article, version, labeller })) return;
  await trx.insertInto('labels').values(row).execute();
  const { version: newest } = await trx.selectFrom('article').select('version').where('id', '=', article)
    .executeTakeFirstOrThrow();
  if (version === newest && (await editorsRegions(trx, article)).length === 0) await setRegions(trx, article, labels.regions, 0);
}

/** Replaces the regions of an article, the main one first. */
export async function setRegions(trx: Trx, article: string, regions: readonly string[], byEditor: Flag): Promise<void> {
  await trx.deleteFrom('article_region').where('article_id', '=', article).execute();
  const rows = [...new Set(regions)].map((region, place) => ({ article_id: article, region, place, by_editor: byEditor }));
  if (rows.length > 0) await trx.insertInto('article_region').values(rows).execute();
}

/** As an editor set them; none where nobody did. */
async function editorsRegions(db: Db, article: string): Promise<string[]> {
  const rows = await db.selectFrom('article_region').select('region').where('article_id', '=', article).where('by_editor', '=', 1)
    .orderBy('place').execute();
  return rows.map(({ region }) => region);
}

/** With the regions that an editor set, where one did. @param labeller the one that spoke last when left out */
export async function getLabels(
  db: Db, { article, version, labeller }: { article: string; version: number; labeller?: string | undefined },
): Promise<Labels | undefined> {
  const row = await db.selectFrom('labels').select('labels').where('article_id', '=', article)
    .where('version', '=', version)
    .$if(labeller !== undefined, (rows) => rows.where('labeller', '=', labeller ?? ''))
    .orderBy('created_at', 'desc').orderBy('labeller', 'desc').limit(1).executeTakeFirst();
  if (row === undefined) return undefined;
  const labels = decode(labelsSchema, row.labels);
  const regions = await editorsRegions(db, article);
  return regions.length === 0 ? labels : { ...labels, regions };
}
