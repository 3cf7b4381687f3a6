/**
 * From runs of letters to lines in reading order. A stretch of rows with the same empty strip down its middle is two
 * columns: the left one is read to its end before the right one. Each column may be divided again.
 */
import { median, mostCommon, type Line, type PdfPage, type Run } from './page.ts';

interface Row { readonly baseline: number; readonly runs: readonly Run[] }
interface Strip { readonly from: number; readonly to: number }

/** Fewer rows than this side by side are a table's, or chance. */
const fewestRows = 4;
/** A strip between columns is at least so wide, in letter sizes; words stand closer. */
const narrowestStrip = 0.9;
/** Narrower than this, in letter sizes, is no column of text but numbers or marks beside it. */
const narrowestColumn = 9;
const deepest = 4;
/** What stands so far below a column, in its line heights, is not its next paragraph. */
const farApart = 2.6;

/** A page's lines in reading order. */
export function linesOf(page: PdfPage): Line[] {
  return regionLines(rowsOf(withInitials(page.runs)), page, 0);
}

/** A first letter as tall as several lines belongs to the uppermost of the lines beside it. */
function withInitials(runs: readonly Run[]): Run[] {
  const usual = median(runs.map(({ size }) => size));
  const beside = new Map<Run, Run>();
  for (const initial of runs.filter(({ text, size }) => size >= 1.8 * usual && /^["“«‘]?\p{Lu}$/u.test(text.trim()))) {
    const [first] = runs.filter(({ x, baseline, size }) => size < 1.3 * usual
      && x >= initial.x + initial.width * 0.5 && x - initial.x - initial.width < 1.5 * size
      && baseline <= initial.baseline + size * 0.3 && baseline > initial.baseline - initial.size)
      .toSorted((a, b) => a.baseline - b.baseline || a.x - b.x);
    if (first !== undefined) beside.set(first, initial);
  }
  const taken = new Set(beside.values());
  return runs.filter((run) => !taken.has(run))
    .map((run) => ({ ...run, text: `${beside.get(run)?.text.trim() ?? ''}${run.text}` }));
}

/** Runs side by side, top to bottom; what is raised or lowered a little belongs to its row. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: { baseline: number; size: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.at(-1);
    if (row === undefined || run.baseline - row.baseline > 0.45 * Math.max(row.size, run.size)) {
      rows.push({ baseline: run.baseline, size: run.size, runs: [run] });
      continue;
    }
    row.runs.push(run);
    if (run.size > row.size) Object.assign(row, { size: run.size, baseline: run.baseline });
  }
  return rows.map(({ baseline, runs: found }) => ({ baseline, runs: found.toSorted((a, b) => a.x - b.x) }));
}

function regionLines(rows: readonly Row[], page: PdfPage, depth: number): Line[] {
  const edges = { left: leftOf(rows), right: rightOf(rows) };
  const lines: Line[] = [];
  let from = 0;
  while (from < rows.length) {
    const columns = depth < deepest ? columnsFrom(rows, from) : null;
    const row = rows[from];
    if (columns === null) {
      if (row !== undefined) lines.push(lineOf(row, page, edges));
      from += 1;
      continue;
    }
    const stretch = rows.slice(from, columns.end);
    const middle = (columns.strip.from + columns.strip.to) / 2;
    for (const side of [(run: Run) => run.x < middle, (run: Run) => run.x >= middle]) {
      lines.push(...regionLines(rowsOf(stretch.flatMap(({ runs }) => runs.filter(side))), page, depth + 1));
    }
    from = columns.end;
  }
  return lines;
}

/** The columns that begin at a row: of its strips the one that stays empty longest, and where they end. */
function columnsFrom(rows: readonly Row[], from: number): { strip: Strip; end: number } | null {
  // Two columns may have their lines at different heights: then no row has both.
  const runs = rows.slice(from, from + 2).flatMap((row) => row.runs);
  const found = gapsOf(runs).map((gap) => follow(rows, from, gap)).filter((columns) => columns !== null);
  return found.toSorted((a, b) => b.end - a.end)[0] ?? null;
}

function gapsOf(runs: readonly Run[]): Strip[] {
  const gaps: Strip[] = [];
  let edge: number | null = null;
  for (const { x, width, size } of runs.toSorted((a, b) => a.x - b.x)) {
    if (edge !== null && x - edge >= narrowestStrip * size) gaps.push({ from: edge, to: x });
    edge = Math.max(edge ?? 0, x + width);
  }
  return gaps;
}

function follow(rows: readonly Row[], from: number, gap: Strip): { strip: Strip; end: number } | null {
  let strip = gap;
  let end = from;
  for (; end < rows.length; end += 1) {
    const narrowed = narrow(strip, rows[end]?.runs ?? []);
    if (narrowed === null) break;
    strip = narrowed;
  }
  const middle = (strip.from + strip.to) / 2;
  end = from + withoutRest(rows.slice(from, end), middle);
  const sides = [(run: Run) => run.x < middle, (run: Run) => run.x >= middle]
    .map((side) => rows.slice(from, end).map(({ runs }) => runs.filter(side)).filter((runs) => runs.length > 0));
  return sides.every((side) => isColumn(side)) ? { strip, end } : null;
}

/** How many rows are left without what stands below the columns, apart from them and on one side only. */
function withoutRest(rows: readonly Row[], middle: number): number {
  const left = rows.filter(({ runs }) => runs.some(({ x }) => x < middle));
  const leading = median(left.slice(1).map(({ baseline }, index) => baseline - (left[index]?.baseline ?? 0)));
  const last = rows.findLastIndex(({ runs }) => runs.some(({ x }) => x >= middle));
  const rest = rows.findIndex(({ baseline }, index) =>
    index > last && baseline - (rows[index - 1]?.baseline ?? baseline) > farApart * leading);
  return rest < 0 ? rows.length : rest;
}

/** What is left of a strip beside these runs; null when one stands in it. */
function narrow({ from, to }: Strip, runs: readonly Run[]): Strip | null {
  const middle = (from + to) / 2;
  const left = Math.max(from, ...runs.filter(({ x }) => x < middle).map(({ x, width }) => x + width));
  const right = Math.min(to, ...runs.filter(({ x }) => x >= middle).map(({ x }) => x));
  const size = Math.max(0, ...runs.map((run) => run.size));
  return right - left >= narrowestStrip * size ? { from: left, to: right } : null;
}

function isColumn(rows: readonly (readonly Run[])[]): boolean {
  if (rows.length < fewestRows) return false;
  const widths = rows.map((runs) => (rightOf([{ runs }]) - leftOf([{ runs }])) / Math.max(1, ...runs.map(({ size }) => size)));
  return widths.filter((width) => width >= narrowestColumn).length >= rows.length / 2;
}

function leftOf(rows: readonly Pick<Row, 'runs'>[]): number {
  return rows.reduce((least, { runs }) => runs.reduce((edge, { x }) => Math.min(edge, x), least), Infinity);
}

function rightOf(rows: readonly Pick<Row, 'runs'>[]): number {
  return rows.reduce((most, { runs }) => runs.reduce((edge, { x, width }) => Math.max(edge, x + width), most), 0);
}

/** A number or mark that is raised and small points at a note: it is no part of the text. */
function isNoteMark({ text, size, baseline }: Run, row: Row, rowSize: number): boolean {
  return size <= rowSize * 0.8 && row.baseline - baseline >= rowSize * 0.12 && /^[\s\d*†‡§,[\]()]+$/.test(text);
}

function lineOf(row: Row, page: PdfPage, column: Line['column']): Line {
  const weigh = <Value>(value: (run: Run) => Value) =>
    mostCommon(row.runs.map((run) => ({ value: value(run), letters: run.text.length })));
  const size = weigh((run) => run.size) ?? 0;
  let text = '';
  let end: number | null = null;
  const [first] = row.runs;
  const marks: string[] = [];
  for (const run of row.runs) {
    // At the beginning of a line a raised number is a note's own.
    if (run !== first && isNoteMark(run, row, size)) {
      marks.push(...(run.text.match(/\d+|[*†‡§]+/g) ?? []));
      continue;
    }
    const apart = end !== null && run.x - end > 0.15 * run.size && !text.endsWith(' ') && !run.text.startsWith(' ');
    text += apart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return {
    text: text.trim(), page, size, marks, font: weigh((run) => run.font) ?? '', column,
    x: leftOf([row]), right: rightOf([row]), baseline: row.baseline,
  };
}
