/** Accounts that a platform shows the desk's commands to. */
import type { Platform } from '../contracts.ts';
import type { Db } from './schema/database.ts';

/** @returns their ids on the platform */
export async function listDeskOffers(db: Db, platform: Platform): Promise<string[]> {
  const rows = await db.selectFrom('desk_offer').select('platform_id').where('platform', '=', platform).orderBy('offered_at').execute();
  return rows.map(({ platform_id: id }) => id);
}

export async function addDeskOffer(db: Db, platform: Platform, person: string, now: number): Promise<void> {
  await db.insertInto('desk_offer').values({ platform, platform_id: person, offered_at: now })
    .onConflict((on) => on.columns(['platform', 'platform_id']).doNothing()).execute();
}

export async function removeDeskOffer(db: Db, platform: Platform, person: string): Promise<void> {
  await db.deleteFrom('desk_offer').where('platform', '=', platform).where('platform_id', '=', person).execute();
}
