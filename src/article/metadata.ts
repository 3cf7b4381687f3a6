/**
 * What a page's markup declares about its article: JSON-LD, OpenGraph, meta, microdata. Nothing is
 * invented.
 */
import { cleanCharacters, oneLine } from './hygiene.ts';
import { fieldDate } from './dates.ts';
import { domainOf } from './head-lines.ts';
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

type Meta = Map<string, string[]>;

const fields = {
  title: ['og:title', 'dc.title', 'twitter:title'],
  outlet: ['og:site_name', 'dc.publisher', 'application-name'],
  author: ['dc.creator', 'author', 'article:author', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time', 'og:published_time', 'datepublished', 'dc.date.issued', 'dcterms.created',
    'dcterms.date',
    'dc.date', 'parsely-pub-date', 'sailthru.date', 'publish_date', 'publish-date', 'pubdate', 'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  section: ['article:section', 'section', 'parsely-section'],
};

/** Reads the declarations; must run before Readability takes the page apart. */
export function readMetadata(document: PageDocument, url: string | null): Declared {
  const meta = metaFields(document);
  const first = (names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')];
  const linked = linkedArticle(scripts.map((script) => script.textContent ?? ''));
  const site = first(fields.outlet) ?? linked?.publisher.find(Boolean) ?? null;
  // Some sites give their address where the name belongs.
  const outlet = site === null ? null : (domainOf(site) ?? site);
  const named = fields.author.map((name) => meta.get(name)).find((found) => found?.length) ?? [];
  const date = (field: string | undefined, names: string[], property: string) =>
    fieldDate(field) ?? firstDate(first, names) ?? microdata(document, property);
  return {
    title: linked?.headline || first(fields.title) || null,
    // An author named like the outlet is the outlet, unless said to be a person who has a site.
    authors: fieldNames(linkedAuthors(linked) ?? named, linked?.persons.includes(site ?? '') ? null : outlet),
    outlet,
    url: url ?? canonical(document),
    published: date(linked?.datePublished, fields.published, 'datePublished'),
    modified: date(linked?.dateModified, fields.modified, 'dateModified'),
    kinds: declaredKinds(linked, meta, outlet),
  };
}

function linkedAuthors(linked: LinkedArticle | null): string[] | null {
  const authors = linked ? [...linked.author, ...linked.creator].filter(Boolean) : [];
  return authors.length > 0 ? authors : null;
}

function declaredKinds(linked: LinkedArticle | null, meta: Meta, outlet: string | null): Declaration[] {
  const kinds = (linked?.['@type'] ?? []).flatMap((type) => typeKind(type) ?? []);
  for (const name of linked?.articleSection ?? []) kinds.push(...sectionKind(name, 'articleSection'));
  for (const name of linked?.genre ?? []) kinds.push(...sectionKind(name, 'genre'));
  for (const field of fields.section) {
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
      const name = written.replace(/^(dc|dcterms):/, '$1.');
      if (content) found.set(name, [...(found.get(name) ?? []), content]);
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
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  return fieldDate(stated ?? element.textContent);
}

function canonical(document: PageDocument): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return link && /^https?:\/\/[^\s/]+/i.test(link) ? link : null;
}
