/** What waits to be sent for a subscription and has not been tried yet. */
import type { Slot } from '../delivery/schedule.ts';
import type { Db, Trx } from './schema/database.ts';

/** To another time (epoch ms). What is being tried again keeps its time: the platform asked for it. */
export async function moveDue(trx: Trx, subscription: string, dueAt: number): Promise<void> {
  await trx.updateTable('delivery').set({ due_at: dueAt }).where('state', '=', 'pending').where('attempts', '=', 0)
    .where('message_id', 'in', unsentOf(trx, subscription).select('m.id')).execute();
}

/** Of regions other than these nothing is sent any more. */
export async function dropRegions(trx: Trx, subscription: string, kept: readonly string[]): Promise<void> {
  const dropped = unsentOf(trx, subscription).innerJoin('edition as e', 'e.id', 'm.edition_id')
    .where('e.region', 'not in', [...kept]).select('m.id');
  await trx.updateTable('delivery').set({ state: 'cancelled' }).where('state', '=', 'pending')
    .where('message_id', 'in', dropped).execute();
}

/** Messages that do not stand anywhere yet. */
function unsentOf(db: Db, subscription: string) {
  return db.selectFrom('message as m').where('m.subscription_id', '=', subscription)
    .where('m.platform_message_id', 'is', null);
}

/** A slot that waits: for a subscription with a time of its own, not tried yet. */
export interface Waiting {
  readonly delivery: string;
  readonly dueAt: number;
  readonly slot: Slot;
}

/** Those due after `now` (epoch ms), in pages. */
export async function* waitingSlots(db: Db, now: number, size = 2000): AsyncGenerator<Waiting[]> {
  for (let after = ''; ;) {
    const rows = await db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
      .innerJoin('subscription as s', 's.id', 'm.subscription_id')
      .select(['d.id', 'd.due_at', 's.time', 's.zone', 's.days', 's.quiet_from', 's.quiet_to'])
      .where('d.state', '=', 'pending').where('d.attempts', '=', 0).where('d.urgent', '=', 0).where('d.due_at', '>', now)
      .where('s.time', 'is not', null).where('d.id', '>', after).orderBy('d.id').limit(size).execute();
    yield rows.map(({ id, due_at, quiet_from, quiet_to, time, zone, days }) => ({
      delivery: id, dueAt: due_at, slot: { time, zone, days: Array.from(days, Number), quietFrom: quiet_from, quietTo: quiet_to },
    }));
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Another time (epoch ms) for one that still waits for the time that was read. */
export async function moveOne(db: Db, { delivery, dueAt }: Pick<Waiting, 'delivery' | 'dueAt'>, to: number): Promise<void> {
  await db.updateTable('delivery').set({ due_at: to }).where('id', '=', delivery).where('state', '=', 'pending')
    .where('attempts', '=', 0).where('due_at', '=', dueAt).execute();
}
