/** Whether a whole text reads like news or like somebody's view: shares of its sentences that show this or that. */
import { evidence } from '../evidence.ts';
import type { Signal } from '../features.ts';
import { auxiliary } from '../lexicon/grammar.ts';
import type { Attribution } from '../reporting.ts';
import type { Reading } from '../scope.ts';
import { firstOf, type Token } from '../tokens.ts';
import { isFinite, isPast } from '../verb-group.ts';
import type { Feature } from './features.ts';
import { sigmoid } from './logistic.ts';
import { intercept, type Model } from './model.ts';
import { PhraseFinder } from '../words.ts';

/** Signs whose weights are summed as judgement. */
const judging = new Set(['evaluation', 'stance', 'interpretation', 'irony', 'generalisation', 'cause', 'degree', 'contrast']);

/** From which sum on a sentence judges strongly: reporters too use a loaded word or two. */
const strong = 3;

/** Signs that tell by themselves how often an author steps forward. */
const stepping = new Set(['advice', 'imperative', 'reader', 'question', 'exclamation', 'hypothetical', 'stance', 'generalisation', 'contrast']);

/** Fewer sentences tell nothing. */
export const leastSentences = 4;

const lately = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|tonight|overnight)$/u;

/** How reporters tell where words come from and that none were given. */
const routine = new PhraseFinder([
  'told reporters', 'told journalists', 'news conference', 'press conference', 'press briefing', 'a spokesman', 'a spokeswoman', 'a spokesperson', 'spokesman for', 'spokeswoman for',
  'spokesperson for', 'in a statement', 'in an interview', 'by telephone', 'by phone', 'declined to comment', 'not respond to', 'request for comment', 'requests for comment',
  'condition of anonymity', 'asked not to be', 'wrote on telegram', 'said on twitter', 'wrote on twitter', 'posted on', 'contributed to this', 'reporting by', 'has learned', 'seen by',
]);

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

/** Somebody's words given in the past, as an event: "said", "told". */
function toldIn(tokens: readonly Token[], { frame, cue, holder }: Attribution): boolean {
  return frame === 'said' && holder !== null && tokens.slice(cue.from, cue.to).some(({ lower }) => lower === 'told' || isPast(lower));
}

/** Gathers the features of a text sentence by sentence. */
export class KindFeatures {
  readonly #sums = new Map<string, number>();
  #sentences = 0;

  /** @param signals signs outside the quotations of the sentence */
  add({ tokens, quotes, attributions, carried }: Reading, signals: readonly Signal[]): void {
    const first = firstOf(tokens);
    const attributed = carried !== null || attributions.some(({ main }) => main);
    const shown = new Set<string>();
    if (attributed) shown.add('attributed');
    if (attributions.some((one) => toldIn(tokens, one))) shown.add('told');
    if (attributions.some(({ frame }) => frame === 'passive')) shown.add('told by nobody');
    if (quotes.some(({ from, to }) => to - from >= 5)) shown.add('quotation');
    let judgement = 0;
    for (const signal of signals) {
      const name = nameOf(signal, tokens);
      if (name === 'sign I' || name === 'sign we' || (!attributed && stepping.has(signal.sign))) shown.add(name);
      if (!attributed && judging.has(signal.sign)) judgement += signal.weight;
    }
    if (judgement >= strong) shown.add('judges strongly');
    const { dated, solid } = evidence(tokens, 0, tokens.length, first);
    if (dated) shown.add('dated');
    if (solid) shown.add('solid evidence');
    if (tokens.some(({ lower }) => lately.test(lower))) shown.add('lately');
    if (routine.all(tokens, 0, tokens.length).length > 0) shown.add('reporting routine');
    const tense = tenseOf(tokens, first);
    if (tense !== null) shown.add(`first verb ${tense}`);
    this.#sentences += 1;
    for (const name of shown) this.#sum(name, 2);
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
