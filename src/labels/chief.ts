/** Which of a sentence's attributions stands for it. */
import type { Attribution } from './reporting.ts';

/** The attribution that stands for the sentence; of "X said that Y believes" the inner one. -1 without any. */
export function chief(found: readonly Attribution[]): number {
  const outer = strongest(found);
  const content = found[outer]?.content;
  const cue = found[outer]?.cue;
  // "A poll found that 58 percent expected": the poll's.
  if (!content || !cue || content.from < cue.to || found[outer]?.sort === 'document') return outer;
  const inner = found.findIndex(
    (one, i) =>
      i !== outer &&
      one.sort === 'agent' &&
      (one.frame === 'said' || one.frame === 'belief') &&
      one.holder !== null &&
      one.holder.from >= content.from &&
      one.holder.from <= content.from + 1,
  );
  return inner >= 0 ? inner : outer;
}

/** Main before subordinate, explicit before passive. */
function strongest(found: readonly Attribution[]): number {
  let best = -1;
  let score = -1;
  found.forEach((one, i) => {
    const explicit = one.frame === 'said' || one.frame === 'according' || one.frame === 'colon';
    const own = (one.main ? 4 : 0) + (one.holder !== null ? 2 : 0) + (explicit ? 1 : 0);
    if (own > score) {
      best = i;
      score = own;
    }
  });
  return best;
}
