/**
 * How much of one text stands in another, as scrapinghub's article-extraction-benchmark defines it: runs of four
 * words, each page's hits, extras and misses as shares of their sum, precision and recall averaged over the pages.
 */
import type { Figure } from '../labels/scorecard.ts';

/** Shares of one page's runs of words: in both texts, only in what was read, only in the truth. */
export interface PageScore { hits: number; extra: number; missed: number }

interface Means { precision: number; recall: number; f1: number }

const runLength = 4;
/** Resamples for the interval, as many as the benchmark takes. */
const resamples = 1000;

/** Compares what was read with the truth; the order of paragraphs counts only where they meet. */
export function scoreText(truth: string, read: string): PageScore {
  const [wanted, found] = [runsOf(truth), runsOf(read)];
  const score = { hits: 0, extra: 0, missed: 0 };
  for (const run of new Set([...wanted.keys(), ...found.keys()])) {
    const [inTruth, inRead] = [wanted.get(run) ?? 0, found.get(run) ?? 0];
    score.hits += Math.min(inTruth, inRead);
    score.extra += Math.max(0, inRead - inTruth);
    score.missed += Math.max(0, inTruth - inRead);
  }
  const sum = score.hits + score.extra + score.missed;
  return sum === 0 ? score : { hits: score.hits / sum, extra: score.extra / sum, missed: score.missed / sum };
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let at = 0; at < Math.max(1, words.length - runLength + 1); at += 1) {
    const run = words.slice(at, at + runLength).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** F1 of one page alone, 0..1; 1 where nothing was to be read and nothing was. */
export function pageF1({ hits, extra, missed }: PageScore): number {
  return extra + missed === 0 ? 1 : (2 * hits) / (2 * hits + extra + missed);
}

/** Precision, recall and F1 of a set of pages as figures named `PREFIX-…`, with bootstrap intervals of 95 %. */
export function textFigures(prefix: string, scores: readonly PageScore[]): Figure[] {
  const means = meansOf(scores);
  const random = lcg();
  const drawn = Array.from({ length: resamples }, () =>
    meansOf(scores.map(() => scores[Math.floor(random() * scores.length)]).filter((one) => one !== undefined)));
  return (['precision', 'recall', 'f1'] as const).map((key) => {
    const sorted = drawn.map((one) => one[key]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? means[key];
    return { name: `${prefix}-${key}`, value: means[key], low: at(0.025), high: at(0.975) };
  });
}

function meansOf(scores: readonly PageScore[]): Means {
  const precision = mean(scores.filter(({ hits, extra }) => hits + extra > 0)
    .map(({ hits, extra }) => hits / (hits + extra)));
  const recall = mean(scores.filter(({ hits, missed }) => hits + missed > 0)
    .map(({ hits, missed }) => hits / (hits + missed)));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The same draws in every run (Numerical Recipes' generator): a figure can be compared with yesterday's. */
function lcg(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
