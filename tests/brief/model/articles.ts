/** Articles of our own writing from the labeller's training texts, read and labelled by the real parts. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { splitSentences } from '../../../src/article/sentences.ts';
import type { ComposeInput } from '../../../src/brief/compose.ts';
import { kindSchema, type CleanArticle } from '../../../src/contracts.ts';
import { labelArticle } from '../../../src/labels/label.ts';

const folder = new URL('../../../src/labels/training/texts/', import.meta.url);
const rowSchema = z.object({
  paragraph: z.number().optional(), text: z.string(),
  header: z.object({
    title: z.string().nullable(), authors: z.array(z.string()), outlet: z.string().nullable(), kind: kindSchema,
  }).optional(),
});

/** The names of the files, in order. */
export const articleNames: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.jsonl')).toSorted()
  .filter((file) => rowsOf(file)[0]?.header !== undefined);

function rowsOf(file: string) {
  return readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
    .flatMap((row) => rowSchema.safeParse(JSON.parse(row)).data ?? []);
}

export function articleNamed(file: string): ComposeInput {
  const rows = rowsOf(file);
  const header = rows[0]?.header;
  const text = [...Map.groupBy(rows, ({ paragraph }) => paragraph).values()]
    .map((paragraph) => paragraph.map((row) => row.text).join(' ')).join('\n\n');
  const article: CleanArticle = {
    header: {
      title: header?.title ?? null, authors: header?.authors ?? [], outlet: header?.outlet ?? null, url: null,
      published: null, modified: null, language: 'en', kind: header?.kind ?? 'Unknown', kindDeclared: true,
      kindEvidence: [], disclaimers: [], origins: {},
    },
    text, removed: [], sentences: splitSentences(text, 'en'),
  };
  return { article, labels: labelArticle(article) };
}
