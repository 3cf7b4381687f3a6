/** Which blocks of a page are its article, decided by what Readability keeps, where they stand and what is around them. */
import { anotherArticle } from './another.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { boxReason, type Box } from './boxes.ts';
import { namedReason } from './element-names.ts';
import { blockReason } from './furniture.ts';
import type { PlacedBlock } from './page-blocks.ts';
import { datesAmong } from './head-lines.ts';
import { isLiveTime } from './live.ts';
import { readByline } from './names.ts';
import { isWithin, outward, type Place } from './place.ts';
import { isProse, standing, type Trunk } from './trunk.ts';
import type { Zones } from './zones.ts';

export interface Candidates {
  blocks: readonly PlacedBlock[];
  kept: ReadonlySet<PlacedBlock>;
  trunk: Trunk;
  zones: Zones;
  /** The headline's block; -1 where the page shows none. */
  titleAt: number;
  /** The headline that the page declares. */
  title: string | null;
}
export interface Selected {
  blocks: Block[];
  /** Why each other block is left out. */
  reasons: Map<Block, string>;
}

const outside = 'furniture-outside';
/** Blocks between a headline and the text: more are another part of the page. */
const longestHead = 25;
/** Longer words above the text are no byline, date or section. */
const longestAround = 300;

export function selectBlocks(candidates: Candidates): Selected {
  const { blocks, trunk, titleAt } = candidates;
  const boxes = boxesOf(candidates);
  const reasons = new Map<Block, string>();
  const selected: Block[] = [];
  const first = bodyAt(candidates);
  const last = blocks.findLastIndex((block) => trunk.blocks.has(block));
  const end = anotherArticle(blocks, titleAt, first);
  const commented = commentsAt(candidates);
  const rescued = rescuedIn(candidates);
  let open = false;
  blocks.forEach((block, index) => {
    const why = index >= end ? 'furniture-related' : index >= commented ? 'furniture-comments' : reasonOf(block, index, { ...candidates, boxes, rescued, first, last, open });
    open = why === null;
    if (why === null) selected.push(isLiveTime(block, trunk) ? { ...block, role: 'time' } : block);
    else reasons.set(block, why);
    // Bylines and dates stand above the text (a diary's date above its headline) and are read into the header.
    const beside = index > Math.max(titleAt, first - longestHead) || (index === titleAt - 1 && datesAmong(block.text).length === 1);
    const around = why !== null && index < first && beside && isAround(block, candidates);
    if (around) selected.push({ text: block.text, role: 'around' });
  });
  return { blocks: selected.map(({ text, role }) => ({ text, role })), reasons };
}

/** The first block of the body: one of the trunk, or what stands as its paragraphs do without being one. */
function bodyAt({ blocks, kept, trunk, titleAt, zones }: Candidates): number {
  const standsSo = (block: PlacedBlock, index: number) => index > titleAt && kept.has(block) && zones(block.place) === null
    && block.role !== 'heading' && trunk.standings.has(standing(block.place)) && block.linked < 0.5;
  const first = blocks.findIndex((block, index) => trunk.blocks.has(block) || (standsSo(block, index) && opens(block.text)));
  const short = blocks.slice(0, first).flatMap((block, index) => (standsSo(block, index) ? [index] : []));
  return short.length >= leastShort ? (short[0] ?? first) : first;
}

/** Where comments follow the text in the very element that holds it, under a line that says so. */
function commentsAt({ blocks, trunk, zones }: Candidates): number {
  let words = 0;
  const at = blocks.findIndex((block) => {
    if (trunk.blocks.has(block)) words += wordCount(block.text);
    return words > trunk.words * mostSaid && block.linked < 0.5 && trunk.holders.has(block.place) && zones(block.place) === null
      && blockReason(block) === 'furniture-comments';
  });
  return at < 0 ? blocks.length : at;
}

/** Before so much of the text is said, a line about comments is a counter or a link to them. */
const mostSaid = 0.6;

/** So many short lines on top of each other are verse or a list, no head. */
const leastShort = 4;

/** Too much said for a byline or a section. */
function opens(text: string): boolean {
  return isSentence(text) || (/[.!?…]$/.test(text) && wordCount(text) > 3) || text.length > 100 || (text.endsWith(':') && wordCount(text) >= leastOpening);
}

/** Shorter lines above the text are dates, names, sections. */
const leastOpening = 8;

function isAround({ text, role, place }: PlacedBlock, { zones }: Candidates): boolean {
  return text.length <= longestAround && role !== 'caption' && role !== 'related' && role !== 'navigation'
    && role !== 'aside' && zones(place) === null;
}

/** What holds prose that stands as the trunk's does, and that Readability has lost. */
function rescuedIn({ blocks, kept, trunk, zones }: Candidates): Set<Place> {
  const lost = blocks.filter((block) => !kept.has(block) && isProse(block) && zones(block.place) === null
    && trunk.standings.has(standing(block.place)) && isWithin(block.place, trunk.root));
  return new Set(lost.flatMap(({ place }) => (place.parent === null || trunk.holders.has(place.parent) ? [] : [place.parent])));
}

interface Setting extends Candidates {
  rescued: ReadonlySet<Place>;
  boxes: Map<PlacedBlock, string | null>;
  /** The first block of the body and the last of the trunk. */
  first: number;
  last: number;
  /** The block before is the article's. */
  open: boolean;
}

function reasonOf(block: PlacedBlock, index: number, setting: Setting): string | null {
  const { kept, trunk, zones, boxes, rescued, first, last, titleAt, open } = setting;
  const zone = zones(block.place);
  if (zone !== null) return zone;
  if (trunk.blocks.has(block)) return pictureWords(block) ? 'furniture-caption' : null;
  if (isLiveTime(block, trunk)) return null;
  const found = boxes.get(block) ?? pointerReason(block);
  // A few words without a stop may be a standfirst above the text.
  if (found !== null && (found !== outside || index >= first || index !== titleAt + 1 || !isLone(block))) return found;
  if (pictureWords(block)) return 'furniture-caption';
  if (index < first) return isHead(block, index, setting) || (open && leadsIn(block, setting)) ? null : outside;
  if (kept.has(block)) return null;
  const beside = outward(block.place).slice(1, 4).some((one) => rescued.has(one));
  const speaks = isProse(block) || ((index < last || beside) && isPart(block));
  if (!speaks || blockReason(block) !== null) return outside;
  const standsSo = beside || trunk.standings.has(standing(block.place)) || within(block, trunk, index < last);
  return standsSo || (open && goesOn(block, trunk)) || heads(block, index, setting) ? null : outside;
}

/** What needs no sentence to be the text's: headings, items, rows, terms that are explained. */
function isPart({ role, place }: PlacedBlock): boolean {
  return role === 'heading' || role === 'item' || role === 'row' || place.tag === 'DT';
}

/** A few words with a stop where the text's paragraphs stand, after its first lines: `1. The depth.`, `Dear readers,`. */
function leadsIn(block: PlacedBlock, { kept, trunk }: Setting): boolean {
  return kept.has(block) && block.linked === 0 && /[.,:!?]$/.test(block.text) && trunk.standings.has(standing(block.place)) && readByline(block.text) === null;
}

/** A heading in a box of its own with what it heads, as where readers unfold an answer. */
function heads({ role, place }: PlacedBlock, index: number, { blocks, kept, trunk, last }: Setting): boolean {
  const next = blocks[index + 1];
  return role === 'heading' && index < last && next !== undefined && kept.has(next)
    && outward(place).slice(1, 3).some((box) => !trunk.holders.has(box) && isWithin(next.place, box));
}

/** Above the body: standfirsts, headings and lists that Readability keeps, headings right on top of the body. */
function isHead(block: PlacedBlock, index: number, setting: Setting): boolean {
  const { blocks, kept, titleAt, title, first, trunk } = setting;
  const isKept = kept.has(block);
  // A heading of the first rank that shares no words with the declared headline may head the text.
  if (index === titleAt) return isKept && title !== null && sharedWords(block.text, title) < leastShared;
  if (index < titleAt) return false;
  if (block.role === 'heading') {
    const onTop = index >= first - 2 && (trunk.holders.has(block.place.parent ?? block.place) || within(block, trunk, true));
    const below = titleAt >= 0 && index <= titleAt + 2 && isStandfirst(block, isKept || wordCount(block.text) >= longestHeading);
    const next = blocks[index + 1];
    const overList = next?.role === 'item' && blockReason(block) === null && isHead(next, index + 1, setting);
    return (block.place.tag !== 'H1' || titleAt >= 0) && (onTop || below || overList || (isKept && blockReason(block) === null));
  }
  if (titleAt < 0) return isKept && (wordCount(block.text) >= leastOpening || block.role !== 'text');
  if (isHeadItem(block, index, setting)) return true;
  return isStandfirst(block, isKept || (index === titleAt + 1 && isLone(block)));
}

/** Longer headings between headline and text say what the text tells. */
const longestHeading = 9;

/** One of the points that a text begins with: kept by Readability, or said under a heading of their own. */
function isHeadItem(block: PlacedBlock, index: number, { blocks, kept, titleAt }: Setting): boolean {
  const { role, linked, text, place } = block;
  if (titleAt < 0 || role !== 'item' || linked >= 0.5 || wordCount(text) <= 4) return false;
  if (kept.has(block)) return true;
  const list = place.parent;
  const lead = blocks.slice(Math.max(0, index - mostPoints), index).findLast((one) => list === null || !isWithin(one.place, list));
  return linked === 0 && blockReason(block) === null && lead?.role === 'heading' && lead.place.parent === list?.parent
    && blockReason(lead) === null && outward(place).slice(0, 4).every((one) => namedReason(one) === null);
}

/** Longer lists above a text are the site's. */
const mostPoints = 12;

/** Right below the headline, in an element of its own that nothing is pressed in or shown. */
function isLone({ text, place, linked }: PlacedBlock): boolean {
  return linked === 0 && wordCount(text) >= longestHeading && !/\d{4}/.test(text) && readByline(text) === null && !place.pictures && !place.inputs;
}

const leastShared = 0.35;

/** Of the words of the first, the share that the second has. */
function sharedWords(one: string, other: string): number {
  const words = one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** A paragraph right below the text, in what holds the text: an end tag too many has put it there. */
function goesOn({ place, linked }: PlacedBlock, trunk: Trunk): boolean {
  return place.tag === 'P' && linked < 0.3 && place.parent !== null && trunk.holders.has(place.parent);
}

/** Between the trunk's paragraphs and in what holds them, not in a box of its own. */
function within({ place }: PlacedBlock, trunk: Trunk, between: boolean): boolean {
  const parents = outward(place).slice(1, 3);
  return between && parents.some((one) => trunk.holders.has(one) && one !== trunk.root.parent);
}

const standfirstWords = /(?:^|[\s_-])(?:dek|deck|standfirst|lead|lede|lid|sub-?title|sub-?head(?:line)?|sub|summary|intro|excerpt|description|sapo|spot|abstract|teaser)(?:$|[\s_-])/i;

/** Between headline and text: a sentence, or words in an element that sites name so. */
function isStandfirst(block: PlacedBlock, kept: boolean): boolean {
  if (block.linked > 0.3 || wordCount(block.text) < 5 || wordCount(block.text) > 90) return false;
  if (blockReason(block) !== null) return false;
  const { place } = block;
  if (standfirstWords.test(place.classes) || standfirstWords.test(place.parent?.classes ?? '')) return true;
  return (isSentence(block.text) || (kept && wordCount(block.text) >= leastOpening)) && namedReason(place) === null && (place.parent === null || namedReason(place.parent) === null);
}

/** A paragraph that is one link, or a few words and a link: `Read also: Talks fail again`. */
function pointerReason({ text, linked, role }: PlacedBlock): string | null {
  if (role !== 'text' || wordCount(text) < 3) return null;
  if (linked > 0.95) return 'furniture-related';
  const label = /^[^:.!?]{2,40}[:—–|»>]\s/.exec(text)?.[0] ?? '';
  if (label === '' || wordCount(label) > 5) return null;
  return linked * text.length >= text.length - label.length - 2 ? 'furniture-read-also' : null;
}

/** A picture's words without any markup of their own: beside the picture, or small print right below it. */
function pictureWords({ place, text, role, small }: PlacedBlock): boolean {
  if (role !== 'text' || wordCount(text) > 40 || place.tag !== 'P') return false;
  const below = place.before !== null && place.before.pictures && !place.before.filled;
  return (place.pictures && (small > 0.9 || !isSentence(text))) || (below && small > 0.9);
}

/** Reasons of the boxes that blocks stand in: the largest part of the page that holds nothing of the trunk, nor the headline. */
function boxesOf({ blocks, trunk, zones, titleAt }: Candidates): Map<PlacedBlock, string | null> {
  const lastAt = blocks.findLastIndex((block) => trunk.blocks.has(block));
  const titles = new Set(outward(blocks[titleAt]?.place ?? null));
  const groups = new Map<Place, PlacedBlock[]>();
  const below = new Set<Place>();
  blocks.forEach((block, index) => {
    if (trunk.holders.has(block.place) || zones(block.place) !== null) return;
    const box = outward(block.place).findLast((place) => !trunk.holders.has(place) && !titles.has(place));
    if (!box) return;
    const group = groups.get(box);
    if (group) group.push(block);
    else groups.set(box, [block]);
    if (index > lastAt) below.add(box);
  });
  const found = new Map<PlacedBlock, string | null>();
  for (const [place, own] of groups) judgeBox({ place, blocks: own, below: below.has(place) }, trunk, found);
  return found;
}

/** Below the text one frame may hold several boxes: where nothing tells what it is, each is judged by itself. */
function judgeBox(box: Box, trunk: Trunk, found: Map<PlacedBlock, string | null>): void {
  const why = boxReason(box, trunk);
  for (const block of box.blocks) found.set(block, why);
  if (why !== null || !box.below) return;
  const parts = Map.groupBy(box.blocks, ({ place }) => outward(place).find(({ parent }) => parent === box.place) ?? null);
  for (const [place, blocks] of parts) if (place !== null && parts.size > 1) judgeBox({ place, blocks, below: true }, trunk, found);
}
