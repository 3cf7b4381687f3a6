/**
 * What a model server answered, so that it is not asked twice, and what it cost, so that the day's cap holds.
 */
import { sql } from 'kysely';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import type { Db, Trx } from './schema/database.ts';

/** @param key hash of everything that was asked */
export async function cachedReply(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('model_reply').select('reply').where('key', '=', key).executeTakeFirst();
  return row?.reply;
}

export interface NewReply {
  readonly key: string;
  readonly model: string;
  /** Content hash of the prompts. */
  readonly prompt: string;
  readonly reply: string;
}

/** The first reply to a question stays. */
export async function keepReply(db: Db, reply: NewReply, now: number): Promise<void> {
  await db.insertInto('model_reply').values({ ...reply, created_at: now })
    .onConflict((on) => on.column('key').doNothing()).execute();
}

/** The UTC day of an instant (epoch ms): YYYY-MM-DD. */
export const utcDay = (now: number) => new Date(now).toISOString().slice(0, 10);

/**
 * What a day has cost so far in millionths of a US dollar; a call whose cost is not known counts at its most.
 */
export async function spentOn(db: Db, day: string): Promise<number> {
  const row = await db.selectFrom('model_spend')
    .select(sql<number>`cast(coalesce(sum(coalesce(spent, reserved)), 0) as bigint)`.as('total'))
    .where('day', '=', day).executeTakeFirstOrThrow();
  return row.total;
}

/**
 * Sets aside the most that a call may cost, before it is made, so that the cap holds with any number of
 * processes. One that crashes before `settleSpend` has spent what it set aside.
 * @param most, cap in millionths of a US dollar; cap null: none
 * @returns the reservation's id, or null when the day's cap leaves no room
 */
export async function reserveSpend(
  trx: Trx, { most, cap, now }: { most: number; cap: number | null; now: number },
): Promise<string | null> {
  await lock(trx, 'model-spend');
  const day = utcDay(now);
  if (cap !== null && (await spentOn(trx, day)) + most > cap) return null;
  const id = newId();
  await trx.insertInto('model_spend').values({ id, day, reserved: Math.ceil(most), created_at: now })
    .execute();
  return id;
}

/** @param spent what the call did cost, 0 when it was not made */
export async function settleSpend(db: Db, id: string, spent: number): Promise<void> {
  await db.updateTable('model_spend').set({ spent: Math.ceil(spent) }).where('id', '=', id)
    .where('spent', 'is', null).execute();
}
