/** How well attribution is found, measured on articles whose attributions people marked. Pure: rows in, scorecard out. */
import { z } from 'zod';
import { splitSentences } from '../article/sentences.ts';
import type { Sentence } from '../contracts.ts';
import { f1, share, type Scorecard } from './scorecard.ts';
import { readSentences } from './scope.ts';

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

/** Whether a sentence holds (part of) an attribution, and whether its source is read as marked. */
export function scoreClaims(
  articles: readonly ClaimArticle[],
  rows: readonly AttributionRow[],
  set: string,
): Scorecard {
  const byArticle = Map.groupBy(rows, (row) => row.id);
  const count = { hits: 0, wrong: 0, missed: 0, neither: 0, holders: 0, exact: 0 };
  for (const article of articles) {
    const marked = byArticle.get(article.id) ?? [];
    for (const reading of readSentences(splitSentences(article.text, 'en'))) {
      const { sentence } = reading;
      const gold = marked.filter((row) => covers(row.cue, sentence) || covers(row.content, sentence));
      const found = reading.attributions.length > 0 || reading.carried !== null;
      if (gold.length > 0) count[found ? 'hits' : 'missed'] += 1;
      else count[found ? 'wrong' : 'neither'] += 1;
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
    n: count.hits + count.wrong + count.missed + count.neither,
    figures: [
      ...f1('figure-attributed', count.hits, count.wrong, count.missed),
      share('figure-source', count.exact, count.holders),
    ],
    notes: [],
  };
}
