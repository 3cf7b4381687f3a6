/** Puts what a model copied word for word into quotation marks,
  as extraction does: readers see what is verbatim. */
import type { Candidate, Labels } from '../../contracts.ts';
import { quoted } from '../quoted.ts';
import { cite } from '../gate/passage.ts';

const even = (text: string) => text.replaceAll(/["“”„«»]/gu, '"').replaceAll(/[’‘`]/gu,
  "'").replaceAll(/\s/gu, ' ');

/**
 * The candidate as it is when it is not one stretch of its passages; else the passage's own words in
 * quotation marks,
 * so that glyphs are the article's too.
 */
export function dressed(candidate: Candidate, labels: Labels): Candidate {
  const words = candidate.text.trim();
  const bare = /^["“](.*)["”]$/su.exec(words)?.[1]?.trim();
  for (const passage of candidate.evidence) {
    const source = cite(passage, labels)?.text;
    if (source === undefined) continue;
    for (const copied of bare === undefined ? [words] : [words, bare]) {
      const at = wholeAt(even(source), even(copied));
      if (at !== null) return { ...candidate, text: quoted(source.slice(at, at + copied.length)) };
    }
  }
  return candidate;
}

/** Where one text stands within another without cutting a word in two; evening keeps lengths. */
function wholeAt(source: string, copied: string): number | null {
  const at = copied === '' ? -1 : source.indexOf(copied);
  if (at < 0) return null;
  const cuts = (edge: number) => /^[\p{L}\p{N}]{2}$/u.test(source.slice(edge - 1, edge + 1));
  return cuts(at) || cuts(at + copied.length) ? null : at;
}
