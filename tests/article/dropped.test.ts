/** Whatever extraction leaves out of a page is listed with its reason. */
import { describe, expect, it } from 'vitest';
import { body, read, removedBy } from './support.ts';

const paragraphs = [...body.split('\n\n'), ...body.split('\n\n').map((text) => text.replace('The', 'Then the'))]
  .map((text) => `<p>${text}</p>`);
const page = (inside: string, around = ''): string =>
  `<!doctype html><html><head><title>A bridge nobody asked for</title></head><body>${around}<main><article>`
  + `<h1>A bridge nobody asked for</h1>${paragraphs.slice(0, 2).join('')}${inside}`
  + `${paragraphs.slice(2).join('')}</article></main></body></html>`;

describe('what extraction drops', () => {
  it.each([
    ['<div class="share">Share: <a href="#">Facebook</a> <a href="#">X</a></div>', 'furniture-share',
      'Share: Facebook X'],
    ['<div class="newsletter">Get our letter. <a href="#">Subscribe to our newsletter</a></div>',
      'furniture-newsletter', 'Get our letter. Subscribe to our newsletter'],
    ['<div class="promo">Read also: <a href="/a">Talks fail for the third time</a></div>', 'furniture-read-also',
      'Read also: Talks fail for the third time'],
    ['<div class="sponsor-box">An unusual box <a href="/b">about something else</a></div>', 'furniture-advertisement',
      'An unusual box about something else'],
  ])('%s', (markup, why, text) => {
    const article = read(page(markup));
    expect(removedBy(article, why)).toEqual([text]);
    expect(article.text).not.toContain(text);
    expect(article.text.split('\n\n')).toHaveLength(4);
  });

  it('around the article it is one entry for what stands together, and no word is listed twice', () => {
    const around = '<nav><a href="/">Home</a><a href="/w">World</a></nav><div class="menu"><div>Weather</div>'
      + '<div>Sports</div></div>';
    const article = read(page('', around));
    expect(removedBy(article, 'furniture-outside')).toEqual(['Weather Sports']);
    expect(article.removed.filter(({ text }) => text.includes('World'))).toHaveLength(1);
  });

  it('every word of the page is in the text, the header or the list', () => {
    const article = read(page('<div class="share">Share <a href="#">Viber</a></div><aside>Box</aside>', '<p>Top</p>'));
    const everywhere = [article.text, ...article.removed.map(({ text }) => text)].join('\n');
    for (const word of ['Top', 'Viber', 'Box', 'bridge', 'customs', 'smugglers']) expect(everywhere).toContain(word);
  });
});
