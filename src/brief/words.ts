/**
 * The words and numbers of an English text, as the gate and the composer compare them; marks only leave a
 * trace in the word after them. One pass, linear in the length of the text.
 */
import { months } from './words/cues.ts';
import { isFunctionWord } from './words/grammar.ts';
import { keyOf } from './words/key.ts';
import { compoundAt, dayKey, numberKey } from './words/numerals.ts';
import { phraseAt } from './words/phrases.ts';

export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'unit';
  /** In lower case, glyphs of apostrophes unified, without a possessive ending. */
  readonly lower: string;
  /**
   * What two tokens share when they say the same: the inflectional stem, or the class of neutral
   * equivalents.
   */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The first word of its sentence, where a capital tells nothing. */
  readonly opening: boolean;
  readonly possessive: boolean;
  /** Carries meaning by itself: not an article, auxiliary, pronoun, preposition or conjunction. */
  readonly content: boolean;
  /** Number of the sentence within the text, from 0. */
  readonly sentence: number;
  /** A mark other than a quotation mark stands right before it. */
  readonly parted: boolean;
}

const pattern = new RegExp([
  '(?<acronym>(?:\\p{L}\\.){2,})',
  '(?<number>\\d+(?:[.,:]\\d+)*(?:(?:st|nd|rd|th)(?![\\p{L}\\p{N}]))?)',
  '(?<word>\\p{L}[\\p{L}\\p{M}]*(?:[\'’`]\\p{L}+)*)',
  '(?<unit>[$€£¥₼₽₺₾%°])',
  '(?<mark>[.!?,;:()\\[\\]"“”„«»‘’\'—–…]|-{2,}|\\s-\\s)',
].join('|'), 'gu');

const abbreviations = new Set(
  'mr mrs ms dr gen lt col maj capt sgt adm cmdr brig cpl st no nos vs rep sen gov prof hon ret rev jr sr inc ltd co p pp fig dept est approx ca al vol art sec'.split(' '),
);

/** "won't" and "cannot" are two words, so that a negation is always a token of its own. */
const contractions: readonly (readonly [RegExp, (stem: string) => readonly string[]])[] = [
  [/^cannot$/u, () => ['can', 'not']],
  [/^won't$/u, () => ['will', 'not']],
  [/^can't$/u, () => ['can', 'not']],
  [/^shan't$/u, () => ['shall', 'not']],
  [/^(.+)n't$/u, (stem) => [stem, 'not']],
  [/^(.+)'re$/u, (stem) => [stem, 'are']],
  [/^(.+)'ve$/u, (stem) => [stem, 'have']],
  [/^(.+)'ll$/u, (stem) => [stem, 'will']],
  [/^(i)'m$/u, (stem) => [stem, 'am']],
  [/^(he|she|it|that|there|here|what|who|where|let)'s$/u, (stem) => [stem, 'is']],
];

interface Shape { words: readonly string[]; possessive: boolean }

/** The words that one written word stands for. */
function expand(lower: string): Shape {
  if (!lower.includes("'") && lower !== 'cannot') return { words: [lower], possessive: false };
  for (const [pattern, parts] of contractions) {
    const found = pattern.exec(lower);
    if (found) return { words: parts(found[1] ?? ''), possessive: false };
  }
  const owner = /^(.+)'s$/u.exec(lower)?.[1];
  return owner === undefined ? { words: [lower], possessive: false } : { words: [owner], possessive: true };
}

/** "U.S." is not the pronoun "us". */
function acronym(text: string): string | null {
  const letters = text.replaceAll('.', '');
  if (text.includes('.') && letters.length > 1) return `${letters.toLowerCase()}.`;
  return /^(US|UK|UN|EU|IT|WHO|UAE)$/u.test(text) ? `${text.toLowerCase()}.` : null;
}

const isSentenceEnd = (mark: string) => mark === '.' || mark === '!' || mark === '?' || mark === '…';

/** Quotation marks stand inside a clause as often as around one. */
const isQuotationMark = (mark: string) => /["“”„«»‘’']/u.test(mark);

/** Composing and gating ask for the words of one sentence many times over. */
const latest = new Map<string, readonly Token[]>();
const mostKept = 512;
/** UTF-16 units. A longer text is a document, which is asked for once. */
const longestKept = 1000;

/**
 * Tokens in reading order; a contraction gives two with the same offsets.
 * @param text one sentence or a whole document
 */
export function tokenise(text: string): readonly Token[] {
  if (text.length > longestKept) return tokensOf(text);
  const known = latest.get(text);
  if (known) return known;
  const tokens = tokensOf(text);
  for (const oldest of latest.keys()) {
    if (latest.size < mostKept) break;
    latest.delete(oldest);
  }
  latest.set(text, tokens);
  return tokens;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let opening = true;
  let parted = false;
  for (const found of text.matchAll(pattern)) {
    const [written] = found;
    const start = found.index;
    const groups = found.groups ?? {};
    const place = { start, end: start + written.length, text: written, sentence, parted };
    if (groups['mark'] !== undefined) {
      const ends = isSentenceEnd(written)
        && endsSentence(text, start + written.length, written, tokens.at(-1));
      parted ||= ends || (written !== '.' && !isQuotationMark(written));
      if (ends) {
        sentence += 1;
        opening = true;
      }
      continue;
    }
    if (groups['number'] !== undefined || groups['unit'] !== undefined) {
      const kind = groups['number'] === undefined ? 'unit' : 'number';
      const key = kind === 'number' ? numberKey(written) : keyOf(written);
      tokens.push({ ...place, kind, lower: written, key, capital: false, opening, possessive: false,
        content: true });
    } else {
      tokens.push(...wordTokens(written, place, opening));
    }
    opening = false;
    parted = false;
  }
  return joinNumerals(joinPhrases(asAbout(asDays(tokens))), text);
}

const monthNames = new Set(months);
const isMonth = (token: Token | undefined) => token !== undefined && token.capital && monthNames.has(token.lower);

/** "the 4th of March", "March 4th", "the fourth of March" are days. */
const asDays = (tokens: readonly Token[]): readonly Token[] => tokens.map((token, at) => {
  const key = dayKey(token.lower);
  if (key === token.key || !key.startsWith('#')) return token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return isMonth(before) || isMonth(next?.lower === 'of' ? tokens[at + 2] : next) ? { ...token, key, kind: 'number', content: true } : token;
});

/** "some forty trucks" are about forty. */
const asAbout = (tokens: readonly Token[]): readonly Token[] => tokens.map((token, at) =>
  token.lower === 'some' && tokens[at + 1]?.kind === 'number' ? { ...token, key: keyOf('about') } : token);

/** "in order to" is "to": the words that stand for a phrase take its place in the text. */
function joinPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const phrase = phraseAt(tokens, at);
    if (phrase === null) {
      joined.push(token);
      continue;
    }
    const { end, start, sentence } = { ...token, end: tokens[at + phrase.words.length - 1]?.end ?? token.end };
    const place = { start, end, sentence, text: phrase.stands.join(' '), parted: token.parted };
    joined.push(...phrase.stands.flatMap((word, i) =>
      wordTokens(word, { ...place, parted: place.parted && i === 0 }, token.opening && i === 0)));
    at += phrase.words.length - 1;
  }
  return joined;
}

/** "nine hundred" is one number. */
function joinNumerals(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const compound = token.kind === 'number' || token.lower === 'a' || token.lower === 'one'
      ? compoundAt(numeralWords(tokens, at)) : null;
    const last = tokens[at + (compound?.length ?? 1) - 1] ?? token;
    joined.push(compound === null ? token : {
      ...token, end: last.end, text: text.slice(token.start, last.end), kind: 'number', content: true,
      key: `#${compound.value}`,
    });
    at += (compound?.length ?? 1) - 1;
  }
  return joined;
}

const longestNumeral = 8;

/** The words from here to the next mark. */
function numeralWords(tokens: readonly Token[], from: number): string[] {
  const near = tokens.slice(from, from + longestNumeral);
  const mark = near.findIndex(({ parted }, i) => i > 0 && parted);
  return (mark < 0 ? near : near.slice(0, mark)).map(({ lower }) => lower);
}

type Place = Pick<Token, 'start' | 'end' | 'text' | 'sentence' | 'parted'>;

function wordTokens(written: string, place: Place, opening: boolean): Token[] {
  const short = acronym(written);
  const lower = written.toLowerCase().replaceAll(/[’`]/gu, "'");
  const { words, possessive } = short === null ? expand(lower) : { words: [short], possessive: false };
  const capital = /^\p{Lu}/u.test(written);
  return words.map((word, part): Token => {
    const numeral = numberKey(word);
    const isNumber = numeral !== word;
    return {
      ...place, parted: place.parted && part === 0, kind: isNumber ? 'number'
        : 'word', lower: word, key: isNumber ? numeral : keyOf(word),
      capital, opening, possessive, content: isNumber || !isFunctionWord(word),
    };
  });
}

/** A full stop after "Mr" or an initial, or before a small letter, ends nothing. */
function endsSentence(text: string, after: number, mark: string, before: Token | undefined): boolean {
  const next = /^["”’')\]]*\s+["“‘'([]*(?<first>.)/u.exec(text.slice(after, after + 12));
  if (next && /^\p{Ll}/u.test(next.groups?.['first'] ?? '')) return false;
  if (mark !== '.') return true;
  if (!before || before.end !== after - 1) return true;
  return !abbreviations.has(before.lower) && !/^\p{Lu}$/u.test(before.text);
}

/** How many words a reader counts in a text. */
export const countWords = (text: string): number => text.split(/\s+/u)
  .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
