/** `/metrics` for Prometheus, asked of the store at each scrape: any process gives the figures of all. */
import { sql } from 'kysely';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { text } from './i18n/catalogue.ts';
import { servedRegions } from './store/day.ts';
import type { Db } from './store/schema/database.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

function gauge<L extends string>(name: string, labelNames: readonly L[]): Gauge<L> {
  const help = text('en', `metric-${name.replaceAll('_', '-')}`);
  return new Gauge({ name: `standpoint_${name}`, help, labelNames, registers: [registry] });
}

const deliveries = gauge('deliveries', ['platform', 'state']);
const due = gauge('deliveries_due', ['platform']);
const oldestDue = gauge('oldest_due_seconds', ['platform']);
const failed = gauge('deliveries_failed', ['platform', 'reason']);
const late = gauge('deliveries_late', ['platform']);
const calls = gauge('model_calls', []);
const cost = gauge('model_cost_usd', []);
const feeds = gauge('feed_age_seconds', ['feed']);
const editions = gauge('last_edition_seconds', ['region']);

const lateAfterMs = 60_000;
const dayMs = 86_400_000;

/** @param now epoch ms @returns Prometheus' text format */
export async function metrics(db: Db, now: number): Promise<{ type: string; body: string }> {
  for (const each of [deliveries, due, oldestDue, failed, late, feeds, editions]) each.reset();
  const count = sql<number>`cast(count(*) as integer)`;
  const states = await db.selectFrom('delivery').select(['platform', 'state', count.as('count')]).groupBy(['platform', 'state']).execute();
  for (const row of states) deliveries.set({ platform: row.platform, state: row.state }, row.count);
  const waiting = await db.selectFrom('delivery').select((eb) => ['platform', count.as('count'), eb.fn.min('due_at').as('first')])
    .where('state', '=', 'pending').where('due_at', '<=', now).groupBy('platform').execute();
  for (const row of waiting) {
    due.set({ platform: row.platform }, row.count);
    oldestDue.set({ platform: row.platform }, (now - row.first) / 1000);
  }
  const reasons = await db.selectFrom('delivery').select(['platform', 'error', count.as('count')])
    .where('error', 'is not', null).where('state', 'in', ['failed', 'pending']).groupBy(['platform', 'error']).execute();
  for (const row of reasons) failed.set({ platform: row.platform, reason: row.error ?? '' }, row.count);
  const lates = await db.selectFrom('delivery').select(['platform', count.as('count')]).where('state', '=', 'sent')
    .where('sent_at', '>', now - dayMs).where(sql<boolean>`sent_at - due_at > ${lateAfterMs}`).groupBy('platform').execute();
  for (const row of lates) late.set({ platform: row.platform }, row.count);
  const spend = await db.selectFrom('model_spend').select((eb) => [count.as('count'), eb.fn.sum<number | string>(eb.fn.coalesce('spent', 'reserved')).as('micro')])
    .where('day', '=', new Date(now).toISOString().slice(0, 10)).executeTakeFirst();
  calls.set(spend?.count ?? 0);
  cost.set(Number(spend?.micro ?? 0) / 1e6);
  const polled = await db.selectFrom('feed').select(['id', 'polled_at']).where('ended_at', 'is', null).execute();
  for (const row of polled) if (row.polled_at !== null) feeds.set({ feed: row.id }, (now - row.polled_at) / 1000);
  const released = await db.selectFrom('brief_version as v').innerJoin('brief as b', 'b.id', 'v.brief_id')
    .innerJoin('edition as e', 'e.id', 'b.edition_id').select((eb) => ['e.region', eb.fn.max('v.released_at').as('last')])
    .where('v.released_at', 'is not', null).where('v.sample', '=', 0).groupBy('e.region').execute();
  // A region that somebody reads and that never had an edition has been silent since its first reader came.
  const last = new Map([...await servedRegions(db), ...released.map((row) => [row.region, row.last ?? now] as const)]);
  for (const [region, at] of last) editions.set({ region }, (now - at) / 1000);
  return { type: registry.contentType, body: await registry.metrics() };
}
