/** The label on the line is no weaker than its words ask for. */
import type { Basis } from '../../contracts.ts';
import { labelLone } from '../../labels/lone.ts';
import type { Check, Rule } from './rule.ts';

/** Opinion and forecast are the most cautious, a fact is the least. */
export const caution: Readonly<Record<Basis, number>> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

/** Beyond this length in characters a source is no passage, and its label is not told from its words. */
const longestPassage = 1500;

/**
 * The least caution that the words of the passage allow: who speaks in it, and what they show by
 * themselves.
 */
function least({ comparison: c, said }: Check): number {
  const reported = said.passage.length > 0 ? caution.claim : caution.fact;
  return c.source.length > longestPassage ? reported
    : Math.max(reported, caution[labelLone(c.source, null).basis]);
}

export const label: Rule = {
  name: 'label-weaker',
  faults: (check) => (check.basis !== undefined && caution[check.basis] < least(check) ? [check.basis] : []),
};
