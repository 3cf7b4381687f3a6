/** How answers look: JSON for programs, aligned tables and times in words for people. */
import { charactersOf, cut } from '../../src/brief/cut.ts';
import { inert } from '../../src/brief/plain.ts';
import { localeOf } from '../../src/i18n/language.ts';
import { oneLine } from './fault.ts';
import type { Printer } from './io.ts';
import { language } from './say.ts';

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One object a line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export { cut };

/** Columns that a text takes on a screen, near enough: one a character as people count them. */
const columnsOf = (words: string) => charactersOf(words).length;

type Row = readonly string[];

/** Rows in aligned columns under their headings; on a terminal the last column is cut to what fits. */
export function table(head: readonly string[], rows: readonly Row[], { style, terminal }: Printer): string {
  const cells = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const room = Math.max(20, style.width - before);
  const lines = cells.map((row) => row.map((cell, column) => {
    if (column < head.length - 1) return cell + ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
    return terminal ? cut(cell, room) : cell;
  }).join('  ').trimEnd());
  const [title = '', ...rest] = lines;
  return `${[style.bold(title), ...rest].join('\n')}\n`;
}

/** Paragraphs that are ready to be read; empty ones are left out. */
export function paragraphs(...ready: readonly string[]): string {
  return `${ready.filter((words) => words !== '').join('\n\n')}\n`;
}

/** The same without what would move a terminal's cursor, and so without bold. */
export function plain(...words: readonly string[]): string {
  return paragraphs(...words.map(inert));
}

/** "23 Nov 2026, 08:00 GMT+4" in the reader's way, in the zone of this machine when no other is meant. */
export function time(at: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(localeOf[language()], {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    timeZoneName: 'short', ...(timeZone === undefined ? {} : { timeZone }),
  });
  return format.format(at);
}

export function isoTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
