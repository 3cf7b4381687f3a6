/** Which country or people a word stands for: names, capitals, demonyms, and places of disputed name. */
import { askedOnce } from '../asked.ts';
import { countryTable, peopleTable } from './gazetteer-countries.ts';
import { disputedNames } from './gazetteer-places.ts';

/** A country or people: `code` is ISO 3166 for a country, the English name for a people without a state. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

const display = new Intl.DisplayNames(['en'], { type: 'region' });
/** Where the CLDR name is not the one that a news reader knows. */
const ownNames: Readonly<Record<string, string>> = {
  PS: 'Palestine',
  MM: 'Myanmar',
  CD: 'DR Congo',
  CG: 'Congo',
  CI: 'Ivory Coast',
  TR: 'Türkiye',
  BA: 'Bosnia and Herzegovina',
};

const byCode = new Map<string, Place>();
const byWords = new Map<string, Place>();
function learn(words: string, place: Place): void {
  const key = words.trim().toLowerCase();
  if (key === '') return;
  if (!byWords.has(key)) byWords.set(key, place);
}

/** Demonyms are parted by spaces, or by commas when one of them has two words. */
function list(cell: string, separator: ',' | ' '): string[] {
  return cell
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

for (const row of countryTable.trim().split('\n')) {
  const [code = '', others = '', capitals = '', demonyms = ''] = row.split('|');
  const shown = display.of(code) ?? code;
  const place = { code, name: ownNames[code] ?? shown };
  byCode.set(code, place);
  for (const words of [shown, place.name, ...list(others, ','), ...list(capitals, ',')]) learn(words, place);
  for (const words of list(demonyms, demonyms.includes(',') ? ',' : ' ')) learn(words, place);
}
for (const row of peopleTable.trim().split('\n')) {
  const [name = '', forms = ''] = row.split('|');
  for (const words of list(forms, ' ')) learn(words, { code: name, name });
}

const disputed = new Set(
  disputedNames
    .trim()
    .split(/[|\n]/u)
    .map((name) => name.trim()),
);
const disputedFirst = new Set([...disputed].map((name) => name.split(' ')[0] ?? name));
/** By first word, without the full stop of an abbreviation, how many words the longest name has. */
const longestFrom = new Map<string, number>();
for (const name of byWords.keys()) {
  const parts = name.split(' ');
  const first = (parts[0] ?? name).replace(/\.$/u, '');
  longestFrom.set(first, Math.max(parts.length, longestFrom.get(first) ?? 0));
}
/** Whether a name of a country or people may begin with the word. */
export const mayBeginPlace = askedOnce((word) => longestFrom.has(word.replace(/\.$/u, '')));
const mayBeginDisputed = askedOnce((word) => disputedFirst.has(word));

/** Whether the word (lower case) names a country or people, a capital or a demonym. */
export function isPlace(word: string): boolean {
  return byWords.has(word) || (word.endsWith('.') && byWords.has(word.slice(0, -1)));
}

export function placeOf(words: string): Place | null {
  return byWords.get(words) ?? (words.endsWith('.') ? (byWords.get(words.slice(0, -1)) ?? null) : null);
}

/** A country by its ISO code, a people by its name; what has neither is itself. */
export function placeOfCode(code: string): Place {
  return byCode.get(code) ?? { code, name: code };
}

/** A mention of a country or people: token `from` up to but not including `to`. */
export interface Mention {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
}

interface Word {
  readonly lower: string;
  readonly id?: number;
  readonly capital: boolean;
  readonly text: string;
}

/** The words from one up to another, in lower case, parted by spaces. */
export function joined(words: readonly Pick<Word, 'lower'>[], from: number, to: number): string {
  let text = words[from]?.lower ?? '';
  for (let i = from + 1; i < to; i += 1) text += ` ${words[i]?.lower ?? ''}`;
  return text;
}

/**
 * The countries and peoples mentioned among words, longest names first at each place. Only capitalised words count
 * ("turkey" and "us" are no countries), and "Georgian" needs no more than its capital.
 */
export function mentions(words: readonly Word[], from = 0, to = words.length): Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; i += 1) {
    const first = words[i];
    if (!first?.capital || !mayBeginPlace(first)) continue;
    const longest = longestFrom.get(first.lower.replace(/\.$/u, '')) ?? 1;
    for (let size = Math.min(longest, to - i); size > 0; size -= 1) {
      const key = joined(words, i, i + size);
      const place = placeOf(key);
      if (!place || (key === 'us' && words[i]?.text !== 'US')) continue;
      found.push({ place, from: i, to: i + size });
      i += size - 1;
      break;
    }
  }
  return found;
}

/** Disputed names among the words, in lower case. */
export function disputedIn(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (!first || !mayBeginDisputed(first)) continue;
    for (let size = Math.min(5, words.length - i); size > 0; size -= 1) {
      const key = joined(words, i, i + size);
      if (!disputed.has(key)) continue;
      found.push(key);
      i += size - 1;
      break;
    }
  }
  return found;
}
