/** What a page's own elements say of its article where no statement of schema.org's or OpenGraph's does. */
import type { Origin } from '../contracts.ts';
import { wordCount } from './block.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { domainOf } from './head-lines.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { loneLabel, sectionKind } from './kind.ts';
import { isName, readByline } from './names.ts';
import { hasWords, sameWords } from './parting.ts';
import { any, pattern } from './pattern.ts';

interface Said { value: string; origin: Origin }

function wordsOf(element: PageElement): string {
  return oneLine(cleanCharacters(element.textContent ?? ''));
}

/** The site's name over every page: a link to its front page and nothing else. */
function leadsHome(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]');
  return link !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link.getAttribute('href') ?? '') && wordsOf(link) === wordsOf(heading);
}

/** The page's only first-level heading; several may be the site's name and sections. */
export function ownTitle(document: PageDocument): string | null {
  const [first, ...others] = [...document.querySelectorAll('h1')].filter((element) => wordsOf(element) !== '' && !leadsHome(element));
  return first && others.length === 0 ? wordsOf(first) : null;
}

/** Fewer words are a part of the title: `What we know`. */
const leastHeading = 4;
const parted = /^\s*(?:[|–—»·:-]|::)\s/;

/**
 * The heading in place of a title that is the heading cut short, or the heading with the site's name behind it or a
 * series' before it; null otherwise.
 */
export function wholeTitle(title: string, heading: string): string | null {
  const cut = /^(.{20,}?)\s*(?:…|\.{3})$/.exec(title)?.[1];
  if (cut !== undefined && heading.startsWith(cut)) return heading;
  const before = title.toLowerCase().endsWith(`: ${heading.toLowerCase()}`);
  if (before && wordCount(heading) >= leastHeading) return heading;
  const behind = title.toLowerCase().startsWith(heading.toLowerCase()) ? title.slice(heading.length) : '';
  return wordCount(heading) > 1 && parted.test(behind) ? heading : null;
}

/**
 * The canonical address; the one that the page was fetched from where it has none, or names another site or a front
 * page as canonical.
 */
export function addressOf(document: PageDocument, fetched: string | null, stated: string | null): Said | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const candidates: [string | null, Origin][] = [[link, 'link'], [stated, 'opengraph']];
  for (const [written, origin] of candidates) {
    const found = written === null ? null : absolute(written, fetched);
    if (found && (fetched === null || sameSite(found, new URL(fetched)))) return { value: found.href, origin };
  }
  return fetched === null ? null : { value: fetched, origin: 'address' };
}

function absolute(written: string, base: string | null): URL | null {
  const url = URL.parse(written, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

function sameSite(canonical: URL, fetched: URL): boolean {
  const site = (url: URL) => url.hostname.split('.').slice(-2).join('.');
  return site(canonical) === site(fetched) && (canonical.pathname !== '/' || fetched.pathname === '/');
}

/** What the page says of its language, for texts too short to tell. */
export function languageOf(document: PageDocument): string | null {
  const declared = document.documentElement.getAttribute('lang')
    ?? document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? null;
}

const separators = /\s+(?:[|–—»·*/-]|::)\s+/;

/**
 * The site's name behind the headline in the page's title, where the page confirms it: in its address, in what it says
 * of its copyright, or on a link to its front page. A section may stand there as well.
 */
export function siteNameOf(document: PageDocument, headline: string | null, url: string | null): Said | null {
  const parts = titleParts(document);
  const name = parts.at(-1) ?? '';
  const headed = headline !== null && parts.length > 1 && hasWords(parts.join(' '), headline) && !sameWords(name, headline);
  if (!headed || wordCount(name) > 6 || loneLabel(name) || sectionKind(name, 'title').length > 0) return null;
  return confirms(document, name, url) ? { value: domainOf(name) ?? name, origin: 'page' } : null;
}

function confirms(document: PageDocument, name: string, url: string | null): boolean {
  const letters = (words: string) => words.toLowerCase().normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const host = url === null ? '' : letters(new URL(url).hostname.replace(/\.\w+$/, ''));
  if (letters(name).length > 3 && host.includes(letters(name))) return true;
  const home = [...document.querySelectorAll('a[href="/"], a[rel~="home"], header img[alt], a[href="/"] img[alt], [class*="logo"] img[alt]')]
    .some((element) => sameWords(element.getAttribute('alt') ?? wordsOf(element), name));
  return home || [...document.querySelectorAll('footer, [class*="copyright"], [id*="footer"], [class*="footer"]')]
    .some((element) => /©|copyright|\(c\)/i.test(wordsOf(element)) && hasWords(wordsOf(element), name));
}

const changed = pattern(any(
  'updat', 'modif', 'revis', 'обновл', 'измен', 'güncel', 'yenil', 'dəyişdir',
));
const elsewhereTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FIGURE', 'LI', 'BLOCKQUOTE']);
const elsewhereClasses = /related|comment|sidebar|quote/;
const longParagraph = 25;

/** What stands between headline and text; further down, times and names are of other things. */
function* aboveText(document: PageDocument, selector: string): Generator<PageElement> {
  const headline = document.querySelector('h1');
  const root = headline?.closest('article, main, [role="main"]') ?? headline?.parentElement?.parentElement
    ?? document.querySelector('article, main');
  const marked = new Set(document.querySelectorAll(selector));
  if (root === null || marked.size === 0) return;
  for (const element of document.querySelectorAll(`p, ${selector}`)) {
    if (!isBelow(element, root)) continue;
    if (element.tagName === 'P' && wordCount(wordsOf(element)) >= longParagraph) return;
    if (marked.has(element) && !standsElsewhere(element)) yield element;
  }
}

/** The tree's own search within an element takes ten times as long. */
function isBelow(element: PageElement, root: PageElement): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) if (one === root) return true;
  return false;
}

/** By hand: asked of every element, and a list of selectors takes ten times as long. */
function standsElsewhere(element: PageElement): boolean {
  // A page's own classes say how it is laid out: `has-sidebar`.
  for (let one: PageElement | null = element; one && one.tagName !== 'BODY'; one = one.parentElement) {
    if (elsewhereTags.has(one.tagName) || elsewhereClasses.test(one.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** The dates of `<time>` elements. */
export function timesOf(document: PageDocument): { published: Said[]; modified: Said[] } {
  const times: { published: Said[]; modified: Said[] } = { published: [], modified: [] };
  for (const element of aboveText(document, 'time')) {
    const value = element.getAttribute('datetime') ?? wordsOf(element);
    const around = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${labelOf(element)}`;
    (changed.test(around) ? times.modified : times.published).push({ value, origin: 'time' });
  }
  if (times.published.length + times.modified.length === 0) times.published.push(...loneTime(document));
  return times;
}

/** The only time on the page is the article's wherever it stands, as below a message. */
function loneTime(document: PageDocument): Said[] {
  const values = new Set([...document.querySelectorAll('time')].map((element) => element.getAttribute('datetime') ?? ''));
  const [value = ''] = values;
  return values.size === 1 && value !== '' ? [{ value, origin: 'time' }] : [];
}

const authorMarks = [
  '[rel~="author"]', '[class*="byline"]', '[class*="author"]', 'a[href*="/author"]', 'a[href*="/writer"]', 'a[href*="/columnist"]',
  'a[href*="/contributor"]', '[class*="autor"]', '[class*="avtor"]', '[class*="muellif"]', '[class*="yazar"]', '[data-component*="byline" i]', '[data-testid*="byline" i]', '[data-testid*="author" i]',
].join(', ');

/** The names that elements marked as the author's have between headline and text. */
export function signedBy(document: PageDocument): string[] {
  const names = [...new Set([...aboveText(document, authorMarks)].flatMap(namesOn))];
  return names.length > 0 ? names : loneSigner(document);
}

/** The only person whom the page marks as an author is the article's wherever the name stands, as below the text. */
function loneSigner(document: PageDocument): string[] {
  const marked = [...document.querySelectorAll(authorMarks)].filter((element) => {
    const own = element.closest('footer');
    return !standsElsewhere(own?.closest('article') ? (own.parentElement ?? element) : element);
  });
  const names = [...new Set(marked.flatMap(namesOn))];
  return names.length === 1 ? names : [];
}

function namesOn(element: PageElement): string[] {
  const words = wordsOf(element);
  // A card has the name on an element of its own, and then who that is.
  const within = () => [...element.querySelectorAll('a, span, strong, b, h2, h3, h4, h5, div')].map(wordsOf).find(isName);
  return readByline(words)?.authors ?? [isName(words) ? words : (within() ?? [])].flat();
}

/** Where the page says that it stands in the site, from the outside in. */
export function crumbsOf(document: PageDocument): string[] {
  const links = document.querySelectorAll('[class*="breadcrumb"] a, [id*="breadcrumb"] a, [aria-label*="breadcrumb" i] a');
  return [...links].map(wordsOf);
}

/** The page's title, parted where dashes and strokes part it: the headline, sections, the site's name. */
export function titleParts(document: PageDocument): string[] {
  return oneLine(cleanCharacters(document.querySelector('title')?.textContent ?? '')).split(separators);
}

/** The words before a time in what holds it. */
function labelOf(element: PageElement): string {
  const whole = oneLine(element.parentElement?.textContent ?? '');
  const at = whole.indexOf(wordsOf(element));
  return whole.slice(Math.max(0, at - 20), Math.max(0, at));
}
