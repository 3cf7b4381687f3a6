/**
 * A question that stands open: where a platform shows no forms, the next words of the person who was asked, in the
 * place where they were asked, are its answer. It is kept in the store, so that it survives a restart.
 */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import type { Language } from '../contracts.ts';
import type { Destination } from '../delivery/channel.ts';
import type { Actor } from '../desk/decide.ts';
import { text } from '../i18n/catalogue.ts';
import { closeQuestion, openQuestion, type Open } from '../store/conversations.ts';
import { action, isDeskVerb, parseAction } from './action.ts';
import { holdsArticle } from './intake.ts';
import type { Reply, Request } from './request.ts';
import { say } from './say.ts';

/** An answer is waited for so long, ms: words of the next day are none. */
const expiresAfter = 3_600_000;

/**
 * The question that stood open until now. Whatever comes ends it: words answer it, a command or a press
 * turns to something else. Ended in the same step, so that the same words twice are no second answer.
 */
export async function standsOpen(room: Room, { place, person }: Request): Promise<Open | null> {
  return closeQuestion(room.store.db, { place, person: person.id }, room.now());
}

/** Words as the answer to what was asked. A file is none, and a forwarded post only where a channel was asked for. */
export function answering(request: Request, question: Open | null): Request {
  const { input } = request;
  if (question === null || question.late || input.type !== 'words' || input.files !== undefined) return request;
  const { words, forwarded } = input;
  const { action: open } = question;
  if (forwarded === undefined) return words === '' ? request : { ...request, input: { type: 'answer', action: open, words } };
  return parseAction(open)?.verb === 'channel' ? { ...request, input: { type: 'answer', action: open, words, forwarded } } : request;
}

/** To whoever answers too late: it can be asked again. Null where their words are no answer, or the desk is not theirs any more. */
export function tooLate({ input, language }: Request, question: Open | null, editor: Actor | null): Reply | null {
  if (question?.late !== true || input.type !== 'words' || input.words === '') return null;
  if (editor !== null && holdsArticle(input)) return null;
  const asked = parseAction(question.action);
  if (asked === null || (isDeskVerb(asked.verb) && editor === null)) return null;
  return say(language, 'chat-question-over', {}, [[askAgain(question.action, language)]]);
}

/** The way back to a question that was not answered. */
export function askAgain(question: string, language: Language): Button {
  const asked = parseAction(question);
  // Pressing these does the deed where it needs no words any more: the brief is looked at first.
  return asked?.verb === 'approve' || asked?.verb === 'basis'
    ? { text: text(language, 'button-open-brief'), action: action('open', asked.subject, asked.version) }
    : { text: text(language, 'button-ask-again'), action: question };
}

/**
 * Keeps the question that these replies ask, if any. A form of several fields, or
 * with a choice, is none: words are not waited for.
 */
export async function askNext(room: Room, { place, person }: Request, replies: readonly Reply[]): Promise<void> {
  const question = replies.findLast((reply) => reply.form?.fields.length === 1 && reply.form.choices === undefined);
  if (question?.form === undefined) return;
  const now = room.now();
  await openQuestion(room.store.db, {
    place: question.as === 'private' && place.kind !== 'private' ? ownChat(person) : place,
    person: person.id, action: question.form.action, now, expiresAt: now + expiresAfter,
  });
}

/** Where a person alone is written to; on a platform with forms the question stands in its form anyway. */
function ownChat({ platform, id }: Request['person']): Destination {
  return { platform, destination: id, thread: null };
}
