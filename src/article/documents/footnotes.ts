/** Notes at a page's foot: in smaller letters than the text, below it, from a number or mark on. */
import type { Line } from './page.ts';

/** Footnotes are set a point or two smaller. */
const smaller = 0.93;
const noteStart = /^[[(]?(\d{1,3}|[*†‡§]+)[\])]?(?:[.\s]\s*|(?=\p{Lu}))(?=\S)/u;

/**
 * Small letters at a page's foot are notes when the text points at them: by a raised number, or one in brackets.
 * @param lines one page's, in reading order, without running heads and feet
 * @returns each note's lines
 */
export function footnotesOf(lines: readonly Line[], bodySize: number): Line[][] {
  const pointed = new Set(lines.flatMap(({ marks, text }) => [...marks, ...[...text.matchAll(/\[(\d{1,3})\]/g)].map(([, mark = '']) => mark)]));
  const markOf = ({ text }: Line) => noteStart.exec(text)?.[1];
  const begins = (line: Line) => pointed.has(markOf(line) ?? '');
  const notes: Line[][] = [];
  for (const column of columnsOf(lines)) {
    const foot = column.slice(column.findLastIndex(({ size }) => size > bodySize * smaller) + 1);
    const first = foot.findIndex(begins);
    const inColumn: Line[][] = [];
    for (const line of first < 0 ? [] : foot.slice(first)) {
      const note = inColumn.at(-1);
      if (note === undefined || begins(line)) inColumn.push([line]);
      else note.push(line);
    }
    notes.push(...inColumn);
  }
  return notes;
}

function columnsOf(lines: readonly Line[]): Line[][] {
  const columns = new Map<Line['column'], Line[]>();
  for (const line of lines) columns.set(line.column, [...(columns.get(line.column) ?? []), line]);
  return [...columns.values()];
}
