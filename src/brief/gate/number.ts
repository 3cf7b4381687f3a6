/** Numbers stand in the passage, each with its own unit. */
import { setOf } from '../words/grammar.ts';
import { keyOf } from '../words/key.ts';
import type { Token } from '../words.ts';
import { added, isKept, type Comparison } from './compare.ts';
import type { Rule } from './rule.ts';

export const number: Rule = {
  name: 'number-not-in-passage',
  faults: ({ comparison: c }) => added(c).filter((token) => token.kind === 'number')
    .map((token) => token.text),
};

const units = new Set([...setOf(`% $ € £ percent cent percentage points thousand million billion trillion
  hundred dozen kilometre km metre m mile foot feet kilogram kg tonne ton gram litre barrel gallon hectare
  acre degree hour minute second day week month year decade century dollar euro pound manat lari rial rouble
  ruble lira yuan watt kilowatt megawatt gigawatt mw gw kw inch knot nautical`)].map(keyOf));

const isUnit = (token: Token | undefined) => token !== undefined
  && (token.kind === 'unit' || units.has(token.key));

/** A unit that was added, or lost beside a number that was kept. */
export const unit: Rule = {
  name: 'unit-changed',
  faults: ({ comparison: c }) => [
    ...added(c).filter((token) => isUnit(token) && besideNumber(c.line, c.line.indexOf(token))),
    ...c.passage.filter((token, at) => isUnit(token) && !isKept(c, at) && besideKeptNumber(c, at)),
    ...c.passage.filter((token, at) => comparing.has(token.lower) && !token.parted && !isKept(c, at) && shares.has(c.passage[at - 1]?.lower ?? '') && isKept(c, at - 1)),
  ].map((token) => token.text),
};

/** "40 percent below the level of 2021" are not 40 percent of it. */
const comparing = setOf('below above under over');
const shares = setOf('percent % pct cent third quarter half fifth tenth points');

const besideNumber = (words: readonly Token[], at: number) =>
  [at - 2, at - 1, at + 1].some((place) => words[place]?.kind === 'number');

const besideKeptNumber = (c: Comparison, at: number) =>
  c.passage[at - 1]?.kind === 'number' ? isKept(c, at - 1)
    : c.passage[at]?.kind === 'unit' && c.passage[at + 1]?.kind === 'number' && isKept(c, at + 1);
