/** What parting a head and foot from a body fills, step by step. */
import type { Block } from './block.ts';
import type { Declaration } from './kind.ts';
import type { Declared } from './metadata.ts';

export interface Parting {
  /** What markup says; words only fill what it leaves open. */
  declared: Declared;
  kinds: Declaration[];
  disclaimers: string[];
  /** The disclaimers that say that the views are the author's own. */
  ownViews: string[];
  /**
   * Outlets that a line names beyond doubt: an editorial stance, a site's address, a copyright. First is
   * best.
   */
  outlets: string[];
  /** Names that are an outlet's if another line of head or foot has them too. */
  outletGuesses: string[];
  /** Why a block is not part of the body. */
  reasons: Map<Block, string>;
  /**
   * Lines between headline and body that are no sentences: a standfirst without a stop, a document's
   * number.
   */
  headings: Set<Block>;
}

export function newParting(declared: Declared): Parting {
  return {
    declared: { ...declared, authors: [...declared.authors] },
    kinds: [...declared.kinds],
    disclaimers: [],
    ownViews: [],
    outlets: declared.outlet === null ? [] : [declared.outlet],
    outletGuesses: [],
    reasons: new Map(),
    headings: new Set(),
  };
}

/** What markup declares is the publisher's list; a note may present the editor or the translator. */
export function addAuthors(names: string[], parting: Parting): void {
  if (parting.declared.authors.length === 0) parting.declared.authors = [...new Set(names)];
}

/** Equal but for case, spaces and punctuation. */
export function sameWords(a: string, b: string): boolean {
  return firstOf(a) === firstOf(b) && plain(a) === plain(b);
}

/** `sameWords` for many that are compared with one. */
export function sameAs(words: string): (other: string) => boolean {
  const wanted = plain(words);
  const first = firstOf(words);
  // Most differ in their first letter already.
  return (other) => firstOf(other) === first && plain(other) === wanted;
}

/** True when the words stand somewhere in the text, whole. */
export function hasWords(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

function firstOf(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
