/** Text that is written from right to left, kept from reordering what stands beside it on a reader's screen. */

const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** Whole isolates of ours, or any mark by which a text could turn the direction of what follows it. */
const marks = /\u2068([^\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*)\u2069|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Words as they may stand on a screen: what is written from right to left stands in isolation, so that neither its
 * letters nor marks of its own move a label, a colon or a number beside it; any other mark of direction is left out.
 * Doing it twice changes nothing.
 */
export function isolated(words: string): string {
  // An isolate ends with its row, so that each row has its own.
  return words.split('\n').map(isolatedRow).join('\n');
}

function isolatedRow(words: string): string {
  const bare = words.replaceAll(marks, (_, within: string | undefined) =>
    (within !== undefined && rightToLeft.test(within) ? `${firstStrongIsolate}${within}${popDirectionalIsolate}` : within ?? ''));
  const outside = bare.replaceAll(/\u2068[^\u2069]*\u2069/gu, '');
  return rightToLeft.test(outside)
    ? `${firstStrongIsolate}${bare.replaceAll(/[\u2068\u2069]/gu, '')}${popDirectionalIsolate}` : bare;
}
