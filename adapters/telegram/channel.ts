/** Sends and edits messages. Whatever Telegram answers is a result. */
import type { Api } from 'grammy';
import { z } from 'zod';
import type { Channel, Destination, Pace, SendResult } from '../../src/delivery/channel.ts';
import type { Log } from '../../src/log.ts';
import { faultOf, outcomeOf, unchanged } from './outcome.ts';
import { bodyOf, measure } from './render.ts';

/** About 30 messages a second in all and one a second in a chat: unpublished, and some room is left for answers. */
const pace: Pace = { perSecond: 25, perDestinationMs: 1000 };

const messageSchema = z.object({ message_id: z.int().positive() });

export interface ChannelOptions {
  readonly api: Api;
  readonly token: string;
  readonly log: Log;
}

/** Telegram can't tell that a key was used before: a message whose answer was lost can come twice. */
export function createChannel({ api, token, log }: ChannelOptions): Channel {
  const attempt = async (method: string, call: () => Promise<unknown>, unmodified?: string): Promise<SendResult> => {
    try {
      const message = messageSchema.parse(await call());
      return { outcome: 'sent', platformId: String(message.message_id) };
    } catch (error) {
      if (unmodified !== undefined && unchanged(error)) return { outcome: 'sent', platformId: unmodified };
      const outcome = outcomeOf(error);
      if (outcome.outcome === 'refused') log.warn({ method, fault: faultOf(error, token) }, 'telegram refused a message');
      else log.debug({ method, fault: faultOf(error, token) }, 'telegram did not take a message');
      return outcome;
    }
  };

  return {
    platform: 'telegram',
    pace,
    measure,
    send(to, part) {
      const { text, ...payload } = bodyOf(part);
      const thread = to.thread === null ? {} : { message_thread_id: Number(to.thread) };
      return attempt('sendMessage', () => api.sendMessage(chatOf(to), text, { ...payload, ...thread }));
    },
    edit(to, platformId, part) {
      const { text, ...payload } = bodyOf(part);
      return attempt('editMessageText',
        () => api.editMessageText(chatOf(to), Number(platformId), text, payload), platformId);
    },
  };
}

/** Ids of people, groups and channels fit a JavaScript number: Telegram promises 52 bits. */
function chatOf({ destination }: Destination): number | string {
  return /^-?\d+$/.test(destination) ? Number(destination) : destination;
}
