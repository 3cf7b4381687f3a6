/**
 * What of its passage a line uses: a sentence takes the label of its most cautious clause, and a line may take up one
 * clause and its label. What stands between marks and was not taken up goes, unless it tells who stands behind the rest.
 */
import { isComment } from './comment.ts';
import { added, keepsContent, type Comparison, type Segment } from './compare.ts';
import { isInLostClause } from './host.ts';
import { frameAt } from './frame.ts';
import type { Cue } from './speech.ts';

/** Words of the passage, from and to (exclusive). */
type Stretch = Pick<Segment, 'from' | 'to'>;

const framesOf = (c: Comparison): Stretch[] => c.segments.flatMap(({ from }) => frameAt(c, from) ?? []);

/** The passage without frames that only lead up to the rest. */
export const unframed = (c: Comparison): string => without(c, framesOf(c));

/** The same without what stands between marks and was not taken up. */
export function usedOf(c: Comparison, cues: readonly Cue[]): string {
  const frames = framesOf(c);
  return without(c, [...frames, ...c.segments.filter((part, index) => !isTakenUp(c, part)
    && !frames.some(({ from, to }) => part.from < to && from < part.to) && (isInLostClause(c, index) || !isComment(c, cues, part)))]);
}

/** Any of its words stands in the line, if in another place. */
function isTakenUp(c: Comparison, { from, to }: Stretch): boolean {
  const moved = new Set(added(c).map(({ key }) => key));
  return keepsContent(c, from, to) || c.passage.slice(from, to).some(({ content, key }) => content && moved.has(key));
}

function without(c: Comparison, stretches: readonly Stretch[]): string {
  const rest = stretches.toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, c.passage[from]?.start) + text.slice(c.passage[to]?.start ?? text.length), c.source);
  // As a sentence ends, also where its last clause went.
  return stretches.length === 0 ? rest : rest.replace(/[\s,;:–—-]+$/u, '.');
}
