/** The label on the line is no weaker than its words ask for. */
import type { Basis } from '../../contracts.ts';
import { setOf } from '../words/grammar.ts';
import { isKept, type Comparison } from './compare.ts';
import type { Check, Rule } from './rule.ts';

/** Opinion and forecast are the most cautious, a fact is the least. */
export const caution: Readonly<Record<Basis, number>> = { fact: 0, claim: 1, forecast: 2, opinion: 2 };

const forecasting = setOf('will shall likely unlikely probably inevitably would might may could expected');
const judging = setOf('must should ought');

/** Whether a word of the set was kept: a cut may have left it out with its clause. */
const keeps = (c: Comparison, set: ReadonlySet<string>) =>
  c.passage.some((token, at) => isKept(c, at) && set.has(token.lower) && token.text !== 'May');

/** The least caution that the words of the passage allow; a text's labels know better where they are given. */
function least({ comparison: c, said }: Check): number {
  if (said.passage.length > 0) return caution.claim;
  return keeps(c, forecasting) || keeps(c, judging) ? caution.opinion : caution.fact;
}

export const label: Rule = {
  name: 'label-weaker',
  faults: (check) => (check.basis !== undefined && caution[check.basis] < least(check) ? [check.basis] : []),
};
