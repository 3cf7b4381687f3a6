/** Whether two articles are one text, share a part of it, or tell what one agency told both. */
import type { CleanArticle } from '../contracts.ts';
import { agenciesOf } from './agencies.ts';
import { shinglesOf } from './shingles.ts';

/** How another stored article is like this one. */
export interface ArticleLink {
  readonly article: string;
  readonly relation: 'near-copy' | 'shared-text' | 'one-agency';
  /** Of the shorter text, how much stands in the other, 0..1. */
  readonly share: number;
  /** The news agency that both name. */
  readonly agency: string | null;
}

/** What is compared, worked out once for each article. */
export interface Compared {
  readonly shingles: ReadonlySet<number>;
  readonly agencies: readonly string[];
  /** Names and numbers of the text: what a rewritten dispatch keeps. */
  readonly particulars: ReadonlySet<string>;
  /** Day of publication in days since 1970; null when undated. */
  readonly day: number | null;
}

const dayMs = 24 * 60 * 60 * 1000;

export function comparedOf(article: CleanArticle): Compared {
  const published = Date.parse(article.header.published ?? '');
  return {
    shingles: shinglesOf(article.text),
    agencies: agenciesOf(article),
    particulars: particularsOf(article.text),
    day: Number.isNaN(published) ? null : Math.floor(published / dayMs),
  };
}

/** Capitalised words that do not open a sentence, and numbers. */
function particularsOf(text: string): Set<string> {
  const found = text.matchAll(/(?<=[\p{Ll}\p{N},;:–—]["“”«»]?\s["“«]?)\p{Lu}[\p{L}\p{M}'’-]+|(?<![\p{L}\p{N}])\p{N}[\p{N}.,:]*(?<=\p{N})/gu);
  return new Set(Array.from(found, ([word]) => word));
}

function common<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let count = 0;
  for (const one of small) if (large.has(one)) count += 1;
  return count;
}

/** Of the shorter text, how much stands in the other; 0.5 is Broder's and Henzinger's threshold for one document. */
const nearCopy = 0.5;
const shortest = 0.5;
/** A shared quotation of two or three sentences is no shared text. */
const sharedRuns = 40;
const sharedPart = 0.2;
/** Names and numbers that two accounts of one dispatch have in common, and days between them. */
const sharedParticulars = 0.5;
const leastParticulars = 5;
const daysApart = 3;

/** @returns null when they have nothing in common that matters */
export function likeness(left: Compared, right: Compared): Omit<ArticleLink, 'article'> | null {
  const sizes = [left.shingles.size, right.shingles.size].sort((a, b) => a - b);
  const [less = 0, more = 0] = sizes;
  const runs = common(left.shingles, right.shingles);
  const share = less === 0 ? 0 : Math.round((runs / less) * 100) / 100;
  const agency = left.agencies.find((name) => right.agencies.includes(name)) ?? null;
  if (share >= nearCopy && less >= more * shortest) return { relation: 'near-copy', share, agency };
  if (share >= sharedPart && runs >= sharedRuns) return { relation: 'shared-text', share, agency };
  return agency !== null && sameNews(left, right) ? { relation: 'one-agency', share, agency } : null;
}

function sameNews(left: Compared, right: Compared): boolean {
  const apart = left.day === null || right.day === null ? 0 : Math.abs(left.day - right.day);
  const both = common(left.particulars, right.particulars);
  const least = Math.min(left.particulars.size, right.particulars.size);
  return apart <= daysApart && both >= leastParticulars && both >= least * sharedParticulars;
}
