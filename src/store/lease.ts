/**
 * One holder at a time by the database's clock, the only one that all processes share. The fence grows
 * whenever the lease changes hands: whoever was frozen and wakes with an old one is turned away.
 */
import { sql } from 'kysely';
import { clock } from './dialect.ts';
import type { Db } from './schema/database.ts';

export interface Held {
  readonly name: string;
  /** One run of one process. */
  readonly holder: string;
  readonly fence: number;
}

/** Takes the lease when it is free or has run out. Whoever holds it still only lengthens it. */
export async function acquire(
  db: Db, { name, holder, ttlMs }: { name: string; holder: string; ttlMs: number },
): Promise<Held | null> {
  const now = clock(db);
  const { rows } = await sql<{ fence: number }>`
    insert into lease (name, holder, fence, expires_at) values (${name}, ${holder}, 1, ${now} + ${ttlMs})
    on conflict (name) do update set
      fence = case when lease.holder = excluded.holder and lease.expires_at > ${now}
        then lease.fence else lease.fence + 1 end,
      holder = excluded.holder, expires_at = excluded.expires_at
    where lease.expires_at <= ${now} or lease.holder = excluded.holder
    returning fence`.execute(db);
  const fence = rows[0]?.fence;
  return fence === undefined ? null : { name, holder, fence };
}

/** @returns false when it was lost: the holder must stop sending at once */
export async function renew(db: Db, held: Held, ttlMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('lease')
    .set({ expires_at: sql<number>`${clock(db)} + ${ttlMs}` }).where('name', '=', held.name)
    .where('holder', '=', held.holder)
    .where('fence', '=', held.fence).where('expires_at', '>', clock(db)).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Gives it back before it runs out, so that the next needn't wait. */
export async function release(db: Db, held: Held): Promise<void> {
  await db.updateTable('lease').set({ expires_at: 0 }).where('name', '=', held.name)
    .where('holder', '=', held.holder)
    .where('fence', '=', held.fence).execute();
}

/** Whether it is held at this moment: asked before each send. */
export async function holds(db: Db, { name, fence }: Pick<Held, 'name' | 'fence'>): Promise<boolean> {
  const row = await db.selectFrom('lease').select('name').where('name', '=', name).where('fence', '=', fence)
    .where('expires_at', '>', clock(db)).executeTakeFirst();
  return row !== undefined;
}

/** When a lease runs out, by the database's clock: its time and how far off it is, ms; null when nobody holds it. */
export async function runsOut(db: Db, name: string): Promise<{ at: number; inMs: number } | null> {
  const row = await db.selectFrom('lease').select(['expires_at', clock(db).as('now')]).where('name', '=', name).executeTakeFirst();
  return row === undefined || row.expires_at <= row.now ? null : { at: row.expires_at, inMs: row.expires_at - row.now };
}
