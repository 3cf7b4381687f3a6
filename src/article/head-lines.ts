/** Single lines of a head or foot: dates, a site's name, whose copyright, which agency's dateline. */
import { leadingDate, timeOn } from './dates.ts';
import { oneI } from './hygiene.ts';
import { any, begins, pattern } from './pattern.ts';

export interface Dates {
  published: string | null;
  modified: string | null;
  /** What stands before the date on its line: a place, or the outlet's name. */
  before: string | null;
}

const label = begins(
  any(
    '(?:first )?(?:published|posted|created)', 'date', '(?:last )?(?:updated|modified)', '(?:дата )?публикаци[ия]', 'опубликовано',
    'дата', 'обновлено', 'изменено', '(?:дата )?обновления?', 'yayin(?:lanma)?(?: tarihi)?', 'yayimlan(?:ma|di|ib)(?: tarihi)?', 'eklenme(?: tarihi)?',
    '(?:son )?güncellen?me(?: tarihi)?', 'giriş', 'dərc (?:olunub|edilib|tarixi)', '(?:son )?yenilən(?:ib|mə)', 'tarix', 'tarih',
  ), '(?: (?:on|at))?',
  '\\s*[:–-]?\\s*',
);
/** Of a label: that the text was changed then. */
const changed = /updated|modified|обновл|измен|güncel|yenil/i;
const place = /^(\p{Lu}[\p{L}&’' .]{2,30}(?:, \p{Lu}{2})?), (?=\d|\p{Lu})/u;
/** A document's number, as in `No. 88/26, 2 June 2026`. */
const number = /^(?:No|Nr|№)\.?:? ?[\p{N}\p{L}/.-]{1,15},? (?:of |from )?/u;
const numberBehind = /^(?:No|Nr|№)\.?:? ?[\p{N}\p{L}/.-]{1,20}$/u;
/** What may stand after a date: a zone in words, separators. */
const trailer = /^(?:[\s,;|()•·–-]|\b(?:\p{Lu}{2,5}|[\p{L}]+ time|local time|hrs|hours)\b)+/u;

/**
 * The dates of a line that holds nothing else; null for any other line. A bare `Updated 20:15 GMT` is on
 * `day`.
 */
export function datesOf(whole: string, day: string | null = null): Dates | null {
  if (whole.length > 120 || !/\d/.test(whole)) return null;
  const line = whole.replace(number, '').replace(/^\d{1,2}:\d{2},? (?:[|–-] )?(?=\d|\p{Lu})/u, '');
  const before = leadingDate(line) ? null : (place.exec(line)?.[1] ?? null);
  const dates: Dates = { published: null, modified: null, before };
  let rest = before === null ? line : line.slice(before.length + 2);
  for (let guard = 0; rest !== '' && guard < 3; guard += 1) {
    const named = label.exec(oneI(rest))?.[0] ?? '';
    const words = rest.slice(named.length);
    const on = dates.published ?? day;
    const found = leadingDate(words) ?? (named !== '' && on !== null ? timeOn(on.slice(0, 10), words) : null);
    if (!found) return null;
    if (changed.test(named)) dates.modified ??= found.iso;
    else dates.published ??= found.iso;
    // How often it was read stands behind many a date.
    rest = found.rest.replace(trailer, '').replace(numberBehind, '').replace(/^\d{1,3}(?:[ .,]?\d{3})*$/, '');
  }
  return rest === '' ? dates : null;
}

/** A date without `Published:` or the like; inside a text it heads a part of a chronology. */
export function isBareDate(line: string): boolean {
  return datesOf(line) !== null && !label.test(oneI(line));
}

/** The dates of each part of a line that has more besides: `The Agency • 12.02.2026 18:40`. */
export function datesAmong(line: string): Dates[] {
  return line.split(/\s*[|•·]\s*/).flatMap((part) => datesOf(part) ?? []);
}

const domain = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.\p{L}{2,7})\/?$/u;

/** `News.Az`, `www.example.org`: a line that is a site's name. */
export function domainOf(line: string): string | null {
  const words = line.trim();
  return words.includes('.') && !/\s/.test(words) ? (domain.exec(words)?.[1] ?? null) : null;
}

const ownership = pattern(
  '(?:©|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*',
  '(\\p{Lu}[^.|,;©]{1,40}(?:\\.\\p{L}{2,4}\\b)?)',
);

/** The outlet of `© 2025 The Post. All rights reserved.`; a bare `© Name` may be a photographer. */
export function outletAfterCopyright(line: string): string | null {
  if (!/all rights reserved/i.test(line)) return null;
  const name = ownership.exec(line)?.[1];
  return name?.replace(/\s+all rights.*$/i, '').trim() || null;
}

/** The agency of a dateline: `BAKU, March 5 (Reuters) – …`. */
export function outletOfDateline(paragraph: string): string | null {
  return /^\p{Lu}[^.()]{1,60}\(([\p{Lu}][\p{L} .]{1,30})\)\s*[-–—]\s/u.exec(paragraph)?.[1] ?? null;
}
