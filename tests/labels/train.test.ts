/** Training: the shipped weights come from the project's own texts, bit for bit, and every step does what it says. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bases, chancesOf } from '../../src/labels/embedded/model.ts';
import { labelRowSchema } from '../../src/labels/evaluate.ts';
import { calibrate } from '../../src/labels/training/calibrate.ts';
import { heldOut } from '../../src/labels/training/cross.ts';
import type { Example } from '../../src/labels/training/examples.ts';
import { fit } from '../../src/labels/training/fit.ts';
import { resolveOutside } from '../../src/labels/training/outside.ts';
import { learningCurve } from '../../src/labels/training/report.ts';
import { fileOf, train } from '../../src/labels/training/train.ts';
import { sigmoid } from '../../src/labels/embedded/logistic.ts';
import { home } from '../../src/room.ts';

const folder = join(home, 'src/labels');
const rows = readdirSync(join(folder, 'training/texts')).sort().flatMap((name) =>
  readFileSync(join(folder, 'training/texts', name), 'utf8').trim().split('\n').map((line) => labelRowSchema.parse(JSON.parse(line))));

test('training gives the shipped weights byte for byte, from the project’s own texts alone', { timeout: 180_000 }, () => {
  const path = join(folder, 'embedded/weights.json');
  // As text, not parsed: `npm run train` must leave the file as it is.
  expect(fileOf(train(rows).model) === readFileSync(path, 'utf8')).toBe(true);
  expect(statSync(path).size).toBeLessThan(1_000_000);
});

test('there is enough to learn from', () => {
  expect(rows.length).toBeGreaterThan(1500);
  expect(learningCurve(rows.slice(0, 400), 8, 'en')).toHaveLength(7);
});

const example = (article: string, word: string, basis: (typeof bases)[number]): Example => ({
  article, features: [[`word ${word}`, 1]], target: bases.map((one) => (one === basis ? 1 : 0)), weight: 1,
});
const examples = ['a', 'b', 'c', 'd'].flatMap((article) => [
  example(article, 'signed', 'fact'), example(article, 'shameful', 'opinion'), example(article, 'signed', 'fact'),
]);

describe('fitting', () => {
  test('learns which word speaks for what, and forgets what one article alone shows', () => {
    const weights = fit([...examples, example('a', 'rare', 'claim'), example('a', 'rare', 'claim'), example('a', 'rare', 'claim')], 0.1);
    const chances = (word: string) => chancesOf(weights, [[`word ${word}`, 1]]);
    expect(chances('signed').fact).toBeGreaterThan(0.9);
    expect(chances('shameful').opinion).toBeGreaterThan(0.8);
    expect([...weights.keys()]).not.toContain('word rare');
  });

  test('a heavier penalty leaves the model less sure', () => {
    const sure = (penalty: number) => chancesOf(fit(examples, penalty), [['word signed', 1]]).fact;
    expect(sure(10)).toBeLessThan(sure(0.1));
  });

  test('no article judges itself', () => {
    // Only article d calls it a claim: a model that had seen d would know.
    const odd = [...examples.filter(({ article }) => article !== 'd'), ...Array.from({ length: 3 }, () => example('d', 'signed', 'claim'))];
    const claims = heldOut(odd, 0.1).filter(({ sample }) => sample.article === 'd').map(({ chances }) => chances.claim);
    expect(claims).toHaveLength(3);
    expect(Math.max(...claims)).toBeLessThan(0.1);
  });
});

test('a line of confidence follows the outcomes and never falls', () => {
  const scores = Array.from({ length: 40 }, (_, index) => index / 40);
  const [slope, offset] = calibrate(scores.map((score) => ({ score, accepted: score > 0.5 })));
  expect(sigmoid(slope * 0.9 + offset)).toBeGreaterThan(0.9);
  expect(sigmoid(slope * 0.1 + offset)).toBeLessThan(0.1);
  expect(calibrate(scores.map((score) => ({ score, accepted: score < 0.5 })))[0]).toBe(0);
});

test('public text is found by number, else by hash, else not at all', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const sentence = (text: string, par: number) => ({ doc: 'd', genre: 'news', par, text });
  const label = (number: number, text: string) => ({ file: 'f', id: 'd', sentence: number, sha256: sha(text), best: ['fact'], accept: ['fact'] });
  const found = resolveOutside(
    [label(1, 'The ferry left.'), label(1, 'The port closed.'), label(2, 'Nobody knows this one.')],
    [sentence('The ferry left.', 0), sentence('The port closed.', 1)],
  );
  expect(found.rows.map(({ text, header }) => [text, header?.kind])).toEqual([
    ['The ferry left.', 'ReportageNewsArticle'], ['The port closed.', 'ReportageNewsArticle'],
  ]);
  expect(found.missing).toBe(1);
});
