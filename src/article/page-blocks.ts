/** From the tree of an article to its blocks, in reading order. */
import { wordCount, type Block, type Role } from './block.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { joinLines } from './paragraphs.ts';

const blockTags = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL',
  'DT', 'FIELDSET',
  'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI',
  'MAIN', 'NAV', 'OL',
  'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
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

/** The blocks of a tree; each paragraph, heading, item, table row, caption is one. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  collect(root, 'text', blocks);
  return blocks;
}

function collect(element: PageElement, role: Role, blocks: Block[]): void {
  let words = '';
  const flush = () => {
    blocks.push(...toBlocks(words, role));
    words = '';
  };
  const visit = (node: PageNode): void => {
    const own = isText(node) ? (node.textContent ?? '') : '';
    words += role === 'code' ? own : own.replaceAll(/\s+/g, ' ');
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (silentTags.has(tag)) return;
    if (tag === 'BR') words += '\n';
    else if (blockTags.has(tag)) {
      flush();
      enter(node, tag, role, blocks);
    } else for (const child of node.childNodes) visit(child);
  };
  for (const child of element.childNodes) visit(child);
  flush();
}

function enter(element: PageElement, tag: string, outer: Role, blocks: Block[]): void {
  const role = roleOf(element, tag, outer);
  if (tag === 'TR' && isDataRow(element)) {
    const cells = [...element.children].map((cell) => oneLine(cleanCharacters(cell.textContent ?? '')));
    blocks.push(...toBlocks(cells.filter(Boolean).join(' '), role === 'text' ? 'row' : role));
  } else if (role !== outer && apart.has(role)) {
    blocks.push(...toBlocks(element.textContent ?? '', role));
  } else collect(element, role, blocks);
}

/**
 * What stands inside a caption or a heading is part of it; the most telling of an element's marks decides.
 */
function roleOf(element: PageElement, tag: string, outer: Role): Role {
  if (outer !== 'text' && outer !== 'item') return outer;
  const own = roles[tag];
  if (own && own !== 'item') return own;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
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
  const inPage = items.every((item) => item.querySelector('a')?.getAttribute('href')?.includes('#'));
  if (inPage) return 'navigation';
  const words = oneLine(items.map((item) => item.textContent ?? '').join(' ').replaceAll(/https?:\S+/g, ''));
  return wordCount(words) >= items.length * headlineWords ? 'related' : null;
}

function linkShare(element: PageElement): number {
  const all = oneLine(element.textContent ?? '').length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += oneLine(link.textContent ?? '').length;
  return all === 0 ? 0 : linked / all;
}

/** Cells of a few words each; pages laid out with tables have whole paragraphs in theirs. */
function isDataRow(row: PageElement): boolean {
  const isPlain = (cell: PageElement) => [...cell.children].every((child) => !blockTags.has(child.tagName));
  return [...row.children].every((cell) => (cell.textContent ?? '').length < 120 && isPlain(cell));
}

function toBlocks(words: string, role: Role): Block[] {
  const lines = cleanCharacters(words).split('\n').map(oneLine).filter(Boolean);
  const paragraphs = role === 'text' || role === 'item' ? joinLines(lines, null) : [lines.join(' ')];
  return paragraphs.filter(Boolean).map((text) => ({ text, role }));
}
