/** Irregular forms by base: "withdrew" is a form of "withdraw", "servicemen" of "serviceman". */
import { irregularVerbs } from '../../labels/lexicon/verbs.ts';

const others = `be: is am are were being; have: has having; do: does; go: goes; say: says; man: men; woman: women;
  child: children; crisis: crises; basis: bases; analysis: analyses; person: people; serviceman: servicemen;
  spokesman: spokesmen; policeman: policemen; foot: feet`;

/** Past forms that share their base ("cut") tell nothing of time. */
const pasts = [...irregularVerbs].flatMap(([base, [past, participle]]) =>
  [past, participle].filter((form) => form !== base).map((form) => [form, base] as const));

/** form → base */
export const irregular: ReadonlyMap<string, string> = new Map([
  ...pasts,
  ...others.split(';').flatMap((row) => {
    const [base = '', forms = ''] = row.split(':');
    return forms.trim().split(/\s+/u).map((form) => [form, base.trim()] as const);
  }),
]);

/** "led", "withdrew": to tell a past from a present. */
export const irregularPast: ReadonlySet<string> = new Set(pasts.map(([form]) => form));

/** Whether a word (lower case) has the form of a past tense or a participle of one: "met", "signed", but "hundred" too. */
export const isPastForm = (word: string): boolean => word.endsWith('ed') || irregularPast.has(word);
