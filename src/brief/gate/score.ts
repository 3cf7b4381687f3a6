/** How well a passage supports a line by its words alone, 0..1: for free paraphrases, which the rules refuse. */
import { added, type Comparison } from './compare.ts';

/** The share of the line's meaningful words that the passage has in order. */
export function scoreOf(c: Comparison): number {
  const content = c.line.filter((token) => token.content).length;
  if (content === 0) return 0;
  return 1 - added(c).filter((token) => token.content).length / content;
}
