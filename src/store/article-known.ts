/** Whether a text that comes in is one that we have, and what it adds: decided without the store. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Header } from '../contracts.ts';

/** Two copies of a text that differ in white space only have one hash. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()).digest('hex');
}

/**
 * What is known of an article once it was read again. What an editor put right stays, and so does what the new reading
 * does not say; a publisher's declaration of a kind is never lost to a guess.
 */
export function mergeHeader(old: Header, fresh: Header): Header {
  const edited = (field: keyof Header['origins']) => old.origins[field] === 'editor' && fresh.origins[field] !== 'editor';
  const keeps = (field: 'title' | 'outlet' | 'published') => (edited(field) ? old[field] : fresh[field] ?? old[field]);
  const kind = !edited('kind') && (fresh.kindDeclared || (!old.kindDeclared && fresh.kind !== 'Unknown')) ? fresh : old;
  const byEditor = Object.entries(old.origins).filter(([, origin]) => origin === 'editor');
  return {
    title: keeps('title'),
    authors: edited('authors') || (fresh.authors.length === 0 && fresh.origins.authors !== 'editor') ? old.authors : fresh.authors,
    outlet: keeps('outlet'),
    url: old.url ?? fresh.url,
    published: keeps('published'),
    modified: fresh.modified ?? old.modified,
    language: fresh.language === 'und' ? old.language : fresh.language,
    kind: kind.kind,
    kindDeclared: kind.kindDeclared,
    kindEvidence: kind.kindEvidence,
    disclaimers: fresh.disclaimers.length > 0 ? fresh.disclaimers : old.disclaimers,
    // A field's origin goes with its value: the old address stays where the new reading has another.
    origins: {
      ...old.origins, ...fresh.origins, ...Object.fromEntries(byEditor), ...(old.origins.url ? { url: old.origins.url } : {}),
    },
  };
}

/** A page that only says it was modified, or gives its kind in other words or a field elsewhere, is no new version. */
export function sameHeader(left: Header, right: Header): boolean {
  const essence = (header: Header) => ({ ...header, modified: null, kindEvidence: [], origins: {} });
  return isDeepStrictEqual(essence(left), essence(right));
}
