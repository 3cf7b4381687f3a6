/** The embedded model beside the rules: what it may change, what it may not, and that its numbers are chances. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../src/i18n/catalogue.ts';
import { exp, sigmoid, softmax } from '../../src/labels/embedded/logistic.ts';
import { confidenceOf, embedded, type Model } from '../../src/labels/embedded/model.ts';
import { settle, type Weighed } from '../../src/labels/embedded/refine.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { article, one } from './support.ts';

/** Takes everything for a fact, and is sure of it. */
const credulous: Model = {
  ...embedded(), thresholds: { sure: 0.01, lone: 1 }, confidence: {},
  weights: new Map([['intercept', [50, 0, 0, 0]]]),
};
/** Takes everything for opinion. */
const doubting: Model = { ...credulous, weights: new Map([['intercept', [-50, 0, 0, 50]]]) };

const first = (sentence: string, model: Model | null) => labelArticle(article([sentence]), model).sentences[0];

test('e to the x, by plain arithmetic', () => {
  fc.assert(fc.property(fc.double({ min: -600, max: 0, noNaN: true }), (x) => {
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
  }));
  expect(exp(0)).toBe(1);
  expect(exp(-1e6)).toBe(0);
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(3) + sigmoid(-3)).toBeCloseTo(1, 12);
});

test('chances sum to one, whatever the scores', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 6 }), (scores) => {
    const chances = softmax(Float64Array.from(scores));
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  }));
});

describe('the model makes no fact of', () => {
  test.each([
    ['a question', 'Who signed the treaty of 14 May 2024 in Tbilisi?'],
    ['advice', 'On 14 May 2024 the two governments should have signed the treaty in Tbilisi.'],
    ['a loaded word', 'On 14 May 2024 the two governments signed a disgraceful treaty in Tbilisi.'],
    ['the author himself', 'I signed the petition in Tbilisi on 14 May 2024.'],
    ['somebody’s words', 'Anna Vild said that the treaty was signed on 14 May 2024.'],
    ['a forecast', 'The two governments will sign the treaty in Tbilisi on 14 May.'],
    ['a toll', 'On 14 May 2024 eleven soldiers were killed near Port Ebb.'],
    ['nothing that could be looked up', 'The old men of the valley are tired of waiting.'],
    ['a clause that judges', 'Norland carried out missile tests in May 2024, further increasing regional security tensions.'],
  ])('%s', (_, sentence) => {
    expect(first(sentence, credulous)?.basis).not.toBe('fact');
  });

  test('satire', () => {
    const labels = labelArticle(article(['On 14 May 2024 the two governments signed a treaty in Tbilisi.'], 'SatiricalArticle'), credulous);
    expect(labels.sentences[0]?.basis).toBe('opinion');
  });
});

test('it doubts what the rules took for a fact, in the author’s name and with a reason', () => {
  const sentence = 'On 14 May 2024 the two governments signed a treaty in Tbilisi.';
  expect(first(sentence, null)).toMatchObject({ basis: 'fact', decidedBy: 'rules' });
  const doubted = first(sentence, doubting);
  expect(doubted).toMatchObject({ basis: 'opinion', decidedBy: 'model', holder: 'Lea Brandt', holderNamed: true, clauses: [] });
  expect(text('en', doubted?.reason.id ?? '', { cue: 'none' })).not.toBe('');
});

test('it takes for a fact what shows evidence where the rules are unsure, and says so', () => {
  const sentence = 'The two governments have a treaty about the ferry of Port Ebb, which has 14 articles.';
  expect(first(sentence, null)?.basis).toBe('opinion');
  const found = first(sentence, credulous);
  expect(found).toMatchObject({ basis: 'fact', decidedBy: 'model', holder: null });
  expect(text('en', found?.reason.id ?? '', { cue: 'none' })).not.toBe('');
});

test('claims and their holders are the rules’ alone', () => {
  const sentence = 'Anna Vild said that it was late.';
  for (const model of [credulous, doubting]) expect(first(sentence, model)).toMatchObject({ basis: 'claim', holder: 'Anna Vild', decidedBy: 'rules' });
});

test('a fact against the rules needs as much sureness as the model demands, one of the rules stays in doubt', () => {
  const by = (own: 'fact' | 'opinion', fact: number, sure: number) => {
    const weighed: Weighed = { own, prior: 'opinion', evident: true, chances: { fact, claim: 0, forecast: 0, opinion: 1 - fact } };
    return settle(weighed, { confidence: {}, thresholds: { sure, lone: 0.5 } }).basis;
  };
  expect([by('opinion', 0.8, 0.79), by('opinion', 0.8, 0.81)]).toEqual(['fact', 'opinion']);
  expect([by('fact', 0.66, 0.81), by('fact', 0.64, 0.81)]).toEqual(['fact', 'opinion']);
});

test('confidence rises with the score, and what cannot be judged stays unsure', () => {
  const model = embedded();
  for (const group of Object.keys(model.confidence)) {
    expect(confidenceOf(model, group, 0.9)).toBeGreaterThanOrEqual(confidenceOf(model, group, 0.2));
  }
  expect(one('…').confidence).toBeLessThan(0.3);
});
