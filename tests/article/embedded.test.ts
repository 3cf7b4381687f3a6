/** Pages that a script puts together: the article is in their JSON, tied to the page's headline. */
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const title = 'Harbour office counts its cranes again';
const lines = [
  'The harbour office of Vell has counted its cranes for the third time this year and has found eleven of them, two more than in March.',
  'Nobody at the office could say on Tuesday where the two had come from, and its director promised a written answer before the end of the month.',
  'Dockers & drivers say that one of the cranes was never gone: it stood behind the cold store, where the inspectors had been told not to look.',
];
const page = (scripts: string, title_ = title) => `<!doctype html><html lang="en"><head><title>${title_} | Vell Gazette</title></head>`
  + `<body><noscript>Enable JavaScript to run this app.</noscript><div id="root"></div>${scripts}</body></html>`;
const state = (article: object) => `<script id="__STATE__" type="application/json">${JSON.stringify({ props: { article } })}</script>`;
const textOf = (html: string) => read(html).text.split('\n\n');

describe('an article in JSON only', () => {
  it('is read from articleBody', () => {
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: lines.join('\n\n') });
    expect(textOf(page(`<script type="application/ld+json">${linked}</script>`))).toEqual(lines);
  });

  it('is read from a list of blocks, without what stands beside them', () => {
    const body = lines.map((text, at) => ({ type: 'paragraph', id: `p-${at}`, content: { html: `<p>${text.replace('&', '&amp;')}</p>` } }));
    const related = Array.from({ length: 9 }, (_, at) => ({ title: `Another story ${at}`, text: `The story of crane ${at} goes on, as told by the people who have seen it in the dark.` }));
    expect(textOf(page(state({ headline: title, body: [...body, { type: 'related-links', content: { html: '<p>Read the other stories that we have on the cranes of Vell.</p>' } }], related }))))
      .toEqual(lines);
  });

  it('is read from a tree of marked words', () => {
    const body = lines.map((text) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value: text.slice(0, 40) }, { nodeType: 'text', value: text.slice(40) }] }));
    expect(textOf(page(`<script>window.__APP__ = ${JSON.stringify({ page: { title, document: { content: body } } })};</script>`))).toEqual(lines);
  });

  it('is not taken from what the page’s headline does not name, nor where it is for those who pay', () => {
    expect(() => read(page(state({ headline: 'Something else altogether', body: lines })))).toThrow(/./);
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: title, isAccessibleForFree: false, articleBody: lines.join('\n\n') });
    expect(() => read(page(`<script type="application/ld+json">${linked}</script>`))).toThrow(/./);
  });
});
