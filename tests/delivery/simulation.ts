/**
 * Days of a newsroom on an injected clock: editions, readers who come, change, rest and leave, platforms that are down,
 * processes that stop. The real outbox and sender over a real store; only the platform is a list in memory, and each
 * reader's time is computed by another way than ours (`Temporal` alone).
 */
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { approve, publish } from '../../src/briefing.ts';
import type { Channel, SendResult } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/delivery/pace.ts';
import { sendUntil } from '../../src/delivery/sender.ts';
import { operator } from '../../src/desk/decide.ts';
import { newId } from '../../src/store/id.ts';
import * as leases from '../../src/store/lease.ts';
import { reclaim } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { endSubscription, pauseSubscription, pausedByReader, saveSubscription } from '../../src/store/subscriptions.ts';
import { drafted, newsroom } from '../support/newsroom.ts';

const hour = 3_600_000;
const day = 24 * hour;
const platform = 'telegram';
const idleMs = 500;

export interface Wanted {
  readonly readers: number;
  readonly days: number;
  readonly zones: readonly string[];
  readonly seed: number;
}

export interface Outcome {
  /** Editions times readers who were to get them. */
  readonly due: number;
  readonly once: number;
  /** Failed with a reason, or stopped because the reader left or rests: what `deliveries` shows. */
  readonly accounted: number;
  /** What must not be: neither, more than once though no process died, or before its time. */
  readonly lost: number;
  readonly doubled: number;
  readonly early: number;
  /** A second time after a process died with the message in flight. */
  readonly doubledByCrash: number;
  readonly crashes: number;
  readonly outages: number;
  readonly changes: number;
}

interface Reader { readonly id: string; readonly to: string; time: string; zone: string; days: number[] }

/** @param store empty */
export async function simulate(store: Store, { readers: count, days, zones, seed }: Wanted): Promise<Outcome> {
  const random = mulberry(seed);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T;
  const begin = Date.parse('2026-03-01T00:00:00Z');
  const room = newsroom(store, begin);
  const time = room.clock;

  const wish = () => ({
    time: `${String(whole(24)).padStart(2, '0')}:${pick(['00', '15', '30', '45'])}`, zone: pick(zones),
    days: [1, 2, 3, 4, 5, 6, 7].filter(() => random() < 0.3).concat(whole(7) + 1),
  });
  const save = async (to: string) => {
    const wishes = wish();
    const id = await store.transaction((trx) => saveSubscription(trx, {
      platform, destination: to, thread: null, regions: ['south-caucasus'], language: 'en', ...wishes,
    }, '1', time.now));
    return { id, to, ...wishes };
  };
  const readers: Reader[] = [];
  for (let n = 0; n < count; n += 1) readers.push(await save(String(1000 + n)));

  /** When each message came, by reader and brief; and from when on it was due. */
  const came = new Map<string, number[]>();
  const dueAt = new Map<string, number>();
  const left = new Set<string>();
  let editions = 0;
  let [downUntil, crashes, outages, changes, dying, doubledByCrash, doubled] = [0, 0, 0, 0, false, 0, 0];
  const maybeTwice = new Set<string>();

  const channel: Channel = {
    platform, pace: { perSecond: 1e6, perDestinationMs: 0 }, measure: { limit: 1e6, size: (blocks) => blocks.length },
    tell: async () => ({ outcome: 'sent', platformId: '0' }),
    edit: async (_to, platformId) => ({ outcome: 'sent', platformId }),
    send: async ({ destination }, { buttons }): Promise<SendResult> => {
      if (time.now < downUntil) return { outcome: 'retry', scope: 'platform', afterMs: 5000, reason: 'delivery-down' };
      const brief = JSON.stringify(buttons).match(/evidence:(\w+):/)?.[1] ?? '';
      const key = `${destination} ${brief}`;
      came.set(key, [...came.get(key) ?? [], time.now]);
      if (dying) {
        // It arrived, and the process dies before it can say so.
        dying = false;
        maybeTwice.add(key);
        throw new Error('killed');
      }
      return { outcome: 'sent', platformId: newId() };
    },
  };

  const edition = async (): Promise<void> => {
    const given = await drafted(room, `edition ${editions += 1}`);
    await approve(room, { brief: given.id }, { by: operator });
    for (const reader of readers) dueAt.set(`${reader.to} ${given.id}`, slotOf(reader, time.now));
    await publish(room, { brief: given.id }, { by: operator, when: 'slots' });
  };
  const change = async (): Promise<void> => {
    changes += 1;
    const at = whole(readers.length);
    const reader = readers[at];
    if (reader === undefined) return;
    const what = random();
    if (what < 0.5) {
      // What waits keeps its time; the next edition follows the new one.
      readers[at] = await save(reader.to);
    } else if (what < 0.75) {
      await store.transaction((trx) => pauseSubscription(trx, reader.id, { reason: pausedByReader, until: time.now + 7 * day, now: time.now }));
      left.add(reader.to);
    } else {
      await store.transaction((trx) => endSubscription(trx, reader.id, time.now));
      readers[at] = await save(String(1_000_000 + changes));
    }
  };

  /** What happens besides sending, in order of time. */
  const events: { readonly at: number; readonly run: () => Promise<void> | void }[] = [];
  for (let n = 0; n < days; n += 1) {
    const at = (fraction: number) => begin + n * day + Math.floor(fraction * day);
    events.push({ at: at(random()), run: edition });
    for (let changed = 0; changed < Math.max(1, count / 200); changed += 1) events.push({ at: at(random()), run: change });
    if (random() < 0.1) events.push({ at: at(random()), run: () => { outages += 1; downUntil = time.now + whole(3 * hour); } });
    if (random() < 0.2) events.push({ at: at(random()), run: () => { dying = true; } });
  }
  events.sort((one, other) => one.at - other.at);

  const end = begin + (days + 9) * day;
  let stopping = new AbortController();
  /** Sleep is when time passes: as long as the pace says, or idle to the next event or what is due next, whichever is first. */
  const clock: Clock = {
    now: () => time.now,
    sleep: async (ms) => {
      const due = ms < idleMs ? time.now + Math.max(1, ms) : Math.max(time.now + ms, await nextDue(store) ?? Infinity);
      const event = events[0];
      time.now = Math.min(due, event?.at ?? end, end);
      if (event !== undefined && event.at <= time.now) {
        events.shift();
        await event.run();
      }
      if (time.now >= end) stopping.abort();
    },
  };
  while (time.now < end) {
    // A process that starts takes the lease of the one that died.
    const lease = await leases.acquire(store.db, { name: platform, holder: newId(), ttlMs: 3_600_000 });
    if (lease === null) throw new Error('the lease is held');
    await reclaim(store.db, { platform, lease });
    stopping = new AbortController();
    await sendUntil(stopping.signal, { store, channel, lease, clock, log: pino({ level: 'silent' }), idleMs }).catch(() => { crashes += 1; });
    await leases.release(store.db, lease);
  }

  const rows = await store.db.selectFrom('delivery as d').select(['d.destination', 'd.brief_id', 'd.state', 'd.error']).execute();
  const recorded = new Map(rows.map((row) => [`${row.destination} ${row.brief_id}`, row]));
  let [once, accounted, lost, early] = [0, 0, 0, 0];
  for (const [key, slot] of dueAt) {
    const times = came.get(key) ?? [];
    const row = recorded.get(key);
    // A gap in the clock moves a slot by an hour at most, in one way or the other.
    if (times.some((at) => at < slot - hour)) early += 1;
    if (times.length > 1 && maybeTwice.has(key)) doubledByCrash += 1;
    else if (times.length > 1) doubled += 1;
    if (times.length > 0) once += 1;
    else if (row?.state === 'cancelled' || row?.error !== undefined && row.error !== null) accounted += 1;
    else if (row === undefined && left.has(key.split(' ')[0] ?? '')) accounted += 1;
    else lost += 1;
  }
  return { due: dueAt.size, once, accounted, lost, doubled, early, doubledByCrash, crashes, outages, changes };
}

async function nextDue(store: Store): Promise<number | null> {
  const next = await store.db.selectFrom('delivery').select((eb) => eb.fn.min('due_at').as('at'))
    .where('platform', '=', platform).where('state', '=', 'pending').where('urgent', '=', 0).executeTakeFirst();
  return next?.at ?? null;
}

/** The first instant at or after `from` at this local time on one of these days. */
function slotOf({ time, zone, days }: Reader, from: number): number {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = 0; ; ahead += 1) {
    const date = start.add({ days: ahead });
    const at = date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
    if (days.includes(date.dayOfWeek) && at >= from) return at;
  }
}

/** Small and seeded, so that a run can be had again. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Forty zones: halves and quarters of hours, both hemispheres, with and without clock changes, over the date line. */
export const fortyZones = [
  'UTC', 'Asia/Baku', 'Asia/Tbilisi', 'Asia/Yerevan', 'Asia/Tehran', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Kabul', 'Asia/Yangon',
  'Europe/London', 'Europe/Berlin', 'Europe/Istanbul', 'Europe/Moscow', 'Europe/Kyiv', 'Europe/Lisbon', 'Europe/Athens',
  'Africa/Cairo', 'Africa/Nairobi', 'Africa/Lagos', 'Africa/Casablanca', 'Asia/Jerusalem', 'Asia/Beirut', 'Asia/Karachi', 'Asia/Tashkent',
  'Asia/Almaty', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Sydney', 'Australia/Adelaide', 'Australia/Eucla', 'Australia/Lord_Howe',
  'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia', 'America/New_York', 'America/St_Johns', 'America/Los_Angeles', 'America/Sao_Paulo',
  'America/Santiago', 'Pacific/Marquesas',
] as const;
