/** The form of every evaluation's result, and the intervals that stand beside its figures. */

/** A figure: `name` is a catalogue id (`figure-…`); `low` and `high` bound it at 95 %; equal to it when not a share. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Scorecard {
  /** The evaluation. */
  readonly name: string;
  /** What it was run on. */
  readonly set: string;
  /** Sentences, or whatever the figures count. */
  readonly n: number;
  readonly figures: readonly Figure[];
  /** Tables and remarks, ready to print. */
  readonly notes: readonly string[];
}

/** 97.5th percentile of the normal distribution. */
const z = 1.959964;

/** A share with its 95 % interval by Wilson (1927); 0 of 0 is unknown, so the interval is everything. */
export function share(name: string, hits: number, of: number): Figure {
  if (of === 0) return { name, value: 0, low: 0, high: 1 };
  const p = hits / of;
  const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { name, value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** A figure that is no share of anything (an F1), without an interval of its own. */
export function plain(name: string, value: number): Figure {
  return { name, value, low: value, high: value };
}

/** Precision, recall and F1 as figures. */
export function f1(prefix: string, hits: number, wrong: number, missed: number): Figure[] {
  return [
    share(`${prefix}-precision`, hits, hits + wrong),
    share(`${prefix}-recall`, hits, hits + missed),
    plain(`${prefix}-f1`, hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed)),
  ];
}
