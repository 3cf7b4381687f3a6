/** The clause that an aside is put into: it tells of nothing else, so that it may go with it. */
import { setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { keepsContent, type Comparison } from './compare.ts';

const openers = setOf('and but or although though while whereas because if when unless since as which who whose that after before until');

/** "after, an officer said, they had thrown bottles": all of the clause before and behind the aside went. */
export function isInLostClause(c: Comparison, index: number): boolean {
  const [before, own, after] = [c.segments[index - 1], c.segments[index], c.segments[index + 1]];
  if (!before || !after || before.sentence !== own?.sentence || after.sentence !== own.sentence) return false;
  const opener = c.passage.findLastIndex(({ lower }, at) => at >= before.from && at < before.to && openers.has(lower));
  // A clause without a verb goes on behind the aside.
  return opener >= 0 && !c.passage.slice(opener, before.to).some(isVerbForm)
    && !keepsContent(c, opener, before.to) && !keepsContent(c, after.from, after.to);
}
