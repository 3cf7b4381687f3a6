/** Where in its clause a word stands: as its subject, behind its verb, or on a preposition; and the same in what is said behind a "that". */
import { sayVerbs } from '../../labels/lexicon/reporting.ts';
import { isVerb } from '../../labels/verb-group.ts';
import { prepositions, pronouns, setOf, sureRelatives } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import { isPlural } from './noun.ts';

export type Slot = 'subject' | 'object' | 'said subject' | 'said object' | 'other';

const turns = setOf('and but while whereas although though so');
export const asking = setOf('that whether');
const saying = new Set([...sayVerbs, 'doubt', 'deny', 'dispute', 'expect', 'know'].map(stem));
/** "puts that deficit at": behind these it points at something. */
const taking = new Set([...setOf('put set take make bring cut')].map(stem));
export const owning = setOf('its his her their');

/** Of the word before "that" or "whether": "says that", "officers doubt that", "adding that"; not "the road that". */
export const opensSaid = (tokens: readonly Token[], at: number) => {
  const [before, verb] = [tokens[at - 1], tokens[at]];
  if (!before || !verb || verb.capital || taking.has(stem(verb.lower))) return false;
  return isVerbForm(verb) || (verb.lower.endsWith('ing') && verb.parted) || ((isPlural(before) || before.capital || before.lower === 'to') && saying.has(stem(verb.lower)));
};

/** For each word, in reading order. */
export function slotsOf(text: string, tokens: readonly Token[]): Slot[] {
  let [said, aside, seen, hangs, told] = [false, false, false, false, false];
  return tokens.map((token, at): Slot => {
    const before = tokens[at - 1];
    const mark = before ? text.slice(before.end, token.start) : '';
    if (token.opening || /[;:]/u.test(mark) || (token.parted && turns.has(token.lower))) [said, aside, seen, hangs] = [false, false, false, false];
    else if (asking.has(token.lower) && before && (opensSaid(tokens, at - 1) || (before.parted && turns.has(before.lower)))) [said, aside, seen, hangs] = [true, false, false, false];
    else if (sureRelatives.has(token.lower) || (token.lower === 'that' && before?.content && !taking.has(stem(before.lower)))) [aside, told] = [true, false];
    else if (token.parted) [aside, hangs] = [false, false];
    // "a group that counts crowds put it": a second verb is the noun's own.
    if (aside && isVerbForm(token) && !(before && isVerbForm(before))) [aside, told] = [!told, true];
    if (!aside && isVerbForm(token) && !before?.possessive) [seen, hangs] = [true, false];
    if (prepositions.has(token.lower)) hangs = !(token.lower === 'to' && isVerb(tokens[at + 1]?.lower ?? ''));
    if (aside || (hangs && !(owning.has(token.lower) && !seen))) return 'other';
    const slot = seen ? 'object' : 'subject';
    // What follows a pronoun or a noun on a preposition hangs on nothing any more.
    if (pronouns.has(token.lower)) hangs = false;
    return said ? `said ${slot}` as const : slot;
  });
}
