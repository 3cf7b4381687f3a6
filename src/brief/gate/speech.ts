/** Who says what in a text: the cue ("said", "according to"), and the words that name the speaker. */
import { irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { passiveAs, passiveTo, reportedly, saidNouns, sayVerbs } from '../../labels/lexicon/reporting.ts';
import { negators } from '../words/cues.ts';
import { determiners, passiveAuxiliaries, prepositions, pronouns, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { stem } from '../words/key.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';
import { afterHolder, isAdverb, isBoundary, isPlural, subject, withApposition } from './speaker.ts';
import { phraseCue } from './views.ts';

export interface Cue {
  /** Index of the cue among the words. */
  readonly at: number;
  /** The word as it stands: "said", "according". */
  readonly word: string;
  /**
   * How it reports: neutrally; as the speaker's own word, with a colour ("conceded"); with a colour that changes
   * what is said ("denied"); or without anybody ("reportedly").
   */
  readonly manner: 'neutral' | 'avowed' | 'coloured' | 'nobody';
  /** Words that name the speaker, from and to (exclusive); empty when nobody is named. */
  readonly from: number;
  readonly to: number;
}

/** Reporting verbs for which "according to" may stand: they add nothing that a label would lose. */
const neutral = new Set([...setOf(`say tell state add note remark explain point announce stress emphasise
  emphasize declare affirm argue contend maintain assert believe think conclude report reply respond observe
  comment write estimate reiterate agree warn insist claim reckon highlight underline underscore describe
  confirm inform notify calculate`)].map(stem));

/** The verb says more or less than that these are the speaker's words: a label cannot stand for it. */
const coloured = new Set([...setOf(`deny suspect forecast fear worry guess wonder joke quip dream imagine
  hope doubt speculate suggest promise vow pledge threaten urge accuse blame condemn
  criticise criticize denounce reject dismiss dispute praise welcome question
  hint indicate expect anticipate assume call demand propose`)].map(stem));

/** "These factors indicate that" is the author's own reading: things do not speak. */
const showing = new Set([...setOf(`indicate suggest confirm highlight underline underscore explain describe
  note`)].map(stem));
const pointers = setOf('this these that those such it all which both');

const speaking = new Set([...[...sayVerbs].map(stem), ...neutral, ...coloured,
  ...[...setOf('notify inform remind disclose reveal')].map(stem)]);

/** Verbs that seldom report: only with a "that", or beside a quotation. */
const seldom = new Set([...setOf(`object notice call maintain agree conclude post mention point dismiss`)].map(stem));
const hardlyEver = new Set([...setOf('begin continue read smile laugh sigh shrug nod')].map(stem));

/**
 * Base forms and -s forms that are nouns at least as often: they need "that" or a speaker's name before
 * them.
 */
const alsoNouns = setOf(`state states report reports claim claims comment comments estimate estimates
  forecast forecasts post posts answer answers guess guesses hope hopes fear fears doubt doubts note notes
  remark remarks promise promises pledge pledges vow vows protest protests quote quotes joke jokes reply
  replies question questions point points demand demands call calls threat threats opinion surmise echo
  advice advise notice notices cable cables email emails blog blogs leak leaks guarantee guarantees warning welcome praise blame dispute suspect suspects hint hints`);

const answering = setOf('responded responds replied replies answered answers agree agrees agreed');

const irregularForms = new Set([...irregularVerbs.values()].flat());

/** For the words of a text that are at hand still: the gate's rules and the composer ask for them in turn. */
const known = new WeakMap<readonly Token[], readonly Cue[]>();

/** The cues of a text in reading order. */
export function cuesOf(tokens: readonly Token[]): readonly Cue[] {
  const cues = known.get(tokens) ?? tokens.flatMap((token, at) => cueAt(tokens, token, at) ?? []);
  known.set(tokens, cues);
  return cues;
}

function cueAt(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (token.kind !== 'word') return null;
  if (reportedly.has(token.lower) || isPassive(tokens, token, at)) {
    return { at, word: token.lower, manner: 'nobody', from: at, to: at };
  }
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return { at, word: token.lower, manner: 'neutral', from: at + 2, to: withApposition(tokens, afterHolder(tokens, at + 2)) };
  }
  const phrase = phraseCue(tokens, token, at);
  if (phrase) return phrase;
  if (isNoun(tokens, token, at)) return nounCue(tokens, token, at);
  if (!isFinite(tokens, token, at)) return null;
  const base = stem(token.lower);
  const [from, to] = subject(tokens, at);
  if (showing.has(base) && pointers.has(tokens[from]?.lower ?? '')) return null;
  return { at, word: token.lower, manner: mannerOf(base), from, to };
}

const mannerOf = (base: string) => neutral.has(base) ? 'neutral' : coloured.has(base) ? 'coloured' : 'avowed';

const owning = setOf('my our his her its their');
const guesses = setOf('guess hunch bet suspicion feeling theory story word');

/** "the claim that", "Yerevan's claim that", "Reports that"; but "the ministry estimates that". */
function isNoun(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!saidNouns.has(token.lower) && !guesses.has(token.lower)) return false;
  const link = ['is', 'was'].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (tokens[link]?.lower !== 'that') return false;
  const before = tokens[at - 1];
  // "denied in a statement that": the verb has said it.
  if (tokens[at - 2]?.lower === 'in' && speaking.has(stem(tokens[at - 3]?.lower ?? ''))) return false;
  return !before || token.parted || before.possessive || determiners.has(before.lower) || owning.has(before.lower)
    || prepositions.has(before.lower);
}

/** "Yerevan's claim that", "reports that": the owner speaks, or nobody. */
function nounCue(tokens: readonly Token[], token: Token, at: number): Cue {
  let from = at;
  while (from > 0 && tokens[from - 1]?.capital && !tokens[from]?.parted) from -= 1;
  const owned = tokens[at - 1]?.possessive ?? false;
  return owned ? { at, word: token.lower, manner: 'coloured', from, to: at }
    : { at, word: token.lower, manner: 'nobody', from: at, to: at };
}

/** "is said to", "was widely seen as", "no losses were reported": nobody is named. */
function isPassive(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!passiveTo.has(token.lower) && !passiveAs.has(token.lower)) return false;
  const asWhat = passiveTo.has(token.lower) || tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'as');
  return asWhat && afterBe(tokens, at);
}

const afterBe = (tokens: readonly Token[], at: number) => {
  let before = at - 1;
  while (isAdverb(tokens[before]) || tokens[before]?.lower === 'not') before -= 1;
  return passiveAuxiliaries.has(tokens[before]?.lower ?? '');
};

/** A reporting verb as the verb of its clause, not a noun ("the report") and not an infinitive ("to say"). */
function isFinite(tokens: readonly Token[], token: Token, at: number): boolean {
  const base = stem(token.lower);
  if (!speaking.has(base) || token.lower.endsWith('ing') || negators.has(token.lower)
    || (token.capital && !token.opening)) return false;
  const before = tokens[at - 1];
  if (!before || before.possessive || (isModifier(before) && !token.parted) || afterBe(tokens, at)) return false;
  const next = tokens[at + 1]?.lower;
  // "an official quoted by the agency"; "the ministry responded to the request"
  if ((next === 'by' && !token.parted) || next === 'for' || (answering.has(token.lower) && next !== 'that')) return false;
  if ((seldom.has(base) && !leadsOn(tokens, at)) || (hardlyEver.has(base) && next !== 'that')) return false;
  if (isDone(tokens, token, at)) return false;
  const past = token.lower.endsWith('ed') || irregularForms.has(token.lower);
  if (past && isParticiple(tokens, token, at)) return false;
  if (!past && alsoNouns.has(token.lower)) {
    if (next === 'that' || next === 'out') return before?.lower !== 'the' && !isSingleNoun(tokens, token, at);
    if (before?.capital && pronouns.has(next ?? '')) return true;
    return closesAside(tokens, at) || resumesBehindAside(tokens, at);
  }
  // "…, say two officers."
  const inverted = token.parted && tokens.slice(at + 1, afterHolder(tokens, at + 1)).some(isPlural);
  return past || token.lower.endsWith('s') || isPlural(nounBefore(tokens, at)) || isPlaced(tokens, at) || next === 'that' || inverted
    || resumesBehindAside(tokens, at);
}

const proclaimed = setOf('independence war bankruptcy insolvency emergency ceasefire truce curfew');
const charging = setOf('suspected accused');
const longestThing = 5;

/** "declared independence" did it; "ships suspected of damage" are the ones that somebody suspects; in "has offered guarantees" the second is what the first takes. */
function isDone(tokens: readonly Token[], token: Token, at: number): boolean {
  const rest = tokens.slice(at + 1, at + longestThing);
  const end = rest.findIndex(({ parted, lower }) => parted || isBoundary({ ...token, lower }));
  if (stem(token.lower) === 'declar' && (end < 0 ? rest : rest.slice(0, end)).some(({ lower }) => proclaimed.has(lower))) return !rest.some(isVerbForm);
  // "asked Brussels for the money"
  if (token.lower.startsWith('ask') && rest.findIndex(({ lower }) => lower === 'for') > 0 && end < 0) return !rest.some(({ lower }) => ['that', 'whether', 'if', 'to'].includes(lower));
  const before = tokens[at - 1];
  if (charging.has(token.lower)) return tokens[at + 1]?.lower === 'of' && before?.parted !== true;
  const takes = before !== undefined && !before.capital && isPastForm(before.lower);
  return takes && !token.parted && token.lower.endsWith('s') && ['has', 'have', 'had'].includes(tokens[at - 2]?.lower ?? '');
}

/** "The report, leaked in part to a newspaper, finds": the verb comes behind the mark that ends the aside. */
function isParticiple(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!token.parted || !prepositions.has(tokens[at + 1]?.lower ?? '')) return false;
  const end = tokens.findIndex(({ parted }, i) => i > at && parted);
  const verb = tokens[end];
  return verb !== undefined && verb.sentence === token.sentence && isVerbForm(verb);
}

/** "officials in Honiara say": a name on a preposition stands between the plural and its verb. */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && tokens[from]?.capital && !tokens[from]?.parted) from -= 1;
  return from < at - 1 && !tokens[at]?.parted && prepositions.has(tokens[from]?.lower ?? '') && isPlural(tokens[from - 1]);
}

/** "a small state that": behind "a" a base form is no verb, for its subject would be one. */
function isSingleNoun(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.lower.endsWith('s')) return false;
  let from = at - 1;
  while (at - from < longestNoun && !tokens[from + 1]?.parted && tokens[from]?.content && !isPlural(tokens[from])) from -= 1;
  return !tokens[from + 1]?.parted && ['a', 'an', 'another', 'every', 'each'].includes(tokens[from]?.lower ?? '');
}

const longestNoun = 4;

/** "Officials in Tashkent believe, but will not say in public, that". */
const resumesBehindAside = (tokens: readonly Token[], at: number) => tokens[at + 1]?.parted === true
  && tokens.slice(at + 2, at + 12).some(({ lower, parted }) => lower === 'that' && parted);

/** A "that" follows, with whom it is said to before it; or what was said stands before a mark. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const reach = tokens.slice(at + 1, at + 6);
  const mark = reach.findIndex(({ parted }) => parted);
  const that = reach.findIndex(({ lower }) => lower === 'that');
  return (that >= 0 && (mark < 0 || that <= mark)) || reach.length === 0 || mark === 0;
}

/** "despite repeated requests", "to say": what stands after these is no finite verb. */
const isModifier = ({ lower }: Token) =>
  (prepositions.has(lower) || determiners.has(lower))
    && !['that', 'which', 'those', 'these', 'this', 'another', 'in'].includes(lower);

function nounBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (isAdverb(tokens[before]) || tokens[before]?.lower === 'there') before -= 1;
  return tokens[before];
}

/** "…, the separatists claim." */
function closesAside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && !next.parted && next.sentence === tokens[at]?.sentence) return false;
  const near = tokens.slice(Math.max(0, at - 5), at);
  const opening = near.findLast((token) => token.parted);
  return opening !== undefined && !isBoundary(opening)
    && (isPlural(tokens[at - 1]) || (tokens[at - 1]?.capital ?? false) || determiners.has(opening.lower));
}

/** Whether anybody is reported at all. */
export const reports = (cues: readonly Cue[]): boolean => cues.length > 0;
