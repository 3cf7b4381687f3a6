/** Where words stand on a page, kept apart from the tree: Readability takes the tree to pieces. */
import type { PageElement } from './dom.ts';

/** One block-level element. */
export interface Place {
  tag: string;
  /** Its class attribute. */
  classes: string;
  id: string;
  /** Class, id and the names that scripts find it by. */
  names: string;
  role: string;
  hidden: boolean;
  parent: Place | null;
  /** Stands in a link. */
  inLink: boolean;
  /** The block-level element before it under the same parent. */
  before: Place | null;
  /** Holds a picture or film; something to fill in (buttons prove nothing: texts unfold with them); words. */
  pictures: boolean;
  inputs: boolean;
  filled: boolean;
  /** Length of all words in it. */
  length: number;
  element: PageElement;
}

/** `inLink`: a link between it and its parent holds it. */
export function placeOf(
  element: PageElement, tag: string, parent: Place | null, before: Place | null, inLink = false,
): Place {
  const names = element.getAttributeNames();
  const value = (name: string) => (names.includes(name) ? (element.getAttribute(name) ?? '') : '');
  const [classes, id] = [value('class'), value('id')];
  return {
    tag, classes, id, names: `${classes} ${id} ${value('data-component')} ${value('data-testid')}`,
    role: value('role'), hidden: names.length > 0 && isHidden(element),
    inLink: inLink || (parent?.inLink ?? false),
    parent, before, pictures: false, inputs: false, filled: false, length: 0, element,
  };
}

/** A place and all that it stands in, from the inside out. */
export function outward(place: Place | null): Place[] {
  const found: Place[] = [];
  for (let one = place; one; one = one.parent) found.push(one);
  return found;
}

export function isWithin(place: Place, outer: Place): boolean {
  for (let one: Place | null = place; one; one = one.parent) if (one === outer) return true;
  return false;
}

const unseenNames = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|offscreen)(?:$|\s)/i;

/** Not shown to people who see: by attribute, style, or the names that every framework has for it. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  return unseenNames.test(element.getAttribute('class') ?? '');
}
