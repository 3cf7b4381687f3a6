/** The filters for pipelines (`label --lines`, `gate --lines`, `read --lines`): one JSON object a line. */
import { z } from 'zod';
import { basisSchema } from './contracts.ts';

const id = z.union([z.string(), z.number()]);

export const labelLineInSchema = z.object({ id, text: z.string() });
export const labelLineOutSchema = z.object({
  id, basis: basisSchema, holder: z.string().nullable(), confidence: z.number().min(0).max(1),
});

export const gateLineInSchema = z.object({
  id,
  /** The cited passage, of any length. */
  source: z.string(),
  line: z.string(),
  basis: basisSchema.optional(),
  holder: z.string().nullable().optional(),
});
export const gateLineOutSchema = z.object({
  id,
  pass: z.boolean(),
  /** Names of the rules that it broke. */
  rules: z.array(z.string()),
  /** 0..1, higher = better supported. */
  score: z.number().min(0).max(1),
});

export const readLineInSchema = z.object({ id, html: z.string(), url: z.string().nullable().optional() });
export const readLineOutSchema = z.object({
  id,
  title: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  text: z.string(),
});
