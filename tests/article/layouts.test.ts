/** Layouts one at a time: where a page puts its standfirst, the next article, comments, footnotes and signatures. */
import { describe, expect, it } from 'vitest';
import { furnitureReason } from '../../src/article/furniture.ts';
import { readByline } from '../../src/article/names.ts';
import { read } from './support.ts';

const said = (subject: string, count = 4) => Array.from({ length: count }, (_, index) =>
  `<p>The ${subject} met for the ${['first', 'second', 'third', 'fourth'][index] ?? 'last'} time on the island, and nobody told the press what had been agreed there.</p>`).join('');
const pageOf = (body: string, head = '') => read(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

describe('what stands between headline and text', () => {
  it('a standfirst set as a heading is text', () => {
    const { text } = pageOf(`<article><h1>Council meets on the island</h1><h2>Four meetings in a week, and not a word about any of them</h2><div>By Anna Bell</div>${said('council')}</article>`);
    expect(text).toContain('Four meetings in a week');
  });

  it('points under a heading of their own are text, a menu is not', () => {
    const { text } = pageOf('<article><h1>Council meets on the island</h1><section><h2>Summary</h2><ul><li>The council met four times in a week</li>'
      + '<li>No agreement has been told to the press</li></ul></section><ul><li><a href="/a">All news of the council today</a></li>'
      + `<li><a href="/b">All news of the island today</a></li></ul><div class="body">${said('council')}</div></article>`);
    expect(text).toContain('The council met four times in a week');
    expect(text).not.toContain('All news');
  });
});

describe('what stands below the text', () => {
  const next = (names: string) => `<div class="story"><h1 class="headline">Council meets on the island</h1>${said('council')}</div>`
    + `<div class="${names}"><h2 class="headline">Harbour closed by a storm</h2>${said('harbour board', 3)}</div>`;

  it('the next article is no part of this one, though no element says so', () => {
    const { text } = pageOf(`<main>${next('story next')}</main>`);
    expect(text).toContain('The council met for the fourth time');
    expect(text).not.toContain('harbour board');
  });

  it('comments in the cell that holds the text are left out', () => {
    const lines = said('council').replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
    const { text } = pageOf(`<table><tr><td><h1>Council meets on the island</h1>${lines}<b>Comments</b><br><br>I was on the island and I saw nobody at all there.</td></tr></table>`);
    expect(text).toContain('The council met for the fourth time');
    expect(text).not.toContain('I was on the island');
  });

  it('a name alone signs, unless the text speaks of that person', () => {
    const signed = (name: string) => pageOf(`<article><h1>Council meets on the island</h1>${said('council')}<p>${name}</p></article>`).header.authors;
    expect(signed('<b>Anna BELLAMY</b>')).toEqual(['Anna Bellamy']);
    const spokenOf = `<article><h1>Council meets</h1>${said('council')}<p>Mr Bellamy said that the island had been a good place for it.</p><p>Anna Bellamy</p></article>`;
    expect(pageOf(spokenOf).header.authors).toEqual([]);
  });
});

it('footnotes’ numbers are no words; powers and formulas keep theirs', () => {
  const { text } = pageOf(`<article><h1>Council meets on the island</h1>${said('council')}<p>The hall measures 40 m<sup>2</sup> and holds sixty people.<sup><a href="#n1">1</a></sup> `
    + 'Nobody has counted the chairs.<sup>[2]</sup></p></article>');
  expect(text).toContain('40 m2 and holds sixty people. Nobody has counted the chairs.');
});

it('a headline about what was not found is read; a page that was not found is not', () => {
  const missing = '<title>Missing boat not found after a week</title>';
  expect(pageOf(`<h1>Missing boat not found after a week</h1>${said('search party')}`, missing).text).toContain('search party');
  const teasers = ['wolves', 'choirs', 'harbours'].map((one) => `<h3><a href="/${one}">All about ${one} on the island</a></h3>${said(one, 2)}`).join('');
  expect(() => pageOf(`<h1>We looked everywhere</h1>${teasers}`, '<title>Page not found - Island Radio</title>')).toThrow(expect.objectContaining({ code: 'page-error' }));
});

it('a consent wall in German is one', () => {
  const wall = '<h1>Willkommen</h1><p>Mit Ihrer Zustimmung verarbeiten wir und unsere Partner personenbezogene Daten für Werbung.</p>'
    + '<p>Ihre Einwilligung können Sie jederzeit in den Einstellungen zum Datenschutz widerrufen.</p>';
  expect(() => pageOf(wall)).toThrow(expect.objectContaining({ code: 'page-consent-wall' }));
});

it.each([
  ['If you enjoyed this post, share it with a friend.', true], ['If you value peace, you share its costs and follow its rules.', false],
  ['Jane Doe can be reached at jane@post.example.', true], ['The minister can be reached only by boat, his office said.', false],
  ['To play this video you need to enable JavaScript in your browser.', true],
  ['To play this video to the jury, the court had to move to another hall.', false],
  ['Do you have a view on this? Send us a letter for publication by email.', true],
])('%s', (line, isFurniture) => {
  expect(furnitureReason(line) !== null).toBe(isFurniture);
});

it('a byline with its date names the author and leaves the date', () => {
  expect(readByline('Posted by Jane Doe on May 5, 2026')).toEqual({ authors: ['Jane Doe'], rest: ['May 5, 2026'] });
});
