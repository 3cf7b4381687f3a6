/**
 * What tells one event from another in a text: its names, then its words, each by how rare it is. Ordinary words of
 * security writing and countries weigh little: two raids on one border are two events.
 */
import { placeOf } from '../../regions/gazetteer.ts';
import { tokenise, type Token } from '../words.ts';
import background from './background.json' with { type: 'json' };

export interface Telling {
  readonly title: string | null;
  readonly text: string;
  /** Day of publication in days since 1970; null when undated. */
  readonly day: number | null;
}

/** Terms of a text with how often they stand in it. */
export type Terms = ReadonlyMap<string, number>;

/** Paragraphs in which an event is told; their words and the headline's count double. */
const leadParagraphs = 2;
/** Words from the start: further on, long texts wander, and all of them grow alike. */
const mostWords = 600;

export function termsOf({ title, text }: Pick<Telling, 'title' | 'text'>): Terms {
  const counts = new Map<string, number>();
  for (const part of [leadOf({ title, text }), opening(text)]) {
    for (const token of tokenise(part)) {
      const term = termOf(token);
      if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

export function leadOf({ title, text }: Pick<Telling, 'title' | 'text'>): string {
  return [title ?? '', ...text.split(/\n\s*\n/u).slice(0, leadParagraphs)].join('\n');
}

function opening(text: string): string {
  const { index } = text.matchAll(/\S+/gu).drop(mostWords).next().value ?? {};
  return text.slice(0, index);
}

/** A country by any of its names is one term; a name is another term than the word; figures of one digit tell nothing. */
function termOf({ content, kind, lower, key, capital, opening }: Token): string | null {
  if (kind === 'number') return lower.length > 1 ? `#${lower}` : null;
  if (!content || kind === 'unit' || lower.length < 3) return null;
  const place = capital ? placeOf(lower) : null;
  if (place !== null) return `@${place.code}`;
  return capital && !opening ? `^${key}` : key;
}

/** Of texts of our own on security, in how many a term stands; those of one text only are left out (`npm run background`). */
const common: { readonly texts: number; readonly counts: Readonly<Record<string, number>> } = background;

/** How rare a term is among these texts and those of the background: logarithm of the inverse share, above 0. */
export function rarityIn(all: readonly Terms[]): (term: string) => number {
  const texts = new Map<string, number>();
  for (const terms of all) for (const term of terms.keys()) texts.set(term, (texts.get(term) ?? 0) + 1);
  const known = (term: string) => (Object.hasOwn(common.counts, term) ? common.counts[term] ?? 0 : 0);
  return (term) => Math.log((common.texts + all.length + 1) / (known(term) + (texts.get(term) ?? 0) + 0.5));
}

const nameWeight = 3;

/** Weights of an article's terms; `length` is that of the vector. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly day: number | null;
}

export function profileOf(terms: Terms, day: number | null, rarity: (term: string) => number): Profile {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of terms) {
    const weight = (term.startsWith('^') ? nameWeight : 1) * rarity(term) * (1 + Math.log(count));
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares), day };
}

/** From this similarity on, two articles are about one event; set on the pairs marked `tuned`. */
export const sameEvent = 0.38;
/** An event is written about for so many days; what lies further apart is more likely its like than itself. */
const daysOfOneEvent = 14;
const apart = 0.5;

/** 0..1: the cosine of the two, halved where they were published far apart. */
export function similarity(one: Profile, other: Profile): number {
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small.weights) product += weight * (large.weights.get(term) ?? 0);
  if (product === 0) return 0;
  const gap = one.day === null || other.day === null ? 0 : Math.abs(one.day - other.day);
  return (product / (one.length * other.length)) * (gap > daysOfOneEvent ? apart : 1);
}

/** Profiles of articles that are looked at together. */
export function profilesOf(tellings: readonly Telling[]): { profiles: Profile[]; rarity: (term: string) => number } {
  const terms = tellings.map(termsOf);
  const rarity = rarityIn(terms);
  return { profiles: tellings.map(({ day }, index) => profileOf(terms[index] ?? new Map(), day, rarity)), rarity };
}

/** `YYYY-MM-DD…` to days since 1970; null for what is no date. */
export function dayOf(published: string | null): number | null {
  const at = Date.parse(published ?? '');
  return Number.isNaN(at) ? null : Math.floor(at / 86_400_000);
}
