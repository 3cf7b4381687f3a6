/**
 * What two words share when they say the same: an inflectional stem ("withdrew", "withdraws"), and a class
 * for neutral equivalents ("about", "approximately"). Derivations are kept apart ("nation", "national"): a
 * wrong merge would let a changed meaning through the gate, a missed one only costs a paraphrase.
 */
import { equivalents } from './equivalents.ts';
import { isAuxiliary } from './grammar.ts';
import { irregular } from './irregular.ts';

const longestWord = 40;

const classes = new Map<string, string>();

/** "strik" for strike, strikes, striking; not linguistics, only the same for all forms of one word. */
export function stem(word: string): string {
  // No English word is so long; patterns on one of a hostile text would take their time.
  if (word.length > longestWord) return word;
  const known = irregular.get(word);
  if (known !== undefined) return stem(known);
  return spelling(bare(word));
}

function bare(word: string): string {
  if (word.length < 4) return word;
  if (/(?:ies|ied)$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return /(?:ss|us|is)$/u.test(word) ? word : word.slice(0, -1);
  if (/[^cn]eed$/u.test(word) && word.length > 5) return word.slice(0, -1);
  const cut = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(word)?.[1];
  if (cut === undefined || cut.length < 2 || word.endsWith('eed')) return word;
  return /([bdfgkmnprtv])\1$/u.test(cut) ? cut.slice(0, -1) : cut;
}

/** British and American spelling as one; a final e is dropped, for "striking" has lost it. */
function spelling(word: string): string {
  return word
    .replace(/(?<=...)is(?=e?$|ation$)/u, 'iz')
    .replace(/yse?$/u, 'yz')
    .replace(/our(?=$|able$|ite$|hood$)/u, 'or')
    .replace(/(?<=[bt])re$/u, 'er')
    .replace(/(?<=def|off|pret)ence$/u, 'ense')
    .replace(/(?<=progra)mme$/u, 'm')
    .replace(/ll$/u, 'l')
    .replace(/([^aeiou])y$/u, '$1i')
    .replace(/(?<=..)e$/u, '');
}

for (const group of equivalents) {
  const [first = ''] = group;
  for (const word of group) classes.set(isAuxiliary(word) ? word : stem(word), `=${first}`);
}

const known = new Map<string, string>();
/** The store of keys is bounded: a hostile text of random words must not fill the memory. */
const mostKnown = 20_000;

/** The key of a word in lower case. */
export function keyOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const base = isAuxiliary(word) ? word : stem(word);
  const key = classes.get(base) ?? base;
  if (known.size < mostKnown) known.set(word, key);
  return key;
}
