/** Who reads what, where and when: one subscription a place, for one or more regions. */
import type { Selectable } from 'kysely';
import { languageSchema, type Language, type Platform, type SubscriptionLine } from '../contracts.ts';
import type { Destination } from '../delivery/channel.ts';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import type { Db, Trx } from './schema/database.ts';
import type { SubscriptionTable } from './schema/people.ts';
import { flag } from './schema/types.ts';

type Whole = { [K in keyof SubscriptionLine]-?: Exclude<SubscriptionLine[K], undefined> };

export interface Subscription extends Whole {
  readonly id: string;
  /** Epoch ms. Paused by its reader until `pausedUntil`, or because the place can't be reached (null) until they come back. */
  readonly pausedAt: number | null;
  /** A message of the catalogue. */
  readonly pauseReason: string | null;
  readonly endedAt: number | null;
}

export type NewSubscription = SubscriptionLine;

/** How a place without thread is kept: a null would escape the unique key. */
export const threadColumn = (thread: string | null) => thread ?? '';
export const threadOf = (column: string) => (column === '' ? null : column);

/** Why a subscription rests that its reader has paused. */
export const pausedByReader = 'delivery-paused-by-reader';

/** Whether nothing new is sent there at this time (epoch ms). */
export function isPaused({ pausedAt, pausedUntil }: Pick<Subscription, 'pausedAt' | 'pausedUntil'>, now: number): boolean {
  return pausedAt !== null && (pausedUntil === null || Date.parse(pausedUntil) > now);
}

/** What identifies a place. */
export type Place = Destination;

export function placeOf({ platform, destination, thread }: Place): Place {
  return { platform, destination, thread };
}

/** Makes the place's subscription, or changes it to what is given; one that was paused or ended goes on. */
export async function saveSubscription(
  trx: Trx, given: NewSubscription, by: string, now: number,
): Promise<string> {
  const { platform, destination, thread, regions, language, time, zone, days } = given;
  const pausedUntil = typeof given.pausedUntil === 'string' ? Date.parse(given.pausedUntil) : null;
  const paused = pausedUntil !== null && pausedUntil > now;
  await lock(trx, `subscription ${platform} ${destination}`);
  const columns = {
    language, time, zone, days: [...new Set(days)].sort((a, b) => a - b).join(''),
    quiet_from: given.quietFrom ?? null, quiet_to: given.quietTo ?? null,
    silent: flag(given.silent ?? false), without_opinion: flag(given.withoutOpinion ?? false),
    mention: given.mention ?? null, discussion: flag(given.discussion ?? false),
    paused_at: paused ? now : null, pause_reason: paused ? pausedByReader : null,
    paused_until: paused ? pausedUntil : null, ended_at: null,
  };
  const known = await findSubscription(trx, { platform, destination, thread });
  const id = known?.id ?? newId();
  if (known) await trx.updateTable('subscription').set(columns).where('id', '=', id).execute();
  else {
    const place = { platform, destination, thread: threadColumn(thread) };
    await trx.insertInto('subscription')
      .values({ id, ...place, ...columns, created_at: now, created_by: by }).execute();
  }
  await trx.deleteFrom('subscription_region').where('subscription_id', '=', id).execute();
  await trx.insertInto('subscription_region')
    .values([...new Set(regions)].map((region) => ({ subscription_id: id, region }))).execute();
  return id;
}

/** The place's subscription, also when paused or ended. */
export async function findSubscription(
  db: Db, { platform, destination, thread }: Place,
): Promise<Subscription | undefined> {
  const row = await db.selectFrom('subscription').selectAll().where('platform', '=', platform)
    .where('destination', '=', destination).where('thread', '=', threadColumn(thread)).executeTakeFirst();
  return row && (await withRegions(db, [row]))[0];
}

export async function getSubscription(db: Db, id: string): Promise<Subscription | undefined> {
  const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await withRegions(db, [row]))[0];
}

/** All that were not ended, paused ones too. */
export async function listSubscriptions(db: Db): Promise<Subscription[]> {
  const rows = await db.selectFrom('subscription').selectAll().where('ended_at', 'is', null)
    .orderBy('created_at').orderBy('id').execute();
  return withRegions(db, rows);
}

export interface Audience {
  readonly region: string;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Those to whom a brief of this region and language goes: neither ended nor paused. Not joined with their regions: a page
 * is then read along the key, where a join would read and sort the whole region for each.
 */
const active = (db: Db, { region, language, now }: Audience) => db.selectFrom('subscription as s')
  .where((eb) => eb.exists(eb.selectFrom('subscription_region as r').select('r.region')
    .whereRef('r.subscription_id', '=', 's.id').where('r.region', '=', region)))
  .where('s.language', '=', language).where('s.ended_at', 'is', null)
  .where((eb) => eb.or([eb('s.paused_at', 'is', null), eb('s.paused_until', '<=', now)]));

/** In pages of so many at most, so that any number of readers fits into memory. */
export async function* activePages(db: Db, audience: Audience, size = 500): AsyncGenerator<Subscription[]> {
  for (let after = ''; ;) {
    const rows = await active(db, audience).selectAll('s').where('s.id', '>', after).orderBy('s.id').limit(size).execute();
    if (rows.length > 0) yield withRegions(db, rows);
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? after;
  }
}

export async function countActive(db: Db, audience: Audience): Promise<number> {
  const { count } = await active(db, audience).select((eb) => eb.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** From the next brief on. Nothing where the place has no subscription. */
export async function setLanguage(trx: Trx, { platform, destination, thread }: Place, language: Language): Promise<void> {
  await trx.updateTable('subscription').set({ language }).where('platform', '=', platform)
    .where('destination', '=', destination).where('thread', '=', threadColumn(thread)).execute();
}

/** Nothing new is sent there until then (epoch ms); null: until it is resumed or saved again. */
export async function pauseSubscription(
  trx: Trx, id: string, { reason, until, now }: { reason: string; until: number | null; now: number },
): Promise<void> {
  await trx.updateTable('subscription').set({ paused_at: now, pause_reason: reason, paused_until: until })
    .where('id', '=', id).where((eb) => eb.or([eb('paused_at', 'is', null), eb('paused_until', 'is not', null)])).execute();
  await cancelNew(trx, id, until ?? Number.MAX_SAFE_INTEGER);
}

export async function resumeSubscription(trx: Trx, id: string): Promise<void> {
  await trx.updateTable('subscription').set({ paused_at: null, pause_reason: null, paused_until: null })
    .where('id', '=', id).execute();
}

/** The reader has left. What they have already is still corrected. */
export async function endSubscription(trx: Trx, id: string, now: number): Promise<void> {
  await trx.updateTable('subscription').set({ ended_at: now }).where('id', '=', id).execute();
  await cancelNew(trx, id);
}

/** @param until what is due before then (epoch ms) */
async function cancelNew(trx: Trx, subscription: string, until = Number.MAX_SAFE_INTEGER): Promise<void> {
  const unsent = trx.selectFrom('message').select('id').where('subscription_id', '=', subscription)
    .where('platform_message_id', 'is', null);
  await trx.updateTable('delivery').set({ state: 'cancelled' }).where('state', '=', 'pending')
    .where('due_at', '<', until).where('message_id', 'in', unsent).execute();
}

/** More would be slower to name than to read all. */
const idsAtOnce = 2000;

async function withRegions(db: Db, rows: readonly Selectable<SubscriptionTable>[]): Promise<Subscription[]> {
  const known = rows.length === 0 ? [] : await db.selectFrom('subscription_region').selectAll()
    .$if(rows.length <= idsAtOnce, (regions) => regions.where('subscription_id', 'in', rows.map(({ id }) => id)))
    .orderBy('region').execute();
  const regions = Map.groupBy(known, (row) => row.subscription_id);
  return rows.map((row) => ({
    id: row.id, platform: row.platform, destination: row.destination, thread: threadOf(row.thread),
    regions: (regions.get(row.id) ?? []).map(({ region }) => region),
    language: languageSchema.parse(row.language), time: row.time, zone: row.zone,
    days: Array.from(row.days, Number),
    quietFrom: row.quiet_from, quietTo: row.quiet_to,
    silent: row.silent === 1, withoutOpinion: row.without_opinion === 1,
    mention: row.mention, discussion: row.discussion === 1,
    pausedUntil: row.paused_until === null ? null : new Date(row.paused_until).toISOString(),
    pausedAt: row.paused_at, pauseReason: row.pause_reason, endedAt: row.ended_at,
  }));
}

/** Those of a place that were not ended: of one thread, or where none is given of all its threads. */
export async function placesAt(db: Db, { platform, destination, thread }: Place): Promise<Subscription[]> {
  const rows = await db.selectFrom('subscription').selectAll().where('platform', '=', platform)
    .where('destination', '=', destination).where('ended_at', 'is', null)
    .$if(thread !== null, (some) => some.where('thread', '=', threadColumn(thread))).orderBy('id').execute();
  return withRegions(db, rows);
}

/** Those that call this role and were not ended. */
export async function placesCalling(db: Db, platform: Platform, role: string): Promise<Subscription[]> {
  const rows = await db.selectFrom('subscription').selectAll().where('platform', '=', platform)
    .where('mention', '=', role).where('ended_at', 'is', null).orderBy('id').execute();
  return withRegions(db, rows);
}

/** Its briefs call nobody any more. @returns whether they called this role until now */
export async function dropMention(trx: Trx, { platform, destination, thread }: Place, role: string): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable('subscription').set({ mention: null }).where('platform', '=', platform)
    .where('destination', '=', destination).where('thread', '=', threadColumn(thread)).where('mention', '=', role).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Who set it up, by their id on its platform. */
export async function ownerOf(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('subscription').select('created_by').where('id', '=', id).executeTakeFirst();
  return row?.created_by ?? null;
}
