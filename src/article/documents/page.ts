/** A PDF's page as it is laid out: runs of letters with their places, and the lines that they make. */

/** Letters set in one go. Points, measured from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly baseline: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly font: string;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** One line of one column. */
export interface Line {
  readonly text: string;
  readonly page: PdfPage;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Raised numbers that point at notes; they are no part of the text. */
  readonly marks: readonly string[];
  /** The edges of the column in which it stands. */
  readonly column: { readonly left: number; readonly right: number };
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that most letters have. */
export function mostCommon<Value>(given: readonly { value: Value; letters: number }[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const { value, letters } of given) counts.set(value, (counts.get(value) ?? 0) + letters);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
