/** The scorecards: right figures on rows whose outcome is known, and plain errors for files that are not there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import { evaluations } from '../../src/eval.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { share, type Scorecard } from '../../src/labels/scorecard.ts';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));

function file(name: string, rows: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

function run(name: string, ...files: string[]): Promise<Scorecard> {
  return evaluations[name]?.run(files) ?? Promise.reject(new Error(name));
}

const value = (card: Scorecard, name: string) => card.figures.find((figure) => figure.name === name)?.value;

test('a share has Wilson’s interval', () => {
  const figure = share('figure-leak', 8, 10);
  expect(figure.value).toBe(0.8);
  // Known values of the interval for 8 of 10.
  expect(figure.low).toBeCloseTo(0.4902, 3);
  expect(figure.high).toBeCloseTo(0.9433, 3);
  expect(share('figure-leak', 0, 0)).toMatchObject({ low: 0, high: 1 });
});

test('labels of articles: leak, holders and premises are counted', async () => {
  const row = { article: 'a', holders: [], premises: [] };
  const card = await run('labels', file('rows.jsonl', [
    { ...row, id: '1', text: 'On 14 May 2024 the two governments signed a treaty in Tbilisi.', best: ['opinion'], accept: ['opinion'] },
    { ...row, id: '2', text: 'Anna Vild said that it was late.', best: ['claim'], accept: ['claim'], holders: ['Anna Vild'] },
    { ...row, id: '3', text: 'The occupation must end.', best: ['opinion'], accept: ['opinion'], premises: ['the occupation'] },
    { ...row, id: '4', text: 'Norland must answer.', best: ['opinion'], accept: ['opinion'] },
  ]));
  expect(card).toMatchObject({ name: 'labels', set: 'rows.jsonl', n: 4 });
  expect(value(card, 'figure-leak')).toBe(0.25);
  expect(value(card, 'figure-accepted')).toBe(0.75);
  expect(value(card, 'figure-holder')).toBe(1);
  expect(value(card, 'figure-premises-named')).toBe(1);
  for (const figure of card.figures) expect(text('en', figure.name)).not.toBe('');
});

test('lone sentences: opinion and forecast are subjective', async () => {
  const card = await run('labels', file('lone.jsonl', [
    { text: 'This is a shameful betrayal.', lang: 'english', label: 'SUBJ' },
    { text: 'The ferry left Norhafen on 3 May.', lang: 'english', label: 'OBJ' },
    { text: 'Questo è un articolo.', lang: 'italian', label: 'OBJ' },
  ]));
  expect(card.n).toBe(2);
  expect(value(card, 'figure-macro-f1')).toBe(1);
});

test('claims: sentences with an attribution, and their sources', async () => {
  const words = 'Anna Vild said that it was late. The harbour lies west of the town.';
  const card = await run(
    'claims',
    file('articles.jsonl', [{ id: 'a', text: words }]),
    file('attributions.jsonl', [{
      id: 'a', source: [{ spans: [[0, 9]], text: 'Anna Vild' }], cue: [{ spans: [[10, 14]], text: 'said' }],
      content: [{ spans: [[15, 31]], text: 'that it was late' }],
    }]),
  );
  expect(card.n).toBe(2);
  expect(value(card, 'figure-attributed-f1')).toBe(1);
  expect(value(card, 'figure-source')).toBe(1);
});

test.each([
  ['a file that is not there', join(folder, 'nothing.jsonl'), 'file-missing'],
  ['a line that is no row', file('broken.jsonl', [{ text: 5 }]), 'line-invalid'],
])('%s', async (_, path, code) => {
  const failure = await run('labels', path).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StandpointError);
  expect(failure).toMatchObject({ code });
});

test('each evaluation is described', () => {
  for (const { describe } of Object.values(evaluations)) expect(text('en', describe)).not.toBe('');
});
