/** Parts of a page that are not the article whatever they say: hidden ones, menus, forms, comments. */
import { wordCount } from './block.ts';
import { nameWords } from './element-names.ts';
import { furnitureReason } from './furniture.ts';
import type { PlacedBlock, Walk } from './page-blocks.ts';
import { isWithin, outward, type Place } from './place.ts';

const landmarks: Record<string, string> = {
  navigation: 'furniture-navigation', menu: 'furniture-navigation', menubar: 'furniture-navigation',
  search: 'furniture-navigation', dialog: 'furniture-outside', alertdialog: 'furniture-outside',
  contentinfo: 'furniture-footer', complementary: 'furniture-aside',
};
const tags: Record<string, string> = {
  NAV: 'furniture-navigation', DIALOG: 'furniture-outside', ASIDE: 'furniture-aside', FOOTER: 'furniture-footer',
};
/** A part with more of the page's letters is the page, whatever it is called. */
const mostOfPage = 0.5;
/** Headings that tell what follows in the same box. */
const headed = new Set([
  'furniture-comments', 'furniture-read-also', 'furniture-newsletter', 'furniture-support', 'furniture-share',
]);

/** Tells the zone of a place, by itself or by what it stands in, as a reason; null for the article's own. */
export type Zones = (place: Place) => string | null;

/** `title` is the article's headline: what holds it is no zone. */
export function zonesOf({ blocks, places }: Walk, title: Place | null): Zones {
  const holders = new Set(outward(title));
  const whole = places[0]?.length ?? 0;
  const known = new Map<Place, string | null>();
  for (const { box, why } of headedBoxes(blocks, holders)) {
    if (why === 'furniture-comments' || box.length < whole * mostOfPage) known.set(box, why);
  }
  for (const card of cardsOf(blocks, holders)) known.set(card, 'furniture-related');
  const own = (place: Place): string | null => {
    if (holders.has(place) || place.parent === null) return null;
    if (place.hidden) return 'furniture-outside';
    if (isComments(place)) return 'furniture-comments';
    const landmark = tags[place.tag] ?? landmarks[place.role] ?? formReason(place);
    return landmark !== null && place.length < whole * mostOfPage ? landmark : null;
  };
  const zone = (place: Place): string | null => {
    const seen = known.get(place);
    if (seen !== undefined) return seen;
    const found = (place.parent ? zone(place.parent) : null) ?? own(place);
    known.set(place, found);
    return found;
  };
  return zone;
}

const longestForm = 1200;

function formReason({ tag, length }: Place): string | null {
  return tag === 'FORM' && length < longestForm ? 'furniture-newsletter' : null;
}

const several = new Set(['list', 'area', 'section', 'thread', 'body', 'content', 'wrapper', 'form', 'container', 'text', 'author']);

function isComments(place: Place): boolean {
  const words = nameWords(place);
  if (words.has('comments') || words.has('disqus') || words.has('commentlist')) return true;
  return words.has('comment') && (words.size === 1 || [...words].some((word) => several.has(word)));
}

/** Boxes that begin with a heading such as `Comments (3)` or `Read next`. */
function headedBoxes(blocks: readonly PlacedBlock[], holders: Set<Place>): { box: Place; why: string }[] {
  return blocks.flatMap(({ role, text, place }, index) => {
    if (role !== 'heading' || text.length > 60) return [];
    const why = furnitureReason(text);
    const box = place.parent;
    if (why === null || !headed.has(why) || box === null || holders.has(box)) return [];
    const before = blocks[index - 1];
    return before && isWithin(before.place, box) ? [] : [{ box, why }];
  });
}

/** A headline of another article with its teaser is no longer than this. */
const longestCard = 400;
/** The headline's share of its card; live entries under a link to themselves hold more text. */
const leastHeadline = 0.2;
/** Fewer may be the article's own. */
const leastCards = 3;

/** Elements of one kind side by side that each hold one linked headline: what other articles are listed with. */
function cardsOf(blocks: readonly PlacedBlock[], holders: ReadonlySet<Place>): Place[] {
  const headlines = blocks.filter(({ linked, text, role }) => linked > 0.9 && wordCount(text) > 3
    && role !== 'related' && role !== 'navigation' && furnitureReason(text) === null);
  const held = new Map<Place, number>();
  for (const { place } of headlines) for (const one of outward(place)) held.set(one, (held.get(one) ?? 0) + 1);
  const cards = new Set(headlines.map(({ place, text }) => {
    let card = place;
    const longest = Math.min(longestCard, text.length / leastHeadline);
    for (let one = place.parent; one && one.length <= longest && held.get(one) === 1 && !holders.has(one); one = one.parent) card = one;
    return card;
  }).filter(({ tag, inLink }) => inLink || !/^H\d$/.test(tag)));
  const rows = Map.groupBy(cards, (card) => card.parent);
  return [...rows].flatMap(([parent, row]) => {
    if (row.length < leastCards || parent === null) return [];
    const length = row.reduce((sum, card) => sum + card.length, 0);
    return length > parent.length * mostOfRow && !holders.has(parent) ? [parent] : row;
  });
}

/** What holds little beside cards is their frame. */
const mostOfRow = 0.7;
