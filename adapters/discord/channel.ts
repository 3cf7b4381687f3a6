/** Sending and editing over REST alone: it works whether or not the gateway is connected. */
import { createHash } from 'node:crypto';
import { MessageFlags, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { plainly, type Channel, type Destination, type Pace, type SendResult } from '../../src/delivery/channel.ts';
import { isUnauthorized, noSuchChannel, outcomeOf } from './outcome.ts';
import { measure, render } from './render.ts';

/**
 * Discord allows 50 requests a second in all and 5 messages in 5 seconds in a channel; 10,000 refusals in ten minutes
 * get an address banned.
 */
export const discordPace: Pace = { perSecond: 49, perDestinationMs: 1000, refusalsIn10Minutes: 2000 };

const messageSchema = z.object({ id: z.string() });
const snowflake = /^\d{15,20}$/;

/**
 * @param rest made so that it throws at a rate limit instead of waiting
 * @param onUnauthorized called when Discord no longer takes the token
 */
export function createChannel(rest: REST, pace: Pace, onUnauthorized: () => void): Channel {
  const ask = async (to: Destination, request: (target: string) => Promise<unknown>): Promise<SendResult> => {
    const target = to.thread ?? to.destination;
    if (!snowflake.test(target)) return noSuchChannel;
    try {
      return { outcome: 'sent', platformId: messageSchema.parse(await request(target)).id };
    } catch (error) {
      if (isUnauthorized(error)) onUnauthorized();
      return outcomeOf(error);
    }
  };

  const to = { platform: 'discord', thread: null } as const;
  return {
    platform: 'discord',
    pace,
    measure,
    send(to, part, key, { silent, replyTo } = plainly) {
      const body = render(part);
      // One sound for a brief, however many parts it has.
      const flags = silent || part.number > 1 ? body.flags | MessageFlags.SuppressNotifications : body.flags;
      return ask(to, (target) =>
        rest.post(Routes.channelMessages(target), {
          body: { ...body, flags, ...answering(replyTo), nonce: nonceOf(target, key), enforce_nonce: true },
        }),
      );
    },
    async tell(person, part) {
      const opened = await ask({ ...to, destination: person }, (recipient) =>
        rest.post(Routes.userChannels(), { body: { recipient_id: recipient } }));
      if (opened.outcome !== 'sent') return opened;
      const body = render(part);
      return ask({ ...to, destination: opened.platformId }, (target) => rest.post(Routes.channelMessages(target), { body }));
    },
    edit(to, platformId, part) {
      if (!snowflake.test(platformId)) return Promise.resolve(noSuchChannel);
      const body = render(part);
      return ask(to, (target) => rest.patch(Routes.channelMessage(target, platformId), { body }));
    },
  };
}

function answering(replyTo: string | null) {
  return replyTo === null ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
}

/** Discord compares nonces over all channels of a bot, and takes at most 25 characters. */
function nonceOf(target: string, key: string): string {
  return createHash('sha256').update(`${target} ${key}`).digest('base64url').slice(0, 24);
}
