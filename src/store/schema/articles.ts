/**
 * Tables of articles and of what is said about them. JSON columns are text, read through zod in
 * `articles.ts`.
 */
import type { ArticleLink } from '../../article/likeness.ts';
import type { Basis } from '../../contracts.ts';
import type { Flag } from './types.ts';

export interface ArticleTable {
  id: string;
  url: string | null;
  sample: Flag;
  /** The newest version's number. */
  version: number;
  added_at: number;
  added_by: string;
}

export interface ArticleVersionTable {
  article_id: string;
  version: number;
  text: string;
  /** Of the text with white space evened out. */
  text_hash: string;
  header: string;
  sentences: string;
  removed: string;
  /** Title, authors, outlet and text in lower case: neither store lowers every alphabet by itself. */
  search: string;
  added_at: number;
}

export interface ArticleRegionTable {
  article_id: string;
  region: string;
  /** 0 for the one that it is mainly about. */
  place: number;
  /** Whether an editor said so; then the labeller's word does not count. */
  by_editor: Flag;
}

/** Hashes of the newest version's text by which articles that are alike are found. */
export interface ArticleSketchTable {
  article_id: string;
  hash: number;
}

export interface ArticleAgencyTable {
  article_id: string;
  agency: string;
}

/** Kept both ways round. */
export interface ArticleLinkTable {
  article_id: string;
  other_id: string;
  relation: ArticleLink['relation'];
  /** Of the shorter text, how much stands in the other. */
  percent: number;
  agency: string | null;
}

export interface LabelsTable {
  article_id: string;
  version: number;
  /** The labeller with its version. */
  labeller: string;
  labels: string;
  created_at: number;
}

/** An editor's word against the labeller's, on a sentence or a range of it. */
export interface LabelOverrideTable {
  id: string;
  article_id: string;
  version: number;
  sentence: string;
  range_start: number | null;
  range_end: number | null;
  basis: Basis;
  holder: string | null;
  reason: string | null;
  created_at: number;
  created_by: string;
  /** When an editor took it back, and who. */
  ended_at: number | null;
  ended_by: string | null;
}

export interface OutletTable {
  id: string;
  name: string;
  host: string | null;
  /** What it publishes when a page does not say. */
  kind: string | null;
  language: string | null;
  note: string | null;
  created_at: number;
  updated_at: number;
  /** ISO 3166, or a people's name. */
  country: string | null;
  /** In the editors' words, with where and when (YYYY-MM-DD) it was read. */
  ownership: string | null;
  ownership_source: string | null;
  ownership_date: string | null;
}

export interface FeedTable {
  id: string;
  url: string;
  outlet_id: string | null;
  region: string | null;
  etag: string | null;
  last_modified: string | null;
  polled_at: number | null;
  next_poll_at: number;
  failures: number;
  error: string | null;
  added_at: number;
  added_by: string;
  ended_at: number | null;
  /** As it calls itself. */
  title: string | null;
  /** Null: as the publisher asks. */
  every_minutes: number | null;
  ttl_minutes: number | null;
  good_at: number | null;
  /** Whoever polls it at the moment holds this, until `claimed_until` by the database's clock. */
  claim: string | null;
  claimed_until: number;
}

export interface FeedEntryTable {
  feed_id: string;
  guid: string;
  article_id: string | null;
  /** A code with its values, as JSON. */
  error: string | null;
  seen_at: number;
  link: string | null;
  attempts: number;
}
