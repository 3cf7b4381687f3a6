/** Publishing, correcting and withdrawing in a chat: each asks once more, or for the words that readers will see. */
import { beginCorrection, publish, reach, retract, type Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { action } from './action.ts';
import { decided, type DeskAsked } from './desk.ts';
import { as, openBrief, storedBrief } from './desk-open.ts';
import { momentAhead } from './moment.ts';
import type { Reply } from './request.ts';
import { ask, say } from './say.ts';

/** The last look before it goes out: how many get it, and when. */
export async function confirmAnswer(room: Room, { action: { subject, version }, request: { language } }: DeskAsked): Promise<Reply> {
  const { version: found, subscriptions } = await reach(room, { brief: subject, version });
  if (found.status !== 'approved') {
    throw new StandpointError('wrong-status', { brief: subject, status: found.status, needed: 'approved' });
  }
  const release = (choice: 'slots' | 'now' | 'at'): Button => ({
    text: text(language, `button-release-${choice}`, { count: subscriptions }), action: action('release', subject, version, undefined, choice),
  });
  const buttons: Button[][] = [
    [release('slots')], [release('now'), release('at')],
    [{ text: text(language, 'button-back'), action: action('open', subject, version) }],
  ];
  return { ...say(language, 'desk-confirm', { count: subscriptions }, buttons), as };
}

export async function releaseAnswer(room: Room, { action: { subject, version, choice }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  const reference = { brief: subject, version };
  if (choice === 'at' && answer === null) {
    return [ask(language, 'desk-ask-at', {
      action: action('release', subject, version, undefined, 'at'), title: text(language, 'button-release-at'), field: text(language, 'desk-field-time'),
    })];
  }
  const { region } = (await storedBrief(room, subject, version)).brief;
  const when = choice === 'at' && answer !== null ? momentAhead(answer, region, room.now()) : choice === 'now' ? 'now' : 'slots';
  return decided(room, await publish(room, reference, { by: editor, when }), language);
}

const kinds = ['correction', 'correction-quiet', 'clarification', 'update'] as const;

/** Which of the four, then what and why; the draft that comes of it is opened. */
export async function correctAnswer(room: Room, { action: { subject, version, choice }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  const chosen = kinds.find((kind) => kind === choice);
  if (chosen === undefined) {
    const rows = kinds.map((kind): Button[] => [{ text: text(language, `button-correct-${kind}`), action: action('correct', subject, version, undefined, kind) }]);
    return [{ ...say(language, 'desk-ask-kind', {}, rows), as }];
  }
  const [what = '', ...why] = (answer ?? '').split('\n').map((row) => row.trim()).filter(Boolean);
  if (why.length === 0) {
    return [ask(language, 'desk-ask-correct', {
      action: action('correct', subject, version, undefined, chosen), title: text(language, 'button-correct'), field: text(language, 'desk-field-correct'),
      ...(what === '' ? {} : { value: what }),
    })];
  }
  const draft = await beginCorrection(room, { brief: subject }, {
    by: editor, what, why: why.join(' '), kind: chosen === 'correction-quiet' ? 'correction' : chosen, material: chosen === 'correction',
  });
  return openBrief(room, draft.brief, draft.version, language);
}

/** The answer withdraws it: the question says so. */
export async function retractAnswer(room: Room, { action: { subject, version }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  if (answer === null || answer.trim() === '') {
    return [ask(language, 'desk-ask-retract', {
      action: action('retract', subject, version), title: text(language, 'button-retract'), field: text(language, 'desk-field-retract'),
    })];
  }
  return decided(room, await retract(room, { brief: subject, version }, { by: editor, reason: answer.trim() }), language);
}
