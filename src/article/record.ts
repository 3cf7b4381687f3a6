/** The record that libraries and institutes put in front of a text: one `Name: value` a line. */
import { isSentence, type Block } from './block.ts';
import { leadingDate } from './dates.ts';
import { datesOf } from './head-lines.ts';
import { splitNames, turned } from './names.ts';
import { addAuthors, type Parting } from './parting.ts';
import { any, whole } from './pattern.ts';

/** A record with its lists of versions and topics; a text that has not begun by then has none. */
const longestRecord = 60;

const document = '(?:\\w+ )?' + any('report', 'product', 'document', 'publication', 'paper', 'issue');
const names = {
  published: whole(any(
    'publication date', 'date of publication', 'date(?: published)?', 'published', 'release date',
  )),
  modified: whole('(?:last )?' + any('updated', 'revised', 'modified')),
  authors: whole('author(?:s|\\(s\\))?'),
  url: whole(any('source', 'url', 'permalink')),
  other: whole(any(
    `${document} ` + any('type', 'no\\.?', 'number', 'id'), 'version', 'topics?', 'subjects?', 'keywords?',
    'doi', 'issn', 'isbn', 'language', 'series', 'referenced? \\w+', 'references?', 'pages?', 'format',
  )),
};
type Field = keyof typeof names;

interface Entry { block: Block; field: Field; value: string }

/** Takes the record out of the lines above the text, and what it says into the header. */
export function takeRecord(blocks: Block[], parting: Parting): void {
  const begin = blocks.findIndex(({ text }) => isSentence(text) && entryName(text) === null);
  const above = blocks.slice(0, Math.min(begin < 0 ? 0 : begin, longestRecord));
  const entries = above.flatMap((block): Entry[] => entryOf(block) ?? []);
  // A line alone may be anything: `Version: the ministry's`.
  if (entries.length > 1) for (const entry of entries) parting.reasons.set(entry.block, take(entry, parting));
  for (const block of above) {
    const dated = !parting.reasons.has(block) && takeTitleDate(block.text, parting);
    if (dated) parting.reasons.set(block, 'furniture-date');
  }
}

function entryName(line: string): [string, string] | null {
  const [, name, value] = /^([^:]{3,40}):\s+(\S.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? null : [name.trim(), value.trim()];
}

const fields: Field[] = ['published', 'modified', 'authors', 'url', 'other'];

function entryOf(block: Block): Entry[] | null {
  const found = entryName(block.text);
  const field = found ? fields.find((one) => names[one].test(found[0])) : undefined;
  return found && field ? [{ block, field, value: found[1] }] : null;
}

/** The reason for which the entry goes. An ambiguous date is read into nothing. */
function take({ field, value }: Entry, parting: Parting): string {
  const { declared } = parting;
  if (field === 'published' || field === 'modified') {
    const dated = leadingDate(value);
    if (!dated) return 'furniture-record';
    declared[field] ??= dated.iso;
    return 'furniture-date';
  }
  if (field === 'authors') {
    addAuthors(authorsIn(value), parting);
    return 'furniture-byline';
  }
  if (field === 'url' && /^https?:\/\/[^\s/]+\S*$/.test(value)) declared.url ??= value;
  return 'furniture-record';
}

/** `Doe, Jane; Roe, John` as catalogues have it, or `Jane Doe and John Roe`. */
function authorsIn(value: string): string[] {
  const entries = value.split(/\s*;\s*/);
  const catalogued = !value.includes(' and ') && entries.every((entry) => turned(entry) !== entry);
  return catalogued ? entries.map(turned) : splitNames(value).authors;
}

/** `The title Updated 9 April 2026 (No. 12)`: the title again, and nothing but a date behind it. */
function takeTitleDate(line: string, { declared }: Parting): boolean {
  const { title } = declared;
  const at = title === null ? -1 : line.indexOf(title);
  if (title === null || at < 0 || at > 10) return false;
  const dates = datesOf(line.slice(at + title.length).replace(/\s*\([^()]{1,40}\)\s*$/, '').trim());
  if (!dates || (dates.published ?? dates.modified) === null) return false;
  declared.published ??= dates.published;
  declared.modified ??= dates.modified;
  return true;
}
