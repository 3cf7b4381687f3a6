/** The world of the week: a newsroom with a clock that the script moves, twenty readers' screens on the strict servers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { telegram } from '../../adapters/telegram/main.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/delivery/pace.ts';
import { sendUntil } from '../../src/delivery/sender.ts';
import * as leases from '../../src/store/lease.ts';
import { openStore } from '../../src/store/store.ts';
import { saveSubscription, type Place } from '../../src/store/subscriptions.ts';
import { adapterAt } from '../discord/start.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startTelegram } from '../servers/telegram/server.ts';
import { newsroom, type Newsroom } from '../support/newsroom.ts';

export interface Screen {
  readonly name: string;
  readonly to: Place;
  readonly regions: readonly string[];
  /** What stands on it, the oldest first. */
  texts(): Promise<string[]>;
}

export interface World {
  readonly room: Newsroom;
  readonly screens: readonly Screen[];
  /** Brings out what is due at the room's time. */
  deliver(): Promise<void>;
  /** What the strict servers found wrong with what they were sent. */
  violations(): readonly string[];
  stop(): Promise<void>;
}

/** Nobody waits here for a platform's pace: that is measured elsewhere. */
const quick = { perSecond: 10_000, perChatMs: 0 };
const each = 10;
const zones: Readonly<Record<string, string>> = { 'south-caucasus': 'Asia/Baku', 'middle-east': 'Asia/Riyadh' };
/** Who reads what: every third both regions. */
const regionsOf = (at: number) => (at % 3 === 2 ? Object.keys(zones) : [Object.keys(zones)[at % 3] ?? '']);

export async function openWorld(began: number): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-week-'));
  const store = await openStore(`file:${join(folder, 'week.db')}`);
  const room = newsroom(store, began);
  const [ours, theirs] = [await startTelegram({ pace: quick }), await startDiscord()];
  const guild = await theirs.guild('Newsrooms');
  const chats = Array.from({ length: each }, (_, at) => ours.world.user({ name: `Reader ${at + 1}` }));
  const channels = await Promise.all(chats.map(async (_, at) => theirs.channel(guild, `briefs-${at + 1}`)));
  const screens: Screen[] = [
    ...chats.map((chat, at): Screen => ({
      name: `Telegram reader ${at + 1}`, to: { platform: 'telegram', destination: String(chat), thread: null }, regions: regionsOf(at),
      texts: async () => ours.messages(chat).map(({ text }) => text),
    })),
    ...channels.map((channel, at): Screen => ({
      name: `Discord channel ${at + 1}`, to: { platform: 'discord', destination: channel.id, thread: null }, regions: regionsOf(at),
      texts: async () => (await theirs.messages(channel)).map(({ content }) => content),
    })),
  ];
  for (const [at, { to, regions }] of screens.entries()) {
    const slot = { time: at % 2 === 0 ? '08:30' : null, zone: zones[regions[0] ?? ''] ?? 'UTC', days: [1, 2, 3, 4, 5, 6, 7] };
    await store.transaction((trx) => saveSubscription(trx, { ...to, ...slot, regions: [...regions], language: 'en' }, to.destination, began));
  }
  const sending = [telegram({ token: ours.token, apiRoot: ours.root, log: room.log }).channel, adapterAt(theirs).channel];
  return {
    room, screens, violations: () => ours.violations,
    deliver: async () => {
      for (const channel of sending) await sendDue(room, channel);
    },
    stop: async () => {
      await Promise.all([ours.stop(), theirs.stop()]);
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Until nothing is due any more: each idle look ends a run, and the room's clock goes on a little. */
async function sendDue(room: Newsroom, channel: Channel): Promise<void> {
  const { db } = room.store;
  const { platform } = channel;
  for (;;) {
    const lease = await leases.acquire(db, { name: `${platform}:week`, holder: 'week', ttlMs: 60_000 });
    if (lease === null) throw new Error('the lease is held');
    const idle = new AbortController();
    const clock: Clock = { now: room.now, sleep: async (ms) => (ms > 0 ? idle.abort() : undefined) };
    await sendUntil(idle.signal, { store: room.store, channel, lease, log: room.log, clock });
    await leases.release(db, lease);
    // What a platform did not take at once is tried again within a minute.
    const next = await db.selectFrom('delivery').select('due_at').where('platform', '=', platform).where('state', '=', 'pending')
      .where('due_at', '<=', room.now() + 60_000).orderBy('due_at').limit(1).executeTakeFirst();
    if (next === undefined) return;
    room.clock.now = Math.max(room.now() + 100, next.due_at);
  }
}
