import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkZone, localDate, nextSlot } from '../../src/delivery/schedule.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const at = (iso: string) => Date.parse(iso);
const slot = (time: string | null, zone: string, from: string, days = everyDay) =>
  new Date(nextSlot({ time, zone, days }, at(from))).toISOString();

test.each([
  ['08:00', 'Asia/Baku', '2026-11-23T03:59:59.500Z', '2026-11-23T04:00:00.000Z'],
  ['08:00', 'Asia/Baku', '2026-11-23T04:00:00.000Z', '2026-11-23T04:00:00.000Z'],
  ['08:00', 'Asia/Baku', '2026-11-23T04:00:01.000Z', '2026-11-24T04:00:00.000Z'],
  // Midnight, and a zone of three quarters of an hour.
  ['00:00', 'Asia/Kathmandu', '2026-11-23T12:00:00.000Z', '2026-11-23T18:15:00.000Z'],
  // A clock change skips 02:30: it comes as soon as the clock has moved on.
  ['02:30', 'Europe/Berlin', '2026-03-28T03:00:00.000Z', '2026-03-29T01:00:00.000Z'],
  // A clock change repeats 02:30: it comes once.
  ['02:30', 'Europe/Berlin', '2026-10-24T12:00:00.000Z', '2026-10-25T00:30:00.000Z'],
  ['02:30', 'Europe/Berlin', '2026-10-25T00:30:01.000Z', '2026-10-26T01:30:00.000Z'],
])('%s in %s after %s is %s', (time, zone, from, expected) => {
  expect(slot(time, zone, from)).toBe(expected);
});

test('only on the chosen days, Sunday being 7', () => {
  expect(slot('08:00', 'Asia/Baku', '2026-11-23T12:00:00Z', [7])).toBe('2026-11-29T04:00:00.000Z');
});

test('without a time it is at once', () => {
  expect(slot(null, 'Asia/Baku', '2026-11-23T12:34:56.789Z')).toBe('2026-11-23T12:34:56.789Z');
});

test('the local date of a region is not the UTC date', () => {
  expect(localDate('Asia/Baku', at('2026-11-23T20:30:00Z'))).toBe('2026-11-24');
  expect(localDate('America/New_York', at('2026-11-23T03:00:00Z'))).toBe('2026-11-22');
});

test('a zone must be one', () => {
  expect(checkZone('asia/baku')).toBe('Asia/Baku');
  expect(() => checkZone('Mars/Olympus')).toThrow(expect.objectContaining({ code: 'zone-invalid' }));
});

test('a slot never lies before and never more than eight days ahead', () => {
  const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  const zone = fc.constantFrom('Asia/Baku', 'Asia/Tehran', 'Europe/London', 'America/St_Johns', 'Pacific/Apia', 'UTC');
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  const from = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(fc.property(time, zone, days, from, (local, name, on, start) => {
    const ahead = nextSlot({ time: local, zone: name, days: on }, start.getTime()) - start.getTime();
    expect(ahead).toBeGreaterThanOrEqual(0);
    expect(ahead).toBeLessThanOrEqual(8 * 24 * 3600 * 1000);
  }), { numRuns: 300 });
});
