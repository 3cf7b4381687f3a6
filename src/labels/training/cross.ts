/** Cross-validation by article: what a model says of articles that it was not fitted on. */
import { bases, chancesOf, type Chances, type Model } from '../embedded/model.ts';
import type { Example } from './examples.ts';
import { fit } from './fit.ts';

/** A fifth of the articles is held out in turn. */
const folds = 5;

/** The fold of each article: by their order, so that it never changes for the same texts. */
function foldsOf(articles: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(articles)].sort().map((article, index) => [article, index % folds]));
}

export interface HeldOut<Kind> {
  readonly sample: Kind;
  readonly chances: Chances;
}

/**
 * Each asked example with the chances that a model fitted on the other articles gives it, or, with `fitted`, a model
 * fitted on just those.
 */
export function heldOut<Kind extends Example>(examples: readonly Kind[], penalty: number, fitted?: readonly Example[]): HeldOut<Kind>[] {
  const asked = (weights: Model['weights'], some: readonly Kind[]) =>
    some.map((sample) => ({ sample, chances: chancesOf(weights, sample.features) }));
  if (fitted) return asked(fit(fitted, penalty), examples);
  const fold = foldsOf(examples.map(({ article }) => article));
  const found: HeldOut<Kind>[] = [];
  for (let k = 0; k < folds; k += 1) {
    const some = examples.filter(({ article }) => fold.get(article) === k);
    if (some.length === 0) continue;
    found.push(...asked(fit(examples.filter(({ article }) => fold.get(article) !== k), penalty), some));
  }
  return found;
}

/** Mean squared distance between chances and targets (Brier's score; lower is better). */
export function brier(held: readonly HeldOut<Example>[]): number {
  let sum = 0;
  let of = 0;
  for (const { sample: { target, weight }, chances } of held) {
    for (const [k, basis] of bases.entries()) sum += weight * (chances[basis] - (target[k] ?? 0)) ** 2;
    of += weight;
  }
  return of === 0 ? 0 : sum / of;
}
