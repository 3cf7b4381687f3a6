/** Words cut to a length, between whole characters as a reader sees them. */
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people count them. */
export function charactersOf(words: string): string[] {
  // Made when first asked for: its tables take 8 ms.
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(words), ({ segment }) => segment);
}

/** At most so many characters, the last of them "…" where some are missing. */
export function cut(words: string, most: number): string {
  const all = charactersOf(words);
  return all.length <= most ? words : `${all.slice(0, most - 1).join('').trimEnd()}…`;
}
