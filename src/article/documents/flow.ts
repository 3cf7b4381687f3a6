/** From a PDF's pages to an article's blocks: paragraphs over line, column and page ends, headings, the title. */
import { isSentence, wordCount } from '../block.ts';
import { cleanCharacters, oneLine } from '../hygiene.ts';
import { linesOf } from './columns.ts';
import type { DocumentBlock, ReadDocument } from './document.ts';
import { footnotesOf } from './footnotes.ts';
import { joined, vocabularyOf } from './hyphens.ts';
import { median, mostCommon, type Line, type PdfPage } from './page.ts';
import { runningLines } from './running.ts';

/** Lines set in letters so much larger than the text's are headings. */
const larger = 1.12;
const longestHeading = 30;
/** How large a headline is at least under a masthead, in the masthead's letters; what is smaller is a byline. */
const headlineShare = 0.55;
/** A row of a table of contents: dots up to a page's number. */
const leader = /(?:\s?\.){4,}\s*[\divxl]{1,6}$/iu;

interface Paragraph { readonly lines: readonly Line[]; readonly text: string; readonly size: number }

/** Everything but the file's properties. */
export function flow(pages: readonly PdfPage[]): Omit<ReadDocument, 'properties'> {
  const laidOut = pages.map(linesOf);
  const running = runningLines(laidOut);
  const kept = laidOut.map((lines) => lines.filter((line) => !running.has(line)));
  const body = bodyOf(kept.flat());
  const notes = kept.flatMap((lines) => footnotesOf(lines, body.size));
  const inNotes = new Set(notes.flat());
  const lines = kept.flat().filter((line) => !inNotes.has(line));
  const vocabulary = vocabularyOf(kept.flat().map(({ text }) => text));
  const paragraphs = paragraphsOf(lines, body).map((group) => paragraphOf(group, vocabulary)).filter(({ text }) => text !== '');
  const title = titleOf(paragraphs, body.size);
  return {
    title: title?.text ?? null,
    blocks: paragraphs.filter((one) => one !== title).map((one) => blockOf(one, body)),
    removed: [
      ...uniqueTexts([...running]).map((text) => ({ text, why: 'furniture-running' })),
      ...notes.map((note) => ({ text: paragraphOf(note, vocabulary).text, why: 'furniture-footnote' })),
    ],
  };
}

interface Body { readonly size: number; readonly font: string; readonly leading: number }

/** What most of the text is set in; `leading`: from line to line, in letter sizes. */
function bodyOf(lines: readonly Line[]): Body {
  const weigh = <Value>(value: (line: Line) => Value) => mostCommon(lines.map((line) => ({ value: value(line), letters: line.text.length })));
  const steps = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    const step = before === undefined || before.page !== line.page ? 0 : line.baseline - before.baseline;
    return step > 0 && step < 3 * line.size ? [step / line.size] : [];
  });
  return { size: weigh(({ size }) => size) ?? 0, font: weigh(({ font }) => font) ?? '', leading: median(steps) };
}

function paragraphsOf(lines: readonly Line[], body: Body): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const before = paragraph?.at(-1);
    if (paragraph !== undefined && before !== undefined && goesOn(paragraph, before, line, body)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const ownStart = /^(?:[•▪●◦‣–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|(?:Q|A):\s)/u;
const ended = /[.!?…:]["'”’»)\]]*$/;

function goesOn(paragraph: readonly Line[], before: Line, line: Line, body: Body): boolean {
  if (Math.abs(line.size - before.size) > 0.08 * before.size || ownStart.test(line.text) || leader.test(before.text)) return false;
  const hung = Math.abs(line.column.left - before.column.left) > 1 || line.page !== before.page || line.baseline <= before.baseline;
  const indent = (one: Line) => one.x - one.column.left;
  const indented = indent(line) > 0.8 * line.size && indent(line) < 6 * line.size;
  // In another column or on another page only the words say whether a paragraph goes on.
  if (hung) return /^\p{Ll}/u.test(line.text) || (!ended.test(before.text) && !indented && fills(before));
  const gap = (line.baseline - before.baseline) / line.size;
  if (gap > body.leading * 1.3) return false;
  // A line that ends long before the edge was ended on purpose: a byline, a date, an address.
  if (!fills(before, 0.5) && before.size <= body.size * larger && !/^\p{Ll}/u.test(line.text)) return false;
  // An indent begins a paragraph where the lines above it, but for their first, have none.
  const above = paragraph.length > 1 ? before : undefined;
  if (indented && !/^\p{Ll}/u.test(line.text) && indent(line) - indent(above ?? before) > 0.8 * line.size) return false;
  return !(ended.test(before.text) && !fills(before, 0.82) && /^[^\p{Ll}]/u.test(line.text));
}

/** Whether a line reaches so far to the right that the next word would not have had room. */
function fills({ right, column }: Line, share = 0.7): boolean {
  return right - column.left >= share * (column.right - column.left);
}

function paragraphOf(lines: readonly Line[], vocabulary: ReadonlySet<string>): Paragraph {
  const text = lines.map((line) => line.text).reduce((whole, next) => joined(whole, next, vocabulary));
  return { lines, text: oneLine(cleanCharacters(text)), size: Math.max(...lines.map(({ size }) => size)) };
}

function blockOf({ text, lines, size }: Paragraph, body: Body): DocumentBlock {
  if (leader.test(text)) return { text, role: 'navigation' };
  if (/^[•▪●◦‣]\s/u.test(text)) return { text: text.replace(/^\S\s+/u, ''), role: 'item' };
  const other = lines.every(({ font }) => font !== body.font);
  const short = wordCount(text) <= longestHeading && !/[.!…]["'”’»)\]]*$/.test(text);
  // Above the text a line in other letters may as well be a byline or a date: those are told by their words.
  return { text, role: short && (size >= body.size * larger || (other && lines.length === 1 && /\p{L}$/u.test(text) && lines[0]?.page.number !== 1)) ? 'heading' : 'text' };
}

/**
 * The title: of what stands in larger letters above the text of the first page the largest, but not a masthead of a
 * few words above a longer headline.
 */
function titleOf(paragraphs: readonly Paragraph[], bodySize: number): Paragraph | undefined {
  const first = paragraphs.filter(({ lines }) => lines[0]?.page.number === 1);
  const start = first.findIndex(({ text, size }) => size < bodySize * larger && isSentence(text) && wordCount(text) > 12);
  const large = first.slice(0, start < 0 ? first.length : start)
    .filter(({ text, size }) => size >= bodySize * larger && text.length > 2 && wordCount(text) <= 40);
  const [largest, ...others] = large.toSorted((a, b) => b.size - a.size);
  if (largest === undefined || wordCount(largest.text) >= 4) return largest;
  const below = others.find(({ size, text }) => size >= largest.size * headlineShare && wordCount(text) >= 5 && !/^\d|@|https?:/.test(text));
  const apart = below === undefined ? 0 : first.indexOf(below) - first.indexOf(largest);
  return apart > 0 && apart <= 3 ? below : largest;
}

function uniqueTexts(lines: readonly Line[]): string[] {
  return [...new Set(lines.map(({ text }) => text))];
}
