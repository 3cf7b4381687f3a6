/** How well attribution is found, measured on articles whose attributions people marked. Pure: rows in, scorecard out. */
import { z } from 'zod';
import { splitSentences } from '../article/sentences.ts';
import type { Sentence } from '../contracts.ts';
import { f1, share, type Scorecard } from './scorecard.ts';
import { readSentences } from './scope.ts';
import { tellsOfWords } from './told-of.ts';

const span = z.object({ spans: z.array(z.tuple([z.int(), z.int()])), text: z.string() });

/** An article, and one attribution in it: who (source), with which words (cue), what (content), as character spans. */
export const claimArticleSchema = z.object({ id: z.string(), text: z.string() });
export const attributionRowSchema = z.object({
  id: z.string(),
  source: z.array(span),
  cue: z.array(span),
  content: z.array(span),
});
export type ClaimArticle = z.infer<typeof claimArticleSchema>;
export type AttributionRow = z.infer<typeof attributionRowSchema>;

function covers(parts: AttributionRow['cue'], sentence: Sentence): boolean {
  return parts.some((part) => part.spans.some(([from, to]) => from < sentence.end && to > sentence.start));
}

/** A pronoun as the source says nothing about whether the holder was read rightly. */
const pronouns = /^(?:he|she|they|it|who|which|that|i|we|you|his|her|their|its)$/iu;

function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^the /iu, '').toLowerCase();
}

function outcome(marked: boolean, found: boolean): 'hits' | 'wrong' | 'missed' | 'neither' {
  if (marked) return found ? 'hits' : 'missed';
  return found ? 'wrong' : 'neither';
}

/**
 * Whether a sentence holds (part of) an attribution, and whether its source is read as marked. What the annotators mark
 * takes in decisions and attitudes ("the council voted"): so does the first figure; the second counts only sentences whose
 * words the labels give to somebody.
 */
export function scoreClaims(
  articles: readonly ClaimArticle[],
  rows: readonly AttributionRow[],
  set: string,
): Scorecard {
  const byArticle = Map.groupBy(rows, (row) => row.id);
  const narrow = { hits: 0, wrong: 0, missed: 0, neither: 0 };
  const wide = { hits: 0, wrong: 0, missed: 0, neither: 0 };
  const count = { holders: 0, exact: 0 };
  for (const article of articles) {
    const marked = byArticle.get(article.id) ?? [];
    for (const reading of readSentences(splitSentences(article.text, 'en'))) {
      const { sentence } = reading;
      const gold = marked.filter((row) => covers(row.cue, sentence) || covers(row.content, sentence));
      const found = reading.attributions.length > 0 || reading.carried !== null;
      narrow[outcome(gold.length > 0, found)] += 1;
      wide[outcome(gold.length > 0, found || tellsOfWords(reading.tokens))] += 1;
      if (!found) continue;
      const holders = new Set(reading.holders.flatMap((holder) => (holder ? [bare(holder.text)] : [])));
      const sources = gold
        .filter((row) => covers(row.cue, sentence))
        .flatMap((row) => row.source.slice(0, 1).map((source) => source.text))
        .filter((text) => !pronouns.test(text));
      count.holders += sources.length;
      count.exact += sources.filter((text) => holders.has(bare(text))).length;
    }
  }
  return {
    name: 'claims',
    set,
    n: narrow.hits + narrow.wrong + narrow.missed + narrow.neither,
    figures: [
      ...f1('figure-attributed', wide.hits, wide.wrong, wide.missed),
      ...f1('figure-words-given', narrow.hits, narrow.wrong, narrow.missed),
      share('figure-source', count.exact, count.holders),
    ],
    notes: [],
  };
}
