/**
 * What a file says of itself. Programs fill its properties in by themselves, so that much of it is of no use: a
 * file's name as the title, the computer's owner as the author, the day of a template as the date.
 */
import { isName } from '../names.ts';
import { wordCount } from '../block.ts';
import { cleanCharacters, oneLine } from '../hygiene.ts';
import type { ReadDocument } from './document.ts';

export interface RawProperties {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601, when the file was first made and when it was last changed. */
  readonly created: string | null;
  readonly changed: string | null;
  /** The program that made it. */
  readonly program: string | null;
}

/** File names, what programs put in front of them, and names of empty documents. */
const notTitle = new RegExp(
  '^(?:microsoft (?:word|powerpoint)\\b|untitled|unnamed|unknown|no title|title|new document|document\\d*$|doc\\d+$|slide \\d|'
    + 'print(?:ed)?\\b|scan|layout \\d|template|draft$|final$)'
    + '|\\.(?:docx?|pdf|rtf|odt|pages|indd|qxd|pub|html?|php|aspx?|tex|txt)\\b|^https?:|[\\\\/]\\S+[\\\\/]|_\\S*_|^\\S*[_=#{}]\\S*$',
  'i',
);
/** Owners of computers, programs, and offices. */
const notAuthor = new RegExp(
  '\\b(?:user|admin(?:istrator)?|owner|guest|author|windows|microsoft|office|word|adobe|acrobat|indesign|writer|libre|'
    + 'google|apple|mac(?:book|os)?|laptop|desktop|workstation|pc|computer|account|default|unknown|anonymous|print|scanner|'
    + 'hewlett|lenovo|dell|asus|acer|canon|xerox|ricoh|epson|python|java|latex|converter|export|server|system|test)\\b',
  'i',
);
/** A page printed from a browser is as old as the printing, not as the article. */
const printer = /mozilla|chrom|safari|firefox|edg(?:e|\/)|skia|wkhtml|webkit|print to pdf|printfriendly|pdfcrowd|scan/i;

/** The first PDF came out in 1993; programs without a clock write dates around 1970 and 1980. */
const earliest = '1993-06-15';
/** Files that were begun long before their last change were made from an older file. */
const longestMaking = 31 * 24 * 3600 * 1000;

/** @param now epoch ms: nothing was made later */
export function plausible(raw: RawProperties, now: number): ReadDocument['properties'] {
  const title = clean(raw.title);
  const author = clean(raw.author);
  return {
    title: title !== '' && wordCount(title) >= 2 && title.length <= 300 && !notTitle.test(title) ? title : null,
    author: isName(author) && !notAuthor.test(author) ? author : null,
    created: dayMade(raw, now),
  };
}

function dayMade({ created, changed, program }: RawProperties, now: number): string | null {
  if (created === null || printer.test(program ?? '')) return null;
  const made = Date.parse(created);
  const last = changed === null ? made : Date.parse(changed);
  if (Number.isNaN(made) || made > now || last - made > longestMaking || last < made) return null;
  // As its maker's clock had it: in another zone it could be another day.
  const day = created.slice(0, 10);
  return day >= earliest ? day : null;
}

function clean(words: string | null): string {
  return oneLine(cleanCharacters(words ?? ''));
}

/** A PDF's `D:20261003123000+04'00'` as ISO 8601; null for anything else. */
export function pdfDate(value: unknown): string | null {
  const found = /^D?:?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?'?|Z)?/.exec(typeof value === 'string' ? value : '');
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '00', sign, zoneHour, zoneMinute = '00'] = found;
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${sign === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute}`}`;
  const iso = `${year}-${month}-${day}${time}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}
