/** Numbers as keys: "5,000", "5000" and "5 000.0" are one, and so are "three" and "3". */

const spelled: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);

/** "28th" is not 28, and "9th" is "ninth"; null for a number that counts. */
function ordinalKey(numeral: string): string | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(numeral)?.[1];
  return digits === undefined ? null : ordinals[Number(digits) - 1] ?? `#${digits}th`;
}

/** "4th March" and "the fourth of March" are 4 March: in a date the ending tells nothing. */
export function dayKey(numeral: string): string {
  const day = ordinals.indexOf(numeral) + 1;
  return numberKey(day > 0 ? String(day) : numeral.replace(/(?<=\d)(?:st|nd|rd|th)$/u, ''));
}

/**
 * The key of a numeral; any other word is given back as it is.
 * "one" stays a word: it is a pronoun or part of "one of" far more often than a count.
 */
export function numberKey(word: string): string {
  const value = spelled[word];
  if (value !== undefined) return `#${value}`;
  if (!/^\d/u.test(word)) return word;
  const ordinal = ordinalKey(word);
  if (ordinal !== null) return ordinal;
  if (word.includes(':')) return `#${word}`;
  const plain = word.replaceAll(/,(?=\d{3}(?:\D|$))/gu, '');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? `#${Number(plain)}` : `#${plain}`;
}

const ones = (word: string): number | null => {
  const value = word === 'one' ? 1 : spelled[word];
  return value !== undefined && value < 10 ? value : null;
};
const below100 = (word: string): number | null => (word === 'one' ? 1 : spelled[word] ?? null);
const powers: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/**
 * A number of several words: "forty-two", "nine hundred", "a hundred and five", "40 thousand".
 * @param words in lower case, from the one on which it may begin
 * @returns its value and how many words it takes, or null where no such number begins
 */
export function compoundAt(words: readonly string[]): { value: number; length: number } | null {
  let [at, total, group] = [0, 0, 0];
  const first = words[0] ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(first.replaceAll(',', '')) || first === 'a') {
    if (powers[words[1] ?? ''] === undefined) return null;
    group = first === 'a' ? 1 : Number(first.replaceAll(',', ''));
    at = 1;
  }
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const power = powers[word];
    const value = below100(word);
    if (power !== undefined && group > 0) {
      if (power === 1000) total += group * power;
      group = power === 1000 ? 0 : group * power;
      if (power === 1000 && value === null && below100(words[at + 1] ?? '') === null) return { value: total, length: at + 1 };
    } else if (value !== null && (group % 100 === 0 || (group % 10 === 0 && group % 100 > 10 && ones(word) !== null))) {
      group += value;
    } else if (!(word === 'and' && group >= 100 && below100(words[at + 1] ?? '') !== null)) break;
  }
  return at > 1 ? { value: total + group, length: at } : null;
}
