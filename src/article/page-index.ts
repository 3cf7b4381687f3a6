/**
 * Questions to a page answered from lists of its elements by tag and attribute: the tree's own search goes through the
 * whole page for each, and a header asks some thirty.
 */
import { attributeOf, type PageDocument, type PageElement } from './dom.ts';

/** An element and the names of its attributes as they are written. */
interface Entry { element: PageElement; names: readonly string[] }
type Holds = (entry: Entry) => boolean;
/** What one element must be: the list that it stands in, and the rest. */
interface Compound { key: string; holds: Holds }

/** The page with the same answers in the same order; it must not be changed while it is asked. */
export function indexed(document: PageDocument): PageDocument {
  const order = new Map<PageElement, number>();
  const lists = new Map<string, Entry[]>();
  const list = (key: string, entry: Entry) => {
    const known = lists.get(key);
    // Twice only where it has one attribute in two ways of writing.
    if (known?.at(-1) === entry) return;
    if (known) known.push(entry);
    else lists.set(key, [entry]);
  };
  for (const element of document.querySelectorAll('*')) {
    order.set(element, order.size);
    const entry = { element, names: element.getAttributeNames() };
    list(element.tagName.toLowerCase(), entry);
    for (const name of entry.names) list(`[${name.toLowerCase()}`, entry);
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
  return ({ element, names }) => {
    const written = names.includes(name) ? name : names.find((one) => one.toLowerCase() === name);
    if (written === undefined) return false;
    const stated = attributeOf(element, written);
    const words = folded ? stated.toLowerCase() : stated;
    if (sign === '=') return words === wanted;
    if (sign === '~=') return words.includes(wanted) && words.split(/\s+/).includes(wanted);
    if (sign === '*=') return words.includes(wanted);
    if (sign === '^=') return words.startsWith(wanted);
    return sign === '' || words.endsWith(wanted);
  };
}
