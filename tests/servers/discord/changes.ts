/** What people change in a server, with the event that Discord sends to a bot that sees servers. */
import type { Gateway } from './gateway.ts';
import { threadOf } from './messages.ts';
import { permission, type Channel, type ChannelState, type Guild, type World } from './world.ts';

export interface Changes extends Pick<World, 'guild' | 'channel' | 'thread'> {
  /** Permissions, archived, locked, deleted: what a moderator does to a place. */
  change(channel: Channel, state: Partial<ChannelState>): void;
  /** Where the server says what happens in it. */
  setSystem(guild: Guild, channel: Channel): void;
  /** The bot is removed from the server, or let in again. */
  setPresent(guild: Guild, present: boolean): void;
}

export function createChanges(gateway: Gateway, world: World): Changes {
  const { channels } = world;
  const bot = world.twin.botUserId;
  const told = (event: string, channel: Channel) => {
    if (channel.guild !== null) gateway.dispatch(event, described(channel, bot));
    return channel;
  };
  const arrive = (guild: Guild) => {
    const own = [...channels.values()].filter(({ guild: at }) => at === guild);
    gateway.dispatch('GUILD_CREATE', {
      id: guild.id,
      name: guild.name,
      owner_id: '1',
      member_count: 2,
      unavailable: false,
      system_channel_id: guild.system?.id ?? null,
      channels: own.filter(({ parent }) => parent === null).map((channel) => described(channel, bot)),
      threads: own.filter(({ parent }) => parent !== null).map((channel) => described(channel, bot)),
      members: [{ user: { id: bot, username: 'standpoint', bot: true }, roles: [], joined_at: '2026-01-01T00:00:00Z' }],
      roles: [{ id: guild.id, name: '@everyone', permissions: everybody, position: 0 }],
      features: [],
      joined_at: new Date().toISOString(),
    });
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
    setPresent(guild, present) {
      guild.present = present;
      if (present) arrive(guild);
      else gateway.dispatch('GUILD_DELETE', { id: guild.id });
    },
  };
}

/** What everybody may in a new server: see, write, read back, begin threads and write in them. */
const everybody = String(
  permission.viewChannel | permission.sendMessages | permission.readHistory | permission.createThreads | permission.sendInThreads,
);

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
