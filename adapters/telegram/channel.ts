/** Sends and edits messages. Whatever Telegram answers is a result. */
import type { Api } from 'grammy';
import { z } from 'zod';
import { plainly, type Channel, type Destination, type Manner, type Pace, type SendResult } from '../../src/delivery/channel.ts';
import type { Part } from '../../src/brief/document.ts';
import type { Log } from '../../src/log.ts';
import { faultOf, outcomeOf, unchanged } from './outcome.ts';
import { bodyOf, measure } from './render.ts';

/** 30 messages a second in all, one a second in a chat, 20 a minute in a group or channel, whose ids are negative. */
const pace: Pace = { perSecond: 30, perDestinationMs: 1000, perMinute: { destinations: /^[-@]/, messages: 20 } };

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

  const send = (to: Destination, part: Part, manner: Manner = plainly): Promise<SendResult> => {
    const { text, ...payload } = bodyOf(part);
    const options = { ...payload, ...optionsOf(to, manner) };
    return attempt('sendMessage', () => api.sendMessage(chatOf(to), text, options));
  };

  return {
    platform: 'telegram',
    pace,
    measure,
    send: (to, part, _key, manner) => send(to, part, manner),
    // A person's id is the id of the private chat with them.
    tell: (person, part) => send({ platform: 'telegram', destination: person, thread: null }, part),
    edit(to, platformId, part) {
      const { text, ...payload } = bodyOf(part);
      return attempt('editMessageText',
        () => api.editMessageText(chatOf(to), Number(platformId), text, payload), platformId);
    },
  };
}

function optionsOf({ thread }: Destination, { silent, replyTo }: Manner) {
  return {
    ...(thread === null ? {} : { message_thread_id: Number(thread) }),
    ...(silent ? { disable_notification: true } : {}),
    ...(replyTo === null ? {} : { reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true } }),
  };
}

/** Ids of people, groups and channels fit a JavaScript number: Telegram promises 52 bits. */
function chatOf({ destination }: Destination): number | string {
  return /^-?\d+$/.test(destination) ? Number(destination) : destination;
}
