/** Sending and editing over REST alone: it works whether or not the gateway is connected. */
import { createHash } from 'node:crypto';
import { ChannelType, DiscordAPIError, MessageFlags, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { plainly, type Channel, type Destination, type Manner, type Pace, type SendResult } from '../../src/delivery/channel.ts';
import type { Part } from '../../src/brief/document.ts';
import type { Log } from '../../src/log.ts';
import { discuss, findMessage, findPost, post, titleOf, wake } from './around.ts';
import type { Crossposts } from './crossposts.ts';
import { publicFault } from './fault.ts';
import { isUnauthorized, noSuchChannel, outcomeOf } from './outcome.ts';
import type { Places } from './places.ts';
import { measure, render, type MessageBody } from './render.ts';
import { standing, within } from './standing.ts';

/**
 * Discord allows 50 requests a second in all and 5 messages in 5 seconds in a channel; 10,000 refusals in ten minutes
 * get an address banned.
 */
export const discordPace: Pace = { perSecond: 49, perDestinationMs: 1000, refusalsIn10Minutes: 2000 };

/** Within so long after a try Discord itself knows the same nonce again; after that the channel is looked into. */
const nonceKnownMs = 120_000;

const codes = { notTextual: 50008, archived: 50083 } as const;
const idSchema = z.object({ id: z.string() });
const snowflake = /^\d{15,20}$/;

export interface ChannelOptions {
  /** Made so that it throws at a rate limit instead of waiting. */
  readonly rest: REST;
  readonly pace: Pace;
  readonly places: Places;
  readonly crossposts: Crossposts;
  readonly log: Log;
  /** Called when Discord no longer takes the token. */
  readonly onUnauthorized: () => void;
}

export function createChannel({ rest, pace, places, crossposts, log, onUnauthorized }: ChannelOptions): Channel {
  const ask = async (ids: readonly string[], request: () => Promise<string>): Promise<SendResult> => {
    if (!ids.every((id) => snowflake.test(id))) return noSuchChannel;
    try {
      return { outcome: 'sent', platformId: await request() };
    } catch (error) {
      if (isUnauthorized(error)) onUnauthorized();
      return outcomeOf(error);
    }
  };
  const write = async (channel: string, body: object) =>
    idSchema.parse(await rest.post(Routes.channelMessages(channel), { body })).id;

  const sendMessage = async (channel: string, part: Part, key: string, manner: Manner): Promise<string> => {
    const body = bodyOf(part, manner);
    const { triedAt, replyTo } = manner;
    const standsAlready = triedAt !== null && Date.now() - triedAt > nonceKnownMs
      ? await findMessage(rest, channel, body.content, triedAt) : null;
    return standsAlready
      ?? write(channel, { ...body, ...answering(replyTo), nonce: nonceOf(channel, key), enforce_nonce: true });
  };
  const sendPost = async (forum: string, part: Part, manner: Manner): Promise<string> => {
    const name = titleOf(part);
    const standsAlready = manner.triedAt === null ? null : await findPost(rest, forum, name, manner.triedAt);
    return standsAlready ?? post(rest, forum, name, bodyOf(part, manner));
  };
  /** What may fail without harm: the brief itself stands. */
  const beside = async (what: string, request: () => Promise<void>) => {
    await request().catch((error: unknown) => log.warn({ ...publicFault(error), what }, 'Discord: beside a brief'));
  };

  const bring = async (to: Destination, part: Part, key: string, manner: Manner): Promise<string> => {
    const near = manner.after ?? manner.replyTo;
    const thread = to.thread ?? (near === null ? null : standing(near).thread);
    if (thread !== null) return inPost(near, thread, await sendMessage(thread, part, key, manner));
    const { destination } = to;
    const type = await places.typeOf(destination);
    if (type === ChannelType.GuildForum) return sendPost(destination, part, manner);
    try {
      const id = await sendMessage(destination, part, key, manner);
      if (type === ChannelType.GuildAnnouncement) crossposts.add(destination, id);
      if (manner.discussion) await beside('discussion', () => discuss(rest, destination, id, titleOf(part)));
      return id;
    } catch (error) {
      if (!hasCode(error, codes.notTextual)) throw error;
      // A forum of a server that the gateway has not shown yet.
      return sendPost(destination, part, manner);
    }
  };

  return {
    platform: 'discord',
    pace,
    measure,
    send(to, part, key, manner = plainly) {
      return ask([to.thread ?? to.destination], () => bring(to, part, key, manner));
    },
    edit(to, platformId, part) {
      const { thread, message } = standing(platformId);
      const target = thread ?? to.thread ?? to.destination;
      const change = async () => {
        await rest.patch(Routes.channelMessage(target, message), { body: render(part) });
        return platformId;
      };
      return ask([target, message], () =>
        change().catch(async (error: unknown) => {
          if (!hasCode(error, codes.archived)) throw error;
          // A locked one stays asleep: that is what a person has to mend.
          await wake(rest, target).catch(() => {
            throw error;
          });
          return change();
        }),
      );
    },
    async tell(person, part, about) {
      const body = render(part);
      const inPrivate = await ask([person], async () => {
        const { id } = idSchema.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: person } }));
        return write(id, body);
      });
      const elsewhere = about === undefined ? null : places.noticeboardOf(about.destination);
      if (inPrivate.outcome !== 'refused' || elsewhere === null) return inPrivate;
      // Nobody but them is called, and the server's own board is read by those who run it.
      const calling = { content: `${body.content}\n<@${person}>`, allowed_mentions: { parse: [], users: [person] } };
      return ask([elsewhere], () => write(elsewhere, { ...body, ...calling }));
    },
  };
}

/** A message in a post is remembered with it, so that it is found again; one in a thread that was chosen is not. */
function inPost(near: string | null, thread: string, id: string): string {
  return near !== null && standing(near).thread === thread ? within(thread, id) : id;
}

/** One sound for a brief, however many parts it has; a role is named last, so that a notification begins with the kind. */
function bodyOf(part: Part, { silent, mention }: Manner): MessageBody {
  const body = render(part);
  const flags = silent || part.number > 1 ? body.flags | MessageFlags.SuppressNotifications : body.flags;
  if (mention === null) return { ...body, flags };
  return {
    ...body,
    flags,
    content: `${body.content}\n<@&${mention}>`,
    allowed_mentions: { parse: [], roles: [mention] },
  };
}

function answering(replyTo: string | null) {
  return replyTo === null
    ? {}
    : { message_reference: { message_id: standing(replyTo).message, fail_if_not_exists: false } };
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Discord compares nonces over all channels of a bot, and takes at most 25 characters. */
function nonceOf(target: string, key: string): string {
  return createHash('sha256').update(`${target} ${key}`).digest('base64url').slice(0, 24);
}
