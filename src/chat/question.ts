/**
 * A question that stands open: where a platform shows no forms, the next words of the person who was asked, in the
 * place where they were asked, are its answer. It is kept in the store, so that it survives a restart.
 */
import type { Room } from '../briefing.ts';
import type { Destination } from '../delivery/channel.ts';
import { closeQuestion, openQuestion } from '../store/conversations.ts';
import { parseAction } from './action.ts';
import type { Reply, Request } from './request.ts';

/** A question that nobody answers is forgotten after so long, ms: words of the next day are no answer to it. */
const expiresAfter = 3_600_000;

/**
 * The action of the question that stood open until now. Whatever comes ends it: words answer it, a command or a press
 * turns to something else. Ended in the same step, so that the same words twice are no second answer.
 */
export async function standsOpen(room: Room, { place, person }: Request): Promise<string | null> {
  return closeQuestion(room.store.db, { place, person: person.id }, room.now());
}

/** Words as the answer to what was asked. A file is none, and a forwarded post only where a channel was asked for. */
export function answering(request: Request, open: string | null): Request {
  const { input } = request;
  if (open === null || input.type !== 'words' || input.files !== undefined) return request;
  const { words, forwarded } = input;
  if (forwarded === undefined) return words === '' ? request : { ...request, input: { type: 'answer', action: open, words } };
  return parseAction(open)?.verb === 'channel' ? { ...request, input: { type: 'answer', action: open, words, forwarded } } : request;
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
