/**
 * Readability, for a tree in which a style and a selector's answer are put together each time that they are asked for,
 * unlike in a browser: they are where they must be, and what serves only to show the article is left out.
 */
import { createRequire } from 'node:module';
import { parseHtml, type PageDocument, type PageElement } from './dom.ts';

/** What Readability says of a page; `content` is a node of the page that was given to it. */
export interface Readable {
  title: string | null | undefined;
  byline: string | null | undefined;
  siteName: string | null | undefined;
  content: PageElement | null | undefined;
}

/** `parse`, and the steps of it that are done otherwise here, by its own names for them. */
interface Steps {
  parse(): Readable | null;
  _isProbablyVisible(element: PageElement): boolean;
  _getAllNodesWithTag(within: PageElement, tags: readonly string[]): readonly PageElement[];
  _fixRelativeUris(): void;
  _simplifyNestedElements(): void;
}
type Reader = new (document: PageDocument, options: { serializer: (node: PageElement) => PageElement }) => Steps;

/** Loaded when the first page is read. */
const load = createRequire(import.meta.url);
const asNode = { serializer: (node: PageElement) => node };
const hiding = ['style', 'hidden', 'aria-hidden'];

let reader: Reader | undefined;

/** Readability's article of a page, which it takes apart; null when it finds none. */
export function extract(document: PageDocument): Readable | null {
  reader ??= lightened(plain());
  return new reader(document, asNode).parse();
}

/** The words of Readability's article with nothing of ours around it, to measure ourselves against. */
export function plainReading(html: string): string | null {
  return new (plain())(parseHtml(html), asNode).parse()?.content?.innerText ?? null;
}

function plain(): Reader {
  const { Readability }: { Readability: Reader } = load('@mozilla/readability');
  return Readability;
}

function lightened(Readability: Reader): Reader {
  return class extends Readability {
    override _isProbablyVisible(element: PageElement): boolean {
      return hiding.every((name) => element.getAttributeNode(name) === null) || super._isProbablyVisible(element);
    }

    override _getAllNodesWithTag(within: PageElement, tags: readonly string[]): readonly PageElement[] {
      const [tag = ''] = tags;
      return tags.length === 1 ? within.getElementsByTagName(tag) : super._getAllNodesWithTag(within, tags);
    }

    /** Nobody follows its links or looks at its pictures. */
    override _fixRelativeUris(): void {}

    /** Nor at boxes in boxes. */
    override _simplifyNestedElements(): void {}
  };
}
