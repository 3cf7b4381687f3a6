/** Reporting verbs at work: "X said that …", "…, said X", "X, who argues …", "X condemned …". */
import { isPlace } from '../regions/gazetteer.ts';
import { isAgentNoun } from './agents.ts';
import { carrierAt, isPlural, progressiveAt, saysNothing, thereAre } from './around-verb.ts';
import { act, as, at, follow, say, show, to, type Follow } from './frames.ts';
import { isAbstract, isBareRole, isNamed, sortOf, type HolderSort } from './holders.ts';
import {
  always,
  beliefs,
  legalObjects,
  itVerbs,
  nounLike,
  quantifiers,
  quoteOnly,
  strong,
  subordinate,
  things,
} from './lexicon/frames.ts';
import { disparaging, documentNouns, endorsing, feelings, showVerbs } from './lexicon/reporting.ts';
import { participial } from './participial.ts';
import { phraseAfter, type Span } from './phrases.ts';
import { subject } from './subject.ts';
import type { Quotation, Token } from './tokens.ts';
import { beforeVerb, isFinite, isPast } from './verb-group.ts';
import { auxiliary, auxiliaryLike, prepositions, revealing } from './lexicon/grammar.ts';

/** How the sentence attributes: the more explicit, the surer. */
export type Frame =
  'said' | 'according' | 'passive' | 'act' | 'belief' | 'noun' | 'reportedly' | 'quotation' | 'colon';

export interface Attribution {
  readonly frame: Frame;
  readonly sort: HolderSort | 'nobody';
  readonly holder: Span | null;
  /** Through whom it reached the author, when the sentence names both. */
  readonly via?: Span | null;
  readonly named: boolean;
  /** The reporting words. */
  readonly cue: Span;
  /** What is attributed. */
  readonly content: Span;
  /** It governs the sentence's main clause rather than a subordinate one. */
  readonly main: boolean;
  /** The author takes the claim up as his own, or judges the one who makes it. */
  readonly endorsed: boolean;
}

/** Whether a subject at `from` stands in the main clause; "as X said" does, for its content is the rest. */
export function isMain(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i -= 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind !== 'word') return true;
    if (token.lower === 'that' && prepositions.has(at(tokens, i - 1))) continue;
    if (subordinate.has(token.lower)) return false;
    if (token.lower === 'as' || token.lower === 'and' || token.lower === 'but') return true;
  }
  return true;
}

function endorsement(tokens: readonly Token[], cue: Span): boolean {
  for (let i = Math.max(0, cue.from - 3); i < Math.min(tokens.length, cue.to + 2); i += 1) {
    const word = at(tokens, i);
    if (endorsing.has(word) || disparaging.has(word)) return true;
  }
  // "believe, not without reason, that": the author finds that they have it.
  return tokens.slice(cue.to, cue.to + 6).some((token, k) =>
    /^(?:reason|cause|justice|justification)$/u.test(token.lower) && /^(?:without|with|good|some)$/u.test(at(tokens, cue.to + k - 1)));
}

/** The attribution that the reporting verb (or phrase up to `cueTo`) at `verb` makes, or null. */
export function active(
  tokens: readonly Token[],
  verb: number,
  quotes: readonly Quotation[],
  first: number,
  cueTo = verb + 1,
): Attribution | null {
  const word = at(tokens, verb);
  // "its declared facilities": a participle before its noun.
  const modifies = /^(?:the|a|an|its|his|her|their|our|this|these|that|those|'s)$/u.test(
    at(tokens, verb - 1),
  );
  // "has plans to": a noun.
  const owned = /^(?:has|have|had)$/u.test(at(tokens, verb - 1)) && /[^s]s$/u.test(word);
  if ((modifies || owned) && cueTo === verb + 1) return null;
  // "Washington's call for elections was": a noun; "to put it bluntly": the author's.
  if (cueTo > verb + 1 && (at(tokens, verb - 1) === "'s" || (at(tokens, verb - 1) === 'to' && word === 'put'))) return null;
  // "the most quoted number", "no state would": an adjective, a noun.
  if (cueTo === verb + 1 && /^(?:most|least|much|no|oft)$/u.test(at(tokens, verb - 1)) && !tokens[verb - 1]?.capital) return null;
  const direct = subject(tokens, verb);
  const carrier = direct?.modal === 'to' ? carrierAt(tokens, verb) : -1;
  const subjectOf = carrier > 0 ? subject(tokens, carrier) : direct;
  const isPhrase = cueTo > verb + 1;
  const lemma = say.get(word)?.lemma ?? show.get(word)?.lemma ?? word;
  const tenses = (say.get(word) ?? show.get(word) ?? act.get(word) ?? to.get(word) ?? as.get(word))?.tenses;
  // "an aggressive plan to": a plain form after "a" is a noun.
  const plain = tenses?.size === 1 && tenses.has('base');
  if (plain && (/^an?$/u.test(at(tokens, verb - 1)) || (/^an?$/u.test(at(tokens, verb - 2)) && !isAgentNoun(at(tokens, verb - 1))))) return null;
  // "incurred repeated losses": a participle that tells of its noun.
  const again = at(tokens, verb - 1);
  if (tenses?.has('past') && isPast(again) && !auxiliary.has(again) && !auxiliaryLike.has(again) && !/^(?:be|been|was|were|being|is|are)$/u.test(at(tokens, verb - 2)) && tokens[verb + 1]?.kind === 'word' && cueTo === verb + 1) return null;
  // "the secretary of state": no verb follows a preposition, but in "veterans I drink with say".
  const relative = direct !== null && /^(?:i|we|he|she|they|you)$/u.test(at(tokens, direct.span.to));
  if (plain && at(tokens, verb - 1) !== 'to' && prepositions.has(at(tokens, verb - 1)) && !relative) return null;
  // "the Karabakh dispute flared": before a finite verb a plain form is its subject.
  const after = at(tokens, verb + 1);
  if (plain && act.has(word) && isFinite(after) && isPast(after) && !say.has(word)) return null;
  // "An unconfirmed report says": the noun that speaks.
  if (plain && documentNouns.has(word) && say.has(after) && !/^[a-z]+s$/u.test(at(tokens, verb - 1))) return null;
  const turned = plain && at(tokens, verb - 1) === ',' ? inverted(tokens, verb, first) : null;
  if (turned) return turned;
  if (saysNothing(tokens, verb)) return null;
  const progressive = progressiveAt(tokens, verb);
  if (!isPhrase && tenses?.has('ing') && tenses.size === 1 && !progressive)
    return participial(tokens, verb, quotes, first);
  if (progressive && !tenses?.has('ing') && !isPhrase) return null;
  if (!subjectOf) return inverted(tokens, verb, first);
  const { span, negated, modal, from } = subjectOf;
  if (at(tokens, span.to - 1) === "'s" || /^(?:no|none|neither|nobody)$/u.test(at(tokens, span.from))) return null;
  if (isBareRole(tokens, span)) return null;
  // "The launch of a missile (the third) by Nordland calls for": by whom something is done is not the subject.
  if (at(tokens, span.from - 1) === 'by') return null;
  // "seemingly is calculating that": what the author makes out.
  if (!say.has(word) && tokens.slice(span.to, verb).some(({ lower }) => guessed.test(lower))) return null;
  // "Not one of the capitals found a word".
  if (at(tokens, span.from - 1) === 'not') return null;
  if (
    tokens
      .slice(Math.max(0, span.from - 1), span.to)
      .some((token) => /^(?:let|lets|letting|make|makes|making|made)$/u.test(token.lower))
  )
    return null;
  // "A diplomat from a member state called": a plain form needs a plural.
  // "the territory of the aggressor state": nor without any plural.
  if (nounLike.has(word) && plain && (/^an?$/u.test(at(tokens, span.from)) || !isPlural(tokens, span))) return null;
  if (nounLike.has(word) && span.to - span.from === 1 && quantifiers.has(at(tokens, span.from))) return null;
  const sort = sortOf(tokens, span, first);
  // "would neither confirm nor deny": a refusal is an answer.
  const refuses = isPhrase && /^(?:neither|not)$/u.test(word);
  // "Opponents will say that": what they keep saying.
  const everSaid = modal === 'will' && /^(?:say|tell|argue|answer|object|insist|reply)$/u.test(word) && sort === 'agent';
  if (modal !== null && modal !== "'d" && !refuses && !everSaid) return null;
  if (quoteOnly.has(lemma) && !isPhrase && !voicesQuotation(tokens, verb, from, quotes)) return null;
  // "have not even agreed on the agenda": what has not come about.
  if (negated && !beliefs.has(lemma) && lemma !== 'deny' && !(lemma === 'agree' && after !== 'on' && after !== 'to')) return null;
  const found: Follow | null = isPhrase
    ? { frame: 'that', content: { from: cueTo, to: tokens.length } }
    : follow(tokens, verb, from, quotes);
  if (sort === 'agent' && (setsExample(tokens, lemma, span, verb) || (at(tokens, from - 1) === 'what' && perceiving.test(lemma)))) return null;
  // "His latest remarks show how warped the plan is": read off his words by the author.
  if (sort === 'document' && show.has(word) && ownWords.test(at(tokens, span.to - 1))) return null;
  if (!found)
    return sort === 'document'
      ? (revealed(tokens, verb, span, first) ?? inverted(tokens, verb, first))
      : inverted(tokens, verb, first);
  const saying = say.has(word);
  const showing = show.has(word);
  const bareForm = tenses !== undefined && !tenses.has('past') && !tenses.has('s');
  const itSays = at(tokens, span.from) === 'it' && span.to - span.from === 1 && (always.has(word) || itVerbs.has(lemma) || itVerbs.has(word));
  if (
    sort === 'self' ||
    sort === 'generic' ||
    (!itSays && things.has(at(tokens, span.from)) && span.to - span.from === 1)
  )
    return null;
  const spoken = strong.has(lemma) || (saying && !showing && !isAbstract(tokens, span));
  if (
    sort === 'thing' &&
    !itSays &&
    (isPhrase ||
      !spoken ||
      bareForm ||
      found.frame === 'act' ||
      (found.frame === 'bare' && !strong.has(lemma)) ||
      nounLike.has(word))
  )
    return null;
  // "endorsed the plan by thirteen votes": a decision.
  if (found.frame === 'act' && tokens.some((token) => /^(?:votes?|ballots?|unanimously)$/u.test(token.lower))) return null;
  // "dismissed the appeal": a court's decision.
  if (found.frame === 'act' && /^(?:dismiss|reject|deny|uphold)/u.test(word) && tokens.slice(verb + 1, verb + 5).some((token) => legalObjects.has(token.lower)))
    return null;
  if (sort === 'document' && found.frame === 'act' && !showVerbs.has(lemma)) return null;
  // "the strategy highlights two factors": what the author reads out of it.
  if (sort === 'document' && readOut.test(lemma) && plans.test(at(tokens, span.from + headOf(tokens, span)))) return null;
  // "documents intended to develop trade": a participle of what they are for.
  if (sort === 'document' && found.frame === 'to' && beliefs.has(to.get(word)?.lemma ?? '')) return null;
  const describes = /^(?:who|which)$/u.test(at(tokens, beforeVerb(tokens, verb).at)) && !thereAre(tokens, span.from);
  // "especially as he has argued that": a reason, not "as he has argued".
  const reason = at(tokens, span.from - 1) === 'as' && after === 'that' && span.from > 2;
  const asFrame = at(tokens, span.from - 1) === 'as' && !reason;
  // ", as it complains of every neighbour": what it always does.
  if (asFrame && tenses?.has('s') && /^(?:of|about|at|against)$/u.test(after)) return null;
  const cue = { from: Math.min(verb, cueTo - 1), to: cueTo };
  // "in an era of – as the paper puts it – “changes”": his are the words quoted, not the sentence around them.
  const quoted = asFrame && span.from > 2 && at(tokens, cueTo - 1) === 'it' ? quotes.find((quote) => quote.from >= cueTo && quote.from <= cueTo + 2) : undefined;
  return {
    frame: beliefs.has(lemma) || (isPhrase && feelings.has(at(tokens, cueTo - 1)))
      ? 'belief'
      : found.frame === 'act' || found.frame === 'to' || found.frame === 'as'
        ? 'act'
        : 'said',
    sort: itSays ? 'anaphor' : sort,
    holder: span,
    named: isNamed(tokens, span, first),
    cue,
    content: quoted ?? (asFrame ? { from: 0, to: tokens.length } : found.content),
    main: isMain(tokens, span.from) && !describes && !quoted && !reason,
    endorsed: endorsement(tokens, cue),
  };
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

/** "A recent investigation uncovered …": a document says what it found. */
function revealed(tokens: readonly Token[], verb: number, span: Span, first: number): Attribution | null {
  const next = tokens[verb + 1];
  if (!revealing.has(at(tokens, verb)) || next?.kind !== 'word' || next.lower === 'by') return null;
  const cue = { from: verb, to: verb + 1 };
  return {
    frame: 'said',
    sort: 'document',
    holder: span,
    named: isNamed(tokens, span, first),
    cue,
    content: { from: verb + 1, to: tokens.length },
    main: isMain(tokens, span.from),
    endorsed: endorsement(tokens, cue),
  };
}

/** "three officials", "some in the capital": more than one. */
function isCrowdOfPeople(tokens: readonly Token[], span: Span): boolean {
  return quantifiers.has(at(tokens, span.from)) || tokens.slice(span.from, span.to).some(({ lower }) => isAgentNoun(lower) && /(?:s|men|people)$/u.test(lower));
}

/** "…," said X. */
function inverted(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const before = tokens[verb - 1];
  const tenses = say.get(at(tokens, verb))?.tenses;
  // "Said the envoy in Rome: …" opens its sentence; else it follows what was said.
  const opens = verb === first && /^(?:said|says|adds|added|asks|asked|writes|wrote)$/u.test(at(tokens, verb)) && tokens.some(({ kind, text }) => kind === 'open' || text === ':');
  if (!tenses || !(before || opens)) return null;
  if (before && before.text !== ',' && before.kind !== 'close' && before.text !== '—') return null;
  const span = phraseAfter(tokens, verb + 1);
  if (!span || span.from !== verb + 1) return null;
  // ", say three officials,": a plain form needs a plural, and the comma that closes what is put in.
  const inserted = tokens[span.to]?.text === ',' && isCrowdOfPeople(tokens, span) && !nounLike.has(at(tokens, verb));
  if (!(tenses.has('past') || tenses.has('s') || inserted)) return null;
  const sort = sortOf(tokens, span, first);
  if (sort === 'thing' || sort === 'self' || sort === 'generic') return null;
  return {
    frame: 'said',
    sort,
    holder: span,
    named: isNamed(tokens, span, first),
    cue: { from: verb, to: verb + 1 },
    content: opens ? { from: span.to, to: tokens.length } : { from: 0, to: inserted ? tokens.length : verb },
    main: true,
    endorsed: endorsement(tokens, { from: verb, to: verb + 1 }),
  };
}
