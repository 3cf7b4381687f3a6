/** What a rule of the gate is given, and what it says. */
import type { Basis } from '../../contracts.ts';
import type { Token } from '../words.ts';
import { bearsOnKept, isKept, isLeadInAt, keepsContent, type Comparison } from './compare.ts';
import { frameAt, isConceded } from './frame.ts';
import type { Cue } from './speech.ts';

export interface Check {
  readonly comparison: Comparison;
  /** Who says what in the passage, and in the line. */
  readonly said: { readonly passage: readonly Cue[]; readonly line: readonly Cue[] };
  /** What the label in front of the line says; undefined when only the words are compared. */
  readonly basis: Basis | undefined;
  readonly holder: string | null | undefined;
  /** Cues of the passage that the line leaves to its label: "According to X:". */
  readonly carried: readonly Cue[];
}

/** Whether a word of the passage belongs to a reporting clause that the label stands for. */
export const isCarried = ({ carried, comparison: c }: Check, at: number): boolean => carried.some((cue) => {
  const sentence = c.passage[cue.at]?.sentence;
  const from = Math.min(cue.from, cue.at);
  const opens = c.passage.findIndex((token) => token.sentence === sentence);
  // Behind what was said, only the speaker's own clause is the label's.
  const trails = keepsContent(c, opens, from);
  return (!trails || at >= from) && at <= Math.max(cue.at, cue.to - 1)
    && c.passage[at]?.sentence === sentence && !isKept(c, at);
});

/** Indices of lost words of a kind whose meaning bears on what was kept, and that no label stands for. */
export const lostCues = (check: Check, is: (token: Token, at: number) => boolean): number[] =>
  check.comparison.passage.flatMap((token, at) =>
    !isKept(check.comparison, at) && is(token, at) && !isLeadInAt(check.comparison, at) && frameAt(check.comparison, at) === null
      && !isConceded(check.comparison, at)
      && bearsOnKept(check.comparison, at) && !isCarried(check, at)
      ? [at] : []);

/** A named rule. Its sentence for editors is the catalogue's `gate-NAME`. */
export interface Rule {
  readonly name: string;
  /** The words that break the rule; none when it holds. */
  faults(check: Check): readonly string[];
}
