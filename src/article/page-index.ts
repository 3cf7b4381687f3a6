/**
 * Questions to a page answered from lists of its elements by tag and attribute: the tree's own search goes through the
 * whole page for each, and a header asks some thirty.
 */
import type { PageDocument, PageElement } from './dom.ts';

/** An element with its attributes, asked for once: the tree looks for each anew. Names are in lower case. */
interface Entry { element: PageElement; attributes: ReadonlyMap<string, string> }
type Holds = (entry: Entry) => boolean;
/** What one element must be: the list that it stands in, and the rest. */
interface Compound { key: string; holds: Holds }

const none: Entry['attributes'] = new Map();

/** The page with the same answers in the same order; it must not be changed while it is asked. */
export function indexed(document: PageDocument): PageDocument {
  const order = new Map<PageElement, number>();
  const lists = new Map<string, Entry[]>();
  const list = (key: string, entry: Entry) => {
    const known = lists.get(key);
    if (known) known.push(entry);
    else lists.set(key, [entry]);
  };
  for (const element of document.querySelectorAll('*')) {
    order.set(element, order.size);
    const attributes = new Map<string, string>();
    for (const name of element.getAttributeNames()) attributes.set(name.toLowerCase(), element.getAttributeNode(name)?.value ?? '');
    const entry = { element, attributes: attributes.size === 0 ? none : attributes };
    list(element.tagName.toLowerCase(), entry);
    for (const name of attributes.keys()) list(`[${name}`, entry);
  }
  const standing = ({ key, holds }: Compound) => (lists.get(key) ?? []).filter(holds).map(({ element }) => element);
  const all = (selector: string): PageElement[] => {
    const paths = pathsOf(selector);
    if (paths === null) return [...document.querySelectorAll(selector)];
    const found = paths.map(([outer, inner]) => {
      const roots = standing(outer);
      if (inner === undefined || roots.length === 0) return roots;
      const within = new Set(roots);
      return standing(inner).filter((element) => isBelow(element, within));
    });
    const [only = []] = found;
    return found.length === 1 ? only : [...new Set(found.flat())].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return {
    documentElement: document.documentElement, head: document.head, body: document.body,
    createElement: (tagName) => document.createElement(tagName),
    querySelectorAll: all,
    querySelector: (selector) => all(selector)[0] ?? null,
  };
}

function isBelow(element: PageElement, roots: ReadonlySet<PageElement>): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) if (roots.has(one)) return true;
  return false;
}

type Path = [Compound, Compound?];

const known = new Map<string, Path[] | null>();

/** The elements that a selector names, one or one within another; null when it is not that plain. */
function pathsOf(selector: string): Path[] | null {
  const before = known.get(selector);
  if (before !== undefined) return before;
  const paths = selector.split(',').map((part): Path | null => {
    const [outer, inner, ...others] = part.trim().split(/\s+(?![^[]*\])/).map(compoundOf);
    if (!outer || inner === null || others.length > 0) return null;
    return inner === undefined ? [outer] : [outer, inner];
  });
  const plain = paths.every((path) => path !== null) ? paths : null;
  known.set(selector, plain);
  return plain;
}

const condition = /\[([a-z:_-]+)(?:([~*^$]?=)"([^"]*)"( i)?)?\]/g;

/** A tag, attributes with what they hold, or both. */
function compoundOf(words: string): Compound | null {
  const [whole, tag = ''] = /^([a-z][a-z0-9-]*)?(?:\[[a-z:_-]+(?:[~*^$]?="[^"]*"(?: i)?)?\])*$/.exec(words) ?? [];
  if (!whole) return null;
  const conditions = [...words.matchAll(condition)].map(([, name = '', sign = '', value = '', folded]) => ({ name, holds: holding(name, sign, value, folded !== undefined) }));
  const key = tag === '' ? `[${conditions[0]?.name ?? ''}` : tag;
  return { key, holds: (entry) => conditions.every(({ holds }) => holds(entry)) };
}

function holding(name: string, sign: string, value: string, folded: boolean): Holds {
  const wanted = folded ? value.toLowerCase() : value;
  return ({ attributes }) => {
    const stated = attributes.get(name);
    if (stated === undefined) return false;
    const words = folded ? stated.toLowerCase() : stated;
    if (sign === '=') return words === wanted;
    if (sign === '~=') return words.split(/\s+/).includes(wanted);
    if (sign === '*=') return words.includes(wanted);
    if (sign === '^=') return words.startsWith(wanted);
    return sign === '' || words.endsWith(wanted);
  };
}
