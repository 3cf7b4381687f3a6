/** Numbers as keys: "5,000", "5000" and "5 000.0" are one, and so are "three" and "3". */

const spelled: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/**
 * The key of a numeral; any other word is given back as it is.
 * "one" stays a word: it is a pronoun or part of "one of" far more often than a count.
 */
export function numberKey(word: string): string {
  const value = spelled[word];
  if (value !== undefined) return `#${value}`;
  if (!/^\d/u.test(word)) return word;
  if (word.includes(':')) return `#${word}`;
  const plain = word.replaceAll(/,(?=\d{3}(?:\D|$))/gu, '');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? `#${Number(plain)}` : `#${plain}`;
}
