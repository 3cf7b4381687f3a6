/** The judgement on one sentence: attribution first, then the author's voice, the most cautious clause deciding. */
import { askedOnce } from '../asked.ts';
import { clauseSpans, finiteBetween, type ClauseSpan } from './clauses.ts';
import { combine, cueText, fromPart, type Judgement, type Part } from './combine.ts';
import { doubtOf } from './doubt.ts';
import { isReporting } from './frames.ts';
import { nounLike } from './lexicon/frames.ts';
import { determiners } from './lexicon/grammar.ts';
import { numerals } from './lexicon/record.ts';
import { onCondition } from './condition.ts';
import { mostlyQuoted, outsideLimit, outsideWeight } from './outside.ts';
import type { Attribution } from './reporting.ts';
import { type Holder, type Reading } from './scope.ts';
import { chief } from './chief.ts';
import { firstOf, type Token } from './tokens.ts';
import { authorAgain, partedByVoice, sideBySide } from './side-by-side.ts';
import { beforeVerb, isPast } from './verb-group.ts';
import { verdict, type Prior, type Verdict } from './voice.ts';

/** Under which the sentences of an article are judged. */
export interface Stance {
  readonly prior: Prior;
  /** Holder of the author's views and forecasts; null when nobody is named. */
  readonly author: string | null;
  /** Satire and paid content: nothing in it is shown as fact. */
  readonly neverFact: boolean;
}

/** A verb of saying whose speaker was not made out: then nothing in its clause is the author's statement of fact. */
function saysSomething({ tokens, quotes }: Reading, span: ClauseSpan): boolean {
  for (let i = span.from; i < span.to; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (!isReporting(word) || quotes.some((quote) => i >= quote.from && i < quote.to)) continue;
    // "the four states that share the lake": a noun.
    if (nounLike.has(word) && tokens.slice(Math.max(0, i - 2), i).some((token) => determiners.has(token.lower) || numerals.has(token.lower))) continue;
    const silent = beforeVerb(tokens, i);
    if (tokens.slice(Math.max(0, i - 4), i).some((token) => /^(?:no|none|neither|nobody)$/u.test(token.lower))) continue;
    if (plainlySaid.test(word) && !silent.negated && tokens[i - 1]?.lower !== 'to') return true;
    if (tokens[i + 1]?.lower === 'that' && !tokens[i]?.capital && !silent.negated) return true;
  }
  return false;
}

const plainlySaid = /^(?:said|says|told|tells|claims?|claimed|argues|argued|insists|insisted|alleges|warns)$/u;

function unresolved(span: ClauseSpan, spoken: Verdict): Part {
  return {
    span,
    basis: 'claim',
    holder: null,
    confidence: 0.5,
    hedged: spoken.hedged,
    reason: { id: 'why-claim-unresolved', cue: null },
  };
}

function authorPart(reading: Reading, span: ClauseSpan, stance: Stance, spoken: Verdict): Part {
  const held = spoken.basis === 'opinion' || spoken.basis === 'forecast';
  if (spoken.basis === 'fact' && saysSomething(reading, span)) return unresolved(span, spoken);
  const barred = stance.neverFact && spoken.basis === 'fact';
  return {
    span,
    basis: barred ? 'opinion' : spoken.basis,
    holder:
      (held || barred) && stance.author !== null ? { text: stance.author, named: true, via: null } : null,
    confidence: spoken.confidence,
    hedged: spoken.hedged,
    reason: { id: barred ? 'why-kind-never-fact' : spoken.why, cue: cueText(reading, spoken.cue) },
  };
}

function claimReason(one: Attribution, holder: Holder | null): string {
  if (one.frame === 'quotation') return 'why-quotation';
  if (!holder) return one.holder ? 'why-claim-unresolved' : 'why-claim-nobody';
  if (holder.via !== null) return 'why-claim-nested';
  return holder.named ? 'why-claim-named' : 'why-claim-vague';
}

const hedges = askedOnce((word) => ['may', 'might', 'could', 'perhaps', 'possibly', 'likely', 'probably'].includes(word));

function claimPart(reading: Reading, span: ClauseSpan, index: number): Part {
  const one = reading.attributions[index];
  const holder = reading.holders[index] ?? null;
  if (!one) throw new RangeError(`no attribution ${String(index)}`);
  const surety = {
    said: 0.92,
    according: 0.95,
    colon: 0.75,
    passive: 0.8,
    belief: 0.75,
    noun: 0.65,
    act: 0.7,
    reportedly: 0.75,
    quotation: 0.6,
  };
  return {
    span,
    basis: 'claim',
    holder,
    confidence: surety[one.frame] - (one.main ? 0 : 0.15),
    hedged: reading.tokens.some(hedges),
    reason: { id: claimReason(one, holder), cue: cueText(reading, one.cue) },
  };
}

/** Attribution in the clause: the main one first; -1 without any. `voices` begin a clause beside another's. */
function attributionIn(reading: Reading, span: ClauseSpan, voices: readonly Attribution[]): number {
  if (reading.attributions.length === 0) return -1;
  const all = reading.attributions.map((one, index) => ({ one, index }));
  // ", while Y said …": a clause with a reporting main verb of its own is Y's, though X's words could run on into it.
  const own = all.filter(({ one }) => one.cue.from >= span.from && one.cue.from < span.to);
  const opened = span.from > 0 && own.some(({ one }) => opens(one, span) || voices.includes(one));
  const inside = opened || afterActs(span, voices) ? own : all.filter(({ one }) => touches(one, span));
  const best = chief(inside.map(({ one }) => one));
  return best < 0 ? -1 : (inside[best]?.index ?? -1);
}

/** After "X blames the driver, Y blames the map", a clause of its own is neither's. */
function afterActs(span: ClauseSpan, voices: readonly Attribution[]): boolean {
  return voices.some((one) => one.frame === 'act' && one.cue.to < span.from);
}

/** The author's own beside what others say: though nothing speaks for or against it, it does not go with theirs. */
function resumed(part: Part, beside: boolean): Part {
  return beside && part.reason.id === 'why-default' ? { ...part, reason: { id: 'why-resumes', cue: null } } : part;
}

/** The attribution's holder begins the clause, perhaps after its conjunction. */
function opens(one: Attribution, span: ClauseSpan): boolean {
  return one.frame === 'said' && one.holder !== null && Math.abs(one.holder.from - span.from) <= 2;
}

function touches(one: Attribution, span: ClauseSpan): boolean {
  const overlaps = (part: { from: number; to: number } | null) =>
    part !== null && part.from < span.to && part.to > span.from;
  // Content that is the whole sentence still belongs to the clauses beside it, unless the author resumes.
  return overlaps(one.cue) || overlaps(one.content);
}

/** "Experts such as Kennan thought that": what they thought is on paper. */
function areKnowing(tokens: readonly Token[], { holder }: Attribution): boolean {
  return holder !== null && tokens.slice(holder.from, holder.to).some(({ lower }) =>
    /^(?:experts?|analysts?|critics?|scholars?|observers?|economists?|historians?|diplomats?|commentators?|lawyers?|researchers?|pundits?)$/u.test(lower));
}

function judgeSpan(reading: Reading, span: ClauseSpan, stance: Stance, voices: readonly Attribution[]): Part {
  const { tokens, quotes } = reading;
  const first = firstOf(tokens);
  const index = attributionIn(reading, span, voices);
  const one = reading.attributions[index];
  const whole = verdict(tokens, span.from, span.to, first, quotes, stance.prior);
  const conditional = one !== undefined && onCondition(tokens, one);
  // What is said to happen is not the author's forecast.
  const saidToHappen =
    one !== undefined && !conditional && (one.main || one.frame !== 'reportedly') && whole.basis === 'forecast' && (whole.cue?.from ?? 0) >= one.content.from;
  const own: Verdict = saidToHappen ? { ...whole, basis: 'opinion', why: 'why-default', cue: null } : whole;
  if (!one) return resumed(authorPart(reading, span, stance, own), afterActs(span, voices));
  const told = claimPart(reading, span, index);
  // Who speaks beside another is quoted by nobody, though that one's words could run on.
  const beside = voices.includes(one) && told.holder !== null && (one.via ?? null) === null;
  const claim: Part = beside
    ? { ...told, holder: { text: told.holder.text, named: told.holder.named, via: null }, reason: { ...told.reason, id: told.holder.named ? 'why-claim-named' : 'why-claim-vague' } }
    : told;
  if (one.endorsed) {
    return {
      ...authorPart(reading, span, stance, own),
      basis: 'opinion',
      confidence: 0.7,
      reason: { id: 'why-endorsed', cue: claim.reason.cue },
    };
  }
  // "worry that recognition would tear open …": what they believe is in their words; "thought that …" reads minds.
  const theirs = one.frame === 'belief' && opensBelief.test(tokens[one.cue.to]?.lower ?? '') && (!isPast(tokens[one.cue.to - 1]?.lower ?? '') || areKnowing(tokens, one));
  const judged = theirs
    ? Math.min(verdict(tokens, span.from, Math.max(span.from, one.cue.to), first, quotes, stance.prior).weight, 4) / 2
    : one.frame === 'act' || one.frame === 'belief' || one.frame === 'reportedly' || takenUp(tokens, one)
      ? Math.min(own.weight, 4) / 2
      : 0;
  // "X claims that the forces that I lead oppose Y": all of it is X's, whoever is spoken of inside.
  const outer = reading.attributions.find((other) => enclosesIt(other, one));
  const outside = outer
    ? outsideWeight(reading, outer, stance.prior, 0)
    : Math.max(outsideWeight(reading, one, stance.prior, voices.includes(one) ? span.from : 0), judged);
  // ", while X said that …": in a clause of its own the attribution governs.
  const governs = one.main || (one.holder !== null && span.from > 0 && one.holder.from - span.from <= 2);
  const isAside = isBeside(tokens, one, own);
  // The author tells what happened then, and the speaker's words are in it: the sentence is no fact.
  if (isAside && own.basis === 'fact') return authorPart(reading, span, stance, { ...own, basis: 'opinion', why: 'why-default', cue: null });
  const subordinate = (own.basis === 'opinion' || own.basis === 'forecast') && (conditional || isAside || (!governs && (own.weight >= 1 || (own.basis === 'forecast' && one.frame === 'reportedly'))));
  if (subordinate || outside >= (mostlyQuoted(reading, one) ? 2 * outsideLimit : outsideLimit)) {
    return own.basis === 'fact' || own.basis === 'claim' ? claim : resumed(authorPart(reading, span, stance, own), conditional);
  }
  return claim;
}

const besides = /^(?:after|when|because|before|since|though|although|while|whereas|until)$/u;

/** "Talks will stall (though the Qataris say …)", "X pounded on Y after Z announced, “…”": the main clause is told before whoever speaks, by the author. */
function isBeside(tokens: readonly Token[], { main, cue, holder, frame }: Attribution, own: Verdict): boolean {
  if (main || frame !== 'said' || holder === null || holder.from > cue.from) return false;
  const opener = tokens.findLastIndex(({ text, lower }, i) => i < holder.from && (text === '(' || besides.test(lower)));
  const [first, close] = [tokens[opener], holder.from - opener <= 2];
  if (!first || !close || opener < 3 || !(finiteBetween(tokens, 0, opener) || tokens.slice(0, opener).some(({ lower, capital }) => !capital && lower.endsWith('ed')))) return false;
  // Told plainly it may rest on their word.
  if (own.basis === 'forecast') return (own.cue?.from ?? 0) < opener;
  // "Talks (the pilots say) have stalled": all of it is theirs.
  if (first.text === '(') return tokens[cue.to]?.text !== ')';
  return /^(?:after|when|because)$/u.test(first.lower) && tokens.slice(holder.from).some(({ kind }) => kind === 'open');
}

/** "They cannot believe their luck, as the press itself writes": told by the author, who calls somebody to witness. */
function takenUp(tokens: readonly Token[], { holder, content }: Attribution): boolean {
  return holder !== null && finiteBetween(tokens, 0, holder.from - 1) && content.from === 0 && content.to === tokens.length && tokens[holder.from - 1]?.lower === 'as' && tokens[holder.from - 2]?.text === ',';
}

/** Somebody else says plainly what `one` is part of. */
function enclosesIt(outer: Attribution, one: Attribution): boolean {
  return outer !== one && outer.main && outer.frame === 'said' && outer.holder !== null && outer.cue.to <= outer.content.from && one.cue.from >= outer.content.from && one.cue.from < outer.content.to;
}

/** "believes that", "believes he had no choice". */
const opensBelief = /^(?:that|he|she|it|they|there)$/u;

/** A claim that is carried over from an earlier sentence of the paragraph. */
function carriedPart(reading: Reading, whole: ClauseSpan, carried: NonNullable<Reading['carried']>): Part {
  const tokens = reading.tokens.slice(0, 1);
  return {
    span: whole,
    basis: 'claim',
    holder: carried.holder,
    confidence: 0.8,
    hedged: false,
    reason: { id: carried.why, cue: tokens[0] && carried.why === 'why-enumeration' ? tokens[0].text : null },
  };
}

/** Judges one sentence as read in its article. Linear in the sentence. */
export function judge(reading: Reading, stance: Stance): Judgement {
  const whole = { from: 0, to: reading.tokens.length };
  const doubt = doubtOf(reading);
  const readable = doubt === null || /^why-(?:capitals|headline|unbalanced)$/u.test(doubt.id);
  if (doubt && !readable) return doubtful(stance, doubt);
  if (reading.carried) return fromPart(carriedPart(reading, whole, reading.carried), [], false);
  const judged = judgeReadable(reading, stance);
  if (judged.basis === 'fact' && reading.goesOn && stance.prior === 'opinion')
    return doubtful(stance, { id: 'why-goes-on', confidence: 0.45 });
  if (!doubt) return judged;
  // What is said to be somebody's stays theirs; a fact is none where its words can't be read surely.
  return judged.basis === 'fact' ? doubtful(stance, doubt) : { ...judged, confidence: Math.min(judged.confidence, doubt.confidence) };
}

function doubtful(stance: Stance, { id, confidence }: { id: string; confidence: number }): Judgement {
  return {
    basis: 'opinion',
    holder: stance.author,
    holderNamed: stance.author !== null,
    via: null,
    hedged: false,
    confidence,
    reason: { id, cue: null },
    clauses: [],
  };
}

/** "“…,” said X, a banker who leads the party and hopes to …": behind the words only their speaker is described. */
function saidThenDescribed({ tokens, attributions: [only, another] }: Reading): boolean {
  if (only?.frame !== 'said' || !only.main || another !== undefined || only.holder === null || only.holder.from < only.cue.from) return false;
  return tokens[only.cue.from - 1]?.kind === 'close' && tokens[only.holder.to]?.text === ',' && /^(?:an?|the|who|whose|one)$/u.test(tokens[only.holder.to + 1]?.lower ?? '');
}

function judgeReadable(reading: Reading, stance: Stance): Judgement {
  const { tokens, quotes } = reading;
  const beside = sideBySide(tokens, reading.attributions);
  const spans = saidThenDescribed(reading)
    ? [{ from: 0, to: tokens.length }]
    : partedByVoice(tokens, clauseSpans(tokens, quotes), [...beside, ...authorAgain(tokens, beside)]);
  const voices = beside.map(({ one }) => one);
  const parts = spans.map((span) => judgeSpan(reading, span, stance, voices));
  const [only] = parts;
  if (parts.length === 1 && only) return fromPart(only, [], only.hedged);
  return combine(reading, parts);
}
