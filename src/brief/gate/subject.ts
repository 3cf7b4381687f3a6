/**
 * A verb keeps its own subject: "unlike Athens, Ankara considers" is not "Athens considers", and words of two
 * sentences do not make a third one.
 */
import { conjunctions, determiners, isAuxiliary, prepositions, pronouns, resuming, setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import { isLeadIn } from '../words/leadins.ts';
import { isAgentNoun } from '../../labels/agents.ts';
import { isKept, type Comparison } from './compare.ts';
import { isPlural } from './noun.ts';
import type { Check, Rule } from './rule.ts';

const isBetween = ({ lower, capital }: Token) => !capital
  && (isAuxiliary(lower) || lower.endsWith('ly') || conjunctions.has(lower) && lower !== 'and' && lower !== 'or');

const relatives = setOf('who which that whom whose');

/** "The owner, now in Istanbul, says": where the aside between subject and verb begins. */
function behindAside(c: Comparison, verb: number): number {
  if (!c.passage[verb]?.parted) return verb;
  const index = c.segmentOf[verb] ?? 0;
  const [clause, aside] = [c.segments[index - 2], c.segments[index - 1]];
  if (!clause || !aside || clause.sentence !== c.passage[verb]?.sentence || c.passage.slice(aside.from, verb).some(isVerbForm)) return verb;
  const first = c.passage[clause.from];
  const begins = first?.opening === true || c.source.slice(c.passage[clause.from - 1]?.end, first?.start).includes(';');
  return begins ? aside.from : verb;
}

/** Index of the lost subject that stands right before a kept verb, auxiliaries and adverbs aside, or -1. */
function lostSubject(c: Comparison, verb: number): number {
  const from = behindAside(c, verb);
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = c.passage[at];
    const skipped = at + 1 === from && from < verb;
    if (!token || (!skipped && c.passage[at + 1]?.parted) || isKept(c, at)) return -1;
    if (isBetween(token)) continue;
    const names = (token.content || pronouns.has(token.lower)) && token.kind === 'word';
    return names && !relatives.has(token.lower) && !token.lower.endsWith('ing') ? at : -1;
  }
  return -1;
}

const opens = (token: Token | undefined) => token !== undefined
  && (token.parted || token.opening || (conjunctions.has(token.lower) && !isAdverbial.has(token.lower))
    || clauseOpeners.has(token.lower));

const clauseOpeners = setOf('before after since until till where who which that');
const isAdverbial = setOf('also too just even still already again only rather well both');

/** The words of the line before a verb belong to another clause of the passage. */
function takesOther(check: Check, i: number): boolean {
  const { comparison: c, said } = check;
  const verb = c.origin[i] ?? -1;
  const before = c.origin[i - 1] ?? -1;
  const [token, here] = [c.passage[verb], c.line[i]];
  if (!token || !here || before < 0 || verb <= before + 1 || here.parted || !isVerbForm(token)) return false;
  const subject = lostSubject(c, verb);
  // "traders that our institute asked found": the verb after the clause is the noun's own.
  const reports = said.passage.some(({ at }) => at <= before && before - at < nearThat);
  if (!reports && relatives.has(c.passage[before + 1]?.lower ?? '')) return false;
  if (isResumed(c, i, subject) || isSpeaker(check, i, subject)) return false;
  if (subject <= before || isObject(c, subject)) return false;
  return c.passage.slice(before + 1, subject + 1)
    .some((word, k) => opens(word) && (!joins.has(word.lower) || word.parted || hasVerb(c, before, before + 1 + k)));
}

/** "told the ministers of both that": so far behind its verb a "that" still opens what was said. */
const nearThat = 4;

/** "The tribunal upheld it. It did not rule on the rest": the line names whom the pronoun takes up, the subject. */
function isResumed(c: Comparison, i: number, subject: number): boolean {
  const pronoun = c.passage[subject];
  const [first, last] = [c.origin[0] ?? -1, c.origin[i - 1] ?? -1];
  if (c.origin[i] !== subject + 1 || !pronoun || !resuming.has(pronoun.lower) || first < 0 || last < 0) return false;
  const opened = c.passage[first];
  const joined = c.passage[subject - 1];
  // ", but it has asked": in the next sentence, or in the next main clause.
  const takesUp = pronoun.opening ? opened?.sentence === pronoun.sentence - 1
    : joined?.parted === true && (joined.lower === 'but' || joined.lower === 'and') && opened?.sentence === pronoun.sentence;
  // "Officials met the rebels, and they agreed": it may as well be the others.
  const others = c.passage.slice(last + 1, subject).some((token) => isAgentNoun(token.lower) && isPlural(token));
  return opened?.opening === true && takesUp && last - first === i - 1 && !(pronoun.lower === 'they' && others)
    && c.line.slice(0, i).every(({ lower }) => !conjunctions.has(lower))
    && (isVerbForm(c.passage[last + 1] ?? pronoun) || c.passage[last + 1]?.parted === true);
}

/** "Oman said that it could": under a label that says who speaks, "Oman could". */
function isSpeaker({ comparison: c, carried }: Check, i: number, subject: number): boolean {
  const named = new Set(carried.filter(({ at }) => at < subject).flatMap(({ from, to }) => c.passage.slice(from, to)).map(({ key }) => key));
  return resuming.has(c.passage[subject]?.lower ?? '') && c.passage[subject - 1]?.lower === 'that'
    && c.line.slice(0, i).every(({ key }) => named.has(key));
}

/** "carrying flour and medicine": only after a verb does "and" begin another clause. */
const hasVerb = (c: Comparison, from: number, to: number) => c.passage.slice(from, to).some(isVerbForm);

const joins = setOf('and or');
const nominative = setOf('he she they we i');

/** "in the port": the noun before the verb hangs on a preposition. */
const isObject = (c: Comparison, at: number) => !nominative.has(c.passage[at]?.lower ?? '')
  && prepositions.has(c.passage[at - 1]?.lower ?? '');

/** "closed the pass and floods closed the port" is not "closed the port": the object of a verb that went. */
function takesObject(c: Comparison, i: number): boolean {
  const object = c.origin[i] ?? -1;
  const before = c.origin[i - 1] ?? -1;
  const taken = c.passage[object];
  if (before < 0 || object <= before + 2 || c.line[i]?.parted || (taken && isVerbForm(taken) && taken.lower.endsWith('s'))) return false;
  let verb = object - 1;
  while (verb > before && !c.passage[verb]?.content && !isKept(c, verb)) verb -= 1;
  const lost = c.passage[verb];
  if (!lost || verb <= before + 2 || isKept(c, verb) || !isVerbForm(lost) || isAuxiliary(lost.lower)
    || c.passage.slice(verb + 1, object + 1).some(({ parted }) => parted)
    || determiners.has(c.passage[verb - 1]?.lower ?? '')) return false;
  // "called the vote a farce and his aides called the boycott a crime": behind "and" somebody else does it.
  const join = determiners.has(c.passage[before]?.lower ?? '') ? before - 1 : before;
  if (joins.has(c.passage[join]?.lower ?? '') && c.passage.slice(before + 1, verb).some(({ content, kind }) => content && kind === 'word')) return true;
  return c.passage.slice(before + 2, verb + 1)
    .some((word, k) => opens(word) && hasVerb(c, c.segments[c.segmentOf[before] ?? 0]?.from ?? 0, before + 2 + k));
}

/** Two neighbours of the line stand in different sentences of the passage. */
function joinsSentences(c: Comparison, i: number): boolean {
  const [one, other] = [c.passage[c.origin[i - 1] ?? -1], c.passage[c.origin[i] ?? -1]];
  return one !== undefined && other !== undefined && one.sentence < other.sentence
    && !opensSentence(c, c.origin[i] ?? -1) && !isResumed(c, i, lostSubject(c, c.origin[i] ?? -1));
}

/** It stands first in its sentence, a lead-in aside. */
function opensSentence(c: Comparison, at: number): boolean {
  const from = c.passage.findIndex(({ sentence }) => sentence === c.passage[at]?.sentence);
  return from === at || isLeadIn(c.passage.slice(from, at).map(({ lower }) => lower));
}

export const subject: Rule = {
  name: 'subject-changed',
  faults: (check) => {
    const c = check.comparison;
    return c.line.filter((_, i) => i > 0 && (takesOther(check, i) || takesObject(c, i) || joinsSentences(c, i)))
      .map((token) => token.text);
  },
};
