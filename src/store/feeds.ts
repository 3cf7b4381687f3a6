/** Feeds, who polls them at the moment, and the entries that were seen. */
import { sql } from 'kysely';
import { storedErrorSchema, StandpointError } from '../errors.ts';
import { clock, lock } from './dialect.ts';
import { newId } from './id.ts';
import { decode } from './json.ts';
import type { FeedTable } from './schema/articles.ts';
import type { Db, Trx } from './schema/database.ts';

export interface Feed {
  readonly id: string;
  readonly url: string;
  /** As it calls itself. */
  readonly title: string | null;
  /** The outlet's name, as an editor gave it. */
  readonly outlet: string | null;
  readonly region: string | null;
  readonly everyMinutes: number | null;
  /** As the publisher asks. */
  readonly ttlMinutes: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Epoch ms, as all times here; null: never. */
  readonly polledAt: number | null;
  /** When it last answered as it should. */
  readonly goodAt: number | null;
  readonly nextPollAt: number;
  /** How often in a row it has failed. */
  readonly failures: number;
  readonly error: StandpointError | null;
}

export interface NewFeed extends Pick<Feed, 'url' | 'title' | 'outlet' | 'region' | 'everyMinutes'> {
  readonly by: string;
  readonly now: number;
}

/** A feed that is there already is left as it is; one that was removed comes back. @returns null when it was there */
export async function insertFeed(trx: Trx, feed: NewFeed): Promise<string | null> {
  await lock(trx, 'feed');
  const { url, title, region, everyMinutes, by, now } = feed;
  const known = await trx.selectFrom('feed').select(['id', 'ended_at']).where('url', '=', url).executeTakeFirst();
  if (known?.ended_at === null) return null;
  const outlet = feed.outlet === null ? null : await outletNamed(trx, feed.outlet, now);
  const values = {
    title, region, outlet_id: outlet, every_minutes: everyMinutes, etag: null, last_modified: null, next_poll_at: now,
    failures: 0, error: null, added_at: now, added_by: by, ended_at: null,
  };
  if (known !== undefined) {
    await trx.updateTable('feed').set(values).where('id', '=', known.id).execute();
    return known.id;
  }
  const id = newId();
  await trx.insertInto('feed').values({ id, url, ...values, claimed_until: 0 }).execute();
  return id;
}

async function outletNamed(trx: Trx, name: string, now: number): Promise<string> {
  await trx.insertInto('outlet').values({ id: newId(), name, created_at: now, updated_at: now })
    .onConflict((on) => on.column('name').doNothing()).execute();
  return (await trx.selectFrom('outlet').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;
}

/** The row stays, since its entries were seen. @returns false when there is no such feed */
export async function endFeed(trx: Trx, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable('feed').set({ ended_at: now }).where('id', '=', id)
    .where('ended_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

const active = (db: Db) => db.selectFrom('feed as f').leftJoin('outlet as o', 'o.id', 'f.outlet_id')
  .selectAll('f').select('o.name as outlet').where('f.ended_at', 'is', null);

export async function getFeed(db: Db, id: string): Promise<Feed | undefined> {
  const row = await active(db).where('f.id', '=', id).executeTakeFirst();
  return row && feedOf(row);
}

export interface ListedFeed extends Feed {
  readonly entries: number;
  /** Entries that are articles now. */
  readonly articles: number;
}

/** Those that are polled, the first added first. */
export async function listFeeds(db: Db): Promise<ListedFeed[]> {
  const rows = await active(db).orderBy('f.added_at').orderBy('f.id').execute();
  const counts = await db.selectFrom('feed_entry').select('feed_id').groupBy('feed_id')
    .select((eb) => [eb.fn.countAll<number>().as('entries'), eb.fn.count<number>('article_id').as('articles')]).execute();
  const countOf = new Map(counts.map((row) => [row.feed_id, row]));
  return rows.map((row) => {
    const { entries = 0, articles = 0 } = countOf.get(row.id) ?? {};
    return { ...feedOf(row), entries, articles };
  });
}

function feedOf(row: FeedTable & { outlet: string | null }): Feed {
  return {
    id: row.id, url: row.url, title: row.title, outlet: row.outlet, region: row.region, everyMinutes: row.every_minutes,
    ttlMinutes: row.ttl_minutes,
    etag: row.etag, lastModified: row.last_modified, polledAt: row.polled_at, goodAt: row.good_at,
    nextPollAt: row.next_poll_at, failures: row.failures, error: row.error === null ? null : errorOf(row.error),
  };
}

/** A feed in one process's hands. */
export interface Claim {
  readonly feed: Feed;
  readonly token: string;
}

/** A process that died in the middle is replaced after so long, ms; each entry lengthens it. */
const claimMs = 120_000;

/** The feed that has been due longest and is in nobody's hands; another is given to whoever asks next. */
export async function claimDue(db: Db, now: number): Promise<Claim | null> {
  // Looked at first without writing: most of the time nothing is due.
  const due = await db.selectFrom('feed').select('id').where('ended_at', 'is', null).where('next_poll_at', '<=', now)
    .where('claimed_until', '<=', clock(db)).orderBy('next_poll_at').orderBy('id').limit(1).executeTakeFirst();
  return due === undefined ? null : claimFeed(db, due.id, now);
}

/**
 * @param dueBy only when it is due by then, since another process may have polled it meanwhile; at any time when left out
 * @returns null when somebody else has it, or has had it, or it was removed
 */
export async function claimFeed(db: Db, id: string, dueBy = Number.MAX_SAFE_INTEGER): Promise<Claim | null> {
  const token = newId();
  const { numUpdatedRows } = await db.updateTable('feed')
    .set({ claim: token, claimed_until: sql<number>`${clock(db)} + ${sql.lit(claimMs)}` })
    .where('id', '=', id).where('ended_at', 'is', null).where('next_poll_at', '<=', dueBy)
    .where('claimed_until', '<=', clock(db)).executeTakeFirstOrThrow();
  const feed = numUpdatedRows > 0n ? await getFeed(db, id) : undefined;
  return feed === undefined ? null : { feed, token };
}

/** @returns false when it was lost: the feed was removed, or this process was away too long and another has it */
export async function keepClaim(db: Db, { feed, token }: Claim): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('feed')
    .set({ claimed_until: sql<number>`${clock(db)} + ${sql.lit(claimMs)}` })
    .where('id', '=', feed.id).where('claim', '=', token).where('ended_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Gives it back as it was: somebody else may poll it at once. */
export async function giveBack(db: Db, { feed, token }: Claim): Promise<void> {
  await db.updateTable('feed').set({ claim: null, claimed_until: 0 }).where('id', '=', feed.id)
    .where('claim', '=', token).execute();
}

export interface Outcome {
  readonly now: number;
  readonly nextPollAt: number;
  /** Null: it answered as it should. */
  readonly error: StandpointError | null;
  /** What a good answer says of itself; left out where it says nothing new, so that the last good one stands. */
  readonly good?: Pick<Feed, 'title' | 'ttlMinutes' | 'etag' | 'lastModified'>;
}

/** Ends a poll, and gives the feed back. Nothing is written by whoever has lost it meanwhile. */
export async function recordPoll(db: Db, { feed, token }: Claim, outcome: Outcome): Promise<void> {
  const { now, nextPollAt, error, good } = outcome;
  await db.updateTable('feed').set({
    claim: null, claimed_until: 0, polled_at: now, next_poll_at: nextPollAt,
    failures: error === null ? 0 : feed.failures + 1, error: error === null ? null : kept(error),
    ...(error === null ? { good_at: now } : {}),
    ...(good === undefined ? {} : { 
      title: good.title ?? feed.title, ttl_minutes: wholeMinutes(good.ttlMinutes), etag: good.etag, last_modified: good.lastModified,
    }),
  }).where('id', '=', feed.id).where('claim', '=', token).execute();
}

const wholeMinutes = (minutes: number | null) => (minutes === null ? null : Math.round(minutes));

export interface Entry {
  readonly key: string;
  readonly link: string | null;
  /** The article that it became; null when it became none. */
  readonly article: string | null;
  /** Why it became none, or why its page was not the source. */
  readonly error: StandpointError | null;
  readonly attempts: number;
}

/** The entries of a feed that were seen, by their keys. */
export async function seenEntries(db: Db, feed: string): Promise<ReadonlyMap<string, Entry>> {
  const rows = await db.selectFrom('feed_entry').selectAll().where('feed_id', '=', feed).execute();
  return new Map(rows.map((row) => [row.guid, {
    key: row.guid, link: row.link, article: row.article_id, attempts: row.attempts,
    error: row.error === null ? null : errorOf(row.error),
  }]));
}

export async function saveEntry(db: Db, feed: string, entry: Entry, now: number): Promise<void> {
  const { key, link, article, error, attempts } = entry;
  const values = { link, article_id: article, error: error === null ? null : kept(error), attempts, seen_at: now };
  await db.insertInto('feed_entry').values({ feed_id: feed, guid: key, ...values })
    .onConflict((on) => on.columns(['feed_id', 'guid']).doUpdateSet(values)).execute();
}

const kept = ({ code, values }: StandpointError): string => JSON.stringify({ code, values });

function errorOf(json: string): StandpointError {
  const { code, values } = decode(storedErrorSchema, json);
  return new StandpointError(code, values);
}
