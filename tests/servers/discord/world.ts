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
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  createThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
} as const;

/** What the bot is given when it is let into a server: see, write, read back, begin threads and write in them. */
const inNewServer = permission.viewChannel | permission.sendMessages | permission.readHistory | permission.createThreads | permission.sendInThreads;

export const channelType = {
  text: 0,
  direct: 1,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  forum: 15,
} as const;

export interface Guild {
  readonly id: string;
  readonly name: string;
  /** False once the bot was removed. */
  present: boolean;
  /** Where Discord itself says what happens in the server; null where nobody set one. */
  system: Channel | null;
  /** What the bot's own role lets it do; null while the role is taken from it. Everybody else's lets it do nothing. */
  readonly bot: { readonly role: string; allowed: bigint; held: boolean };
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly guild: Guild;
}

/** What the bot may do there and in what state it is; changed at any moment by a test. */
export interface ChannelState {
  view: boolean;
  send: boolean;
  /** Read message history. */
  history: boolean;
  /** Create public threads. */
  threads: boolean;
  /** Send messages in threads. */
  talk: boolean;
  /** A forum whose posts need a tag. */
  tagged: boolean;
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
  readonly roles: Set<Role>;
  /** Of a person who shares no server with the bot any more, or never wanted to hear from it. */
  closed: boolean;
}

export interface World {
  readonly twin: DigitalDiscord;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly members: ReadonlyMap<string, Member>;
  readonly guilds: ReadonlyMap<string, Guild>;
  role(guild: Guild, name: string): Role;
  guild(name: string): Promise<Guild>;
  channel(guild: Guild, name: string, state?: Partial<ChannelState> & { type?: number }): Promise<Channel>;
  thread(parent: Channel, name: string, state?: Partial<ChannelState>, id?: string): Promise<Channel>;
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
  const members = new Map<string, Member>();
  const guilds = new Map<string, Guild>();
  const found = (id: string, name: string) => {
    const bot = { role: generateSnowflake(), allowed: inNewServer, held: true };
    const guild: Guild = { id, name, present: true, system: null, bot };
    guilds.set(id, guild);
    return guild;
  };
  found(twin.guildId, 'First server');

  const add = async (
    type: number,
    name: string,
    guild: Guild | null,
    parent: Channel | null,
    person: Member | null,
    state: Partial<ChannelState>,
    id = generateSnowflake(),
  ): Promise<Channel> => {
    const channel: Channel = {
      id,
      type,
      name,
      guild,
      parent,
      person,
      view: true,
      send: true,
      history: true,
      threads: true,
      talk: true,
      tagged: false,
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
    members,
    guilds,
    role: (guild, name) => ({ id: generateSnowflake(), name, guild }),
    async guild(name) {
      const guild = found(generateSnowflake(), name);
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
      for (const member of members.values()) await join_(guild, member);
      return guild;
    },
    channel: (guild, name, { type = channelType.text, ...state } = {}) =>
      add(type, name, guild, null, null, state),
    thread: (parent, name, state = {}, id) =>
      add(threadType(parent), name, parent.guild, parent, null, state, id),
    async direct(person) {
      const known = [...channels.values()].find((channel) => channel.person === person);
      return known ?? add(channelType.direct, person.name, null, null, person, { closed: person.closed });
    },
    async member(name, permissions = 0n) {
      const member: Member = { id: generateSnowflake(), name, permissions, roles: new Set(), closed: false };
      members.set(member.id, member);
      await twin.prisma.user.create({
        data: { id: member.id, username: name.toLowerCase(), globalName: name },
      });
      for (const guild of guilds.values()) await join_(guild, member);
      return member;
    },
    async end() {
      await twin.stop();
      await twin.prisma.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const threadType = ({ type }: Channel) =>
  type === channelType.announcement ? channelType.announcementThread : channelType.thread;

/** Beginning a thread without a message or below one, or a forum's post. */
export type Doing = 'create' | 'edit' | 'read' | 'history' | 'thread' | 'crosspost';

/** Why the bot may not do this here, as Discord's code, or null. */
export function refusalIn(channel: Channel | undefined, doing: Doing): number | null {
  if (channel === undefined || channel.deleted || channel.parent?.deleted === true) return 10003;
  const mayDo = (what: bigint) => channel.guild === null || (channel.guild.bot.held && (channel.guild.bot.allowed & what) !== 0n);
  if (channel.guild?.present === false || !channel.view || channel.parent?.view === false || !mayDo(permission.viewChannel)) return 50001;
  if ((doing === 'create' || doing === 'crosspost') && !mayDo(permission.sendMessages)) return 50013;
  switch (doing) {
    case 'create':
      return refusedMessage(channel);
    case 'thread':
      if (channel.type === channelType.forum) return channel.send ? null : 50013;
      return channel.threads ? null : 50013;
    case 'crosspost':
      if (channel.type !== channelType.announcement) return 50024;
      return channel.send ? null : 50013;
    case 'edit':
      return channel.archived ? 50083 : null;
    case 'history':
      return (channel.parent ?? channel).history ? null : 50013;
    case 'read':
      return null;
  }
}

function refusedMessage(channel: Channel): number | null {
  if (channel.person?.closed === true || channel.closed) return 50007;
  if (channel.type === channelType.forum) return 50008;
  const may = channel.parent === null ? channel.send : channel.send && channel.parent.talk;
  if (!may) return 50013;
  return channel.archived && channel.locked ? 50083 : null;
}
