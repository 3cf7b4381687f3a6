/**
 * One spelling for a name that several scripts and languages write in their own ways (Алиев, Əliyev, Aliyev, Aliev): for
 * finding, never for showing. Sounds that the spellings confuse are one letter; two names may well become one.
 */
import { oneI } from '../article/hygiene.ts';

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'j', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ў: 'u', ф: 'f', х: 'h', һ: 'h', ҳ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh',
  ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ә: 'a', ҷ: 'j', ӯ: 'u', ӣ: 'i',
};

const latin: Readonly<Record<string, string>> = {
  ə: 'a', ç: 'ch', ş: 'sh', ğ: 'g', ö: 'o', ü: 'u', x: 'h', q: 'k', w: 'v', â: 'a', î: 'i', û: 'u', '’': '', 'ʻ': '',
};

const sounds: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh|ch|j/gu, 'c'], [/kh|gh|[ghkq]/gu, 'k'], [/[iy]+/gu, 'i'],
  // "-iyev", "-iev", "-yev"; "-ya", "-ia".
  [/i(?=[aeou])/gu, ''], [/(?<=[aeou])i/gu, ''], [/(\p{L})\1+/gu, '$1'],
];

/** Case, script and the usual ways of writing a sound set aside; spaces and digits stay. */
export function oneSpelling(text: string): string {
  const letters = oneI(text).toLowerCase().replaceAll(/[^\p{ASCII}]/gu, (letter) => cyrillic[letter] ?? latin[letter] ?? letter)
    .replaceAll(/[xqw]/gu, (letter) => latin[letter] ?? letter);
  return sounds.reduce((words, [from, to]) => words.replaceAll(from, to), letters);
}
