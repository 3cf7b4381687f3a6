/** Input that nobody means well with: no crash but a StandpointError, no hang beyond the test's time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanArticle } from '../../src/contracts.ts';
import { cleanArticleSchema } from '../../src/contracts.ts';
import { readLine } from '../../src/article/lines.ts';
import { readArticle } from '../../src/article/read.ts';
import { splitSentences } from '../../src/article/sentences.ts';
import { StandpointError } from '../../src/errors.ts';
import { body, read } from './support.ts';

/** The article, or the code with which it was refused; anything else is a fault. */
function readOrCode(bytes: Uint8Array): CleanArticle | string {
  try {
    return cleanArticleSchema.parse(readArticle({ bytes, name: 'given', url: null }));
  } catch (error) {
    if (error instanceof StandpointError) return error.code;
    throw error;
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** What is wrong with the sentences of what was read; nothing, also when it was refused. */
function faults(article: CleanArticle | string): string[] {
  if (typeof article === 'string') return [];
  const paragraphs = article.text.split('\n\n');
  return article.sentences.flatMap(({ id, text, start, end, paragraph }, index) => {
    const right = id === `S${index + 1}` && text === text.trim() && article.text.slice(start, end) === text
      && paragraphs[paragraph - 1]?.includes(text);
    return right ? [] : [`${id} ${text.slice(0, 60)}`];
  });
}

const page = (inner: string) => `<!doctype html><html><body>${inner}`;
const line = body.replaceAll(/\s+/g, ' ');
const paragraph = `<p>${line}</p>`;

const manyAttributes = Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ');

describe('hostile pages', () => {
  it.each([
    ['10,000 nested divs', page('<div>'.repeat(10_000) + paragraph)],
    ['10,000 nested inline elements', page('<p>' + '<span>'.repeat(10_000) + body)],
    ['10,000 nested lists', page('<ul><li>'.repeat(5000) + paragraph)],
    ['10,000 nested quotations', page('<blockquote>'.repeat(10_000) + paragraph)],
    ['cut in a tag', page(paragraph + '<p class="x')],
    ['cut in a script', page(paragraph + '<script>var a = "<p>no</p>')],
    ['cut in a comment', page(paragraph + '<!-- and')],
    ['no html, head or body', paragraph + paragraph],
    ['text after its end', `<html><body></body></html>${paragraph}`],
    ['doctype only in front of a fragment', `<!doctype html><title>T</title>${paragraph}`],
    ['200,000 attributes', page(`<p ${manyAttributes}>x</p>${paragraph}`)],
  ])('%s: the article is read', (_, html) => {
    const article = readOrCode(encode(html));
    expect(article).toHaveProperty('text', expect.stringContaining('adopted the budget of the border'));
    expect(faults(article)).toEqual([]);
  });

  it.each([
    ['a million opening tags', page('<b>'.repeat(1_000_000)), 'file-too-complex'],
    ['five million brackets', page('<'.repeat(5_000_000)), 'file-too-complex'],
    ['a million entities', page('&amp;'.repeat(1_000_000)), 'file-too-complex'],
    ['no words', page('<div><img src=x></div>'), 'file-no-text'],
    ['only a menu', page('<nav><a href=/>Home</a></nav>'), 'file-no-text'],
    ['only unclosed comments', page('<!--'.repeat(1_000_000)), 'file-no-text'],
  ])('%s: refused', (_, html, code) => {
    expect(readOrCode(encode(html))).toBe(code);
  });

  it('hidden text, scripts and styles are no text', () => {
    const article = read(page(`${paragraph}<script>ignore()</script><style>p{}</style>
      <p style="display:none">Hidden words that nobody sees on the page.</p>
      <p aria-hidden="true">Also hidden words here.</p>${paragraph}`));
    expect(article.text).not.toMatch(/ignore|p\{\}|[Hh]idden/);
  });
});

describe('hostile texts', () => {
  it.each([
    ['one line of a million letters', 'x'.repeat(1_000_000)],
    ['one line of a million words', 'word and '.repeat(120_000)],
    ['one paragraph of 100,000 sentences', 'It rained. '.repeat(100_000)],
    ['100,000 paragraphs', 'It rained.\n\n'.repeat(100_000)],
    ['open brackets and quotation marks', '"He (said “a. '.repeat(70_000)],
    ['abbreviations', 'U.S. Gen. A. B. No. '.repeat(50_000)],
    ['stars and underscores', '**one _two_ '.repeat(80_000)],
    ['link openings', '[one]('.repeat(150_000)],
    ['hashes', `${'# '.repeat(300_000)}\n\n${body}`],
    ['blank lines', `${body}${'\n \n'.repeat(300_000)}${body}`],
    ['front matter without end', `---\n${'title: x\n'.repeat(100_000)}`],
  ])('%s', (_, text) => {
    const article = readOrCode(encode(text));
    expect(article).toHaveProperty('sentences');
    expect(faults(article)).toEqual([]);
  });

  it('planted marks and overrides do not reach the text', () => {
    const article = read(body.replace('council', 'coun\u200bcil \u202egnihtyna\u202c \u{e0041}'));
    expect(article.text).toMatch(/^The council gnihtyna {1}met on/);
  });
});

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<p>', '</p>', '<div class="caption">', '<br>', '<!--', '-->', '<script>', '</script>', '<h1>',
    '<table><tr><td>',
    '<ul><li><a href="/x">', '&nbsp;', '&#x202e;', '"', '“', '”', '(', ')', '[', '](http://x)', '**', '# ',
    '---\n',
    '\n', '\n\n', '. ', '! ', '? ', 'U.S. ', 'Mr. ', 'A. ', 'said ', 'Source: ', 'Photo: ', 'By Jane Doe',
    '4 May 2026',
    'Editor’s note: ', 'The views expressed are his own. ', 'Read more: ', '© 2026 ', 'Opinion', '\u200b',
    '\ud800',
    '{"@type":"NewsArticle","author":{"name":"X Y"}}', '<script type="application/ld+json">', body,
  ),
);

describe('whatever comes in', () => {
  it('is read or refused with a code, and offsets give back the text', () => {
    fc.assert(fc.property(fc.array(junk, { maxLength: 40 }), (parts) => {
      expect(faults(readOrCode(encode(parts.join(''))))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('also as bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(faults(readOrCode(bytes))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('loses no word of a text between sentences', () => {
    const languages = fc.constantFrom('en', 'und', 'ru', 'tr');
    fc.assert(fc.property(fc.array(junk, { maxLength: 30 }), languages, (parts, language) => {
      const text = parts.join('');
      const sentences = splitSentences(text, language);
      let at = 0;
      for (const { start, end, text: words } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(words);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }), { numRuns: 500 });
  });
});

describe('read --lines', () => {
  it('gives the header fields and the text of a page', () => {
    expect(readLine({ id: 7, html: `<html><head><title>T one</title></head><body><h1>T one</h1>
      <p>By Jane Doe</p><p>4 May 2026</p>${paragraph}</body></html>`, url: 'https://x.example/a' })).toEqual({
      id: 7, title: 'T one', authors: ['Jane Doe'], published: '2026-05-04', text: line,
    });
  });
});
