/** A platform that is down for an hour, and a database that is stopped and started while a process sends. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { discord } from '../../adapters/discord/main.ts';
import { telegram } from '../../adapters/telegram/main.ts';
import { approve, publish } from '../../src/briefing.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/delivery/pace.ts';
import { sendUntil } from '../../src/delivery/sender.ts';
import { operator } from '../../src/desk/decide.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import * as leases from '../../src/store/lease.ts';
import { openStore } from '../../src/store/store.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { startTelegram } from '../servers/telegram/server.ts';
import { start } from '../support/child.ts';
import { drafted, newsroom, subscribe, type Newsroom } from '../support/newsroom.ts';
import { startPostgres } from '../support/postgres.ts';
import { describeStores, onServer } from '../support/stores.ts';
import type { Setting } from './children/serve.ts';
import { startPeer } from './strict.ts';

const minute = 60_000;
const hour = 60 * minute;
/** The server's own readers and the bot's pace; what waits is twice that. */
const perSecond = 30;
/** The sender's default. */
const inFlight = 10;

/** A clock that a test moves: whoever sleeps wakes when it has come so far. */
function movedClock(room: Newsroom): Clock & { move(ms: number): void } {
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: room.now,
    sleep: async (ms, signal) => new Promise((resolve) => {
      const sleeper = { at: room.now() + ms, wake };
      function wake() {
        sleepers.delete(sleeper);
        resolve();
      }
      sleepers.add(sleeper);
      if (ms <= 0 || signal?.aborted === true) wake();
      else signal?.addEventListener('abort', wake, { once: true });
    }),
    move(ms) {
      room.clock.now += ms;
      for (const { at, wake } of sleepers) if (at <= room.now()) wake();
    },
  };
}

describeStores((open) => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  test('a platform that is down for an hour: the other is not held up, and what waited comes in order of its time, within the limits', async () => {
    const [telegramServer, discordServer] = await Promise.all([startTelegram(), startDiscord()]);
    ends.push(async () => telegramServer.stop(), async () => discordServer.stop());
    const room = newsroom(await open());
    const guild = await discordServer.guild('Readers');
    const channels = await Promise.all(['one', 'two', 'three'].map((name) => discordServer.channel(guild, name)));
    const chats = Array.from({ length: 2 * perSecond }, () => String(telegramServer.world.user()));
    const began = room.now();
    await room.store.transaction(async (trx) => {
      const wishes = { thread: null, regions: ['south-caucasus'], language: 'en' as const, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] };
      // One a minute: the last chat's time is the first.
      for (const [index, destination] of chats.entries()) {
        const time = new Date(began + (chats.length - index) * minute).toISOString().slice(11, 16);
        await saveSubscription(trx, { ...wishes, platform: 'telegram', destination, time }, '1', began);
      }
      for (const { id } of channels) await saveSubscription(trx, { ...wishes, platform: 'discord', destination: id, time: null }, '1', began);
    });
    const brief = await drafted(room, 'outage');
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'slots' });

    const clock = movedClock(room);
    const arrived: { readonly destination: string; readonly at: number }[] = [];
    const stopped = new AbortController();
    const send = async (channel: Channel) => {
      const lease = await leases.acquire(room.store.db, { name: channel.platform, holder: 'outage', ttlMs: hour });
      if (lease === null) throw new Error('the lease is held');
      const seen: Channel = {
        ...channel,
        send: async (to, ...rest) => {
          const result = await channel.send(to, ...rest);
          if (result.outcome === 'sent') arrived.push({ destination: to.destination, at: room.now() });
          return result;
        },
      };
      return sendUntil(stopped.signal, { store: room.store, channel: seen, lease, log: room.log, clock });
    };
    const { channel: toTelegram } = telegram({ token: telegramServer.token, apiRoot: telegramServer.root, log: room.log });
    const { channel: toDiscord } = discord({ token: discordServer.token, apiRoot: discordServer.apiRoot, log: room.log, regions: [] });
    telegramServer.down();
    const sending = Promise.all([send({ ...toTelegram, pace: { ...toTelegram.pace, perSecond } }), send(toDiscord)]);

    while (room.now() < began + hour) {
      clock.move(15_000);
      await pause(2);
    }
    const during = new Set(arrived.map(({ destination }) => destination));
    expect(channels.filter(({ id }) => !during.has(id))).toEqual([]);
    expect(arrived).toHaveLength(channels.length);

    telegramServer.up();
    for (const end = began + 2 * hour; arrived.length < channels.length + chats.length && room.now() < end; await pause(2)) clock.move(25);
    stopped.abort();
    await sending;
    const late = arrived.slice(channels.length);
    expect(new Set(late.map(({ destination }) => destination)).size).toBe(chats.length);
    expect(late).toHaveLength(chats.length);
    for (const { at } of late) expect(late.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(perSecond);
    // In order of their time, but for those on their way at once.
    late.forEach(({ destination }, place) => {
      expect(Math.abs(chats.length - 1 - chats.indexOf(destination) - place)).toBeLessThan(inFlight);
    });
  });
});

test('PostgreSQL is stopped and started while a process sends: nobody misses the brief', async () => {
  const server = await startPostgres();
  if (server === null) return;
  const readers = 60;
  const databases = onServer(server.url);
  const url = await databases.create('outage');
  const peer = await startPeer('telegram', readers, 15);
  const store = await openStore(url);
  const room = newsroom(store, Date.now());
  await subscribe(room, peer.readers, '1');
  const brief = await drafted(room, 'stopped');
  await approve(room, { brief: brief.id }, { by: operator });
  await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
  const setting: Setting = { platform: 'telegram', token: peer.token, apiRoot: peer.apiRoot, store: url, leaseMs: 900, perSecond: 30 };
  const child = start(new URL('children/serve.ts', import.meta.url), JSON.stringify(setting));
  try {
    while ((await peer.total()) < 10) await pause(5);
    await server.down();
    const before = await peer.total();
    expect(before).toBeLessThan(readers);
    await pause(2000);
    await server.up();
    for (;;) {
      const { sent, total } = await deliveriesOf(store.db, brief.id, brief.version).catch(() => ({ sent: -1, total: 0 }));
      if (sent === total) break;
      await pause(50);
    }
    const screens = await peer.screens();
    expect(screens.filter((count) => count === 0)).toEqual([]);
    expect(screens.reduce((sum, count) => sum + count - 1, 0)).toBeLessThanOrEqual(inFlight);
  } finally {
    child.process.kill('SIGKILL');
    await child.ended;
    await store.close();
    await peer.stop();
    await server.stop();
  }
});
