/** Times as editors write and read them in a chat: in the zone of the brief's region. */
import { Temporal } from 'temporal-polyfill';
import { localTimeSchema, type Language } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { localeOf } from '../i18n/language.ts';
import { regionById } from '../regions/regions.ts';

const zoneOf = (region: string) => regionById(region)?.zone ?? 'UTC';

/**
 * `14:30`, the next time that it is so in the region, or a moment with its zone.
 * @param now epoch ms. @returns epoch ms, ahead of `now`. @throws StandpointError `time-invalid`
 */
export function momentAhead(typed: string, region: string, now: number): number {
  const words = typed.trim();
  const at = localTimeSchema.safeParse(words).success ? nextLocal(words, zoneOf(region), now) : instant(words);
  if (at === null || at <= now) throw new StandpointError('time-invalid', { time: words });
  return at;
}

function nextLocal(time: string, zone: string, now: number): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const today = local.with({ hour, minute, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  return (today.epochMilliseconds > now ? today : today.add({ days: 1 })).epochMilliseconds;
}

function instant(words: string): number | null {
  try {
    return Temporal.Instant.from(words).epochMilliseconds;
  } catch {
    return null;
  }
}

/** "24 Nov 2026, 08:00 GMT+4", in the region's zone. */
export function momentInWords(at: number, region: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    timeZoneName: 'short', timeZone: zoneOf(region),
  }).format(at);
}
