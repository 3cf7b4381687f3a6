/** What people change in a server, with the event that Discord sends to a bot that sees servers. */
import type { Gateway } from './gateway.ts';
import { threadOf } from './messages.ts';
import { permission, type Channel, type ChannelState, type Guild, type Role, type World } from './world.ts';

export interface Changes extends Pick<World, 'guild' | 'channel' | 'thread' | 'role'> {
  /** Permissions, archived, locked, deleted: what a moderator does to a place. */
  change(channel: Channel, state: Partial<ChannelState>): void;
  /** Where the server says what happens in it. */
  setSystem(guild: Guild, channel: Channel): void;
  /** What the bot's own role allows in all channels. */
  setAllowed(guild: Guild, allowed: bigint): void;
  /** The bot's own role is taken from it, or given back. */
  setHeld(guild: Guild, held: boolean): void;
  /** A role is deleted: nobody has it any more. */
  removeRole(role: Role): void;
  /** The bot is removed from the server, or let in again. */
  setPresent(guild: Guild, present: boolean): void;
}

export function createChanges(gateway: Gateway, world: World): Changes {
  const bot = world.twin.botUserId;
  const told = (event: string, channel: Channel) => {
    if (channel.guild !== null) gateway.dispatch(event, described(channel, bot));
    return channel;
  };
  const arrive = (guild: Guild) => {
    gateway.dispatch('GUILD_CREATE', guildAsSeen(world, guild));
    return guild;
  };
  return {
    guild: async (name) => arrive(await world.guild(name)),
    channel: async (...given) => told('CHANNEL_CREATE', await world.channel(...given)),
    thread: async (...given) => told('THREAD_CREATE', await world.thread(...given)),
    change(channel, state) {
      Object.assign(channel, state);
      const kind = channel.parent === null ? 'CHANNEL' : 'THREAD';
      told(`${kind}_${state.deleted === true ? 'DELETE' : 'UPDATE'}`, channel);
    },
    setSystem(guild, channel) {
      guild.system = channel;
      gateway.dispatch('GUILD_UPDATE', { id: guild.id, name: guild.name, system_channel_id: channel.id });
    },
    role(guild, name) {
      const role = world.role(guild, name);
      gateway.dispatch('GUILD_ROLE_CREATE', { guild_id: guild.id, role: { id: role.id, name, permissions: '0', position: 1 } });
      return role;
    },
    setAllowed(guild, allowed) {
      guild.bot.allowed = allowed;
      gateway.dispatch('GUILD_ROLE_UPDATE', { guild_id: guild.id, role: ownRole(guild) });
    },
    setHeld(guild, held) {
      guild.bot.held = held;
      gateway.dispatch('GUILD_MEMBER_UPDATE', { guild_id: guild.id, ...ownMember(guild, bot) });
    },
    removeRole(role) {
      for (const member of world.members.values()) member.roles.delete(role);
      gateway.dispatch('GUILD_ROLE_DELETE', { guild_id: role.guild.id, role_id: role.id });
    },
    setPresent(guild, present) {
      guild.present = present;
      if (present) arrive(guild);
      else gateway.dispatch('GUILD_DELETE', { id: guild.id });
    },
  };
}

/** A server as it is told to the bot that is in it. */
export function guildAsSeen({ channels, twin: { botUserId: bot } }: Pick<World, 'channels' | 'twin'>, guild: Guild): object {
  const own = [...channels.values()].filter(({ guild: at }) => at === guild);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: '1',
    member_count: 2,
    unavailable: false,
    system_channel_id: guild.system?.id ?? null,
    channels: own.filter(({ parent }) => parent === null).map((channel) => described(channel, bot)),
    threads: own.filter(({ parent }) => parent !== null).map((channel) => described(channel, bot)),
    members: [ownMember(guild, bot)],
    roles: [{ id: guild.id, name: '@everyone', permissions: '0', position: 0 }, ownRole(guild)],
    features: [],
    joined_at: new Date().toISOString(),
  };
}

function ownMember({ bot: { role, held } }: Guild, bot: string): object {
  return { user: { id: bot, username: 'standpoint', bot: true }, roles: held ? [role] : [], joined_at: '2026-01-01T00:00:00Z' };
}

function ownRole({ bot: { role, allowed } }: Guild): object {
  return { id: role, name: 'standpoint', permissions: String(allowed), position: 1, managed: true };
}

function described(channel: Channel, bot: string): object {
  return { ...threadOf(channel, bot), guild_id: channel.guild?.id, position: 0, permission_overwrites: [denied(channel, bot)] };
}

/** What the channel's own settings take from the bot. */
function denied({ view, send, history, threads, talk }: ChannelState, bot: string): object {
  const taken = [
    view ? 0n : permission.viewChannel,
    send ? 0n : permission.sendMessages,
    history ? 0n : permission.readHistory,
    threads ? 0n : permission.createThreads,
    talk ? 0n : permission.sendInThreads,
  ].reduce((all, each) => all | each, 0n);
  return { id: bot, type: 1, allow: '0', deny: String(taken) };
}
