/** What stands in quotation marks is word for word, and what the passage quotes stays quoted. */
import { setOf } from '../words/grammar.ts';
import type { Token } from '../words.ts';
import type { Comparison } from './compare.ts';
import type { Rule } from './rule.ts';

export interface Quotation { readonly text: string; readonly start: number; readonly end: number }

const pairs = [
  /“([^“”]*)”/gu, /„([^„“”]*)[“”]/gu, /«([^«»]*)»/gu, /"([^"]*)"/gu, /(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'((?:[^']|'(?=\p{L}))*)'(?!\p{L})/gu,
];

/** What stands in quotation marks of any form; offsets are those of the words within. */
export function quotationsOf(text: string): Quotation[] {
  return pairs.flatMap((pair) => [...text.matchAll(pair)].map((found) => {
    const words = found[1] ?? '';
    return { text: words, start: found.index + 1, end: found.index + 1 + words.length };
  }));
}

/** Glyphs, spaces and the punctuation at the end of a quotation follow the house, not the speaker. */
const plain = (text: string) =>
  text.normalize('NFC').replaceAll(/["“”„«»‘’'`]/gu, '').replaceAll(/\s+/gu, ' ').trim();
const words = (text: string) => plain(text).replace(/[\s.,;:!?…]+$/u, '');

const stands = (token: Token, quote: Quotation) => token.start >= quote.start && token.end <= quote.end;

/** A quotation that begins a sentence of the line has its capital from there. */
const uncapitalised = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A quoted clause cut short in its middle: "overwhelming" of "overwhelming only in its weight". */
function shortened(c: Comparison): string[] {
  const whole = quotationsOf(c.source);
  const quotes = quotationsOf(c.text);
  return quotes.filter((quote) => {
    // What is quoted within a quotation ends where that one has it end.
    if (quotes.some(({ start, end }) => start < quote.start && quote.end < end)) return false;
    const at = c.origin[c.line.findLastIndex((token) => stands(token, quote))] ?? -1;
    const [last, next] = [c.passage[at], c.passage[at + 1]];
    return last !== undefined && next !== undefined && !next.parted && !joins.has(next.lower)
      && whole.some((other) => stands(last, other) && stands(next, other));
  }).map(({ text }) => text);
}

const joins = setOf('and or but while because since although though');

export const quotation: Rule = {
  name: 'quotation-altered',
  faults: ({ comparison: c }) => {
    const source = plain(c.source);
    return quotationsOf(c.text).map((quote) => quote.text)
      .filter((text) => !source.includes(words(text)) && !source.includes(uncapitalised(words(text))))
      .concat(shortened(c));
  },
};

/**
 * A quotation of the line takes nothing from outside the passage's: marks around the whole line are not
 * enough.
 */
const isWithin = (c: Comparison, inLine: Quotation, inPassage: Quotation) => c.line.every((token, i) => {
  const other = c.passage[c.origin[i] ?? -1];
  return !token.content || !other || !stands(token, inLine) || stands(other, inPassage);
});

/** Words that the passage quotes lost their quotation marks: the line would say them in its own voice. */
export const unquoted: Rule = {
  name: 'quotation-marks-lost',
  faults: ({ comparison: c }) => {
    const inLine = quotationsOf(c.text);
    return quotationsOf(c.source).filter((quote) => c.passage.some((token, at) => {
      const kept = c.line[c.fate[at] ?? -1];
      return kept !== undefined && token.content && stands(token, quote)
        && !inLine.some((other) => stands(kept, other) && isWithin(c, other, quote));
    })).map((quote) => quote.text);
  },
};
