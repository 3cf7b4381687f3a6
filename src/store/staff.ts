/** Places of the staff: the only ones in which a draft may be shown to all who are there. */
import type { Place } from './subscriptions.ts';
import { threadColumn } from './subscriptions.ts';
import type { Db, Trx } from './schema/database.ts';

const row = ({ platform, destination, thread }: Place) => ({ platform, destination, thread: threadColumn(thread) });

export async function isStaffPlace(db: Db, place: Place): Promise<boolean> {
  const found = await db.selectFrom('staff_place').select('platform').where((eb) => eb.and(row(place))).executeTakeFirst();
  return found !== undefined;
}

export async function addStaffPlace(trx: Trx, place: Place): Promise<void> {
  await trx.insertInto('staff_place').values(row(place)).onConflict((on) => on.doNothing()).execute();
}

export async function removeStaffPlace(trx: Trx, place: Place): Promise<void> {
  await trx.deleteFrom('staff_place').where((eb) => eb.and(row(place))).execute();
}
