/** Who says what in a text: the cue ("said", "according to"), and the words that name the speaker. */
import { irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { possessives } from '../../labels/lexicon/grammar.ts';
import { selfPronouns } from '../../labels/lexicon/people.ts';
import {
  countNouns, passiveAs, passiveTo, reportedly, saidNouns, sayVerbs, viewNouns,
} from '../../labels/lexicon/reporting.ts';
import { times } from '../words/cues.ts';
import { conjunctions, determiners, isAuxiliary, prepositions, pronouns, setOf } from '../words/grammar.ts';
import { stem } from '../words/key.ts';
import type { Token } from '../words.ts';

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
  confirm`)].map(stem));

/** The speaker stands for what follows, but the verb may not be exchanged for a neutral one. */
const avowing = new Set([...setOf(`admit acknowledge concede allege boast complain assure swear testify confess
  predict caution lament grumble brag disclose reveal recall`)].map(stem));

const coloured = new Set([...setOf(`deny suspect forecast fear
  hope doubt speculate suggest promise vow pledge threaten urge accuse blame condemn
  criticise criticize denounce reject dismiss dispute praise welcome question
  hint indicate expect anticipate assume call demand propose`)].map(stem));

/** "These factors indicate that" is the author's own reading: things do not speak. */
const showing = new Set([...setOf(`indicate suggest confirm highlight underline underscore explain describe
  note`)].map(stem));
const pointers = setOf('this these that those such it all which both');

const speaking = new Set([...[...sayVerbs].map(stem), ...neutral, ...avowing, ...coloured]);

/**
 * Base forms and -s forms that are nouns at least as often: they need "that" or a speaker's name before
 * them.
 */
const alsoNouns = setOf(`state states report reports claim claims comment comments estimate estimates
  forecast forecasts post posts answer answers guess guesses hope hopes fear fears doubt doubts note notes
  remark remarks promise promises pledge pledges vow vows protest protests quote quotes joke jokes reply
  replies question questions point points demand demands call calls threat threats opinion surmise echo
  advice advise warning welcome praise blame dispute suspect suspects hint hints`);

const answering = setOf('responded responds replied replies answered answers agree agrees agreed');

const irregularForms = new Set([...irregularVerbs.values()].flat());

/** The cues of a text in reading order. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  return tokens.flatMap((token, at) => {
    const cue = cueAt(tokens, token, at);
    return cue ? [cue] : [];
  });
}

function cueAt(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (token.kind !== 'word') return null;
  if (reportedly.has(token.lower) || isPassive(tokens, token, at)) {
    return { at, word: token.lower, manner: 'nobody', from: at, to: at };
  }
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return { at, word: token.lower, manner: 'neutral', from: at + 2, to: afterHolder(tokens, at + 2) };
  }
  const view = viewCue(tokens, token, at);
  if (view) return view;
  if (isNoun(tokens, token, at)) return nounCue(tokens, token, at);
  if (!isFinite(tokens, token, at)) return null;
  const base = stem(token.lower);
  const [from, to] = subject(tokens, at);
  if (showing.has(base) && pointers.has(tokens[from]?.lower ?? '')) return null;
  return { at, word: token.lower, manner: mannerOf(base), from, to };
}

const mannerOf = (base: string) => neutral.has(base) ? 'neutral' : avowing.has(base) ? 'avowed' : 'coloured';

/** "the claim that", "Yerevan's claim that", "Reports that"; but "the ministry estimates that". */
function isNoun(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!saidNouns.has(token.lower) || tokens[at + 1]?.lower !== 'that') return false;
  const before = tokens[at - 1];
  return !before || token.parted || before.possessive || determiners.has(before.lower)
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

/** "in the view of Ankara", "by its own account", "in Ankara's telling"; but "in my view" is the author's. */
function viewCue(tokens: readonly Token[], token: Token, at: number): Cue | null {
  if (!viewNouns.has(token.lower) && !countNouns.has(token.lower)) return null;
  let opening = at - 1;
  while (at - opening < holderLength && opening > 0 && !tokens[opening + 1]?.parted
    && !viewing.has(tokens[opening]?.lower ?? '')) opening -= 1;
  if (!viewing.has(tokens[opening]?.lower ?? '') || at - opening < 2 || tokens[opening + 1]?.parted) return null;
  const said = { at, word: token.lower, manner: 'neutral' } as const;
  const owner = tokens.slice(opening + 1, at);
  if (owner.some(({ lower }) => selfPronouns.has(lower))) return null;
  if (owner.some(({ possessive, lower }) => possessive || possessives.has(lower))) return { ...said, from: opening + 1, to: at };
  const named = tokens[at + 1]?.lower === 'of' && owner.every(({ lower }) => lower === 'the');
  return named ? { ...said, from: at + 2, to: afterHolder(tokens, at + 2) } : null;
}

const viewing = setOf('in by from on');

/** "is said to", "was widely seen as", "no losses were reported": nobody is named. */
function isPassive(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!passiveTo.has(token.lower) && !passiveAs.has(token.lower)) return false;
  return afterBe(tokens, at);
}

const being = setOf('is are was were be been being');
const afterBe = (tokens: readonly Token[], at: number) => {
  let before = at - 1;
  while (isAdverb(tokens[before]) || tokens[before]?.lower === 'not') before -= 1;
  return being.has(tokens[before]?.lower ?? '');
};

/** A reporting verb as the verb of its clause, not a noun ("the report") and not an infinitive ("to say"). */
function isFinite(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!speaking.has(stem(token.lower)) || token.lower.endsWith('ing')) return false;
  const before = tokens[at - 1];
  if (!before || before.possessive || isModifier(before) || afterBe(tokens, at)) return false;
  const next = tokens[at + 1]?.lower;
  // "an official quoted by the agency"; "the ministry responded to the request"
  if (next === 'by' || next === 'for' || (answering.has(token.lower) && next !== 'that')) return false;
  const past = token.lower.endsWith('ed') || irregularForms.has(token.lower);
  if (!past && alsoNouns.has(token.lower)) {
    if (next === 'that' || next === 'out') return before?.lower !== 'the';
    if (before?.capital && pronouns.has(next ?? '')) return true;
    return closesAside(tokens, at);
  }
  return past || token.lower.endsWith('s') || isPlural(nounBefore(tokens, at));
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
    && (isPlural(tokens[at - 1]) || (tokens[at - 1]?.capital ?? false));
}

const isPlural = (token: Token | undefined) => token !== undefined
  && (token.lower.endsWith('s') || token.lower === 'they');

const holderLength = 12;

/** The subject stands before the verb, or after one that follows a quotation ("…", said the minister). */
function subject(tokens: readonly Token[], at: number): [number, number] {
  let to = at;
  while (to > 0 && (isAuxiliary(tokens[to - 1]?.lower ?? '') || isAdverb(tokens[to - 1])
    || isWhen(tokens, to - 1))) to -= 1;
  const parted = tokens.slice(to, at + 1).some((token) => token.parted);
  const end = afterHolder(tokens, at + 1);
  const next = tokens[end];
  // "…, the operator, said in a statement": what follows is no speaker.
  const inverted = end > at + 1 && tokens[at]?.lower !== 'told' && !prepositions.has(tokens[at + 1]?.lower ?? '')
    && (!next || next.parted || next.sentence !== tokens[at]?.sentence);
  if (to === 0 || (tokens[at]?.parted && inverted)) return [at + 1, end];
  return [beforeVerb(tokens, to, parted), to];
}

/** "on Monday" between subject and verb. */
const isWhen = (tokens: readonly Token[], at: number) => times.has(tokens[at]?.lower ?? '')
  || (['on', 'in'].includes(tokens[at]?.lower ?? '') && times.has(tokens[at + 1]?.lower ?? ''));

/** Back to a mark or a conjunction; across marks when an apposition stands between subject and verb. */
function beforeVerb(tokens: readonly Token[], to: number, acrossMarks: boolean): number {
  let from = to;
  while (from > 0 && to - from < holderLength) {
    const token = tokens[from - 1];
    const after = tokens[from];
    if (!token || isBoundary(token) || token.sentence !== tokens[to]?.sentence) break;
    if (after?.parted && from < to && !acrossMarks) break;
    from -= 1;
  }
  return from;
}

const isAdverb = (token: Token | undefined) =>
  token !== undefined && !token.capital
    && (token.lower.endsWith('ly') || conjunctions.has(token.lower) && token.lower !== 'and');

const clauseOpeners = setOf('that but while because if when although though which what whatever as');
const isBoundary = (token: Token) =>
  clauseOpeners.has(token.lower);

/**
 * The holder after "according to" or an inverted verb ends at a verb, a "that", or the end of its sentence.
 */
function afterHolder(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < holderLength) {
    const token = tokens[to];
    if (!token || isAuxiliary(token.lower) || isBoundary(token)
      || token.sentence !== tokens[from]?.sentence) break;
    if (token.parted && to > from) break;
    to += 1;
  }
  return to;
}

/** Whether anybody is reported at all. */
export const reports = (cues: readonly Cue[]): boolean => cues.length > 0;
