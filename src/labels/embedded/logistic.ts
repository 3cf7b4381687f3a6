/** Multinomial logistic regression: probabilities from features and weights, the same bits on every machine. */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * e to the power of x for x ≤ 0, by plain arithmetic only: `Math.exp` may differ in its last bit from one machine to
 * another, and trained weights must not. Good to 1e-15; 0 below -700.
 */
export function exp(x: number): number {
  if (x < -700) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * ln2High - k * ln2Low;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 14; n += 1) {
    term *= r / n;
    sum += term;
  }
  let power = 1;
  for (let n = 0; n < -k; n += 1) power *= 0.5;
  return sum * power;
}

/** 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  const e = exp(-Math.abs(x));
  return x >= 0 ? 1 / (1 + e) : e / (1 + e);
}

/** Probabilities from scores, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) sum += scores[k] = exp((scores[k] ?? 0) - top);
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}
