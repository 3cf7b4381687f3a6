/** `node tests/bench/composer.ts`: extractive composing with its gate, on articles of 60, 120 and 240 sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { articleOf, labelRowSchema } from '../../src/labels/evaluate.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { home } from '../../src/room.ts';

const names = ['a-op-ed-korea', 'a-op-ed-baku', 'b-qosh-tepa', 'a-op-ed-libya', 'b-batken-blog', 'a-op-ed-ladakh', 'b-tri-border-hawk'];
const rows = names.flatMap((name) => readFileSync(join(home, `src/labels/training/texts/${name}.jsonl`), 'utf8').split('\n'))
  .filter((line) => line !== '').map((line, at) => ({ ...labelRowSchema.parse(JSON.parse(line)), paragraph: Math.floor(at / 4) + 1 }));
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

// The longest first: it warms what the others use.
for (const length of [240, 120, 60]) {
  const article = articleOf(rows.slice(0, length));
  const labels = labelArticle(article);
  const times = Array.from({ length: 40 }, () => {
    const began = performance.now();
    composeExtractive({ article, labels });
    return performance.now() - began;
  });
  process.stdout.write(`${article.sentences.length} sentences: ${median(times.slice(10)).toFixed(1)} ms\n`);
}
