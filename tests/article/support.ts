/** What the reading tests share. */
import { readFileSync } from 'node:fs';
import type { CleanArticle } from '../../src/contracts.ts';
import { readArticle, type Overrides } from '../../src/article/read.ts';

export function fixture(name: string): CleanArticle {
  const bytes = readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
  return readArticle({ bytes, name, url: null });
}

export function read(text: string, overrides: Overrides = {}): CleanArticle {
  return readArticle({ bytes: new TextEncoder().encode(text), name: 'given.txt', url: null }, overrides);
}

/** Removed texts by reason. */
export function removedBy(article: CleanArticle, why: string): string[] {
  return article.removed.filter((one) => one.why === why).map((one) => one.text);
}

/** Two paragraphs that no rule can take for anything but an article. */
export const body = `The council met on Monday in the old customs house and adopted the budget of the border \
service without a debate. Two members stayed away from the vote.

The budget grows by a tenth, and most of it goes to roads. Critics say that roads do not stop smugglers, \
and the council has promised to publish the figures in June.`;
