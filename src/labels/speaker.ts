/** Whether the subject of a reporting verb says anything by it, and whether what follows is something said. */
import { isPlace } from '../regions/gazetteer.ts';
import { isPlural } from './around-verb.ts';
import { incidental } from './coordination.ts';
import { at, follow, say, show, to, type Follow } from './frames.ts';
import { isAbstract, isBareRole, type HolderSort } from './holders.ts';
import { always, beliefs, gestures, itVerbs, legalObjects, nounLike, quantifiers, quoteOnly, strong, things } from './lexicon/frames.ts';
import { prepositions } from './lexicon/grammar.ts';
import { numerals } from './lexicon/record.ts';
import { documentNouns, showVerbs } from './lexicon/reporting.ts';
import type { Span } from './phrases.ts';
import type { ReportingVerb } from './reporting-verb.ts';
import type { Subject } from './subject.ts';
import type { Quotation, Token } from './tokens.ts';

/** The subject is nobody who could speak, whatever the verb. */
function isNobody(tokens: readonly Token[], { span }: Subject, verb: ReportingVerb): boolean {
  const none = /^(?:no|none|neither|nobody)$/u.test(at(tokens, span.from)) && !/^(?:fewer|less)$/u.test(at(tokens, span.from + 1));
  if (at(tokens, span.to - 1) === "'s" || none) return true;
  if (isBareRole(tokens, span)) return true;
  // "The launch of a missile (the third) by Nordland calls for": by whom something is done is not the subject; "Not one of the capitals".
  if (/^(?:by|not)$/u.test(at(tokens, span.from - 1)) && !isPublisher(tokens, span.from - 1)) return true;
  // "seemingly is calculating that": what the author makes out.
  if (!say.has(verb.word) && tokens.slice(span.to, verb.at).some(({ lower }) => guessed.test(lower))) return true;
  if (tokens.slice(Math.max(0, span.from - 1), span.to).some(({ lower }) => /^(?:let|lets|letting|make|makes|making|made)$/u.test(lower))) return true;
  // "Should the president say tomorrow that": he has not.
  if (verb.plain && span.from > 0 && /^(?:should|were|had)$/u.test(at(tokens, span.from - 1)) && span.from <= 2) return true;
  // "All evidence shows that": so the author finds.
  if (/^all$/u.test(at(tokens, span.from)) && /^(?:evidence|signs|indicators|indications)$/u.test(at(tokens, span.to - 1))) return true;
  if (!nounLike.has(verb.word)) return false;
  // "A diplomat from a member state called": a plain form needs a plural; "the territory of the aggressor state": nor without any plural.
  if (verb.plain && (/^an?$/u.test(at(tokens, span.from)) || !isPlural(tokens, span))) return true;
  return span.to - span.from === 1 && quantifiers.has(at(tokens, span.from)) && !(verb.plain && peopleAlone(tokens, span));
}

/** "A study published in May by Portwatch shows": whose paper it is. */
function isPublisher(tokens: readonly Token[], by: number): boolean {
  const participle = tokens.findIndex(({ lower }, i) => i > by - 7 && i < by && incidental.test(lower));
  return participle > 0 && tokens.slice(Math.max(0, participle - 4), participle).some(({ lower }) => documentNouns.has(lower));
}

/** "Some fear that", "and many doubt it": people, where a clause begins. */
function peopleAlone(tokens: readonly Token[], { from }: Span): boolean {
  const before = tokens[from - 1];
  return /^(?:some|many|most|few|others|several|both)$/u.test(at(tokens, from)) && (before === undefined || before.kind !== 'word' || /^(?:and|but|yet|though|although|while|as)$/u.test(before.lower));
}

/** What might be said, is not said, or has not come about is nothing said. */
function isUnsaid(tokens: readonly Token[], { modal, negated, from }: Subject, sort: HolderSort, { at: place, word, lemma, isPhrase }: ReportingVerb): boolean {
  // "would neither confirm nor deny": a refusal is an answer; "would have us believe".
  const refuses = isPhrase && /^(?:neither|not|have)$/u.test(word);
  // "Opponents will say that": what they keep saying.
  const everSaid = modal === 'will' && /^(?:say|tell|argue|answer|object|insist|reply)$/u.test(word) && sort === 'agent';
  if (modal !== null && modal !== "'d" && !refuses && !everSaid) return true;
  // "I hope that next year the port says".
  if (tokens.slice(Math.max(0, from - 5), from).some(({ lower }, i, all) => /^(?:hope|wish|imagine|suppose)$/u.test(lower) && /^(?:i|we)$/u.test(all[i - 1]?.lower ?? ''))) return true;
  const after = at(tokens, place + 1);
  // "have not even agreed on the agenda".
  return negated && !beliefs.has(lemma) && lemma !== 'deny' && !(lemma === 'agree' && after !== 'on' && after !== 'to');
}

/** What is shown or seen is read by the author: "Ukraine has shown that", "What the world has seen is", "His remarks show how". */
function isReadByAuthor(tokens: readonly Token[], { span, from }: Subject, sort: HolderSort, { at: place, word, lemma }: ReportingVerb): boolean {
  if (at(tokens, from - 1) === 'what' && perceiving.test(lemma)) return sort === 'agent' || sort === 'document';
  if (sort === 'agent') return setsExample(tokens, lemma, span, place);
  return sort === 'document' && show.has(word) && ownWords.test(at(tokens, span.to - 1));
}

/** Whether the subject says nothing by the verb. */
export function cannotSpeak(
  tokens: readonly Token[],
  of: Subject,
  sort: HolderSort,
  verb: ReportingVerb,
  quotes: readonly Quotation[],
): boolean {
  if (isNobody(tokens, of, verb) || isUnsaid(tokens, of, sort, verb)) return true;
  // "he shrugs that the road will hold" says it; "read that clause" does not.
  const shrugsThat = gestures.has(verb.lemma) && at(tokens, verb.at + 1) === 'that';
  if (quoteOnly.has(verb.lemma) && !verb.isPhrase && !shrugsThat && !voicesQuotation(tokens, verb.at, of.from, quotes)) return true;
  return isReadByAuthor(tokens, of, sort, verb);
}

/** "It says": the paper or body spoken of before. */
export function isItSaying(tokens: readonly Token[], span: Span, { word, lemma }: ReportingVerb): boolean {
  return at(tokens, span.from) === 'it' && span.to - span.from === 1 && (always.has(word) || itVerbs.has(lemma) || itVerbs.has(word));
}

/** A thing speaks only by a verb that nothing but speech has: "the threat says nothing of", "the road called for". */
function isMute(tokens: readonly Token[], span: Span, frame: Follow['frame'], verb: ReportingVerb): boolean {
  const { word, lemma, tenses } = verb;
  // "This interpretation explains why".
  if (isAbstract(tokens, span) && /^(?:this|that|these|those)$/u.test(at(tokens, span.from))) return true;
  const spoken = strong.has(lemma) || (say.has(word) && !show.has(word) && !isAbstract(tokens, span));
  const bareForm = tenses !== undefined && !tenses.has('past') && !tenses.has('s');
  return verb.isPhrase || !spoken || bareForm || frame === 'act' || (frame === 'bare' && !strong.has(lemma)) || nounLike.has(word);
}

/** A decision or a purpose, told by a verb that also reports: "endorsed the plan by thirteen votes", "dismissed the appeal". */
function isDecision(tokens: readonly Token[], span: Span, sort: HolderSort, frame: Follow['frame'], { at: place, word, lemma }: ReportingVerb): boolean {
  if (frame === 'act') {
    if (tokens.some(({ lower }, i) => lower === 'unanimously' || (/^(?:votes?|ballots?)$/u.test(lower) && (tokens[i - 1]?.kind === 'number' || numerals.has(at(tokens, i - 1)) || /^(?:by|in|vote|to)$/u.test(at(tokens, i - 2)))))) return true;
    if (/^(?:dismiss|reject|deny|uphold)/u.test(word) && tokens.slice(place + 1, place + 5).some(({ lower }) => legalObjects.has(lower))) return true;
    if (sort === 'document' && !showVerbs.has(lemma)) return true;
  }
  if (sort !== 'document') return false;
  // "the strategy highlights two factors": what the author reads out of it.
  if (readOut.test(lemma) && plans.test(at(tokens, span.from + headOf(tokens, span)))) return true;
  // "documents intended to develop trade": a participle of what they are for.
  return frame === 'to' && beliefs.has(to.get(word)?.lemma ?? '');
}

/** Whether what follows the verb is nothing that the subject says. */
export function isNothingSaid(tokens: readonly Token[], span: Span, sort: HolderSort, frame: Follow['frame'], verb: ReportingVerb): boolean {
  if (sort === 'self' || sort === 'generic') return true;
  if (!isItSaying(tokens, span, verb) && ((things.has(at(tokens, span.from)) && span.to - span.from === 1) || (sort === 'thing' && isMute(tokens, span, frame, verb)))) return true;
  return isDecision(tokens, span, sort, frame, verb);
}

const readOut = /^(?:highlight|underline|underscore|illustrate|demonstrate|show|reveal|signal|imply|confirm)$/u;
const plans = /^(?:strategy|doctrine|treaty|agreement|law|resolution|constitution|programme|program|project|policy)$/u;

/** Where the head of a noun phrase stands in it: before its first preposition, else at its end. */
function headOf(tokens: readonly Token[], { from, to }: Span): number {
  const tail = tokens.slice(from, to).findIndex(({ lower }) => prepositions.has(lower));
  return (tail > 0 ? tail : to - from) - 1;
}

const guessed = /^(?:seemingly|apparently|evidently|clearly|obviously|presumably|plainly|surely|doubtless)$/u;

const ownWords = /^(?:statements?|remarks?|words|comments?|speech|speeches|tweets?|rhetoric|promises?|threats?)$/u;

/** "What the world has seen is …": what somebody went through, read by the author. */
const perceiving = /^(?:see|show|learn|feel|know|understand|realise|realize|recognise|recognize|demonstrate|discover|detect|signal)$/u;

/** "The island has shown what can be done", "Ukraine has shown that …": an example that the author reads; nothing was said. */
function setsExample(tokens: readonly Token[], lemma: string, span: Span, verb: number): boolean {
  if (!/^(?:show|demonstrate)$/u.test(lemma)) return false;
  return /^(?:what|how)$/u.test(at(tokens, verb + 1)) || isPlace(tokens.slice(span.from, span.to).map(({ lower }) => lower).join(' '));
}

/** A verb such as "continued" reports only beside a quotation or a colon. */
function voicesQuotation(
  tokens: readonly Token[],
  verb: number,
  from: number,
  quotes: readonly Quotation[],
): boolean {
  const frame = follow(tokens, verb, from, quotes)?.frame;
  if (frame === 'colon' || frame === 'quote') return true;
  return frame === 'trailing' && tokens.slice(Math.max(0, from - 2), from).some((token) => token.kind === 'close');
}
