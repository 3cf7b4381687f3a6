/** What stands at the same place of page after page, and page numbers: no part of the text. */
import type { Line, PdfPage } from './page.ts';

/** Heads and feet stand in the outer parts of a page. */
const zone = 0.13;
/** So many lines of a page, from its top and from its foot, can be head or foot. */
const mostLines = 3;

const numberWords = 'pages?|pp?\\.?|стр(?:аница)?\\.?|səh(?:ifə)?\\.?|sayfa|s\\.';
/** A number alone, also `Page 3 of 9`, `- 3 -`, `3 | 9`. */
const pageNumber = new RegExp(
  `^[-–—|•.[(\\s]*(?:${numberWords})?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|из|/|\\||-|–)\\s*\\d{1,4})?(?:\\s*${numberWords})?[-–—|•.\\])\\s]*$`, 'iu',
);
/** What browsers put around a page that they print: the address and the page's number, the day and the title. */
const printed = /^https?:\/\/\S+\s+\d{1,3}\/\d{1,3}$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},\s+\d{1,2}[:.]\d\d\s/;

/** The lines that are running heads, running feet or page numbers. */
export function runningLines(pages: readonly (readonly Line[])[]): Set<Line> {
  const edges = pages.map(edgeLines);
  const places = new Map<string, Set<PdfPage>>();
  for (const line of edges.flat()) {
    for (const key of keysOf(line)) places.set(key, (places.get(key) ?? new Set()).add(line.page));
  }
  // Left and right pages may have different ones, chapters too.
  const fewest = Math.max(2, Math.min(4, pages.length / 4));
  const repeated = (line: Line) => keysOf(line).some((key) => (places.get(key)?.size ?? 0) >= fewest);
  const found = edges.flat().filter((line) => printed.test(line.text) || repeated(line));
  // Where heads stand on page after page, another one may stand once: a chapter's, or that of the left pages.
  const taken = new Set(found.map(placeOf));
  return new Set([...found, ...edges.flat().filter((line) => pageNumber.test(line.text) || taken.has(placeOf(line)))]);
}

function placeOf({ baseline, size }: Line): string {
  return `${Math.round(baseline)}:${size}`;
}

function edgeLines(lines: readonly Line[]): Line[] {
  const byHeight = lines.toSorted((a, b) => a.baseline - b.baseline);
  const top = byHeight.filter(({ baseline, page }) => baseline <= page.height * zone).slice(0, mostLines);
  const foot = byHeight.filter(({ baseline, page }) => baseline >= page.height * (1 - zone)).slice(-mostLines);
  return [...new Set([...top, ...foot])];
}

/**
 * The same words but for numbers, in letters of the same size at the same height; two keys, so that a point's
 * difference does not part them. A title in larger letters than the head that repeats it stays.
 */
function keysOf({ text, baseline, size }: Line): string[] {
  const words = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return [Math.floor(baseline / 6), Math.round(baseline / 6)].map((place, index) => `${index}:${place}:${Math.round(size)}:${words}`);
}
