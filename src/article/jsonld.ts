/**
 * What a page says of its article in schema.org's terms. Broken or strange statements say nothing; they never stop the
 * reading.
 */
import { z } from 'zod';
import { oneLine } from './hygiene.ts';
import { sameWords } from './parting.ts';

const bare = z.union([z.string(), z.object({ '@value': z.string() }).transform((one) => one['@value'])]);
const words = bare.transform((value) => oneLine(decodeEntities(value))).pipe(z.string().min(1));
/** One or several of a thing, or none: what does not fit is left out. */
const list = <Item extends z.ZodType>(item: Item) => z.unknown().optional().transform((value) =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const parsed = item.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  }));
const one = <Item extends z.ZodType>(item: Item) => list(item).transform((found) => found[0] ?? null);
const named = z.union([words, z.object({ name: words }).transform(({ name }) => name)]);
/** A person or organisation; `types` is empty for a bare name. */
const agents = list(z.union([
  words.transform((name) => ({ names: [name], types: new Array<string>() })),
  z.object({ '@type': list(z.string()), name: list(words) })
    .transform((agent) => ({ names: agent.name, types: agent['@type'] })),
]));
const address = z.union([z.url({ protocol: /^https?$/ }), z.object({ '@id': z.url({ protocol: /^https?$/ }) })
  .transform((node) => node['@id'])]);

export type Statements = Readonly<Record<string, unknown>>;

/** Looked at by hand: a page has hundreds of nodes, and only its article's is worth a schema. */
function isNode(value: unknown): value is Statements {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | null {
  return isNode(value) && typeof value['@id'] === 'string' ? value['@id'] : null;
}

const articleSchema = z.object({
  '@type': list(z.string()),
  additionalType: list(z.string()),
  headline: one(words),
  author: agents,
  creator: agents,
  publisher: list(named),
  sourceOrganization: list(named),
  isPartOf: list(named),
  datePublished: one(bare),
  dateModified: one(bare),
  articleSection: list(words),
  genre: list(words),
  url: one(address),
  mainEntityOfPage: one(address),
  inLanguage: one(named),
});
export type LinkedArticle = z.infer<typeof articleSchema>;

/** An article from its statements, by schema.org's names with `@type`; null when they are none. */
export function articleOf(statements: Statements): LinkedArticle | null {
  const parsed = articleSchema.safeParse(statements);
  return parsed.success ? parsed.data : null;
}

/** Types whose name ends like schema.org's kinds of article. */
export function isArticleType(type: string): boolean {
  return /(?:Article|Posting|Report|Review)$/.test(type);
}

export interface LinkedPage {
  article: LinkedArticle | null;
  /** Where the article stands in the site, from the outside in. */
  breadcrumbs: string[];
}

/** What tells the page's own article from others that it lists. */
export interface PageIdentity { url: string | null; headline: string | null }

/**
 * The article among the page's JSON-LD blocks. Of several the one with the page's address or headline, and what that
 * leaves open from others of that address or headline. References by `@id` are followed once.
 */
export function linkedPage(scripts: string[], page: PageIdentity): LinkedPage {
  const nodes = scripts.flatMap((script) => graph(parseJson(script), 0));
  const byId = new Map(nodes.flatMap((node) => {
    const id = idOf(node);
    return id === null ? [] : [[id, node] as const];
  }));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const id = idOf(value);
    return id !== null && isNode(value) && !('name' in value) ? (byId.get(id) ?? value) : value;
  };
  const all = nodes.filter((node) => typesOf(node).some(isArticleType)).map((node) => ({ node, stated: articleOf(node) }));
  const own = all.filter(({ stated }) => isOf(stated, page));
  const [first, ...others] = own.length > 0 ? own : all.slice(0, 1);
  const merged: Statements | undefined = first && Object.assign({}, ...others.map(({ node }) => node).toReversed(), first.node, {
    additionalType: [first, ...others].flatMap(({ node, stated }) => [...typesOf(node), ...(stated?.additionalType ?? [])]),
  });
  const article = merged
    ? articleOf(Object.fromEntries(Object.entries(merged).map(([key, value]) => [key, resolve(value)]))) : null;
  return { article, breadcrumbs: nodes.flatMap(steps) };
}

function typesOf(node: Statements): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function isOf(article: LinkedArticle | null, { url, headline }: PageIdentity): boolean {
  if (!article) return false;
  const same = (left: string | null) => left !== null && url !== null && plainAddress(left) === plainAddress(url);
  const told = article.headline !== null && headline !== null && sameWords(article.headline, headline);
  return told || same(article.url) || same(article.mainEntityOfPage);
}

function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '');
}

const crumb = z.union([
  z.object({ name: words }).transform(({ name }) => name),
  z.object({ item: named }).transform(({ item }) => item),
]);
const trail = z.looseObject({ itemListElement: list(crumb) });

function steps(node: Statements): string[] {
  if (!typesOf(node).includes('BreadcrumbList')) return [];
  const parsed = trail.safeParse(node);
  return parsed.success ? parsed.data.itemListElement : [];
}

/** The objects at the top, in lists, in `@graph` and as what a page is about. */
function graph(value: unknown, depth: number): Statements[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => graph(item, depth + 1));
  if (!isNode(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb'];
  return [value, ...inner.flatMap((key) => graph(value[key], depth + 1))];
}

/** What programs that write JSON by hand get wrong: line breaks in strings, commas and semicolons at the end, escapes. */
function parseJson(script: string): unknown {
  const unwrapped = script.replaceAll(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').replaceAll(/[\n\r\t]/g, ' ').trim();
  const escaped = /^[[{]\s*&quot;/.test(unwrapped) ? decodeEntities(unwrapped) : unwrapped;
  const whole = escaped.replace(/;+$/, '');
  try {
    return JSON.parse(whole);
  } catch {
    return parseLoose(whole);
  }
}

function parseLoose(json: string): unknown {
  try {
    return JSON.parse(json.replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1').replaceAll(/\\(?!["\\/bfnrtu])/g, ''));
  } catch {
    return null;
  }
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip));/gi;
const entities: Record<string, string> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“',
  rdquo: '”', hellip: '…',
};

function decodeEntities(value: string): string {
  return value.replaceAll(entity, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
