/** Countries and peoples that an article names, sentence by sentence, by what the whole of it makes of ambiguous names. */
import { askedOnce } from '../asked.ts';
import { joined, mayBeginPlace, mentions, placeOfCode, type Place } from './gazetteer.ts';
import {
  elsewhereNames, familyNames, followers, georgiaCountry, georgiaState, givenNames, institutionTable, outletWords, personTitles,
} from './gazetteer-institutions.ts';
import { familyOf, inflectedPlaces } from './inflected.ts';

interface Word {
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly kind: string;
}

export interface Named {
  /** For each sentence, each place once for each time that it is named. */
  readonly places: readonly (readonly Place[])[];
  /** For each sentence, regions named by themselves in texts that are not English, once for each time. */
  readonly regions: readonly (readonly string[])[];
}

/** `language` is BCP 47; names are known in English, Russian, Azerbaijani and Turkish, in others as in English. */
export function namedPlaces(sentences: readonly (readonly Word[])[], language: string): Named {
  const family = familyOf(language);
  if (family === null) {
    const american = isAmericanGeorgia(sentences);
    return { places: sentences.map((words) => englishPlaces(words, american)), regions: [] };
  }
  const found = sentences.map((words) => inflectedPlaces(words, family));
  return {
    places: found.map((one) => one.filter(({ region }) => !region).map(({ code }) => placeOfCode(code))),
    regions: found.map((one) => one.filter(({ region }) => region).map(({ code }) => code)),
  };
}

/**
 * A holder's words stand alone: nothing around them tells, not even their language. What English does not know is looked
 * for in Russian where it is in Cyrillic, else in Azerbaijani and Turkish.
 */
export function placesIn(words: readonly Word[]): Place[] {
  const english = englishPlaces(words, false);
  if (english.length > 0) return english;
  const family = words.some(({ text }) => /\p{sc=Cyrillic}/u.test(text)) ? 'russian' : 'turkic';
  return inflectedPlaces(words, family).filter(({ region }) => !region).map(({ code }) => placeOfCode(code));
}

const phrases = new Map<string, Place | null>();
for (const row of institutionTable.trim().split('\n')) {
  const [code = '', names = ''] = row.split('|');
  for (const name of names.split(',')) phrases.set(name.trim(), placeOfCode(code));
}
for (const name of elsewhereNames.trim().split(/[|\n]/)) phrases.set(name, null);
/** By first word, how many words the longest name has. */
const longestFrom = new Map<string, number>();
for (const name of phrases.keys()) {
  const parts = name.split(' ');
  const first = parts[0] ?? name;
  longestFrom.set(first, Math.max(parts.length, longestFrom.get(first) ?? 0));
}
const mayBegin = askedOnce((word) => longestFrom.has(word));

/** Institutions and other names with a place in them come before the place: `South China Sea` is not China. */
function englishPlaces(words: readonly Word[], american: boolean): Place[] {
  const found: Place[] = [];
  if (!words.some((word) => word.capital && (mayBegin(word) || mayBeginPlace(word)))) return found;
  let from = 0;
  const plain = (to: number) => {
    const named = mentions(words, from, to).filter((mention) => isPlaceHere(words, mention, american));
    found.push(...named.map(({ place }) => place));
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const size = word?.capital && mayBegin(word) ? phraseLength(words, i) : 0;
    if (size === 0) continue;
    plain(i);
    const place = phrases.get(joined(words, i, i + size));
    if (place) found.push(place);
    from = i + size;
    i = from - 1;
  }
  plain(words.length);
  return found;
}

function phraseLength(words: readonly Word[], at: number): number {
  const longest = longestFrom.get(words[at]?.lower ?? '') ?? 0;
  for (let size = Math.min(longest, words.length - at); size > 0; size -= 1) {
    if (phrases.has(joined(words, at, at + size))) return size;
  }
  return 0;
}

interface Range { readonly place: Place; readonly from: number; readonly to: number }

function isPlaceHere(words: readonly Word[], { place, from, to }: Range, american: boolean): boolean {
  const name = joined(words, from, to);
  const next = words[to];
  if (next?.capital && outletWords.has(next.lower) && to - from === 1) return false;
  if (place.code === 'GE' && name === 'georgia' && american) return false;
  return !familyNames.has(name) || !isPerson(words, { from, to, first: givenNames.has(name) });
}

interface Call { from: number; to: number; /** Whether people have it as a first name too. */ first: boolean }

/** `Michael Jordan`, `Senator Jordan`, `Jordan Peterson`, `Chad Wolf`: a capital beside the name that no office explains. */
function isPerson(words: readonly Word[], { from, to, first }: Call): boolean {
  const before = words[from - 1];
  const next = words[to];
  if (before && personTitles.has(before.lower.replace(/\.$/, ''))) return true;
  if (before?.lower === '.' && personTitles.has(words[from - 2]?.lower ?? '')) return true;
  // `Returning America to peace` begins a sentence.
  const given = isPersonal(before) && !before?.lower.endsWith('ing') && (from > 1 || next?.kind !== 'word' || !next.capital);
  return given || (first && isPersonal(next) && !isPersonal(words[to + 1]));
}

/** How nouns and verbs end that begin a sentence or a treaty's name, and names of people hardly ever. */
const nounLike = /(?:tion|ment|ship|ity|ism|ance|ence|ure|law|act|pact|accord|centre|center)$/;

/** A capitalised word that is neither an office, an institution nor a place, nor in capitals throughout. */
function isPersonal(word: Word | undefined): boolean {
  if (!word || word.kind !== 'word' || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || followers.has(word.lower)) return false;
  return !nounLike.test(word.lower) && !sentenceStarters.has(word.lower) && mentions([word]).length === 0;
}

/** Words that stand with a capital before a country's name because a sentence begins with them, or that qualify it. */
const sentenceStarters = new Set([
  'from', 'for', 'with', 'when', 'while', 'after', 'before', 'since', 'although', 'though', 'because', 'but', 'yet', 'both', 'neither', 'either',
  'that', 'this', 'these', 'those', 'then', 'thus', 'however', 'meanwhile', 'today', 'yesterday', 'now', 'why', 'how', 'what', 'where', 'who', 'will',
  'can', 'could', 'should', 'would', 'did', 'does', 'has', 'had', 'have', 'are', 'was', 'were', 'let', 'see', 'like', 'unlike', 'near', 'neighbouring',
  'neighboring', 'across', 'against', 'between', 'despite', 'during', 'inside', 'outside', 'into', 'over', 'under', 'until', 'through', 'throughout',
  'within', 'without', 'northern', 'southern', 'eastern', 'western', 'central', 'greater', 'modern', 'ancient', 'independent', 'soviet', 'post-soviet',
  'only', 'even', 'also', 'still', 'perhaps', 'maybe', 'every', 'each', 'all', 'any', 'some', 'most', 'many', 'much', 'several', 'one', 'two', 'three',
  'not', 'nor', 'and', 'the', 'its', 'his', 'her', 'our', 'their', 'your', 'upon', 'about', 'around', 'along', 'among', 'amid', 'toward', 'towards',
  'once', 'unless', 'whether', 'whereas', 'such', 'another', 'other', 'others', 'more', 'less', 'because', 'given', 'regarding', 'concerning',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]);

const ofGeorgia = askedOnce((word) => georgiaState.has(word) || georgiaCountry.has(word));

/** Georgia is the American state where more speaks for it than for the country. */
function isAmericanGeorgia(sentences: readonly (readonly Word[])[]): boolean {
  let state = 0;
  let country = 0;
  for (const words of sentences) {
    for (const word of words) {
      if (!word.capital || !ofGeorgia(word)) continue;
      if (georgiaState.has(word.lower)) state += 1;
      if (georgiaCountry.has(word.lower)) country += 1;
    }
  }
  return state > country;
}
