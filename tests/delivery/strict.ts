/** Both platforms' strict servers behind one face: readers who wait for a brief, and what stands on their screens. */
import type { Destination } from '../../src/delivery/channel.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startTelegram } from '../servers/telegram/server.ts';

export interface Peer {
  readonly platform: 'telegram' | 'discord';
  readonly token: string;
  readonly apiRoot: string;
  readonly readers: readonly Destination[];
  /** Messages on each reader's screen, in the order of `readers`. */
  screens(): Promise<number[]>;
  /** How many messages came so far; on Discord a repetition that changed nothing counts too. */
  total(): Promise<number>;
  stop(): Promise<void>;
}

/** @param latencyMs how long Telegram's answers take, so that something is in flight when a sender dies */
export async function startPeer(platform: Peer['platform'], count: number, latencyMs: number): Promise<Peer> {
  return platform === 'telegram' ? telegramPeer(count, latencyMs) : discordPeer(count);
}

async function telegramPeer(count: number, latencyMs: number): Promise<Peer> {
  const server = await startTelegram({ latencyMs });
  const chats = Array.from({ length: count }, (_, n) => server.world.user({ name: `Reader ${n}` }));
  const screens = async () => chats.map((chat) => server.messages(chat).length);
  return {
    platform: 'telegram', token: server.token, apiRoot: server.root, screens,
    readers: chats.map((chat) => ({ platform: 'telegram', destination: String(chat), thread: null })),
    total: async () => sum(await screens()),
    stop: async () => server.stop(),
  };
}

async function discordPeer(count: number): Promise<Peer> {
  const server = await startDiscord();
  const guild = await server.guild('Readers');
  const channels = await Promise.all(Array.from({ length: count }, (_, n) => server.channel(guild, `briefs-${n}`)));
  const screens = async () => Promise.all(channels.map(async (channel) => (await server.messages(channel)).length));
  return {
    platform: 'discord', token: server.token, apiRoot: server.apiRoot, screens,
    readers: channels.map((channel) => ({ platform: 'discord', destination: channel.id, thread: null })),
    total: async () => server.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/messages') && status === 200).length,
    stop: async () => server.stop(),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
