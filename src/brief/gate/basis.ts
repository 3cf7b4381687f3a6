/** The label on the line is no weaker than its words ask for. */
import type { Basis } from '../../contracts.ts';
import { labelLone } from '../../labels/lone.ts';
import { isVerbForm } from '../words/verb.ts';
import { plainHolder } from './holder.ts';
import { longestPassage, opensWith } from './named.ts';
import type { Token } from '../words.ts';
import type { Check, Rule } from './rule.ts';
import type { Cue } from './speech.ts';
import { usedOf } from './used.ts';

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
  if (c.source.length > longestPassage) return reported;
  const read = labelLone(usedOf(c, said.passage), null);
  return Math.max(reported, read.basis === 'claim' && tellsDeed(check, read.holder) ? caution.fact : caution[read.basis]);
}

/** "Dhaka has asked the insurers to reopen it": the line itself says who did what by speaking, and nothing that they stated. */
const tellsDeed = ({ comparison: { line, text }, said }: Check, holder: string | null): boolean => said.line.length > 0
  && said.line.every((cue) => !isReport(line, cue) && !statesAfter(line, cue))
  && plainHolder(labelLone(text, null).holder) === plainHolder(holder);

/** Another verb follows in its clause: "said the road was open". */
function statesAfter(words: readonly Token[], { at }: Cue): boolean {
  const end = words.findIndex(({ parted }, i) => i > at && parted);
  return words.slice(at + 1, end < 0 ? words.length : end).some(isVerbForm);
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
