/**
 * `npm run bench:due`: 200,000 subscriptions get a brief at their own times. How long a look for what is due takes with
 * so many waiting, how it grows with what is due, and how much memory the process needs that fills the outbox and looks.
 * `READERS=20000` makes it shorter; `ANALYZE=1` gives the database its statistics first.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { approve, publish } from '../../../src/briefing.ts';
import { operator } from '../../../src/desk/decide.ts';
import { acquire } from '../../../src/store/lease.ts';
import { newId } from '../../../src/store/id.ts';
import { claimDue } from '../../../src/store/outbox.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { drafted, newsroom } from '../../support/newsroom.ts';
import { benchStores } from './platform.ts';

const readers = Number(process.env['READERS'] ?? 200_000);
const midnight = Date.parse('2026-11-23T00:00:00Z');
const minute = 60_000;

/** A time for each minute of the day in turn. */
const timeOf = (index: number) => new Date(midnight + (index % 1440) * minute).toISOString().slice(11, 16);

async function seed(url: string): Promise<void> {
  const store = await openStore(url);
  const some = 2000;
  for (let from = 0; from < readers; from += some) {
    const ids = Array.from({ length: Math.min(some, readers - from) }, (_, index) => ({ id: newId(), number: from + index }));
    await store.db.insertInto('subscription').values(ids.map(({ id, number }) => ({
      id, platform: 'telegram' as const, destination: String(number + 1), thread: '', language: 'en', time: timeOf(number), zone: 'UTC',
      days: '1234567', quiet_from: null, quiet_to: null, created_at: midnight, created_by: '1',
    }))).execute();
    await store.db.insertInto('subscription_region').values(ids.map(({ id }) => ({ subscription_id: id, region: 'south-caucasus' }))).execute();
  }
  const room = newsroom(store, midnight);
  await approve(room, { brief: (await drafted(room)).id }, { by: operator });
  await store.close();
}

const said = (line: string) => process.stdout.write(`${line}\n`);
const peakMb = () => process.resourceUsage().maxRSS / 1024;

/** Median and worst of looks at an instant, each giving back what it took, ms. */
async function looks(store: Store, at: number, times: number): Promise<string> {
  const lease = await acquire(store.db, { name: 'telegram', holder: 'bench', ttlMs: 3_600_000 });
  if (lease === null) throw new Error('the lease is held');
  const took: number[] = [];
  let claimed = 0;
  for (let look = 0; look < times; look += 1) {
    const began = performance.now();
    const claims = await claimDue(store.db, { platform: 'telegram', lease, now: at, limit: 10 });
    took.push(performance.now() - began);
    claimed += claims.length;
    const ids = claims.map(({ delivery }) => delivery);
    if (ids.length > 0) await store.db.updateTable('delivery').set({ state: 'pending', attempts: 0 }).where('id', 'in', ids).execute();
  }
  const sorted = took.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(times / 2)]?.toFixed(1)} ms, worst ${sorted.at(-1)?.toFixed(1)} ms, ${(claimed / times).toFixed(0)} taken`;
}

async function measure(name: string, url: string): Promise<void> {
  const store = await openStore(url);
  const room = newsroom(store, midnight);
  const brief = await store.db.selectFrom('brief').select('id').executeTakeFirstOrThrow();
  const before = peakMb();
  const began = performance.now();
  await publish(room, { brief: brief.id }, { by: operator, when: 'slots' });
  said(`${name}: outbox filled for ${readers} in ${((performance.now() - began) / 1000).toFixed(1)} s; peak ${before.toFixed(0)} MB before, ${peakMb().toFixed(0)} MB after`);
  // As its own upkeep does by and by: with and without statistics it must be quick.
  if (process.env['ANALYZE'] !== undefined) await sql`analyze`.execute(store.db);
  for (const minutes of [-1, 0, 1, 10, 100, 1440]) {
    const due = Math.ceil((readers * Math.min(1440, Math.max(0, minutes + 1))) / 1440);
    said(`  a look with about ${due} due of ${readers}: ${await looks(store, midnight + minutes * minute, 50)}`);
  }
  said(`  peak memory of the process ${peakMb().toFixed(0)} MB`);
  await store.close();
}

async function inChild(task: string, name: string, url: string): Promise<void> {
  const child = fork(import.meta.filename, [task, name, url]);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

const [task, name, url] = process.argv.slice(2);
if (task === 'seed' && url !== undefined) await seed(url);
else if (task === 'measure' && name !== undefined && url !== undefined) await measure(name, url);
else {
  const { stores, remove } = await benchStores();
  for (const [store, create] of stores) {
    const at = await create('due');
    await inChild('seed', store, at);
    await inChild('measure', store, at);
  }
  await remove();
}
