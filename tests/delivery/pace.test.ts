import { expect, test } from 'vitest';
import { backoff, createPacer } from '../../src/delivery/pace.ts';

const to = (destination: string) => ({ platform: 'telegram', destination, thread: null } as const);

test('an even stream over all destinations', () => {
  const pacer = createPacer({ perSecond: 10, perDestinationMs: 0 });
  expect([1, 2, 3, 4].map((n) => pacer.take(to(String(n)), 5000))).toEqual([0, 100, 200, 300]);
  expect(pacer.take(to('5'), 6000)).toBe(0);
});

test('a pause between two messages to one destination, which holds up nobody else', () => {
  const pacer = createPacer({ perSecond: 1000, perDestinationMs: 1000 });
  expect(pacer.take(to('a'), 0)).toBe(0);
  expect(pacer.take(to('a'), 1)).toBe(999);
  expect(pacer.take(to('b'), 2)).toBe(0);
});

test('a pause of the platform holds up everybody until it ends', () => {
  const pacer = createPacer({ perSecond: 1000, perDestinationMs: 0 });
  pacer.pauseUntil(10_000);
  expect(pacer.take(to('a'), 4000)).toBe(6000);
  expect(pacer.take(to('b'), 12_000)).toBe(0);
});

test('attempts back off from seconds to a quarter of an hour, never longer', () => {
  expect([1, 2, 3].map((attempts) => backoff(attempts, 0))).toEqual([2000, 4000, 8000]);
  expect(backoff(100, 1)).toBe(900_000 * 1.25);
});
