/** Who signed a page and when, where neither markup nor the lines above the text say it plainly. */
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const paragraph = 'The council met in the old customs house and adopted the budget without a debate that anybody could hear from the street, where the whole town stood.';
const paragraphs = ['met', 'sat', 'came together'].map((did) => `<p>${paragraph.replace('met', did)}</p>`).join('');
const headline = 'Nine towers and nobody to watch them';

interface Around { above?: string; below?: string; title?: string }
const header = ({ above = '', below = '', title = headline }: Around) => read(
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body class="has-sidebar"><article><h1>${headline}</h1>${above}`
  + `<div class="text">${paragraphs}</div>${below}</article></body></html>`,
).header;

describe('authors', () => {
  it.each([
    ['a marked name below the text', { below: '<div class="author-line">Author: <a href="/author/anna">Anna Bellamy</a></div>' }],
    ['a marked name in the article’s footer', { below: '<footer class="entry-footer"><span class="author vcard"><a>Anna Bellamy</a></span></footer>' }],
    ['a name with what the person is', { above: '<p>Anna Bellamy, research associate</p>' }],
    ['the same on two lines', { above: '<div><div class="name">Anna Bellamy</div><div class="descr">Senior analyst of the Centre</div></div>' }],
    ['behind a series and a date', { above: '<em>The Causeway Letter, no. 57 | 6 February 2026 | by Anna Bellamy</em>' }],
  ])('%s', (_, around) => {
    expect(header(around).authors).toEqual(['Anna Bellamy']);
  });

  it.each([
    ['whoever is quoted', { below: `<blockquote><p>Nobody watches.</p><div class="quote__author">Anna Bellamy, minister</div></blockquote>${paragraphs}` }],
    ['whoever commented', { below: '<div class="comments"><div class="comment-author">Anna Bellamy</div><p>I watched them.</p></div>' }],
    ['one of two', { below: '<p><a href="/author/anna">Anna Bellamy</a></p><p><a href="/author/ulf">Ulf Grahn</a></p>' }],
    ['whoever holds an office', { above: '<p>Anna Bellamy, minister of defence</p>' }],
  ])('not %s', (_, around) => {
    expect(header(around).authors).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['before a document’s number', { above: '<div><span>18.08.2026 21:40</span> <span>№ 312-18-08-2026</span></div>' }, '2026-08-18'],
    ['among a series and a name', { above: '<em>The Causeway Letter, no. 57 | 6 February 2026 | by Anna Bellamy</em>' }, '2026-02-06'],
  ])('%s', (_, around, day) => {
    expect(header(around).published?.slice(0, 10)).toBe(day);
  });

  it('beside a label above the headline', () => {
    const page = read(`<html><body><div><div>Policy note · 9 June 2026</div><h1>${headline}</h1></div><div>${paragraphs}</div></body></html>`);
    expect(page.header.published).toBe('2026-06-09');
  });
});

describe('titles', () => {
  it.each([
    [`The Causeway Letter: ${headline.toLowerCase()}`, headline],
    ['The hunt for the missing tower keepers', 'The hunt for the missing tower keepers'],
  ])('%s', (title, shown) => {
    expect(header({ title }).title).toBe(shown);
  });

  it('a star parts the site’s name from the headline', () => {
    const page = read(`<html><head><title>EASTERN GAZETTE * ${headline}</title></head><body><div><font><b>${headline}</b></font></div><div>by Anna Bellamy</div>${paragraphs}</body></html>`);
    expect([page.header.title, page.header.authors]).toEqual([headline, ['Anna Bellamy']]);
  });
});
