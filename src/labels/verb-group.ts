/** Verbs and what stands around them: finite forms, auxiliaries, adverbs, negation. */
import { askedOnce } from '../asked.ts';
import { neutralAdverbs } from './lexicon/hedges.ts';
import { auxiliaries, commonVerbs, eventVerbs } from './lexicon/verbs.ts';
import { verbForms } from './morphology.ts';
import type { Token } from './tokens.ts';
import { adverbs, auxiliary } from './lexicon/grammar.ts';
import { words } from './words.ts';

const finite = verbForms([...eventVerbs, ...commonVerbs]);

/** Whether a word can be a finite verb in past tense or third person (not a bare noun-like base form). */
export function isFinite(word: string): boolean {
  const tenses = finite.get(word)?.tenses;
  return tenses !== undefined && (tenses.has('past') || tenses.has('s'));
}

/** Whether a word is any form of a common verb, though it may be a noun as well. */
export function isVerb(word: string): boolean {
  return finite.has(word);
}

/** Whether a word is a past tense form. */
export function isPast(word: string): boolean {
  return finite.get(word)?.tenses.has('past') ?? false;
}

/** `isPast` of a token's word, asked once: for loops over many. */
export const isPastToken = askedOnce(isPast);
/** Whether a word is an auxiliary or a finite form. */
export const isFiniteVerb = askedOnce((word) => auxiliary.has(word) || isFinite(word));

/** Nouns and verbs in -ly: "attorneys for the family". */
const lyNouns = words('family assembly monopoly supply anomaly reply rally italy tally bully daily weekly apply rely');

/** Whether the word may stand between a subject and its verb as an adverb. */
export function isAdverb(word: string): boolean {
  return !lyNouns.has(word) && ((word.endsWith('ly') && word.length > 3) || neutralAdverbs.has(word) || adverbs.has(word));
}

/** They stand before a verb and belong to it; adverbs only in small letters. */
const inGroup = askedOnce((word) => auxiliaries.has(word) || word === 'to');
/** `isAdverb` of a token's word, asked once. */
export const isAdverbToken = askedOnce(isAdverb);

/** Walks left over auxiliaries and adverbs; `negated` when one of them denies. */
export function beforeVerb(
  tokens: readonly Token[],
  verb: number,
): { at: number; negated: boolean; modal: string | null } {
  let i = verb - 1;
  let negated = false;
  let modal: string | null = null;
  // "The captain I spoke to said": no infinitive.
  const past = isPast(tokens[verb]?.lower ?? '') && !finite.get(tokens[verb]?.lower ?? '')?.tenses.has('base');
  while (i >= 0) {
    const token = tokens[i];
    if (!token) break;
    const word = token.lower;
    if (word === 'to' && past) break;
    if (word === 'not' || word === 'never' || word === 'cannot' || word.endsWith("n't")) negated = true;
    if (/^(?:will|would|should|can|cannot|could|may|might|must|'ll|'d|to)$/u.test(word)) modal = word;
    // "has since accused".
    if (word === 'since' && /^(?:has|have|had)$/u.test(tokens[i - 1]?.lower ?? '')) {
      i -= 1;
      continue;
    }
    // "Both deny it": alone at the head it is the subject.
    if (i === 0 && (word === 'both' || word === 'all')) break;
    if (inGroup(token) || (token.kind === 'word' && isAdverbToken(token) && !token.capital)) i -= 1;
    else break;
  }
  return { at: i, negated, modal };
}
