/** An administrator makes a place the staff's own, or ends that. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { recordDecision } from '../store/decisions.ts';
import { getBrief } from '../store/briefs.ts';
import { addStaffPlace, isStaffPlace, queueTest, removeStaffPlace } from '../store/staff.ts';
import type { Place } from '../store/subscriptions.ts';
import type { Actor, BriefReference } from './decide.ts';
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

export interface TestSent { readonly brief: string; readonly version: number; readonly places: readonly Place[] }

/** To every place of the staff, by whichever process serves its platform. @throws StandpointError `brief-unknown`, `staff-place-none` */
export async function sendTest(room: Room, reference: BriefReference, by: Actor): Promise<TestSent> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const stored = await getBrief(trx, reference.brief, reference.version);
    if (stored === undefined) throw new StandpointError('brief-unknown', { brief: reference.brief });
    const { id: brief, version } = stored.brief;
    const places = await queueTest(trx, { brief, version });
    if (places.length === 0) throw new StandpointError('staff-place-none');
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'test', subject: { type: 'brief', id: brief, version }, before: null, after: places.length, reason: null,
    }, now);
    return { brief, version, places };
  });
}
