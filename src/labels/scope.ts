/** Attribution beyond one sentence: open quotations, "First, …", "he added", a colon; it ends with the paragraph. */
import type { Sentence } from '../contracts.ts';
import { isPlace } from '../regions/gazetteer.ts';
import { answererMeant, Antecedents, countsOn, isSurelyPerson, sortOfHolder, spokenBefore, subjectMeant, subjectSpan, titledAfterBy } from './anaphora.ts';
import { attributions } from './attribution.ts';
import { chief } from './chief.ts';
import { isCrowd, isNamed, isSound } from './holders.ts';
import { listOwner, obliges } from './listed.ts';
import type { Attribution } from './reporting.ts';
import { firstOf, isShouting, quotations, tokenise, type Quotation, type Token } from './tokens.ts';
import { enumerators } from './lexicon/grammar.ts';

/** Whose words: as the text names them, or null when it names nobody. */
export interface Holder {
  readonly text: string;
  readonly named: boolean;
  readonly via: string | null;
}

export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Holder of each attribution, with "he" and "she" resolved within the paragraph. */
  readonly holders: readonly (Holder | null)[];
  /** A quotation that is opened in it and closed nowhere. */
  readonly unbalanced: boolean;
  /** It goes on about somebody whose words the sentence before gave: perhaps still theirs. */
  readonly goesOn: boolean;
  /** Carried over from an earlier sentence, with the reason; null when the sentence stands by itself. */
  readonly carried: { readonly holder: Holder | null; readonly why: string } | null;
}

/** A longer sentence is not analysed: no cue can be trusted over such a distance. In words and marks. */
export const longestSentence = 400;

/** Words of a span as they stand, white space made single. */
export function spanText(
  sentence: string,
  tokens: readonly Token[],
  span: { from: number; to: number },
): string {
  const start = tokens[span.from]?.start ?? 0;
  const last = tokens[span.to - 1];
  // "Sergei M.": the stop belongs to the initial.
  const initial = last !== undefined && last.capital && (last.text.length === 1 || /^[JS]r$/u.test(last.text)) && tokens[span.to]?.text === '.' && span.to - span.from > 1;
  const end = (initial ? tokens[span.to]?.end : last?.end) ?? start;
  return sentence.slice(start, end).replace(/\s+/gu, ' ');
}

/** A quotation that runs on is opened again at the head of its next paragraph. */
const reopening = /^\s*(?:["“«„]|'')/u;

interface Memory {
  inside: boolean;
  /** Whose open quotation, or the last one to whom something was attributed in this paragraph. */
  holder: Holder | null;
  /** Whom a pronoun may mean. */
  readonly antecedents: Antecedents;
  enumerating: boolean;
  /** "First, …" has been said in somebody else's name. */
  listing: boolean;
  /** Whose demands the paragraph lists. */
  demanding: Holder | null;
  /** Capitalised words met inside sentences: beginning one, such a word is a name. */
  names: Set<string>;
  colon: boolean;
}

function closesLater(sentences: readonly Sentence[]): boolean[] {
  // From the end: whether a later sentence of the same paragraph, or of a next one that reopens, has a closing mark.
  const later = sentences.map(() => false);
  for (let i = sentences.length - 2; i >= 0; i -= 1) {
    const next = sentences[i + 1];
    const same = next?.paragraph === sentences[i]?.paragraph;
    const reopens = reopening.test(next?.text ?? '');
    later[i] = (same || reopens) && (/["”»]|''/u.test(next?.text ?? '') || (later[i + 1] ?? false));
  }
  return later;
}

function resolve(
  found: Attribution,
  index: number,
  all: readonly Attribution[],
  sentence: string,
  tokens: readonly Token[],
  memory: Memory,
  paragraph: number,
): Holder | null {
  if (!found.holder) return null;
  if (found.sort === 'anaphor') {
    const pronoun = tokens[found.holder.from]?.lower ?? '';
    // "The treaty was never signed, she added.": the one who speaks is not in what was said.
    const outside = found.frame === 'said' && found.content.from === 0 && found.content.to <= found.holder.from;
    // "The mayor smelt an election, or so she told reporters": who is told of tells it.
    const isSo = tokens[found.holder.from - 2]?.lower === 'or' && tokens[found.holder.from - 1]?.lower === 'so';
    // "…, said General Holm, but he did admit": the one who spoke in the same sentence.
    const beside = spokenBefore(all.slice(0, index), found.holder.from, pronoun, tokens);
    if (beside) return { text: spanText(sentence, tokens, beside), named: true, via: null };
    const here = answererMeant(tokens, pronoun) ?? (outside && !isSo ? null : subjectMeant(tokens, found.holder.from, pronoun));
    if (here) return { text: spanText(sentence, tokens, here), named: isNamed(tokens, here, firstOf(tokens)), via: null };
    return memory.antecedents.find(pronoun, paragraph);
  }
  if (!isSound(tokens, found.holder)) return null;
  const outer = all.find(
    (other, k) =>
      k < index &&
      other.holder !== null &&
      other.frame === 'said' &&
      other.sort !== 'anaphor' &&
      found.cue.from >= other.content.from &&
      found.cue.from < other.content.to &&
      other.content.from > other.cue.from,
  );
  const through = found.via ?? outer?.holder ?? null;
  return {
    text: spanText(sentence, tokens, found.holder),
    // A document is named by its being pointed at; only people and groups can stay unnamed.
    named: found.named || (found.sort === 'document' && !isCrowd(tokens, found.holder)),
    via: through ? spanText(sentence, tokens, through) : null,
  };
}

const goingOn = /^(?:he|she|they|his|her|their)$/u;

function carry(
  memory: Memory,
  tokens: readonly Token[],
  found: readonly Attribution[],
  inside: boolean,
): Reading['carried'] {
  const explicit = found.some(
    (one) => one.main && one.holder !== null && (one.frame === 'said' || one.frame === 'according'),
  );
  if (inside && !explicit) return { holder: memory.holder, why: 'why-open-quotation' };
  if (found.some((one) => one.frame !== 'quotation')) return null;
  if (memory.colon) return { holder: memory.holder, why: 'why-after-colon' };
  const [first, second] = tokens;
  if (memory.holder !== null && found.length === 0 && countsOn(tokens)) return { holder: memory.holder, why: 'why-enumeration' };
  const opens = first !== undefined && (memory.listing || first.lower.startsWith('first'));
  if (
    memory.enumerating &&
    opens &&
    enumerators.has(first.lower) &&
    (second?.text === ',' || first.lower.endsWith('ly'))
  ) {
    return { holder: memory.holder, why: 'why-enumeration' };
  }
  const quotation = found.find((one) => one.frame === 'quotation');
  // A phrase in quotation marks within a sentence that has its own subject is nobody's going on.
  if (quotation && memory.holder && (quotation.main || quotation.content.from <= 2 || goingOn.test(first?.lower ?? ''))) return { holder: memory.holder, why: 'why-quotation' };
  return null;
}

/** Reads all sentences of an article in order. Linear in their length. */
export function readSentences(sentences: readonly Sentence[]): Reading[] {
  const closes = closesLater(sentences);
  const memory: Memory = {
    inside: false,
    holder: null,
    antecedents: new Antecedents(),
    enumerating: false,
    listing: false,
    demanding: null,
    names: new Set(),
    colon: false,
  };
  let paragraph = -1;
  return withLaterHolder(
    sentences.map((sentence, index) => {
      if (sentence.paragraph !== paragraph) {
        paragraph = sentence.paragraph;
        const reopens = memory.inside && reopening.test(sentence.text);
        if (!reopens) memory.inside = false;
        if (!reopens && !memory.colon) memory.holder = null;
        else if (reopens) memory.inside = false;
        memory.enumerating = false;
        memory.listing = false;
        memory.demanding = null;
        if (reopens) return step(sentence, true, closes[index] ?? false, memory);
      }
      return step(sentence, memory.inside, closes[index] ?? false, memory);
    }),
  );
}

/** A quotation over several sentences whose speaker is named only at its end belongs to that speaker throughout. */
function withLaterHolder(readings: Reading[]): Reading[] {
  let later: Holder | null = null;
  for (let i = readings.length - 1; i >= 0; i -= 1) {
    const reading = readings[i];
    if (!reading) continue;
    const opened = reading.carried === null && reading.attributions[0]?.frame === 'quotation';
    if (later && reading.carried?.why === 'why-open-quotation' && reading.carried.holder === null) {
      readings[i] = { ...reading, carried: { ...reading.carried, holder: later } };
      continue;
    }
    if (later && opened && (reading.quotes.at(-1)?.unclosed ?? false)) {
      readings[i] = { ...reading, carried: { holder: later, why: 'why-quotation' } };
    }
    const best = chief(reading.attributions);
    later = reading.quotes[0]?.continued && reading.carried === null ? (reading.holders[best] ?? null) : null;
  }
  return readings;
}

/** Keeps whom the sentence puts forward: the one whose words it gives, or else its subject. */
function remember(
  sentence: Sentence,
  tokens: readonly Token[],
  best: Attribution | undefined,
  spoken: Holder | null,
  memory: Memory,
): void {
  if (best?.sort === 'anaphor') return;
  if (best?.holder && spoken) {
    memory.antecedents.put(sortOfHolder(tokens, best.holder), spoken, sentence.paragraph, true);
    return;
  }
  const span = tokens.length > longestSentence ? null : subjectSpan(tokens);
  // "was presented by the commander, Major General Nicholas": "he" may be either from here.
  const by = best === undefined ? titledAfterBy(tokens) : null;
  if (by !== null) memory.antecedents.stranger(by);
  if (!span || !isSound(tokens, span) || /^(?:every|each|no|any|neither)$/u.test(tokens[span.from]?.lower ?? '')) return;
  const first = tokens.findIndex((token) => token.kind === 'word');
  const holder = {
    text: spanText(sentence.text, tokens, span),
    named: isNamed(tokens, span, first),
    via: null,
  };
  const sort = sortOfHolder(tokens, span);
  if (sort === 'person' && !isSurelyPerson(tokens, span) && !(span.to - span.from === 1 && memory.names.has(holder.text) && !isPlace(holder.text.toLowerCase()))) memory.antecedents.stranger(holder.text);
  else memory.antecedents.put(sort, holder, sentence.paragraph, false);
}

/** Whose demands a sentence announces, when it does. */
function demander({ text, paragraph }: Sentence, tokens: readonly Token[], spoken: Holder | null, memory: Memory): Holder | null {
  const owner = tokens.length > longestSentence ? null : listOwner(tokens);
  if (owner === null) return null;
  if (owner === 'theirs') return spoken ?? memory.antecedents.find('they', paragraph);
  return { text: spanText(text, tokens, owner), named: isNamed(tokens, owner, 0), via: null };
}

/** Capitals throughout say nothing: the words are read in small letters where that keeps their places. */
function voiced(text: string): string {
  const small = isShouting(text) ? text.toLowerCase() : text;
  return small.length === text.length ? small : text;
}

function step(sentence: Sentence, inside: boolean, closesLaterOn: boolean, memory: Memory): Reading {
  const reopened = inside && reopening.test(sentence.text);
  const tokens = tokenise(voiced(sentence.text), inside && !reopened);
  const quotes = quotations(tokens, inside && !reopened);
  const found = tokens.length > longestSentence ? [] : attributions(tokens, quotes);
  const holders = found.map((one, k) =>
    resolve(one, k, found, sentence.text, tokens, memory, sentence.paragraph),
  );
  const demanded = memory.demanding !== null && found.length === 0 && obliges(tokens);
  const carried = demanded ? { holder: memory.demanding, why: 'why-enumeration' } : carry(memory, tokens, found, inside);
  const goesOn = memory.holder !== null && goingOn.test(tokens.find((token) => token.kind === 'word')?.lower ?? '');
  const best = chief(found);
  const spoken = best >= 0 ? (holders[best] ?? null) : null;
  if (best >= 0 && found[best]?.frame !== 'quotation' && spoken) {
    memory.holder = spoken;
  } else if (best < 0 && !carried) memory.holder = null;
  for (let i = firstOf(tokens) + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.capital && /\p{Ll}/u.test(token.text)) memory.names.add(token.text);
  }
  remember(sentence, tokens, found[best], spoken, memory);
  if (!demanded) memory.demanding = demander(sentence, tokens, spoken, memory);
  memory.enumerating = carried !== null ? memory.enumerating : best >= 0 && found[best]?.frame !== 'passive';
  memory.listing = memory.enumerating && (memory.listing || (tokens[0]?.lower ?? '').startsWith('first'));
  memory.inside = (quotes.at(-1)?.unclosed ?? false) && closesLaterOn;
  memory.colon =
    best >= 0 && tokens.at(-1)?.kind === 'mark' && tokens.slice(-2).some((token) => token.text === ':');
  const unbalanced = (quotes.at(-1)?.unclosed ?? false) && !closesLaterOn;
  return { sentence, tokens, quotes, attributions: found, holders, unbalanced, goesOn, carried };
}

