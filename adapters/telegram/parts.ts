/**
 * Telegram's apps cut a text that is longer than a message into several, sent one right after the other. Pure: which
 * updates are parts of one text.
 */
import { z } from 'zod';

const updateSchema = z.object({
  message: z.object({
    message_id: z.int(), date: z.int(), text: z.string(),
    chat: z.object({ id: z.int(), type: z.literal('private') }),
    from: z.object({ id: z.int() }),
    forward_origin: z.looseObject({ type: z.string(), date: z.int(), message_id: z.int().optional() }).optional(),
  }),
});
type Message = z.infer<typeof updateSchema>['message'];

/** Apps look for a good place to cut in the second half of what a message can hold (4096). */
const shortestPart = 2000;
/** Parts are sent at once: a second passes between them at most when a clock's second turns. */
const mostApartSeconds = 2;

function messageOf(update: unknown): Message | null {
  return updateSchema.safeParse(update).data?.message ?? null;
}

/** Whether more of the same text may follow this update. */
export function mayGoOn(update: unknown): boolean {
  const message = messageOf(update);
  return message !== null && message.text.length >= shortestPart && !message.text.startsWith('/');
}

/** Whether `next` goes on with the text of `before`. */
export function goesOn(before: unknown, next: unknown): boolean {
  const [first, second] = [messageOf(before), messageOf(next)];
  if (first === null || second === null || !mayGoOn(before)) return false;
  if (second.chat.id !== first.chat.id || second.from.id !== first.from.id || second.text.startsWith('/')) return false;
  // Forwarding several posts at once sends them together too: there it counts when they were posted.
  const [from, to] = [first.forward_origin, second.forward_origin];
  if ((from === undefined) !== (to === undefined) || sourceOf(from) !== sourceOf(to)) return false;
  const apart = from === undefined || to === undefined ? second.date - first.date : to.date - from.date;
  return second.message_id > first.message_id && second.message_id - first.message_id <= 2
    && apart >= 0 && apart <= mostApartSeconds;
}

/** Who or where it was forwarded from, without what differs from post to post. */
function sourceOf(origin: Message['forward_origin']): string {
  if (origin === undefined) return '';
  const { date: _date, message_id: _post, ...source } = origin;
  return JSON.stringify(source);
}
