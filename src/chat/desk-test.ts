/** A draft is shown in a place of the staff as readers would get it, marked as a test on each part. */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { testDocument } from '../brief/test-mark.ts';
import { toggleStaffPlace } from '../desk/staff.ts';
import { waitingAtDesk } from '../desk/waiting.ts';
import { StandpointError } from '../errors.ts';
import { isStaffPlace } from '../store/staff.ts';
import { action } from './action.ts';
import { titleOf, type DeskAsked } from './desk.ts';
import { as, storedBrief } from './desk-open.ts';
import type { Reply } from './request.ts';
import { say } from './say.ts';

const shown = 5;

/** Anywhere else a draft stays between an editor and us. @throws StandpointError `staff-place-none` */
export async function testAnswer(room: Room, { action: { subject, version }, request: { language, place } }: DeskAsked): Promise<Reply[]> {
  if (!(await isStaffPlace(room.store.db, place))) throw new StandpointError('staff-place-none');
  if (subject === '') {
    const waiting = (await waitingAtDesk(room, { samples: false })).filter(({ stored }) => stored.brief.status !== 'published');
    const rows = waiting.slice(0, shown).map(({ stored: { brief } }): Button[] => [{ text: titleOf(brief, language), action: action('test', brief.id, brief.version) }]);
    return [{ ...say(language, rows.length === 0 ? 'desk-empty' : 'desk-ask-test', {}, rows), as }];
  }
  const { brief } = await storedBrief(room, subject, version);
  return [{ as: 'message', document: testDocument(brief, language) }];
}

export async function staffAnswer(room: Room, { request: { language, place }, editor }: DeskAsked): Promise<Reply[]> {
  // A chat between two is nobody else's.
  if (place.kind === 'private') return [{ ...say(language, 'staff-not-here'), as }];
  const { platform, destination, thread } = place;
  const staff = await toggleStaffPlace(room, { platform, destination, thread }, editor);
  return [{ ...say(language, staff ? 'staff-set' : 'staff-ended'), as }];
}
