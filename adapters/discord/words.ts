/** Words and addresses as Discord takes them: nothing in them comes alive, nothing is too long. */
import { isolated } from '../../src/i18n/direction.ts';

/**
 * Words that Discord shows as they are: every sign that begins markdown, a mention, an emoji, a timestamp or
 * a link is escaped, wherever it stands; list and subtext marks only where a row begins. Control characters are left
 * out, and signs that turn the order of what follows are ours alone (`isolated`).
 */
export function inert(words: string): string {
  return (
    isolated(words.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
      // A colon begins an emoji or an address only with something right behind it; elsewhere it is left as
      // it is, because a notification may show the escape. A bracket that follows a bracket could end a link
      // of ours that stands before it, and send it elsewhere: Discord looks past the escape of the first.
      .replace(/[\\`*_~|<>[\]@#]|:(?=\S)|(?<=\])\(/g, '\\$&')
      .replace(/^([^\S\n]*)-/gm, '$1\\-')
      .replace(/^([^\S\n]*\d+)\./gm, '$1\\.')
  );
}

/** The address in its normal form, or null unless it is http or https. */
export function webAddress(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : null;
}

/** At most so many UTF-16 units, cut between whole characters as a reader sees them. */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  let taken = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)) {
    if (taken.length + segment.length > limit - 1) break;
    taken += segment;
  }
  return `${taken}…`;
}
