/** Places in Russian, Azerbaijani and Turkish texts, whatever ending their names have. */
import { oneI } from '../article/hygiene.ts';
import { countryTable } from './gazetteer-countries.ts';
import { commonWords, otherPeoples, otherRegions, otherTable } from './gazetteer-other.ts';

type Family = 'russian' | 'turkic';

/** The family whose endings a language has; null for one that we have no names in. */
export function familyOf(language: string): Family | null {
  const [base] = language.split('-');
  if (base === 'ru') return 'russian';
  return base === 'az' || base === 'tr' ? 'turkic' : null;
}

/** A name as stems of its words: `code` is a country's, a people's or a region's. */
interface Entry { stems: string[]; code: string; small: boolean; region: boolean }

export interface Found { code: string; region: boolean; from: number; to: number }

const russianEndings = new Set([
  '', 'а', 'я', 'у', 'ю', 'е', 'и', 'ы', 'о', 'й', 'ь', 'ом', 'ем', 'ём', 'ой', 'ей', 'ою', 'ею', 'ам', 'ям', 'ах', 'ях', 'ами', 'ями', 'ов', 'ев', 'ая',
  'ую', 'ое', 'ого', 'ому', 'ым', 'ые', 'ых', 'ыми', 'ий', 'ый', 'его', 'ему', 'им', 'ие', 'их', 'ими', 'ия', 'ии', 'ию', 'ией', 'ью',
]);
/** Plural or belonging, then whose, then the case; every i has its dot by then. */
const turkicEnding =
  /^['’-]?(?:l[iuü])?(?:l[əae]r)?(?:s?[iuü])?(?:n?[iuü]n|[yn]?[iuüaəe]|n?[dt][aəe]n?|[yn]?l[aəe]|n?[dt][aəe]ki(?:l[əae]r)?)?$/;
const longestEnding = 9;

function stemOf(word: string, family: Family): string {
  if (family === 'turkic' || word.length < 4) return word;
  return word.replace(/(?:ая|яя|ый|ий|ой|ое|ые|ие)$|[аяйьы]$/u, '');
}

const indexes: Record<Family, Map<string, Entry[]>> = { russian: new Map(), turkic: new Map() };

function learn(family: Family, words: string, code: string, kind: { small?: boolean; region?: boolean } = {}): void {
  const name = oneI(words).toLowerCase().trim();
  if (name === '' || commonWords.has(name)) return;
  const stems = name.split(' ').map((word) => stemOf(word, family));
  const entry = { stems, code, small: kind.small ?? false, region: kind.region ?? false };
  const index = indexes[family];
  const [first = ''] = stems;
  index.set(first, [...(index.get(first) ?? []), entry].sort((a, b) => b.stems.length - a.stems.length));
}

const rows = (table: string) => table.trim().split('\n').map((row) => row.split('|'));
const codes = rows(countryTable).flatMap(([code]) => code ?? []);
const displayed: [Family, string][] = [['russian', 'ru'], ['turkic', 'az'], ['turkic', 'tr']];
let ready = false;

/** Made when the first such text comes: most articles never need it. */
function prepare(): void {
  if (ready) return;
  ready = true;
  for (const [family, language] of displayed) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of codes) learn(family, names.of(code) ?? '', code);
  }
  const learnRow = (code: string, cells: string[]) => {
    const [russian = '', russianPeople = '', turkic = '', turkicPeople = ''] = cells;
    for (const words of russian.split(',')) learn('russian', words, code);
    for (const words of turkic.split(',')) learn('turkic', words, code);
    for (const stem of russianPeople.split(' ')) learn('russian', stem, code, { small: true });
    for (const word of turkicPeople.split(' ')) learn('turkic', word, code, { small: true });
  };
  for (const [code = '', ...cells] of rows(otherTable)) learnRow(code, cells);
  for (const [people = '', russian = '', turkic = ''] of rows(otherPeoples)) learnRow(people, ['', russian, '', turkic]);
  for (const [id = '', russian = '', turkic = ''] of rows(otherRegions)) {
    for (const words of russian.split(',')) learn('russian', words, id, { region: true });
    for (const words of turkic.split(',')) learn('turkic', words, id, { region: true });
  }
}

interface Word { readonly text: string; readonly capital: boolean }

/**
 * The places among the words, longest first. A country's name needs its capital letter, a people's adjective does not.
 */
export function inflectedPlaces(words: readonly Word[], family: Family): Found[] {
  prepare();
  const plain = words.map(({ text }) => oneI(text).toLowerCase().replaceAll('’', "'"));
  const found: Found[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const entry = entriesFor(plain[i] ?? '', family).find(({ stems, small }) =>
      (small || words[i]?.capital) && stems.every((stem, at) => fits(plain[i + at] ?? '', stem, family)));
    if (!entry) continue;
    found.push({ code: entry.code, region: entry.region, from: i, to: i + entry.stems.length });
    i += entry.stems.length - 1;
  }
  return found;
}

/** Names whose first word can be this one, those of more words and letters first. */
function entriesFor(word: string, family: Family): Entry[] {
  const entries: Entry[] = [];
  for (let length = word.length; length >= Math.max(2, word.length - longestEnding); length -= 1) {
    if (fits(word, word.slice(0, length), family)) entries.push(...(indexes[family].get(word.slice(0, length)) ?? []));
  }
  return entries.sort((a, b) => b.stems.length - a.stems.length);
}

function fits(word: string, stem: string, family: Family): boolean {
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  return family === 'russian' ? russianEndings.has(ending) : turkicEnding.test(ending);
}
