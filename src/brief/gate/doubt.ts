/** Of what is shown as a fact, what tells that the rest is told, known or doubted stays: "though nobody has confirmed it". */
import { isTold } from './comment.ts';
import { isInLostClause } from './host.ts';
import { keepsContent, type Comparison, type Segment } from './compare.ts';
import type { Rule } from './rule.ts';

const isBesideKept = (c: Comparison, part: Segment) => c.segments.some((other) =>
  other.sentence === part.sentence && keepsContent(c, other.from, other.to));

export const doubt: Rule = {
  name: 'doubt-lost',
  faults: ({ comparison: c, basis }) => c.segments
    .filter((part, index) => basis === 'fact' && !keepsContent(c, part.from, part.to) && isTold(c, part) && isBesideKept(c, part)
      && !isInLostClause(c, index))
    .map(({ from, to }) => c.source.slice(c.passage[from]?.start, c.passage[to - 1]?.end)),
};
