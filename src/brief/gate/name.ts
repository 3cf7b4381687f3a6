/** Names stand in the passage, whole: nobody's name is added, and no part of one makes another. */
import { titles } from '../../labels/lexicon/people.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import { added, isKept, type Comparison } from './compare.ts';
import type { Rule } from './rule.ts';

/** The first word of a line is capital anyway: when it is new, another rule names it. */
const isName = (token: Token) => token.capital && !token.opening && token.kind === 'word'
  && token.lower !== 'i';

export const name: Rule = {
  name: 'name-not-in-passage',
  faults: ({ comparison: c }) => {
    const known = new Set(c.passage.map((token) => token.key));
    // "The" within a line is part of a name; a name that the passage has is a matter of order.
    return added(c).filter((token) => isName(token) && (!token.content || !known.has(token.key)))
      .map((token) => token.text);
  },
};

/**
 * "South" for "South Korea": the end of a name went. "Prime Minister" for "Prime Minister Orlov" is no such
 * cut.
 */
const geographic = setOf('port lake new north south east west northern southern eastern western upper lower gulf mount cape fort');

/** "Sudan" for "Port Sudan", "Korea" for "North Korea". */
const headCut = (c: Comparison): Token[] => c.passage.filter((token, at) => {
  const next = c.passage[at + 1];
  return token.capital && geographic.has(token.lower) && !isKept(c, at) && next !== undefined && next.capital && !next.parted
    && isKept(c, at + 1) && isPlace(next.lower);
});

export const nameCut: Rule = {
  name: 'name-cut',
  faults: ({ comparison: c }) => [...headCut(c), ...c.passage.filter((token, at) => {
    const before = c.passage[at - 1];
    return before !== undefined && isName(token) && token.content && !isKept(c, at) && !token.parted
      && before.capital && before.content && !before.possessive && isKept(c, at - 1)
        && !titles.has(before.lower)
      && token.start === before.end + 1;
  })].map((token) => token.text),
};
