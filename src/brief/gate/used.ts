/**
 * What of its passage a line uses: a sentence takes the label of its most cautious clause, and a line may take up one
 * clause and its label. Only marks tell what is another clause.
 */
import { setOf } from '../words/grammar.ts';
import { keepsContent, type Comparison } from './compare.ts';
import { frameAt } from './frame.ts';
import type { Cue } from './speech.ts';

/** Words of the passage, from and to (exclusive). */
interface Stretch { readonly from: number; readonly to: number }

const relatives = setOf('who whom whose which where');
const joins = setOf('and but');
const resuming = setOf('it he she they');

/** Where a semicolon parts the passage. A part that tells who speaks stays: it may speak of what was kept. */
function unusedParts(c: Comparison, cues: readonly Cue[]): Stretch[] {
  const starts = c.passage.flatMap((token, at) =>
    (at === 0 || /;\s*$/u.test(c.source.slice(c.passage[at - 1]?.end, token.start)) ? [at] : []));
  return starts.map((from, i): Stretch => ({ from, to: starts[i + 1] ?? c.passage.length }))
    .filter(({ from, to }) => !keepsContent(c, from, to) && !cues.some(({ at }) => at >= from && at < to));
}

/** ", which the army says are assembled abroad, ": what is told in between of a noun. */
const unusedAsides = (c: Comparison): Stretch[] => c.segments.filter(({ from, to, sentence }, i) => {
  const next = c.segments[i + 1];
  return relatives.has(c.passage[from]?.lower ?? '') && !keepsContent(c, from, to)
    && next?.sentence === sentence && keepsContent(c, next.from, next.to);
});

/** ", and it has asked the mission for patrols": what somebody did by speaking, at the end and in a clause of its own. */
const unusedDeeds = (c: Comparison, cues: readonly Cue[]): Stretch[] => c.segments.flatMap(({ from }, i) => {
  const [join, subject] = c.passage.slice(from, from + 2);
  const last = c.segments[i + 1] === undefined;
  return last && i > 0 && joins.has(join?.lower ?? '') && resuming.has(subject?.lower ?? '') && !keepsContent(c, from, c.passage.length)
    && cues.some(({ at }) => at > from && at < c.passage.length - 2) ? [{ from, to: c.passage.length }] : [];
});

/** The passage without clauses of which nothing was kept, and without a frame that only leads up to the rest. */
export function usedOf(c: Comparison, cues: readonly Cue[]): string {
  const frames = c.segments.flatMap(({ from }) => frameAt(c, from) ?? []);
  return [...frames, ...unusedParts(c, cues), ...unusedAsides(c), ...unusedDeeds(c, cues)]
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to }) => text.slice(0, c.passage[from]?.start) + text.slice(c.passage[to]?.start ?? text.length), c.source);
}
