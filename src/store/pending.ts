/** What waits to be sent for a subscription and has not been tried yet. */
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
