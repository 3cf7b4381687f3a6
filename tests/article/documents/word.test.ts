/** Word files of our own, and the formats that are told apart from them. */
import { expect, test } from 'vitest';
import { formatOf } from '../../../src/article/documents/format.ts';
import { readSource } from '../../../src/article/read.ts';
import type { CleanArticle } from '../../../src/contracts.ts';
import { makeWord, makeZip, wordParts, type Paragraph } from './make-word.ts';

const read = (bytes: Uint8Array) => readSource({ bytes, name: 'given.docx', url: null });
const codeOf = (bytes: Uint8Array) => read(bytes).then(() => 'read', (error: { code?: string }) => error.code);
const paragraphs = ({ text }: CleanArticle) => text.split('\n\n');
const whysOf = ({ removed }: CleanArticle, why: string) => removed.filter((piece) => piece.why === why).map(({ text }) => text);

const body: Paragraph[] = [
  { text: 'The valley has two roads and one of them is closed for the third winter in a row, which suits the party that mined it.' },
  { text: 'Officials in the capital say that the second road will be widened. They have said so every spring since 2019.' },
];

test('paragraphs, the title by its style, a byline, a heading', async () => {
  const article = await read(makeWord([
    { text: 'Two roads', style: 'Title' }, { text: 'By Aram Petrosian' }, body[0] ?? { text: '' },
    { text: 'What the spring will bring', style: 'Heading1' }, body[1] ?? { text: '' },
  ]));
  expect(article.header).toMatchObject({ title: 'Two roads', authors: ['Aram Petrosian'] });
  expect(paragraphs(article)).toEqual([body[0]?.text, 'What the spring will bring', body[1]?.text]);
});

test('a heading of the first level is the title where the text begins with it', async () => {
  const article = await read(makeWord([{ text: 'Two roads, one valley', style: 'Heading1' }, ...body]));
  expect(article.header.title).toBe('Two roads, one valley');
  expect(paragraphs(article)).toEqual(body.map(({ text }) => text));
});

test('footnotes, captions and tables of contents are told apart', async () => {
  const article = await read(makeWord([
    { text: 'Closed roads	2', style: 'TOC1' }, { ...body[0] ?? { text: '' }, note: 1 },
    { text: 'The pass in March. Photo: the author', style: 'Caption' }, body[1] ?? { text: '' },
  ], { notes: { 1: 'Interview, 3 March 2026.' } }));
  expect(paragraphs(article)).toEqual(body.map(({ text }) => text));
  expect(whysOf(article, 'furniture-footnote')).toEqual(['Interview, 3 March 2026.']);
  expect(article.removed.map(({ text }) => text)).toContain('The pass in March. Photo: the author');
});

test('properties fill what the text leaves open, when they are plausible', async () => {
  const properties = { title: 'The closed road', creator: 'Aram Petrosian', created: '2026-10-01T08:00:00Z', modified: '2026-10-03T08:00:00Z' };
  expect((await read(makeWord(body, { properties }))).header).toMatchObject({
    title: 'The closed road', authors: ['Aram Petrosian'], published: '2026-10-01', origins: { title: 'document', authors: 'document' },
  });
  const useless = { title: 'Document1', creator: 'python-docx', created: '2013-12-23T23:15:00Z', modified: '2026-10-03T08:00:00Z' };
  expect((await read(makeWord(body, { properties: useless }))).header).toMatchObject({ title: null, authors: [], published: null });
});

const utf16 = (name: string) => Buffer.from(name, 'utf16le');
const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), utf16(name)]);

test.each([
  ['an old Word file', compound('WordDocument'), 'document-format'],
  ['a Word file with a password', compound('EncryptedPackage'), 'document-encrypted'],
  ['an old spreadsheet', compound('Workbook'), 'document-format'],
  ['rich text', Buffer.from('{\\rtf1\\ansi The valley has two roads.}'), 'document-format'],
  ['OpenDocument', makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'document-format'],
  ['Apple Pages', makeZip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }), 'document-format'],
  ['a spreadsheet', makeZip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), 'document-format'],
  ['a presentation', makeZip({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' }), 'document-format'],
  ['an e-book', makeZip({ mimetype: 'application/epub+zip', 'a.xhtml': '<p>x</p>' }), 'document-format'],
  ['an archive of pictures', makeZip({ 'a.png': 'x' }), 'document-format'],
  ['an OpenDocument archive that lies of its type', Buffer.from(makeZip({ mimetype: 'x'.repeat(5000) })), 'document-format'],
  ['a cut Word file', makeWord(body).slice(0, 900), 'document-broken'],
  ['a Word file without its document', makeZip({ '[Content_Types].xml': '<x/>', 'word/styles.xml': '<x/>' }), 'document-broken'],
  ['markup that breaks off', makeZip({ ...wordParts(body), 'word/document.xml': '<w:document><w:body><w:p>' }), 'document-broken'],
  ['no words at all', makeWord([]), 'file-no-text'],
  ['a bomb', makeZip({ ...wordParts(body), 'word/comments.xml': Buffer.alloc(64 * 1024 * 1024, ' ') }), 'document-too-heavy'],
  ['a bomb that lies of its size', makeZip({ ...wordParts(body), 'word/document.xml': Buffer.alloc(64 * 1024 * 1024, ' ') }, 100), 'document-too-heavy'],
  ['a directory that points outside', Buffer.concat([makeWord(body).slice(0, -6), Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0])]), 'document-broken'],
])('%s', async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test('markup nested without end is refused, and the process goes on', async () => {
  const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(60_000)}</w:body></w:document>`;
  expect(await codeOf(makeZip({ ...wordParts(body), 'word/document.xml': deep }))).toMatch(/^document-(broken|too-heavy)$/);
});

test('a text that speaks of a format is a text', () => {
  expect(formatOf(Buffer.from('The file began with %PDF-1.4, the officer said.'))).toBeNull();
  expect(formatOf(Buffer.from('PK is the code of Pakistan.'))).toBeNull();
});
