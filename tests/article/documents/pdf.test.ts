/** PDF files of our own: paragraphs, columns, running heads, notes, divided words, properties, and files that are no use. */
import { expect, test } from 'vitest';
import { readSource } from '../../../src/article/read.ts';
import type { CleanArticle } from '../../../src/contracts.ts';
import { makePdf, pageWidth, widthOf, wrap, type PdfOptions, type Set } from './make-pdf.ts';

const read = (bytes: Uint8Array, name = 'given.pdf') => readSource({ bytes, name, url: null });
const codeOf = (bytes: Uint8Array) => read(bytes).then(() => 'read', (error: { code?: string }) => error.code);
const paragraphs = ({ text }: CleanArticle) => text.split('\n\n');
const whysOf = ({ removed }: CleanArticle, why: string) => removed.filter((piece) => piece.why === why).map(({ text }) => text);

/** Lines below each other from a place on. @returns the height below the last */
function column(lines: readonly string[], x: number, y: number, page: Set[], { size = 10, leading = 13 } = {}): number {
  lines.forEach((text, index) => page.push({ text, x, y: y + index * leading, size }));
  return y + lines.length * leading;
}

const first = 'The harbour council met behind closed doors on Monday and agreed to keep the northern channel shut until the end '
  + 'of the season. Its members gave no reason for a step that costs the town half of its income.';
const second = 'Shipping firms had asked for a date and got none, which tells more about the council than about the channel. '
  + 'A port that hides its plans from its own pilots will not keep them for long.';
const third = 'According to the pilots’ union, eleven of its forty members have applied for work elsewhere since the spring, and '
  + 'the union expects more of them to leave before the ice is gone.';

function plainPage(): Set[] {
  const page: Set[] = [{ text: 'A port without a plan', x: 72, y: 90, size: 20, bold: true }, { text: 'By Marta Ilves', x: 72, y: 120 }, { text: '4 October 2026', x: 72, y: 134 }];
  let y = 170;
  for (const words of [first, second, third]) y = column(wrap(words, 76), 72, y, page) + 8;
  return page;
}

test('paragraphs are put together from their lines, the head is read', async () => {
  const article = await read(makePdf([plainPage()]));
  expect(paragraphs(article)).toEqual([first, second, third]);
  expect(article.header).toMatchObject({ title: 'A port without a plan', authors: ['Marta Ilves'], published: '2026-10-04' });
  for (const { text, start, end } of article.sentences) expect(article.text.slice(start, end)).toBe(text);
});

test('paragraphs may be told apart by an indent alone', async () => {
  const page: Set[] = [];
  let y = 100;
  for (const words of [first, second, third]) {
    const [head = '', ...rest] = wrap(`xx${words}`, 76);
    page.push({ text: head.slice(2), x: 72 + widthOf('xx'), y });
    y = column(rest, 72, y + 13, page);
  }
  expect(paragraphs(await read(makePdf([page])))).toEqual([first, second, third]);
});

test('the left column is read before the right one, under a headline over both', async () => {
  const width = 38;
  const right = 72 + widthOf('x'.repeat(width)) + 24;
  const page: Set[] = [{ text: 'Why nobody speaks of the channel any more', x: 72, y: 80, size: 18, bold: true }];
  const left = column(wrap(first, width), 72, 120, page);
  column(wrap(second, width), 72, left + 10, page);
  // The right column stands half a line lower.
  column(wrap(third, width), right, 126, page);
  expect(paragraphs(await read(makePdf([page])))).toEqual([first, second, third]);
});

test('a paragraph goes on in the next column and on the next page', async () => {
  const width = 38;
  const right = 72 + widthOf('x'.repeat(width)) + 24;
  const lines = wrap(first, width);
  const pages: Set[][] = [[], []];
  column(wrap(third, width), 72, 100, pages[0] ?? []);
  column(lines.slice(0, 4), right, 100, pages[0] ?? []);
  column(lines.slice(4), 72, 100, pages[1] ?? []);
  expect(paragraphs(await read(makePdf(pages)))).toEqual([third, first]);
});

test('rows of a table are not read as columns of text', async () => {
  const page = plainPage();
  ['Year  ', '2024  ', '2025  '].forEach((text, index) => page.push({ text, x: 72, y: 420 + index * 13 }, { text: `${index * 40} ships`, x: 200, y: 420 + index * 13 }));
  const article = await read(makePdf([page]));
  expect(article.text).toContain('2024 40 ships');
});

test('running heads and feet and page numbers are no text; a title that the head repeats stays', async () => {
  const pages = [first, second, third].map((words, index) => {
    const page: Set[] = [
      { text: index % 2 === 0 ? 'A port without a plan' : 'Baltic Ledger', x: 72, y: 30, size: 8 },
      { text: `${index + 1}`, x: 300, y: 770, size: 8 }, { text: `Baltic Ledger, October 2026, page ${index + 1} of 3`, x: 72, y: 756, size: 8 },
    ];
    if (index === 0) page.push({ text: 'A port without a plan', x: 72, y: 90, size: 20 });
    column(wrap(words, 76), 72, 130, page);
    return page;
  });
  const article = await read(makePdf(pages));
  expect(paragraphs(article)).toEqual([first, second, third]);
  expect(article.header.title).toBe('A port without a plan');
  expect(whysOf(article, 'furniture-running')).toContain('A port without a plan');
});

test('a footnote is told apart, its mark leaves no digit in the text', async () => {
  const page: Set[] = [];
  const lines = wrap(first, 76);
  const end = column(lines, 72, 100, page);
  const last = lines.at(-1) ?? '';
  page.push({ text: '1', x: 72 + widthOf(last), y: end - 13 - 4, size: 6 });
  column(wrap(second, 76), 72, end + 8, page);
  column(['1 Minutes of the council, 28 September 2026, which a', 'member showed to this paper.'], 72, 690, page, { size: 8, leading: 10 });
  const article = await read(makePdf([page]));
  expect(paragraphs(article)).toEqual([first, second]);
  expect(whysOf(article, 'furniture-footnote')).toEqual(['1 Minutes of the council, 28 September 2026, which a member showed to this paper.']);
});

test('small print that no mark points at stays in the text', async () => {
  const page = plainPage();
  column(['2 ships wait at the outer pier, the port’s own count says.'], 72, 700, page, { size: 8 });
  expect((await read(makePdf([page]))).text).toContain('2 ships wait at the outer pier');
});

test.each([
  ['the gov-', 'ernment of the day', 'the government of the day'],
  ['a well-', 'known pilot spoke', 'a well-known pilot spoke'],
  ['near Stepan-', 'Harbour they met', 'near Stepan-Harbour they met'],
  ['in the years 2024-', '25 it was', 'in the years 2024-25 it was'],
  ['a state-of-the-', 'art crane', 'a state-of-the-art crane'],
  ['an ice-', 'breaker came; the icebreaker left', 'an icebreaker came; the icebreaker left'],
  ['a cease-', 'fire held', 'a cease-fire held'],
  ['this opin-', 'ion is mine', 'this opinion is mine'],
])('a word divided as in “%s / %s” is put together', async (before, after, whole) => {
  const padding = 'x'.repeat(76 - before.length - 1);
  const page: Set[] = [];
  column([`${padding} ${before}`, `${after}, and that is all that can be said of the matter here today.`], 72, 100, page);
  expect((await read(makePdf([page]))).text).toContain(whole);
});

test('a large first letter belongs to its word, a stamp along the edge to nothing', async () => {
  const [head = '', next = '', ...rest] = wrap(first, 70);
  const page: Set[] = [{ text: head.slice(0, 1), x: 72, y: 113, size: 30 }];
  page.push({ text: head.slice(1), x: 92, y: 100 }, { text: next, x: 92, y: 113 });
  column(rest, 72, 126, page);
  expect(paragraphs(await read(makePdf([page])))).toEqual([first]);
});

const withInfo = async (info: PdfOptions['info'] = {}, page = plainPage().slice(3)) => (await read(makePdf([page], { info }))).header;

test('properties fill what the text leaves open, and are marked as such', async () => {
  const header = await withInfo({ Title: 'A port without a plan', Author: 'Marta Ilves', CreationDate: 'D:20261004113000+03\'00\'' });
  expect(header).toMatchObject({
    title: 'A port without a plan', authors: ['Marta Ilves'], published: '2026-10-04',
    origins: { title: 'document', authors: 'document', published: 'document' },
  });
});

test('the text’s own head goes before properties', async () => {
  const header = await withInfo({ Title: 'Minutes of the meeting', Author: 'Jonas Reke', CreationDate: 'D:20261111' }, plainPage());
  expect(header).toMatchObject({ title: 'A port without a plan', authors: ['Marta Ilves'], published: '2026-10-04' });
});

test.each([
  [{ Title: 'Microsoft Word - port_final.docx' }], [{ Title: 'Untitled' }], [{ Title: 'draft_v3_clean' }], [{ Title: 'https://ledger.example/a/b' }],
  [{ Title: 'C:\\Users\\marta\\port.indd' }], [{ Author: 'Administrator' }], [{ Author: 'Microsoft Office User' }], [{ Author: 'HP Laptop' }],
  [{ Author: 'mi_04' }], [{ Author: 'Acrobat Distiller' }], [{ CreationDate: 'D:19700101000000Z' }], [{ CreationDate: 'D:29991231000000Z' }],
  [{ CreationDate: 'yesterday' }], [{ CreationDate: 'D:20260101', Creator: 'Mozilla/5.0 (X11; Linux)', Producer: 'Skia/PDF m148' }],
  [{ CreationDate: 'D:20190301', ModDate: 'D:20261001' }],
])('properties that programs fill in by themselves say nothing: %o', async (info) => {
  expect(await withInfo(info)).toMatchObject({ title: null, authors: [], published: null, origins: {} });
});

test.each([
  ['encrypted', makePdf([plainPage()], { locked: true }), 'document-encrypted'],
  ['pictures only', makePdf([[], []]), 'document-no-text'],
  ['cut off', makePdf([plainPage()]).slice(0, 300), 'document-broken'],
  ['nothing but its beginning', Buffer.from('%PDF-1.7\n'), 'document-broken'],
  ['beginning in other bytes', Buffer.concat([Buffer.from([0, 1, 2, 3, 255]), makePdf([plainPage()])]), 'read'],
  ['more pages than an article has', makePdf(Array.from({ length: 301 }, () => [])), 'document-too-long'],
])('%s', async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test('a wide page of one line stays one line', async () => {
  const words = `${'word '.repeat(12)}ends here.`;
  expect(widthOf(words)).toBeLessThan(pageWidth - 72);
  expect(paragraphs(await read(makePdf([[{ text: words, x: 72, y: 100 }]])))).toEqual([words]);
});
