/** Real input that is not ours to copy: read from beside the repository, skipped where it is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadPages } from '../../src/article/evaluate-pages.ts';
import { scorePages } from '../../src/article/evaluate.ts';
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

const metadata = z.object({ publishedTime: z.string().nullish() });

describe.skipIf(!existsSync(pages))('real pages (../shared/data/pages, or skipped)', () => {
  const names = existsSync(pages) ? readdirSync(pages) : [];
  const read = (name: string) =>
    readArticle({ bytes: readFileSync(new URL(`${name}/source.html`, pages)), name, url: null });

  // What is missing to 1 was read: captions, pointers, newsletter boxes, bylines and headlines that Readability keeps.
  it('give the text that Readability’s authors expect, less the furniture: F1 0.985 or better', async () => {
    const { figures } = scorePages(await loadPages(fileURLToPath(pages)), 'pages');
    const value = (name: string) => figures.find((figure) => figure.name === name)?.value;
    console.log(`text of ${names.length} pages: F1 ${value('figure-read-text-f1')?.toFixed(4)}`);
    expect(value('figure-read-text-f1')).toBeGreaterThanOrEqual(0.985);
    expect(value('figure-read-false-refusal')).toBe(0);
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
