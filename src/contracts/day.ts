/** What belongs to the day's digest: outlets, groups, what was left out and why. Part of `contracts.ts`, by which it is imported. */
import { z } from 'zod';
import { headerSchema } from './article.ts';
import { correctionKindSchema } from './desk.ts';

/** What editors know of an outlet, as it stood when the brief was made. */
export const ratingSchema = z.object({
  /** ISO 3166, or a people's name. */
  country: z.string().nullable(),
  /** Ownership or state affiliation in the editors' words, and where and when (YYYY-MM-DD) they read it. */
  ownership: z.string().nullable(),
  source: z.string().nullable(),
  asOf: z.iso.date().nullable(),
});
export type Rating = z.infer<typeof ratingSchema>;

/** Articles of a digest that are about one event. */
export const groupSchema = z.object({
  /** Names that its articles have in common: a headline is never made. */
  event: z.string(),
  /** Ids of articles. */
  items: z.array(z.string()),
  /** Those that repeat one agency, or one text (null): one origin, and no agreement. */
  repeats: z.array(z.object({ agency: z.string().nullable(), items: z.array(z.string()) })).default([]),
});
export type Group = z.infer<typeof groupSchema>;

/** Why an article is not in the day's digest. */
export const leftOutWhySchema = z.enum(['near-copy', 'length', 'already-sent', 'no-lines']);

/** Why there is nothing to send today. */
export const nothingSchema = z.enum(['no-articles', 'nothing-new', 'not-verified', 'day-off']);
export type Nothing = z.infer<typeof nothingSchema>;

/** A correction of an earlier brief, told again in the next digest. */
export const correctionNoteSchema = z.object({
  brief: z.string(),
  /** The edition's, YYYY-MM-DD. */
  date: z.iso.date(),
  kind: correctionKindSchema,
  /** Null for a withdrawal. */
  what: z.string().nullable(),
  why: z.string(),
});

/** An article that is about this region too and is told in the digest of another, the one that it is mainly about. */
export const elsewhereSchema = z.object({
  article: z.string(),
  /** Without authors: a name that is withheld there must not stand here. */
  header: headerSchema,
  rating: ratingSchema.nullable(),
  region: z.string(),
});
export type Elsewhere = z.infer<typeof elsewhereSchema>;

/** What a digest knows of its day; null for a brief of chosen articles. */
export const daySchema = z.object({
  /** Articles added after it were taken, epoch ms. */
  since: z.int(),
  /** How many there were. */
  taken: z.int().nonnegative(),
  leftOut: z.array(z.object({
    article: z.string(), name: z.string(), why: leftOutWhySchema,
    /** The article that it is a copy of, or the brief that had it. */
    of: z.string().nullable(),
  })),
  elsewhere: z.array(elsewhereSchema).default([]),
  corrections: z.array(correctionNoteSchema).default([]),
  /** Set when an editor decided that there is nothing to send and the readers are to know. */
  nothing: nothingSchema.nullable().default(null),
});
export type Day = z.infer<typeof daySchema>;
