/** The scorecards: right figures on rows whose outcome is known, and plain errors for files that are not there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import { evaluations } from '../../src/eval.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { calibration } from '../../src/labels/calibration.ts';
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

test('kinds: what a reader found an article to be outweighs its collection; what left him unsure is not counted', async () => {
  const view = 'I have never trusted ferries. We should close this shameful port at once. Nobody needs it. I believe it is a betrayal of every child in the valley, and you know it.';
  const all = ['a', 'b', 'c'].map((id) => ({ id, text: view, publisher: 'The Quay' }));
  const card = await run('kinds', file('read.jsonl', [...all, { article: 'a', side: 'view' }, { article: 'b', side: 'unsure' }]));
  expect(card.n).toBe(2);
  expect(card.notes).toEqual([expect.stringMatching(/news 1 +view 1$/u)]);
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

test('calibration: what is sure and wrong costs as much as it is sure', () => {
  const sure = (confidence: number, accepted: boolean) => ({ confidence, accepted });
  expect(calibration([sure(1, true), sure(1, true)]).figure.value).toBe(0);
  const { figure, table } = calibration([sure(0.95, true), sure(0.95, false), sure(0.2, false), sure(0.2, false)]);
  // Half of them 0.45 off, half 0.2.
  expect(figure.value).toBeCloseTo(0.325, 6);
  expect(table).toHaveLength(3);
});

test('agreement: kappa of a known table; what only one reader labelled is left out', async () => {
  const row = (id: string, best: string, accept: string[]) => ({ id, article: 'a', best: [best], accept });
  const one = file('one.jsonl', [row('1', 'fact', ['fact']), row('2', 'fact', ['fact', 'opinion']), row('3', 'opinion', ['opinion']), row('4', 'opinion', ['opinion']), row('5', 'claim', ['claim'])]);
  const two = file('two.jsonl', [row('1', 'fact', ['fact']), row('2', 'opinion', ['opinion', 'fact']), row('3', 'opinion', ['opinion']), row('4', 'opinion', ['opinion'])]);
  const card = await run('agreement', one, two);
  expect(card.n).toBe(4);
  // Same 3 of 4; by chance 0.5 × 0.25 + 0.5 × 0.75.
  expect(value(card, 'figure-kappa')).toBeCloseTo((0.75 - 0.5) / 0.5, 6);
  expect(value(card, 'figure-agreement-passing')).toBe(1);
});

test('ablation: rules, model and both stand side by side', async () => {
  const card = await run('ablation', file('ablation.jsonl', [
    { id: '1', article: 'a', text: 'This is a shameful betrayal.', best: ['opinion'], accept: ['opinion'], holders: [], premises: [] },
  ]));
  expect(value(card, 'figure-accepted')).toBe(1);
  expect(card.notes[0]).toMatch(/rules +model +both/);
});

test('kinds: news and views without their declaration', async () => {
  const news = 'NORHAFEN, 3 May (QNA) – The ferry left on Monday, the port authority said. “We are late,” said Anna Vild. The ministry said on Tuesday that the pier was closed. Officials said the crew was safe.';
  const view = 'I have never trusted ferries. We should close this shameful port at once. Nobody needs it. I believe it is a betrayal of every child in the valley, and you know it.';
  const card = await run('kinds', file('kinds.jsonl', [
    { text: news, kind: 'ReportageNewsArticle' }, { text: view, kind: 'OpinionNewsArticle' }, { text: view, kind: 'Interview' },
  ]));
  expect(card.n).toBe(2);
  expect(value(card, 'figure-macro-f1')).toBe(1);
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
