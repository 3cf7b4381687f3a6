/**
 * One of three processes is frozen, or its cable to PostgreSQL is cut, again and again while it sends: another takes over,
 * nobody misses a brief, Discord shows each once, Telegram at most what was in flight a second time. More in
 * `MOMENTS=50 LEASE=6000 npx vitest run tests/delivery/takeover.test.ts`, which tells how long taking over took.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { layCable, type Cable } from '../support/cable.ts';
import { start, type Child } from '../support/child.ts';
import { drafted, newsroom, subscribe } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import type { Setting } from './children/serve.ts';
import { startPeer, type Peer } from './strict.ts';

const moments = Number(process.env['MOMENTS'] ?? 2);
const leaseMs = Number(process.env['LEASE'] ?? 900);
/** Both take too long for every run; they differ in what a message is told apart by, which `crash.test.ts` looks at. */
const platforms = process.env['MOMENTS'] === undefined ? ['telegram' as const] : ['telegram' as const, 'discord' as const];
const readers = 40;
/** The sender's default. */
const inFlight = 10;

interface Served { readonly child: Child; readonly cable: Cable }

const serves = ({ child }: Served) => child.lines.at(-1) === 'up';

async function until(seen: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await seen())) await pause(5);
}

describeStores((open) => {
  const served: Served[] = [];
  let peer: Peer;

  afterEach(async () => {
    await Promise.all(served.splice(0).map(async ({ child, cable }) => {
      child.process.kill('SIGKILL');
      await child.ended;
      cable.close();
    }));
    await peer.stop();
    const store = await open();
    await store.db.updateTable('subscription').set({ ended_at: 1 }).execute();
  });

  test.runIf(open.dialect === 'postgres').each(platforms)('%s: frozen or cut off, one of three is replaced', async (platform) => {
    peer = await startPeer(platform, readers, 15);
    const room = newsroom(await open(), Date.now());
    await subscribe(room, peer.readers, '1');
    for (let one = 0; one < 3; one += 1) {
      const cable = await layCable(await open.url());
      const setting: Setting = { platform, token: peer.token, apiRoot: peer.apiRoot, store: cable.url, leaseMs, perSecond: 30 };
      served.push({ cable, child: start(new URL('children/serve.ts', import.meta.url), JSON.stringify(setting)) });
    }
    const took: number[] = [];
    for (let moment = 0; moment < moments; moment += 1) {
      await until(() => served.some(serves));
      const before = await peer.total();
      const brief = await drafted(room, `${platform} ${moment}`);
      await approve(room, { brief: brief.id }, { by: operator });
      await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
      const some = 1 + Math.floor(Math.random() * (readers - inFlight));
      await until(async () => (await peer.total()) >= before + some);
      const lost = served.find(serves);
      if (lost === undefined) throw new Error('nobody serves');
      const began = Date.now();
      if (moment % 2 === 0) lost.child.process.kill('SIGSTOP');
      else lost.cable.cut();
      await until(() => served.some((other) => other !== lost && serves(other)));
      took.push(Date.now() - began);
      await until(async () => {
        const { sent, total } = await deliveriesOf(room.store.db, brief.id, brief.version);
        return sent === total;
      });
      if (moment % 2 === 0) lost.child.process.kill('SIGCONT');
      else lost.cable.mend();
      await until(() => lost.child.lines.at(-1) === 'standby');
    }
    const screens = await peer.screens();
    expect(screens.filter((count) => count < moments)).toEqual([]);
    const doubled = screens.reduce((sum, count) => sum + count - moments, 0);
    expect(doubled).toBeLessThanOrEqual(platform === 'discord' ? 0 : moments * inFlight);
    if (process.env['MOMENTS'] !== undefined) {
      const sorted = took.toSorted((one, other) => one - other);
      console.info({ platform, moments, leaseMs, doubled, medianMs: sorted[Math.floor(moments / 2)], worstMs: sorted.at(-1) });
    }
  }, 1_800_000);
});
