/** The regions that briefs are made for, and which of them a text is about. */
import { askedOnce } from '../asked.ts';
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
  const [id = '', codes = '', peoples = '', words = ''] = row.split('|');
  for (const code of [...codes.split(' '), ...peoples.split(', ')]) if (code !== '') regionOfCode.set(code, id);
  for (const phrase of words.split(', ')) regionOfWords.set(phrase, id);
}

const firstOfRegion = new Set([...regionOfWords.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase));
const mayBegin = askedOnce((word) => firstOfRegion.has(word));

/** What is named in fewer than one sentence of ten, and not in the title, is mentioned and not what an article is about. */
const leastShare = 0.1;
/** A region is one of an article's when it has at least this share of what the most named place has, whichever that is. */
const ofStrongest = 0.5;
/** A second region beside the first: an article that is about both says so early and often. */
const ofFirst = 0.6;
/** Sentences at the beginning that tell what the whole is about: one there counts twice. */
const leadLength = 3;
/** A title counts as so many sentences. */
const titleWeight = 2;

/** How an article names a region, or a place that is in none of ours. */
interface Naming {
  /** Sentences that name it, those of the lead twice, the title with its weight. */
  weight: number;
  inTitle: boolean;
  early: boolean;
  mentions: number;
  first: number;
}

export interface Named {
  readonly title: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
  /** BCP 47. */
  readonly language: string;
}

/**
 * The regions that an article is mainly about, the first of them its own; a second one only where it is about both.
 * Empty where it is about none of ours, however often one is mentioned by the way. Linear in the number of tokens.
 */
export function regionsOf({ title, sentences, language }: Named): string[] {
  const found = namings([title, ...sentences], language);
  const ranked = [...found].sort(([, one], [, other]) =>
    other.weight - one.weight || other.mentions - one.mentions || one.first - other.first);
  const strongest = ranked[0]?.[1].weight ?? 0;
  const about = ranked.filter(([id, { weight, inTitle }]) => regionById(id) !== null
    && (inTitle || (weight >= sentences.length * leastShare && weight >= strongest * ofStrongest)));
  const first = about[0]?.[1];
  return about.filter(([, one]) => first !== undefined
    && (one === first || besides(one, first))).map(([id]) => id);
}

const besides = (one: Naming, first: Naming) => Math.min(one.weight / first.weight, one.mentions / first.mentions) >= ofFirst
  && (one.inTitle || (one.early && !first.inTitle));

/** By region, and by country or people for places outside ours. @param parts the title first */
function namings(parts: readonly (readonly Token[])[], language: string): Map<string, Naming> {
  const found = new Map<string, Naming>();
  const { places, regions: direct } = namedPlaces(parts, language);
  for (const [at, tokens] of parts.entries()) {
    const names = [
      ...places[at]?.map(({ code }) => regionOfCode.get(code) ?? code) ?? [], ...direct[at] ?? [], ...regionWords(tokens),
    ];
    for (const [id, times] of Map.groupBy(names, (name) => name)) {
      const known = found.get(id) ?? { weight: 0, inTitle: false, early: false, mentions: 0, first: at };
      const lead = at > 0 && at <= leadLength;
      found.set(id, {
        ...known, weight: known.weight + (at === 0 ? titleWeight : lead ? 2 : 1), inTitle: known.inTitle || at === 0,
        early: known.early || lead, mentions: known.mentions + times.length,
      });
    }
  }
  return found;
}

function regionWords(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !mayBegin(token)) continue;
    for (const size of [1, 2, 3]) {
      const id = regionOfWords.get(tokens.slice(i, i + size).map(({ lower }) => lower).join(' '));
      if (id !== undefined) found.push(id);
    }
  }
  return found;
}
