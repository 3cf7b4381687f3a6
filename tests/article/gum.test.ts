/** Sentence splitting against people's: exact spans within each paragraph of GUM's news texts. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitSentences } from '../../src/article/sentences.ts';

const file = new URL('../../../shared/data/gum-sentences.jsonl', import.meta.url);
const row = z.object({ doc: z.string(), genre: z.string(), par: z.int(), text: z.string() });

function spansOf(sentences: string[]): { text: string; spans: Set<string> } {
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return `${start}-${start + sentence.length}`;
  });
  return { text: sentences.join(' '), spans: new Set(spans) };
}

describe.skipIf(!existsSync(file))('GUM news (../shared/data, skipped where it is not there)', () => {
  it('agrees at 0.97 F1 or better', () => {
    const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => row.parse(JSON.parse(line)));
    const news = rows.filter(({ genre }) => genre === 'news');
    const paragraphs = Map.groupBy(news, ({ doc, par }) => `${doc} ${par}`);
    let [right, found, gold] = [0, 0, 0];
    for (const sentences of paragraphs.values()) {
      const { text, spans } = spansOf(sentences.map((one) => one.text));
      const split = splitSentences(text, 'en').map(({ start, end }) => `${start}-${end}`);
      right += split.filter((span) => spans.has(span)).length;
      found += split.length;
      gold += spans.size;
    }
    const f1 = (2 * right) / (found + gold);
    console.log(`sentences on GUM news: F1 ${f1.toFixed(4)}, ${gold} sentences`);
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });
});
