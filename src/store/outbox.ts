/**
 * What is to be sent, claimed by the one process that holds the platform's lease. A row is claimed, sent,
 * recorded; a crash between any two steps leaves a row that the next holder takes up.
 */
import type { ExpressionBuilder } from 'kysely';
import { languageSchema, type Language, type Platform } from '../contracts.ts';
import type { Published } from '../desk/version.ts';
import { atomically, clock, dialectOf, followIndex, skipLocked } from './dialect.ts';
import { newId } from './id.ts';
import type { Held } from './lease.ts';
import type { Database, Db, Trx } from './schema/database.ts';
import type { Aim, DeliveryState, DeliveryTable, MessageTable } from './schema/delivery.ts';
import { flag, type Flag } from './schema/types.ts';
import { threadColumn, threadOf, type Place, type Subscription } from './subscriptions.ts';

export interface Recipient {
  readonly to: Place;
  /** Null for a place that is sent to without a subscription. */
  readonly subscription: string | null;
  /** Epoch ms: its next slot, or now. */
  readonly dueAt: number;
  /** Ahead of what is sent at its slot. */
  readonly urgent?: boolean;
  /** Whole articles of opinion kinds are left out. */
  readonly withoutOpinion?: boolean;
  /** In which its labels and frame are read; the brief's own when left out. */
  readonly language?: Language;
}

/** A brief that could not be sent within a day of its slot is reported instead: the next one takes its place. */
export const catchUpMs = 24 * 3_600_000;

/** Rows of one statement: SQLite takes 32,766 values at most. */
const batch = 100;

/**
 * Puts a published version on its way to these places: the first part of each, since only the sender knows
 * how many parts a channel needs (`planParts`). Again for the same places it adds nothing. Places that have an
 * older version of the brief are left to `bringUpToDate`, which is asked first. What is not published, or a
 * sample, the database refuses too.
 * @returns how many deliveries were added
 */
export async function enqueue(
  trx: Trx,
  { version, recipients, now }: { version: Published; recipients: readonly Recipient[]; now: number },
): Promise<number> {
  const { edition_id, ...brief } = await trx.selectFrom('brief').select(['edition_id', 'language'])
    .where('id', '=', version.brief).executeTakeFirstOrThrow();
  const own = languageSchema.parse(brief.language);
  const messages = recipients.map(({ to, subscription, withoutOpinion = false, language = own }) => ({
    id: newId(), platform: to.platform, destination: to.destination, thread: threadColumn(to.thread),
    subscription_id: subscription, edition_id, language, part: 1, without_opinion: flag(withoutOpinion), created_at: now,
  }));
  const keyOf = ({ to, language = own }: Recipient) => placeKey({ ...to, thread: threadColumn(to.thread), language });
  const asked = new Map(recipients.map((one) => [keyOf(one), one]));
  let added = 0;
  for (const rows of batches(messages)) {
    const fresh = await trx.insertInto('message').values(rows).onConflict((on) => on.doNothing())
      .returning(['id', 'platform', 'destination', 'thread', 'language']).execute();
    const made = new Set(fresh.map(placeKey));
    const there = await firstParts(trx, edition_id, rows.filter((row) => !made.has(placeKey(row))));
    const known = there.filter((message) => asked.has(placeKey(message)) && !made.has(placeKey(message)));
    // A brief in the reader's own language takes the place of another that was still on its way.
    if (known.length > 0) {
      await trx.updateTable('delivery').set({ state: 'cancelled' }).where('state', '=', 'pending').where('brief_id', '<>', version.brief)
        .where('message_id', 'in', known.map(({ id }) => id)).execute();
    }
    added += await insertDeliveries(trx, [...fresh, ...known].flatMap((message) => {
      const recipient = asked.get(placeKey(message));
      if (recipient === undefined) return [];
      const { dueAt, urgent = false } = recipient;
      return [delivery(message, version, { aim: 'published', dueAt, urgent, expiresAt: dueAt + catchUpMs, now })];
    }));
  }
  return added;
}

const placeKey = (place: Pick<MessageTable, 'platform' | 'destination' | 'thread' | 'language'>) =>
  JSON.stringify([place.platform, place.destination, place.thread, place.language]);

type Standing = Pick<MessageTable, 'id' | 'platform' | 'destination' | 'thread' | 'language'>;

/** The first parts of an edition that these destinations have already, or are to get, in any thread and language. */
async function firstParts(trx: Trx, edition: string, places: readonly Pick<Standing, 'destination'>[]): Promise<Standing[]> {
  if (places.length === 0) return [];
  return trx.selectFrom('message').select(['id', 'platform', 'destination', 'thread', 'language'])
    .where('edition_id', '=', edition).where('language', 'in', languageSchema.options)
    .where('destination', 'in', places.map(({ destination }) => destination))
    .where('part', '=', 1).where('notice', '=', '').execute();
}

type To = Pick<MessageTable, 'id' | 'platform' | 'destination'>;

export interface Sending {
  readonly aim: Aim;
  readonly dueAt: number;
  readonly urgent: boolean;
  /** Null: it is brought however late. */
  readonly expiresAt: number | null;
  readonly now: number;
}

export function delivery(
  message: To, { brief, version }: { brief: string; version: number }, { aim, dueAt, urgent, expiresAt, now }: Sending,
) {
  return {
    id: newId(), message_id: message.id, platform: message.platform, destination: message.destination,
    brief_id: brief, version, brief_status: aim, sample: 0 as const, aim, urgent: flag(urgent),
    state: 'pending' as const, attempts: 0, due_at: dueAt, expires_at: expiresAt, created_at: now,
  };
}

export async function insertDeliveries(trx: Trx, rows: readonly ReturnType<typeof delivery>[]): Promise<number> {
  let added = 0n;
  for (const values of batches(rows)) {
    const { numInsertedOrUpdatedRows } = await trx.insertInto('delivery').values(values)
      .onConflict((on) => on.columns(['message_id', 'brief_id', 'version', 'aim']).doNothing())
      .executeTakeFirstOrThrow();
    added += numInsertedOrUpdatedRows ?? 0n;
  }
  return Number(added);
}

export function batches<T>(rows: readonly T[]): T[][] {
  return Array
    .from({ length: Math.ceil(rows.length / batch) }, (_, n) => rows.slice(n * batch, (n + 1) * batch));
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
  readonly aim: Aim;
  /** Made without pieces of opinion. */
  readonly withoutOpinion: boolean;
  /** The message that stands there already and is to be changed; null: a new one. */
  readonly platformMessageId: string | null;
  /** Words about a change, beside the brief: null for the brief itself. `replyTo`: its first part's platform id. */
  readonly notice: { readonly replyTo: string | null } | null;
  /** The first part's platform id, for a later part. */
  readonly after: string | null;
  /** This one included. */
  readonly attempts: number;
  /** When the attempt before was made, epoch ms. */
  readonly triedAt: number | null;
  /** What its subscription asks for at this moment; null without one. */
  readonly wishes: Wishes | null;
}

export type Wishes = Pick<Subscription, 'silent' | 'mention' | 'discussion' | 'zone' | 'quietFrom' | 'quietTo'>;

export interface Turn {
  readonly platform: Platform;
  /** The one that stands for the right to send to the platform. */
  readonly lease: Held;
  /** Epoch ms. */
  readonly now: number;
  readonly limit: number;
  /** Destinations that the pace does not let be sent to yet. */
  readonly except?: readonly string[] | undefined;
}

/**
 * Takes what is due, the urgent first, then the earliest: one at a time for each destination, a part after the
 * parts before it, and nothing for a destination that has to wait. Nothing at all when the lease was lost.
 */
export async function claimDue(db: Db, turn: Turn): Promise<Claim[]> {
  // Looked at first without a transaction, which would be a writer: most of the time nothing is due.
  for (const urgent of [1, 0] as const) {
    const some = await due(db, { ...turn, urgent }).limit(1).executeTakeFirst();
    if (some !== undefined) return atomically(db, async (trx) => claim(trx, turn, urgent));
  }
  return [];
}

async function claim(trx: Trx, { platform, lease, now, limit, except }: Turn, urgent: Flag): Promise<Claim[]> {
  if (!(await holdsNow(trx, lease))) return [];
  await followIndex(trx);
  // Several rows of one destination may be due, of which one is taken: look at more than are wanted.
  const rows = await skipLocked(trx, due(trx, { platform, now, except, urgent }), 'd').limit(limit * 4).execute();
  const seen = new Set<string>();
  const taken = rows.filter(({ destination }) => !seen.has(destination) && seen.add(destination)).slice(0, limit);
  if (taken.length === 0) return [];
  const ids = taken.map((row) => row.id);
  await trx.updateTable('delivery')
    .set((eb) => ({ state: 'sending', fence: lease.fence, attempts: eb('attempts', '+', 1), attempted_at: now }))
    .where('id', 'in', ids).execute();
  const claims = await detailed(trx, ids);
  return ids.flatMap((id) => claims.get(id) ?? []).map((found, at) => ({ ...found, triedAt: taken[at]?.attempted_at ?? null }));
}

/** What the sender needs to know of each: looked up for those that are taken only. */
async function detailed(trx: Trx, ids: readonly string[]): Promise<Map<string, Omit<Claim, 'triedAt'>>> {
  const rows = await trx.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .leftJoin('subscription as s', 's.id', 'm.subscription_id')
    .leftJoin('message as f', (join) => join.onRef('f.platform', '=', 'm.platform')
      .onRef('f.destination', '=', 'm.destination').onRef('f.thread', '=', 'm.thread')
      .onRef('f.edition_id', '=', 'm.edition_id').onRef('f.language', '=', 'm.language')
      .on('f.part', '=', 1).on('f.notice', '=', '')
      .on((eb) => eb.or([eb('m.notice', '<>', ''), eb('m.part', '>', 1)])))
    .select(['d.id', 'd.platform', 'd.message_id', 'd.destination', 'd.brief_id', 'd.version', 'd.attempts', 'd.aim'])
    .select(['m.thread', 'm.part', 'm.language', 'm.platform_message_id', 'm.subscription_id', 'm.without_opinion'])
    .select(['m.notice', 'f.platform_message_id as first_id'])
    .select(['s.silent', 's.mention', 's.discussion', 's.zone', 's.quiet_from', 's.quiet_to'])
    .where('d.id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, {
    delivery: row.id, message: row.message_id, subscription: row.subscription_id,
    to: { platform: row.platform, destination: row.destination, thread: threadOf(row.thread) },
    language: languageSchema.parse(row.language), part: row.part, brief: row.brief_id, version: row.version,
    aim: row.aim, withoutOpinion: row.without_opinion === 1, platformMessageId: row.platform_message_id,
    notice: row.notice === '' ? null : { replyTo: row.first_id }, after: row.part === 1 ? null : row.first_id, attempts: row.attempts,
    wishes: row.zone === null ? null : {
      silent: row.silent === 1, mention: row.mention, discussion: row.discussion === 1,
      zone: row.zone, quietFrom: row.quiet_from, quietTo: row.quiet_to,
    },
  }]));
}

/** With the lease's row held, so that it can't change hands before what was claimed is written. */
async function holdsNow(trx: Trx, { name, fence }: Held): Promise<boolean> {
  const row = await trx.selectFrom('lease').select('name').where('name', '=', name).where('fence', '=', fence)
    .where('expires_at', '>', clock(trx)).$if(dialectOf(trx) === 'postgres', (rows) => rows.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}

type Joined = Database & { d: DeliveryTable; m: MessageTable };

type Due = Pick<Turn, 'platform' | 'now' | 'except'> & { readonly urgent: Flag };

function due(db: Db, { platform, now, except = [], urgent }: Due) {
  return db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .select(['d.id', 'd.destination', 'd.attempted_at'])
    .where('d.platform', '=', platform).where('d.state', '=', 'pending').where('d.urgent', '=', urgent)
    .where('d.due_at', '<=', now).whereRef('d.brief_status', '=', 'd.aim')
    .where((eb) => eb.or([eb('d.expires_at', 'is', null), eb('d.expires_at', '>', now)]))
    .$if(except.length > 0, (rows) => rows.where('d.destination', 'not in', except))
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
  .whereRef('lm.thread', '=', 'm.thread').where('lm.notice', '=', '')
  // Words about a change come after the change.
  .where((e) => e.or([e('lm.part', '<', e.ref('m.part')), e('m.notice', '<>', '')]));

const waits = (eb: ExpressionBuilder<Joined, 'd' | 'm'>, now: number) => eb
  .selectFrom('destination_wait as w').select('w.until')
  .whereRef('w.platform', '=', 'd.platform').whereRef('w.destination', '=', 'd.destination')
  .where('w.until', '>', now);

/** What is to be tried again stays undone where somebody stopped it or its version was withdrawn meanwhile. */
export const againState = (eb: ExpressionBuilder<Database, 'delivery'>) => eb.case()
  .when(eb.and([eb('stopped', '=', 0), eb('brief_status', '=', eb.ref('aim'))]))
  .then<DeliveryState>('pending').else<DeliveryState>('cancelled').end();

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
    const { numUpdatedRows } = await trx.updateTable('delivery').set((eb) => ({ state: againState(eb) }))
      .where('platform', '=', platform)
      .where('state', '=', 'sending').where('fence', '<', lease.fence).executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  });
}
