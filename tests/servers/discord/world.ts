/**
 * Servers, channels and people: `discord-digital-twin` stores them, this adds what it lacks: permissions,
 * states.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin';

export const permission = {
  administrator: 1n << 3n,
  manageServer: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
} as const;

export const channelType = { text: 0, direct: 1, announcement: 5, thread: 11 } as const;

export interface Guild {
  readonly id: string;
  readonly name: string;
}

/** What the bot may do there and in what state it is; changed at any moment by a test. */
export interface ChannelState {
  view: boolean;
  send: boolean;
  archived: boolean;
  locked: boolean;
  deleted: boolean;
  /** Of a direct channel: the person takes no messages from the bot. */
  closed: boolean;
}

export interface Channel extends ChannelState {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guild: Guild | null;
  readonly parent: Channel | null;
  /** Of a direct channel. */
  readonly person: Member | null;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  /** In every server of this world, as a bitfield. */
  permissions: bigint;
}

export interface World {
  readonly twin: DigitalDiscord;
  readonly channels: ReadonlyMap<string, Channel>;
  guild(name: string): Promise<Guild>;
  channel(guild: Guild, name: string, state?: Partial<ChannelState> & { type?: number }): Promise<Channel>;
  thread(parent: Channel, name: string, state?: Partial<ChannelState>): Promise<Channel>;
  direct(person: Member): Promise<Channel>;
  member(name: string, permissions?: bigint): Promise<Member>;
  end(): Promise<void>;
}

export async function createWorld(token: string): Promise<World> {
  // A file of its own: in memory the twin shares one store among all twins of a process.
  const folder = mkdtempSync(join(tmpdir(), 'discord-'));
  const twin = new DigitalDiscord({
    botToken: token,
    guild: { name: 'First server' },
    dbUrl: `file:${join(folder, 'twin.db')}`,
  });
  await twin.start();
  const channels = new Map<string, Channel>();
  const people: Member[] = [];
  const guilds: Guild[] = [{ id: twin.guildId, name: 'First server' }];

  const add = async (
    type: number,
    name: string,
    guild: Guild | null,
    parent: Channel | null,
    person: Member | null,
    state: Partial<ChannelState>,
  ): Promise<Channel> => {
    const channel: Channel = {
      id: generateSnowflake(),
      type,
      name,
      guild,
      parent,
      person,
      view: true,
      send: true,
      archived: false,
      locked: false,
      deleted: false,
      closed: false,
      ...state,
    };
    channels.set(channel.id, channel);
    await twin.prisma.channel.create({
      data: { id: channel.id, guildId: guild?.id ?? null, type, name, parentId: parent?.id ?? null },
    });
    return channel;
  };
  const join_ = (guild: Guild, member: Member) =>
    twin.prisma.guildMember.create({ data: { guildId: guild.id, userId: member.id } });

  return {
    twin,
    channels,
    async guild(name) {
      const guild = { id: generateSnowflake(), name };
      guilds.push(guild);
      await twin.prisma.guild.create({ data: { id: guild.id, name, ownerId: generateSnowflake() } });
      await twin.prisma.role.create({
        data: {
          id: guild.id,
          guildId: guild.id,
          name: '@everyone',
          permissions: '1071698660929',
          position: 0,
        },
      });
      await twin.prisma.guildMember.create({ data: { guildId: guild.id, userId: twin.botUserId } });
      for (const member of people) await join_(guild, member);
      return guild;
    },
    channel: (guild, name, { type = channelType.text, ...state } = {}) =>
      add(type, name, guild, null, null, state),
    thread: (parent, name, state = {}) => add(channelType.thread, name, parent.guild, parent, null, state),
    direct: (person) => add(channelType.direct, person.name, null, null, person, {}),
    async member(name, permissions = 0n) {
      const member = { id: generateSnowflake(), name, permissions };
      people.push(member);
      await twin.prisma.user.create({
        data: { id: member.id, username: name.toLowerCase(), globalName: name },
      });
      for (const guild of guilds) await join_(guild, member);
      return member;
    },
    async end() {
      await twin.stop();
      await twin.prisma.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Why the bot may not do this here, as Discord's code, or null. */
export function refusalIn(channel: Channel | undefined, doing: 'create' | 'edit' | 'read'): number | null {
  if (channel === undefined || channel.deleted) return 10003;
  if (!channel.view || channel.parent?.view === false) return 50001;
  if (channel.closed && doing === 'create') return 50007;
  if (doing === 'create' && !channel.send) return 50013;
  if (doing === 'create' && channel.archived && channel.locked) return 50083;
  if (doing === 'edit' && channel.archived) return 50083;
  return null;
}
