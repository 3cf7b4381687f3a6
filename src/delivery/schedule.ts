/** When a subscription's next slot is. Times are computed by croner in the reader's zone, never by hand. */
import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import type { SubscriptionLine } from '../contracts.ts';
import { StandpointError } from '../errors.ts';

/** When a subscription wants its briefs. */
export type Slot = Pick<SubscriptionLine, 'time' | 'zone' | 'days' | 'quietFrom' | 'quietTo'>;

/**
 * The first slot at or after `from` (epoch ms, UTC); `from` itself for a subscription without a time; the end of the
 * quiet hours where it would fall into them. A local time that a clock change skips comes when the clock has moved on;
 * one that it repeats comes once.
 */
export function nextSlot(slot: Slot, from: number): number {
  const { time, zone, days } = slot;
  const at = time === null ? from : nextLocal(time, zone, days, from);
  return quietUntil(slot, at) ?? at;
}

/** No government has moved its clocks by more. */
const clocksMoveMs = 3 * 3_600_000;

/**
 * When a slot is now that older rules of its zone had put at `dueAt` (epoch ms): the same local time under the rules that
 * this process knows. `dueAt` itself where no slot is near it.
 */
export function ruled(slot: Slot, dueAt: number): number {
  const near = nextSlot(slot, dueAt - clocksMoveMs);
  return Math.abs(near - dueAt) <= clocksMoveMs ? near : dueAt;
}

/** `nextSlot` for many: each combination of time, zone, days and quiet hours is computed once. */
export function slots(from: number): (slot: Slot) => number {
  const known = new Map<string, number>();
  return (slot) => {
    const { time, zone, days, quietFrom, quietTo } = slot;
    const key = JSON.stringify([time, zone, days, quietFrom, quietTo]);
    const at = known.get(key) ?? nextSlot(slot, from);
    known.set(key, at);
    return at;
  };
}

/**
 * When the quiet hours end that an instant (epoch ms) falls into; null when it falls into none. They begin at their
 * first minute and end with their last (`22:00` to `07:00`: at 07:00 it may be sent).
 */
export function quietUntil({ zone, quietFrom = null, quietTo = null }: Pick<Slot, 'zone' | 'quietFrom' | 'quietTo'>, at: number): number | null {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return null;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
  const quiet = quietFrom < quietTo ? local >= quietFrom && local < quietTo : local >= quietFrom || local < quietTo;
  return quiet ? nextLocal(quietTo, zone, everyDay, at) : null;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];

function nextLocal(time: string, zone: string, days: readonly number[], from: number): number {
  const [hour, minute] = time.split(':').map(Number);
  const cron = new Cron(`${minute} ${hour} * * ${days.map((day) => day % 7).join(',')}`, { timezone: zone, paused: true });
  // croner looks strictly after the given second: one second earlier, so that a slot that is just now counts.
  const slot = cron.nextRun(new Date(from - 1000));
  if (slot === null) throw new StandpointError('time-invalid', { time });
  return Math.max(slot.getTime(), from);
}

/** The local date (YYYY-MM-DD) in a zone at an instant (epoch ms). */
export function localDate(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** @throws StandpointError `zone-invalid` for what is not an IANA time zone */
export function checkZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new StandpointError('zone-invalid', { zone }, { cause });
  }
}
