/** Helpers to keep lexicons as plain lists, and to find their words and phrases in a tokenised sentence. */
import { idOf, WordTable } from '../asked.ts';
import type { Token } from './tokens.ts';

/** A set from a list of words parted by white space. */
export function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Phrases parted by `|` or line ends, in lower case with straight apostrophes. */
export function phrases(list: string): string[] {
  return list
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Where a phrase stands: tokens `from` up to but not including `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** A phrase taken apart. */
export interface Phrase {
  readonly parts: readonly string[];
  /** Number of the second word, where there is one: most phrases differ from the text by then. */
  readonly second: number;
  readonly phrase: string;
}

export function phraseOf(phrase: string): Phrase {
  const parts = phrase.split(' ');
  return { parts, second: parts[1] === undefined ? 0 : idOf(parts[1]), phrase };
}

/** Whether the phrase stands at token `from`, whose word is its first. */
export function standsAt({ parts, second }: Phrase, tokens: readonly Token[], from: number): boolean {
  if (second > 0 && second !== tokens[from + 1]?.id) return false;
  let k = 1;
  while (k < parts.length && tokens[from + k]?.lower === parts[k]) k += 1;
  return k === parts.length;
}

/** Finds phrases of one or more words; the longest one wins at each place. */
export class PhraseFinder {
  readonly #byFirst: WordTable<Phrase[]>;
  /** First words of all phrases: a quick look before a slow one. */
  readonly firstWords: readonly string[];

  constructor(list: Iterable<string>) {
    const byFirst = new Map<string, Phrase[]>();
    for (const entry of list) {
      const phrase = phraseOf(entry);
      const first = phrase.parts[0] ?? '';
      const known = byFirst.get(first);
      if (known) known.push(phrase);
      else byFirst.set(first, [phrase]);
    }
    for (const candidates of byFirst.values()) candidates.sort((a, b) => b.parts.length - a.parts.length);
    this.#byFirst = new WordTable(byFirst);
    this.firstWords = [...byFirst.keys()];
  }

  /** The longest phrase that begins at token `from`, or null. */
  at(tokens: readonly Token[], from: number): Match | null {
    const token = tokens[from];
    const candidates = token && this.#byFirst.of(token);
    if (!candidates) return null;
    for (const candidate of candidates) {
      if (standsAt(candidate, tokens, from)) return { from, to: from + candidate.parts.length, phrase: candidate.phrase };
    }
    return null;
  }

  /** All phrases between two tokens, without overlaps. */
  all(tokens: readonly Token[], from = 0, to = tokens.length): Match[] {
    const found: Match[] = [];
    for (let i = from; i < to; i += 1) {
      const match = this.at(tokens, i);
      if (match && match.to <= to) {
        found.push(match);
        i = match.to - 1;
      }
    }
    return found;
  }
}
