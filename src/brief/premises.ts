/** Which of the premises that an article takes as given a brief names: a reader's screen holds a few. Pure. */
import type { Labels, Premise } from '../contracts.ts';
import { premiseHarm } from '../labels/lexicon/premise-words.ts';
import { tokenise } from '../labels/tokens.ts';

/** An op-ed of 900 words can take sixteen for granted; all of them stand in `standpoint label`. */
const most = 4;

/** Deeds, which others may deny, before verdicts on somebody's character. */
const deeds: ReadonlySet<string> = new Set(['attack', 'invasion', 'aggression', 'occupation', 'annexation', 'abduction', 'genocide', 'blockade', 'crackdown', 'coup', 'violation', 'terror', 'meddling']);

function isDeed({ text }: Premise): boolean {
  return tokenise(text).some(({ lower }) => deeds.has(premiseHarm.get(lower) ?? ''));
}

/**
 * "his crackdown on dissent", "occupying a capital", "henchmen": whose, a reader of the brief can't tell. "an unnecessary war" is
 * told of for the first time: of three such, two were nothing that annotators would call taken as given.
 */
const hangs = /^(?:(?:his|her|its|their|this|these|such|that|an?|another)\b|\p{L}+(?:ing|ly)\s|\p{L}+$)/iu;

/** "if confirmed, the latest attack", "which, as scholars have been saying, violates it": not taken as given there. */
const guarded = /\b(?:if (?:confirmed|true|proven|verified|so)|alleged(?:ly)?|reportedly|supposed(?:ly)?|so-called|as (?:\p{L}+ ){1,4}(?:say|said|argue|argued|claim|claimed|have been \p{L}+ing|put it))\b/iu;

/** The premises that weigh most, deeds and those taken for granted again and again first, in the order of the article. */
export function namedPremises({ premises, sentences }: Pick<Labels, 'premises' | 'sentences'>): Premise[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const plain = premises.filter(({ text, evidence }) => !hangs.test(text) && !evidence.every((id) => guarded.test(texts.get(id) ?? '')));
  const weight = (premise: Premise) => (isDeed(premise) ? 2 : 0) + Math.min(premise.evidence.length, 3);
  const chosen = new Set(plain.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return premises.filter((premise) => chosen.has(premise));
}
