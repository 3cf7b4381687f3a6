/** Real input that is not ours to copy: read from beside the repository, skipped where it is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../src/article/dom.ts';
import { readArticle } from '../../src/article/read.ts';
import { removedBy } from './support.ts';

const shared = new URL('../../../shared/', import.meta.url);
const pasted = new URL('articles/nakhchivan.txt', shared);
const pages = new URL('data/pages/', shared);

describe.skipIf(!existsSync(pasted))('the first real article (../shared/articles, or skipped)', () => {
  const article = existsSync(pasted)
    ? readArticle({ bytes: readFileSync(pasted), name: 'nakhchivan.txt', url: null })
    : readArticle({ bytes: new TextEncoder().encode('not there'), name: 'none', url: null });

  it('has the header that its editor’s note and last line state, and no more', () => {
    expect(article.header).toMatchObject({
      title: null, authors: ['Faig Mahmudov'], outlet: 'News.Az', url: null, published: null, modified: null,
      language: 'en', kind: 'OpinionNewsArticle', kindDeclared: true,
    });
    expect(article.header.disclaimers).toHaveLength(1);
    expect(article.header.disclaimers[0]).toMatch(/^The views expressed .* News\.Az\.$/);
    expect(article.header.kindEvidence).toEqual(article.header.disclaimers);
  });

  it('lists every piece of furniture with its reason', () => {
    expect(article.removed.map(({ why }) => why)).toEqual([
      'furniture-font-widget', 'furniture-editors-note', 'furniture-photo-credit', 'furniture-photo-credit',
      'furniture-photo-credit', 'furniture-contributions', 'furniture-site-name',
    ]);
    const credits = ['Source: APA', 'Source: APA', 'Source: Trend'];
    expect(removedBy(article, 'furniture-photo-credit')).toEqual(credits);
  });

  it('keeps 18 paragraphs and 58 sentences, the first and the last whole', () => {
    expect(article.text.split('\n\n')).toHaveLength(18);
    expect(article.sentences).toHaveLength(58);
    expect(article.sentences[0]?.text).toMatch(/^Iran's drone attack on civilian .* in the region\.$/);
    expect(article.sentences.at(-1)?.text).toMatch(/^These factors indicate .* in the coming years\.$/);
  });
});

/** Counts of runs of four words, as scrapinghub's article-extraction-benchmark compares texts. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= Math.max(words.length, 4); at += 1) {
    const key = words.slice(at, at + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function overlap(found: string, expected: string): { precision: number; recall: number } {
  const [ours, theirs] = [shingles(found), shingles(expected)];
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, one) => total + one, 0);
  let both = 0;
  for (const [key, count] of ours) both += Math.min(count, theirs.get(key) ?? 0);
  return { precision: sum(ours) ? both / sum(ours) : 1, recall: sum(theirs) ? both / sum(theirs) : 1 };
}

/** The expected text with a space wherever a block ends, so that words of neighbours do not run together. */
function expectedText(name: string): string {
  const html = readFileSync(new URL(`${name}/expected.html`, pages), 'utf8');
  const names = 'p|div|li|h\\d|br|td|tr|th|blockquote|pre|ul|ol|dd|dt|figcaption|section|article|table';
  const blocks = new RegExp(`</?(?:${names})\\b[^>]*>`, 'gi');
  return parsePage(html.replaceAll(blocks, ' $& '), null).body.textContent ?? '';
}

const metadata = z.object({ publishedTime: z.string().nullish() });

describe.skipIf(!existsSync(pages))('real pages (../shared/data/pages, or skipped)', () => {
  const names = existsSync(pages) ? readdirSync(pages) : [];
  const read = (name: string) =>
    readArticle({ bytes: readFileSync(new URL(`${name}/source.html`, pages)), name, url: null });

  it('give the text that Readability’s authors expect, less the furniture: F1 0.99 or better', () => {
    const scores = names.map((name) => overlap(read(name).text, expectedText(name)));
    const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const precision = mean(scores.map((one) => one.precision));
    const recall = mean(scores.map((one) => one.recall));
    const f1 = (2 * precision * recall) / (precision + recall);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(4)).join(', ');
    console.log(`text of ${scores.length} pages: precision, recall, F1 ${figures}`);
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  it('state no other day than the page’s own metadata', () => {
    const stated = (name: string) =>
      metadata.parse(JSON.parse(readFileSync(new URL(`${name}/expected-metadata.json`, pages), 'utf8')));
    const dated = names.filter((name) => stated(name).publishedTime);
    const day = (time: string | null | undefined) => time?.slice(0, 10);
    expect(dated.map((name) => [name, day(read(name).header.published)]))
      .toEqual(dated.map((name) => [name, day(stated(name).publishedTime)]));
  });
});
