/** Pages of many designs with their truth: the text, all of it and nothing else, and no article out of what is none. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPages } from '../../src/article/evaluate-pages.ts';
import { scoreText, textFigures } from '../../src/article/evaluate-shingles.ts';
import { scorePages } from '../../src/article/evaluate.ts';
import { readArticle } from '../../src/article/read.ts';
import { read, removedBy } from './support.ts';

const folder = (name: string) => fileURLToPath(new URL(`./pages/${name}`, import.meta.url));
const page = (name: string, url: string | null = null) => readArticle({ bytes: readFileSync(folder(`${name}.html`)), name, url });

/** The least F1, and by how much plain Readability is to be beaten. */
interface Floor { set: string; designs: RegExp; least: number; better: number }
const floors: Floor[] = [
  { set: 'improved-on', designs: /^/, least: 0.98, better: 0.05 },
  { set: 'kept-back', designs: /^/, least: 0.97, better: 0.05 },
  { set: '.', designs: /^later?-/, least: 0.98, better: 0.05 },
  // Plain Readability gets on better with these: 0.942.
  { set: '.', designs: /^fresh-/, least: 0.98, better: 0.04 },
];

describe.each(floors)('the pages $designs in $set', ({ set, designs, least, better }) => {
  it('give their text, better than plain Readability does', async () => {
    const pages = (await loadPages(folder(set))).filter(({ id }) => designs.test(id));
    const { figures } = scorePages(pages, set);
    const value = (id: string) => figures.find((figure) => figure.name === `figure-read-${id}`)?.value ?? Number.NaN;
    expect(value('text-f1')).toBeGreaterThan(least);
    expect(value('text-f1')).toBeGreaterThan(value('plain-f1') + better);
    expect(value('false-refusal')).toBe(0);
    expect(figures.find(({ name }) => name === 'figure-read-code')?.value ?? 1).toBe(1);
  });
});

describe('single pages', () => {
  it('a live blog keeps its entries in order, each under its time, and the times are no sentences', () => {
    const { text, sentences } = page('improved-on/live-blog');
    expect(text.match(/^\d\d:\d\d$/gm)).toEqual(['14:32', '12:05', '10:40', '08:03']);
    expect(sentences.filter((one) => /^\d\d:\d\d/.test(one.text))).toEqual([]);
  });

  it('says why each box is left out', () => {
    const article = page('improved-on/news-related-mid-text');
    expect(article.removed.map(({ why }) => why)).toEqual(expect.arrayContaining([
      'furniture-related', 'furniture-aside', 'furniture-caption', 'furniture-advertisement', 'furniture-footer',
    ]));
    expect(page('improved-on/interview-qa').removed.map(({ why }) => why)).toContain('furniture-pull-quote');
    expect(removedBy(page('kept-back/data-component-blocks'), 'furniture-newsletter')).toHaveLength(1);
  });

  it('note marks that lead down the page go, whether its address is known or not', () => {
    const [known, unknown] = ['https://monitor.example/assessment', null].map((url) => page('fresh-hubspot-assessment', url));
    expect(known?.text).toBe(unknown?.text);
    expect(known?.text).not.toContain('[1]');
  });

  it('a heading is ended by any heading’s end tag', () => {
    const paragraph = 'The council met in the old customs house and adopted the budget without a debate.';
    const { text } = read(`<html><body><h1>The budget of the border</h2><p>${paragraph}</p><p>${paragraph.replace('met', 'sat')}</p></body></html>`);
    expect(text.split('\n\n')).toHaveLength(2);
  });
});

describe('the measure', () => {
  it('is that of the benchmark: shares of runs of four words', () => {
    expect(scoreText('a b c d e', 'a b c d')).toEqual({ hits: 0.5, extra: 0, missed: 0.5 });
    expect(scoreText('a b', 'a b')).toEqual({ hits: 1, extra: 0, missed: 0 });
    expect(scoreText('', 'a b')).toEqual({ hits: 0, extra: 1, missed: 0 });
    const [precision, recall, f1] = textFigures('x', [scoreText('a b c d e', 'a b c d'), scoreText('a', 'a')]);
    expect([precision?.value, recall?.value]).toEqual([1, 0.75]);
    expect(f1?.value).toBeCloseTo(6 / 7);
    expect(f1?.low).toBeLessThan(f1?.high ?? 0);
  });
});
