/** Fits the multinomial logistic regression: the same examples in the same order give the same bits. */
import { softmax } from '../embedded/logistic.ts';
import { intercept, type Model } from '../embedded/model.ts';
import type { Example } from './examples.ts';

/** A feature that only a few sentences or a single article show teaches nothing. */
const leastSentences = 3;
const leastArticles = 2;

/** All examples in one piece: the row of example `i` is `at` and `value` from `starts[i]` up to `starts[i + 1]`. */
interface Matrix {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly value: Float64Array;
}

function namesOf(examples: readonly Example[]): string[] {
  const seen = new Map<string, { sentences: number; articles: Set<string> }>();
  for (const { article, features } of examples) {
    for (const [name] of features) {
      const known = seen.get(name) ?? { sentences: 0, articles: new Set<string>() };
      known.sentences += 1;
      known.articles.add(article);
      seen.set(name, known);
    }
  }
  const kept = [...seen].filter(([, { sentences, articles }]) => sentences >= leastSentences && articles.size >= leastArticles);
  return [intercept, ...kept.map(([name]) => name).sort()];
}

function matrixOf(examples: readonly Example[]): Matrix {
  const names = namesOf(examples);
  const column = new Map(names.map((name, index) => [name, index]));
  const starts = [0];
  const at: number[] = [];
  const value: number[] = [];
  for (const { features } of examples) {
    at.push(0);
    value.push(1);
    for (const [name, own] of features) {
      const known = column.get(name);
      if (known === undefined) continue;
      at.push(known);
      value.push(own);
    }
    starts.push(at.length);
  }
  return { names, starts: Int32Array.from(starts), at: Int32Array.from(at), value: Float64Array.from(value) };
}

/** A step for each feature, short enough never to overshoot (Böhning's bound on the curvature). */
function stepsOf({ names, starts, at, value }: Matrix, examples: readonly Example[], penalty: number): Float64Array {
  const bend = new Float64Array(names.length);
  for (const [i, { weight }] of examples.entries()) {
    const [from = 0, to = 0] = [starts[i], starts[i + 1]];
    const sum = value.subarray(from, to).reduce((total, one) => total + Math.abs(one), 0);
    for (let n = from; n < to; n += 1) {
      const j = at[n] ?? 0;
      bend[j] = (bend[j] ?? 0) + 0.5 * weight * Math.abs(value[n] ?? 0) * sum;
    }
  }
  return bend.map((one) => 1 / (one + penalty));
}

/** How many classes there are. */
function sizeOf(examples: readonly Example[]): number {
  return examples[0]?.target.length ?? 0;
}

/** Adds the gradient of the examples' loss at `weights` to `gradient`. */
function addGradient({ starts, at, value }: Matrix, examples: readonly Example[], weights: Float64Array, gradient: Float64Array): void {
  const size = sizeOf(examples);
  const scores = new Float64Array(size);
  for (const [i, { weight, target }] of examples.entries()) {
    const [from = 0, to = 0] = [starts[i], starts[i + 1]];
    scores.fill(0);
    for (let n = from; n < to; n += 1) {
      const row = (at[n] ?? 0) * size;
      const own = value[n] ?? 0;
      for (let k = 0; k < size; k += 1) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0) * own;
    }
    softmax(scores);
    for (let k = 0; k < size; k += 1) scores[k] = weight * ((scores[k] ?? 0) - (target[k] ?? 0));
    for (let n = from; n < to; n += 1) {
      const row = (at[n] ?? 0) * size;
      const own = value[n] ?? 0;
      for (let k = 0; k < size; k += 1) gradient[row + k] = (gradient[row + k] ?? 0) + (scores[k] ?? 0) * own;
    }
  }
}

const rounds = 120;

/**
 * Weights that explain the examples best under a penalty on large ones (L2, `penalty` a feature; none on the intercept):
 * accelerated gradient descent with a fixed number of rounds. Every sum runs in the order of the examples.
 */
export function fit(examples: readonly Example[], penalty: number): Model['weights'] {
  const matrix = matrixOf(examples);
  const size = sizeOf(examples);
  const steps = stepsOf(matrix, examples, penalty);
  let current = new Float64Array(matrix.names.length * size);
  let ahead = current;
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const gradient = ahead.map((weight, c) => (c < size ? 0 : penalty * weight));
    addGradient(matrix, examples, ahead, gradient);
    const next = ahead.map((weight, c) => weight - (steps[Math.floor(c / size)] ?? 0) * (gradient[c] ?? 0));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    const before = current;
    ahead = next.map((weight, c) => weight + push * (weight - (before[c] ?? 0)));
    current = next;
    pace = nextPace;
  }
  return new Map(matrix.names.map((name, j) => [name, [...current.subarray(j * size, (j + 1) * size)]]));
}

/** Digits after the point that are kept of a weight. */
const digits = 3;

/** A weight as it is kept; never -0, which JSON would write as 0. */
export function rounded(value: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale + 0;
}
