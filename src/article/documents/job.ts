/** What the reading thread is given, and what it answers. */
import { z } from 'zod';
import { storedErrorSchema } from '../../errors.ts';
import { documentSchema } from './document.ts';

export const jobSchema = z.object({
  format: z.enum(['pdf', 'word']),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** What people are told about the file. */
  name: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type Job = Readonly<z.infer<typeof jobSchema>>;

export const outcomeSchema = z.union([
  z.object({ document: documentSchema }),
  storedErrorSchema,
]);
export type Outcome = z.infer<typeof outcomeSchema>;
