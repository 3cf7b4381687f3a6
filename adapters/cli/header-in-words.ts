/** What names an article and its regions in a row. */
import { authorsOf } from '../../src/brief/wording.ts';
import type { BriefContent } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { regionName } from '../../src/regions/find.ts';
import { cut } from './print.ts';
import { language, say } from './say.ts';

/** "Middle East, South Asia" */
export function regionsInWords(ids: readonly string[]): string {
  return ids.map((id) => regionName(id, language())).join(', ');
}

/** What a brief is about, with its language where it is not the one that is made for everybody. */
export function aboutOf({ items, language: of }: Pick<BriefContent, 'items' | 'language'>): string {
  const about = items.map(({ article }) => whatOf(article)).join('; ');
  return of === 'en' ? about : `${text(of, 'language-name')}: ${about}`;
}

interface Named { readonly title: string | null; readonly authors: string[]; readonly outlet: string | null }

/** The publisher's headline in quotation marks, or who wrote it: none is ever made up. */
export function whatOf({ title, authors, outlet }: Named): string {
  const by = `${authorsOf({ authors }, language()) ?? say('brief-no-author')}, ${outlet ?? say('brief-no-outlet')}`;
  return title === null ? by : `“${cut(title, 60)}” · ${by}`;
}
