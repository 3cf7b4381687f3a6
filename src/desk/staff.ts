/** An administrator makes a place the staff's own, or ends that. */
import type { Room } from '../briefing.ts';
import { recordDecision } from '../store/decisions.ts';
import { addStaffPlace, isStaffPlace, removeStaffPlace } from '../store/staff.ts';
import type { Place } from '../store/subscriptions.ts';
import type { Actor } from './decide.ts';
import { needAdmin } from './people.ts';

/** @returns whether it is the staff's now. @throws StandpointError `not-allowed` */
export async function toggleStaffPlace(room: Room, place: Place, by: Actor): Promise<boolean> {
  needAdmin(by);
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const before = await isStaffPlace(trx, place);
    await (before ? removeStaffPlace(trx, place) : addStaffPlace(trx, place));
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'set-staff-place', subject: { type: 'place', id: place.destination }, before, after: !before, reason: null,
    }, now);
    return !before;
  });
}
