/** Sentences of public text that is not ours: the project holds their ids and labels, the text is found where it is kept. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { splitSentences } from '../../article/sentences.ts';
import type { Kind } from '../../contracts.ts';
import type { LabelRow } from '../evaluate.ts';

/** A labelled sentence by source file, id in it, number (from 1) and the first twelve digits of its SHA-256. */
export const outsideRowSchema = z.object({
  file: z.string(), id: z.string(), sentence: z.int().positive(), sha256: z.string().length(12),
  best: z.array(z.string()).min(1), accept: z.array(z.string()),
});
export type OutsideRow = z.infer<typeof outsideRowSchema>;

/** A row of a source file: a report in Markdown, or one sentence of a document. */
export const sourceRowSchema = z.union([
  z.object({ name: z.string(), markdown: z.string() }),
  z.object({ doc: z.string(), genre: z.string(), par: z.int(), text: z.string() }),
]);
export type SourceRow = z.infer<typeof sourceRowSchema>;

interface Document {
  readonly kind: Kind;
  readonly sentences: readonly { readonly text: string; readonly paragraph: number }[];
}

const kindOfGenre: Readonly<Record<string, Kind>> = {
  news: 'ReportageNewsArticle', interview: 'Interview', court: 'Interview', speech: 'OfficialStatement',
};

function documentsOf(rows: readonly SourceRow[]): ReadonlyMap<string, Document> {
  const reports = rows.flatMap((row): [string, Document][] => ('markdown' in row ? [[row.name, {
    kind: 'AnalysisNewsArticle',
    sentences: splitSentences(row.markdown.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll('**', ''), 'en'),
  }]] : []));
  const sentences = rows.flatMap((row) => ('doc' in row ? [row] : []));
  const documents = [...Map.groupBy(sentences, ({ doc }) => doc)].map(([doc, own]): [string, Document] => [doc, {
    kind: kindOfGenre[own[0]?.genre ?? ''] ?? 'Unknown',
    sentences: own.map(({ text, par }) => ({ text, paragraph: par + 1 })),
  }]);
  return new Map([...reports, ...documents]);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The labelled rows with their texts, and how many were not found. What number and hash disagree on is found by hash. */
export function resolveOutside(labels: readonly OutsideRow[], sources: readonly SourceRow[]): { rows: LabelRow[]; missing: number } {
  const documents = documentsOf(sources);
  const rows = labels.flatMap(({ id, sentence, sha256, best, accept }): LabelRow[] => {
    const document = documents.get(id);
    const numbered = document?.sentences[sentence - 1];
    const found = numbered && hashOf(numbered.text) === sha256 ? numbered : document?.sentences.find(({ text }) => hashOf(text) === sha256);
    if (!document || !found) return [];
    const header = { kind: document.kind, kindDeclared: true };
    return [{ id: String(sentence), article: id, text: found.text, paragraph: found.paragraph, best, accept, holders: [], premises: [], header }];
  });
  return { rows, missing: labels.length - rows.length };
}
