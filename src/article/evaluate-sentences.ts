/** Sentence splitting against people's: exact spans within each paragraph. */
import { z } from 'zod';
import { f1, type Scorecard } from '../labels/scorecard.ts';
import { splitSentences } from './sentences.ts';

/** One gold sentence; those of one `doc` and `par` make a paragraph, in order. */
export const splitRowSchema = z.object({ doc: z.string(), genre: z.string(), par: z.int(), text: z.string() });
export type SplitRow = z.infer<typeof splitRowSchema>;

/** Sentences with the same beginning and end in both; the figures are of news, the notes of each genre. */
export function scoreSplits(rows: readonly SplitRow[], set: string): Scorecard {
  const genres = [...Map.groupBy(rows, ({ genre }) => genre)].map(([genre, own]) => ({ genre, ...countOf(own) }));
  const news = genres.find(({ genre }) => genre === 'news') ?? { hits: 0, wrong: 0, missed: 0 };
  return {
    name: 'read', set, n: rows.length,
    figures: f1('figure-read-split', news.hits, news.wrong, news.missed),
    notes: [genres.map(({ genre, hits, wrong, missed }) =>
      `${genre.padEnd(12)} F1 ${((2 * hits) / (2 * hits + wrong + missed)).toFixed(4)}  n ${hits + missed}`).join('\n')],
  };
}

function countOf(rows: readonly SplitRow[]): { hits: number; wrong: number; missed: number } {
  let [hits, found] = [0, 0];
  for (const sentences of Map.groupBy(rows, ({ doc, par }) => `${doc} ${par}`).values()) {
    const { text, spans } = joined(sentences.map((one) => one.text));
    const split = splitSentences(text, 'en');
    hits += split.filter(({ start, end }) => spans.has(`${start}-${end}`)).length;
    found += split.length;
  }
  return { hits, wrong: found - hits, missed: rows.length - hits };
}

function joined(sentences: readonly string[]): { text: string; spans: Set<string> } {
  let at = 0;
  const spans = new Set<string>();
  for (const sentence of sentences) {
    spans.add(`${at}-${at + sentence.length}`);
    at += sentence.length + 1;
  }
  return { text: sentences.join(' '), spans };
}
