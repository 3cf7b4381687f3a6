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

  it('a title with a letter that is longer in lower case is known where it is shown', () => {
    const { header, text } = pageOf(`<article><p>Council of the island</p><p>İĞDIR İLİNDE İKİ İSTİFA</p>${said('council')}</article>`, '<title>İĞDIR İLİNDE İKİ İSTİFA | Island</title>');
    expect(header.title).toBe('İĞDIR İLİNDE İKİ İSTİFA');
    expect(text).not.toContain('İSTİFA');
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

describe('what stands amid the text', () => {
  const rowsOf = (...rows: string[]) => pageOf(`<article><h1>Council meets on the island</h1>${rows.map((row) => `<div class="row"><div class="block">${row}</div></div>`).join('')}</article>`);

  it('a heading may be one by its role alone', () => {
    const { text, sentences } = pageOf(`<article><h1>Council meets on the island</h1>${said('council')}<div role="heading" aria-level="2">A line on the sea bed</div>${said('harbour board', 3)}</article>`);
    expect(text).toContain('A line on the sea bed');
    expect(sentences.map((one) => one.text)).not.toContain('A line on the sea bed');
  });

  it('headings and lists in a row of their own are text with the paragraphs that stand there', () => {
    const { text } = rowsOf(said('council'), said('mayor'), '<form><h2>Subscribe</h2><p>Sign up to receive our news.</p><input></form>',
      `<h2>Three things to do</h2><ol><li><p>Publish the timetable.</p></li><li><p>Pay the fishermen.</p></li></ol>${said('harbour board', 1)}`);
    for (const words of ['Three things to do', 'Publish the timetable.', 'Pay the fishermen.']) expect(text).toContain(words);
    expect(text).not.toContain('Sign up');
  });

  it('a salutation before the first paragraph, a label before a later one', () => {
    const { text } = pageOf(`<article><h1>Council meets on the island</h1><p>Four meetings in one week, and not a word about any of them yet.</p><p>Dear readers,</p>${said('council')}</article>`);
    expect(text).toContain('Dear readers,');
  });
});

it('terms that a list explains stay with what is said of them', () => {
  const list = ['Council', 'Harbour board', 'Mayor']
    .map((term) => `<dt>${term}</dt><dd><p>A body that meets on the island and tells nobody what has been agreed there.</p></dd>`).join('');
  expect(pageOf(`<article><h1>Council meets on the island</h1>${said('council')}<dl>${list}</dl>${said('mayor')}</article>`).text).toContain('Harbour board');
});

describe('boxes around the text', () => {
  it('what stands with the headline is judged without it', () => {
    const { text } = pageOf('<main><header class="top"><h1><a href="/p/council">Council meets on the island again: letter no. 88</a></h1><h3 class="subtitle">What happened in the south, 12–18 October</h3>'
      + `<p><a href="/@anna">Anna Bellamy</a></p></header><div class="body">${said('council')}</div></main>`);
    expect(text).toContain('What happened in the south');
  });

  it('several in one frame below the text are judged one by one', () => {
    const { text } = pageOf(`<article><h1>Council meets on the island</h1><div class="body">${said('council')}</div><div class="below"><div class="author-bio"><a href="/a">ANNA BELLAMY</a><div>Bellamy covers the islands for us. She is based in the harbour town.</div></div>`
      + '<div class="promoted"><div class="sponsored-items"><span>This little device makes old radiators whisper</span><span>What one raw onion a day does</span></div></div></div></article>');
    expect(text.endsWith('agreed there.')).toBe(true);
  });
});

it('a disclaimer below the text that disclaims nothing of the publisher’s is text', () => {
  const below = (words: string) => pageOf(`<article><h1>Council meets on the island</h1>${said('council')}<p>Disclaimer: ${words}</p></article>`).text;
  expect(below('if you count other meetings than these, the secretary had not yet written all of them down.')).toContain('had not yet written');
  expect(below('this website accepts no liability for what others have written.')).not.toContain('liability');
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
  ['[3] https://video.example/8821; https://video.example/8829', true], ['Print this page | Send to a friend | Back to top', true],
  ['The Post prints letters of all views. We’d like to hear what you think: letters@post.example.', true],
  ['“We would like to hear from you,” the minister said in her letter.', false],
  ['To play this video you need to enable JavaScript in your browser.', true],
  ['To play this video to the jury, the court had to move to another hall.', false],
  ['Do you have a view on this? Send us a letter for publication by email.', true],
])('%s', (line, isFurniture) => {
  expect(furnitureReason(line) !== null).toBe(isFurniture);
});

it('a byline with its date names the author and leaves the date', () => {
  expect(readByline('Posted by Jane Doe on May 5, 2026')).toEqual({ authors: ['Jane Doe'], rest: ['May 5, 2026'] });
});
