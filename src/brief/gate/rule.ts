/** What a rule of the gate is given, and what it says. */
import type { Basis } from '../../contracts.ts';
import type { Comparison } from './compare.ts';
import type { Cue } from './speech.ts';

export interface Check {
  readonly comparison: Comparison;
  /** Who says what in the passage, and in the line. */
  readonly said: { readonly passage: readonly Cue[]; readonly line: readonly Cue[] };
  /** What the label in front of the line says; undefined when only the words are compared. */
  readonly basis: Basis | undefined;
  readonly holder: string | null | undefined;
}

/** A named rule. Its sentence for editors is the catalogue's `gate-NAME`. */
export interface Rule {
  readonly name: string;
  /** The words that break the rule; none when it holds. */
  faults(check: Check): readonly string[];
}
