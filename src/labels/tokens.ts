/** Words, numbers, marks and quotation ranges of a sentence, in one linear pass. */
import { remembered } from '../remembered.ts';
import { idOf } from '../asked.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'open' | 'close';

/** `lower` is for look-ups: lower case, composed (NFC), straight apostrophes. Offsets are UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Number of the word `lower`, for `askedOnce`. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a match is, by the empty group behind it: 1 an abbreviation, 2 a clitic, 3 a number, 4 a word, 5 a quotation mark;
 * none: another mark.
 */
const pattern = new RegExp(
  [
    String.raw`(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{M}])\.?()`,
    String.raw`['’ʼ](?:s|ll|d|ve|re|m)(?![\p{L}\p{N}])()`,
    String.raw`[$€£₺]?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th|s|%|bn|m|k|km)?(?![\p{L}\p{M}])()`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ](?!(?:s|ll|d|ve|re|m)(?![\p{L}\p{N}]))(?=[\p{L}])|[-‐‑&](?=[\p{L}\p{N}]))*()`,
    String.raw`(?:["“”„«»‟]|''|‘|['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['’])()`,
    String.raw`(?:--+|\.\.\.|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** Names such as "al-Assad" begin with their article. */
const capitalised = /^(?:(?:al|el|ash|as|an|ad|at|ez|ben|bin)-)?\p{Lu}/u;
const ascii = /^[\x20-\x7e]*$/u;

/** Most words are in plain small letters, and then nothing is to be asked of them. */
const plainWord = /^[a-z]+$/u;

/** Abbreviated titles and initials lose their full stop as a mark, so that they do not end a name. */
function lowered(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
}

/** What is the same of a word wherever it stands. */
const spelt = remembered(20_000, (text): Pick<Token, 'lower' | 'capital' | 'id'> => {
  const plain = plainWord.test(text);
  const lower = plain ? text : lowered(text);
  return { lower, capital: !plain && capitalised.test(text), id: idOf(lower) };
});

const genitive = idOf("'s");

const smallWord = /[a-z]+(?![\p{L}\p{M}\p{N}'’ʼ‐‑&-])/uy;

/** Where the word in plain small letters ends that begins at `at`, or -1: most words are such, and need no closer look. */
function smallWordEnd(text: string, at: number): number {
  smallWord.lastIndex = at;
  return smallWord.test(text) ? smallWord.lastIndex : -1;
}

/** What stands open: a quotation in single or double marks, one of an earlier sentence whose marks are not known, or none. */
type Open = 'single' | 'double' | 'unknown' | null;

const single = /^['’‘]$/u;

function quoteKind(text: string, before: string, after: string, opened: Open): TokenKind {
  const open = opened !== null;
  const atStart = before === '' || /[\s([—–-]/u.test(before);
  const atEnd = after === '' || /[\s)\].,;:!?—–-]/u.test(after);
  // „…“: what opens in English closes in German.
  if (text === '“' && open && atEnd && !atStart) return 'close';
  if ('“„«‘‟'.includes(text)) return 'open';
  if ('”»'.includes(text)) return 'close';
  if (text === "'" || text === '’') return atStart && !atEnd ? 'open' : open && opened !== 'double' ? 'close' : 'mark';
  if (atStart && !atEnd) return 'open';
  if (atEnd && !atStart) return 'close';
  return open ? 'close' : 'open';
}

const letters = /\p{L}/gu;
const lowerCase = /\p{Ll}/u;
const upperCase = /^\p{Lu}/u;
const longWord = /\p{L}[\p{L}’'-]{3,}/gu;

/** "Paper Exploits Guest Who Was in Hospital With Mental Issues": each longer word with a capital, as headlines are set. */
export function isHeadline(text: string): boolean {
  let long = 0;
  for (const [word] of text.matchAll(longWord)) {
    if (!upperCase.test(word)) return false;
    long += 1;
  }
  return long > 5;
}

/** All in capitals, so that no capital marks a name: at least three words' worth of letters and hardly a small one. */
export function isShouting(text: string): boolean {
  if (text.length < 12 || lowerCase.test(text.slice(0, 40).replace(/^\P{L}*\p{L}/u, ''))) return false;
  const all = text.match(letters) ?? [];
  const small = all.filter((letter) => lowerCase.test(letter)).length;
  return all.length >= 12 && small <= all.length * 0.1;
}

/**
 * The tokens of a text.
 * @param inside whether the text begins inside an open quotation (matters for straight quotation marks only)
 */
export function tokenise(text: string, inside = false): Token[] {
  const tokens: Token[] = [];
  let open: Open = inside ? 'unknown' : null;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    if (text[at] === ' ') at += 1;
    const small = smallWordEnd(text, at);
    if (small > 0) {
      const { lower, capital, id } = spelt(text.slice(at, small));
      tokens.push({ text: lower, lower, kind: 'word', capital, id, start: at, end: small });
      pattern.lastIndex = small;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    let kind: TokenKind = 'mark';
    if ((match[4] ?? match[2] ?? match[1]) !== undefined) kind = 'word';
    else if (match[3] !== undefined) kind = 'number';
    else if (match[5] !== undefined) {
      kind = quoteKind(raw, text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1), open);
      if (kind !== 'mark') open = kind === 'close' ? null : single.test(raw) ? 'single' : 'double';
      else if (ownsMany(raw, text, start, end)) {
        tokens.push({ text: raw, lower: "'s", kind: 'word', capital: false, id: genitive, start, end });
        continue;
      }
    }
    const { lower, capital, id } = spelt(raw);
    tokens.push({ text: raw, lower, kind, capital, id, start, end });
  }
  return tokens;
}

/** "the senators’ aides": the apostrophe of a plural's genitive, read as every other genitive's. */
function ownsMany(raw: string, text: string, start: number, end: number): boolean {
  return single.test(raw) && /s/iu.test(text.charAt(start - 1)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(end, end + 3));
}

/** A quotation inside a sentence: token indices of its first and after its last word, marks left out. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** It began in an earlier sentence. */
  readonly continued: boolean;
  /** It is still open at the end of the sentence. */
  readonly unclosed: boolean;
}

/** The quotations among the tokens. */
export function quotations(tokens: readonly Token[], inside: boolean): Quotation[] {
  const found: Quotation[] = [];
  let from = inside ? 0 : -1;
  let continued = inside;
  tokens.forEach((token, i) => {
    if (token.kind === 'open' && from < 0) {
      from = i + 1;
      continued = false;
    } else if (token.kind === 'close' && from >= 0) {
      found.push({ from, to: i, continued, unclosed: false });
      from = -1;
    }
  });
  if (from >= 0) found.push({ from, to: tokens.length, continued, unclosed: true });
  return found;
}

/** The first word of a sentence, whose capital says nothing. */
export function firstOf(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.kind === 'word' || token.kind === 'number');
}

/** How many words (not marks) stand between two tokens. */
export function wordCount(tokens: readonly Token[], from = 0, to = tokens.length): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'number') count += 1;
  }
  return count;
}
