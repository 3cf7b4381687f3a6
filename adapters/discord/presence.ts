/**
 * Where the bot can write and where not any more, as servers change: a channel or thread that is gone, permissions
 * that were taken or given, a server that it was removed from or let in again. Nobody is answered: what had stopped
 * goes on, or stops with its reason.
 */
import { Events, GatewayDispatchEvents, type Client, type DMChannel, type Guild, type NonThreadGuildBasedChannel } from 'discord.js';
import { z } from 'zod';
import type { Presence } from '../../src/chat/request.ts';
import { mayWrite } from './places.ts';

type Change = Presence['change'];
/**
 * Takes a place by its channel and thread.
 * @param name the channel's, where it may be gone by the time that it is needed
 */
export type Report = (destination: string, thread: string | null, change: Change, name?: string) => void;

const writing: Change = { to: 'writing' };
const silent = (reason: `delivery-${string}`): Change => ({ to: 'silent', reason });

export function watchPresence(client: Client, report: Report): void {
  watchThreads(client, report);
  const look = (channel: NonThreadGuildBasedChannel) => {
    const may = mayWrite(channel);
    if (may !== null) report(channel.id, null, may ? writing : silent('delivery-no-permission'));
  };
  const lookAround = ({ channels }: Guild) => {
    for (const channel of channels.cache.values()) if (!channel.isThread()) look(channel);
  };
  client.on(Events.GuildCreate, lookAround);
  // As it comes: discord.js has forgotten the channels when it tells of it.
  client.ws.on(GatewayDispatchEvents.GuildDelete, (event: unknown) => {
    const { data } = removedSchema.safeParse(event);
    // A server that is only out of reach comes back by itself.
    if (data === undefined || data.unavailable === true) return;
    const { channels } = client.guilds.cache.get(data.id) ?? {};
    for (const { id, name } of channels?.cache.values() ?? []) report(id, null, silent('delivery-removed'), name);
  });
  client.on(Events.ChannelUpdate, (_, channel) => {
    if (!channel.isDMBased()) look(channel);
  });
  client.on(Events.ChannelDelete, (channel: DMChannel | NonThreadGuildBasedChannel) => {
    if (!channel.isDMBased()) report(channel.id, null, silent('delivery-not-found'), channel.name);
  });
  client.on(Events.GuildRoleUpdate, (_, { guild }) => lookAround(guild));
  client.on(Events.GuildRoleDelete, ({ guild }) => lookAround(guild));
  // As it comes: of a role that discord.js does not know it tells nothing.
  client.ws.on(GatewayDispatchEvents.GuildRoleDelete, (event: unknown) => {
    const { data } = roleSchema.safeParse(event);
    if (data !== undefined) report(data.guild_id, null, { to: 'roleless', role: data.role_id });
  });
  client.on(Events.GuildMemberUpdate, (_, member) => {
    if (member.id === member.client.user.id) lookAround(member.guild);
  });
}

const roleSchema = z.object({ guild_id: z.string(), role_id: z.string() });
const removedSchema = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/** A thread's event as it comes. */
const threadSchema = z.object({
  id: z.string(),
  parent_id: z.string(),
  thread_metadata: z.object({ archived: z.boolean(), locked: z.boolean().optional() }).optional(),
});

/** discord.js keeps no threads here, and so tells nothing of them by itself. */
function watchThreads(client: Client, report: Report): void {
  client.ws.on(GatewayDispatchEvents.ThreadUpdate, (event: unknown) => {
    const { data } = threadSchema.safeParse(event);
    if (data === undefined) return;
    const closed = data.thread_metadata?.archived === true && data.thread_metadata.locked === true;
    report(data.parent_id, data.id, closed ? silent('delivery-topic-closed') : writing);
  });
  client.ws.on(GatewayDispatchEvents.ThreadDelete, (event: unknown) => {
    const { data } = threadSchema.safeParse(event);
    if (data !== undefined) report(data.parent_id, data.id, silent('delivery-topic-gone'));
  });
}
