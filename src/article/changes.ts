/** What changed from one version of an article to another, for whoever has cited the older one. */
import { createRequire } from 'node:module';
import type * as Diff from 'diff';
import type { CleanArticle, Header } from '../contracts.ts';

export interface Difference {
  /** Sentences that are gone, and that are new, in reading order. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Names of the header's fields that changed. */
  readonly header: readonly string[];
}

/** A source of a brief has a newer version than the one that the brief cites. */
export interface SourceChange extends Difference {
  readonly article: string;
  readonly cited: number;
  readonly newest: number;
  /** Texts of the brief's lines that rest on a sentence which is gone. */
  readonly lines: readonly string[];
}

/** Loaded where versions are compared: nearly every step of the flow leads here, and few compare any. */
const load = createRequire(import.meta.url);

/** Fields of which readers see something. */
const shown = ['title', 'authors', 'outlet', 'published', 'kind', 'disclaimers'] as const satisfies (keyof Header)[];

/** Whole sentences, in reading order; a sentence that was moved stands in both lists. */
export function changesBetween(old: CleanArticle, fresh: CleanArticle): Difference {
  const texts = ({ sentences }: CleanArticle) => sentences.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const { diffArrays }: typeof Diff = load('diff');
  const parts = diffArrays(texts(old), texts(fresh));
  return {
    removed: parts.flatMap(({ removed, value }) => (removed ? value : [])),
    added: parts.flatMap(({ added, value }) => (added ? value : [])),
    header: shown.filter((field) => JSON.stringify(old.header[field]) !== JSON.stringify(fresh.header[field])),
  };
}
