/** Whether a whole text reads like news or like somebody's view: shares of its sentences that show this or that. */
import type { Attribution } from '../reporting.ts';
import { evidence } from '../evidence.ts';
import type { Signal } from '../features.ts';
import { auxiliary } from '../lexicon/grammar.ts';
import type { Quotation, Token } from '../tokens.ts';
import { isFinite, isPast } from '../verb-group.ts';
import { firstOf, type Feature } from './features.ts';
import { sigmoid } from './logistic.ts';
import { intercept, type Model } from './model.ts';

/** A sentence as the guess of the kind reads it. */
export interface Glimpse {
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Signs outside its quotations. */
  readonly signals: readonly Signal[];
}

/** Signs whose weights are summed as judgement. */
const judging = new Set(['evaluation', 'stance', 'interpretation', 'irony', 'generalisation', 'cause', 'degree', 'contrast']);

/** Fewer sentences tell nothing. */
export const leastSentences = 4;

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

function tenseOf(tokens: readonly Token[], first: number): string | null {
  const verb = tokens.find(({ lower, capital }, i) => (i === first || !capital) && (auxiliary.has(lower) || isFinite(lower)))?.lower;
  if (verb === undefined) return null;
  if (/^(?:was|were|had|did)$/u.test(verb) || isPast(verb)) return 'past';
  return auxiliary.has(verb) && !/^(?:is|are|has|have|do|does)$/u.test(verb) ? 'modal' : 'present';
}

function nameOf({ sign, from }: Signal, tokens: readonly Token[]): string {
  if (sign !== 'first-person') return `sign ${sign}`;
  return /^(?:we|our|us|ours|ourselves)$/u.test(tokens[from]?.lower ?? '') ? 'sign we' : 'sign I';
}

/** Gathers the features of a text sentence by sentence. */
export class KindFeatures {
  readonly #sums = new Map<string, number>();
  #sentences = 0;

  add({ tokens, quotes, attributions, signals }: Glimpse): void {
    const first = firstOf(tokens);
    const attributed = attributions.some(({ main }) => main);
    const shown = new Set<string>(attributions.map(({ frame }) => `frame ${frame}`));
    if (attributed) shown.add('attributed');
    if (quotes.length > 0) shown.add('quotation');
    let judgement = 0;
    for (const signal of signals) {
      const name = nameOf(signal, tokens);
      if (!attributed || name === 'sign I') shown.add(name);
      if (!attributed && judging.has(signal.sign)) judgement += signal.weight;
    }
    const { dated, event, solid } = evidence(tokens, 0, tokens.length, first);
    if (dated) shown.add('dated');
    if (event) shown.add('event');
    if (solid) shown.add('solid evidence');
    if (tokens.some(({ capital, lower }) => capital && weekday.test(lower))) shown.add('weekday');
    const tense = tenseOf(tokens, first);
    if (tense !== null) shown.add(`first verb ${tense}`);
    this.#sentences += 1;
    for (const name of shown) this.#sum(name, 2);
    this.#sum('judging', Math.min(3, judgement) / 1.5);
    this.#sum('length', Math.min(60, tokens.length) / 20);
  }

  #sum(name: string, value: number): void {
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + value);
  }

  /** Twice the share of sentences that show each, so that a whole share weighs as much as two words. */
  all(): Feature[] {
    return [...this.#sums].map(([name, sum]) => [name, sum / this.#sentences]);
  }

  get enough(): boolean {
    return this.#sentences >= leastSentences;
  }
}

/** How likely the text is news rather than somebody's view, from 0 to 1, where both are equally frequent. */
export function newsChance(features: readonly Feature[], { weights }: Model['kind']): number {
  let score = weights.get(intercept) ?? 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return sigmoid(score);
}
