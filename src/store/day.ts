/** What the day's digest is made from: articles since the last edition, what readers had, what was corrected. */
import { headerSchema, briefContentSchema, type BriefContent, type Header, type Status } from '../contracts.ts';
import { elsewhere } from '../regions/find.ts';
import { daily } from './briefs.ts';
import { decode } from './json.ts';
import type { Db } from './schema/database.ts';

/** Versions that readers got. */
const released = ['published', 'corrected', 'retracted'] as const satisfies Status[];

export interface NewArticle {
  readonly id: string;
  readonly version: number;
  readonly header: Header;
  readonly text: string;
  readonly addedAt: number;
  /** How many regions it is about. */
  readonly regions: number;
  /** The region that it is mainly about, which tells it. */
  readonly home: string;
}

/**
 * The newest versions of a region's articles that came in after `since` (epoch ms); no samples. What is about none of our
 * regions belongs to the one for all others.
 */
export async function newArticles(db: Db, region: string, since: number): Promise<NewArticle[]> {
  const rows = await db.selectFrom('article as a')
    .innerJoin('article_version as v', (join) => join.onRef('v.article_id', '=', 'a.id').onRef('v.version', '=', 'a.version'))
    .select(['a.id', 'a.version', 'a.added_at', 'v.header', 'v.text'])
    .select((eb) => eb.selectFrom('article_region as r').select((count) => count.fn.countAll().as('count')).whereRef('r.article_id', '=', 'a.id').as('regions'))
    .select((eb) => eb.selectFrom('article_region as h').select('h.region').whereRef('h.article_id', '=', 'a.id').orderBy('h.place').orderBy('h.region').limit(1).as('home'))
    .where('a.sample', '=', 0).where('a.added_at', '>', since)
    .where((eb) => eb.or([
      eb('a.id', 'in', eb.selectFrom('article_region').select('article_id').where('region', '=', region)),
      ...(region === elsewhere ? [eb('a.id', 'not in', eb.selectFrom('article_region').select('article_id'))] : []),
    ]))
    .orderBy('a.added_at').orderBy('a.id').execute();
  return rows.map(({ id, version, added_at: addedAt, header, text, regions, home }) =>
    ({ id, version, header: decode(headerSchema, header), text, addedAt, regions: Number(regions ?? 0), home: home ?? elsewhere }));
}

/**
 * When the articles of the region's last daily edition that went out were taken, epoch ms; null when there was none: with
 * its first draft. Edits, corrections and other languages were made later and took none.
 */
export async function lastEditionMade(db: Db, region: string, before: string): Promise<number | null> {
  const last = await editions(db, region).select('b.edition_id as edition')
    .where('e.slot', '=', daily).where('e.date', '<', before).orderBy('e.date', 'desc').limit(1).executeTakeFirst();
  if (last === undefined) return null;
  const row = await db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
    .select((eb) => eb.fn.min('v.created_at').as('at')).where('b.edition_id', '=', last.edition).where('v.status', '!=', 'rejected').executeTakeFirst();
  return row?.at ?? null;
}

/** When readers of the region last got a brief of any kind; null when they never did. */
export async function lastReleased(db: Db, region: string): Promise<number | null> {
  const row = await editions(db, region).select((eb) => eb.fn.max('v.released_at').as('at')).executeTakeFirst();
  return row?.at ?? null;
}

const editions = (db: Db, region: string) => db.selectFrom('brief_version as v')
  .innerJoin('brief as b', 'b.id', 'v.brief_id').innerJoin('edition as e', 'e.id', 'b.edition_id')
  .where('e.region', '=', region).where('v.status', 'in', released).where('v.sample', '=', 0);

/** Articles that readers of the region had since then, each with the brief. */
export async function sentArticles(db: Db, region: string, since: number): Promise<Map<string, string>> {
  const rows = await editions(db, region)
    .innerJoin('brief_article as x', (join) => join.onRef('x.brief_id', '=', 'v.brief_id').onRef('x.version', '=', 'v.version'))
    .select(['x.article_id', 'v.brief_id']).where('v.released_at', '>=', since).execute();
  return new Map(rows.map((row) => [row.article_id, row.brief_id]));
}

/** The day's brief as it stands: the version that readers have or had, where there is one, else its newest. */
export async function dailyBrief(
  db: Db, region: string, date: string, language: string,
): Promise<{ brief: string; version: number; status: Status } | null> {
  const rows = await db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
    .innerJoin('edition as e', 'e.id', 'b.edition_id').select(['v.brief_id as brief', 'v.version', 'v.status'])
    .where('e.region', '=', region).where('e.date', '=', date).where('e.slot', '=', daily).where('b.language', '=', language)
    .orderBy('v.version', 'desc').execute();
  // A correction that is still a draft makes no draft of what went out.
  const out = rows.find(({ status }) => (released as readonly Status[]).includes(status));
  return out ?? rows[0] ?? null;
}

/** What readers of the region got since then, the newest first: by whom it was written, what was corrected. */
export async function releasedSince(db: Db, region: string, since: number): Promise<{ brief: string; at: number; content: BriefContent }[]> {
  const rows = await editions(db, region).select(['v.brief_id', 'v.document', 'v.released_at'])
    .where('v.released_at', '>=', since).orderBy('v.released_at', 'desc').orderBy('v.brief_id').execute();
  return rows.map((row) => ({ brief: row.brief_id, at: row.released_at ?? 0, content: decode(briefContentSchema, row.document) }));
}

/** Regions that somebody is subscribed to, each with when its first subscription was made (epoch ms). */
export async function servedRegions(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom('subscription_region as r').innerJoin('subscription as s', 's.id', 'r.subscription_id')
    .select(['r.region', (eb) => eb.fn.min('s.created_at').as('since')]).where('s.ended_at', 'is', null)
    .groupBy('r.region').orderBy('r.region').execute();
  return new Map(rows.map(({ region, since }) => [region, since]));
}
