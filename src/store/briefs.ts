/**
 * Editions, briefs and their versions. What may happen to a version is `src/desk/version.ts`; here it is
 * kept.
 */
import type { Selectable } from 'kysely';
import {
  briefContentSchema, type Brief, type BriefContent, type Status,
} from '../contracts.ts';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import { decode } from './json.ts';
import type { BriefVersionTable } from './schema/briefs.ts';
import type { Db, Trx } from './schema/database.ts';
import { flag } from './schema/types.ts';

/** The slot of the day's own brief; a brief of chosen articles has theirs (`slotOf`). */
export const daily = 'daily';

/** The same articles on the same day make a new version of the same brief. */
export function slotOf(articles: readonly string[]): string {
  return [...articles].sort().join('+');
}

export interface Slot { readonly region: string; readonly date: string; readonly slot: string }

/** The id of the edition of a region, local date and slot; made when there is none. */
export async function ensureEdition(trx: Trx, key: Slot, now: number): Promise<string> {
  const row = { id: newId(), ...key, created_at: now };
  await trx.insertInto('edition').values(row)
    .onConflict((on) => on.columns(['region', 'date', 'slot']).doNothing()).execute();
  const found = await trx.selectFrom('edition').select('id').where('region', '=', key.region)
    .where('date', '=', key.date)
    .where('slot', '=', key.slot).executeTakeFirstOrThrow();
  return found.id;
}

async function ensureBrief(
  trx: Trx, key: { edition_id: string; language: string }, now: number,
): Promise<string> {
  const row = { id: newId(), ...key, created_at: now };
  await trx.insertInto('brief').values(row)
    .onConflict((on) => on.columns(['edition_id', 'language']).doNothing()).execute();
  const found = await trx.selectFrom('brief').select('id').where('edition_id', '=', key.edition_id)
    .where('language', '=', key.language).executeTakeFirstOrThrow();
  return found.id;
}

/** The briefs of its edition that readers have, in their languages, the one released first first. */
export async function releasedBeside(db: Db, brief: string): Promise<{ id: string; language: string }[]> {
  return db.selectFrom('brief as b').innerJoin('brief as o', 'o.edition_id', 'b.edition_id')
    .innerJoin('brief_version as v', 'v.brief_id', 'o.id').select(['o.id', 'o.language'])
    .where('b.id', '=', brief).where('v.released_at', 'is not', null).where('v.status', 'in', ['published', 'corrected', 'retracted'])
    .groupBy(['o.id', 'o.language']).orderBy((eb) => eb.fn.min('v.released_at')).orderBy('o.id').execute();
}

/** Of the brief of the same edition in a language: each version with its status, the newest first. */
export async function inLanguageBeside(db: Db, brief: string, language: string): Promise<{ brief: string; status: Status }[]> {
  return db.selectFrom('brief as b').innerJoin('brief as o', 'o.edition_id', 'b.edition_id')
    .innerJoin('brief_version as v', 'v.brief_id', 'o.id').select(['o.id as brief', 'v.status'])
    .where('b.id', '=', brief).where('o.language', '=', language).orderBy('v.version', 'desc').execute();
}

export interface NewVersion {
  readonly content: BriefContent;
  /** `daily` or `slotOf(articles)`. */
  readonly slot: string;
  readonly by: string;
  readonly now: number;
}

/** Keeps a draft: the first version of the brief of this edition and language, or its next. */
export async function createVersion(
  trx: Trx, { content, slot, by, now }: NewVersion,
): Promise<{ id: string; version: number }> {
  const { region, date, language } = content;
  await lock(trx, `edition ${region} ${date} ${slot}`);
  const edition_id = await ensureEdition(trx, { region, date, slot }, now);
  const id = await ensureBrief(trx, { edition_id, language }, now);
  return { id, version: await addVersion(trx, { brief: id, content, by, now }) };
}

/** The next version of a brief, a draft. @returns its number */
export async function addVersion(
  trx: Trx, { brief: id, content, by, now }: { brief: string; content: BriefContent; by: string; now: number },
): Promise<number> {
  await lock(trx, `brief ${id}`);
  const last = await trx.selectFrom('brief_version').select((eb) => eb.fn.max('version').as('version'))
    .where('brief_id', '=', id).executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  await trx.insertInto('brief_version').values({
    brief_id: id, version, status: 'draft', sample: flag(content.items.some((item) => item.article.sample)),
    document: JSON.stringify(content), created_at: now, created_by: by,
  }).execute();
  const articles = new Map(content.items.map(({ article }) => [article.id, article.version]));
  const rows = [...articles]
    .map(([article, of]) => ({ brief_id: id, version, article_id: article, article_version: of }));
  if (rows.length > 0) await trx.insertInto('brief_article').values(rows).execute();
  return version;
}

export interface StoredBrief {
  readonly brief: Brief;
  readonly edition: string;
  readonly slot: string;
  readonly sample: boolean;
  /** Times in epoch ms. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly approvedBy: string | null;
  readonly approvedAt: number | null;
  readonly releasedAt: number | null;
  /** Since when nothing more of it goes out. */
  readonly stoppedAt: number | null;
}

const versions = (db: Db) => db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
  .innerJoin('edition as e', 'e.id', 'b.edition_id').selectAll('v').select(['e.id as edition', 'e.slot']);

type Row = Selectable<BriefVersionTable> & { edition: string; slot: string };

function stored(row: Row): StoredBrief {
  const { brief_id: id, version, status, edition, slot } = row;
  const released = isoTime(row.released_at);
  const withdrawnAt = isoTime(row.withdrawn_at);
  const withdrawn = withdrawnAt === null ? null : { at: withdrawnAt, why: row.withdrawn_why ?? '' };
  return {
    brief: { ...decode(briefContentSchema, row.document), id, version, status, released, withdrawn }, edition, slot,
    sample: row.sample === 1, createdAt: row.created_at, createdBy: row.created_by,
    approvedBy: row.approved_by, approvedAt: row.approved_at, releasedAt: row.released_at, stoppedAt: row.stopped_at,
  };
}

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** @param version the last when left out */
export async function getBrief(db: Db, id: string, version?: number): Promise<StoredBrief | undefined> {
  const row = await versions(db).where('v.brief_id', '=', id)
    .$if(version !== undefined, (rows) => rows.where('v.version', '=', version ?? 0))
    .orderBy('v.version', 'desc').limit(1).executeTakeFirst();
  return row && stored(row);
}

export interface BriefFilter {
  readonly statuses?: readonly Status[] | undefined;
  readonly region?: string | undefined;
  /** Created at or after, epoch ms. */
  readonly since?: number | undefined;
  /** Whether briefs of the project's own samples are listed too; they are when left out. */
  readonly samples?: boolean | undefined;
}

function filtered(db: Db, { statuses, region, since, samples = true }: BriefFilter) {
  return versions(db)
    .$if(statuses !== undefined, (rows) => rows.where('v.status', 'in', statuses ?? []))
    .$if(region !== undefined, (rows) => rows.where('e.region', '=', region ?? ''))
    .$if(since !== undefined, (rows) => rows.where('v.created_at', '>=', since ?? 0))
    .$if(!samples, (rows) => rows.where('v.sample', '=', 0));
}

/** Every version that fits, the newest first. */
export async function listBriefs(db: Db, filter: BriefFilter = {}): Promise<StoredBrief[]> {
  const rows = await filtered(db, filter).orderBy('v.created_at', 'desc').orderBy('v.brief_id')
    .orderBy('v.version', 'desc').execute();
  return rows.map(stored);
}

/** The one that was released last; of those never released the one that was created last. */
export async function newestBrief(db: Db, filter: BriefFilter): Promise<StoredBrief | undefined> {
  const row = await filtered(db, filter).orderBy((eb) => eb.fn.coalesce('v.released_at', eb.lit(0)), 'desc')
    .orderBy('v.created_at', 'desc').orderBy('v.brief_id').orderBy('v.version', 'desc').limit(1)
    .executeTakeFirst();
  return row && stored(row);
}

/** What whoever runs this sees first: the newest brief whatever its status, a sample's only where there is no other. */
export async function newestForOperator(db: Db, region?: string): Promise<StoredBrief | undefined> {
  return await newestBrief(db, { region, samples: false }) ?? newestBrief(db, { region });
}
