/** An article's header as it was read; what is missing is said to be missing. */
import { authorsOf, dateInWords } from '../../src/brief/wording.ts';
import type { ArticleCard } from '../../src/contracts.ts';
import { regionName } from '../../src/regions/find.ts';
import { cut } from './print.ts';
import { language, say } from './say.ts';

export function headerInWords(article: ArticleCard): string[] {
  const { title, outlet, url, published, modified, regions } = article;
  return [
    say('cli-article-title', { title: title ?? 'none' }),
    say('cli-article-author', { author: authorsOf(article) ?? 'none' }),
    say('cli-article-outlet', { outlet: outlet ?? 'none' }),
    say('cli-article-published', { date: published === null ? 'none' : dateInWords(published, language) }),
    ...(modified === null ? [] : [say('cli-article-modified', { date: dateInWords(modified, language) })]),
    say('cli-article-url', { url: url ?? 'none' }),
    say('cli-article-language', { language: article.language }),
    say('cli-article-regions', { regions: regionsInWords(regions) || 'none' }),
  ];
}

/** "Middle East, South Asia" */
export function regionsInWords(ids: readonly string[]): string {
  return ids.map((id) => regionName(id, language)).join(', ');
}

interface Named { readonly title: string | null; readonly authors: string[]; readonly outlet: string | null }

/** The publisher's headline in quotation marks, or who wrote it: none is ever made up. */
export function whatOf({ title, authors, outlet }: Named): string {
  const by = `${authorsOf({ authors }) ?? say('brief-no-author')}, ${outlet ?? say('brief-no-outlet')}`;
  return title === null ? by : `“${cut(title, 60)}” · ${by}`;
}
