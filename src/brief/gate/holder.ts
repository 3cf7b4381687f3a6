/** A holder's name without what differs between two mentions of one: an article, capitals, glyphs, spaces. */
export const plainHolder = (holder: string | null): string =>
  (holder ?? '').normalize('NFC').toLowerCase().replace(/^the\s+/u, '').replaceAll(/[’`]/gu, "'")
    .replaceAll(/\s+/gu, ' ').trim();
