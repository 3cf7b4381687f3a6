/** Whether a sentence of an English text is in another language or script, so that nothing can be said of it. */
import { askedOnce } from '../asked.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

/** Words that hold English sentences together, and those of other languages in Latin letters that often stand beside it. */
const english = words(`
the of and to in a is was that for on with as by at from are has have it he she they not be this its his her their or
an were will but who which had been would can could no more than into over after about said also there when if we you
i our what all one out up so because do does did`);
const others = words(`
ve bir bu için ile de da olarak olan daha çok gibi ama ki ne ya var yok və üçün bu ilə olan deyil idi edir daha kimi
und der die das den dem des ein eine einer ist nicht mit für auf von zu im sich auch wird werden sind war dass oder
le la les des du une est et dans pour que qui sur pas avec par au aux ce cette sont
el los las del una es en por con para se lo como más pero fue son su
il lo gli della di che per non con sono è una nel alla
o os as um uma do dos das não com para são foi mais
i w z na nie się jest że do to jak przez oraz și pe cu nu este care din`);

/** Words of those that mean something in a neighbour's language too: by themselves they tell nothing. */
const shared = words('a no in do i as an was so all on more at');

/** So many words of another language, and hardly any English one: a quotation in the original, a caption, a name list. */
const leastForeign = 3;

/** The share of letters in another script from which a sentence can't be judged. */
const foreignShare = 0.3;

const plain = /^[\p{ASCII}’‘“”–—…]*$/u;

/** So many of its words hold English together: for pieces too short to tell a language by. */
export function isPlainlyEnglish(tokens: readonly Token[]): boolean {
  const own = tokens.filter(({ kind }) => kind === 'word');
  const holding = own.filter(({ lower }) => english.has(lower));
  return holding.length * 5 >= own.length && holding.some(({ lower }) => !shared.has(lower));
}

/** No other language in Latin letters has these; a short sentence with two foreign names is taken for a foreign one. */
const unmistakable = words('the and that with from its their this these those which who whose were been has would');

/** Plainly English, whatever language its names were taken for. */
export const isSurelyEnglish = (tokens: readonly Token[]): boolean => isPlainlyEnglish(tokens)
  && tokens.some(({ lower }) => unmistakable.has(lower) || /[’']s$/u.test(lower));

const isEnglish = askedOnce((word) => english.has(word));
const isOther = askedOnce((word) => others.has(word));

/** Linear in the text; `tokens` are its own. */
export function isForeign(text: string, tokens: readonly Token[]): boolean {
  if (!plain.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters > 0 && (letters - latin) / letters > foreignShare) return true;
  }
  let own = 0;
  let other = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.capital) continue;
    if (isEnglish(token)) own += 1;
    else if (isOther(token)) other += 1;
  }
  return other >= leastForeign && other > 2 * own;
}
