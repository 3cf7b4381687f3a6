/**
 * What goes with a message: a forum's post around it, a thread for talk below it, its way to those who follow an
 * announcement channel, and the look into the channel whether an earlier try stands there already.
 */
import { DiscordAPIError, RateLimitError, Routes, SnowflakeUtil, type REST } from 'discord.js';
import { z } from 'zod';
import type { Part } from '../../src/brief/document.ts';
import type { MessageBody } from './render.ts';
import { within } from './standing.ts';
import { shorten } from './words.ts';

const nameLimit = 100;
/** Of an earlier try whose answer was lost: as many messages are looked through, and clocks may differ by so much. */
const lookedThrough = 50;
const clocksDifferByMs = 60_000;

const postSchema = z.object({ id: z.string(), message: z.object({ id: z.string() }) });
const historySchema = z.array(z.object({ id: z.string(), content: z.string() }));
const activeSchema = z.object({
  threads: z.array(z.object({ id: z.string(), name: z.string(), parent_id: z.string().nullish() })),
});
const inGuildSchema = z.object({ guild_id: z.string() });

/** What a post or thread is called: the kind first, as in the message, then region and date. */
export function titleOf({ blocks }: Part): string {
  const heading = blocks.find(({ type }) => type === 'heading')?.text ?? '';
  const place = blocks.find(({ type }) => type === 'text')?.text.split('\n').at(-1) ?? '';
  return shorten([heading, place].filter((words) => words.trim() !== '').join(' · ').replace(/\s+/g, ' '), nameLimit);
}

/** A post of a forum with its first message. @returns the message as it is remembered */
export async function post(rest: REST, forum: string, name: string, body: MessageBody): Promise<string> {
  const { id, message } = postSchema.parse(await rest.post(Routes.threads(forum), { body: { name, message: body } }));
  return within(id, message.id);
}

/** A message of ours that an earlier try may have left. Null where there is none, or where we may not look. */
export async function findMessage(rest: REST, channel: string, content: string, since: number): Promise<string | null> {
  const query = new URLSearchParams({ limit: String(lookedThrough) });
  return unlessForbidden(async () => {
    const history = historySchema.parse(await rest.get(Routes.channelMessages(channel), { query }));
    return history.find((message) => message.content === content && madeSince(message.id, since))?.id ?? null;
  });
}

/** The same of a post: Discord knows no nonce for these. */
export async function findPost(rest: REST, forum: string, name: string, since: number): Promise<string | null> {
  return unlessForbidden(async () => {
    const { guild_id: guild } = inGuildSchema.parse(await rest.get(Routes.channel(forum)));
    const { threads } = activeSchema.parse(await rest.get(Routes.guildActiveThreads(guild)));
    const found = threads.find((thread) => thread.parent_id === forum && thread.name === name && madeSince(thread.id, since));
    // A post's first message has the post's id.
    return found === undefined ? null : within(found.id, found.id);
  });
}

function madeSince(id: string, since: number): boolean {
  return SnowflakeUtil.timestampFrom(id) >= since - clocksDifferByMs;
}

/** A thread below a message for talk about it. One that is there already is as good. */
export async function discuss(rest: REST, channel: string, message: string, name: string): Promise<void> {
  const threadIsThere = 160004;
  try {
    await rest.post(Routes.threads(channel, message), { body: { name } });
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === threadIsThere)) throw error;
  }
}

/** To all servers that follow the channel. */
export async function crosspost(rest: REST, channel: string, message: string): Promise<void> {
  const isCrossposted = 40033;
  try {
    await rest.post(Routes.channelMessageCrosspost(channel, message));
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === isCrossposted)) throw error;
  }
}

/** A thread falls asleep by itself after days of silence; what stands in it is changed all the same. */
export async function wake(rest: REST, thread: string): Promise<void> {
  await rest.patch(Routes.channel(thread), { body: { archived: false } });
}

/** Null for a refusal: whether something stands there is then not known, and it is sent. A limit is waited for. */
async function unlessForbidden(look: () => Promise<string | null>): Promise<string | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status !== 401 && !(error instanceof RateLimitError)) return null;
    throw error;
  }
}
