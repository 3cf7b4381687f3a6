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

interface Phrase {
  readonly parts: readonly string[];
  /** Number of the second word, where there is one: most phrases differ from the text by then. */
  readonly second: number;
  readonly phrase: string;
}

/** Finds phrases of one or more words; the longest one wins at each place. */
export class PhraseFinder {
  readonly #byFirst: WordTable<Phrase[]>;
  /** First words of all phrases: a quick look before a slow one. */
  readonly firstWords: readonly string[];

  constructor(list: Iterable<string>) {
    const byFirst = new Map<string, Phrase[]>();
    for (const phrase of list) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? '';
      const known = byFirst.get(first);
      const entry = { parts, second: parts[1] === undefined ? 0 : idOf(parts[1]), phrase };
      if (known) known.push(entry);
      else byFirst.set(first, [entry]);
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
    const next = tokens[from + 1]?.id;
    for (const { parts, second, phrase } of candidates) {
      if (second > 0 && second !== next) continue;
      let k = 1;
      while (k < parts.length && tokens[from + k]?.lower === parts[k]) k += 1;
      if (k === parts.length) return { from, to: from + k, phrase };
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
