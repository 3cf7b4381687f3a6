/** Negation survives, and none is added. */
import { negators } from '../words/cues.ts';
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import { added, isKept, type Comparison } from './compare.ts';
import { lostCues, type Rule } from './rule.ts';

/** "not only X but Y" denies nothing. */
const focusing = setOf('only just merely simply solely');

const focuses = (words: readonly Token[], at: number) => words[at]?.lower === 'not'
  && focusing.has(words[at + 1]?.lower ?? '');

/** "not" goes, "only" stays: "not only for grain" has become "only for grain". */
const losesFocus = (c: Comparison, at: number) => focuses(c.passage, at) && !isKept(c, at)
  && isKept(c, at + 1);

/**
 * "did not withdraw because of the sanctions": it may be the ground that is denied, and not the deed; a mark
 * between them says that it is not, and what is not done yet is denied by itself.
 */
function losesGround(c: Comparison, at: number): boolean {
  const token = c.passage[at];
  if (!token || isKept(c, at) || token.lower !== 'because' || token.parted) return false;
  const own = c.segments[c.segmentOf[at] ?? 0];
  return own !== undefined && c.passage.slice(own.from, at)
    .some((word, i) => (word.lower === 'not' || word.lower === 'never') && isKept(c, own.from + i)
      && !(c.passage[own.from + i + 1]?.lower === 'yet' && isKept(c, own.from + i + 1)));
}

const pairs: Readonly<Record<string, string>> = { rather: 'than', instead: 'of', far: 'from', yet: 'to',
  anything: 'but', short: 'of',
  hard: 'to', difficult: 'to', impossible: 'to', naive: 'to', wrong: 'to', mistake: 'to', false: 'that', untrue: 'that',
  doubtful: 'that', doubt: 'that' };

/** "far from over", "yet to sign", "rather than a treaty". */
const denies = (words: readonly Token[], at: number) => {
  const second = pairs[words[at]?.lower ?? ''];
  return second !== undefined && words[at + 1]?.lower === second;
};

export const negation: Rule = {
  name: 'negation-changed',
  faults: (check) => {
    const c = check.comparison;
    return [
    ...added(c).filter((token) => negators.has(token.lower)),
    ...c.passage.filter((_, at) => losesGround(c, at)),
    ...lostCues(check, (token, at) => denies(c.passage, at)
        || (negators.has(token.lower) && (!focuses(c.passage, at) || losesFocus(c, at))))
      .map((at) => c.passage[at]),
  ].flatMap((token) => (token ? [token.text] : []));
  },
};
