/** What a PDF or Word file gives, before head and foot are parted from the text; it crosses from a thread of its own. */
import { z } from 'zod';
import { removedSchema } from '../../contracts.ts';
import type { Role } from '../block.ts';

const roles = [
  'text', 'heading', 'item', 'row', 'code', 'caption', 'aside', 'navigation', 'related',
] as const satisfies readonly Role[];

export const documentSchema = z.object({
  /** In reading order; running heads, page numbers and footnotes are not among them. */
  blocks: z.array(z.object({ text: z.string(), role: z.enum(roles) })),
  /** As the layout shows it: a style of that name, or letters larger than all others at the top. */
  title: z.string().nullable(),
  removed: z.array(removedSchema),
  /** What the file says of itself, as far as it is plausible: only for what the text leaves open. */
  properties: z.object({
    title: z.string().nullable(),
    author: z.string().nullable(),
    /** YYYY-MM-DD. */
    created: z.string().nullable(),
  }),
});
export type ReadDocument = z.infer<typeof documentSchema>;
export type DocumentBlock = ReadDocument['blocks'][number];
