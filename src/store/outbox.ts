/**
 * What is to be sent, claimed by the one process that holds the platform's lease. A row is claimed, sent,
 * recorded; a crash between any two steps leaves a row that the next holder takes up.
 */
import type { ExpressionBuilder } from 'kysely';
import { languageSchema, type Language, type Platform } from '../contracts.ts';
import type { Published } from '../desk/version.ts';
import { atomically, clock, dialectOf, skipLocked } from './dialect.ts';
import { newId } from './id.ts';
import type { Held } from './lease.ts';
import type { Database, Db, Trx } from './schema/database.ts';
import type { DeliveryTable, MessageTable } from './schema/delivery.ts';
import { threadColumn, threadOf, type Place } from './subscriptions.ts';

export interface Recipient {
  readonly to: Place;
  /** Null for a place that is sent to without a subscription. */
  readonly subscription: string | null;
  /** Epoch ms: its next slot, or now. */
  readonly dueAt: number;
}

/** Rows of one statement: SQLite takes 32,766 values at most. */
const batch = 1_000;

/**
 * Puts a published version on its way to these places: the first part of each, since only the sender knows
 * how many parts a channel needs (`addParts`). Again for the same places it adds nothing. A place that has
 * an older version of the brief gets its message changed. What is not published, or a sample, the database
 * refuses too.
 * @returns how many deliveries were added
 */
export async function enqueue(
  trx: Trx,
  { version, recipients, now }: { version: Published; recipients: readonly Recipient[]; now: number },
): Promise<number> {
  const { edition_id, language } = await trx.selectFrom('brief').select(['edition_id', 'language'])
    .where('id', '=', version.brief).executeTakeFirstOrThrow();
  const messages = recipients.map(({ to, subscription }) => ({
    id: newId(), platform: to.platform, destination: to.destination, thread: threadColumn(to.thread),
    subscription_id: subscription, edition_id, language, part: 1, created_at: now,
  }));
  for (const rows of batches(messages)) {
    await trx.insertInto('message').values(rows).onConflict((on) => on.doNothing()).execute();
  }
  const stand = await trx.selectFrom('message').select(['id', 'platform', 'destination', 'thread'])
    .where('edition_id', '=', edition_id).where('language', '=', language).where('part', '=', 1).execute();
  const ids = new Map(stand.map((row) => [placeKey(row), row.id]));
  const deliveries = recipients.flatMap(({ to, dueAt }) => {
    const id = ids.get(placeKey({ ...to, thread: threadColumn(to.thread) }));
    return id === undefined ? [] : [delivery({ ...to, id }, version, dueAt, now)];
  });
  return insertDeliveries(trx, deliveries);
}

const placeKey = (place: Pick<MessageTable, 'platform' | 'destination' | 'thread'>) =>
  JSON.stringify([place.platform, place.destination, place.thread]);

type To = Pick<MessageTable, 'id' | 'platform' | 'destination'>;

function delivery(
  message: To, { brief, version }: { brief: string; version: number }, dueAt: number, now: number,
) {
  return {
    id: newId(), message_id: message.id, platform: message.platform, destination: message.destination,
    brief_id: brief, version, brief_status: 'published' as const, sample: 0 as const,
    state: 'pending' as const, attempts: 0, due_at: dueAt, created_at: now,
  };
}

async function insertDeliveries(trx: Trx, rows: readonly ReturnType<typeof delivery>[]): Promise<number> {
  let added = 0n;
  for (const values of batches(rows)) {
    const { numInsertedOrUpdatedRows } = await trx.insertInto('delivery').values(values)
      .onConflict((on) => on.columns(['message_id', 'brief_id', 'version']).doNothing())
      .executeTakeFirstOrThrow();
    added += numInsertedOrUpdatedRows ?? 0n;
  }
  return Number(added);
}

function batches<T>(rows: readonly T[]): T[][] {
  return Array
    .from({ length: Math.ceil(rows.length / batch) }, (_, n) => rows.slice(n * batch, (n + 1) * batch));
}

/**
 * Adds parts 2 to `parts` after the delivery of part 1, once its sender knows how many the document makes.
 * Again it adds nothing, and nothing when the version is no longer published.
 */
export async function addParts(
  trx: Trx, { delivery: first, parts, now }: { delivery: string; parts: number; now: number },
): Promise<void> {
  const row = await trx.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .select(['d.brief_id', 'd.version', 'd.brief_status', 'm.platform', 'm.destination', 'm.thread'])
    .select(['m.subscription_id', 'm.edition_id', 'm.language']).where('d.id', '=', first)
    .executeTakeFirstOrThrow();
  const { brief_id: brief, version, brief_status: status, ...message } = row;
  if (status !== 'published') return;
  const rows = Array
    .from({ length: parts - 1 }, (_, n) => ({ ...message, id: newId(), part: n + 2, created_at: now }));
  if (rows.length === 0) return;
  await trx.insertInto('message').values(rows).onConflict((on) => on.doNothing()).execute();
  const rest = await trx.selectFrom('message').select(['id', 'platform', 'destination'])
    .where('platform', '=', row.platform).where('destination', '=', row.destination)
    .where('thread', '=', row.thread)
    .where('edition_id', '=', row.edition_id).where('language', '=', row.language)
    .where('part', '>', 1).where('part', '<=', parts).execute();
  await insertDeliveries(trx, rest.map((to) => delivery(to, { brief, version }, now, now)));
}

/** A delivery in this process's hands. */
export interface Claim {
  readonly delivery: string;
  /** Stable for this message, whatever happens: the key by which a platform may know a repetition. */
  readonly message: string;
  readonly subscription: string | null;
  readonly to: Place;
  readonly language: Language;
  readonly part: number;
  readonly brief: string;
  readonly version: number;
  /** The message that stands there already and is to be changed; null: a new one. */
  readonly platformMessageId: string | null;
  /** This one included. */
  readonly attempts: number;
}

export interface Turn {
  readonly platform: Platform;
  /** The one that stands for the right to send to the platform. */
  readonly lease: Held;
  /** Epoch ms. */
  readonly now: number;
  readonly limit: number;
}

/**
 * Takes what is due, the earliest first: one at a time for each destination, a part after the parts before
 * it, and nothing for a destination that has to wait. Nothing at all when the lease was lost.
 */
export async function claimDue(db: Db, turn: Turn): Promise<Claim[]> {
  // Looked at first without a transaction, which would be a writer: most of the time nothing is due.
  const some = await due(db, turn).limit(1).executeTakeFirst();
  return some === undefined ? [] : atomically(db, async (trx) => claim(trx, turn));
}

async function claim(trx: Trx, { platform, lease, now, limit }: Turn): Promise<Claim[]> {
  if (!(await holdsNow(trx, lease))) return [];
  // Several rows of one destination may be due, of which one is taken: look at more than are wanted.
  const rows = await skipLocked(trx, due(trx, { platform, now }), 'd').limit(limit * 4).execute();
  const taken = rows
    .filter((row, at) => rows.findIndex((other) => other.destination === row.destination) === at)
    .slice(0, limit);
  if (taken.length === 0) return [];
  await trx.updateTable('delivery')
    .set((eb) => ({ state: 'sending', fence: lease.fence, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', taken.map((row) => row.id)).execute();
  return taken.map((row) => ({
    delivery: row.id, message: row.message_id, subscription: row.subscription_id,
    to: { platform, destination: row.destination, thread: threadOf(row.thread) },
    language: languageSchema.parse(row.language), part: row.part, brief: row.brief_id, version: row.version,
    platformMessageId: row.platform_message_id, attempts: row.attempts + 1,
  }));
}

/** With the lease's row held, so that it can't change hands before what was claimed is written. */
async function holdsNow(trx: Trx, { name, fence }: Held): Promise<boolean> {
  const row = await trx.selectFrom('lease').select('name').where('name', '=', name).where('fence', '=', fence)
    .where('expires_at', '>', clock(trx)).$if(dialectOf(trx) === 'postgres', (rows) => rows.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}

type Joined = Database & { d: DeliveryTable; m: MessageTable };

function due(db: Db, { platform, now }: Pick<Turn, 'platform' | 'now'>) {
  return db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .select(['d.id', 'd.message_id', 'd.destination', 'd.brief_id', 'd.version', 'd.attempts'])
    .select(['m.thread', 'm.part', 'm.language', 'm.platform_message_id', 'm.subscription_id'])
    .where('d.platform', '=', platform).where('d.state', '=', 'pending').where('d.due_at', '<=', now)
    .where('d.brief_status', '=', 'published')
    .where((eb) => eb.not(eb.or([
      eb.exists(inFlight(eb)), eb.exists(earlierPart(eb)), eb.exists(waits(eb, now)),
    ])))
    .orderBy('d.due_at').orderBy('d.created_at').orderBy('d.id');
}

const inFlight = (eb: ExpressionBuilder<Joined, 'd' | 'm'>) => eb.selectFrom('delivery as s').select('s.id')
  .whereRef('s.platform', '=', 'd.platform').whereRef('s.destination', '=', 'd.destination')
  .where('s.state', '=', 'sending');

const earlierPart = (eb: ExpressionBuilder<Joined, 'd' | 'm'>) => eb.selectFrom('delivery as l')
  .innerJoin('message as lm', 'lm.id', 'l.message_id').select('l.id')
  .whereRef('l.platform', '=', 'd.platform').whereRef('l.destination', '=', 'd.destination')
  .where('l.state', '=', 'pending')
  .whereRef('l.brief_id', '=', 'd.brief_id').whereRef('l.version', '=', 'd.version')
  .whereRef('lm.thread', '=', 'm.thread').whereRef('lm.part', '<', 'm.part');

const waits = (eb: ExpressionBuilder<Joined, 'd' | 'm'>, now: number) => eb
  .selectFrom('destination_wait as w').select('w.until')
  .whereRef('w.platform', '=', 'd.platform').whereRef('w.destination', '=', 'd.destination')
  .where('w.until', '>', now);

/**
 * What an earlier holder had in hand when it lost the lease is to be sent again: it may or may not have
 * arrived.
 * @returns how many
 */
export async function reclaim(
  db: Db, { platform, lease }: Pick<Turn, 'platform' | 'lease'>,
): Promise<number> {
  return atomically(db, async (trx) => {
    if (!(await holdsNow(trx, lease))) return 0;
    const { numUpdatedRows } = await trx.updateTable('delivery').set({ state: 'pending' })
      .where('platform', '=', platform)
      .where('state', '=', 'sending').where('fence', '<', lease.fence).executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  });
}
