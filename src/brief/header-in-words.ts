/** An article's header as it was read, for editors; what is missing is said to be missing. */
import { originSchema, type ArticleCard, type Language, type Mix } from '../contracts.ts';
import { text, type Values } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { authorsOf, dateInWords, listOf } from './wording.ts';

export function headerInWords(article: ArticleCard, language: Language): string[] {
  const { title, outlet, url, published, modified, regions } = article;
  const say = (id: string, values: Values) => text(language, id, values);
  return [
    say('article-title', { title: title ?? 'none' }),
    say('article-author', { author: authorsOf(article, language) ?? 'none' }),
    say('article-outlet', { outlet: outlet ?? 'none' }),
    say('article-published', { date: published === null ? 'none' : dateInWords(published, language) }),
    ...(modified === null ? [] : [say('article-modified', { date: dateInWords(modified, language) })]),
    say('article-url', { url: url ?? 'none' }),
    say('article-language', { language: article.language }),
    say('article-regions', { regions: listOf(regions.map((id) => regionName(id, language))) || 'none' }),
    ...originsInWords(article, language),
  ];
}

/** One line for all fields, by where they come from; none for a header stored before origins were kept. */
function originsInWords({ origins }: ArticleCard, language: Language): string[] {
  const named = originSchema.options.flatMap((origin) => {
    const fields = Object.entries(origins).filter(([, from]) => from === origin).map(([field]) => text(language, `header-field-${field}`));
    return fields.length === 0 ? [] : [`${text(language, `origin-${origin}`)}: ${listOf(fields)}`];
  });
  return named.length === 0 ? [] : [text(language, 'article-origins', { origins: named.join('; ') })];
}

/** Shares of the article's words by who stands behind them. */
export function mixInWords({ fact, claim, opinion, forecast }: Mix, language: Language): string {
  const percent = (share: number) => Math.round(share * 100);
  return text(language, 'label-mix-shares', {
    fact: percent(fact), claim: percent(claim), opinion: percent(opinion), forecast: percent(forecast),
  });
}
