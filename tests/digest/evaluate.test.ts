/** Articles on one event, on the labelled pairs: the floor holds on those that nothing was tuned on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluations } from '../../src/eval.ts';
import { home } from '../../src/room.ts';

const here = (name: string) => join(home, 'tests/digest', name);
const folder = (name: string) => readdirSync(join(home, name)).filter((file) => file.endsWith('.jsonl')).map((file) => join(home, name, file));
const own = [here('pairs.jsonl'), here('texts.jsonl'), ...folder('src/labels/training/texts'), ...folder('tests/labels/own')];
const shared = ['gum-docs.jsonl', 'crs-reports.jsonl'].map((name) => join(home, '../shared/data', name));

async function figures(files: readonly string[]) {
  const card = await evaluations['groups']?.run(files);
  return { n: card?.n ?? 0, notes: card?.notes ?? [], of: (name: string) => card?.figures.find((one) => one.name === `figure-groups-${name}`)?.value ?? 0 };
}

const there = shared.every((file) => existsSync(file));

test.skipIf(there)('on our own texts alone, kept back: F1 of 0.9, far above a plain TF-IDF cosine', async () => {
  const { n, of, notes } = await figures(own);
  expect(n).toBeGreaterThan(150);
  expect(notes).toHaveLength(1);
  expect(of('kept-back-f1')).toBeGreaterThanOrEqual(0.9);
  expect(of('kept-back-f1')).toBeGreaterThan(of('kept-back-plain-best') + 0.1);
});

test.skipIf(!there)('with documents of GUM and reports of CRS too (skipped without ../shared/data)', async () => {
  const { n, of, notes } = await figures([...own, ...shared]);
  expect(n).toBe(229);
  expect(notes).toEqual([]);
  expect(of('kept-back-f1')).toBeGreaterThanOrEqual(0.9);
  expect(of('tuned-f1')).toBeGreaterThanOrEqual(0.9);
});
