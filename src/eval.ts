/** The registry of evaluations: `eval NAME FILE…` runs one on files of labelled rows (JSON Lines). */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { loadPages } from './article/evaluate-pages.ts';
import { scoreSplits, splitRowSchema } from './article/evaluate-sentences.ts';
import { scorePages } from './article/evaluate.ts';
import { gumDocSchema, gumText, labelledText, ownText, pairRowSchema, reportSchema, reportText, scoreGroups, tellingRowSchema } from './brief/digest/evaluate.ts';
import type { Telling } from './brief/digest/event.ts';
import type { Language } from './contracts.ts';
import { scoreSummaries, scoreSwaps, summaryRowSchema, swapRowSchema } from './brief/evaluate.ts';
import { scoreAblation } from './labels/ablation.ts';
import { labelRowSchema, scoreLabels, scoreSubjectivity, subjectivityRowSchema } from './labels/evaluate.ts';
import { readingRowSchema, scoreAgreement } from './labels/evaluate-agreement.ts';
import { asRead, kindReadingSchema, kindRowSchema, scoreKinds } from './labels/evaluate-kinds.ts';
import { attributionRowSchema, claimArticleSchema, scoreClaims } from './labels/evaluate-claims.ts';
import type { Scorecard } from './labels/scorecard.ts';
import { placedRowSchema, scoreRegions, type Placed } from './regions/evaluate.ts';
import { rowsOf } from './rows.ts';

export interface Evaluation {
  /** Catalogue id of what it measures and which files it takes. */
  readonly describe: string;
  /** @param language of its notes. @throws StandpointError `file-missing`, `line-invalid` */
  run(files: readonly string[], language?: Language): Promise<Scorecard>;
}

function named(files: readonly string[]): string {
  return files.map((file) => basename(file)).join(', ');
}

/** The schema decides what a row is: an annotated sentence of an article, or a lone subjective or objective one. */
const anyLabelRow = z.union([labelRowSchema, subjectivityRowSchema]);
const anyLineRow = z.union([swapRowSchema, summaryRowSchema]);
const anyClaimRow = z.union([attributionRowSchema, claimArticleSchema]);

async function labels(files: readonly string[], language: Language = 'en'): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, anyLabelRow)))).flat();
  const sentences = rows.flatMap((row) => ('best' in row ? [row] : []));
  if (sentences.length > 0) return scoreLabels(sentences, named(files), language);
  return scoreSubjectivity(
    rows.flatMap((row) => ('label' in row ? [row] : [])),
    named(files),
  );
}

async function ablation(files: readonly string[], language: Language = 'en'): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, labelRowSchema)))).flat();
  return scoreAblation(rows, named(files), language);
}

async function agreement(files: readonly string[]): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, readingRowSchema)))).flat();
  return scoreAgreement(rows, named(files));
}

async function kinds(files: readonly string[]): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, z.union([labelRowSchema, kindReadingSchema, kindRowSchema]))))).flat();
  const readings = rows.flatMap((row) => ('side' in row ? [row] : []));
  const labelled = rows.flatMap((row) => ('best' in row ? [row] : []));
  return scoreKinds(asRead(rows.flatMap((row) => ('kind' in row ? [row] : [])), readings), labelled, named(files));
}

async function claims(files: readonly string[]): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, anyClaimRow)))).flat();
  const articles = rows.flatMap((row) => ('text' in row ? [row] : []));
  return scoreClaims(
    articles,
    rows.flatMap((row) => ('cue' in row ? [row] : [])),
    named(files),
  );
}

async function gate(files: readonly string[]): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, anyLineRow)))).flat();
  const lines = rows.flatMap((row) => ('source_sentence' in row ? [row] : []));
  if (lines.length > 0) return scoreSwaps(lines, named(files));
  return scoreSummaries(rows.flatMap((row) => ('doc' in row ? [row] : [])), named(files));
}

const anyGroupRow = z.union([pairRowSchema, tellingRowSchema, gumDocSchema, reportSchema, labelRowSchema]);

/** Pairs by id, and the texts that they name: digest texts, labelled articles, GUM documents, CRS reports. */
async function groups(files: readonly string[], language: Language = 'en'): Promise<Scorecard> {
  const rows = (await Promise.all(files.map((file) => rowsOf(file, anyGroupRow)))).flat();
  const texts = new Map<string, () => Telling>();
  for (const row of rows) {
    if ('markdown' in row) texts.set(row.name, () => reportText(row));
    else if ('paragraphs' in row) texts.set(row.doc, () => gumText(row));
    else if ('event' in row) texts.set(row.id, () => ownText(row));
  }
  const labelled = Map.groupBy(rows.flatMap((row) => ('best' in row ? [row] : [])), ({ article }) => article);
  for (const [article, sentences] of labelled) texts.set(article, () => labelledText(sentences));
  return scoreGroups(rows.flatMap((row) => ('same' in row ? [row] : [])), texts, named(files.slice(0, 2)), language);
}

const anyPlacedRow = z.union([placedRowSchema, tellingRowSchema, gumDocSchema, reportSchema, labelRowSchema, claimArticleSchema]);

/** Labelled ids, and the texts that they name: digest texts, annotated articles, GUM documents, CRS reports, articles; or a text file by its name. */
async function regions(files: readonly string[], language: Language = 'en'): Promise<Scorecard> {
  const lines = files.filter((file) => file.endsWith('.jsonl'));
  const rows = (await Promise.all(lines.map((file) => rowsOf(file, anyPlacedRow)))).flat();
  const texts = new Map<string, Placed>();
  for (const row of rows) {
    if ('markdown' in row) texts.set(row.name, { name: `${row.name}.md`, text: row.markdown });
    else if ('paragraphs' in row) texts.set(row.doc, { name: `${row.doc}.txt`, text: [row.title, ...row.paragraphs].join('\n\n') });
    else if ('event' in row) texts.set(row.id, { name: `${row.id}.txt`, text: `${row.title ?? ''}\n\n${row.text}` });
    else if ('text' in row && !('best' in row)) texts.set(row.id, { name: `${row.id}.txt`, text: row.text });
  }
  for (const [article, sentences] of Map.groupBy(rows.flatMap((row) => ('best' in row ? [row] : [])), (row) => row.article)) {
    const { title, text: words } = labelledText(sentences);
    texts.set(article, { name: `${article}.txt`, text: [title ?? '', words].join('\n\n') });
  }
  for (const file of files.filter((name) => !lines.includes(name))) {
    texts.set(basename(file, extname(file)), { name: basename(file), text: await readFile(file, 'utf8') });
  }
  return scoreRegions(rows.flatMap((row) => ('also' in row ? [row] : [])), texts, named(files.slice(0, 1)), language);
}

/** Sentence splits in files of rows, or pages in folders. */
async function read(paths: readonly string[]): Promise<Scorecard> {
  const files = paths.filter((path) => path.endsWith('.jsonl'));
  if (files.length > 0) {
    return scoreSplits((await Promise.all(files.map((file) => rowsOf(file, splitRowSchema)))).flat(), named(files));
  }
  return scorePages((await Promise.all(paths.map(loadPages))).flat(), named(paths));
}

export const evaluations: Readonly<Record<string, Evaluation>> = {
  labels: { describe: 'eval-labels', run: labels },
  claims: { describe: 'eval-claims', run: claims },
  ablation: { describe: 'eval-ablation', run: ablation },
  agreement: { describe: 'eval-agreement', run: agreement },
  kinds: { describe: 'eval-kinds', run: kinds },
  gate: { describe: 'eval-gate', run: gate },
  groups: { describe: 'eval-groups', run: groups },
  regions: { describe: 'eval-regions', run: regions },
  read: { describe: 'eval-read', run: read },
};
