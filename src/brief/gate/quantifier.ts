/** How many, how much, how often: "a number of" is not all, "an expert" is not "experts". */
import { quantifiers } from '../words/cues.ts';
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import { bearsOnKept, isKept, keepsContent, nextContent, type Comparison } from './compare.ts';
import { isPlural } from './noun.ts';
import { isCarried, lostCues, type Rule } from './rule.ts';

/** These quantify only in "one of", "more than", "up to", "a number of". */
const inPhrase: Readonly<Record<string, string>> = { part: 'of', parts: 'of', portion: 'of',
  section: 'of', quarter: 'of', quarters: 'of', third: 'of', thirds: 'of', fifth: 'of', tenth: 'of',
  percent: 'of', '%': 'of', share: 'of', fraction: 'of', bulk: 'of', proportion: 'of', rest: 'of', couple: 'of', tens: 'of',
  sections: 'of', elements: 'of', one: 'of', up: 'to', over: '#', under: '#', around: '#', number: 'of',
  circa: '#', further: '', another: '', first: '', last: '', least: '', best: '', worst: '', just: '', limited: '', minor: '' };

function quantifies(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (!token || !quantifiers.has(token.lower)) return false;
  const next = words[at + 1];
  if (token.lower === 'once' && isAgain(next)) return false;
  // "the most striking" says how striking.
  if (token.lower === 'most' && next?.lower !== 'of'
    && articles.has(words[at - 1]?.lower ?? '')) return false;
  const needs = inPhrase[token.lower];
  if (needs === undefined || needs === '') return true;
  return needs === '#' ? next?.kind === 'number' || next?.kind === 'unit' : next?.lower === needs;
}

/** "once again" counts nothing. */
export const isAgain = (token: Token | undefined): boolean => token?.lower === 'again'
  || token?.lower === 'more';

const articles = setOf('the a its their his her');
const indefinite = setOf('a an one another single');

/** "a", "an" or "one" within the three words before. */
const singled = (words: readonly Token[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some((token) => indefinite.has(token.lower));

/** "an expert" against "experts", in either direction. */
function crowds(c: Comparison): Token[] {
  return c.line.filter((token, i) => {
    const at = c.origin[i] ?? -1;
    const other = c.passage[at];
    if (!other || token.kind !== 'word' || (token.capital && !token.opening)
      || token.lower === other.lower) return false;
    if (token.lower === `${other.lower}s`) return singled(c.passage, at) && !singled(c.line, i);
    if (`${token.lower}s` === other.lower) {
      const added = c.origin[i - 1] === -1 && indefinite.has(c.line[i - 1]?.lower ?? '');
      return added || (singled(c.line, i) && !singled(c.passage, at));
    }
    return false;
  });
}

/** "in so many words", "and about 40,000 euros": what it counts went with it. */
function goesWithNoun(c: Comparison, at: number): boolean {
  const next = c.passage[at + 1];
  return next?.content === true && !next.parted && !isKept(c, at + 1) && (next.kind === 'number' || isPlural(next));
}

/** "not only the party but also its paper" is both of them. */
const isJoint = (c: Comparison, at: number) => c.passage[at]?.lower === 'only' && c.passage[at - 1]?.lower === 'not' && !isKept(c, at - 1);

/** "exactly what makes it", "just where": it only stresses the question. */
const stresses = (c: Comparison, at: number) => focusing.has(c.passage[at]?.lower ?? '') && asking.has(c.passage[at + 1]?.lower ?? '');
const focusing = setOf('exactly precisely just');
const asking = setOf('what how why where when who which');

/** ", and half of that if it does not": in a clause of its own, which went whole. */
function goesWithClause(c: Comparison, at: number): boolean {
  const own = c.segments[c.segmentOf[at] ?? 0];
  return own !== undefined && own.from === at - 1 && joins.has(c.passage[own.from]?.lower ?? '') && c.passage[at + 1]?.lower === 'of'
    && !keepsContent(c, own.from, own.to);
}
const joins = setOf('and or');

/** "entirely and wholly": one of the two is kept. */
const isDoubled = (c: Comparison, at: number) =>
  (c.passage[at + 1]?.lower === 'and' && quantifies(c.passage, at + 2) && isKept(c, at + 2))
  || (c.passage[at - 1]?.lower === 'and' && quantifies(c.passage, at - 2) && isKept(c, at - 2));

/** "three districts of the south" has become "the south". */
function losesShare(c: Comparison, at: number): boolean {
  const [count, noun, of] = [c.passage[at], c.passage[at + 1], c.passage[at + 2]];
  if (!count || !noun || of?.lower !== 'of' || noun.parted || of.parted) return false;
  if (isKept(c, at) || isKept(c, at + 1) || !noun.content) return false;
  const object = nextContent(c, at + 3);
  return (count.kind === 'number' || quantifiers.has(count.lower)) && object - at < 6 && isKept(c, object);
}

/** "few" and "a few" are two things. */
function isFew(c: Comparison, i: number): boolean {
  const at = c.origin[i] ?? -1;
  const word = c.line[i]?.lower;
  if (at < 0 || (word !== 'few' && word !== 'little')) return false;
  return (c.line[i - 1]?.lower === 'a') !== (c.passage[at - 1]?.lower === 'a');
}

export const quantifier: Rule = {
  name: 'quantifier-changed',
  faults: (check) => {
    const c = check.comparison;
    return [
    ...c.line.filter((_, i) => c.origin[i] === -1 && quantifies(c.line, i)),
    ...lostCues(check, (_, at) => quantifies(c.passage, at) && !goesWithNoun(c, at) && !stresses(c, at) && !isJoint(c, at) && !goesWithClause(c, at)
      && !isDoubled(c, at)).map((at) => c.passage[at]),
    ...c.line.filter((_, i) => isFew(c, i)),
    ...c.passage.filter((token, at) => token.kind === 'number' && c.passage[at + 1]?.lower === 'of'
      && !isKept(c, at) && bearsOnKept(c, at) && !isCarried(check, at)),
    ...c.passage.filter((_, at) => losesShare(c, at)),
    ...crowds(c),
  ].flatMap((token) => (token ? [token.text] : []));
  },
};
