/** Single lines of a head or foot: dates, a site's name, whose copyright, which agency's dateline. */
import { leadingDate } from './dates.ts';

export interface Dates { published: string | null; modified: string | null }

const label = /^(?:(?:first )?(?:published|posted|created)|date|(?:last )?(?:updated|modified))(?: (?:on|at))?\s*[:–-]?\s*/i;
const place = /^\p{Lu}[\p{L} ]{2,24}, (?=\d|\p{Lu})/u;
/** What may stand after a date: a zone in words, separators. */
const trailer = /^(?:[\s,;|()•·–-]|\b(?:\p{Lu}{2,5}|[\p{L}]+ time|local time|hrs|hours)\b)+/u;

/** The dates of a line that holds nothing else; null for any other line. */
export function datesOf(line: string): Dates | null {
  const dates: Dates = { published: null, modified: null };
  if (line.length > 120) return null;
  let rest = line.replace(place, '');
  for (let guard = 0; rest !== '' && guard < 3; guard += 1) {
    const named = label.exec(rest)?.[0] ?? '';
    const found = leadingDate(rest.slice(named.length));
    if (!found) return null;
    if (/updated|modified/i.test(named)) dates.modified ??= found.iso;
    else dates.published ??= found.iso;
    rest = found.rest.replace(trailer, '');
  }
  return rest === '' ? dates : null;
}

const domain = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.\p{L}{2,6})\/?$/u;

/** `News.Az`, `www.example.org`: a line that is a site's name. */
export function domainOf(line: string): string | null {
  return domain.exec(line.trim())?.[1] ?? null;
}

/** The outlet of `© 2025 The Post. All rights reserved.`; a bare `© Name` may be a photographer. */
export function outletAfterCopyright(line: string): string | null {
  const name = /(?:©|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*([\p{Lu}\p{N}][^.|,;]{1,40}(?:\.\p{L}{2,4}\b)?)/iu.exec(line)?.[1];
  return name !== undefined && /all rights reserved/i.test(line) ? name.replace(/\s+all rights.*$/i, '').trim() : null;
}

/** The agency of a dateline: `BAKU, March 5 (Reuters) – …`. */
export function outletOfDateline(paragraph: string): string | null {
  return /^\p{Lu}[^.()]{1,60}\(([\p{Lu}][\p{L} .]{1,30})\)\s*[-–—]\s/u.exec(paragraph)?.[1] ?? null;
}
