/** What somebody is said to be after, to answer for or to own: "its effort to destroy the court", "Ruritania's sovereign rights". */
import { askedOnce } from '../asked.ts';
import { disputedIn, isPlace } from '../regions/gazetteer.ts';
import { judgement } from './judgement.ts';
import { verdicts } from './lexicon/characterising.ts';
import { beForms } from './lexicon/grammar.ts';
import { harmVerbs, weakHarm } from './lexicon/harm.ts';
import { bearing, entitlements, entitling, premiseHarm, reaching, ruining, weapons } from './lexicon/premise-words.ts';
import { actorOf, standingCandidate, type Candidate } from './premise-candidates.ts';
import { leftEdge, rightEdge } from './premise-phrases.ts';
import type { Reading } from './scope.ts';
import type { Token } from './tokens.ts';

/** "his responsibility for the ruin", "its part in the massacre": a deed laid at somebody's door. */
export function bearingCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (!bearing.has(tokens[at]?.lower ?? '') || !/^(?:for|in)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  if (/^(?:handling|fighting|countering|combating|preventing|ending|stopping|investigating|resolving|addressing|tackling|containing|defeating|brokering)$/u.test(tokens[at + 2]?.lower ?? '')) return null;
  const left = leftEdge(tokens, at);
  const to = rightEdge(tokens, at);
  const harm = tokens.slice(at + 2, to).some(({ lower }) => (premiseHarm.has(lower) && (lower === 'escalation' || !weakHarm.has(lower))) || harmVerbs.has(lower) || verdicts.has(lower));
  return left.possessor && harm ? standingCandidate(reading, { from: left.from, to }, 'responsibility', actorOf(tokens, left.from, at)) : null;
}

/** "in its effort to destroy the country", "his quest for the bomb": what somebody is said to be after. */
export function aimCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[at]?.lower ?? '';
  const [link, verb] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const left = leftEdge(tokens, at);
  const to = rightEdge(tokens, at, link === 'to');
  const after = reaching.has(word) && left.possessor && /^(?:of|for|to)$/u.test(link) && tokens.slice(at + 2, to).some(({ lower }) => weapons.has(lower));
  const article = left.possessor || left.definite || /^an?$/u.test(tokens[left.from]?.lower ?? '');
  const ruinous = /^(?:efforts?|attempts?|bid|drive|campaign|plot|plots|schemes?)$/u.test(word) && link === 'to' && article && (ruining.has(verb) || harmVerbs.has(verb) || judgement(verb) >= 2);
  return after || ruinous ? standingCandidate(reading, { from: left.from, to }, word, actorOf(tokens, left.from, at)) : null;
}

/** "Ruritania's sovereign rights", "its legitimate right to the bridge": a claim that the other side denies. */
export function entitledCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (!entitling.has(tokens[at]?.lower ?? '') || !entitlements.has(tokens[at + 1]?.lower ?? '')) return null;
  const left = leftEdge(tokens, at);
  if (!left.possessor) return null;
  return standingCandidate(reading, { from: left.from, to: rightEdge(tokens, at + 1, true) }, 'right', actorOf(tokens, left.from, at));
}

/** "Ruritania's Long Islands", where the name itself is disputed: whose they are is taken as given. */
export function disputedCandidate(reading: Reading, clitic: number): Candidate | null {
  const { tokens } = reading;
  if (tokens[clitic]?.lower !== "'s" || !isPlace(tokens[clitic - 1]?.lower ?? '')) return null;
  const end = capitalsEnd(tokens, clitic + 1);
  if (disputedIn(tokens.slice(clitic + 1, end)).length === 0) return null;
  const from = leftEdge(tokens, clitic + 1).from;
  return standingCandidate(reading, { from, to: end }, 'owned', actorOf(tokens, from, clitic));
}

function capitalsEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital) to += 1;
  return to;
}

const breaches = /^(?:violation|breach|defiance|contravention|disregard)$/u;

/** Whether a word may tell of a breach of law. */
export const isBreach = askedOnce((word) => breaches.test(word));

/** "in open defiance of the court": told beside what was done, not asserted by itself. */
export function breachCandidate(reading: Reading, at: number): Candidate | null {
  const { tokens } = reading;
  if (!breaches.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return null;
  const { from, definite } = leftEdge(tokens, at);
  // Bare "in violation of" is what courts say of everybody.
  if (from === at || definite || tokens[from - 1]?.lower !== 'in' || beForms.has(tokens[from - 2]?.lower ?? '')) return null;
  return standingCandidate(reading, { from: from - 1, to: rightEdge(tokens, at) }, 'violation', null);
}
