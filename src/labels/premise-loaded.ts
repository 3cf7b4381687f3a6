/** People and things that are described by a judging word in passing: "obedient newspapers", "his farcical announcement". */
import { isAgentNoun } from './agents.ts';
import { auxiliaryTail, possessives, stops, tailStarts } from './lexicon/grammar.ts';
import { actorOf, namesAny, type Candidate } from './premise-candidates.ts';
import { possessorStart, rightEdge } from './premise-phrases.ts';
import { spanText, type Reading } from './scope.ts';
import { isFinite, isVerb } from './verb-group.ts';

/** "short-sighted leaders in the West", "obedient newspapers": a group called by a judging word. */
export function groupCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens, sentence } = reading;
  const noun = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1];
  if (!isAgentNoun(noun) || !/(?:s|men|people)$/u.test(noun) || (before?.kind === 'word' && !tailStarts.has(before.lower))) return null;
  let to = rightEdge(tokens, at + 1);
  while (to > at + 2 && !tokens[to - 1]?.capital && (isFinite(tokens[to - 1]?.lower ?? '') || tokens[to - 1]?.lower.endsWith('ed'))) to -= 1;
  if (!namesAny(tokens, at + 2, to)) return null;
  return {
    text: spanText(sentence.text, tokens, { from: at, to }),
    from: at,
    to,
    sentence: sentence.id,
    actor: actorOf(tokens, at, to),
    sort: noun,
    targets: [],
    dates: [],
    informative: to - at,
    standing: true,
  };
}

const notOwners = /^(?:it|he|she|that|there|what|who|here|let|this|how|where)$/u;

/** "his farcical announcement", "the dangerous path": a loaded adjective in a definite phrase. */
export function loadedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens, sentence } = reading;
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
  // "it's merely turned", "the hemisphere's fastest market": no owner, or one that does nothing.
  if (before === "'s" && !tokens[at - 2]?.capital && !isAgentNoun(tokens[at - 2]?.lower ?? '')) return null;
  if (before === "'s" && notOwners.test(tokens[at - 2]?.lower ?? '')) return null;
  // "the despotic government of X".
  const called = before === 'the' && /^(?:governments?|rulers?|leadership|authorities)$/u.test(noun.lower);
  if (!(called || possessives.has(before) || before === "'s" || /^(?:this|these|that|those)$/u.test(before))) return null;
  const next = tokens[at + 2];
  const alone = isFinite(noun.lower);
  const to = alone
    ? at + 1
    : next &&
    next.kind === 'word' &&
    !stops.has(next.lower) &&
    !tailStarts.has(next.lower) &&
    !isFinite(next.lower) &&
    !(noun.lower.endsWith('s') && isVerb(next.lower)) &&
    !auxiliaryTail.has(next.lower)
      ? at + 3
      : at + 2;
  const from = before === "'s" ? possessorStart(tokens, at - 1) : at - 1;
  return {
    text: spanText(sentence.text, tokens, { from, to: rightEdge(tokens, to - 1) }),
    from,
    to: rightEdge(tokens, to - 1),
    sentence: sentence.id,
    actor: actorOf(tokens, from, at),
    sort: noun.lower,
    targets: [],
    dates: [],
    informative: to - from,
    standing: true,
  };
}
