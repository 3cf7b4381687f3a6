/** How much a passage matters to its article: what the article keeps coming back to, and where it stands. */
import type { LabelledSentence, Labels } from '../../contracts.ts';
import { tokenise, type Token } from '../words.ts';
import { concludes } from './trim.ts';

/** The meaningful words among these, each once. */
export const keysOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.content && token.kind === 'word').map((token) => token.key));

export interface Theme {
  /** In how many sentences a word stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Logarithm of the widest spread. */
  readonly highest: number;
  readonly paragraphs: number;
  /** Words of the publisher's headline. */
  readonly title: ReadonlySet<string>;
  /** Paragraphs that draw a conclusion in so many words. */
  readonly concluding: ReadonlySet<number>;
}

export function themeOf({ sentences }: Labels, title: string | null): Theme {
  const spread = new Map<string, number>();
  for (const { text } of sentences) {
    for (const key of keysOf(tokenise(text))) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  return {
    spread,
    highest: Math.log(1 + Math.max(1, ...spread.values())),
    paragraphs: sentences.at(-1)?.paragraph ?? 1,
    title: keysOf(tokenise(title ?? '')),
    concluding: new Set(sentences.filter(({ text }) => concludes(text)).map(({ paragraph }) => paragraph)),
  };
}

/**
 * Overlap with the rest of the article, 0..1: the mean weight of its words, words that stand once weigh
 * nothing.
 */
export function centrality(keys: ReadonlySet<string>, { spread, highest }: Theme): number {
  let sum = 0;
  for (const key of keys) {
    const count = spread.get(key) ?? 0;
    if (count > 1) sum += Math.log(1 + count) / highest;
  }
  // A few words more than the sentence has: a short one is not central for one common word.
  return sum / (keys.size + 4);
}

/**
 * Opening and end of an article, 0..1: where a report tells what happened, and an author what to make of
 * it.
 */
export function position(sentence: LabelledSentence, theme: Theme): { opening: number; closing: number } {
  // Counted in paragraphs, not in shares of the whole: a paragraph more in the middle changes nothing.
  const fromTop = sentence.paragraph - 1;
  const fromEnd = theme.paragraphs - sentence.paragraph;
  const concludes = theme.concluding.has(sentence.paragraph) && fromEnd < fromTop;
  return { opening: Math.max(0, 1 - fromTop / 5), closing: concludes ? 1 : Math.max(0, 0.3 - fromEnd * 0.1) };
}

/** Share of the words of the smaller set that the other one has too, 0..1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const key of small) if (large.has(key)) shared += 1;
  return shared / smaller;
}
