/** What Telegram's answers mean for a message. Meanings go by the words of the description: codes are too coarse. */
import { GrammyError } from 'grammy';
import { z } from 'zod';
import type { SendResult } from '../../src/delivery/channel.ts';

/** A refusal as Telegram gives it, also inside a 2xx; what does not fit is no answer at all. */
const refusalSchema = z.object({
  error_code: z.number(),
  description: z.string().catch(''),
  parameters: z.object({
    retry_after: z.number().nonnegative().optional(),
    migrate_to_chat_id: z.number().optional(),
  }).catch({}),
});

/** Hints, ms; whoever tries again lets them grow. */
const afterNoAnswer = 5_000;
const afterWrongToken = 60_000;
const afterUnnamedWait = 30_000;

type Reason = `delivery-${string}`;

/** In the order in which they are asked. */
const meanings: readonly (readonly [RegExp, Reason])[] = [
  [/blocked by the user/i, 'delivery-blocked'],
  [/can't initiate conversation|can't send messages to bots/i, 'delivery-not-started'],
  [/deactivated/i, 'delivery-deactivated'],
  [/was kicked|not a member|was deleted/i, 'delivery-removed'],
  [/not enough rights|no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_SEND_\w+_FORBIDDEN|CHAT_RESTRICTED/i,
    'delivery-no-permission'],
  [/thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i, 'delivery-topic-gone'],
  [/TOPIC_CLOSED/i, 'delivery-topic-closed'],
  [/chat not found|user not found|PEER_ID_INVALID|CHANNEL_PRIVATE|CHANNEL_INVALID/i, 'delivery-not-found'],
];

/** Of the message that was to be changed; the place itself is sound. */
const lost: typeof meanings = [
  [/message to edit not found|MESSAGE_ID_INVALID/i, 'delivery-message-gone'],
  [/message can't be edited/i, 'delivery-message-fixed'],
];

/** Whether an edit failed only because nothing was to be changed. */
export function unchanged(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description);
}

/** Whether Telegram says that the token is none of its. */
export function tokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** What an error of a send or an edit means. Anything that is not Telegram's own refusal counts as no answer. */
export function outcomeOf(error: unknown): Exclude<SendResult, { outcome: 'sent' }> {
  const refusal = error instanceof GrammyError ? refusalSchema.safeParse(error).data : undefined;
  if (refusal === undefined) return retry('platform', afterNoAnswer, 'delivery-down');
  const { error_code: code, description, parameters: { retry_after: wait, migrate_to_chat_id: to } } = refusal;
  if (to !== undefined) return { outcome: 'moved', to: String(to) };
  if (code === 429) return retry('destination', wait === undefined ? afterUnnamedWait : wait * 1000, 'delivery-wait');
  if (tokenRefused(error)) return retry('platform', afterWrongToken, 'delivery-token');
  if (code !== 400 && code !== 403) return retry('platform', afterNoAnswer, 'delivery-down');
  const gone = lost.find(([words]) => words.test(description))?.[1];
  if (gone !== undefined) return { outcome: 'gone', reason: gone };
  const reason = meanings.find(([words]) => words.test(description))?.[1];
  return { outcome: 'refused', reason: reason ?? (code === 403 ? 'delivery-removed' : 'delivery-rejected') };
}

function retry(scope: 'destination' | 'platform', afterMs: number, reason: Reason): Extract<SendResult, { outcome: 'retry' }> {
  return { outcome: 'retry', scope, afterMs, reason };
}

/** An error for the log: its words without the token, which addresses of the Bot API carry. */
export function faultOf(error: unknown, token: string): string {
  const cause = error instanceof Error && 'error' in error && error.error instanceof Error ? `: ${error.error.message}` : '';
  const words = error instanceof Error ? `${error.message}${cause}` : String(error);
  return words.replaceAll(token, '***').replaceAll(encodeURIComponent(token), '***');
}
