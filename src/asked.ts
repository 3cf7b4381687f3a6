/** What the rules ask of one word after the other, answered once for each word there is. */

import { flat } from './remembered.ts';

/**
 * Words of a language are few: so many get a number as they are first seen, a byte for each question. The others, and whatever is
 * no word in plain small letters, have number 0 and are asked about each time; of 847,000 words in news and columns, 98 in 100 are
 * one of the 30,000 most frequent.
 */
const most = 30_000;

const plain = /^'?[a-z][a-z'-]*$/u;

const ids = new Map<string, number>();

/** The number of a word, from 1 on, as long as there are any; else 0. */
export function idOf(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  if (ids.size >= most || !plain.test(word)) return 0;
  ids.set(flat(word), ids.size + 1);
  return ids.size;
}

/** A word without a number is asked about each time. */
interface Numbered {
  readonly id?: number;
  readonly lower: string;
}

const [unasked, no, yes] = [0, 1, 2];

/**
 * The same question, asked of a token's word (`lower`), whose answer is kept under the word's number. Most words are
 * none of what a rule looks for: with this a rule passes over them at the price of one look into an array.
 */
export function askedOnce(answer: (word: string) => boolean): (token: Numbered) => boolean {
  const kept = new Uint8Array(most + 1);
  return ({ id = 0, lower }) => {
    const known = kept[id];
    if (known !== unasked) return known === yes;
    const value = answer(lower);
    if (id > 0) kept[id] = value ? yes : no;
    return value;
  };
}

/** What is kept under some words, looked up by a token's number. */
export class WordTable<T> {
  readonly #byWord: ReadonlyMap<string, T>;
  readonly #byId: (T | undefined)[];

  constructor(byWord: ReadonlyMap<string, T>) {
    this.#byWord = byWord;
    const numbered = [...byWord].map(([word, value]) => [idOf(word), value] as const);
    // Filled at once: an array with wide gaps would be kept as a slow map.
    this.#byId = Array.from({ length: Math.max(0, ...numbered.map(([id]) => id)) + 1 }, () => undefined);
    for (const [id, value] of numbered) if (id > 0) this.#byId[id] = value;
  }

  of({ id = 0, lower }: Numbered): T | undefined {
    return id > 0 ? this.#byId[id] : this.#byWord.get(lower);
  }
}
