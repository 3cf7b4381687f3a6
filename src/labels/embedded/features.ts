/** What the model sees of a sentence: named features, each with a value that a reader can follow. */
import { askedOnce } from '../../asked.ts';
import type { Judgement } from '../combine.ts';
import { evidence } from '../evidence.ts';
import { signals, type Sign } from '../features.ts';
import { judgement, mayJudge } from '../judgement.ts';
import { classesOf } from './classes.ts';
import { auxiliary, prepositions, subordinators } from '../lexicon/grammar.ts';
import { genericPronouns, selfPronouns, thirdPronouns } from '../lexicon/people.ts';
import { units } from '../lexicon/record.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import type { Reading } from '../scope.ts';
import { firstOf, type Token } from '../tokens.ts';
import { isAdverbToken, isFiniteVerb, isPast } from '../verb-group.ts';
import type { Prior } from '../voice.ts';

/** One feature: its name and its value, mostly 1. */
export type Feature = readonly [name: string, value: number];

/** A sentence of more words is described by its first ones. */
const most = 120;

/** Marks that say something about how a sentence argues. */
const telling = new Set([',', ';', ':', '—', '–', '(', '%']);

/** The word as a feature: names and numbers by what they are, everything else as it stands. */
function shapeOf(token: Token, i: number, first: number): string {
  if (token.kind === 'number') return /^(?:1[0-9]|20)\d\d$/u.test(token.text) ? '#year' : '#number';
  if (token.kind !== 'word') return token.text;
  if (token.capital && isPlace(token.lower)) return '#place';
  return token.capital && i !== first && token.lower !== 'i' ? '#name' : token.lower;
}

/** Name of the feature that a word of a sentence is. */
export function wordOf(token: Token, i: number, first: number): string {
  return `word ${shapeOf(token, i, first)}`;
}

class Features {
  readonly #values = new Map<string, number>();

  /** Values of one name are summed, up to a limit. */
  add(name: string, value = 1, limit = 1): void {
    // Most are there or not: nothing is to be summed.
    const sum = value === limit ? value : Math.min(limit, (this.#values.get(name) ?? 0) + value);
    this.#values.set(name, sum);
  }

  all(): Feature[] {
    return [...this.#values];
  }
}

/** Words, and pairs of neighbours. */
function addWords(to: Features, tokens: readonly Token[], first: number): void {
  let before = '^';
  for (let i = 0; i < Math.min(most, tokens.length); i += 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !telling.has(token.text))) continue;
    const shape = shapeOf(token, i, first);
    to.add(`word ${shape}`);
    to.add(`pair ${before} ${shape}`);
    before = shape;
  }
}

const isFirst = askedOnce((word) => selfPronouns.has(word));
const isThird = askedOnce((word) => thirdPronouns.has(word));
const isGeneric = askedOnce((word) => genericPronouns.has(word));
const hasClass = askedOnce((word) => classesOf(word).length > 0);
const denies = askedOnce((word) => /^(?:not|never|no|nor|neither|n't|without)$/u.test(word) || word.endsWith("n't"));
const isModal = askedOnce((word) => /^(?:will|would|can|could|may|might|must|should|shall)$/u.test(word));
const compares = askedOnce((word) => /^(?:more|most|less|least|than|as)$/u.test(word));
const isBe = askedOnce((word) => /^(?:was|were|been|is|are|be|being)$/u.test(word));

/** Tense, person, voice and modality of the verbs, and how the sentence begins. */
function addGrammar(to: Features, tokens: readonly Token[], first: number): void {
  let numbers = 0;
  let names = 0;
  let count = 0;
  let verb = '';
  for (let i = 0; i < Math.min(most, tokens.length); i += 1) {
    const token = tokens[i];
    if (token?.kind === 'number') {
      numbers += 1;
      const next = tokens[i + 1]?.lower ?? '';
      if (units.has(next) || token.text.endsWith('%')) to.add('number with a unit');
      continue;
    }
    if (token?.kind !== 'word') continue;
    count += 1;
    const word = token.lower;
    if (token.capital && i !== first) names += 1;
    if (isFirst(token) && token.text !== 'US') to.add('first person');
    if (isThird(token)) to.add('third person');
    if (isGeneric(token)) to.add('generic person');
    if (!token.capital && hasClass(token)) for (const name of classesOf(word)) to.add(name);
    if (denies(token)) to.add('negation');
    if (isModal(token) && !token.capital) to.add(`modal ${word}`);
    if (compares(token)) to.add('comparison');
    if (isBe(token) && /(?:ed|en|wn|ht|lt|ut|id|ound)$/u.test(tokens[i + 1]?.lower ?? '')) to.add('passive');
    if (isAdverbToken(token) && word.endsWith('ly')) to.add('adverb in -ly', 0.5);
    if (mayJudge(token) && !token.capital) to.add('judging word', judgement(word) / 4);
    if (verb === '' && !(token.capital && i !== first) && isFiniteVerb(token)) {
      verb = auxiliary.has(word) ? word : isPast(word) ? 'past' : 'present';
    }
  }
  to.add(`first verb ${verb || 'none'}`);
  if (numbers > 0) to.add('numbers', Math.min(3, numbers) / 3);
  if (names > 0) to.add('names', Math.min(6, names) / 6);
  to.add(`length ${count < 8 ? 'short' : count < 18 ? 'middle' : count < 32 ? 'long' : 'very long'}`);
  const opening = tokens[first];
  if (!opening) return;
  to.add(`opens with ${opensWith(opening, tokens[first + 1])}`);
}

function opensWith(token: Token, next: Token | undefined): string {
  const word = token.lower;
  if (token.kind === 'number') return 'a number';
  if (/^(?:but|yet|and|so|or|still|nor)$/u.test(word)) return 'a conjunction';
  if (/^(?:this|that|these|those|such|it|there|here)$/u.test(word)) return 'a pointer';
  if (/^(?:he|she|they|his|her|their|its)$/u.test(word)) return 'a pronoun';
  if (/^(?:what|why|how|who|when|where|which)$/u.test(word)) return 'a question word';
  if (prepositions.has(word)) return next?.kind === 'number' ? 'a date' : 'a preposition';
  if (subordinators.has(word)) return 'a subordinate clause';
  if (/^(?:the|a|an)$/u.test(word)) return 'an article';
  if (isPlace(word)) return 'a place';
  if (next?.capital) return 'a name';
  return 'another word';
}

/** The signs and the evidence that the rules go by. */
function addSigns(to: Features, { tokens, quotes }: Reading, first: number): void {
  const outside = (at: number) => !quotes.some((quote) => at >= quote.from && at < quote.to);
  const sums = new Map<Sign, number>();
  for (const { sign, from, weight } of signals(tokens, 0, tokens.length, first)) {
    if (outside(from)) sums.set(sign, (sums.get(sign) ?? 0) + weight);
  }
  let total = 0;
  for (const [sign, sum] of sums) {
    to.add(`sign ${sign}`, Math.min(1, sum / 2));
    if (sign !== 'guard' && sign !== 'forecast') total += sum;
  }
  to.add('signs of judgement', Math.min(4, total) / 4);
  if (sums.size === 0) to.add('no sign');
  const shown = evidence(tokens, 0, tokens.length, first);
  for (const part of ['dated', 'event', 'named', 'past', 'solid'] as const) if (shown[part]) to.add(`evidence ${part}`);
  to.add('evidence', Math.min(8, shown.score) / 4, 2);
  if (quotes.length > 0) to.add('quotation');
}

/**
 * The features of one sentence as read in its article, judged by the rules (`own`).
 * Linear in its length. A lone sentence has the prior `none`.
 */
export function featuresOf(reading: Reading, own: Judgement, prior: Prior): Feature[] {
  const to = new Features();
  const { tokens, attributions, carried } = reading;
  const first = firstOf(tokens);
  to.add(`kind ${prior}`);
  to.add(`rules ${own.basis}`);
  to.add(`rules ${own.reason.id}`);
  if (own.clauses.length > 0) to.add('clauses differ');
  for (const { frame } of attributions) to.add(`frame ${frame}`);
  if (attributions.length === 0 && carried === null) to.add('nobody is cited');
  addSigns(to, reading, first);
  addGrammar(to, tokens, first);
  addWords(to, tokens, first);
  return to.all();
}
