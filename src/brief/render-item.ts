/** What briefs and digests show of one article in the same way: who wrote it, its own headline, editors' notes. */
import type { Header, Item, Language, Note } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import type { Block } from './document.ts';
import { quoted } from './quoted.ts';
import { originalLanguage } from './spoken.ts';
import { authorsOf, outletInWords, whenInWords } from './wording.ts';

/** "Faig Mahmudov, News.Az (not rated) · undated" */
export function whoAndWhen({ article, rating, withheld }: Item, language: Language): string {
  const outlet = article.outlet === null ? text(language, 'brief-no-outlet') : outletInWords(article.outlet, rating, language);
  const who = authorsOf(article, language) ?? text(language, withheld === true ? 'brief-author-withheld' : 'brief-no-author');
  return `${who}, ${outlet} · ${whenInWords(article, language)}`;
}

/** Said where labels and lines are in two languages, so that nobody takes the one for the other's. */
export function inOriginal(item: Item, language: Language): Block[] {
  const original = originalLanguage(item, language);
  return original === null ? [] : [{ type: 'note', text: text(language, 'brief-original-language', { language: original }) }];
}

/** The publisher's own headline, as theirs: no headline is ever generated. */
export function headline({ article }: { readonly article: Pick<Header, 'title' | 'outlet'> }, language: Language): Block[] {
  if (article.title === null) return [];
  const label = text(language, 'brief-headline', { outlet: article.outlet ?? 'none' });
  return [{ type: 'line', label, text: quoted(article.title) }];
}

/** Editors' notes stand under what they are about, each with its own label and source. */
export function notes(all: readonly Note[] = []): Block[] {
  return all.map(({ label, text: words }) => ({ type: 'line', label, text: words }));
}
