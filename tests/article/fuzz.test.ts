/** Pages put together at random from what pages are made of: read or refused with a code, never slow, offsets exact. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanArticleSchema } from '../../src/contracts.ts';
import { readLine } from '../../src/article/lines.ts';
import { readArticle } from '../../src/article/read.ts';
import { StandpointError } from '../../src/errors.ts';
import { body } from './support.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** What is wrong with what was read; a refusal with a code is right. */
function faults(html: string): string[] {
  try {
    const { text, sentences } = cleanArticleSchema.parse(readArticle({ bytes: encode(html), name: 'given', url: null }));
    return sentences.filter((one) => text.slice(one.start, one.end) !== one.text).map(({ id }) => id);
  } catch (error) {
    if (error instanceof StandpointError) return [];
    throw error;
  }
}

const words = fc.constantFrom(
  body, 'The council met on Monday in the old customs house. Two members stayed away.', 'By Jane Doe', '4 May 2026', '14:32',
  'Read also:', 'Subscribe to continue reading', 'We and our partners use cookies. You may accept or reject.', 'Comments (3)',
  'Page not found', '“It is still coming”', 'Фото: пресс-служба', 'Şərhlər', '东风', '\u202eabc', '',
);
const name = fc.constantFrom(
  'related', 'newsletter', 'comments', 'caption', 'article-body', 'sr-only', 'share', 'entry', 'standfirst', 'x1', '__proto__', 'constructor',
);
const tag = fc.constantFrom(
  'div', 'p', 'article', 'section', 'aside', 'ul', 'li', 'table', 'tr', 'td', 'blockquote', 'figure', 'figcaption', 'h1', 'h2', 'a',
  'span', 'em', 'form', 'details', 'dialog', 'main', 'header', 'footer', 'nav', 'time', 'amp-list',
);
const { page } = fc.letrec<{ page: string; node: string }>((tie) => ({
  page: fc.array(tie('node'), { maxLength: 8 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.constantFrom('<br>', '<img src=x>', '<input>', '<button>Go</button>', '<!-- ', '</div>', '</p></p>', '<p', '&#0;', '<h1>', '</h3>'),
    fc.tuple(tag, name, tie('page'), fc.boolean())
      .map(([element, names, inner, closed]) => `<${element} class="${names}" id=${names}>${inner}${closed ? `</${element}>` : ''}`),
    fc.tuple(fc.integer({ min: 1, max: 200 }), tag, words).map(([times, element, inner]) => `<${element}>${inner}`.repeat(times)),
  ),
}));

it('any tree of elements is read or refused, in time, and every sentence is where it says', () => {
  fc.assert(fc.property(page, (inner) => {
    expect(faults(`<!doctype html><html><body>${inner}`)).toEqual([]);
  }), { numRuns: 300 });
}, 120_000);

it('a page cut anywhere is read or refused', () => {
  const whole = `<!doctype html><html><head><title>The budget</title></head><body><nav><a href="/">Home</a></nav><article><h1>The budget</h1>
    <p class="standfirst">${body}</p><figure><img src="a.jpg"><figcaption>A house</figcaption></figure><p>${body}</p></article></body></html>`;
  fc.assert(fc.property(fc.integer({ min: 0, max: whole.length }), (end) => {
    expect(faults(whole.slice(0, end))).toEqual([]);
  }), { numRuns: 200 });
}, 60_000);

const paragraph = `<p>${body.replaceAll(/\s+/g, ' ')}</p>`;

it.each([
  ['10,000 nested boxes with names', `${'<div class="related box">'.repeat(10_000)}${paragraph}`],
  ['8,000 cards', `<h1>A budget</h1>${paragraph}${'<div class="card"><a href="/x"><h3>Four words of headline</h3></a></div>'.repeat(8_000)}`],
  ['9,000 links in one paragraph', `<p>${'<a href="/x">a link of words</a> '.repeat(9_000)}</p>${paragraph}`],
  ['15,000 short lines', `<div>${'line and line<br>'.repeat(15_000)}</div>${paragraph}`],
  ['2,000 paragraphs, each in a box of its own', `<h1>A budget</h1>${`<div class="module">${paragraph}</div>`.repeat(2_000)}`],
  ['2,000 entries with their times', `<h1>Live</h1>${`<div class="entry"><time>12:05</time>${paragraph}</div>`.repeat(2_000)}`],
])('%s: read or refused within the test’s time', (_, html) => {
  expect(faults(`<!doctype html><html><body>${html}`)).toEqual([]);
});

it('a line of 100 MB is refused, not parsed', () => {
  const html = `<!doctype html><html><body>${'<p>word</p>'.repeat(9_000_000)}`;
  expect(() => readLine({ id: 1, html })).toThrow(expect.objectContaining({ code: 'file-too-large' }));
});
