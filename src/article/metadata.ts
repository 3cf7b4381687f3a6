/** What a page's markup declares about its article: JSON-LD, OpenGraph, meta, microdata. Nothing is invented. */
import { cleanCharacters, oneLine } from './hygiene.ts';
import { fieldDate } from './dates.ts';
import { linkedArticle, type LinkedArticle } from './jsonld.ts';
import { issuerKind, sectionKind, typeKind, type Declaration } from './kind.ts';
import type { PageDocument } from './dom.ts';
import { fieldNames } from './names.ts';

/** What is declared beside the text, by a page's markup or by a Markdown file's front matter. */
export interface Declared {
  title: string | null;
  authors: string[];
  outlet: string | null;
  url: string | null;
  published: string | null;
  modified: string | null;
  kinds: Declaration[];
}

const fields = {
  title: ['og:title', 'dc.title', 'twitter:title'],
  outlet: ['og:site_name', 'dc.publisher', 'application-name'],
  author: ['author', 'dc.creator', 'article:author', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time', 'og:published_time', 'datepublished', 'dc.date.issued', 'dcterms.created', 'dcterms.date',
    'dc.date', 'parsely-pub-date', 'sailthru.date', 'publish_date', 'publish-date', 'pubdate', 'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  section: ['article:section', 'section', 'parsely-section'],
};

/** Reads the declarations; must run before Readability takes the page apart. */
export function readMetadata(document: PageDocument, url: string | null): Declared {
  const meta = metaFields(document);
  const first = (names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '');
  const linked = linkedArticle(scripts);
  const outlet = first(fields.outlet) ?? linked?.publisher.find(Boolean) ?? null;
  const authors = linkedAuthors(linked) ?? fields.author.map((name) => meta.get(name)).find((found) => found?.length) ?? [];
  return {
    title: linked?.headline || first(fields.title) || null,
    authors: fieldNames(authors, outlet),
    outlet,
    url: url ?? canonical(document),
    published: fieldDate(linked?.datePublished) ?? firstDate(first, fields.published) ?? microdata(document, 'datePublished'),
    modified: fieldDate(linked?.dateModified) ?? firstDate(first, fields.modified) ?? microdata(document, 'dateModified'),
    kinds: declaredKinds(linked, meta, outlet),
  };
}

function linkedAuthors(linked: LinkedArticle | null): string[] | null {
  const authors = linked ? [...linked.author, ...linked.creator].filter(Boolean) : [];
  return authors.length > 0 ? authors : null;
}

function declaredKinds(linked: LinkedArticle | null, meta: Map<string, string[]>, outlet: string | null): Declaration[] {
  const kinds = (linked?.['@type'] ?? []).flatMap((type) => typeKind(type) ?? []);
  for (const name of linked?.articleSection ?? []) kinds.push(...sectionKind(name, 'articleSection'));
  for (const name of linked?.genre ?? []) kinds.push(...sectionKind(name, 'genre'));
  for (const field of fields.section) {
    for (const name of meta.get(field) ?? []) kinds.push(...sectionKind(name, field));
  }
  if (meta.get('article:opinion')?.[0] === 'true') kinds.push({ value: 'OpinionNewsArticle', words: 'article:opinion: true' });
  const issuer = outlet === null ? null : issuerKind(outlet, 'og:site_name');
  return issuer ? [...kinds, issuer] : kinds;
}

/** Names in lower case, because sites write them as they like. */
function metaFields(document: PageDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(cleanCharacters(element.getAttribute('content') ?? ''));
    const names = `${element.getAttribute('property') ?? ''} ${element.getAttribute('name') ?? ''}`.toLowerCase();
    for (const name of names.split(/\s+/).filter(Boolean)) {
      if (content) found.set(name.replace(/^dc:|^dcterms:/, (prefix) => prefix.replace(':', '.')), [...(found.get(name) ?? []), content]);
    }
  }
  return found;
}

function firstDate(first: (names: string[]) => string | undefined, names: string[]): string | null {
  return names.map((name) => fieldDate(first([name]))).find((date) => date !== null) ?? null;
}

function microdata(document: PageDocument, property: string): string | null {
  const element = document.querySelector(`[itemprop~="${property}"]`);
  if (!element) return null;
  return fieldDate(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);
}

function canonical(document: PageDocument): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return link && /^https?:\/\/[^\s/]+/i.test(link) ? link : null;
}
