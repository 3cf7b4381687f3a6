/**
 * `npm run bench:delivery`: one brief to 3,000 Telegram chats and 1,000 Discord channels, whose servers enforce the
 * platforms' limits, by our sender on both stores and, in the same run, by what people use otherwise. `TELEGRAM=300
 * DISCORD=100` makes it shorter; `ONLY=telegram` leaves the other out.
 */
import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { REST, Routes } from 'discord.js';
import { Api } from 'grammy';
import { pino } from 'pino';
import { discord } from '../../../adapters/discord/main.ts';
import { telegram } from '../../../adapters/telegram/main.ts';
import { approve, publish } from '../../../src/briefing.ts';
import { systemClock } from '../../../src/delivery/pace.ts';
import { sendUntil } from '../../../src/delivery/sender.ts';
import { operator } from '../../../src/desk/decide.ts';
import { deliveriesOf } from '../../../src/store/deliveries.ts';
import * as leases from '../../../src/store/lease.ts';
import { openStore } from '../../../src/store/store.ts';
import { saveSubscription } from '../../../src/store/subscriptions.ts';
import { drafted, newsroom } from '../../support/newsroom.ts';
import { benchStores, startPlatform } from './platform.ts';
import type { Place, Seen, Wanted } from './shapes.ts';

const log = pino({ level: 'silent' });
const text = 'A brief of a few hundred characters, as it would be. '.repeat(12);

/** @param send returns when everything was sent @returns what the platform saw of it */
async function measured(wanted: Wanted, send: (place: Place) => Promise<void>): Promise<Seen> {
  const platform = await startPlatform(wanted);
  await send(platform.place);
  const seen = await platform.seen({ each: 1, mark: '' });
  await platform.stop();
  return seen;
}

/** Our sender with the real adapter, from a published brief to the last record of it. */
const ours = (platform: Wanted['platform'], url: string) => async ({ token, apiRoot, destinations }: Place): Promise<void> => {
  const store = await openStore(url);
  const room = newsroom(store, Date.now());
  await store.transaction(async (trx) => {
    for (const destination of destinations) {
      await saveSubscription(trx, {
        platform, destination, thread: null, regions: ['south-caucasus'], language: 'en', time: null, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7],
      }, '1', room.now());
    }
  });
  const { id: brief, version } = await drafted(room);
  await approve(room, { brief }, { by: operator });
  await publish(room, { brief }, { by: operator, when: 'now' });
  const lease = await leases.acquire(store.db, { name: platform, holder: 'bench', ttlMs: 3_600_000 });
  if (lease === null) throw new Error('the lease is held');
  const { channel } = platform === 'telegram' ? telegram({ token, apiRoot, log }) : discord({ token, apiRoot, log, regions: [] });
  const done = new AbortController();
  const sending = sendUntil(done.signal, { store, channel, lease, log, clock: systemClock });
  for (;;) {
    const { sent, total } = await deliveriesOf(store.db, brief, version);
    if (sent === total) break;
    await systemClock.sleep(1000);
  }
  done.abort();
  await sending;
  await store.close();
};

/** A loop over the list, so many at once, as a bot without an outbox would do it. */
async function loop(list: readonly string[], atOnce: number, send: (destination: string) => Promise<unknown>): Promise<void> {
  const left = list.values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    // Whoever gives a message up loses it: that is counted, not mended.
    for (const destination of left) await send(destination).catch(() => undefined);
  }));
}

const grammy = (plugin: Parameters<Api['config']['use']>[0], atOnce: number) => async ({ token, apiRoot, destinations }: Place) => {
  const api = new Api(token, { apiRoot });
  api.config.use(plugin);
  await loop(destinations, atOnce, (chat) => api.sendMessage(Number(chat), text));
};

const discordJs = (atOnce: number) => async ({ token, apiRoot, destinations }: Place) => {
  const rest = new REST({ api: apiRoot }).setToken(token);
  await loop(destinations, atOnce, (channel) => rest.post(Routes.channelMessages(channel), { body: { content: text } }));
};

const { stores, remove } = await benchStores();

async function compare(wanted: Wanted, others: readonly (readonly [string, (place: Place) => Promise<void>])[]): Promise<void> {
  const idealMs = (wanted.count / wanted.perSecond) * 1000;
  process.stdout.write(`${wanted.count} ${wanted.platform} destinations at ${wanted.perSecond} a second: ideal ${(idealMs / 1000).toFixed(1)} s\n`);
  const rows = [
    ...stores.map(([name, url]) => [`Standpoint, ${name}`, async (place: Place) => ours(wanted.platform, await url(wanted.platform))(place)] as const),
    ...others,
  ];
  for (const [name, send] of rows) {
    const { tookMs, tooMany, missed, doubled } = await measured(wanted, send);
    process.stdout.write(`  ${name}: ${(tookMs / 1000).toFixed(1)} s, ${(tookMs / idealMs).toFixed(3)} of the ideal; 429s ${tooMany}; missed ${missed}; doubled ${doubled}\n`);
  }
}

const only = process.env['ONLY'];
if (only !== 'discord') {
  await compare({ platform: 'telegram', count: Number(process.env['TELEGRAM'] ?? 3000), latencyMs: 80, perSecond: 30, paced: true }, [
    ['grammY + auto-retry, one after the other', grammy(autoRetry(), 1)],
    ['grammY + auto-retry, ten at once', grammy(autoRetry(), 10)],
    ['grammY + throttler, ten at once', grammy(apiThrottler(), 10)],
  ]);
}
if (only !== 'telegram') {
  await compare({ platform: 'discord', count: Number(process.env['DISCORD'] ?? 1000), latencyMs: 0, perSecond: 50, paced: true }, [
    ['discord.js, one after the other', discordJs(1)],
    ['discord.js, ten at once', discordJs(10)],
  ]);
}
await remove();
