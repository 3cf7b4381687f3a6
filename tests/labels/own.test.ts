/**
 * Fifteen short articles of our own in many voices, labelled by careful reading before the rules had seen them. What
 * the rules reached at first sight, before their errors were read (leak, fact precision, facts found, claims found):
 * the first six 3.8 %, 84 %, 77 %, 79 %; the next six 2.5 %, 89 %, 84 %, 85 %; then two 4.3 %, 80 %, 67 %, 83 %;
 * the last one, of 25 sentences, 0 %, 100 %, 88 %, 89 %.
 * The figures held here are those after reading: they only show that nothing is lost again.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluations } from '../../src/eval.ts';

const folder = join(import.meta.dirname, 'own');
const files = readdirSync(folder).filter((name) => !/^(?:late|third)-/u.test(name)).sort().map((name) => join(folder, name));
const card = await evaluations['labels']?.run(files);
const value = (name: string): number =>
  card?.figures.find((figure) => figure.name === `figure-${name}`)?.value ?? Number.NaN;

test.each([
  ['accepted', 0.97],
  ['fact-accepted', 0.97],
  ['fact-found', 0.78],
  ['claim-accepted', 0.97],
  ['claim-found', 0.88],
  ['forecast-accepted', 0.85],
  ['opinion-accepted', 0.93],
  ['holder', 0.95],
  ['premises-named', 0.75],
  ['premises-agreed', 0.9],
])('%s is at least %d', (name, least) => {
  expect(value(name)).toBeGreaterThanOrEqual(least);
});

test('opinions and claims that pass for facts are few', () => {
  expect(card?.n).toBeGreaterThan(380);
  expect(value('leak')).toBeLessThanOrEqual(0.01);
});

/**
 * Seven longer articles as newspapers print them, written and labelled by somebody who had seen neither the rules nor
 * the training text. At first sight: four opinion pieces leak 0.6 %, 80 % accepted, 56 % of facts and 72 % of claims
 * found, 76 % of holders; a report, a statement and an interview leak 0 %, 96 % accepted.
 */
describe('seven late articles', async () => {
  const late = readdirSync(folder).filter((name) => name.startsWith('late-')).map((name) => join(folder, name));
  const measured = await evaluations['labels']?.run(late);
  const figure = (name: string): number =>
    measured?.figures.find((one) => one.name === `figure-${name}`)?.value ?? Number.NaN;

  test.each([
    ['accepted', 0.9],
    ['fact-accepted', 0.97],
    ['fact-found', 0.6],
    ['claim-accepted', 0.93],
    ['claim-found', 0.88],
    ['holder', 0.78],
  ])('%s is at least %d', (name, least) => {
    expect(figure(name)).toBeGreaterThanOrEqual(least);
  });

  test('no opinion and no claim passes for a fact', () => {
    expect(measured?.n).toBeGreaterThan(240);
    expect(figure('leak')).toBe(0);
  });
});

/**
 * A wry op-ed, an agency report and a column, written by one who also mends the rules and labelled before the labeller saw
 * them (76). At first sight: leak 0 %, 87 % accepted, 64 % of facts, 80 % of claims, 71 % of holders.
 */
describe('three further articles', async () => {
  const third = readdirSync(folder).filter((name) => name.startsWith('third-')).map((name) => join(folder, name));
  const measured = await evaluations['labels']?.run(third);
  const figure = (name: string): number =>
    measured?.figures.find((one) => one.name === `figure-${name}`)?.value ?? Number.NaN;

  test.each([
    ['accepted', 0.92],
    ['fact-accepted', 1],
    ['fact-found', 0.66],
    ['claim-accepted', 0.95],
    ['claim-found', 0.9],
    ['holder', 0.9],
  ])('%s is at least %d', (name, least) => {
    expect(figure(name)).toBeGreaterThanOrEqual(least);
  });

  test('no opinion and no claim passes for a fact', () => {
    expect(measured?.n).toBe(76);
    expect(figure('leak')).toBe(0);
  });
});
