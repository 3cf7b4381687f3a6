/** A word that may report, in its sentence: whether it is the verb of somebody's saying there, or a noun, an adjective, a participle. */
import { isAgentNoun } from './agents.ts';
import { act, as, at, say, show, to } from './frames.ts';
import { auxiliary, auxiliaryLike, prepositions } from './lexicon/grammar.ts';
import { documentNouns } from './lexicon/reporting.ts';
import type { VerbTense } from './morphology.ts';
import { subject } from './subject.ts';
import type { Token } from './tokens.ts';
import { isFinite, isPast } from './verb-group.ts';

export interface ReportingVerb {
  /** Its place among the tokens. */
  readonly at: number;
  readonly word: string;
  readonly lemma: string;
  /** The forms that the word can be; undefined where it only reports as part of a phrase. */
  readonly tenses: ReadonlySet<VerbTense> | undefined;
  /** It can be nothing but the plain form. */
  readonly plain: boolean;
  /** Behind the reporting words. */
  readonly cueTo: number;
  /** More words than the verb report: "made it clear". */
  readonly isPhrase: boolean;
}

/** Of a word on several lists, the form on the first of them. */
const forms = new Map([...as, ...to, ...act, ...show, ...say]);

/** What stands at `at`, up to `cueTo`. */
export function reportingVerb(tokens: readonly Token[], place: number, cueTo: number): ReportingVerb {
  const word = at(tokens, place);
  const tenses = forms.get(word)?.tenses;
  return {
    at: place,
    word,
    lemma: say.get(word)?.lemma ?? show.get(word)?.lemma ?? word,
    tenses,
    plain: tenses?.size === 1 && tenses.has('base'),
    cueTo,
    isPhrase: cueTo > place + 1,
  };
}

/** The word before it makes it a noun or an adjective: "its declared facilities", "has plans", "the most quoted". */
function isNominal(tokens: readonly Token[], { at: place, word, isPhrase }: ReportingVerb): boolean {
  const before = at(tokens, place - 1);
  // "Washington's call for elections was": a noun; "to put it bluntly": the author's.
  if (isPhrase) return before === "'s" || (before === 'to' && word === 'put');
  if (/^(?:the|a|an|its|his|her|their|our|this|these|that|those|'s)$/u.test(before)) return true;
  if (/^(?:has|have|had)$/u.test(before) && /[^s]s$/u.test(word)) return true;
  // "the Gulf states will want".
  if (word === 'states' && tokens[place - 1]?.capital && (auxiliary.has(at(tokens, place + 1)) || isFinite(at(tokens, place + 1)))) return true;
  return /^(?:most|least|much|no|oft)$/u.test(before) && !tokens[place - 1]?.capital;
}

/** A plain form that is no verb where it stands: "an aggressive plan to", "the secretary of state", "the dispute flared". */
function isPlainNoun(tokens: readonly Token[], { at: place, word }: ReportingVerb): boolean {
  const before = at(tokens, place - 1);
  if (/^an?$/u.test(before) || (/^an?$/u.test(at(tokens, place - 2)) && !isAgentNoun(before))) return true;
  // "its neighbour's loony plan to": an adjective stands between.
  if (/^(?:'s|its|his|her|their|our)$/u.test(at(tokens, place - 2)) && !isAgentNoun(before) && !tokens[place - 1]?.capital && !/[a-z]s$/u.test(before)) return true;
  // No verb follows a preposition, but in "veterans I drink with say".
  if (before !== 'to' && prepositions.has(before)) {
    const holder = subject(tokens, place);
    if (!holder || !/^(?:i|we|he|she|they|you)$/u.test(at(tokens, holder.span.to))) return true;
  }
  const after = at(tokens, place + 1);
  if (act.has(word) && ((isFinite(after) && isPast(after) && !say.has(word)) || /^(?:is|was|are|were)$/u.test(after))) return true;
  // "An unconfirmed report says": the noun that speaks.
  return documentNouns.has(word) && say.has(after) && !/^[a-z]+s$/u.test(before);
}

/** "incurred repeated losses": a participle that tells of its noun. */
function tellsOfNoun(tokens: readonly Token[], { at: place, word, tenses, isPhrase }: ReportingVerb): boolean {
  const before = at(tokens, place - 1);
  if (isPhrase || !tenses?.has('past') || tokens[place + 1]?.kind !== 'word') return false;
  // "a company called CBC": its name; "an entrepreneur dubbed the king of aluminium".
  if (/^(?:called|dubbed|termed|nicknamed)$/u.test(word) && (tokens[place + 1]?.capital || /^(?:the|an?)$/u.test(at(tokens, place + 1))) && tokens.slice(Math.max(0, place - 4), place).some(({ lower }) => /^an?$/u.test(lower))) return true;
  if (!isPast(before) || auxiliary.has(before) || auxiliaryLike.has(before)) return false;
  // "The officer I met said".
  if (/^(?:i|we|he|she|they|you)$/u.test(at(tokens, place - 2)) && isAgentNoun(at(tokens, place - 3))) return false;
  return !/^(?:be|been|was|were|being|is|are)$/u.test(at(tokens, place - 2));
}

/** Whether the word is no verb there. */
export function isNoVerb(tokens: readonly Token[], verb: ReportingVerb): boolean {
  return isNominal(tokens, verb) || tellsOfNoun(tokens, verb) || (verb.plain && isPlainNoun(tokens, verb));
}
