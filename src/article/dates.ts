/** Dates as pages and pasted texts state them, as ISO 8601. What is ambiguous (03/04/2025) is not a date. */

import { monthName, monthNumber, weekdayAfter, weekdayBefore, yearWord, zoneOffsets } from './date-words.ts';
import { oneI } from './hygiene.ts';

const forms: { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, order: 'ymd' },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: 'dmy' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/, order: 'dmy' },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ -]${monthName},?(?: de)?[ -](\\d{4})(?!\\d)`, 'iu'),
    order: 'dmy',
  },
  { pattern: new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'), order: 'mdy' },
];
const beforeTime = /^(?:[T,]|\s|at|[-–—|])*/i;
const time = /^(\d{1,2})[:.](\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(am|pm|a\.m\.|p\.m\.)?(?!\d)/i;
const zone = /^\s?\(?(Z|(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|\p{Lu}{3,4}(?!\p{L})|[+-]\d{2}:?\d{2})(?![\w:])\)?/u;

export interface Dated {
  /** A date; or a date and time when the zone is stated too, for a time without a zone names no moment. */
  iso: string;
  /** What stands after it. */
  rest: string;
}

/**
 * The date that a text begins with; null when it begins with none, or with one that can be read in two
 * ways.
 */
export function leadingDate(text: string): Dated | null {
  // Each of the forms has a year.
  if (!/\d{4}/.test(text)) return null;
  const words = text.trimStart().replace(weekdayBefore, '');
  const folded = oneI(words);
  for (const { pattern, order } of forms) {
    const found = pattern.exec(folded);
    const date = found && isoDate(found.slice(1, 4), order, words);
    if (date) return withTime(date, words.slice(found[0].length).replace(yearWord, '').replace(weekdayAfter, ''));
  }
  return null;
}

/** The date of a field that holds nothing else worth knowing (`datePublished`, `article:published_time`). */
export function fieldDate(value: string | null | undefined): string | null {
  return value ? (leadingDate(value)?.iso ?? null) : null;
}

/** A time that a text begins with, on a known date (`YYYY-MM-DD`); null when it begins with none. */
export function timeOn(date: string, words: string): Dated | null {
  const dated = withTime(date, ` ${words}`);
  return dated.rest === ` ${words}` ? null : dated;
}

function isoDate(parts: string[], order: 'ymd' | 'dmy' | 'mdy', words: string): string | null {
  const [a = '', b = '', c = ''] = parts;
  const [year, monthWord, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const slashed = order === 'dmy' && /^\d{1,2}[/-]\d/.test(words);
  if (slashed) return slashedDate(Number(a), Number(b), year);
  return calendarDate(Number(year), monthNumber(monthWord.toLowerCase()) ?? Number(monthWord), Number(day));
}

/** 25/03/2025 can only be one date; 03/04/2025 is two. */
function slashedDate(a: number, b: number, year: string): string | null {
  if (a > 12) return calendarDate(Number(year), b, a);
  return b > 12 || a === b ? calendarDate(Number(year), a, b) : null;
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1800 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

function withTime(date: string, after: string): Dated {
  const words = after.replace(beforeTime, '');
  const clock = time.exec(words);
  if (!clock) return { iso: date, rest: after };
  const [whole, hours = '', minutes = '', seconds, half] = clock;
  const hour = Number(hours) % (half ? 12 : 24) + (half?.toLowerCase().startsWith('p') ? 12 : 0);
  const beyond = words.slice(whole.length);
  const stated = zone.exec(beyond);
  const zoned = stated && offset(stated[1] ?? 'Z');
  if (!zoned || Number(minutes) > 59 || Number(hours) > 24) return { iso: date, rest: beyond };
  const at = `${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
  return { iso: `${date}T${at}${zoned}`, rest: beyond.slice(stated[0].length) };
}

/** Null for letters that stand for no offset, or for several. */
function offset(words: string): string | null {
  const found = /([+-])(\d{1,2}):?(\d{2})?$/.exec(words);
  if (found) return `${found[1]}${pad(Number(found[2]))}:${found[3] ?? '00'}`;
  return /^(?:Z|UTC|GMT)$/.test(words) ? 'Z' : (zoneOffsets[words] ?? null);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
