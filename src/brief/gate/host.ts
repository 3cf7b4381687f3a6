/** The clause that an aside is put into: it tells of nothing else, so that it may go with it. */
import { setOf } from '../words/grammar.ts';
import { keepsContent, type Comparison } from './compare.ts';

const openers = setOf('and but or although though while whereas because if when unless since as which who after before until');

/** "after, an officer said, they had thrown bottles": all of the clause before and behind the aside went. */
export function isInLostClause(c: Comparison, index: number): boolean {
  const [before, own, after] = [c.segments[index - 1], c.segments[index], c.segments[index + 1]];
  if (!before || !after || before.sentence !== own?.sentence || after.sentence !== own.sentence) return false;
  // A clause that has begun goes on behind the aside.
  const begun = c.passage[before.to - 1]?.content === false || openers.has(c.passage[before.from]?.lower ?? '');
  return begun && !keepsContent(c, before.from, before.to) && !keepsContent(c, after.from, after.to);
}
