/** Who says what inside one sentence: all attributions, with holder, cue and the stretch that they cover. */
import { askedOnce } from '../asked.ts';
import {
  passiveAs,
  passiveOf,
  passiveTo,
  positions,
  reportedly,
  saidNouns,
  saidOf,
  sentiments,
  verbPhrases,
} from './lexicon/reporting.ts';
import { isNamed, sortOf } from './holders.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { accordingAt, countOf, inDocument, sourcing, viewOf } from './according.ts';
import { hearsay, hearingFirst } from './hearsay.ts';
import { attitudeAt, attitudeWords } from './attitudes.ts';
import { at, reporting } from './frames.ts';
import { colonAt, headlineAt, signatureAt } from './headline.ts';
import { nameBehind } from './inverted.ts';
import { besideQuotation } from './beside-quotation.ts';
import { byTheirWord, mayLay } from './by-their-word.ts';
import { facing, measuring, meeting, putAt } from './measured.ts';
import { namingAt } from './naming.ts';
import { introducedAt } from './introduced.ts';
import { relayedAt, relaying } from './relayed.ts';
import { hearing, promptedAt, prompting } from './prompted.ts';
import { feltAt, positionAt } from './positions.ts';
import { active, isMain, type Attribution } from './reporting.ts';
import { unnamed } from './saying.ts';
import { subject } from './subject.ts';
import { wordCount, type Quotation, type Token } from './tokens.ts';
import { PhraseFinder, words } from './words.ts';
import { beforeVerb } from './verb-group.ts';
import { calling } from './lexicon/frames.ts';
import { auxiliary, beForms, prepositions, timeHeads } from './lexicon/grammar.ts';

const phrase = new PhraseFinder(verbPhrases);

/** What others may hold in common: "the conventional wisdom is that". */
const objecting = words('objection criticism complaint argument explanation counter-argument counterargument belief view perception assumption wisdom reading');

/** A word that is none of these begins no attribution: one look instead of a dozen. */
const cues: ReadonlySet<string> = new Set([
  reportedly, sourcing, hearingFirst, passiveAs, passiveTo, passiveOf, measuring, calling, relaying, meeting, phrase.firstWords,
  reporting, objecting, saidNouns, saidOf, positions, attitudeWords, prompting, hearing, sentiments,
].flatMap((list) => [...list]));

const isCue = askedOnce((word) => cues.has(word));
const isReportedly = askedOnce((word) => reportedly.has(word));
const isPassive = askedOnce((word) => passiveAs.has(word) || passiveTo.has(word) || passiveOf.has(word));
const isReporting = askedOnce((word) => reporting.has(word));

/** "reportedly", "an alleged plot": nobody's. */
function reportedlyAt(tokens: readonly Token[], i: number): Attribution | null {
  // "is alleged to": a passive.
  if (beForms.has(at(tokens, i - 1)) && at(tokens, i + 1) === 'to') return null;
  // "an alleged soldier", "(allegedly) Russia": of the noun, not of what the sentence tells.
  const inBrackets = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
  const alleged = /^(?:alleged|purported|unconfirmed)$/u.test(at(tokens, i)) && tokens[i + 1]?.kind === 'word' && !beForms.has(at(tokens, i - 1)) && !auxiliary.has(at(tokens, i - 1)) && !prepositions.has(at(tokens, i + 1)) && at(tokens, i + 1) !== 'that';
  const ofNoun = inBrackets || alleged || /^(?:an?|the|his|her|its|their|two|three|some|many)$/u.test(at(tokens, i - 1)) && tokens[i + 1]?.kind === 'word';
  return unnamed(tokens, 'reportedly', { from: i, to: i + 1 }, !ofNoun && isMain(tokens, i));
}

/** Where "by" stands after a passive that begins at `verb`, or -1; not beyond a comma. */
function byAt(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 14); i += 1) {
    if (at(tokens, i) === 'by') return i;
    if (at(tokens, i) === 'of' || at(tokens, i) === 'for') return -1;
  }
  return -1;
}

const floated = /^(?:mentioned|mooted|floated|whispered|rumou?red|bandied|touted|suggested)$/u;
const contested = /^(?:disputed|contested|challenged|questioned)$/u;
const named = /^(?:called|dubbed|labell?ed|branded|termed|nicknamed)$/u;

/** "is viewed as", "is said to", "it is believed that": nobody's, or of the one after "by". */
function passive(tokens: readonly Token[], verb: number, first: number): Attribution | null {
  const word = at(tokens, verb);
  const before = beforeVerb(tokens, verb);
  let be = verb - 1;
  while (be > before.at && !beForms.has(at(tokens, be))) be -= 1;
  // "stands accused of".
  if (be <= before.at && /^(?:stands?|stood)$/u.test(at(tokens, verb - 1))) be = verb - 1;
  else if (be <= before.at || before.negated) return null;
  // "can be seen as", "should be understood as": the author's own reading.
  if (at(tokens, be - 2) === 'ought') return null;
  const objected = before.modal === 'will' && at(tokens, before.at) === 'it';
  if (before.modal !== null && before.modal !== 'to' && !objected) return null;
  // "in what have been dubbed ‘endless wars’": a name in passing.
  if (at(tokens, before.at) === 'what' && before.at > 0) return null;
  let hit = -1;
  const reach = at(tokens, verb + 1) === 'by' ? 30 : 10;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + reach) && hit < 0; i += 1) {
    const next = at(tokens, i);
    if (next === 'as' && passiveAs.has(word)) hit = i;
    // "has been announced so many times that": how often.
    if (next === 'so' || next === 'such') break;
    if ((next === 'to' || next === 'that') && passiveTo.has(word) && i < verb + (next === 'that' ? 6 : at(tokens, verb + 1) === 'by' ? 9 : 3))
      hit = i;
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== ',') break;
  }
  // "It has been suggested, notably by scholars in Accra, that": who did is named in between.
  if (hit < 0 && at(tokens, before.at) === 'it' && passiveTo.has(word)) hit = at(tokens, verb + 1) === ',' ? verb + 1 : -1;
  const next = at(tokens, verb + 1);
  // "Beijing, it is said, …": put in between.
  const inserted = at(tokens, be - 1) === 'it' && tokens[verb + 1]?.kind === 'mark' && passiveTo.has(word);
  if (hit < 0 && (inserted || (passiveOf.has(word) && /^(?:of|for|by|over|with)$/u.test(next) && !timeHeads.has(at(tokens, verb + 2))))) hit = verb + 1;
  if (
    hit < 0 &&
    ['considered', 'deemed', 'thought', 'dubbed'].includes(word) &&
    (/^(?:a|an|one|the|to|by|among)$/u.test(next) || tokens[verb + 1]?.kind === 'open')
  )
    hit = verb + 1;
  if (
    hit < 0 &&
    ['viewed', 'seen', 'regarded', 'perceived'].includes(word) &&
    (next === 'with' || next === 'by')
  )
    hit = verb + 1;
  // "A sum of 900,000 has been mentioned.": by whom nobody says.
  if (hit < 0 && floated.test(word) && at(tokens, be) === 'been' && (tokens[verb + 1] === undefined || /^[.,;]$/u.test(tokens[verb + 1]?.text ?? ''))) hit = verb + 1;
  // "has been called Africa's forgotten front"; "is disputed.".
  if (hit < 0 && named.test(word) && at(tokens, be) === 'been' && (tokens[verb + 1]?.kind === 'open' || /^(?:an?|the)$/u.test(next) || tokens[verb + 1]?.capital)) hit = verb + 1;
  if (hit < 0 && contested.test(word) && (next === 'by' || (be === verb - 1 && (tokens[verb + 1] === undefined || /^[.;]$/u.test(tokens[verb + 1]?.text ?? '') || next === 'from')))) hit = verb + 1;
  // "was severely criticised.": likewise.
  if (hit < 0 && passiveOf.has(word) && word !== 'suspected' && (tokens[verb + 1] === undefined || /^[.,;]$/u.test(tokens[verb + 1]?.text ?? ''))) hit = verb + 1;
  if (hit < 0) return null;
  const by = byAt(tokens, verb);
  // "denounced by the Americans for recklessness", "accused by two pilots of selling": for what is no part of the name.
  const why = by > 0 ? tokens.findIndex(({ lower }, i) => i > by + 1 && (/^(?:for|over)$/u.test(lower) || (lower === 'of' && at(tokens, i + 1).endsWith('ing')))) : -1;
  const stated = by > 0 ? phraseAfter(tokens, by + 1, why > 0 ? why : undefined) : null;
  const span = stated && (nameBehind(tokens, stated) ?? stated);
  const sort = span ? sortOf(tokens, span, first) : 'nobody';
  const real = span !== null && (sort === 'agent' || sort === 'document');
  return {
    frame: 'passive',
    sort: real ? sort : 'nobody',
    holder: real ? span : null,
    named: real && isNamed(tokens, span, first),
    cue: { from: be, to: verb + 1 },
    content: { from: 0, to: tokens.length },
    main: isMain(tokens, Math.max(0, /^(?:that|which|who)$/u.test(at(tokens, before.at)) ? before.at : (subject(tokens, verb)?.from ?? before.at))),
    endorsed: false,
  };
}

const keptAccount = /^(?:bank|banking|savings|current|deposit|trading|offshore|escrow|company|corporate|national|public|social|email|media|twitter|facebook|telegram|fake|frozen|user|the|these|those|many|all)$/u;

const shared = /^(?:common|commonest|usual|standard|conventional|frequent|popular|widespread|prevailing|received)$/u;

const mayBeSaid = askedOnce((word) => word === 'estimates' || objecting.has(word) || [sentiments, positions, saidNouns, saidOf].some((list) => list.has(word)));

/** "X's claim that", "reports that": the content is said, the sentence around it is the author's. */
function nounAt(tokens: readonly Token[], i: number, first: number): Attribution | null {
  const token = tokens[i];
  if (!token || !mayBeSaid(token)) return null;
  // "Estimates of the dead range from 30,000": whose they are nobody says.
  if (at(tokens, i) === 'estimates' && tokens.slice(i + 1, i + 8).some(({ lower }) => /^(?:range|ranged|vary|varied|run|differ)$/u.test(lower)))
    return unnamed(tokens, 'passive', { from: i, to: i + 1 }, isMain(tokens, i));
  // "A common objection is that": whose it is nobody says.
  const isShared = objecting.has(at(tokens, i)) && shared.test(at(tokens, i - 1));
  const opens = isShared ? tokens.findIndex(({ lower }, k) => k > i + 1 && k < i + 10 && lower === 'that') : -1;
  if (opens > 0 && /^(?:is|was)$/u.test(at(tokens, opens - 1)))
    return { ...unnamed(tokens, 'passive', { from: i, to: opens + 1 }, true), content: { from: opens + 1, to: tokens.length } };
  const felt = feltAt(tokens, i, first);
  if (felt) return felt;
  const held = positionAt(tokens, i, first);
  if (held) return held;
  const that = saidNouns.has(at(tokens, i)) && at(tokens, i + 1) === 'that';
  if (!that && !(saidOf.has(at(tokens, i)) && at(tokens, i + 1) === 'of')) return null;
  const before = tokens[i - 1];
  // "I fear that": a verb.
  if (/^(?:i|we|you|they|he|she|to|would|will|may|might|can|could|do|does|did)$/u.test(before?.lower ?? '')) return null;
  // "the bank accounts of": what is kept in a bank or on a platform.
  if (/^accounts?$/u.test(at(tokens, i)) && keptAccount.test(before?.lower ?? '')) return null;
  const owner =
    before?.lower === "'s" ? phraseBefore(tokens, i - 1) : null;
  const sort = owner ? sortOf(tokens, owner, first) : 'nobody';
  const real = owner !== null && sort === 'agent';
  if (!real && i > 0 && ['my', 'our', 'your'].includes(before?.lower ?? '')) return null;
  const existential = tokens.slice(0, i).some((token) => token.lower === 'there') || i <= 1;
  return {
    frame: 'noun',
    sort: real ? 'agent' : 'nobody',
    holder: real ? owner : null,
    named: real && isNamed(tokens, owner, first),
    cue: { from: i, to: i + 2 },
    content: { from: i + 2, to: tokens.length },
    main: existential && !real,
    endorsed: false,
  };
}

/** How long a quotation must be to be somebody's words rather than a term held at a distance. */
const longQuotation = 5;

/**
 * All attributions of a sentence, in the order of their cues.
 * @param quotes the quotations of the sentence; what stands inside them is content, never a cue
 */
export function attributions(tokens: readonly Token[], quotes: readonly Quotation[]): Attribution[] {
  const found: Attribution[] = [];
  const first = tokens.findIndex((token) => token.kind === 'word');
  const colon = colonAt(tokens, quotes, first) ?? headlineAt(tokens, first) ?? signatureAt(tokens);
  if (colon) found.push(colon);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const quote = quotes.length > 0 ? quotes.find((range) => i >= range.from && i < range.to) : undefined;
    if (quote) {
      i = Math.max(i, quote.to - 1);
      continue;
    }
    if (!token || token.kind !== 'word') continue;
    if (!isCue(token) && !mayLay(tokens, i, first)) continue;
    const verbPhrase = phrase.at(tokens, i);
    const hit =
      (isReportedly(token) ? reportedlyAt(tokens, i) : null) ??
      relayedAt(tokens, i, first) ??
      accordingAt(tokens, i, first) ??
      viewOf(tokens, i, first) ??
      countOf(tokens, i, first) ??
      byTheirWord(tokens, i, first) ??
      hearsay(tokens, i, first) ??
      (isPassive(token) ? passive(tokens, i, first) : null) ??
      putAt(tokens, i, first) ??
      promptedAt(tokens, i, first) ??
      namingAt(tokens, i, quotes, first) ??
      facing(tokens, i) ??
      (verbPhrase ? active(tokens, i, quotes, first, verbPhrase.to) : null) ??
      (isReporting(token) && (!token.capital || i === first) ? active(tokens, i, quotes, first) : null) ??
      nounAt(tokens, i, first) ??
      attitudeAt(tokens, i, first);
    if (hit) found.push(hit);
  }
  const introduced = found.length === 0 ? introducedAt(tokens, tokens.findIndex(({ text }) => text === ':'), quotes, first) : null;
  if (introduced) found.push(introduced);
  const beside = found.some((one) => one.main && one.frame === 'said') ? null : besideQuotation(tokens, quotes, first);
  if (beside) found.unshift(beside);
  if (!found.some((one) => one.holder !== null)) {
    const document = inDocument(tokens, first);
    if (document) found.unshift(document);
  }
  const words = wordCount(tokens);
  const long = quotes.find((quote) => {
    // "an article titled “…”": what it is called.
    if (/^(?:titled|entitled|title|headlined|headline|heading|called|named|dubbed|slogan|motto)$/u.test(at(tokens, tokens[quote.from - 2]?.text === ',' ? quote.from - 3 : quote.from - 2))) return false;
    const quoted = wordCount(tokens, quote.from, quote.to);
    return quoted >= longQuotation || (quoted > 0 && quoted === words);
  });
  if (found.length === 0 && long) {
    const whole = wordCount(tokens, long.from, long.to) >= words - 2;
    // "“The ministry hopes that …”": who is quoted with it is not told, but whose hope it is.
    const told = whole ? attributions(tokens, []).find(({ main, frame, sort }) => main && frame !== 'passive' && sort === 'agent') : undefined;
    found.push({
      frame: 'quotation',
      sort: told?.sort ?? 'nobody',
      holder: told?.holder ?? null,
      named: told?.named ?? false,
      cue: { from: long.from, to: long.from },
      content: { from: long.from, to: long.to },
      main: whole,
      endorsed: false,
    });
  }
  return found.map((one) =>
    one.main || !found.some((outer) => governs(outer, one)) ? one : { ...one, main: true },
  );
}

/** What stands inside the content of a main attribution is governed by it. */
function governs(outer: Attribution, inner: Attribution): boolean {
  return (
    outer !== inner &&
    outer.main &&
    outer.frame === 'said' &&
    outer.content.from >= outer.cue.to &&
    inner.cue.from >= outer.content.from &&
    inner.cue.from < outer.content.to
  );
}
