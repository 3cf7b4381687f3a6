/** The label on the line is no weaker than its words ask for. */
import type { Basis } from '../../contracts.ts';
import { labelLone } from '../../labels/lone.ts';
import { longestPassage, opensWith } from './named.ts';
import type { Token } from '../words.ts';
import type { Check, Rule } from './rule.ts';
import type { Cue } from './speech.ts';

/** Opinion and forecast are the most cautious, a fact is the least. */
export const caution: Readonly<Record<Basis, number>> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

/**
 * The least caution that the words of the passage allow: who speaks in it, and what they show by
 * themselves.
 */
function least(check: Check): number {
  const { comparison: c, said, basis, holder } = check;
  if (basis === 'claim' && typeof holder === 'string' && opensWith(check, holder)) return caution.claim;
  const reported = said.passage.some((cue) => isReport(c.passage, cue)) ? caution.claim : caution.fact;
  return c.source.length > longestPassage ? reported
    : Math.max(reported, caution[labelLone(c.source, null).basis]);
}

/** "said that", "according to", "…, officials say": what may as well be a deed ("announced a pact") is the labeller's question. */
function isReport(passage: readonly Token[], cue: Cue): boolean {
  const next = passage[cue.at + 1];
  return cue.manner === 'nobody' || cue.word === 'according' || !next || next.parted || next.lower === 'that';
}

export const label: Rule = {
  name: 'label-weaker',
  faults: (check) => (check.basis !== undefined && caution[check.basis] < least(check) ? [check.basis] : []),
};
