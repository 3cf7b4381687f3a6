/** Live blogs: entries that each begin with their time. */
import type { PlacedBlock } from './page-blocks.ts';
import { isWithin, outward } from './place.ts';
import type { Trunk } from './trunk.ts';

const clock = /^(?:[01]?\d|2[0-3])[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu;

/** The time of an entry among the article's paragraphs; a lone one elsewhere is the page's. */
export function isLiveTime({ text, place }: PlacedBlock, { holders, root }: Trunk): boolean {
  if (text.length > 14 || !clock.test(text)) return false;
  const entry = outward(place).find((one) => holders.has(one));
  return entry !== undefined && entry !== root && isWithin(entry, root);
}
