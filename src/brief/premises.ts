/** Which of the premises that an article takes as given a brief names: a reader's screen holds a few. Pure. */
import type { Labels, Premise } from '../contracts.ts';
import { judgement } from '../labels/judgement.ts';
import { premiseHarm } from '../labels/lexicon/premise-words.ts';
import { tokenise } from '../labels/tokens.ts';
import { isPlace } from '../regions/gazetteer.ts';

/** An op-ed of 900 words can take sixteen for granted; all of them stand in `standpoint label`. */
const most = 3;

/** Deeds, which others may deny, before verdicts on somebody's character. */
const deeds: ReadonlySet<string> = new Set(['attack', 'invasion', 'aggression', 'occupation', 'annexation', 'abduction', 'genocide', 'blockade', 'crackdown', 'coup', 'violation', 'terror', 'meddling']);
/** So grave that two words say enough: "the Israeli occupation". */
const grave: ReadonlySet<string> = new Set(['invasion', 'aggression', 'occupation', 'annexation', 'genocide']);

/** What a premise says by itself: how many words that carry meaning, a deed, its doer, a judgement. */
function weightsOf({ text }: Premise): { words: number; deed: boolean; grave: boolean; actor: boolean; judges: boolean } {
  const tokens = tokenise(text).filter(({ kind, lower }) => kind === 'word' && lower !== "'s" && !small.has(lower));
  const sorts = tokens.map(({ lower }) => premiseHarm.get(lower) ?? '');
  return {
    words: tokens.length,
    deed: sorts.some((sort) => deeds.has(sort)),
    grave: sorts.some((sort) => grave.has(sort)),
    actor: /^\P{Ll}?[^,]*(?:\p{Lu}\p{L}*(?:[’']s|s[’'])|\bby (?:the )?\p{Lu})/u.test(text) || /^(?:the )?\p{Lu}\p{L}+(?:n|i|ese|ish|ch) /u.test(text),
    judges: tokens.some(({ lower, capital }) => !capital && judgement(lower) >= 2),
  };
}

const small: ReadonlySet<string> = new Set('the of in on at by to and or for with from its his her their a an'.split(' '));

/** It blames or judges somebody, in words enough to tell what: a bare event or an epithet ("the coup", "the strongman") would puzzle. */
function isTelling(premise: Premise): boolean {
  const { words, deed, actor, judges, grave: isGrave } = weightsOf(premise);
  return (judges && words >= 3) || (actor && ((deed && words >= 3) || isGrave));
}

/**
 * "his crackdown on dissent", "occupying a capital", "henchmen": whose, a reader of the brief can't tell. "an unnecessary war" is
 * told of for the first time: of three such, two were nothing that annotators would call taken as given.
 */
const hangs = /^(?:(?:his|her|its|their|this|these|such|that|an?|another)\b|\p{L}+$)/iu;
const gerund = /^(?:\p{Ll}+(?:ing|ly)|(?<name>\p{Lu}\p{Ll}+ing))\s\p{Ll}/u;
const isHanging = (text: string): boolean => {
  const found = gerund.exec(text);
  return hangs.test(text) || (found !== null && !isPlace((found.groups?.['name'] ?? '').toLowerCase()));
};

/** Before it stands that it is asked, wished for, feared, or one of several futures: then it is not said to have happened. */
const unasserted = /(?:\b(?:[Ww]hether|[Ii]f|[Uu]nless|would|could|may|might|should|possible|potential|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|calls? for|called for|calling for|deter(?:s|red|ring)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|threats? of|threaten(?:s|ed|ing)?|in case of|in the event of)\b[^.;:—–]{0,60}|\b(?:or|any|any more)(?: \p{Ll}+)? )$/u;
/** Behind it goes on what it is of or for: without that it says something else. */
const goesOn = /^[”"’']?\s+(?:under\b|towards?\b|to \p{Ll})/u;

/** Whether a sentence that has these very words tells it whole, and as having happened. */
function isAsserted({ text, evidence }: Premise, texts: ReadonlyMap<string, string>): boolean {
  const told = evidence.flatMap((id) => texts.get(id) ?? []).filter((sentence) => sentence.includes(text));
  return told.length === 0 || told.some((sentence) => {
    const at = sentence.indexOf(text);
    return !unasserted.test(sentence.slice(0, at)) && !goesOn.test(sentence.slice(at + text.length));
  });
}

/** "if confirmed, the latest attack", "which, as scholars have been saying, violates it": not taken as given there. */
const guarded = /\b(?:if (?:confirmed|true|proven|verified|so)|alleged(?:ly)?|reportedly|supposed(?:ly)?|so-called|as (?:\p{L}+ ){1,4}(?:say|said|argue|argued|claim|claimed|have been \p{L}+ing|put it))\b/iu;

/**
 * The premises that weigh most, deeds and those taken for granted again and again first, in the order of the article.
 * @param lines texts of the brief: what one of them says is not said twice
 */
export function namedPremises({ premises, sentences }: Pick<Labels, 'premises' | 'sentences'>, lines: readonly string[] = []): Premise[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const said = lines.map((line) => line.toLowerCase());
  const plain = premises.filter((premise) => !isHanging(premise.text) && isTelling(premise) && isAsserted(premise, texts)
    && !premise.evidence.every((id) => guarded.test(texts.get(id) ?? '')) && !said.some((line) => line.includes(premise.text.toLowerCase())));
  const weight = (premise: Premise) => (weightsOf(premise).deed ? 2 : 0) + Math.min(premise.evidence.length, 3);
  const chosen = new Set(plain.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return premises.filter((premise) => chosen.has(premise));
}
