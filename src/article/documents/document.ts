/** What a PDF or Word file gives, before head and foot are parted from the text; it crosses from a thread of its own. */
import { z } from 'zod';
import { removedSchema } from '../../contracts.ts';
import type { Role } from '../block.ts';

/** Which words a role is, the reader of pages says. */
const roleSchema = z.custom<Role>((value) => typeof value === 'string');

export const documentSchema = z.object({
  /** In reading order; running heads, page numbers and footnotes are not among them. */
  blocks: z.array(z.object({ text: z.string(), role: roleSchema })),
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
