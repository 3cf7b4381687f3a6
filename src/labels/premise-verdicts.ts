/** Verdicts as nouns: "the mess in Minsk", "his many missteps", "decades of misrule", "the envoy's true aim". */
import { mentions } from '../regions/gazetteer.ts';
import { beForms, tailStarts } from './lexicon/grammar.ts';
import { declines, namedVerdicts, pairs, spells, verdicts } from './lexicon/characterising.ts';
import { distancing, weakHarm } from './lexicon/harm.ts';
import { premiseHarm } from './lexicon/premise-words.ts';
import { actorOf, namesAny, standingCandidate, type Candidate } from './premise-candidates.ts';
import { leftEdge, rightEdge } from './premise-phrases.ts';
import type { Reading } from './scope.ts';

const demonstrative = /^(?:this|these|those|another)$/u;

/** The noun at `head` judges, and the phrase says of whom or points back: so it is taken as given. */
export function verdictCandidate(reading: Reading, head: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[head]?.lower ?? '';
  const paired = pairs.get(word)?.has(tokens[head - 1]?.lower ?? '') ?? false;
  const sinking = declines.has(word) && /^(?:into|towards?|to)$/u.test(tokens[head + 1]?.lower ?? '');
  if (!paired && !sinking && !verdicts.has(word) && !namedVerdicts.has(word)) return null;
  const left = leftEdge(tokens, head);
  if (tokens.slice(left.from, head).some(({ lower }) => distancing.has(lower))) return null;
  const to = rightEdge(tokens, head, sinking || word === 'determination');
  const followed = tailStarts.has(tokens[head + 1]?.lower ?? '') && to > head + 2;
  // "the determination whether": a decision.
  if (word === 'determination' && !/^(?:of|to)$/u.test(tokens[head + 1]?.lower ?? '')) return null;
  const named = followed && (mentions(tokens, head + 1, to).length > 0 || (word === 'determination' && namesAny(tokens, head + 1, to)));
  const pointed = verdicts.has(word) && demonstrative.test(tokens[left.from]?.lower ?? '');
  const owned = left.possessor && (paired || sinking || verdicts.has(word) || named);
  const told = left.definite && followed && (verdicts.has(word) || (named && !paired));
  // "Western hypocrisy", "post-Ottoman complacency": whose, as an adjective.
  const attributed = verdicts.has(word) && /^(?:[a-z]+-)?\p{Lu}/u.test(tokens[left.from]?.text ?? '') && left.from > 0 && left.from < head;
  // "this is the minister's mess": that is asserted.
  if (beForms.has(tokens[left.from - 1]?.lower ?? '')) return null;
  if (!attributed && !pointed && !owned && !told) return null;
  const targets = mentions(tokens, head + 1, to).map(({ place }) => place.name);
  return { ...standingCandidate(reading, { from: left.from, to }, word, actorOf(tokens, left.from, head)), targets };
}

/** "years of neglect", "decades of misrule by Minsk": how long it has stood. */
export function spellCandidate(reading: Reading, head: number): Candidate | null {
  const { tokens } = reading;
  const word = tokens[head]?.lower ?? '';
  const judged = verdicts.has(word) || (premiseHarm.has(word) && !weakHarm.has(word));
  if (!judged) return null;
  const { from } = leftEdge(tokens, head);
  if (tokens[from - 1]?.lower !== 'of' || !spells.has(tokens[from - 2]?.lower ?? '')) return null;
  const start = /^(?:an?|the|this)$/u.test(tokens[from - 3]?.lower ?? '') ? from - 3 : from - 2;
  return standingCandidate(reading, { from: start, to: rightEdge(tokens, head) }, word, null);
}
