/** Shares of words by basis, for editors. */
import type { LabelledSentence, Mix } from '../contracts.ts';

const word = /[\p{L}\p{N}]+/gu;

function words(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** Words by basis, clauses counted by their own; the shares sum to 1 (all opinion when there is no word). */
export function mixOf(sentences: readonly LabelledSentence[]): Mix {
  const counts = { fact: 0, claim: 0, opinion: 0, forecast: 0 };
  for (const sentence of sentences) {
    let rest = words(sentence.text);
    for (const clause of sentence.clauses) {
      const own = words(sentence.text.slice(clause.start, clause.end));
      counts[clause.basis] += own;
      rest -= own;
    }
    counts[sentence.basis] += Math.max(0, rest);
  }
  const sum = counts.fact + counts.claim + counts.opinion + counts.forecast;
  if (sum === 0) return { fact: 0, claim: 0, opinion: 1, forecast: 0 };
  return {
    fact: counts.fact / sum,
    claim: counts.claim / sum,
    opinion: counts.opinion / sum,
    forecast: counts.forecast / sum,
  };
}
