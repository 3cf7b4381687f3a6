/** What needs a person reaches one; what a process says of itself over HTTP; one bot process on SQLite. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { tellUntil } from '../../src/delivery/alerts.ts';
import type { Channel, Destination } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/delivery/pace.ts';
import { servedElsewhere } from '../../src/delivery/single.ts';
import { outOfReach } from '../../src/delivery/unreachable.ts';
import { troubles } from '../../src/delivery/watch.ts';
import { serveHealth } from '../../src/health.ts';
import { newId } from '../../src/store/id.ts';
import * as leases from '../../src/store/lease.ts';
import { getSubscription, resumeSubscription, saveSubscription } from '../../src/store/subscriptions.ts';
import { noon } from '../store/fixtures.ts';
import { describeStores } from '../support/stores.ts';

const log = pino({ level: 'silent' });
const minute = 60_000;

test('admins hear of a refused token at once, of a platform that is down after five minutes, of a disk once a day', () => {
  const seen = { telegram: { state: 'down', since: noon }, discord: { state: 'refused', since: noon } };
  expect(troubles(seen, 1e12, noon + 5 * minute - 1).map(({ subject }) => subject)).toEqual([`token discord ${noon}`]);
  const [down] = troubles({ telegram: seen.telegram }, null, noon + 7 * minute);
  expect(down?.subject).toBe(`down telegram ${noon}`);
  expect(down?.words('en')).toContain('for 7 minutes');
  const [disk] = troubles({ telegram: { state: 'up', since: noon } }, 150e6, noon);
  expect(disk?.subject).toBe('disk 2026-11-23');
  expect(disk?.words('en')).toContain('150 MB');
});

describeStores((open) => {
  test('who subscribed a place is told once that it can’t be reached, again when the platform was busy', async () => {
    const store = await open(newId());
    const to = { platform: 'telegram', destination: '-100', thread: null } as const;
    const subscribed = async (place: Destination, by: string) => store.transaction((trx) => saveSubscription(trx, {
      ...place, regions: ['horn'], language: 'en', time: null, zone: 'UTC', days: [1],
    }, by, noon));
    const told: string[] = [];
    const clock: Clock & { at: number } = { at: noon, now: () => clock.at, sleep: async () => { clock.at += minute; } };
    const stopping = new AbortController();
    const channel: Pick<Channel, 'platform' | 'measure' | 'tell'> = {
      platform: 'telegram', measure: { limit: 4000, size: () => 1 },
      tell: async (person, { blocks }) => {
        told.push(`${person}: ${blocks.map(({ text }) => text).join(' ')}`);
        if (told.length === 1) return { outcome: 'retry', afterMs: 5 * minute, scope: 'destination', reason: 'delivery-wait' };
        stopping.abort();
        return { outcome: 'sent', platformId: '1' };
      },
    };
    const subscription = await subscribed(to, '7');
    const lost = async (id: string, reason: string, now: number, by?: string) =>
      store.transaction((trx) => outOfReach(trx, id, { reason, now, ...(by === undefined ? {} : { by }) }));
    // A delivery is refused, and the platform tells of it too.
    await lost(subscription, 'delivery-removed', noon);
    await lost(subscription, 'delivery-no-permission', noon + 1);
    expect(await getSubscription(store.db, subscription)).toMatchObject({ pauseReason: 'delivery-removed' });
    await tellUntil(stopping.signal, { store, channel, clock, log });
    expect(told).toHaveLength(2);
    expect(new Set(told)).toEqual(new Set([expect.stringMatching(/^7: .*-100 .*the bot was removed from this place/)]));
    expect(clock.at).toBeGreaterThanOrEqual(noon + 5 * minute);
    const raised = async () => (await store.db.selectFrom('alert').select('words').orderBy('created_at').execute()).map(({ words }) => words);
    // The chat that can't be reached is the one with them; a script has nobody to tell; who did it knows.
    for (const [destination, by] of [['7', '7'], ['-200', 'operator'], ['-300', '8']] as const) {
      await lost(await subscribed({ ...to, destination }, by), 'delivery-blocked', noon, '8');
    }
    expect(await raised()).toHaveLength(1);
    // The next loss is told again; what is gone for good is chosen anew.
    await store.transaction((trx) => resumeSubscription(trx, subscription));
    await lost(subscription, 'delivery-topic-gone', noon + minute);
    expect((await raised())[1]).toContain('Choose another place or topic: send /settings there.');
  });

  test('a bot process that lives is told from one that was killed', async () => {
    const store = await open(newId());
    const held = await leases.acquire(store.db, { name: 'telegram:x', holder: 'one', ttlMs: 400 });
    if (held === null) throw new Error('held');
    const waiting = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });
    const dead: Clock = { now: Date.now, sleep: waiting };
    expect(await servedElsewhere(store, ['discord:x', 'telegram:x'], dead)).toBeNull();
    const again = await leases.acquire(store.db, { name: 'telegram:x', holder: 'one', ttlMs: 60_000 });
    const alive: Clock = {
      now: Date.now, sleep: async () => { if (again !== null) await leases.renew(store.db, again, 120_000); },
    };
    expect(await servedElsewhere(store, ['telegram:x'], alive)).toBe('telegram:x');
  });

  test('health, readiness and metrics', async () => {
    const store = await open(newId());
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((resolve) => { probe.close(resolve); });
    let state = 'starting';
    const close = await serveHealth({
      store, log, host: '127.0.0.1', port, now: () => noon, states: () => ({ telegram: state }), webhooks: () => [],
    });
    onTestFinished(close);
    const ask = async (path: string) => fetch(`http://127.0.0.1:${port}/${path}`);
    expect((await ask('readyz')).status).toBe(503);
    state = 'standby';
    expect(await (await ask('readyz')).json()).toEqual({ ready: true });
    expect(await (await ask('healthz')).json()).toEqual({ store: 'up', telegram: 'standby' });
    const scraped = await ask('metrics');
    expect(scraped.headers.get('content-type')).toContain('text/plain');
    expect(await scraped.text()).toMatch(/^standpoint_model_calls 0$/m);
  });
});
