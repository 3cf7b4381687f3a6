/** People by a contested name: "the regime", "a terror network", "Dictator Juan Perez". */
import { characterising } from './lexicon/characterising.ts';
import { beForms, stops, tailStarts } from './lexicon/grammar.ts';
import { distancing } from './lexicon/harm.ts';
import { actorOf, namesAny, standingCandidate, type Candidate } from './premise-candidates.ts';
import { leftEdge } from './premise-phrases.ts';
import type { Reading } from './scope.ts';
import type { Token } from './tokens.ts';
import { isFinite } from './verb-group.ts';

/** "Dictator Juan Perez": where the name ends that goes on at `from`. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 3 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return end;
}

/** Behind these it is asserted what somebody is. */
const saidOf = /^(?:as|is|are|was|were|be|been|being|become|becomes|became|remains?|not|into|like|called?|labell?ed|designated|considers?|considered)$/u;

/** "the puppet government in Kiev", "Separatists": those whom the word at `head` calls by a contested name. */
export function peopleCandidate(reading: Reading, head: number): Candidate | null {
  const { tokens } = reading;
  const left = leftEdge(tokens, head);
  if (tokens.slice(left.from, head).some((token) => distancing.has(token.lower))) return null;
  const network = /^terror(?:ist)?$/u.test(tokens[head]?.lower ?? '') && /^(?:groups?|organi[sz]ations?|networks?|states?|cells?|army)$/u.test(tokens[head + 1]?.lower ?? '');
  const one = network && /^an?$/u.test(tokens[left.from]?.lower ?? '');
  // "considers the state an oppressor": that is asserted, not taken as given.
  if (/^an?$/u.test(tokens[left.from]?.lower ?? '') && left.from === head - 1 && (!network || saidOf.test(tokens[left.from - 1]?.lower ?? ''))) return null;
  // "water is the main killer": that is asserted.
  if (beForms.has(tokens[left.from - 1]?.lower ?? '')) return null;
  // A term in quotation marks is held at a distance; "their regimes" names nobody.
  if (tokens[head - 1]?.kind === 'close' || tokens[head + 1]?.kind === 'close') return null;
  if (
    /^regimes?$/u.test(tokens[head]?.lower ?? '') &&
    actorOf(tokens, left.from, head) === null &&
    !left.loaded &&
    !tokens.slice(left.from, head).some(({ lower }) => characterising.has(lower))
  )
    return null;
  // "bandits", "homegrown extremists": a sort of people, and nobody is called so.
  if (!left.definite && !left.possessor && !one && left.from > 0 && !namesAny(tokens, left.from, head) && !(/^(?:in|of|from)$/u.test(tokens[head + 1]?.lower ?? '') && namesAny(tokens, head + 2, head + 3))) return null;
  // "terrorist organisation", "separatist regime": the noun that follows belongs to it.
  const next = tokens[head + 1];
  const noun =
    next &&
    next.kind === 'word' &&
    !next.capital &&
    !stops.has(next.lower) &&
    !tailStarts.has(next.lower) &&
    next.lower !== 'and' &&
    !isFinite(next.lower) &&
    !(tokens[head]?.lower ?? '').endsWith('s');
  // "the puppet government in Kiev": where they are belongs to it.
  const last = noun ? head + 2 : head + 1;
  const placed = /^(?:in|of|from)$/u.test(tokens[last]?.lower ?? '') && (tokens[last + 1]?.capital ?? false);
  const several = placed && tokens[last + 2]?.lower === 'and' && tokens[last + 3]?.capital;
  const end = several ? last + 4 : nameEnd(tokens, placed ? last + 1 : last);
  const sort = (tokens[head]?.lower ?? '').replace(/s$/u, '');
  return standingCandidate(reading, { from: left.from, to: end }, sort, actorOf(tokens, left.from, head));
}
