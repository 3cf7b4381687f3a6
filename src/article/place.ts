/** Where words stand on a page, kept apart from the tree: Readability takes the tree to pieces. */
import { attributeOf, type PageElement } from './dom.ts';

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
  const classes = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  return {
    tag, classes, id, names: `${classes} ${id} ${attributeOf(element, 'data-component')} ${attributeOf(element, 'data-testid')}`,
    role: attributeOf(element, 'role'), hidden: isHidden(element),
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

const unseenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Not shown to people who see: by attribute, style, or the names that every framework has for it. */
export function isHidden(element: PageElement): boolean {
  if (element.getAttributeNode('hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  return unseenStyle.test(attributeOf(element, 'style')) || unseenNames.test(attributeOf(element, 'class'));
}
