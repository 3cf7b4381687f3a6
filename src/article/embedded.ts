/**
 * The text of pages that a script would put together: their article stands in JSON, as schema.org's `articleBody` or in
 * the state that the page is rendered from. Taken only from what the JSON itself ties to the page's headline.
 */
import { z } from 'zod';
import { isSentence, wordCount } from './block.ts';
import { sameWords } from './parting.ts';
import { any, pattern } from './pattern.ts';

type Json = z.infer<ReturnType<typeof z.json>>;
type JsonObject = Record<string, Json>;

/** A page that says more than this itself is read as it stands. */
const mostOfShell = 40;
/** Fewer words are a description or a teaser. */
const leastProse = 60;
/** State nests by tens of levels; what lies deeper is no text. */
const deepest = 40;

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const assigned = /^\s*(?:window|self|globalThis)\.[\w$.]+\s*=\s*(\{[\s\S]*\})\s*;?\s*$/;
const title = /^(?:name|head(?:line)?|title|alternativeHeadline)$/i;
const words = /^(?:text|html|value|content|body|data|paragraph|markup|markdown|articleBody)$/i;
/** What stands beside an article's text and is none of it. */
const beside: RegExp = pattern(any(
  'related', 'recommend', 'read_?(?:next|more|also)', 'more_?from', 'comment', 'author', '\\bbio', 'caption', 'credit', 'desc', 'transcript', 'summary',
  'teaser', 'seo', 'meta', 'newsletter', 'promo', '^ads?$', 'paywall', 'disclaimer', 'embed', 'image', 'gallery', 'video',
));

/** Whether the page itself says next to nothing. */
export function isShell(lines: readonly string[]): boolean {
  return lines.reduce((sum, line) => sum + (isSentence(line.trim()) ? wordCount(line) : 0), 0) < mostOfShell;
}

/** The article as HTML out of the page's JSON; null where none of `titles` heads a text there. */
export function embeddedArticle(html: string, titles: readonly string[]): string | null {
  for (const [, attributes = '', source = ''] of html.matchAll(script)) {
    const state = /json/i.test(attributes) ? source : assigned.exec(source)?.[1];
    const parsed = z.json().safeParse(state === undefined ? null : parseJson(state));
    const found = parsed.success ? articleIn(parsed.data, titles, 0) : null;
    if (found !== null) return found;
  }
  return null;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The text of the outermost object that names one of the titles and holds prose. */
function articleIn(value: Json, titles: readonly string[], depth: number): string | null {
  if (depth > deepest || typeof value !== 'object' || value === null) return null;
  const stated = Array.isArray(value) ? [] : stringsOf(Object.entries(value), title);
  const named = stated.find((one) => titles.some((known) => sameWords(known, one)));
  const body = named === undefined ? null : longestProse(value, 0);
  if (named !== undefined && body !== null) return `<article><h1>${escaped(named)}</h1>${body}</article>`;
  for (const own of Object.values(value)) {
    const found = articleIn(own, titles, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function stringsOf(entries: [string, Json][], keys: RegExp): string[] {
  return entries.flatMap(([key, own]) => (keys.test(key) && typeof own === 'string' ? [own] : []));
}

/** The longest text or list of blocks below, as HTML. */
function longestProse(value: Json, depth: number): string | null {
  const [longest] = proseIn(value, depth).sort((a, b) => saidIn(b) - saidIn(a));
  return longest !== undefined && saidIn(longest) >= leastProse ? longest : null;
}

function proseIn(value: Json, depth: number): string[] {
  if (depth > deepest || value === null) return [];
  if (typeof value === 'string') return [htmlOf(value)];
  if (typeof value !== 'object') return [];
  const parts = Array.isArray(value) ? value : Object.entries(value).filter(([key]) => !beside.test(key)).map(([, own]) => own);
  const whole = Array.isArray(value) ? [value.map(blockOf).join('')] : [];
  return [...whole, ...parts.flatMap((own) => proseIn(own, depth + 1))];
}

/** One entry of a list of blocks: its words under a tag of its kind. */
function blockOf(entry: Json): string {
  if (typeof entry === 'string') return htmlOf(entry);
  if (entry === null || typeof entry !== 'object') return '';
  const type = Array.isArray(entry) ? '' : typeOf(entry);
  if (beside.test(type)) return '';
  const inner = wordsOf(entry, 0);
  if (blockTag.test(inner)) return inner;
  const tag = /head(?:ing|er)|^h[2-6]$/i.test(type) ? 'h2' : /quote/i.test(type) ? 'blockquote' : 'p';
  return inner === '' ? '' : `<${tag}>${inner}</${tag}>`;
}

function typeOf(entry: JsonObject): string {
  return ['type', '__typename', 'nodeType', '_type', 'kind', 'blockType', 'name', 'style']
    .map((key) => entry[key]).filter((one) => typeof one === 'string').join(' ');
}

/** The words of a block and of what it is put together from, in order. */
function wordsOf(entry: Json[] | JsonObject, depth: number): string {
  if (depth > deepest) return '';
  const entries: [string, Json][] = Array.isArray(entry) ? entry.map((own) => ['text', own]) : Object.entries(entry);
  const strings = stringsOf(entries, words).map(inline);
  // An object may have its words twice, with and without markup.
  const own = Array.isArray(entry) ? strings : strings.toSorted((a, b) => b.length - a.length).slice(0, 1);
  const below = entries.map(([key, one]) => (one !== null && typeof one === 'object' && !beside.test(key) ? wordsOf(one, depth + 1) : ''));
  return [...own, ...below].join('');
}

const blockTag = /<(?:p|h[1-6]|div|ul|ol|blockquote|table|section|figure|br)\b/i;
const anyTag = /<\/?[a-z][^>]*>/i;

function inline(text: string): string {
  return anyTag.test(text) ? text : escaped(text);
}

/** HTML as it is; plain text as paragraphs. */
function htmlOf(text: string): string {
  if (blockTag.test(text)) return text;
  return text.split(/\n+/).filter((line) => line.trim() !== '').map((line) => `<p>${inline(line)}</p>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Words said in sentences. */
function saidIn(html: string): number {
  const lines = html.split(/<\/?(?:p|h[1-6]|div|li|blockquote|br)\b[^>]*>/i).map((line) => line.replaceAll(/<[^>]+>/g, ' ').trim());
  return lines.reduce((sum, line) => sum + (isSentence(line) ? wordCount(line) : 0), 0);
}
