/** What editors add to a brief, and the passages that they cite. Part of `contracts.ts`, by which it is imported. */
import { z } from 'zod';

/** `S12`, or `S12:0-71`: a character range within the sentence. */
export const passageSchema = z.string().regex(/^S[1-9]\d*(:\d+-\d+)?$/);
export type Passage = z.infer<typeof passageSchema>;

/** An editor's note on a line or a premise: what another stored source says, word for word. */
export const noteSchema = z.object({
  /** The note as readers see it: whose words, from which source. */
  label: z.string().min(1),
  /** The same in each language that readers are spoken to in. */
  labels: z.record(z.string(), z.string()).optional(),
  text: z.string().min(1),
  article: z.string(),
  version: z.int().positive(),
  evidence: z.array(passageSchema).min(1),
});
export type Note = z.infer<typeof noteSchema>;

/**
 * What became of a published brief. Clarification: it was right and could be misread; update: something happened
 * since; correction: it was wrong; withdrawal: it should not have gone out.
 */
export const correctionKindSchema = z.enum(['clarification', 'update', 'correction', 'withdrawal']);
export type CorrectionKind = z.infer<typeof correctionKindSchema>;

export const correctionSchema = z.object({
  kind: correctionKindSchema,
  /** In an editor's words. */
  what: z.string().min(1),
  why: z.string().min(1),
  /** Readers who have the old version are told by a reply too, since nobody rereads. */
  material: z.boolean(),
  /** ISO 8601 UTC: when readers got it; null while they have not, and for the newest one, which its version tells. */
  at: z.iso.datetime().nullable(),
});
export type Correction = z.infer<typeof correctionSchema>;
