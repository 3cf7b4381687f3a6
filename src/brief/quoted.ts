/**
 * In quotation marks, for it is word for word. Marks within become single ones, as is usual for a quotation
 * in a quotation: no word and no other mark changes.
 */
export function quoted(words: string): string {
  // What is a quotation as a whole needs no second pair of marks.
  const bare = /^["“«](?<within>[^"“”«»]*)["”»]$/u.exec(words)?.groups?.['within'] ?? words;
  return `“${bare.replaceAll(/["“”„«»]/gu, (mark, at: number, all: string) => inner(mark, at, all))}”`;
}

function inner(mark: string, at: number, all: string): string {
  if (mark === '“' || mark === '„' || mark === '«') return '‘';
  if (mark === '”' || mark === '»') return '’';
  return at === 0 || /[\s([—–]/u.test(all[at - 1] ?? '') ? '‘' : '’';
}
