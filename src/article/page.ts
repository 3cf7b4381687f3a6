/** Reads a page: what its markup declares, and the blocks of its article. */
import { StandpointError } from '../errors.ts';
import type { Origins, Removed } from '../contracts.ts';
import type { Block } from './block.ts';
import { extract, parsePage, type PageDocument, type PageElement } from './dom.ts';
import { droppedFrom } from './dropped.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { loneLabel, type Declaration } from './kind.ts';
import { lighten } from './markup.ts';
import { readMetadata, type Declared } from './metadata.ts';
import { splitNames } from './names.ts';
import { readNote } from './notes.ts';
import { blocksOf } from './page-blocks.ts';

export interface Page {
  declared: Declared;
  blocks: Block[];
  /** What stands around the article on the page. */
  removed: Removed[];
}

/**
 * Reads HTML. `name` is what people are told about the file, `url` where the page came from.
 * @throws StandpointError file-too-complex, file-no-text
 */
export function readPage(html: string, name: string, url: string | null): Page {
  const light = lighten(html);
  if (light === null) throw new StandpointError('file-too-complex', { name });
  try {
    return readTree(parsePage(light, url), name, url);
  } catch (error) {
    // Readability recurses; the limits of `lighten` keep real pages far from the end of the stack.
    if (!(error instanceof RangeError)) throw error;
    throw new StandpointError('file-too-complex', { name }, { cause: error });
  }
}

function readTree(document: PageDocument, name: string, url: string | null): Page {
  const declared = readMetadata(document, url);
  declared.kinds.push(...kickers(document));
  const page = blocksOf(document.body);
  const element = articleElement(document);
  const inside = element ? blocksOf(element) : page;
  const notes = element ? inside.filter(isNote) : [];
  const listed = surroundings(document);
  const found = extract(document);
  if (!found?.content) throw new StandpointError('file-no-text', { name });
  const outlet = declared.outlet ?? (found.siteName || null);
  const authors = declared.authors.length > 0 ? declared.authors : bylineNames(found.byline, outlet);
  const known = outlet === null ? authors : [...authors, outlet];
  const title = declaredTitle(declared.title ?? found.title ?? null, known);
  const blocks = blocksOf(found.content);
  const lost = notes
    .filter((note) => !blocks.some(({ text }) => text.includes(note.text)))
    .map(({ text }): Block => ({ text, role: 'text' }));
  const all = { ...declared, title, authors, outlet, origins: withPage({ title, outlet, authors: authors[0] ?? null }, declared.origins) };
  const kept = [...blocks, ...lost];
  const dropped = droppedFrom({ page, inside, kept, listed }, all);
  return { declared: all, blocks: kept, removed: [...listed, ...dropped].map(shortened) };
}

const longestNote = 1200;

/** The element that holds the article, where the page has one; outside it notes are the site's. */
function articleElement(document: PageDocument): PageElement | null {
  return document.querySelector('h1')?.closest('article, main') ?? document.querySelector('article, main');
}

/**
 * Editors' and authors' notes and disclaimers beside the text: Readability drops boxes, and a lost disclaimer
 * spoils everything after it.
 */
function isNote({ text }: Block): boolean {
  return text.length <= longestNote && readNote(text) !== null;
}

/** Without the outlet's or author's name behind a dash, which many sites put into every title. */
function declaredTitle(title: string | null, names: string[]): string | null {
  const words = oneLine(cleanCharacters(title ?? ''));
  const [, head = '', tail = ''] = /^(.+)\s+[|–—»·-]\s+(.+)$/.exec(words) ?? [];
  const known = names.some((name) => name.toLowerCase() === tail.toLowerCase());
  return known && head ? declaredTitle(head, names) : words || null;
}

function bylineNames(byline: string | null | undefined, outlet: string | null): string[] {
  const words = oneLine(cleanCharacters(byline ?? ''));
  const names = words.replace(/^(?:(?:posted|written) )?(?:by|par|por|author):?\s+/i, '');
  return splitNames(names).authors.filter((name) => name.toLowerCase() !== outlet?.toLowerCase());
}

/** What no statement of the page gave was read off the page itself. */
function withPage(found: Record<'title' | 'outlet' | 'authors', string | null>, stated: Origins): Origins {
  const { title, outlet, authors } = found;
  return {
    ...(title === null ? {} : { title: 'page' }), ...(outlet === null ? {} : { outlet: 'page' }),
    ...(authors === null ? {} : { authors: 'page' }), ...stated,
  };
}

const breadcrumbs = '[class*="breadcrumb"] a, [aria-label*="breadcrumb"] a';

/**
 * A label above the headline, or the last steps of the breadcrumbs: `Opinion`. Menus have it too and prove
 * nothing.
 */
function kickers(document: PageDocument): Declaration[] {
  const near: PageElement[] = [];
  let element: PageElement | null = document.querySelector('h1');
  for (let level = 0; element && level < 3; level += 1) {
    const parent: PageElement | null = element.parentElement;
    const before = [...(parent?.children ?? [])];
    near.push(...before.slice(0, before.indexOf(element)).slice(-3));
    element = parent;
  }
  const crumbs = [...document.querySelectorAll(breadcrumbs)].slice(-2);
  return [...near.filter((one) => one.tagName !== 'NAV' && one.tagName !== 'HEADER'), ...crumbs]
    .map((one) => oneLine(cleanCharacters(one.textContent ?? '')))
    .flatMap((words) => loneLabel(words) ?? []);
}

/** Around the article, by element; one entry each. */
const surrounding: { selector: string; why: string }[] = [
  { selector: 'nav', why: 'furniture-navigation' },
  { selector: 'aside', why: 'furniture-aside' },
  { selector: 'footer', why: 'furniture-footer' },
];
function surroundings(document: PageDocument): Removed[] {
  return surrounding.flatMap(({ selector, why }) => [...document.querySelectorAll(selector)]
    .filter((element) => !element.parentElement?.closest('nav, aside, footer'))
    .map((element) => blocksOf(element).map(({ text }) => text).join(' '))
    .filter(Boolean)
    .map((text) => ({ text, why })));
}

const longestShown = 300;

function shortened({ text, why }: Removed): Removed {
  return { text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, why };
}
