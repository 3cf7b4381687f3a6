/** Names stand in the passage: nobody's name is added. */
import { added } from './compare.ts';
import type { Rule } from './rule.ts';

export const name: Rule = {
  name: 'name-not-in-passage',
  faults: ({ comparison: c }) => {
    const known = new Set(c.passage.map((token) => token.key));
    // The first word of a line is capital anyway: when it is new, another rule names it.
    return added(c).filter((token) => token.capital && !token.opening && token.content && !known.has(token.key))
      .map((token) => token.text);
  },
};
