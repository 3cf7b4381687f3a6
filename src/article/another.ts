/** Pages that go on with the next article below the one that was asked for. */
import type { PlacedBlock } from './page-blocks.ts';
import { isWithin, outward, type Place } from './place.ts';
import { standing } from './trunk.ts';

/**
 * The index of the block with which another article begins that stands in the page as this one does; the number of
 * blocks where none does. `titleAt` is the headline's block, `first` the first of the text.
 */
export function anotherArticle(blocks: readonly PlacedBlock[], titleAt: number, first: number): number {
  const title = blocks[titleAt]?.place;
  const body = blocks[first]?.place;
  if (!title || !body) return blocks.length;
  const own = articleOf(title);
  const whole = outward(title).find((place) => isWithin(body, place));
  const at = blocks.findIndex(({ place }, index) => {
    if (index <= first) return false;
    const other = place.tag === title.tag ? articleOf(place) : undefined;
    if (own && other !== undefined && other !== own && standing(other) === standing(own) && !isWithin(other, own)) return true;
    return whole !== undefined && headsAnother(place, title, whole);
  });
  if (at < 0) return blocks.length;
  // What stands above the other headline in the same element is the other article's too.
  const other = outward(blocks[at]?.place ?? null).find((place) => place.parent === whole?.parent);
  const begins = other ? blocks.findIndex(({ place }) => isWithin(place, other)) : at;
  return begins > first ? begins : at;
}

function articleOf(place: Place): Place | undefined {
  return outward(place).find(({ tag }) => tag === 'ARTICLE');
}

/** A heading that looks as the headline does, in an element beside the article's that looks as the article's does. */
function headsAnother(place: Place, title: Place, whole: Place): boolean {
  if (!/^H[1-4]$/.test(place.tag) || title.classes === '' || place.classes !== title.classes) return false;
  const other = outward(place).find(({ parent }) => parent === whole.parent);
  return other !== undefined && other !== whole && other.tag === whole.tag && sharedNames(other, whole) >= mostShared;
}

const mostShared = 0.6;

/** Of the classes of the one that has fewer, the share that the other has too. */
function sharedNames(one: Place, other: Place): number {
  const [fewer = [], more = []] = [one, other].map(({ classes }) => classes.split(/\s+/).filter(Boolean))
    .sort((a, b) => a.length - b.length);
  return fewer.length === 0 ? 0 : fewer.filter((name) => more.includes(name)).length / fewer.length;
}
