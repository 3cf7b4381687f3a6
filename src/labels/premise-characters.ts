/** Actors by what they are called: "the rebel brigades", "a militia backed by Minsk", "Minsk's mouthpiece". */
import { isAgentNoun } from './agents.ts';
import { actors, armed, characterising, characterisingNames, grounds, helping, launched, namedTies, owing, perpetrated, ruled, standingBehind, ties, verdicts } from './lexicon/characterising.ts';
import { beForms, stops, tailStarts } from './lexicon/grammar.ts';
import { distancing } from './lexicon/harm.ts';
import { doneTo, premiseHarm, premisePeople } from './lexicon/premise-words.ts';
import { actorOf, namesAny, standingCandidate, type Candidate } from './premise-candidates.ts';
import { leftEdge, rightEdge } from './premise-phrases.ts';
import type { Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite } from './verb-group.ts';

/** Longest run of words between an adjective and the actor that it describes. */
const apart = 3;

/** Before one of these "an outlaw state" is asserted, or denied. */
const called = /^(?:is|are|was|were|be|been|being|as|like|become|becomes|became|becoming|remains?|into|not|call|calls|called)$/u;

function isActor(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || actors.has(token.lower) || isAgentNoun(token.lower));
}

/** Where the description ends that goes on at `from`: its last actor or name, -1 when there is none. */
function actorEnd(tokens: readonly Token[], from: number): number {
  let end = -1;
  for (let i = from; i < tokens.length && i < from + apart; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || stops.has(token.lower) || tailStarts.has(token.lower) || token.lower === 'and' || token.lower === "'s") break;
    if (isActor(token)) end = i + 1;
    else if (end >= 0 || isFinite(token.lower)) break;
  }
  return end;
}

/** "the rebel brigades", "these conquered nations", "the legitimate Ruritanian government". */
export function describedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  const named = characterisingNames.has(word);
  if (!characterising.has(word) && !named && !/^(?:pro|anti)-\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  const end = actorEnd(tokens, at + 1);
  // "the rebel provinces".
  if (named && !namesAny(tokens, at + 1, end) && !grounds.has(tokens[end - 1]?.lower ?? '')) return null;
  // "the pro-Smith committee".
  const ruling = actors.has(tokens[end - 1]?.lower ?? '') || ruled.has(tokens[end - 1]?.lower ?? '');
  if (!named && !characterising.has(word) && !ruling) return null;
  const left = leftEdge(tokens, at);
  // "to trade with an outlaw state", but "it is an outlaw state": that is asserted.
  const indefinite = /^an?$/u.test(tokens[left.from]?.lower ?? '') && !called.test(tokens[left.from - 1]?.lower ?? '') && left.from > 0;
  // "a fight with anti-Ruritanian forces".
  const sided = !named && !characterising.has(word) && /^(?:forces|militias|rebels|fighters|gunmen|troops)$/u.test(tokens[end - 1]?.lower ?? '');
  if (end < 0 || !(left.definite || left.possessor || indefinite || sided)) return null;
  if (tokens.slice(left.from, at).some(({ lower }) => distancing.has(lower))) return null;
  const placed = /^(?:in|of|from)$/u.test(tokens[end]?.lower ?? '') && (tokens[end + 1]?.capital ?? false);
  const to = placed ? end + 2 : end;
  return standingCandidate(reading, { from: left.from, to }, tokens[end - 1]?.lower ?? '', actorOf(tokens, left.from, to));
}

/** "militias backed by Minsk", "the Minsk-backed militias". */
export function backedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  if (/^\p{Lu}.*-(?:backed|funded|armed|sponsored|controlled|supported|financed|directed)$/u.test(tokens[at]?.text ?? '')) {
    const end = actorEnd(tokens, at + 1);
    // "the Ruritania-backed Stability Force" is a name.
    return armed.has(tokens[end - 1]?.text ?? '') ? standingCandidate(reading, { from: leftEdge(tokens, at).from, to: end }, 'backed', null) : null;
  }
  if (!standingBehind.has(word) || tokens[at + 1]?.lower !== 'by' || !namesAny(tokens, at + 2, at + 4)) return null;
  if (!(tokens[at - 1]?.capital ?? false) && !armed.has(tokens[at - 1]?.lower ?? '')) return null;
  const { from } = leftEdge(tokens, at - 1);
  return standingCandidate(reading, { from, to: rightEdge(tokens, at) }, 'backed', actorOf(tokens, at + 1, at + 4));
}

/** "Minsk's chief mouthpiece", "their product Hezbollah": whose tool somebody is called. */
export function tieCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  const apposed = namedTies.has(word) && tokens[at + 1]?.capital;
  if (!ties.has(word) && !apposed && !(namedTies.has(word) && tokens[at - 1]?.capital)) return null;
  const left = leftEdge(tokens, at);
  // "their militias": whose, stands elsewhere.
  const whose = apposed || left.from < at - 1;
  if (!left.possessor || !whose) return null;
  return standingCandidate(reading, { from: left.from, to: apposed ? at + 2 : rightEdge(tokens, at) }, tokens[at]?.lower ?? '', actorOf(tokens, left.from, at));
}

const verbal = /^(?:been|being|get|gets|got|become|became|not|never|ever|also|was|were)$/u;

/** "the havoc wrought by Minsk", "the crimes they committed": what somebody has done, with its doer. */
export function perpetratedCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const doer = tokens[at - 1];
  if (launched.has(tokens[at]?.lower ?? '') && doer && (doer.capital || /^(?:he|she|they|it)$/u.test(doer.lower))) {
    const noun = /^(?:that|which)$/u.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
    const word = tokens[noun]?.lower ?? '';
    const left = leftEdge(tokens, noun);
    return left.definite && (premiseHarm.has(word) || verdicts.has(word)) ? standingCandidate(reading, { from: left.from, to: at + 1 }, word, actorOf(tokens, at - 1, at)) : null;
  }
  const word = tokens[at]?.lower ?? '';
  const done = doneTo.has(word) && (tokens[at - 1]?.text === ',' || (tokens[at - 1]?.kind === 'word' && !beForms.has(tokens[at - 1]?.lower ?? '')));
  if (done && tokens[at + 1]?.lower === 'by' && namesAny(tokens, at + 2, at + 4) && !verbal.test(tokens[at - 1]?.lower ?? '')) {
    return standingCandidate(reading, { from: at, to: rightEdge(tokens, at) }, word, actorOf(tokens, at + 1, at + 4));
  }
  if (!perpetrated.has(word) || tokens[at + 1]?.lower !== 'by' || !namesAny(tokens, at + 2, at + 5)) return null;
  const noun = tokens[at - 1];
  if (noun?.kind !== 'word' || stops.has(noun.lower) || isAdverb(noun.lower)) return null;
  const { from } = leftEdge(tokens, at - 1);
  return standingCandidate(reading, { from, to: rightEdge(tokens, at) }, noun.lower, actorOf(tokens, at + 1, at + 5));
}

/** "militias that take orders from Minsk", "islands that belong to Ruritania": whose something is, as a relative clause. */
export function belongingCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  if (!owing.has(word)) return null;
  const obeys = !word.startsWith('b') && tokens[at + 1]?.lower === 'orders' && tokens[at + 2]?.lower === 'from';
  const belongs = word.startsWith('b') && tokens[at + 1]?.lower === 'to';
  const link = obeys ? at + 2 : at + 1;
  if (!(obeys || belongs) || !namesAny(tokens, link + 1, link + 4)) return null;
  let noun = tokens[at - 1]?.lower.endsWith('ly') ? at - 2 : at - 1;
  if (/^(?:that|which|who)$/u.test(tokens[noun]?.lower ?? '')) noun -= 1;
  if (!(obeys ? armed : grounds).has(tokens[noun]?.lower ?? '')) return null;
  return standingCandidate(reading, { from: leftEdge(tokens, noun).from, to: rightEdge(tokens, link - 1, true) }, obeys ? 'obeying' : 'belonging', null);
}

/** "its support for terrorists", "Ruritania's arming of militias": whom somebody is said to help. */
export function helpCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (!helping.has(tokens[at]?.lower ?? '') || !/^(?:for|of|to)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const left = leftEdge(tokens, at);
  const whom = tokens.slice(at + 2, at + 5).some(({ lower }) => premisePeople.has(lower) || /^(?:militias?|terror|insurgents)$/u.test(lower));
  return left.possessor && whom ? standingCandidate(reading, { from: left.from, to: rightEdge(tokens, at) }, 'support', actorOf(tokens, left.from, at)) : null;
}
