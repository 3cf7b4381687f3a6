/** Short articles of our own in many voices, labelled by careful reading before the rules had seen them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluations } from '../../src/eval.ts';

const folder = join(import.meta.dirname, 'own');
const files = readdirSync(folder).sort().map((name) => join(folder, name));
const card = await evaluations['labels']?.run(files);
const value = (name: string): number =>
  card?.figures.find((figure) => figure.name === `figure-${name}`)?.value ?? Number.NaN;

test.each([
  ['accepted', 0.95],
  ['fact-accepted', 0.94],
  ['fact-found', 0.75],
  ['claim-accepted', 0.95],
  ['claim-found', 0.85],
  ['forecast-accepted', 0.85],
  ['opinion-accepted', 0.9],
  ['holder', 0.92],
  ['premises-named', 0.6],
  ['premises-agreed', 0.85],
])('%s is at least %d', (name, least) => {
  expect(value(name)).toBeGreaterThanOrEqual(least);
});

test('opinions and claims that pass for facts are few', () => {
  expect(card?.n).toBeGreaterThan(180);
  expect(value('leak')).toBeLessThanOrEqual(0.015);
});
