/**
 * How a claimed delivery ended. What the platform did is recorded even when the lease was lost meanwhile: it
 * is true.
 */
import type { Platform } from '../contracts.ts';
import { atomically } from './dialect.ts';
import { againState } from './outbox.ts';
import type { Db, Trx } from './schema/database.ts';
import type { DeliveryState } from './schema/delivery.ts';

export interface Attempt {
  readonly delivery: string;
  /** Of the lease under which it was claimed. */
  readonly fence: number;
}

/**
 * The message stands. Its platform id is kept in any case, so that it can be corrected; the delivery counts
 * as sent unless a later holder has it in hand or has sent it.
 * @param platformMessageId as the platform gave it, or as it was when the message was changed in place
 * @returns whether this attempt is the one that counts
 */
export async function recordSent(
  db: Db, { delivery, fence, platformMessageId, now }: Attempt & { platformMessageId: string; now: number },
): Promise<boolean> {
  return atomically(db, async (trx) => {
    const { numUpdatedRows } = await trx.updateTable('delivery')
      .set({ state: 'sent', sent_at: now, error: null })
      .where('id', '=', delivery).where('fence', '=', fence)
      .where('state', 'in', ['sending', 'pending', 'cancelled'])
      .executeTakeFirstOrThrow();
    const won = numUpdatedRows > 0n;
    await trx.updateTable('message').set({ platform_message_id: platformMessageId })
      .where('id', '=', (eb) => eb.selectFrom('delivery').select('message_id').where('id', '=', delivery))
      .$if(!won, (rows) => rows.where('platform_message_id', 'is', null)).execute();
    return won;
  });
}

/** To be tried again. @param dueAt epoch ms, as before when left out @param error null when the platform did nothing wrong */
export async function recordRetry(
  db: Db, { delivery, fence, dueAt, error }: Attempt & { dueAt?: number | undefined; error: string | null },
): Promise<boolean> {
  return end(db, { delivery, fence }, { again: true, due_at: dueAt, error });
}

/** Nothing was to be done any more: what it was to change does not stand. */
export async function recordNeedless(db: Db, attempt: Attempt): Promise<boolean> {
  return end(db, attempt, { state: 'cancelled', error: null });
}

/** Claimed and not tried: the attempt does not count. @param dueAt as before when left out */
export async function giveBack(
  db: Db, { delivery, fence, dueAt }: Attempt & { dueAt?: number | undefined },
): Promise<void> {
  await db.updateTable('delivery').set((eb) => ({ state: againState(eb), attempts: eb('attempts', '-', 1) }))
    .$if(dueAt !== undefined, (rows) => rows.set({ due_at: dueAt ?? 0 }))
    .where('id', '=', delivery).where('fence', '=', fence).where('state', '=', 'sending').execute();
}

/**
 * Not to be tried again: a person has to mend it.
 * @param alone whether only this message is lost; else the parts after it are not sent either
 */
export async function recordFailed(
  db: Db, { delivery, fence, error, alone = false }: Attempt & { error: string; alone?: boolean },
): Promise<boolean> {
  return atomically(db, async (trx) => {
    const won = await end(trx, { delivery, fence }, { state: 'failed', error });
    if (won && !alone) await cancelLaterParts(trx, delivery);
    return won;
  });
}

/** What could not be sent in its time (the process was down, the place kept asking to wait) is reported. @returns how many */
export async function expireMissed(db: Db, platform: Platform, now: number): Promise<number> {
  const { numUpdatedRows } = await db.updateTable('delivery').set({ state: 'failed', error: 'delivery-missed' })
    .where('state', '=', 'pending').where('expires_at', '<=', now).where('platform', '=', platform).executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

type How = { readonly error: string | null } & (
  | { readonly state: Exclude<DeliveryState, 'pending'> } | { readonly again: true; readonly due_at: number | undefined });

async function end(db: Db, { delivery, fence }: Attempt, how: How): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('delivery')
    // A time that is not given stays as it is.
    .set((eb) => ('again' in how ? { state: againState(eb), due_at: how.due_at, error: how.error } : how))
    .where('id', '=', delivery).where('fence', '=', fence).where('state', '=', 'sending').executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function cancelLaterParts(trx: Trx, delivery: string): Promise<void> {
  const later = trx.selectFrom('delivery as f').innerJoin('message as fm', 'fm.id', 'f.message_id')
    .innerJoin('message as m', (join) => join.onRef('m.platform', '=', 'fm.platform')
      .onRef('m.destination', '=', 'fm.destination').onRef('m.thread', '=', 'fm.thread')
      .onRef('m.edition_id', '=', 'fm.edition_id').onRef('m.language', '=', 'fm.language')
      .onRef('m.part', '>', 'fm.part').on('m.notice', '=', ''))
    .innerJoin('delivery as d', (join) =>
      join.onRef('d.message_id', '=', 'm.id').onRef('d.version', '=', 'f.version').onRef('d.aim', '=', 'f.aim'))
    .select('d.id').where('f.id', '=', delivery).where('d.state', '=', 'pending');
  await trx.updateTable('delivery').set({ state: 'cancelled' }).where('id', 'in', later).execute();
}

/**
 * Until then (epoch ms) nothing is sent to the destination: neither what waits for it now nor what comes
 * later.
 */
export async function destinationWaits(
  db: Db, { platform, destination, until }: { platform: Platform; destination: string; until: number },
): Promise<void> {
  await db.insertInto('destination_wait').values({ platform, destination, until })
    .onConflict((on) => on.columns(['platform', 'destination'])
      .doUpdateSet((eb) => ({ until: eb.case().when('destination_wait.until', '>', eb.ref('excluded.until'))
        .then(eb.ref('destination_wait.until')).else(eb.ref('excluded.until')).end() })))
    .execute();
}

/**
 * The platform has given a destination a new id. Subscriptions and what is not sent yet move; messages that
 * stand keep their old place, by which alone they can be changed.
 */
export async function moveDestination(
  trx: Trx, { platform, from, to, now }: { platform: Platform; from: string; to: string; now: number },
): Promise<void> {
  const subscriptions = await trx.selectFrom('subscription').select(['id', 'thread'])
    .where('platform', '=', platform)
    .where('destination', '=', from).execute();
  for (const { id, thread } of subscriptions) {
    const there = await trx.selectFrom('subscription').select('id').where('platform', '=', platform)
      .where('destination', '=', to).where('thread', '=', thread).executeTakeFirst();
    // Somebody has subscribed the new place already: two would send everything twice.
    const change = there ? { ended_at: now } : { destination: to };
    await trx.updateTable('subscription').set(change).where('id', '=', id).execute();
  }
  const messages = await trx.selectFrom('message').select(['id', 'thread', 'edition_id', 'language', 'part', 'notice'])
    .where('platform', '=', platform).where('destination', '=', from)
    .where('platform_message_id', 'is', null).execute();
  for (const { id, ...key } of messages) {
    const there = await trx.selectFrom('message').select('id').where('platform', '=', platform)
      .where('destination', '=', to).where((eb) => eb.and(key)).executeTakeFirst();
    if (there) {
      await trx.updateTable('delivery').set({ state: 'cancelled' }).where('message_id', '=', id)
        .where('state', 'in', ['pending', 'sending']).execute();
    } else await trx.updateTable('message').set({ destination: to }).where('id', '=', id).execute();
  }
}
