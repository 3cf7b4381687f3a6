/** Places of the staff: the only ones in which a draft may be shown to all who are there. */
import type { Place } from './subscriptions.ts';
import { threadColumn, threadOf } from './subscriptions.ts';
import type { Db, Trx } from './schema/database.ts';

const row = ({ platform, destination, thread }: Place) => ({ platform, destination, thread: threadColumn(thread) });

export async function isStaffPlace(db: Db, place: Place): Promise<boolean> {
  const found = await db.selectFrom('staff_place').select('platform').where((eb) => eb.and(row(place))).executeTakeFirst();
  return found !== undefined;
}

export async function addStaffPlace(trx: Trx, place: Place): Promise<void> {
  await trx.insertInto('staff_place').values({ ...row(place), test_brief: null, test_version: null }).onConflict((on) => on.doNothing()).execute();
}

export async function removeStaffPlace(trx: Trx, place: Place): Promise<void> {
  await trx.deleteFrom('staff_place').where((eb) => eb.and(row(place))).execute();
}

/** Puts a version on its way to every place of the staff; one that still waits there gives way. @returns the places */
export async function queueTest(trx: Trx, { brief, version }: { brief: string; version: number }): Promise<Place[]> {
  const rows = await trx.updateTable('staff_place').set({ test_brief: brief, test_version: version }).returning(['platform', 'destination', 'thread']).execute();
  return rows.map(placeOfRow);
}

/** What waits for one place of the platform, which waits no longer then; null: nothing does, or the place is the staff's no more. */
export async function takeTest(db: Db, platform: Place['platform']): Promise<{ to: Place; brief: string; version: number } | null> {
  const found = await db.selectFrom('staff_place').selectAll().where('platform', '=', platform).where('test_brief', 'is not', null)
    .orderBy('destination').orderBy('thread').limit(1).executeTakeFirst();
  if (found === undefined || found.test_brief === null || found.test_version === null) return null;
  const { test_brief: brief, test_version: version } = found;
  const to = placeOfRow(found);
  const { numUpdatedRows } = await db.updateTable('staff_place').set({ test_brief: null, test_version: null })
    .where((eb) => eb.and({ ...row(to), test_brief: brief, test_version: version })).executeTakeFirstOrThrow();
  return numUpdatedRows === 0n ? null : { to, brief, version };
}

const placeOfRow = ({ platform, destination, thread }: { platform: Place['platform']; destination: string; thread: string }): Place =>
  ({ platform, destination, thread: threadOf(thread) });
