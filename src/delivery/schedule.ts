/** When a subscription's next slot is. Times are computed by croner in the reader's zone, never by hand. */
import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import type { SubscriptionLine } from '../contracts.ts';
import { StandpointError } from '../errors.ts';

type Slot = Pick<SubscriptionLine, 'time' | 'zone' | 'days'>;

/**
 * The first slot at or after `from` (epoch ms, UTC); `from` itself for a subscription without a time.
 * A local time that a clock change skips comes when the clock has moved on; one that it repeats comes once.
 */
export function nextSlot({ time, zone, days }: Slot, from: number): number {
  if (time === null) return from;
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
