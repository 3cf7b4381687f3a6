/** A digest takes a minute to read for three articles: what each of them may say in it. Pure. */
import type { Item, Line } from '../../contracts.ts';

/** Words a minute: the mean of adults reading non-fiction in silence (Brysbaert 2019, 190 studies). */
export const wordsAMinute = 238;
const articlesAMinute = 3;
const mostLines = 4;

/** Reading time allowed for so many articles, in words. */
export function allowedWords(articles: number): number {
  return Math.ceil(articles / articlesAMinute) * wordsAMinute;
}

interface Part { readonly item: Item; readonly premises: number; readonly lines: ReadonlySet<Line> }

/**
 * Each article's weightiest line first; then, in turn, what it takes as given, another voice in it, and further lines,
 * as long as all of it can be read in time. Lines are left out whole and never shortened.
 * @param words that a reader would see of these items
 * @returns the items that have room, in order, and those at the end that have not; three are always kept
 */
export function fitted(items: readonly Item[], words: (items: readonly Item[]) => number): { items: Item[]; out: Item[] } {
  let parts = items.map((item): Part => ({ item, premises: 0, lines: new Set(item.lines.slice(0, 1)) }));
  const fits = (some: readonly Part[]) => words(some.map(cutTo)) <= allowedWords(some.length);
  while (parts.length > articlesAMinute && !fits(parts)) parts = parts.slice(0, -1);
  for (const more of [premise, otherVoice, ...Array.from({ length: mostLines - 2 }, () => nextLine)]) {
    for (const index of parts.keys()) {
      const longer = parts.map((part, at) => (at === index ? more(part) : part));
      if (fits(longer)) parts = longer;
    }
  }
  return { items: parts.map(cutTo), out: items.slice(parts.length) };
}

const cutTo = ({ item, premises, lines }: Part): Item =>
  ({ ...item, premises: item.premises.slice(0, premises), lines: item.lines.filter((line) => lines.has(line)) });

const premise = (part: Part): Part => ({ ...part, premises: 1 });

/** A view beside what is reported, a report beside a view. */
function otherVoice(part: Part): Part {
  const bases = new Set([...part.lines].map(isView));
  return withLine(part, part.item.lines.find((line) => !bases.has(isView(line))));
}

const isView = ({ basis }: Line) => basis === 'opinion' || basis === 'forecast';

function nextLine(part: Part): Part {
  return part.lines.size >= mostLines ? part : withLine(part, part.item.lines.find((line) => !part.lines.has(line)));
}

const withLine = (part: Part, line: Line | undefined): Part =>
  (line === undefined ? part : { ...part, lines: new Set([...part.lines, line]) });
