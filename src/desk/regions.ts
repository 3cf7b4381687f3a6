/** Admins set a region's day: deadline, lead time, who is told what. */
import type { Room } from '../briefing.ts';
import { findRegion } from '../regions/find.ts';
import { recordDecision } from '../store/decisions.ts';
import { regionDay, saveRegionDay, type RegionDay } from '../store/regions.ts';
import type { Actor } from './decide.ts';
import { needAdmin } from './people.ts';

export type RegionChanges = Partial<Omit<RegionDay, 'id' | 'zone'>>;

/** @throws StandpointError `region-unknown`, `not-allowed` */
export async function setRegion(room: Room, named: string, changes: RegionChanges, by: Actor): Promise<RegionDay> {
  needAdmin(by);
  const region = findRegion(named);
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const before = await regionDay(trx, region);
    const after = { ...before, ...changes };
    await saveRegionDay(trx, after, { by: by.id, now });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'set-region', subject: { type: 'region', id: region.id }, before, after, reason: null,
    }, now);
    return after;
  });
}
