/** What both readers, of pages and of plain text, give on: the article's pieces in reading order. */
import { mostParagraphs, remembered } from '../remembered.ts';

/**
 * `row` is a table's, `time` a live entry's, `caption` … `related` are the page's own words for what is not the
 * article; `around` stands beside it, and may tell its author or date.
 */
export type Role =
  | 'text' | 'heading' | 'item' | 'row' | 'code' | 'time' | 'caption' | 'aside' | 'navigation' | 'related' | 'around';

export interface Block {
  /** One line: no line breaks, single spaces, trimmed, never empty. */
  text: string;
  role: Role;
}

/** A label, a guess or a name together with the words or the markup that say so. */
export interface Evidence<Value> {
  value: Value;
  words: string;
}

/** True for a paragraph that says something: six words or more and a stop. */
export function isSentence(text: string): boolean {
  return /[.!?…؟۔]["'”’»)\]]*$/.test(text) && wordCount(text) >= 6;
}

export const wordCount = remembered(mostParagraphs, (text): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0);
