/** What a page says of its article on its own elements: microdata and RDFa, in schema.org's terms. */
import type { PageDocument, PageElement } from './dom.ts';
import { cleanCharacters, oneLine } from './hygiene.ts';
import { articleOf, isArticleType, type LinkedArticle, type Statements } from './jsonld.ts';

/** The attributes of a notation: where a thing begins, what it is, what of it is said. */
export interface Notation { scope: string; type: string; property: string }

export const microdata: Notation = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
export const rdfa: Notation = { scope: 'typeof', type: 'typeof', property: 'property' };

/**
 * The article that elements are marked as; of several the one that has the headline. Null when none is marked; where
 * only single properties are, without saying of what, their dates are taken.
 */
export function markedArticle(document: PageDocument, notation: Notation): LinkedArticle | null {
  const roots = [...document.querySelectorAll(`[${notation.scope}]`)]
    .filter((element) => typesOf(element, notation).some(isArticleType));
  const root = roots.find((element) => element.querySelector('h1')) ?? roots[0];
  if (root) return articleOf({ '@type': typesOf(root, notation), ...propertiesOf(root, notation) });
  const stated = ['datePublished', 'dateModified'].flatMap((name) => {
    const element = document.querySelector(`[${notation.property}~="${name}"]`);
    return element ? [[name, valueOf(element, notation)] as const] : [];
  });
  return stated.length > 0 ? articleOf(Object.fromEntries(stated)) : null;
}

/** `https://schema.org/NewsArticle` and `schema:NewsArticle` are `NewsArticle`. */
function typesOf(element: PageElement, { type }: Notation): string[] {
  return (element.getAttribute(type) ?? '').split(/\s+/).filter(Boolean).map(localName);
}

function localName(name: string): string {
  return name.replace(/^.*[/#:]/, '');
}

/** Each property with its values; those of a thing inside the article are not the article's. */
function propertiesOf(root: PageElement, notation: Notation): Statements {
  const found = new Map<string, unknown[]>();
  for (const element of root.querySelectorAll(`[${notation.property}]`)) {
    if (element.parentElement?.closest(`[${notation.scope}]`) !== root) continue;
    for (const written of (element.getAttribute(notation.property) ?? '').split(/\s+/).filter(Boolean)) {
      const name = localName(written);
      found.set(name, [...(found.get(name) ?? []), valueOf(element, notation)]);
    }
  }
  return Object.fromEntries(found);
}

function valueOf(element: PageElement, notation: Notation): unknown {
  const types = typesOf(element, notation);
  if (types.length > 0) {
    const name = element.querySelector(`[${notation.property}~="name"]`) ?? element;
    return { '@type': types, name: plainValue(name) };
  }
  return plainValue(element);
}

function plainValue(element: PageElement): string {
  const link = element.tagName === 'LINK' ? element.getAttribute('href') : null;
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime') ?? link;
  return oneLine(cleanCharacters(stated ?? element.textContent ?? ''));
}
