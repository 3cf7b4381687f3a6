/** What a platform brought and was dealt with, so that nothing is done twice when it brings the same after a restart. */
import type { Platform } from '../contracts.ts';
import type { Db } from './schema/database.ts';

/** Whether all of these were dealt with before. */
export async function wasHeard(db: Db, platform: Platform, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false;
  const known = await db.selectFrom('heard').select('key').where('platform', '=', platform).where('key', 'in', keys).execute();
  return known.length === new Set(keys).size;
}

/** @param now epoch ms */
export async function keepHeard(db: Db, platform: Platform, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) return;
  await db.insertInto('heard').values(keys.map((key) => ({ platform, key, at: now })))
    .onConflict((on) => on.columns(['platform', 'key']).doNothing()).execute();
}
