/** Which signs of judgement, reading, advice, forecast and record a stretch of a sentence shows. */
import {
  adviceCues,
  futureCues,
  futureMarks,
  guarding,
  openModals,
  planCues,
  stanceCues,
} from './lexicon/hedges.ts';
import {
  causalCues,
  strongCauses,
  sweeping,
  contrastCues,
  degreeCues,
  generalCues,
  hypotheticalCues,
  imperativeVerbs,
  interpretingCues,
} from './lexicon/reasoning.ts';
import { evaluativePhrases, plainPhrases } from './lexicon/evaluation-lists.ts';
import { figuresOfSpeech } from './lexicon/figures.ts';
import { determiners } from './lexicon/grammar.ts';
import { genericPronouns, selfPronouns } from './lexicon/people.ts';
import { isEvent } from './evidence.ts';
import { foreseen, presumed, supposed } from './future.ts';
import { cleft, missing, pictured, whiledAway } from './pictured.ts';
import { numerals } from './lexicon/record.ts';
import { judgement, mayJudge } from './judgement.ts';
import { asReporter } from './reporter.ts';
import type { Token } from './tokens.ts';
import { keptForWhole } from './whole.ts';
import { PhraseFinder, phraseOf, standsAt, type Phrase } from './words.ts';
import { expressing, light, willNoun } from './lexicon/signs.ts';
import { askedOnce, WordTable } from '../asked.ts';

/** The kinds of sign, each with its own reason in the catalogue (`why-…`). */
export type Sign =
  | 'question'
  | 'exclamation'
  | 'imperative'
  | 'first-person'
  | 'reader'
  | 'advice'
  | 'stance'
  | 'evaluation'
  | 'irony'
  | 'cause'
  | 'interpretation'
  | 'generalisation'
  | 'degree'
  | 'contrast'
  | 'hypothetical'
  | 'forecast'
  | 'guard';

/** One sign: where it stands and how much it weighs (1: enough by itself in an opinion piece). */
export interface Signal {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Each sign found by phrase, with its phrases and their weight; contrast and degree alone weigh less than one. */
const lists: readonly (readonly [sign: Sign, phrases: readonly string[], weight: number])[] = [
  ['advice', adviceCues, 2],
  ['stance', stanceCues, 1.5],
  ['evaluation', [...evaluativePhrases, ...figuresOfSpeech], 2],
  ['cause', causalCues, 1],
  ['interpretation', interpretingCues, 1.5],
  ['generalisation', generalCues, 1],
  ['degree', degreeCues, 0.75],
  ['contrast', contrastCues, 0.5],
  ['hypothetical', hypotheticalCues, 1],
  ['guard', guarding, 1],
];
const expresses = askedOnce((word) => expressing.has(word));
const plain = new PhraseFinder(plainPhrases);
const future = new PhraseFinder(futureCues);
const marks = new PhraseFinder(futureMarks);
const plans = new Set(planCues);

/** Necessity, not advice, after "if". */
const conditional = new Set(['have to', 'has to', 'need to', 'needs to']);
const lightSet = new Set(light);
const strongly = new Set(strongCauses);
const sweepingly = new Set(sweeping);

interface Cue extends Phrase {
  readonly sign: Sign;
  readonly weight: number;
}

/** By first word: sign after sign, of each the longest phrases first. */
const byFirst = new Map<string, Cue[]>();
for (const [sign, phrases, usual] of lists) {
  for (const phrase of phrases.map(phraseOf).toSorted((a, b) => b.parts.length - a.parts.length)) {
    const first = phrase.parts[0] ?? '';
    const weight = lightSet.has(phrase.phrase) ? 0.4 : strongly.has(phrase.phrase) || sweepingly.has(phrase.phrase) ? 1.5 : usual;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { ...phrase, sign, weight }]);
  }
}
const begun = new WordTable(byFirst);

/** A capitalised word inside a sentence is (part of) a name, and names do not judge. */
function isName(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.capital && i !== first && token.text !== token.text.toUpperCase();
}

function plainAt(tokens: readonly Token[], from: number, to: number): Set<number> {
  const covered = new Set<number>();
  for (const match of plain.all(tokens, from, to))
    for (let i = match.from; i < match.to; i += 1) covered.add(i);
  // "to express solidarity and support": what somebody expresses is no judgement of the author.
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !expresses(token)) continue;
    for (let k = i + 1; k < Math.min(to, i + 6) && tokens[k]?.kind === 'word'; k += 1) covered.add(k);
  }
  return covered;
}

const telling = /^(?:told|tells?|assures?|assured|informed|asked|showed|warned|reminded|gave)$/u;

/** "20 May", "in May", "Will Smith": no modal begins with a capital inside a sentence. */
function isMonthOrName(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  if (!token?.capital || (token.lower !== 'may' && token.lower !== 'will')) return false;
  return i !== first || tokens[i + 1]?.kind === 'number';
}

function addPhraseSignals(
  found: Signal[],
  tokens: readonly Token[],
  i: number,
  first: number,
  to: number,
  covered: ReadonlySet<number>,
): void {
  const token = tokens[i];
  const cues = token && begun.of(token);
  if (!cues || covered.has(i)) return;
  let matched: Sign | null = null;
  for (const cue of cues) {
    if (cue.sign === matched || !standsAt(cue, tokens, i)) continue;
    const { sign, phrase, weight } = cue;
    matched = sign;
    const end = i + cue.parts.length;
    // A month or a name: "May 8", "Will Smith".
    if (end > to || isMonthOrName(tokens, i, first)) continue;
    if (
      sign === 'advice' &&
      conditional.has(phrase) &&
      tokens.slice(Math.max(0, i - 4), i).some((token) => token.lower === 'if')
    )
      continue;
    // "is about 1,900 dollars", "amounted to over €2 billion": a measure.
    if (/^(?:is about|was about|all but|amount(?:s|ed|ing)? to)$/u.test(phrase) && tokens.slice(end, end + 2).some((token) => token.kind === 'number' || numerals.has(token.lower))) continue;
    // "continues to launch": what goes on, when its verb leaves a record.
    if (/^continues? to$/u.test(phrase) && isEvent(tokens[end]?.lower ?? '')) continue;
    found.push({ sign, from: i, to: end, weight });
  }
}

const futureFirst = new Set(future.firstWords);
const foretells = askedOnce((word) => futureFirst.has(word) || openModals.has(word));

/** "is due to the drought": a cause, not what is to come. */
function opensNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || determiners.has(token.lower));
}

function forecastSignals(tokens: readonly Token[], from: number, to: number, first: number): Signal[] {
  const found: Signal[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !foretells(token)) continue;
    const match = future.at(tokens, i);
    const noun = (match?.phrase === 'will' && willNoun.has(tokens[i - 1]?.lower ?? '')) || (match?.phrase.endsWith('due to') === true && opensNoun(tokens[match.to]));
    if (match && match.to <= to && !plans.has(match.phrase) && !noun && !presumed(tokens, i) && !supposed(tokens, from, i)) {
      found.push({ sign: 'forecast', from: i, to: match.to, weight: 2 });
    } else if (
      openModals.has(token.lower) &&
      (token.lower === 'would' ? foreseen(tokens, i) : marks.all(tokens, from, to).length > 0) &&
      !isMonthOrName(tokens, i, first)
    ) {
      found.push({ sign: 'forecast', from: i, to: i + 1, weight: 1 });
    }
  }
  return found;
}

const readers = new Set(['you', 'your', 'yours']);

const isPersonal = askedOnce((word) => selfPronouns.has(word) || readers.has(word) || genericPronouns.has(word));

function personSignal(token: Token, i: number): Signal | null {
  if (!isPersonal(token)) return null;
  // "US" is a country, "us" a pronoun; "I" alone is a pronoun unless it numbers ("World War I").
  const self = selfPronouns.has(token.lower) && (token.lower !== 'i' || token.text === 'I');
  if (self && token.text !== 'US' && token.text !== 'U.S') {
    return { sign: 'first-person', from: i, to: i + 1, weight: 2 };
  }
  if (readers.has(token.lower))
    return { sign: 'reader', from: i, to: i + 1, weight: 2 };
  return genericPronouns.has(token.lower) && /^no|^any|^every/u.test(token.lower) && !sweepingly.has(token.lower)
    ? { sign: 'generalisation', from: i, to: i + 1, weight: 1 }
    : null;
}

/**
 * The signs between two tokens, in order. `first` is the first word of the sentence, whose capital says nothing.
 * Linear in the number of tokens.
 */
export const signals = keptForWhole(signalsBetween);

function signalsBetween(tokens: readonly Token[], from: number, to: number, first: number): readonly Signal[] {
  const found: Signal[] = [];
  const covered = plainAt(tokens, from, to);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'number') continue;
    if (token.kind === 'mark') {
      if (token.text === '?') found.push({ sign: 'question', from: i, to: i + 1, weight: 3 });
      if (token.text === '!') found.push({ sign: 'exclamation', from: i, to: i + 1, weight: 3 });
      continue;
    }
    // "an officer told me": to whom it was told.
    const addressed = (token.text === 'me' || token.text === 'us') && telling.test(tokens[i - 1]?.lower ?? '');
    const person = addressed ? null : personSignal(token, i);
    if (person && !asReporter(tokens, i)) found.push(person);
    addPhraseSignals(found, tokens, i, first, to, covered);
    if (!mayJudge(token) || covered.has(i) || isName(tokens, i, first)) continue;
    const counted = found.some(
      (signal) => signal.from <= i && signal.to > i && signal.sign !== 'contrast' && signal.sign !== 'guard',
    );
    if (!counted) found.push({ sign: 'evaluation', from: i, to: i + 1, weight: judgement(token.lower) });
  }
  found.push(...cleft(tokens, from, to), ...missing(tokens, from, to), ...whiledAway(tokens, from, to), ...pictured(tokens, from, to), ...forecastSignals(tokens, from, to, first));
  const opening = tokens[from];
  if (opening && imperativeVerbs.has(opening.lower) && from === first && !tokens[from + 1]?.capital) {
    found.push({ sign: 'imperative', from, to: from + 1, weight: 2 });
  }
  return found;
}

/** Whether something is said of the future, in whoever's voice. */
export function speaksOfFuture(tokens: readonly Token[]): boolean {
  return forecastSignals(tokens, 0, tokens.length, 0).length > 0;
}
