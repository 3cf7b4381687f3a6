/** The article's own paragraphs: those that Readability keeps and that stand in the page as most of its prose does. */
import { isSentence, wordCount, type Block } from './block.ts';
import type { PlacedBlock } from './page-blocks.ts';
import { outward, type Place } from './place.ts';
import { lettersOf } from './select-words.ts';

export interface Trunk {
  blocks: Set<PlacedBlock>;
  /** Everything that holds a paragraph of the trunk. */
  holders: Set<Place>;
  /** What holds all of them. */
  root: Place;
  /** The ways in which they stand in the page, see `standing`. */
  standings: Set<string>;
  letters: string;
  words: number;
}

/** Standings with a smaller share of the prose are boxes'. */
const leastShare = 0.15;
/** The ways in which prose stands that cover less of it are no rule of the page. */
const leastAlike = 0.4;
/** An element with a larger share of the prose has all of it. */
const mostInOne = 0.6;

export function isProse({ text, role, linked }: PlacedBlock): boolean {
  return (role === 'text' || role === 'item') && linked < 0.5 && isSentence(text);
}

/** How a block stands in the page: its tag and its parent's, with the classes that the site gave. */
export function standing(place: Place): string {
  const own = place.tag === 'P' ? 'P' : named(place);
  return place.parent ? `${named(place.parent)}>${own}` : own;
}

function named({ tag, classes }: Place): string {
  return `${tag}.${classes}`;
}

/** Null where no paragraph can be told from the rest, as in scripts without spaces between words. */
export function trunkOf(blocks: readonly PlacedBlock[], kept: ReadonlySet<PlacedBlock>): Trunk | null {
  const prose = blocks.filter((block) => kept.has(block) && isProse(block));
  const words = prose.reduce((sum, { text }) => sum + wordCount(text), 0);
  const shares = sharesBy(prose, ({ place }) => standing(place));
  const most = Math.max(0, ...shares.map((one) => one.words));
  const alike = shares.filter((one) => one.words >= words * leastShare || one.words === most);
  // Where classes differ from paragraph to paragraph, what holds them tells them from boxes.
  const scattered = alike.reduce((sum, one) => sum + one.words, 0) < words * leastAlike;
  const main = scattered ? sharesBy(prose, ({ place }) => place.parent).sort((a, b) => b.words - a.words).slice(0, 1) : alike;
  const alikes = main.flatMap((one) => one.own);
  // Lines of one cell are the text; other cells of a page laid out in tables look the same.
  const [cell] = sharesBy(alikes, ({ place }) => place).sort((a, b) => b.words - a.words);
  const own = new Set(cell !== undefined && cell.words > words * mostInOne ? cell.own : alikes);
  const holding = new Map<Place, number>();
  for (const { place } of own) for (const one of outward(place)) holding.set(one, (holding.get(one) ?? 0) + 1);
  const [first] = own;
  const root = outward(first?.place ?? null).find((place) => holding.get(place) === own.size);
  if (!root) return null;
  return {
    blocks: own, root,
    holders: new Set(holding.keys()),
    standings: new Set([...own].map(({ place }) => standing(place))),
    letters: lettersOf([...own].map(({ text }) => text).join(' ')),
    words,
  };
}

function sharesBy(prose: readonly PlacedBlock[], key: (block: PlacedBlock) => string | Place | null): { own: PlacedBlock[]; words: number }[] {
  return [...Map.groupBy(prose, key).values()]
    .map((own) => ({ own, words: own.reduce((sum, { text }) => sum + wordCount(text), 0) }));
}

/** The blocks of a page whose words stand in what Readability keeps, and how much of it they cover, 0..1. */
export function keptOf(blocks: readonly PlacedBlock[], article: readonly Block[]): { kept: Set<PlacedBlock>; covered: number } {
  const whole = article.map(({ text }) => lettersOf(text));
  const short = new Set(whole);
  const text = whole.join('');
  const kept = new Set<PlacedBlock>();
  let at = 0;
  let found = 0;
  for (const block of blocks) {
    const letters = lettersOf(block.text);
    if (letters === '') continue;
    const next = letters.length < telling ? -1 : text.indexOf(letters, at);
    if (next < 0 && !short.has(letters)) continue;
    if (next >= 0 && next - at < window) at = next + letters.length;
    kept.add(block);
    found += letters.length;
  }
  return { kept, covered: text.length === 0 ? 0 : found / text.length };
}

/** Shorter words stand anywhere. */
const telling = 25;
/** A block found farther on is a repetition; the search goes on where it was. */
const window = 20_000;
