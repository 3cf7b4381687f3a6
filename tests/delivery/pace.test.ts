import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pace } from '../../src/delivery/channel.ts';
import { backoff, createPacer, type Pacer } from '../../src/delivery/pace.ts';

const free: Pace = { perSecond: 1000, perDestinationMs: 0 };

/** Sends one after the other as soon as each may go, each answered at once. @returns when each went */
function stream(pacer: Pacer, count: number, from = 0): number[] {
  let now = from;
  return Array.from({ length: count }, (_, n) => {
    now += pacer.wait(now);
    pacer.take(String(n), now)(now);
    return now;
  });
}

test('an even stream, and in no second more than the limit', () => {
  const times = stream(createPacer({ perSecond: 10, perDestinationMs: 0 }), 31);
  expect(times.slice(0, 3).map(Math.round)).toEqual([0, 100, 200]);
  expect(times.at(-1)).toBeLessThanOrEqual(3000 * 1.02);
});

test('whatever holds single messages up, no second sees more than the limit, by the platform’s clock', () => {
  const delays = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 120, maxLength: 120 });
  fc.assert(fc.property(delays, (later) => {
    // Once it has seen how quick an answer can be.
    const late = [0, ...later];
    const pacer = createPacer({ perSecond: 10, perDestinationMs: 0 });
    let now = 0;
    const arrivals = late.map((delay, n) => {
      now += pacer.wait(now);
      // It arrives late, and is answered 50 ms after that.
      pacer.take(String(n), now)(now + delay + 50);
      return now + delay;
    }).sort((a, b) => a - b);
    for (const [n, at] of arrivals.entries()) expect((arrivals[n + 10] ?? Infinity) - at).toBeGreaterThanOrEqual(1000);
  }), { numRuns: 200 });
});

test('a pause between two messages to one destination, which holds up nobody else', () => {
  const pacer = createPacer({ ...free, perDestinationMs: 1000 });
  pacer.take('a', 0);
  expect(pacer.busy(1)).toEqual({ destinations: ['a'], firstMs: 999 });
  expect(pacer.busy(1000)).toEqual({ destinations: [], firstMs: Infinity });
});

test('the pause counts from the answer: by then the message has arrived, however long it was on its way', () => {
  const pacer = createPacer({ ...free, perDestinationMs: 1000 });
  const answered = pacer.take('a', 0);
  answered(300);
  expect([pacer.busy(1200).destinations, pacer.busy(1300).destinations]).toEqual([['a'], []]);
  const late = pacer.take('a', 2000);
  expect(pacer.busy(3500).destinations).toEqual([]);
  late(3600);
  expect(pacer.busy(4500).destinations).toEqual(['a']);
});

test('a group takes 20 a minute, a person does not have to wait so long', () => {
  const pacer = createPacer({ ...free, perMinute: { destinations: /^-/, messages: 20 } });
  for (let n = 0; n < 20; n += 1) for (const to of ['-100', '100']) pacer.take(to, n * 1000);
  expect(pacer.busy(20_000)).toEqual({ destinations: ['-100'], firstMs: 40_000 });
  expect(pacer.busy(60_000).destinations).toEqual([]);
});

test('a pause of the platform holds up everybody until it ends', () => {
  const pacer = createPacer(free);
  pacer.pauseUntil(10_000);
  pacer.pauseUntil(5000);
  expect([pacer.wait(4000), pacer.paused(4000), pacer.paused(12_000)]).toEqual([6000, 6000, 0]);
});

test('slower after a 429, back to full speed by and by', () => {
  const pacer = createPacer({ perSecond: 10, perDestinationMs: 0 });
  const spread = (from: number) => {
    const times = stream(pacer, 11, from);
    return Math.round(((times[9] ?? 0) - (times[4] ?? 0)) / 5);
  };
  expect(spread(0)).toBeCloseTo(100, -1);
  pacer.limited('a', 1000, 10_000);
  expect(spread(10_000)).toBeGreaterThan(125);
  expect(spread(60_000)).toBeCloseTo(100, -1);
});

test('several that have to wait at once: then everybody does, for the shortest of their times', () => {
  const pacer = createPacer(free);
  for (const [to, after] of [['a', 9000], ['a', 9000], ['b', 4000]] as const) pacer.limited(to, after, 0);
  expect(pacer.paused(0)).toBe(0);
  pacer.limited('c', 43_837_000, 100);
  expect(pacer.paused(100)).toBe(4000);
});

test('too many refusals in ten minutes, and nothing is sent until they are over', () => {
  const pacer = createPacer({ ...free, refusalsIn10Minutes: 3 });
  pacer.refused(0);
  pacer.refused(400_000);
  pacer.refused(601_000);
  expect(pacer.paused(601_000)).toBe(0);
  pacer.refused(602_000);
  expect(pacer.paused(602_000)).toBe(398_000);
});

test('attempts back off from seconds to a quarter of an hour, never longer', () => {
  expect([1, 2, 3].map((attempts) => backoff(attempts, 0))).toEqual([2000, 4000, 8000]);
  expect(backoff(100, 1)).toBe(900_000 * 1.25);
  expect(Number.isInteger(backoff(1, 0.123_456))).toBe(true);
});
