/** A time zone by what a person types: a city, an offset, or an IANA name; and how it is shown back. Pure. */
import { Temporal } from 'temporal-polyfill';
import { cityTable } from './gazetteer-cities.ts';

/** Every zone by its city ("Asia/Baku" by "baku"), and by cities that have no zone of their own name. */
const byCity = new Map<string, string>();
for (const zone of Intl.supportedValuesOf('timeZone')) {
  byCity.set(plain(zone), zone);
  byCity.set(plain(zone.split('/').at(-1) ?? zone), zone);
}
for (const row of cityTable.trim().split('\n')) {
  const [zone = '', cities = ''] = row.split('|');
  for (const city of [zone, zone.split('/').at(-1) ?? zone, ...cities.split(',')]) byCity.set(plain(city), zone);
}

/** @returns an IANA name, an offset such as `+05:30`, or null where it is none of them */
export function zoneTyped(typed: string): string | null {
  const words = plain(typed);
  if (/^(?:utc|gmt|z)$/.test(words)) return 'UTC';
  return offsetTyped(typed.trim()) ?? byCity.get(words) ?? byCity.get(words.replace(/,.*$/, '').trim()) ?? null;
}

/** "+4", "UTC+5:30", "GMT-03.30", "−0330": from UTC−12:00 to UTC+14:00, in quarters of an hour. */
function offsetTyped(typed: string): string | null {
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?:[:.]?([0-5]\d))?$/i.exec(typed) ?? [];
  if (sign === undefined || hours === undefined) return null;
  const west = sign !== '+';
  const total = Number(hours) * 60 + Number(minutes);
  if (total > (west ? 12 : 14) * 60 || total % 15 !== 0) return null;
  return total === 0 ? 'UTC' : `${west ? '-' : '+'}${hours.padStart(2, '0')}:${minutes}`;
}

/** The city of a zone ("New York"), or null where it is only an offset. */
export function cityOf(zone: string): string | null {
  return /^(?:[+-]\d\d:\d\d|UTC|Etc\/.*)$/.test(zone) ? null : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "+04:00" at an instant (epoch ms): it changes with summer time. */
export function offsetOf(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offset;
}

/** The local time HH:MM at an instant (epoch ms). */
export function localTime(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

/** Without marks, case and punctuation, so that "Tbilisi", "T’bilisi" and "São Paulo" are found. */
function plain(words: string): string {
  return words.normalize('NFKD').replace(/[\p{M}'’.]/gu, '').toLowerCase().replace(/[_\s-]+/g, ' ').replace('ı', 'i').trim();
}
