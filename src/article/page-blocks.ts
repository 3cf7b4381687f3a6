/** From the tree of an article to its blocks, in reading order. */
import { wordCount, type Block, type Role } from './block.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { cleanCharacters, evenSpaces, oneLine } from './hygiene.ts';
import { joinLines } from './paragraphs.ts';
import { isHidden, placeOf, type Place } from './place.ts';

const blockTags = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL',
  'DT', 'FIELDSET',
  'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI',
  'MAIN', 'NAV', 'OL',
  'AMP-AD', 'AMP-CONSENT', 'AMP-LIST', 'AMP-SIDEBAR', 'DIALOG', 'HGROUP', 'LEGEND', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);
const silentTags = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'BUTTON', 'SELECT', 'OPTION', 'SVG', 'HEAD', 'TITLE',
]);
const roles: Record<string, Role> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', LI: 'item',
  PRE: 'code',
  FIGCAPTION: 'caption', ASIDE: 'aside', NAV: 'navigation',
};
/**
 * Class names that sites give to captions and to lists of other articles; longer texts are the article's
 * whatever.
 */
const captionClass = /(?:^|[\s_-])(?:wp-caption-text|caption|photo-?credit|image-?credit)(?:$|[\s_-])/i;
const relatedClass =
  /(?:^|[\s_-])(?:related|read-?(?:more|also)|also-?read|recirc|recommended|more-?stories)(?:$|[\s_-])/i;
const longestCaption = 400;
/** What is one block however much is in it. */
const apart = new Set<Role>(['caption', 'aside', 'navigation', 'related']);
const headlineWords = 4;

/** A block and where on the page it stands. */
export interface PlacedBlock extends Block {
  /** The element whose words these are; several blocks share one where line breaks part them. */
  place: Place;
  /** The share of its letters that are links, 0..1. */
  linked: number;
  /** The share of its letters that are set in italics or small. */
  small: number;
}

export interface Walk {
  blocks: PlacedBlock[];
  places: Place[];
  /** Hidden elements within a line. */
  unseen: PageElement[];
}

/** The blocks of a tree; each paragraph, heading, item, table row, caption is one. */
export function blocksOf(root: PageElement): Block[] {
  return walk(root).blocks.map(({ text, role }) => ({ text, role }));
}

/** As `blocksOf`, with their places. */
export function walk(root: PageElement): Walk {
  const place = placeOf(root, root.tagName.toUpperCase(), null, null);
  const found: Walk = { blocks: [], places: [place], unseen: [] };
  collect(place, 'text', found);
  return found;
}

/** The words of one line piece by piece, none of them empty, and its parts. */
interface Line { pieces: string[]; links: string[]; small: string[] }

/** What is seldom hidden, and often. */
const plainTags = new Set(['A', 'B', 'BR', 'CITE', 'EM', 'I', 'IMG', 'SMALL', 'STRONG']);

function collect(place: Place, role: Role, found: Walk): void {
  let line: Line = { pieces: [], links: [], small: [] };
  let before: Place | null = null;
  let afterElement = false;
  const flush = () => {
    push(line, role, place, found);
    line = { pieces: [], links: [], small: [] };
  };
  const visit = (node: PageNode, inLink: boolean): void => {
    if (isText(node)) {
      const own = node.textContent ?? '';
      afterElement = false;
      if (own !== '') line.pieces.push(role === 'code' ? own : evenSpaces(own));
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    // A button without words opens or closes something; it asks for nothing.
    if (tag !== 'BUTTON' || node.textContent?.trim()) note(tag, place);
    if (silentTags.has(tag) || isReference(node, tag, line.pieces)) return;
    if (afterElement && standsApart(node, tag, line.pieces.at(-1) ?? '')) line.pieces.push(' ');
    // Dates stand apart by style alone: `Jane Doe<time>19 August</time>`.
    if (tag === 'TIME') line.pieces.push(' ');
    if (tag === 'BR') line.pieces.push('\n');
    else if (blockTags.has(tag)) {
      flush();
      before = placeOf(node, tag, place, before, inLink);
      found.places.push(before);
      enter(before, role, found);
    } else if (!plainTags.has(tag) && isHidden(node)) found.unseen.push(node);
    else {
      const begun = line;
      const from = line.pieces.length;
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inLink || tag === 'A');
      const parts = tag === 'A' ? line.links : smallTags.has(tag) ? line.small : null;
      if (parts && line === begun) parts.push(oneLine(line.pieces.slice(from).join('')));
    }
    afterElement = true;
  };
  for (let child = place.element.firstChild; child; child = child.nextSibling) visit(child, false);
  flush();
}

/** The number of a footnote: linked to a place on the page, in brackets, or raised behind a stop. */
function isReference(element: PageElement, tag: string, pieces: readonly string[]): boolean {
  const leads = tag === 'A' && element.getAttribute('href')?.startsWith('#');
  if (tag !== 'SUP' && !leads) return false;
  const words = oneLine(element.textContent ?? '');
  if (!/^(?:\[?\d{1,3}\]?|\[?[*†‡]+\]?)$/.test(words)) return false;
  const before = pieces.join('');
  if (!/[\p{L}\p{N}\p{P}]\s*$/u.test(before)) return false;
  if (leads || element.getElementsByTagName('a')[0]?.getAttribute('href')?.startsWith('#')) return true;
  return words.startsWith('[') || /[.,;:!?…”"'’»)]$/.test(before);
}

/** Words that style alone keeps apart: `<span>14:05</span><span>Jane Doe</span>`. */
function standsApart(element: PageElement, tag: string, before: string): boolean {
  return (tag === 'SPAN' || tag === 'A') && /[\p{Ll}\p{N}]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(element.textContent ?? '');
}

const smallTags = new Set(['EM', 'I', 'SMALL', 'CITE']);
const pictureTags = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME', 'AMP-IMG', 'OBJECT']);
const inputTags = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

function note(tag: string, place: Place): void {
  const kind = pictureTags.has(tag) ? 'pictures' : inputTags.has(tag) ? 'inputs' : null;
  if (kind === null) return;
  for (let one: Place | null = place; one && !one[kind]; one = one.parent) one[kind] = true;
}

function enter(place: Place, outer: Role, found: Walk): void {
  const { element, tag } = place;
  const role = roleOf(place, outer);
  if (tag === 'TR' && element.getElementsByTagName('img').length > 0) note('IMG', place);
  if (tag === 'TR' && isDataRow(element)) {
    const cells = [...element.children].map((cell) => oneLine(cleanCharacters(cell.textContent ?? '')));
    push(lineOf(element, cells.filter(Boolean).join(' ')), role === 'text' ? 'row' : role, place, found);
  } else if (role !== outer && apart.has(role)) {
    const inner = blocksOf(element).map(({ text }) => text).join(' ');
    push(lineOf(element, inner), role, place, found);
  } else collect(place, role, found);
}

function lineOf(element: PageElement, words: string): Line {
  return { pieces: [words], links: linksOf(element), small: [] };
}

/**
 * What stands inside a caption or a heading is part of it; the most telling of an element's marks decides.
 */
function roleOf({ element, tag, classes, id, role }: Place, outer: Role): Role {
  if (outer !== 'text' && outer !== 'item') return outer;
  const own = role === 'heading' ? 'heading' : roles[tag];
  if (own && own !== 'item') return own;
  const names = `${classes} ${id}`;
  if (captionClass.test(names) && (element.textContent ?? '').length <= longestCaption) return 'caption';
  if (relatedClass.test(names) && linkShare(element) > 0.8) return 'related';
  return linkListRole(element, tag) ?? own ?? outer;
}

/**
 * Several links in a row, as long as headlines, are other articles; to places on the same page, its
 * contents. Shorter ones, and bare addresses, are what the text itself lists.
 */
function linkListRole(element: PageElement, tag: string): Role | null {
  const items = tag === 'UL' || tag === 'OL' ? [...element.children] : [];
  if (items.length < 2 || !items.every((item) => linkShare(item) > 0.9)) return null;
  const inPage = items.every((item) => item.getElementsByTagName('a')[0]?.getAttribute('href')?.includes('#'));
  if (inPage) return 'navigation';
  const words = oneLine(items.map((item) => item.textContent ?? '').join(' ').replaceAll(/https?:\S+/g, ''));
  return wordCount(words) >= items.length * headlineWords ? 'related' : null;
}

function linksOf(element: PageElement): string[] {
  return element.getElementsByTagName('a').map((link) => oneLine(link.textContent ?? ''));
}

function linkShare(element: PageElement): number {
  return shareOf(oneLine(element.textContent ?? ''), linksOf(element));
}

/** How much of a text its parts are; `whole` when none of them can stand elsewhere. */
function shareOf(text: string, parts: string[], whole = true): number {
  let length = 0;
  for (const part of parts) if (whole || text.includes(part)) length += part.length;
  return text === '' ? 0 : Math.min(1, length / text.length);
}

/** Cells of a few words each; pages laid out with tables have whole paragraphs in theirs. */
function isDataRow(row: PageElement): boolean {
  const isPlain = (cell: PageElement) => [...cell.children].every((child) => !blockTags.has(child.tagName));
  return [...row.children].every((cell) => (cell.textContent ?? '').length < 120 && isPlain(cell));
}

function push({ pieces, links, small }: Line, role: Role, place: Place, { blocks }: Walk): void {
  const words = pieces.join('');
  if (!/\S/.test(words)) return;
  const lines = cleanCharacters(words).split('\n').map(oneLine).filter(Boolean);
  const paragraphs = role === 'text' || role === 'item' ? joinLines(lines, null) : [lines.join(' ')];
  const whole = paragraphs.length === 1;
  for (const text of paragraphs) {
    if (text === '') continue;
    blocks.push({
      text, role, place, linked: place.inLink ? 1 : shareOf(text, links, whole), small: shareOf(text, small, whole),
    });
    for (let one: Place | null = place; one; one = one.parent) {
      one.filled = true;
      one.length += text.length;
    }
  }
}
