/** An article as it was read: header, text, sentences. Part of `contracts.ts`, by which it is imported. */
import { z } from 'zod';

/** What the publisher says an article is: schema.org's names, then ours. */
export const kindSchema = z.enum([
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'AdvertiserContentArticle',
  'Editorial',
  'Interview',
  'OfficialStatement',
  'Unknown',
]);
export type Kind = z.infer<typeof kindSchema>;

/** ISO 8601 as published: a date, or a date and time with its zone when the source gave one. */
const published = z.string().min(4).nullable();

/** Where a header's field comes from; `text` is any line of the text, its head or foot. A kind has its evidence instead. */
export const originSchema = z.enum([
  'json-ld', 'microdata', 'rdfa', 'opengraph', 'meta', 'link', 'time', 'page', 'front-matter', 'text', 'document', 'address',
  'feed', 'forward', 'editor',
]);
export type Origin = z.infer<typeof originSchema>;
export const originFieldSchema = z.enum(['title', 'authors', 'outlet', 'url', 'published', 'modified', 'language']);
export type OriginField = z.infer<typeof originFieldSchema>;
/** A field that is missing, or whose header was stored before origins were kept, has none; a kind only an editor's. */
export const originsSchema = z.partialRecord(z.enum([...originFieldSchema.options, 'kind']), originSchema);
export type Origins = z.infer<typeof originsSchema>;

/** What is known of an article besides its text. Missing stays null: nothing is invented. */
export const headerSchema = z.object({
  title: z.string().nullable(),
  authors: z.array(z.string()),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published,
  modified: published,
  /** BCP 47, or 'und' when it could not be told. */
  language: z.string(),
  kind: kindSchema,
  kindDeclared: z.boolean(),
  /** The words or the markup that the kind rests on. */
  kindEvidence: z.array(z.string()),
  disclaimers: z.array(z.string()),
  origins: originsSchema.default({}),
});
export type Header = z.infer<typeof headerSchema>;

/** One sentence of a cleaned text; `text === article.text.slice(start, end)`, offsets in UTF-16 units. */
export const sentenceSchema = z.object({
  id: z.string().regex(/^S[1-9]\d*$/),
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** 1-based. */
  paragraph: z.int().positive(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

export const removedSchema = z.object({ text: z.string(), why: z.string() });
/** A piece of furniture, with its reason as a key of the catalogue (`furniture-…`) until it is shown. */
export type Removed = z.infer<typeof removedSchema>;

/** What reading gives: header, cleaned text, its sentences, and what was taken out and why. */
export const cleanArticleSchema = z.object({
  header: headerSchema,
  text: z.string(),
  sentences: z.array(sentenceSchema),
  removed: z.array(removedSchema),
});
export type CleanArticle = z.infer<typeof cleanArticleSchema>;
