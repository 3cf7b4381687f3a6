/** Reads a page: what its markup declares, and the blocks of its article. */
import { StandpointError } from '../errors.ts';
import type { Removed } from '../contracts.ts';
import { isSentence, wordCount, type Block } from './block.ts';
import { parsePage, type PageDocument, type PageElement } from './dom.ts';
import { droppedFrom } from './dropped.ts';
import { embeddedArticle, isShell } from './embedded.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { loneLabel, type Declaration } from './kind.ts';
import { lighten } from './markup.ts';
import { readMetadata, type Declared } from './metadata.ts';
import { readNote } from './notes.ts';
import { titleParts } from './page-facts.ts';
import { completed } from './page-header.ts';
import { blocksOf, walk, type PlacedBlock, type Walk } from './page-blocks.ts';
import { indexed } from './page-index.ts';
import { isWithin, outward, type Place } from './place.ts';
import { extract } from './readability.ts';
import { sameAs } from './parting.ts';
import { describe, refusal } from './refusals.ts';
import { selectBlocks, type Selected } from './select.ts';
import { keptOf, trunkOf } from './trunk.ts';
import { zonesOf, type Zones } from './zones.ts';

export interface Page {
  declared: Declared;
  blocks: Block[];
  /** What stands around the article on the page. */
  readonly removed: Removed[];
}

/**
 * Reads HTML. `name` is what people are told about the file, `url` where the page came from.
 * @throws StandpointError file-too-complex, file-no-text, page-consent-wall, page-error, page-paywalled, page-media-only,
 *   page-not-article
 */
export function readPage(html: string, name: string, url: string | null): Page {
  const light = lighten(html);
  if (light === null) throw new StandpointError('file-too-complex', { name });
  try {
    return readTree(parsePage(light, url), { name, url, light, html });
  } catch (error) {
    // Readability recurses; the limits of `lighten` keep real pages far from the end of the stack.
    if (!(error instanceof RangeError)) throw error;
    throw new StandpointError('file-too-complex', { name }, { cause: error });
  }
}

interface Source {
  name: string;
  url: string | null;
  light: string;
  /** With its scripts; null once the article was looked for in them. */
  html: string | null;
}

/** The page with the article that its scripts hold; null where they hold none. */
function withEmbedded({ html, light, url }: Source, titles: readonly string[]): PageDocument | null {
  const article = html === null ? null : embeddedArticle(html, titles);
  const safe = article === null ? null : lighten(article);
  return safe === null ? null : parsePage(`${light}${safe}`, url);
}

function readTree(document: PageDocument, source: Source): Page {
  const { name, url } = source;
  const asked = indexed(document);
  const declared = readMetadata(asked, url);
  declared.kinds.push(...kickers(asked));
  const self = describe(asked);
  const page = walk(document.body);
  if (!self.paid && isShell(page.blocks.map(({ text }) => text))) {
    const whole = withEmbedded(source, [declared.title ?? '', ...titleParts(asked)].filter(Boolean));
    if (whole !== null) return readTree(whole, { ...source, html: null });
  }
  if (declared.title === null) {
    declared.title = partShown(page.blocks, titleParts(asked));
    if (declared.title !== null) declared.origins.title = 'page';
  }
  const shown = shownTitle(page.blocks, declared.title);
  const zones = zonesOf(page, shown?.place ?? null);
  const inside = insideOf(page, articleElement(asked));
  const notes = inside === page.blocks ? [] : inside.filter(isNote);
  for (const element of unread(page, zones)) element.remove();
  const found = extract(document);
  const { blocks, reasons } = selectFrom(page.blocks, found?.content ? blocksOf(found.content) : [], zones, shown, declared.title);
  const cards = page.blocks.filter(({ place, linked }) => linked > 0.9 && zones(place) === 'furniture-related').length;
  const refused = refusal({ ...self, page, text: blocks, shown: shown?.text ?? '', cards });
  if (refused !== null || !found?.content) throw new StandpointError(refused ?? 'file-no-text', { name });
  const lost = notes
    .filter((note) => !blocks.some(({ text, role }) => role !== 'around' && text.includes(note.text)))
    .map(({ text }): Block => ({ text, role: 'text' }));
  const all = completed(declared, { ...found, byline: declared.authors.length === 0 && quotes(page.blocks, blocks, found.byline ?? '') ? null : found.byline });
  const kept = [...blocks, ...lost];
  return {
    declared: all,
    blocks: kept,
    // Takes as long as the rest of the reading, and not every reader of a page asks.
    get removed() {
      const listed = surroundings(page.blocks);
      const dropped = droppedFrom({ page: page.blocks, inside, kept, listed, reasons }, all);
      return [...listed, ...dropped].map(shortened);
    },
  };
}

/** Whether words that Readability takes for a byline stand amid the text: whom it quotes. */
function quotes(page: readonly PlacedBlock[], article: readonly Block[], byline: string): boolean {
  const said = new Set(article.filter(({ role, text }) => role === 'text' && isSentence(text)).map(({ text }) => text));
  const same = sameAs(byline);
  const at = page.findIndex(({ text }) => same(text));
  const isSaid = ({ text }: PlacedBlock) => said.has(text);
  return at >= 0 && page.slice(0, at).some(isSaid) && page.slice(at).some(isSaid);
}

/** The headline as the page shows it: a heading of the first rank, or the words that the page declares. */
function shownTitle(blocks: readonly PlacedBlock[], declared: string | null): PlacedBlock | undefined {
  const named = (words: string) => {
    const same = sameAs(words);
    return blocks.filter(({ text }) => same(text) || words.startsWith(`${text} `));
  };
  const candidates = declared === null ? [] : named(declared).filter(({ text }) => wordCount(text) > 2);
  return candidates.find(({ role }) => role === 'heading') ?? candidates[0] ?? blocks.find(({ place }) => place.tag === 'H1');
}

/** The part of the page's title that the page shows on a line of its own, and not as a link; the longest of several. */
function partShown(blocks: readonly PlacedBlock[], parts: readonly string[]): string | null {
  const whole = parts.flatMap((part) => [part, ...part.split(/\s*:\s+/)]).map((part) => part.replace(/\s+\d{1,4}([/.-])\d{1,2}\1\d{2,4}$/, ''));
  const shown = whole.filter((part) => {
    const same = sameAs(part);
    return wordCount(part) > 2 && blocks.some(({ text, linked }) => linked < 0.5 && same(text));
  });
  return shown.sort((a, b) => b.length - a.length)[0] ?? null;
}

function insideOf({ blocks, places }: Walk, article: PageElement | null): PlacedBlock[] {
  const outer = places.find(({ element }) => element === article);
  return outer ? blocks.filter(({ place }) => isWithin(place, outer)) : blocks;
}

/** What Readability need not see: zones and what is hidden within lines. */
function unread({ places, unseen }: Walk, zones: Zones): PageElement[] {
  const roots = places.filter((place) => zones(place) !== null && (place.parent === null || zones(place.parent) === null));
  return [...unseen, ...roots.map(({ element }) => element)];
}

/** Readability's article as it is where the page's own blocks don't cover it, or none of them is a paragraph. */
function selectFrom(
  page: readonly PlacedBlock[], article: Block[], zones: Zones, shown: PlacedBlock | undefined, title: string | null,
): Selected {
  const { kept, covered } = keptOf(page, article);
  const trunk = trunkOf(page, kept);
  if (trunk === null || covered < leastCovered) return { blocks: article, reasons: new Map() };
  const chosen = selectBlocks({ blocks: page, kept, trunk, zones, titleAt: shown ? page.indexOf(shown) : -1, title });
  const lost = page.filter((block) => kept.has(block) && chosen.reasons.get(block) === 'furniture-outside');
  return lengthOf(lost) > lengthOf([...kept]) * mostLost ? { blocks: article, reasons: new Map() } : chosen;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Of what Readability keeps, a larger part without a telling reason is not left out on position alone. */
const mostLost = 0.35;

const leastCovered = 0.85;

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
const surrounding: Record<string, string> = {
  NAV: 'furniture-navigation', ASIDE: 'furniture-aside', FOOTER: 'furniture-footer',
};

function surroundings(blocks: readonly PlacedBlock[]): Removed[] {
  const outermost = (place: Place) => outward(place).findLast(({ tag }) => surrounding[tag] !== undefined);
  const parts = Map.groupBy(blocks, ({ place }) => outermost(place));
  const entries = [...parts].flatMap(([part, own]) => {
    const why = part === undefined ? undefined : surrounding[part.tag];
    return why === undefined ? [] : [{ text: own.map(({ text }) => text).join(' '), why }];
  });
  return Object.values(surrounding).flatMap((why) => entries.filter((entry) => entry.why === why));
}

const longestShown = 300;

function shortened({ text, why }: Removed): Removed {
  return { text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text, why };
}
