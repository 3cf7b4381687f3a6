/** Taking a brief in hand, handing it over, an embargo, and inviting, in a chat. */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { embargo, handOver, take } from '../desk/hand.ts';
import { invite } from '../desk/invite.ts';
import { text } from '../i18n/catalogue.ts';
import { listPeople } from '../store/people.ts';
import { action } from './action.ts';
import type { DeskAsked } from './desk.ts';
import { as, openBrief, storedBrief } from './desk-open.ts';
import { momentAhead, momentInWords } from './moment.ts';
import type { Reply } from './request.ts';
import { ask, say } from './say.ts';

export async function takeAnswer(room: Room, { action: { subject, version }, request: { language }, editor }: DeskAsked): Promise<Reply[]> {
  await take(room, subject, editor);
  return openBrief(room, subject, version, language);
}

/** A row of buttons a person; more than fit under one message can be named on the command line. */
const mostPeople = 5;

export async function handOverAnswer(room: Room, { action: { subject, version, choice }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  const others = (await listPeople(room.store.db)).filter(({ id }) => id !== editor.id);
  const to = others.find(({ id }) => id === choice);
  if (to === undefined) {
    const rows = others.slice(0, mostPeople).map((person): Button[] => [{ text: person.name, action: action('handover', subject, version, undefined, person.id) }]);
    return [{ ...say(language, rows.length === 0 ? 'desk-alone' : 'desk-ask-whom', {}, rows), as }];
  }
  if (answer === null) {
    return [ask(language, 'desk-ask-hand', {
      action: action('handover', subject, version, undefined, to.id), title: text(language, 'button-handover'), field: text(language, 'desk-field-note'),
    }, { name: to.name })];
  }
  await handOver(room, subject, { to: to.id, note: answer, by: editor });
  return [{ ...say(language, 'desk-handed-over', { brief: subject, name: to.name }), as }];
}

export async function embargoAnswer(room: Room, { action: { subject, version }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  if (answer === null) {
    return [ask(language, 'desk-ask-embargo', {
      action: action('embargo', subject, version), title: text(language, 'button-embargo'), field: text(language, 'desk-field-time'),
    })];
  }
  const { region } = (await storedBrief(room, subject, version)).brief;
  const until = answer.trim() === '-' ? null : momentAhead(answer, region, room.now());
  await embargo(room, subject, { until, by: editor, reason: null });
  const time = until === null ? 'none' : momentInWords(until, region, language);
  return [{ ...say(language, 'desk-embargo-set', { brief: subject, time }), as }];
}

/** The code is for whoever asked alone: they pass it on. */
export async function inviteAnswer(room: Room, { action: { choice, subject }, request: { language }, editor }: DeskAsked): Promise<Reply[]> {
  const role = choice === 'admin' || subject === 'admin' ? 'admin' : 'editor';
  const { code, expiresAt } = await invite(room, { role, person: null }, editor);
  return [{ ...say(language, 'desk-invited', { code, time: momentInWords(expiresAt, 'elsewhere', language) }), as }];
}
