/**
 * Questions to a page answered from lists of its elements by tag and attribute: the tree's own search goes through the
 * whole page for each, and a header asks some thirty.
 */
import type { PageDocument, PageElement } from './dom.ts';

/** The page with the same answers in the same order; it must not be changed while it is asked. */
export function indexed(document: PageDocument): PageDocument {
  const order = new Map<PageElement, number>();
  const lists = new Map<string, PageElement[]>();
  const list = (key: string, element: PageElement) => {
    const known = lists.get(key);
    if (known) known.push(element);
    else lists.set(key, [element]);
  };
  for (const element of document.querySelectorAll('*')) {
    order.set(element, order.size);
    list(element.tagName.toLowerCase(), element);
    for (const name of element.getAttributeNames()) list(`[${name.toLowerCase()}`, element);
  }
  const all = (selector: string): PageElement[] => {
    const keys = keysOf(selector);
    if (keys === null) return [...document.querySelectorAll(selector)];
    const candidates = keys.flatMap((key) => lists.get(key) ?? []);
    if (candidates.length > mostCandidates) return [...document.querySelectorAll(selector)];
    const found = new Set(candidates.filter((element) => element.matches(selector)));
    return keys.length === 1 ? [...found] : [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return {
    documentElement: document.documentElement, head: document.head, body: document.body,
    createElement: (tagName) => document.createElement(tagName),
    querySelectorAll: all,
    querySelector: (selector) => all(selector)[0] ?? null,
  };
}

/** Asking more elements one by one takes longer than the tree's own search. */
const mostCandidates = 40;

/** For each part of a selector what its last element must have: a tag or an attribute; null when that is not plain. */
function keysOf(selector: string): string[] | null {
  const keys = selector.split(',').map((part) => {
    const last = /(?:^|[\s>+~])([a-z][a-z0-9]*|\[[a-z:_-]+)(?:\[[^\]]*\]|[~|^$*]?=[^\]]*\]|\])*$/i.exec(part.trim());
    return last?.[1]?.toLowerCase();
  });
  return keys.every((key) => key !== undefined) ? keys : null;
}
