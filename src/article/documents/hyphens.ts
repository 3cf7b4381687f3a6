/** Words that a line's end divides: put together again, with their hyphen where it is their own. */

/** First and last parts of compounds that keep their hyphen; syllables at which words are divided are not among them. */
const heads = new Set([
  'self', 'non', 'well', 'all', 'half', 'cross', 'anti', 'vice', 'then', 'long', 'short', 'high', 'low', 'full', 'medium',
  'quasi', 'semi', 'ultra', 'great', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine',
]);
const tails = new Set([
  'based', 'backed', 'called', 'made', 'owned', 'controlled', 'sponsored', 'funded', 'wide', 'term', 'scale', 'profile',
  'ranking', 'old', 'style', 'fire', 'up', 'off', 'by', 'to', 'and', 'of', 'de', 'for', 'general', 'sized', 'minded',
  'related', 'looking', 'facing', 'trained', 'armed', 'known', 'proclaimed', 'declared', 'recognised', 'recognized',
]);
const endings = /^(?:age|er|est|ly|ness|light|way|ing|ed|en)$/;

/**
 * Every word of a text and every compound, in lower case: the text itself says how a divided word is written. Halves
 * of divided words are left out.
 */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const whole = lines.map((line, index) => (/\p{L}[-‐\u00ad]$/u.test(lines[index - 1] ?? '') ? line.replace(/^\p{L}+/u, '') : line));
  return new Set(whole.flatMap((line) => line.toLowerCase().match(/(?<![\p{L}-])\p{L}+(?:[-‐]\p{L}+)*(?![\p{L}‐-])/gu) ?? []));
}

/** Two lines of a paragraph as one. */
export function joined(before: string, after: string, vocabulary: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const [, head] = /(\p{L}+)[-‐]$/u.exec(before) ?? [];
  const [tail] = /^\p{L}+/u.exec(after) ?? [];
  if (head === undefined || tail === undefined) {
    // A dash or slash between figures or words goes on without a space: `2024-` `25`.
    return /[\p{L}\p{N}][-‐/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? before + after : `${before} ${after}`;
  }
  return keepsHyphen(head, tail, before, vocabulary) ? before + after : before.slice(0, -1) + after;
}

function keepsHyphen(head: string, tail: string, before: string, vocabulary: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(tail)) return true;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (vocabulary.has(first + second)) return false;
  if (vocabulary.has(`${first}-${second}`)) return true;
  // `state-of-the-` `art`
  if (/-\p{L}+[-‐]$/u.test(before) || tails.has(second)) return true;
  if (heads.has(first)) return !endings.test(second);
  const isWord = (word: string) => word.length >= 3 && vocabulary.has(word);
  return isWord(first) && isWord(second);
}
