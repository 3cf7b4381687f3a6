/** What both readers, of pages and of plain text, give on: the article's pieces in reading order. */

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

export function wordCount(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  if (counted.size >= mostCounted) counted.clear();
  counted.set(text, count);
  return count;
}

/** A page's paragraphs are asked about from several sides; more than one large page's are not kept. */
const counted = new Map<string, number>();
const mostCounted = 2000;
