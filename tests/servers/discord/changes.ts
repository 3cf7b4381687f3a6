/** What people change in a server, with the event that Discord sends to a bot that sees servers. */
import type { Gateway } from './gateway.ts';
import { threadOf } from './messages.ts';
import type { Channel, ChannelState, Guild } from './world.ts';

export interface Changes {
  /** Permissions, archived, locked, deleted: what a moderator does to a place. */
  change(channel: Channel, state: Partial<ChannelState>): void;
  /** The bot is removed from the server, or let in again. */
  setPresent(guild: Guild, present: boolean): void;
}

export function createChanges(gateway: Gateway, channels: ReadonlyMap<string, Channel>, bot: string): Changes {
  return {
    change(channel, state) {
      Object.assign(channel, state);
      const kind = channel.parent === null ? 'CHANNEL' : 'THREAD';
      gateway.dispatch(`${kind}_${state.deleted === true ? 'DELETE' : 'UPDATE'}`, described(channel, bot));
    },
    setPresent(guild, present) {
      guild.present = present;
      if (!present) return gateway.dispatch('GUILD_DELETE', { id: guild.id });
      const own = [...channels.values()].filter(({ guild: at }) => at === guild);
      return gateway.dispatch('GUILD_CREATE', {
        ...{ id: guild.id, name: guild.name, owner_id: '1', member_count: 2, large: false, unavailable: false },
        channels: own.filter(({ parent }) => parent === null).map((channel) => described(channel, bot)),
        threads: own.filter(({ parent }) => parent !== null).map((channel) => described(channel, bot)),
        ...{ members: [], roles: [], emojis: [], stickers: [], features: [], presences: [] },
        ...{ voice_states: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
        joined_at: new Date().toISOString(),
      });
    },
  };
}

function described(channel: Channel, bot: string): object {
  return { ...threadOf(channel, bot), guild_id: channel.guild?.id, position: 0, permission_overwrites: [] };
}
