/** From a feed's bytes to its entries: RSS, Atom, RDF and JSON Feed, as they come and not as they should. */
import { createHash } from 'node:crypto';
import { parseFeed as parseAny, type AnyFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { fieldDate } from '../article/dates.ts';
import { parsePage } from '../article/dom.ts';
import type { Known } from '../article/read.ts';
import { fieldNames } from '../article/names.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import { StandpointError } from '../errors.ts';

export interface FeedEntry {
  /** By which it is known again; unique within the feed. */
  readonly key: string;
  readonly link: string | null;
  /** Title, authors and date as the feed gives them: only for what the article's page leaves open. */
  readonly known: Known;
  /** HTML; null where the feed has no more than a summary. */
  readonly content: string | null;
}

export interface ParsedFeed {
  readonly title: string | null;
  /** How long the publisher asks to leave the feed alone; null when it does not say. */
  readonly ttlMinutes: number | null;
  /** In the feed's order, at most a thousand. */
  readonly entries: readonly FeedEntry[];
}

/** An entry before it is told apart from the others. */
interface Raw {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly published: string | undefined;
  readonly content: string | undefined;
  readonly summary: string | undefined;
}

const mostEntries = 1000;

/**
 * @param url where it was fetched from: links are relative to it
 * @param name for people
 * @throws StandpointError `feed-unreadable`
 */
export function parseFeed(text: string, url: string, name: string): ParsedFeed {
  const parsed = parsedOrRefused(text, url, name);
  const raw = rawEntries(parsed).slice(0, mostEntries);
  const ids = raw.map(({ id }) => id);
  const entries = raw.map((entry): FeedEntry => {
    const link = linkOf(entry.link, url);
    // Some feeds give each entry the same id.
    const id = entry.id !== undefined && ids.filter((other) => other === entry.id).length === 1 ? entry.id : null;
    return { key: keyOf(id ?? link, entry), link, known: knownOf(entry), content: fullContent(entry) };
  });
  const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  return {
    title: wordsOf(titleOf(parsed)), ttlMinutes: ttlOf(parsed),
    entries: entries.filter((entry) => first.get(entry.key) === entry),
  };
}

function parsedOrRefused(text: string, url: string, name: string): AnyFeed {
  try {
    return parseAny(text, { maxItems: mostEntries });
  } catch (cause) {
    const isPage = /^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)/is.test(text);
    const fault = isPage ? 'page' : text.trim() === '' ? 'empty' : 'other';
    throw new StandpointError('feed-unreadable', { url: name, fault, found: (isPage && namedFeed(text, url)) || 'none' }, { cause });
  }
}

/** The feed that a page names as its own. */
function namedFeed(page: string, url: string): string | null {
  const links = [...parsePage(page, null).querySelectorAll('link[rel~="alternate"]')];
  const feed = links.find((link) => /\b(rss|atom|feed)\+(xml|json)\b/i.test(link.getAttribute('type') ?? ''));
  const link = linkOf(feed?.getAttribute('href') ?? undefined, url);
  return link === null ? null : shownUrl(link);
}

function rawEntries(parsed: AnyFeed): Raw[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(ofRss);
    case 'atom':
      return (parsed.feed.entries ?? []).map(ofAtom);
    case 'rdf':
      return (parsed.feed.items ?? []).map(ofRdf);
    case 'json':
      return (parsed.feed.items ?? []).map(ofJson);
  }
}

function ofRss(item: RssFeed.Item<string>): Raw {
  const { guid } = item;
  const permalink = guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  return {
    id: guid?.value, link: item.link ?? permalink ?? alternate(item.atom?.links), title: item.title ?? item.dc?.titles?.[0],
    authors: [...item.dc?.creators ?? [], ...(item.authors ?? []).map(({ name }) => name)],
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.atom?.published,
    content: item.content?.encoded, summary: item.description,
  };
}

function ofAtom(entry: AtomFeed.Entry<string>): Raw {
  return {
    id: entry.id, link: alternate(entry.links), title: entry.title?.value,
    authors: (entry.authors ?? []).map(({ name }) => name), published: entry.published ?? entry.dc?.dates?.[0],
    content: entry.content?.value, summary: entry.summary?.value,
  };
}

function ofRdf(item: RdfFeed.Item<string>): Raw {
  return {
    id: item.rdf?.about, link: item.link, title: item.title, authors: item.dc?.creators ?? [],
    published: item.dc?.dates?.[0], content: item.content?.encoded, summary: item.description,
  };
}

function ofJson(item: JsonFeed.Item<string>): Raw {
  const { content_html: html, content_text: plain } = item;
  return {
    id: item.id, link: item.url ?? item.external_url, title: item.title,
    authors: (item.authors ?? []).map(({ name }) => name), published: item.date_published,
    content: html ?? plain?.split(/\n{2,}/).map((words) => `<p>${escaped(words)}</p>`).join(''), summary: item.summary,
  };
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page of an entry among its links: not the feed itself, replies, pictures or the editing address. */
function alternate(links: readonly AtomFeed.Link<string>[] | undefined): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

function linkOf(link: string | undefined, base: string): string | null {
  const url = link === undefined || link.trim() === '' ? null : URL.parse(link.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** What the store keeps stays short, whatever feeds call an id. */
function keyOf(stated: string | null, { title, content, summary }: Raw): string {
  if (stated !== null && stated.length <= 200) return stated;
  const identity = stated ?? JSON.stringify([title, content ?? summary]);
  return `sha256:${createHash('sha256').update(identity).digest('hex')}`;
}

function knownOf({ title, authors, published }: Raw): FeedEntry['known'] {
  const headline = wordsOf(title);
  const names = fieldNames(authors.flatMap((name) => wordsOf(name) ?? []), null);
  const date = feedDate(published);
  return {
    origin: 'feed', ...(headline === null ? {} : { title: headline }), ...(names.length === 0 ? {} : { authors: names }),
    ...(date === null ? {} : { published: date }),
  };
}

/** The date forms of feeds beyond those of pages: two digits for the year, and seconds or milliseconds since 1970. */
export function feedDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const words = value.trim();
  const epoch = /^(\d{10})(\d{3})?$/.exec(words);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '');
  return fieldDate(words.replace(/^((?:\w+, )?\d{1,2} [a-z]{3,9}) (\d{2})(?= \d{1,2}:|$)/i, '$1 20$2'));
}

/** Whoever cuts a text off marks it so, near its end: before a line such as "the post appeared first on". */
const cutOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])[^.!?]{0,200}[.!?]?\s*$/u;
/** Shorter than this it is a summary, whatever the feed calls it, in characters. */
const shortest = { content: 500, summary: 1500 };

/** The whole text where the feed seems to have it; a description is taken for it only when it is long. */
function fullContent({ content, summary }: Raw): string | null {
  const [html, least] = content === undefined ? [summary, shortest.summary] : [content, shortest.content];
  const words = wordsOf(html) ?? '';
  return html !== undefined && words.length >= least && !cutOff.test(words) ? html : null;
}

function wordsOf(html: string | undefined): string | null {
  if (html === undefined) return null;
  const text = /[<&]/.test(html) ? parsePage(`<body>${html}</body>`, null).body.textContent ?? '' : html;
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

function titleOf(parsed: AnyFeed): string | undefined {
  return parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title;
}

const minutesOf = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

function ttlOf(parsed: AnyFeed): number | null {
  if (parsed.format === 'rss' && parsed.feed.ttl !== undefined) return parsed.feed.ttl;
  const sy = parsed.format === 'json' ? undefined : parsed.feed.sy;
  const period = sy?.updatePeriod;
  if (period === undefined || !isPeriod(period)) return null;
  return minutesOf[period] / Math.max(1, sy?.updateFrequency ?? 1);
}

function isPeriod(period: string): period is keyof typeof minutesOf {
  return period in minutesOf;
}
