/** What a translated line must share with its original. Where it does not, readers get the original. Pure. */
import type { Language, Line } from '../contracts.ts';
import { attributionOf } from '../labels/languages/attribution.ts';
import { anyOf, plainOf, type Cues } from '../labels/languages/cues.ts';
import { cuesOf } from '../labels/languages/languages.ts';
import { tokenise } from '../labels/tokens.ts';
import { namedPlaces } from '../regions/named.ts';
import { oneSpelling } from '../regions/spelling.ts';
import { months } from './words/cues.ts';

/** Rules in the order in which they are asked; the first that is broken is told to editors (`gate-NAME`). */
export type TranslationRule =
  | 'length' | 'markup' | 'number-not-in-passage' | 'unit-changed' | 'name-not-in-passage' | 'quotation-altered' | 'question-lost'
  | 'negation-changed' | 'hedge-changed' | 'tense-changed' | 'attribution-lost';

/** What is asked of a text in any of the languages. */
interface Signs {
  readonly negation: RegExp;
  readonly hedge: RegExp;
  readonly future: RegExp;
  readonly months: RegExp;
  attributed(text: string): boolean;
}

const englishSays = anyOf('according to|said|says|say|told|argue*|claim*|report*|warn*|insist*|believe*|denied|denies|deny|accus*|call*|added|adds|announced|stated|states|acknowledg*|confirm*|promis*|demand*|expect*|fear*|in the words of|think|thinks|is seen as|reportedly|allegedly|critics|maintain*|not* that|urge*|describe*|consider*');
const english: Signs = {
  negation: anyOf("not|no|never|nobody|nothing|neither|nor|none|without|cannot|\\p{L}+n['’]t|hardly"),
  hedge: anyOf('may|might|could|likely|unlikely|probably|possibly|perhaps|reportedly|allegedly|apparently|seem*|appear*'),
  future: anyOf('will|would|shall|going to|likely to|expected|may|might|could|in the coming|in future|by 20\\d\\d'),
  months: anyOf(months.join('|')),
  attributed: (text) => englishSays.test(plainOf(text)),
};

const negations: Readonly<Record<string, RegExp>> = {
  ru: anyOf('не|нет|ни|никто|никогда|ничего|без|нельзя|вряд ли|едва ли'),
  az: anyOf('deyil|deyildi|deyildir|yox|yoxdur|heç|nə|\\p{L}+(?:siz|suz|süz)\\p{L}{0,6}|\\p{L}+m[aəiuü](?:yib|yiblər|dı|di|dilar|dilər|z|zlar|zlər|yacaq*|yəcək*|mış*|miş*|dan|dən|diğini|diğini|sin|malidir|məlidir|yir|yur)|\\p{L}+m[iuü]r(?:lar|lər)?'),
  tr: anyOf('değil*|yok*|hiç*|asla|ne|\\p{L}+(?:siz|suz|süz)\\p{L}{0,6}|\\p{L}+m[ae](?:di|diler|dilar|z|zlar|zler|yacak*|yecek*|miş*|dan|den|diğini|diğini|sin|mali*|meli*)|\\p{L}+m[iuü]yor*'),
};

function signsOf(language: string): Signs | null {
  if (language === 'en') return english;
  const cues = cuesOf(language);
  const negation = negations[language];
  return cues === null || negation === undefined ? null : signsBy(cues, negation);
}

function signsBy(cues: Cues, negation: RegExp): Signs {
  return { negation, hedge: cues.hedge, future: cues.forecast, months: cues.month, attributed: (text) => attributionOf(text, cues) !== null };
}

const units: readonly RegExp[] = [
  anyOf('%|per cent|percent|percentage|процент*|faiz*|yüzde*'), anyOf('million*|млн|миллион*|milyon*|mln'), anyOf('billion*|млрд|миллиард*|milyard*|milyar*|mlrd'),
  anyOf('thousand*|тысяч*|тыс|min|bin'), anyOf('km|kilomet*|км|километр*'), anyOf('dollar*|доллар*|dolar*'), anyOf('euro*|евро|avro*'), anyOf('ton|tons|tonne*|тонн*|tonu*'),
];

const numbersOf = (text: string) => (text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []).map((one) => one.replaceAll(/[.,:]/gu, '')).sort().join(' ');
const marksOf = (text: string) => Math.floor((text.match(/[“”„«»"]/gu)?.length ?? 0) / 2);

/** Offices and points of the compass, capital in some languages and not in others. */
const common = anyOf('minister|ministry|prime|president|foreign|defence|defense|interior|transport|general|colonel|parliament|government|state|republic|north|south|east|west|northern|southern|eastern|western|the|a|an|in|on|i|mr|mrs|ms|dr');

/** Names beside countries: capital words that no sentence begins with, by how they begin in any spelling. */
function namesOf(text: string, language: string, { months }: Signs): string[] {
  const tokens = tokenise(text);
  const roles = cuesOf(language)?.roles;
  const placed = new Set(tokens.flatMap((_, at) => (namedPlaces([tokens.slice(at, at + 2)], language).places.flat().length > 0 ? [at, at + 1] : [])));
  return tokens.flatMap((token, at) => {
    const plain = plainOf(token.text);
    const opens = at === 0 || /[“„«".!?]$/u.test(text.slice(0, token.start).trimEnd());
    if (!/^\p{Lu}\p{L}{2}/u.test(token.text) || opens || placed.has(at) || common.test(plain) || months.test(plain) || roles?.test(plain) === true) return [];
    return [oneSpelling(token.text).slice(0, 4)];
  });
}

/** The month of May is no doubt. */
const plainFor = (text: string, language: string) => plainOf(language === 'en' ? text.replaceAll(/\bMay\b/gu, ' ') : text);

const codesOf = (text: string, language: string) =>
  [...new Set(namedPlaces([tokenise(text)], language).places.flat().map(({ code }) => code))].sort().join(' ');

/** @returns the first rule that the translation breaks, or null */
export function translationFault(
  line: Pick<Line, 'text' | 'basis'>, translated: string, from: string, to: Language,
): TranslationRule | null {
  const [source, target] = [signsOf(from), signsOf(to)];
  const original = line.text;
  const ratio = translated.length / Math.max(1, original.length);
  if (source === null || target === null || ratio < 0.4 || ratio > 2.5) return 'length';
  if (/https?:|www\.|[@<>[\]{}#*_`|\\]|\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u.test(translated)) return 'markup';
  if (numbersOf(original) !== numbersOf(translated)) return 'number-not-in-passage';
  const [one, other] = [plainFor(original, from), plainFor(translated, to)];
  if (units.some((unit) => unit.test(one) !== unit.test(other))) return 'unit-changed';
  const spelt = [oneSpelling(original), oneSpelling(translated)] as const;
  const known = namesOf(original, from, source).every((name) => spelt[1].includes(name)) && namesOf(translated, to, target).every((name) => spelt[0].includes(name));
  if (!known || codesOf(original, from) !== codesOf(translated, to)) return 'name-not-in-passage';
  // Outside of the pair that shows that the original stands word for word.
  if (marksOf(original.replace(/^“(.*)”$/su, '$1')) !== marksOf(translated.replace(/^“(.*)”$/su, '$1'))) return 'quotation-altered';
  if (/\?/u.test(original) !== /\?/u.test(translated)) return 'question-lost';
  if (source.negation.test(one) !== target.negation.test(other)) return 'negation-changed';
  if (source.hedge.test(one) !== target.hedge.test(other)) return 'hedge-changed';
  if (line.basis === 'forecast' && !target.future.test(other)) return 'tense-changed';
  return source.attributed(original) === target.attributed(translated) ? null : 'attribution-lost';
}
