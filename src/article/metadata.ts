/**
 * What a page's markup declares about its article: JSON-LD, microdata, RDFa, OpenGraph, meta, links, `<time>`. Nothing
 * is invented.
 */
import { originsSchema, type Origin, type Origins } from '../contracts.ts';
import { isAgency } from './agencies.ts';
import { fieldDate } from './dates.ts';
import type { PageDocument } from './dom.ts';
import { domainOf } from './head-lines.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { markedArticle, microdata, rdfa } from './items.ts';
import { linkedPage, type LinkedArticle, type PageIdentity } from './jsonld.ts';
import { issuerKind, sectionKind, typeKind, type Declaration } from './kind.ts';
import { fieldNames, turned } from './names.ts';
import {
  addressOf, crumbsOf, languageOf, ownTitle, signedBy, siteNameOf, timesOf, titleParts, wholeTitle,
} from './page-facts.ts';
import { hasWords } from './parting.ts';

/** What is declared beside the text, by a page's markup or by a Markdown file's front matter. */
export interface Declared {
  title: string | null;
  authors: string[];
  outlet: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  kinds: Declaration[];
  /** BCP 47 as declared: counts only where the text is too short to tell. */
  language: string | null;
  /** Agencies, desks and organisations named in the author's place. */
  credited: string[];
  /** Where each field that is filled here comes from; what a text's lines fill has none yet. */
  origins: Origins;
}

/** Of a text without markup. */
export const undeclared: Readonly<Declared> = {
  title: null, authors: [], outlet: null, url: null, published: null, modified: null, kinds: [], language: null, credited: [],
  origins: {},
};

type Meta = Map<string, string[]>;

const fields = {
  title: [
    'og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title', 'headline',
  ],
  outlet: [
    'og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name',
    'apple-mobile-web-app-title', 'publisher', 'sitename',
  ],
  author: [
    'citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'og:article:author', 'parsely-author',
    'sailthru.author', 'byl', 'byline',
  ],
  url: ['og:url', 'parsely-link', 'citation_public_url', 'citation_abstract_html_url', 'twitter:url'],
  published: [
    'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'citation_publication_date',
    'citation_online_date', 'citation_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created',
    'parsely-pub-date', 'sailthru.date', 'dcterms.date', 'dc.date', 'date',
  ],
  modified: [
    'article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dcterms.modified',
    'dc.date.modified', 'last-modified',
  ],
  section: ['article:section', 'og:article:section', 'section', 'parsely-section', 'dc.type', 'genre', 'category'],
};
/** Names of many sites' own making, looked at after the well-known ones. */
const otherPublished = /(?:^|[.:_-])pub(?:lish(?:ed)?|lication)?[-_.]?(?:date|time|datetime)$/;
const otherModified = /(?:^|[.:_-])(?:modified|updated?|lastmod)[-_.]?(?:date|time|at|datetime)?$/;
const otherKind = /^(?:article|content|page|story|post)[-_.:]?(?:type|kind|category|section|genre)$/;

/** What one place says of a field. */
interface Said { value: string; origin: Origin }
interface Marked { origin: Origin; article: LinkedArticle }

/**
 * Reads the declarations; must run before Readability takes the page apart. `url` is where the page came from.
 * Where places disagree, what describes the article in schema.org's terms comes before what is meant for previews and
 * search engines, and that before any line of the page. Only for the site's name OpenGraph is first: JSON-LD often has
 * the firm that owns it.
 */
export function readMetadata(document: PageDocument, url: string | null): Declared {
  const meta = metaFields(document);
  const said = saidIn(meta);
  const headline = ownTitle(document);
  const address = addressOf(document, url, said(fields.url)[0]?.value ?? null);
  const { marked, breadcrumbs } = markedArticles(document, { url: address?.value ?? null, headline });
  const told = (value: (article: LinkedArticle) => string | null): Said[] => marked.flatMap(({ origin, article }) => {
    const found = value(article);
    return found === null ? [] : [{ value: found, origin }];
  });
  const title = [...told((article) => article.headline), ...said(fields.title)][0] ?? null;
  const outlet = outletOf(meta, marked) ?? siteNameOf(document, headline ?? title?.value ?? null, address?.value ?? null);
  const authors = authorsOf(meta, marked, outlet?.value ?? null) ?? signers(document);
  const times = timesOf(document);
  const published = bestDate([
    ...told((article) => article.datePublished), ...said(fields.published), ...said(namesLike(meta, otherPublished)),
    ...times.published,
  ]);
  const modified = bestDate([
    ...told((article) => article.dateModified), ...said(fields.modified), ...said(namesLike(meta, otherModified)),
    ...times.modified,
  ]);
  const whole = title && headline !== null ? wholeTitle(title.value, headline) : null;
  // Without any statement, the heading that the page's title has too: the title may have more before and behind it.
  const shown = title === null && headline !== null && hasWords(titleParts(document).join(' '), headline) ? headline : null;
  const best: Said | null = whole ?? shown ? { value: whole ?? shown ?? '', origin: title?.origin ?? 'page' } : title;
  const found = { title: best, outlet, url: address, published, modified };
  const origins = Object.entries({ ...found, authors }).flatMap(([field, one]) => (one ? [[field, one.origin]] : []));
  return {
    title: best?.value ?? null,
    authors: authors?.names ?? [],
    outlet: outlet?.value ?? null,
    url: address?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    kinds: declaredKinds(marked, meta, [...breadcrumbs, ...crumbsOf(document)].filter((name) => name !== best?.value), outlet?.value ?? null),
    language: languageOf(document) ?? marked.flatMap(({ article }) => article.inLanguage ?? [])[0] ?? null,
    credited: creditedIn(meta, marked),
    origins: originsSchema.parse(Object.fromEntries(origins)),
  };
}

/** What the named `meta` say, in the order of the names. */
function saidIn(meta: Meta): (names: readonly string[]) => Said[] {
  return (names) => names.flatMap((name) => (meta.get(name) ?? [])
    .map((value): Said => ({ value, origin: /^(?:og|article):/.test(name) ? 'opengraph' : 'meta' })));
}

function namesLike(meta: Meta, form: RegExp): string[] {
  return [...meta.keys()].filter((name) => form.test(name));
}

function markedArticles(document: PageDocument, page: PageIdentity): { marked: Marked[]; breadcrumbs: string[] } {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')];
  const { article, breadcrumbs } = linkedPage(scripts.map((script) => script.textContent ?? ''), page);
  const places: [Origin, LinkedArticle | null][] = [
    ['json-ld', article], ['microdata', markedArticle(document, microdata)], ['rdfa', markedArticle(document, rdfa)],
  ];
  return { marked: places.flatMap(([origin, found]) => (found ? [{ origin, article: found }] : [])), breadcrumbs };
}

/** The first, or a later one that says the same day with its time: a day alone is often cut from such. */
function bestDate(stated: Said[]): Said | null {
  const dates = stated.flatMap(({ value, origin }): Said[] => {
    const date = fieldDate(value);
    return date === null ? [] : [{ value: date, origin }];
  });
  const [first] = dates;
  return dates.find(({ value }) => first && value.startsWith(`${first.value}T`)) ?? first ?? null;
}

function outletOf(meta: Meta, marked: Marked[]): Said | null {
  const said = saidIn(meta);
  const publishers = marked.flatMap(({ origin, article }) =>
    [...article.publisher, ...article.sourceOrganization, ...article.isPartOf].map((value) => ({ value, origin })));
  const [first] = [...said(fields.outlet.slice(0, 1)), ...publishers, ...said(fields.outlet.slice(1))];
  // Some sites give their address where the name belongs.
  return first ? { ...first, value: domainOf(first.value) ?? first.value } : null;
}

interface Authors { names: string[]; origin: Origin }

/** The persons of the first place that names any. */
function authorsOf(meta: Meta, marked: Marked[], outlet: string | null): Authors | null {
  const inMarkup = marked.map(({ origin, article }): Authors => ({
    names: [...article.author, ...article.creator].filter(isPersonal)
      // An author named like the outlet is the outlet, unless said to be a person who has a site.
      .flatMap(({ names, types }) => fieldNames(names, types.length > 0 ? null : outlet)),
    origin,
  }));
  const inMeta = fields.author.map((name): Authors => ({
    names: fieldNames((meta.get(name) ?? []).map((value) => (catalogued.has(name) ? turned(value) : value)), outlet),
    origin: /^(?:og|article):/.test(name) ? 'opengraph' : 'meta',
  }));
  const found = [...inMarkup, ...inMeta]
    .map(({ names, origin }) => ({ names: [...new Set(names.filter((name) => !isAgency(name)))], origin }));
  return found.find(({ names }) => names.length > 0) ?? null;
}

/** Asked only where no field names anybody: it looks through the whole page. */
function signers(document: PageDocument): Authors | null {
  const names = signedBy(document);
  return names.length > 0 ? { names, origin: 'page' } : null;
}

/** Fields of library catalogues, which put the family name first. */
const catalogued = new Set(['citation_author', 'dc.creator', 'dcterms.creator']);

type Agent = LinkedArticle['author'][number];

/** Organisations are named as authors too, and every other type is some kind of them. */
function isPersonal({ types }: Agent): boolean {
  return types.length === 0 || types.includes('Person');
}

function creditedIn(meta: Meta, marked: Marked[]): string[] {
  const agents = marked.flatMap(({ article }) => [...article.author, ...article.creator]);
  const organisations = agents.filter((agent) => !isPersonal(agent)).flatMap(({ names }) => names);
  const others = [...agents.flatMap(({ names }) => names), ...fields.author.flatMap((name) => meta.get(name) ?? [])];
  return [...new Set([...organisations, ...others.filter(isAgency)])];
}

/** Each kind in words that can be looked up on the page: `itemtype: OpinionNewsArticle`. */
const typeFields: Partial<Record<Origin, string>> = { 'json-ld': '@type', microdata: 'itemtype', rdfa: 'typeof' };

function declaredKinds(marked: Marked[], meta: Meta, breadcrumbs: string[], outlet: string | null): Declaration[] {
  const kinds = marked.flatMap(({ origin, article }) => [
    ...[...article['@type'], ...article.additionalType].flatMap((type) => typeKind(type, typeFields[origin] ?? '@type') ?? []),
    ...article.articleSection.flatMap((name) => sectionKind(name, 'articleSection')),
    ...article.genre.flatMap((name) => sectionKind(name, 'genre')),
  ]);
  for (const name of breadcrumbs.slice(-2)) kinds.push(...sectionKind(name, 'breadcrumb'));
  for (const field of [...fields.section, ...namesLike(meta, otherKind)]) {
    for (const name of meta.get(field) ?? []) kinds.push(...sectionKind(name, field));
  }
  if (meta.get('article:opinion')?.[0] === 'true') {
    kinds.push({ value: 'OpinionNewsArticle', words: 'article:opinion: true' });
  }
  const issuer = outlet === null ? null : issuerKind(outlet, 'og:site_name');
  return issuer ? [...kinds, issuer] : kinds;
}

/** Names in lower case, because sites write them as they like. */
function metaFields(document: PageDocument): Meta {
  const found: Meta = new Map();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(cleanCharacters(element.getAttribute('content') ?? ''));
    const names = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''}`;
    for (const written of names.toLowerCase().split(/\s+/).filter(Boolean)) {
      const name = written.replace(/^(dc|dcterms|sailthru)[:.]/, '$1.');
      if (content) found.set(name, [...(found.get(name) ?? []), content]);
    }
  }
  return found;
}
