/** How much a passage matters to its article: what the article keeps coming back to, and where it stands. */
import type { LabelledSentence, Labels } from '../../contracts.ts';
import { tokenise } from '../words.ts';
import { concludes } from './trim.ts';

/** The meaningful words of a text, each once. */
export const keysOf = (text: string): ReadonlySet<string> =>
  new Set(tokenise(text).filter((token) => token.content && token.kind === 'word').map((token) => token.key));

export interface Theme {
  /** In how many sentences a word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly paragraphs: number;
  /** Words of the publisher's headline. */
  readonly title: ReadonlySet<string>;
  /** Paragraphs that draw a conclusion in so many words. */
  readonly concluding: ReadonlySet<number>;
}

export function themeOf({ sentences }: Labels, title: string | null): Theme {
  const spread = new Map<string, number>();
  for (const { text } of sentences) for (const key of keysOf(text)) spread.set(key, (spread.get(key) ?? 0) + 1);
  return {
    spread,
    paragraphs: sentences.at(-1)?.paragraph ?? 1,
    title: keysOf(title ?? ''),
    concluding: new Set(sentences.filter(({ text }) => concludes(text)).map(({ paragraph }) => paragraph)),
  };
}

/** Overlap with the rest of the article, 0..1: the mean weight of its words, words that stand once weigh nothing. */
export function centrality(keys: ReadonlySet<string>, { spread }: Theme): number {
  const highest = Math.log(1 + Math.max(1, ...spread.values()));
  let sum = 0;
  for (const key of keys) {
    const count = spread.get(key) ?? 0;
    if (count > 1) sum += Math.log(1 + count) / highest;
  }
  // A few words more than the sentence has: a short one is not central for one common word.
  return sum / (keys.size + 4);
}

/** Opening and end of an article, 0..1: where a report tells what happened, and an author what to make of it. */
export function position(sentence: LabelledSentence, theme: Theme): { opening: number; closing: number } {
  const last = Math.max(1, theme.paragraphs - 1);
  const at = (sentence.paragraph - 1) / last;
  const closing = theme.concluding.has(sentence.paragraph) && at > 0.5 ? 1 : Math.max(0, (at - 0.8) / 0.2) * 0.3;
  return { opening: Math.max(0, 1 - at * 4), closing };
}

/** Share of the words of the smaller set that the other one has too, 0..1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const key of one) if (other.has(key)) shared += 1;
  return shared / smaller;
}
