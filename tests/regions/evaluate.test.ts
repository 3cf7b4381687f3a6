/** Articles in the regions that they are about, on the labelled ones: the floor holds on those that nothing was tuned on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluations } from '../../src/eval.ts';
import { home } from '../../src/room.ts';

const folder = (name: string) => readdirSync(join(home, name)).filter((file) => file.endsWith('.jsonl')).map((file) => join(home, name, file));
const own = [join(home, 'tests/regions/labelled.jsonl'), join(home, 'tests/digest/texts.jsonl'), ...folder('src/labels/training/texts'), ...folder('tests/labels/own')];
const shared = ['data/gum-docs.jsonl', 'data/crs-reports.jsonl', 'data/polnear-dev-articles.jsonl', 'articles/nakhchivan.txt'].map((name) => join(home, '../shared', name));

async function figures(files: readonly string[]) {
  const card = await evaluations['regions']?.run(files);
  return { n: card?.n ?? 0, of: (name: string) => card?.figures.find((one) => one.name === `figure-regions-${name}`)?.value ?? 0 };
}

test('on our own texts, kept back: an F1 of 0.9 and the first region right in nine of ten', async () => {
  const { n, of } = await figures(own);
  expect(n).toBeGreaterThan(170);
  expect(of('kept-back-f1')).toBeGreaterThanOrEqual(0.9);
  expect(of('kept-back-first')).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(!shared.every((file) => existsSync(file)))('with GUM, CRS, PolNeAR and the article about Nakhchivan too (skipped without ../shared)', async () => {
  const { n, of } = await figures([...own, ...shared]);
  expect(n).toBe(262);
  expect(of('tuned-precision')).toBeGreaterThanOrEqual(0.9);
  expect(of('tuned-recall')).toBeGreaterThanOrEqual(0.95);
});
