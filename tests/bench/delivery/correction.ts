/**
 * `npm run bench:correction`: a brief stands in 5,000 places of both platforms and is corrected, with a message to each
 * reader: every copy is edited and every reader gets a reply, at the platforms' limits, which the strict servers enforce.
 * They count what was missed, doubled or left as it was. `COPIES=500` makes it shorter.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { discord } from '../../../adapters/discord/main.ts';
import { telegram } from '../../../adapters/telegram/main.ts';
import { approve, beginCorrection, edit, publish, type Room } from '../../../src/briefing.ts';
import type { Channel } from '../../../src/delivery/channel.ts';
import { systemClock } from '../../../src/delivery/pace.ts';
import { sendUntil } from '../../../src/delivery/sender.ts';
import { operator as by } from '../../../src/desk/decide.ts';
import { deliveriesOf } from '../../../src/store/deliveries.ts';
import * as leases from '../../../src/store/lease.ts';
import { openStore } from '../../../src/store/store.ts';
import { drafted, newsroom, subscribe } from '../../support/newsroom.ts';
import { benchStores, startPlatform, type Platform } from './platform.ts';
import type { Wanted } from './shapes.ts';

const copies = Number(process.env['COPIES'] ?? 5000);
const onTelegram = Math.round(copies * 0.7);
/** Invented words that stand in every copy that was changed. */
const what = 'One line said more than its passage.';
/** A copy is edited, and its reader gets a reply. */
const each = 2;

const wanted: readonly Wanted[] = [
  { platform: 'telegram', count: onTelegram, latencyMs: 80, perSecond: 30, paced: false },
  { platform: 'discord', count: copies - onTelegram, latencyMs: 0, perSecond: 50, paced: false },
];

/** Until every place has this version: both platforms at once, each with its own lease. */
async function sendAll(room: Room, channels: readonly Channel[], brief: string, version: number): Promise<void> {
  const { store, log } = room;
  const done = new AbortController();
  const sending = channels.map(async (channel) => {
    const lease = await leases.acquire(store.db, { name: channel.platform, holder: 'bench', ttlMs: 3_600_000 });
    if (lease === null) throw new Error('the lease is held');
    await sendUntil(done.signal, { store, channel, lease, log, clock: systemClock });
    await leases.release(store.db, lease);
  });
  for (let left = copies; left > 0; await sleep(1000)) {
    const { total, sent } = await deliveriesOf(store.db, brief, version);
    left = total - sent;
  }
  done.abort();
  await Promise.all(sending);
}

async function correct(room: Room, platforms: readonly Platform[]): Promise<void> {
  const channels = wanted.map(({ platform }, at): Channel => {
    const { token, apiRoot } = platforms[at]?.place ?? { token: '', apiRoot: '' };
    const { log } = room;
    return (platform === 'telegram' ? telegram({ token, apiRoot, log }) : discord({ token, apiRoot, log, regions: [] })).channel;
  });
  await subscribe(room, wanted.flatMap(({ platform }, at) =>
    (platforms[at]?.place.destinations ?? []).map((destination) => ({ platform, destination, thread: null }))));
  const { id: brief, version } = await drafted(room);
  await approve(room, { brief }, { by });
  await publish(room, { brief }, { by, when: 'now' });
  // How long a first delivery takes is `bench:delivery`'s question.
  const quick = channels.map((channel): Channel => ({ ...channel, pace: { ...channel.pace, perSecond: 10_000, perDestinationMs: 0 } }));
  await sendAll(room, quick, brief, version);

  await beginCorrection(room, { brief }, { by, kind: 'correction', material: true, what, why: 'We misread it.' });
  const corrected = await edit(room, { brief }, [{ do: 'drop', at: { item: 0, line: 0 } }], { by });
  await approve(room, { brief }, { by });
  await Promise.all(platforms.map(async (platform) => platform.hurry()));
  await publish(room, { brief }, { by, when: 'slots' });
  await sendAll(room, channels, brief, corrected.version);
}

const { stores, remove } = await benchStores();
for (const [name, create] of stores) {
  const platforms = await Promise.all(wanted.map(startPlatform));
  const store = await openStore(await create('correction'));
  await correct({ ...newsroom(store), now: Date.now }, platforms);
  for (const [at, { platform, count, perSecond }] of wanted.entries()) {
    const seen = await platforms[at]?.seen({ each, mark: what });
    if (seen === undefined) continue;
    const idealMs = (count * each / perSecond) * 1000;
    process.stdout.write(
      `${name}, ${platform}: ${count} copies edited and answered at ${perSecond} a second: ${(seen.tookMs / 1000).toFixed(1)} s, `
      + `${(seen.tookMs / idealMs).toFixed(3)} of the ideal; 429s ${seen.tooMany}; missed ${seen.missed}; doubled ${seen.doubled}; not updated ${seen.stale}\n`,
    );
    if (seen.missed + seen.doubled + seen.stale > 0) process.exitCode = 1;
  }
  await store.close();
  await Promise.all(platforms.map(async (platform) => platform.stop()));
}
await remove();
