/**
 * Characters that a reader can't see, or that stand for the same letter: made plain before anything is
 * counted.
 */

/** Bidirectional marks and overrides, zero-width characters, soft hyphens, tag and private-use characters. */
const unseen = '\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb'
  + '\\u{e000}-\\u{f8ff}\\u{e0000}-\\u{e007f}';
const invisible = new RegExp(`[${unseen}]`, 'gu');

/**
 * Joiners belong to the spelling of Persian and the Indic scripts and to emoji; between other letters they
 * hide.
 */
const strayJoiners =
  /(?<![\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]+/gu;

const controls = /[\p{Cc}--[\t\n\f]]/gv;

/** Nothing to clean: most of what comes in. */
const plainAscii = /^[\n\x20-\x7e]*$/;

/** What there may be to clean in any other text. */
const unclean = new RegExp(`[[[\\p{Cc}\\s]--[\\n ]]\\p{Cs}\\u200c\\u200d${unseen}]`, 'v');

/**
 * The text with Unicode NFC, `\n` for every line end, plain spaces, and without invisible characters.
 * Line breaks and runs of spaces stay: they say where paragraphs end.
 */
export function cleanCharacters(text: string): string {
  if (plainAscii.test(text)) return text;
  if (!unclean.test(text)) return text.normalize('NFC');
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028]|\v/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(invisible, '')
    .replaceAll(strayJoiners, '')
    .replaceAll(controls, '')
    .replaceAll(/[^\S\n\f]/g, ' ')
    .replaceAll('\f', '\n\n')
    .normalize('NFC');
}

/** Most words have single spaces only: to see that is much faster than to replace each by itself. */
const uneven = /[^\S ]| {2}/;

/** Every run of white space is one space. */
export function evenSpaces(text: string): string {
  return uneven.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
}

/** One line: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return evenSpaces(text).trim();
}

/**
 * Turkish and Azerbaijani have an i with a dot and one without, and no rule of case works for both and for English:
 * in comparisons all four letters are one. The length of the text stays.
 */
export function oneI(text: string): string {
  return text.replaceAll(/[İIı]/g, 'i');
}
