/** Boxes between an article's paragraphs: captions, pointers, prompts, pull quotes; told by several signs together. */
import { isSentence, wordCount } from './block.ts';
import { namedReason } from './element-names.ts';
import { blockReason } from './furniture.ts';
import { any, pattern, type Test } from './pattern.ts';
import type { PlacedBlock } from './page-blocks.ts';
import { lettersOf } from './select-words.ts';
import type { Place } from './place.ts';
import { standing, type Trunk } from './trunk.ts';

export interface Box {
  place: Place;
  blocks: PlacedBlock[];
  /** Below the last paragraph of the article's own text. */
  below: boolean;
}
const longestCaption = 45;
const longestPrompt = 80;
/** A name given by the site needs one more sign unless the box is as short as this. */
const longestHeading = 15;
const shortNamed = 12;
const leading = new Set([
  'furniture-comments', 'furniture-read-also', 'furniture-newsletter', 'furniture-support', 'furniture-share', 'furniture-tags',
  'furniture-advertisement', 'furniture-contact', 'furniture-outlet-note',
]);
const proseTags = new Set(['P', 'UL', 'OL', 'DL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'DT', 'DETAILS']);

/** Why a box is no part of the article, as a reason of the catalogue; null when nothing speaks against it. */
export function boxReason(box: Box, trunk: Trunk): string | null {
  const words = box.blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (words > trunk.words * 0.6) return null;
  // A heading that says a whole sentence heads the text, not a box.
  if (box.blocks.some(({ role, text }) => role === 'heading' && wordCount(text) > longestHeading)) return null;
  return ledReason(box) ?? namedBox(box, words) ?? linkedReason(box, words) ?? captionReason(box, words)
    ?? promptReason(box, words) ?? pressedReason(box, words) ?? repeatedReason(box, words, trunk) ?? looseReason(box, words, trunk);
}

/** Its first words say what it is: `Read next`, `Share this`. */
function ledReason({ blocks, place }: Box): string | null {
  const [first] = blocks;
  const why = first && blocks.length > 1 ? blockReason(first) : null;
  if (why === null || !leading.has(why)) return null;
  return proseTags.has(place.tag) && !place.tag.endsWith('L') ? null : why;
}

function namedBox({ place, blocks, below }: Box, words: number): string | null {
  const why = namedReason(place) ?? firstNamed(blocks);
  // A heading above the article's own paragraphs is theirs, whatever its box is called.
  if (!below && blocks.every(({ role }) => role === 'heading')) return null;
  if (why === null || (proseTags.has(place.tag) && words > longestCaption)) return null;
  const weak = words <= shortNamed || linkShare(blocks) > 0.1 || blocks.some(({ role }) => role === 'heading')
    || blocks.some(({ role, text }) => role === 'text' && !isSentence(text) && wordCount(text) < 6)
    || place.pictures || place.inputs || (why === 'furniture-newsletter' && blocks.every(({ text }) => asks.test(text)));
  return weak ? why : null;
}

/** A box called a newsletter's that also speaks of one. */
const asks: Test = pattern('\\b', any('newsletters?', 'sign(?:ed)? up', 'subscri\\w+', 'inbox', 'e-?mail'), '\\b');

/** Where all of a box lies in one named element, the name is the box's. */
function firstNamed(blocks: PlacedBlock[]): string | null {
  const reasons = new Set(blocks.map((block) => namedReason(block.place)));
  const [only = null] = reasons;
  return reasons.size === 1 ? only : null;
}

function linkedReason({ place, blocks, below }: Box, words: number): string | null {
  const share = linkShare(blocks);
  const isList = /^(?:UL|OL|DL|TABLE|P|H\d)$/i.test(place.tag);
  if (isList) return below && share > 0.8 ? 'furniture-related' : null;
  return share > 0.5 && words > 2 ? 'furniture-related' : null;
}

function captionReason({ place, blocks }: Box, words: number): string | null {
  const sentences = blocks.filter(({ text }) => isSentence(text)).length;
  return words <= longestCaption && sentences < 3 && place.pictures && !blocks.some(({ role }) => role === 'heading') ? 'furniture-caption' : null;
}

function promptReason({ place }: Box, words: number): string | null {
  return words <= longestPrompt && place.inputs && !/^(?:P|UL|OL|TABLE|DETAILS|H\d)$/i.test(place.tag)
    ? 'furniture-newsletter'
    : null;
}

/** A few words under a heading of their own, and something to press at their end: what else the site offers. */
function pressedReason({ place, blocks }: Box, words: number): string | null {
  const [first, ...others] = blocks;
  const last = others.at(-1);
  const pressed = last !== undefined && last.role === 'text' && last.linked > 0.9 && wordCount(last.text) <= longestControl;
  return pressed && first?.role === 'heading' && words <= longestCaption && !proseTags.has(place.tag) ? 'furniture-related' : null;
}

const longestControl = 6;

/** A pull quote repeats what stands in the text; beside it stands at most a name. */
function repeatedReason({ blocks, place }: Box, words: number, trunk: Trunk): string | null {
  if (/^(?:UL|OL|TABLE|H\d)$/i.test(place.tag) || trunk.standings.has(standing(place))) return null;
  const repeated = blocks.filter(({ text }) => wordCount(text) > 2 && isRepeated(text, trunk));
  const own = words - repeated.reduce((sum, { text }) => sum + wordCount(text), 0);
  return repeated.length > 0 && own <= 8 ? 'furniture-pull-quote' : null;
}

/** As a whole, or sentence by sentence where the text has `he says` between them. */
function isRepeated(text: string, { letters }: Trunk): boolean {
  if (letters.includes(lettersOf(text))) return true;
  const parts = text.split(/(?<=[.!?…])\s+/).filter((part) => wordCount(part) > 0);
  return parts.length > 1 && parts.every((part) => wordCount(part) > 3 && letters.includes(lettersOf(part)));
}

/** A few words without a stop that are neither heading nor list: widgets, labels, counters. */
function looseReason({ place, blocks, below }: Box, words: number, trunk: Trunk): string | null {
  if (proseTags.has(place.tag) || (!below && trunk.standings.has(standing(place)))) return null;
  const loose = blocks.every(({ role, text }) => role === 'text' && !isSentence(text) && !/[.!?:…]["'”’»)]*$/.test(text));
  const said = below && blocks.every(({ text, role }) => role !== 'row' && !isSentence(text));
  return (loose && words <= 15) || said ? 'furniture-outside' : null;
}

function linkShare(blocks: readonly PlacedBlock[]): number {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return all === 0 ? 0 : blocks.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / all;
}
