/** The regions that briefs are made for, and which of them a text is about. */
import type { Token } from '../labels/tokens.ts';
import { regionTable } from './gazetteer-places.ts';
import { namedPlaces } from './named.ts';

/** A region; its name is the catalogue's `region-ID`. `deadline` is local to `zone`, HH:MM. */
export interface Region {
  readonly id: string;
  readonly zone: string;
  readonly deadline: string;
}

export const regions: readonly Region[] = [
  { id: 'south-caucasus', zone: 'Asia/Baku', deadline: '08:00' },
  { id: 'middle-east', zone: 'Asia/Riyadh', deadline: '08:00' },
  { id: 'central-asia', zone: 'Asia/Almaty', deadline: '08:00' },
  { id: 'eastern-europe', zone: 'Europe/Kyiv', deadline: '08:00' },
  { id: 'south-asia', zone: 'Asia/Karachi', deadline: '08:00' },
  // For articles that are about none of the above.
  { id: 'elsewhere', zone: 'UTC', deadline: '08:00' },
];

/** The region of this id, or null. */
export function regionById(id: string): Region | null {
  return regions.find((region) => region.id === id) ?? null;
}

const regionOfCode = new Map<string, string>();
const regionOfWords = new Map<string, string>();
for (const row of regionTable.trim().split('\n')) {
  const [id = '', codes = '', words = ''] = row.split('|');
  for (const code of codes.split(' ')) regionOfCode.set(code, id);
  for (const phrase of words.split(',')) regionOfWords.set(phrase.trim(), id);
}

const firstOfRegion = new Set([...regionOfWords.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase));

/** A region is one of an article's when it has at least this share of the strongest region's mentions. */
const share = 0.5;
/** A region that is named by itself weighs as much as this many mentions of a country of it. */
const named = 2;

/**
 * The regions that sentences are about, the most mentioned first; empty when none of ours is mentioned.
 * Linear in the number of tokens.
 */
export function regionsOf(sentences: readonly (readonly Token[])[], language = 'en'): string[] {
  const scores = new Map<string, number>();
  const add = (id: string | undefined, weight: number) => {
    if (id) scores.set(id, (scores.get(id) ?? 0) + weight);
  };
  const { places, regions: direct } = namedPlaces(sentences, language);
  for (const place of places.flat()) add(regionOfCode.get(place.code), 1);
  for (const id of direct) add(id, named);
  for (const tokens of sentences) for (const id of regionWords(tokens)) add(id, named);
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const top = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, score]) => score >= top * share).map(([id]) => id);
}

function regionWords(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, i) => {
    if (!firstOfRegion.has(lower)) return [];
    return [1, 2, 3].flatMap((size) =>
      regionOfWords.get(tokens.slice(i, i + size).map((token) => token.lower).join(' ')) ?? []);
  });
}
