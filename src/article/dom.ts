/**
 * The page as a tree. linkedom's own types need the browser's library; these are the few members that we
 * use.
 */
import { createRequire } from 'node:module';

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  /** A list made anew each time that it is asked for. */
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  /** The words as they are seen: blocks stand on lines of their own. */
  readonly innerText: string;
  textContent: string | null;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  getAttributeNode(name: string): { readonly value: string } | null;
  setAttribute(name: string, value: string): void;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  /** Much faster than the same as a selector. */
  getElementsByTagName(name: string): readonly PageElement[];
  prepend(...nodes: PageNode[]): void;
  remove(): void;
  closest(selector: string): PageElement | null;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(tagName: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Loaded when the first page is read: with Readability it takes 0.13 s, which a plain text need not wait for. */
const load = createRequire(import.meta.url);

/**
 * Browsers stop at 512 levels; Readability recurses and overflows the stack near 3000. Below this depth
 * only the words are kept: real pages end at about 60.
 */
const deepest = 300;

const textNode = 3;
const elementNode = 1;

/** An attribute's value, '' where there is none. The tree's `getAttribute` puts a class together from its words each time. */
export function attributeOf(element: PageElement, name: string): string {
  return element.getAttributeNode(name)?.value ?? '';
}

export function isText(node: PageNode): boolean {
  return node.nodeType === textNode;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}

/** Parses any HTML: a whole page, a fragment, a cut one. With a `url`, links resolve against it. */
export function parsePage(html: string, url: string | null): PageDocument {
  const document = parseHtml(wholePage(html));
  flatten(document.body);
  if (url && !document.querySelector('base[href]')) {
    const base = document.createElement('base');
    base.setAttribute('href', url);
    document.head.prepend(base);
  }
  return document;
}

/** HTML as it stands, with nothing mended. */
export function parseHtml(html: string): PageDocument {
  const { parseHTML }: { parseHTML: (html: string) => { document: PageDocument } } = load('linkedom');
  return parseHTML(html).document;
}

/**
 * linkedom builds no missing html, head or body as browsers do, and drops what stands after `</body>`: the
 * page is given all three, and an end that it may have before its time is left out.
 */
function wholePage(html: string): string {
  const open = html.replaceAll(/<\/(?:body|html)\s*>/gi, '');
  if (/<body[\s>]/i.test(open)) return /<html[\s>]/i.test(open) ? open : `<!doctype html><html>${open}`;
  const bare = open.replaceAll(/<!doctype[^>]*>|<html(?:\s[^>]*)?>/gi, '');
  const headEnd = /<\/head\s*>/i.exec(bare);
  if (!headEnd) return `<!doctype html><html><head></head><body>${bare}`;
  const split = headEnd.index + headEnd[0].length;
  return `<!doctype html><html>${bare.slice(0, split)}<body>${bare.slice(split)}`;
}

/** Keeps only the words of whatever lies too deep. */
function flatten(element: PageElement, depth = 0): void {
  if (depth === deepest) {
    element.textContent = element.textContent ?? '';
    return;
  }
  for (let child = element.firstChild; child; child = child.nextSibling) if (isElement(child)) flatten(child, depth + 1);
}
