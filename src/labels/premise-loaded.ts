/** People and things that are described by a judging word in passing: "obedient newspapers", "his farcical announcement". */
import { isAgentNoun } from './agents.ts';
import { auxiliaryTail, beForms, possessives, prepositions, stops, tailStarts } from './lexicon/grammar.ts';
import { condemning } from './lexicon/characterising.ts';
import { distancing } from './lexicon/harm.ts';
import { taste } from './lexicon/harm-words.ts';
import { actorOf, namesAny, standingCandidate, type Candidate } from './premise-candidates.ts';
import { contracted, leftEdge, possessorStart, rightEdge } from './premise-phrases.ts';
import type { Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite, isPast, isVerb } from './verb-group.ts';

/** "short-sighted leaders in the West", "obedient newspapers": a group called by a judging word. */
export function groupCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const noun = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1];
  if (!isAgentNoun(noun) || !/(?:s|men|people)$/u.test(noun) || (before?.kind === 'word' && !tailStarts.has(before.lower))) return null;
  let to = rightEdge(tokens, at + 1);
  while (to > at + 2 && !tokens[to - 1]?.capital && (isFinite(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower.endsWith('ed'))) to -= 1;
  if (!namesAny(tokens, at + 2, to)) return null;
  return standingCandidate(reading, { from: at, to }, noun, actorOf(tokens, at, to));
}

const pronouns = /^(?:i|we|you|he|she|it|they)$/u;

/** "his farcical announcement", "the dangerous path": a loaded adjective in a definite phrase. */
export function loadedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const before = tokens[at - 1]?.lower ?? '';
  const noun = tokens[at + 1];
  if (
    !noun ||
    noun.kind !== 'word' ||
    noun.capital ||
    stops.has(noun.lower) ||
    tailStarts.has(noun.lower) ||
    noun.lower.length < 4
  )
    return null;
  if (taste.has(tokens[at]?.lower ?? '')) return null;
  // "its foes adopt one plan", "its ideology through the press": the word is a noun itself.
  if (isAdverb(tokens[at]?.lower ?? '') || prepositions.has(noun.lower) || (/[^su]s$/u.test(tokens[at]?.lower ?? '') && isVerb(noun.lower))) return null;
  // "it's merely turned", "the hemisphere's fastest market": no owner, or one that does nothing.
  if (before === "'s" && !tokens[at - 2]?.capital && !isAgentNoun(tokens[at - 2]?.lower ?? '')) return null;
  if (before === "'s" && contracted.test(tokens[at - 2]?.lower ?? '')) return null;
  // "the despotic government of X".
  const called = before === 'the' && /^(?:governments?|rulers?|leadership|authorities)$/u.test(noun.lower);
  if (!(called || possessives.has(before) || before === "'s" || /^(?:this|these|those)$/u.test(before))) return null;
  const next = tokens[at + 2];
  // "her disrespectful comments": after an adjective a form in -s is a plural.
  const alone = isFinite(noun.lower) && (isPast(noun.lower) || isVerb(tokens[at]?.lower ?? ''));
  const to = alone
    ? at + 1
    : next &&
    next.kind === 'word' &&
    !pronouns.test(next.lower) &&
    !stops.has(next.lower) &&
    !prepositions.has(next.lower) &&
    !isFinite(next.lower) &&
    !(noun.lower.endsWith('s') && isVerb(next.lower)) &&
    !auxiliaryTail.has(next.lower)
      ? at + 3
      : at + 2;
  const from = before === "'s" ? possessorStart(tokens, at - 1) : at - 1;
  return standingCandidate(reading, { from, to: rightEdge(tokens, to - 1) }, noun.lower, actorOf(tokens, from, at));
}

/** "the disastrous agreement with Minsk", "the illegal Ruritanian sanctions": a condemning word in a definite phrase that names somebody. */
export function condemnedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (!condemning.has(tokens[at]?.lower ?? '')) return null;
  const left = leftEdge(tokens, at);
  const noun = nounEnd(tokens, at + 1);
  if (noun < 0 || !left.definite || beForms.has(tokens[left.from - 1]?.lower ?? '')) return null;
  if (tokens.slice(left.from, at).some(({ lower }) => distancing.has(lower))) return null;
  const to = rightEdge(tokens, noun - 1);
  if (!left.possessor && !namesAny(tokens, left.from + 1, to)) return null;
  return standingCandidate(reading, { from: left.from, to }, tokens[noun - 1]?.lower ?? '', actorOf(tokens, left.from, to));
}

/** Where the noun ends that an adjective before `from` belongs to: at most three words on; -1 when there is none. */
function nounEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 3) {
    const token = tokens[to];
    if (token?.kind !== 'word' || stops.has(token.lower) || prepositions.has(token.lower) || token.lower === 'and' || token.lower === "'s") break;
    if (to > from && (isFinite(token.lower) || isAdverb(token.lower) || auxiliaryTail.has(token.lower))) break;
    to += 1;
  }
  return to > from ? to : -1;
}
