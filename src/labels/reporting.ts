/** Reporting verbs at work: "X said that …", "…, said X", "X, who argues …", "X condemned …". */
import { publisherOf } from './according.ts';
import { carrierAt, isCleft, progressiveAt, saysNothing, thereAre } from './around-verb.ts';
import { endorsement } from './endorsement.ts';
import { at, follow, type Follow } from './frames.ts';
import { isNamed, sortOf, type HolderSort } from './holders.ts';
import { inverted } from './inverted.ts';
import { beliefs, subordinate } from './lexicon/frames.ts';
import { prepositions, revealing } from './lexicon/grammar.ts';
import { feelings } from './lexicon/reporting.ts';
import { participial } from './participial.ts';
import type { Span } from './phrases.ts';
import { isNoVerb, reportingVerb } from './reporting-verb.ts';
import { cannotSpeak, isItSaying, isNothingSaid } from './speaker.ts';
import { subject } from './subject.ts';
import type { Quotation, Token } from './tokens.ts';
import { beforeVerb } from './verb-group.ts';

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

/** The attribution that the reporting verb (or phrase up to `cueTo`) at `place` makes, or null. */
export function active(
  tokens: readonly Token[],
  place: number,
  quotes: readonly Quotation[],
  first: number,
  cueTo = place + 1,
): Attribution | null {
  const verb = reportingVerb(tokens, place, cueTo);
  const { lemma, tenses, plain, isPhrase } = verb;
  if (isNoVerb(tokens, verb)) return null;
  const turned = plain && at(tokens, place - 1) === ',' ? inverted(tokens, place, first) : null;
  if (turned) return turned;
  if (saysNothing(tokens, place)) return null;
  const progressive = progressiveAt(tokens, place);
  if (!isPhrase && tenses?.has('ing') && tenses.size === 1 && !progressive) return participial(tokens, place, quotes, first);
  if (progressive && !tenses?.has('ing') && !isPhrase) return null;
  const direct = subject(tokens, place);
  const carrier = direct?.modal === 'to' ? carrierAt(tokens, place) : -1;
  const of = carrier > 0 ? subject(tokens, carrier) : direct;
  if (!of) return inverted(tokens, place, first);
  const { span, from } = of;
  const sort = sortOf(tokens, span, first);
  if (cannotSpeak(tokens, of, sort, verb, quotes)) return null;
  const found: Follow | null = isPhrase
    ? { frame: 'that', content: { from: cueTo, to: tokens.length } }
    : follow(tokens, place, from, quotes);
  if (!found) return (sort === 'document' ? revealed(tokens, place, span, first) : null) ?? inverted(tokens, place, first);
  if (isNothingSaid(tokens, span, sort, found.frame, verb)) return null;
  const after = at(tokens, place + 1);
  // "especially as he has argued that": a reason, not "as he has argued".
  const reason = at(tokens, span.from - 1) === 'as' && after === 'that' && span.from > 2;
  const asFrame = at(tokens, span.from - 1) === 'as' && !reason;
  // ", as it complains of every neighbour": what it always does.
  if (asFrame && tenses?.has('s') && /^(?:of|about|at|against)$/u.test(after)) return null;
  const describes = /^(?:who|which)$/u.test(at(tokens, beforeVerb(tokens, place).at)) && !thereAre(tokens, span.from) && !isCleft(tokens, span.from);
  // "in an era of – as the paper puts it – “changes”": his are the words quoted, not the sentence around them.
  const quoted = asFrame && span.from > 2 && at(tokens, cueTo - 1) === 'it' ? quotes.find((quote) => quote.from >= cueTo && quote.from <= cueTo + 2) : undefined;
  // "What the capital fears most is".
  const asked = found.frame === 'trailing' && at(tokens, span.from - 1) === 'what' && span.from <= 2;
  // "Images released in May by Halyard show": Halyard's.
  const published = (sort === 'document' && at(tokens, span.to) !== 'commissioned' ? publisherOf(tokens, span) : null) ?? span;
  const cue = { from: Math.min(place, cueTo - 1), to: cueTo };
  return {
    frame: frameOf(found.frame, beliefs.has(lemma) || (isPhrase && (feelings.has(at(tokens, cueTo - 1)) || verb.word === 'would'))),
    sort: isItSaying(tokens, span, verb) ? 'anaphor' : sort,
    holder: published,
    named: isNamed(tokens, published, first),
    cue,
    content: quoted ?? (asFrame ? { from: 0, to: tokens.length } : found.content),
    main: (isMain(tokens, span.from) || asked) && !describes && !quoted && !reason,
    endorsed: endorsement(tokens, cue),
  };
}

function frameOf(frame: Follow['frame'], believed: boolean): Frame {
  if (believed) return 'belief';
  return frame === 'act' || frame === 'to' || frame === 'as' ? 'act' : 'said';
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
