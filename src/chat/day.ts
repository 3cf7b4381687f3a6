/** The day in a chat: how each region stands, and "nothing today" with one of a few reasons. */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { nothingMark } from '../brief/digest/due.ts';
import { nothingSchema, type Language } from '../contracts.ts';
import { localDate } from '../delivery/schedule.ts';
import { decideNothing } from '../desk/nothing.ts';
import { text } from '../i18n/catalogue.ts';
import { findRegion, regionName } from '../regions/find.ts';
import { dailyBrief, servedRegions } from '../store/day.ts';
import { marksOf, regionDay } from '../store/regions.ts';
import { action } from './action.ts';
import type { DeskAsked } from './desk.ts';
import { as } from './desk-open.ts';
import type { Reply } from './request.ts';
import { documentOf, say } from './say.ts';

/** A row for each region that somebody reads. */
export async function dayAnswer(room: Room, language: Language): Promise<Reply[]> {
  const served = [...(await servedRegions(room.store.db)).keys()];
  if (served.length === 0) return [{ ...say(language, 'day-no-regions'), as }];
  const rows = await Promise.all(served.map(async (id) => standing(room, id, language)));
  // Discord shows five rows of buttons at most.
  return [{ as, document: documentOf(rows.map(({ words }) => ({ type: 'text', text: words })), rows.flatMap(({ buttons }) => buttons).slice(0, 5)) }];
}

async function standing(room: Room, id: string, language: Language): Promise<{ words: string; buttons: Button[][] }> {
  const { db } = room.store;
  const { zone, deadline } = await regionDay(db, findRegion(id));
  const date = localDate(zone, room.now());
  const today = await dailyBrief(db, id, date, 'en');
  const decided = (await marksOf(db, id, date)).has(nothingMark);
  const region = regionName(id, language);
  const state = today?.status ?? (decided ? 'nothing' : 'none');
  const words = text(language, 'day-standing', { region, deadline, zone, state: text(language, `day-state-${state}`) });
  const open: Button[] = today === null ? [] : [{ text: text(language, 'button-day-open', { region }), action: action('open', today.brief, today.version) }];
  const undecided = today === null || today.status === 'draft' || today.status === 'held' || today.status === 'rejected';
  const make: Button[] = !undecided ? [] : [
    { text: text(language, 'button-digest', { region }), action: action('digest', id) },
    ...(decided ? [] : [{ text: text(language, 'button-nothing', { region }), action: action('nothing', id) }]),
  ];
  const buttons = [...open, ...make];
  return { words, buttons: buttons.length === 0 ? [] : [buttons] };
}

/** Asks for the reason, which is the action's number counted from 1; with one it decides. */
export async function nothingAnswer(room: Room, { action: { subject, version }, editor, request: { language } }: DeskAsked): Promise<Reply[]> {
  const region = regionName(findRegion(subject).id, language);
  if (version === 0) {
    const rows = nothingSchema.options.map((reason, at): Button[] =>
      [{ text: text(language, `button-nothing-${reason}`), action: action('nothing', subject, at + 1) }]);
    return [{ ...say(language, 'day-nothing-why', { region }, rows), as }];
  }
  const reason = nothingSchema.options[version - 1];
  if (reason === undefined) return [say(language, 'chat-unknown')];
  const { notice } = await decideNothing(room, { region: subject, reason, by: editor });
  return [{ ...say(language, 'day-nothing-decided', { region, told: notice === null ? 'no' : notice.status }), as }];
}
