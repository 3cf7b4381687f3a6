/**
 * A text as the set of its runs of words, for telling how much of one text stands in another
 * (Broder, "On the resemblance and containment of documents", 1997).
 */

/** Words in a run: shorter ones are common to any two texts on one subject. */
const length = 5;
/** Hashes kept for finding texts that may be alike; what is found is then compared whole. */
const kept = 256;

/** FNV-1a, 32 bits, without sign. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) {
    value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/** Hashes of all runs of five words; case, marks and composition of letters don't count. Linear in the text. */
export function shinglesOf(text: string): Set<number> {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + length <= words.length; i += 1) found.add(hash(words.slice(i, i + length).join(' ')));
  return found;
}

/** The smallest hashes: the same ones are kept of the same runs in whatever text they stand. */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, kept);
}
