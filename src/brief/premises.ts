/** Which of the premises that an article takes as given a brief names: a reader's screen holds a few. Pure. */
import type { Premise } from '../contracts.ts';
import { premiseHarm } from '../labels/lexicon/premise-words.ts';
import { tokenise } from '../labels/tokens.ts';

/** An op-ed of 900 words can take sixteen for granted; all of them stand in `standpoint label`. */
const most = 4;

/** Deeds, which others may deny, before verdicts on somebody's character. */
const deeds: ReadonlySet<string> = new Set(['attack', 'invasion', 'aggression', 'occupation', 'annexation', 'abduction', 'genocide', 'blockade', 'crackdown', 'coup', 'violation', 'terror', 'meddling']);

function isDeed({ text }: Premise): boolean {
  return tokenise(text).some(({ lower }) => deeds.has(premiseHarm.get(lower) ?? ''));
}

/** "his crackdown on dissent": whose, a reader of the brief can't tell. */
const hangs = /^(?:his|her|its|their|this|these|such|that)\b/iu;

/** The premises that weigh most, deeds and those taken for granted again and again first, in the order of the article. */
export function namedPremises(premises: readonly Premise[]): Premise[] {
  const weight = (premise: Premise) => (isDeed(premise) ? 2 : 0) + Math.min(premise.evidence.length, 3) - (hangs.test(premise.text) ? 3 : 0);
  const chosen = new Set(premises.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return premises.filter((premise) => chosen.has(premise));
}
