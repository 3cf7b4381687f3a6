/** A brief as readers of a language get it: labels, kinds and parties in theirs, lines too where they were translated. */
import type { Brief, Item, Language, Line, Note } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { localeOf } from '../i18n/language.ts';
import { partyName } from '../regions/party-names.ts';
import { kindSentence, labelOf } from './wording.ts';

/** Every label is worded anew from what the line is, never translated from words: no caution can get lost on the way. */
export function inLanguage(brief: Brief, language: Language): Brief {
  return { ...brief, items: brief.items.map((item) => itemIn(item, brief.language, language)) };
}

function itemIn(item: Item, from: Language, language: Language): Item {
  const notHeard = item.notHeard.map((name) => partyName(name, language));
  if (from === language) return { ...item, notHeard, lines: item.lines.map((line) => inTranslation(line, language)) };
  return { ...wordedIn(item, language), notHeard };
}

/** With its own lines, and labels in a language. */
export function wordedIn(item: Item, language: Language): Item {
  return {
    ...item, label: kindSentence(item.article, language, intervieweeOf(item)),
    lines: item.lines.map((line) => ({
      ...withNotes(line, language), translation: undefined, translatedByEditor: undefined, label: labelOf(line, item.article, language),
    })),
    premises: item.premises.map((premise) => withNotes(premise, language)),
  };
}

/** A note says in the reader's language from whom it is. */
function withNotes<T extends { readonly notes?: Note[] | undefined }>(one: T, language: Language): T {
  return one.notes === undefined ? one : { ...one, notes: one.notes.map((note) => ({ ...note, label: note.labels?.[language] ?? note.label })) };
}

/** In which language an editor reads it: as its readers will where it is made for those of one, else in their own. */
export function readIn({ language, items }: Pick<Brief, 'language' | 'items'>, own: Language): Language {
  const forAll = language === 'en' && items.every(({ lines }) => lines.every(({ translation }) => translation === undefined));
  return forAll ? own : language;
}

/** The translation in place of the original, named as one; the original stands behind Evidence. */
function inTranslation(line: Line, language: Language): Line {
  return line.translation === undefined ? line : { ...line, text: translationInWords({ ...line, translation: line.translation }, language) };
}

/** With who made it: readers are told of a machine. */
export function translationInWords({ translation, translatedByEditor }: { translation: string; translatedByEditor?: true | undefined }, language: Language): string {
  return text(language, translatedByEditor === true ? 'line-translated-by-editor' : 'line-translated', { text: translation });
}

/** Whose words most lines are: whom an interview is with. */
function intervieweeOf({ lines }: Item): string | null {
  const holders = lines.flatMap(({ basis, holder, holderNamed }) => (basis !== 'fact' && holder !== null && holderNamed ? [holder] : []));
  return holders.toSorted((one, other) => count(holders, other) - count(holders, one))[0] ?? null;
}

function count(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}

/** The name of the language that an article's lines stand in, where it is another than the reader's; else null. */
export function originalLanguage({ article, lines }: Item, language: Language): string | null {
  if (lines.every(({ text: words, translation }) => translation !== undefined && words.includes(translation))) return null;
  if (!isForeign(article, language)) return null;
  const base = baseOf(article.language);
  return new Intl.DisplayNames([localeOf[language]], { type: 'language' }).of(base) ?? base;
}

/** Whether an article is known to be in another language than somebody reads. */
export function isForeign(article: Item['article'], language: Language): boolean {
  const base = baseOf(article.language);
  return base !== language && base !== 'und';
}

/** "pt" of "pt-BR"; `und`: unknown. */
export const baseOf = (language: string): string => language.split('-')[0] ?? 'und';
