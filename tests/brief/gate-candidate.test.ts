/** The gate on candidates: evidence, label and holder are held against the labels. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, Labels } from '../../src/contracts.ts';
import { gateCandidate, gatePassage } from '../../src/brief/gate.ts';
import { labelsOf } from './labelled.ts';

const labels = labelsOf([
  { text: 'The ministers met in Batumi on Friday.', basis: 'fact' },
  { text: 'Baku says the road will open in May.', basis: 'claim', holder: 'Baku' },
  { text: 'Experts believe the road is a trap.', basis: 'claim', holder: 'Experts' },
  { text: 'The road is a bridge between enemies.' },
  { text: 'The road is likely to open in May.', basis: 'forecast' },
  {
    text: 'Baku has closed the road, and that was a grave mistake.', basis: 'opinion',
    clauses: [
      { start: 0, end: 24, basis: 'fact', holder: null, holderNamed: false, via: null, hedged: false },
      { start: 26, end: 55, basis: 'opinion', holder: 'A. Author', holderNamed: true, via: null, hedged: false },
    ],
  },
  { text: 'Is the road open?' },
  { text: 'It is not true that the road is closed to trucks.' },
  { text: 'Baku said that Tbilisi believes the road is unsafe.', basis: 'claim', holder: 'Tbilisi', via: 'Baku' },
  { text: 'More at https://road.example and @roads on the road.', basis: 'fact' },
]);

const line = (text: string, evidence: string[], basis: Candidate['basis'] = 'fact', holder: string | null = null): Candidate =>
  ({ text, basis, holder, evidence });
const rules = (candidate: Candidate, of: Labels = labels) => gateCandidate(candidate, of).rules;

describe('lines that pass', () => {
  test.each([
    line('“The ministers met in Batumi on Friday.”', ['S1']),
    line('“the road will open in May.”', ['S2'], 'claim', 'Baku'),
    line('Baku says the road will open in May.', ['S2'], 'claim', 'Baku'),
    line('“the road is a trap.”', ['S3'], 'claim', 'experts'),
    line('“The road is a bridge between enemies.”', ['S4'], 'opinion', 'A. Author'),
    line('“Baku has closed the road”', ['S6:0-24']),
    line('“The ministers met in Batumi on Friday.”', ['S1'], 'opinion', 'A. Author'),
    line('“the road is unsafe.”', ['S9'], 'claim', 'Tbilisi'),
  ])('$text as $basis', (candidate) => {
    expect(gateCandidate(candidate, labels).faults).toEqual([]);
  });
});

describe('evidence', () => {
  test.each([[['S99']], [['S1:0-400']], [['S1:2-9']], [['S1:9-9']], [['S1', 'S2', 'S3', 'S4']]])('%j', (evidence) => {
    expect(rules(line('The ministers met in Batumi on Friday.', evidence))).toContain('evidence-missing');
  });
});

describe('labels and holders', () => {
  test.each([
    ['a claim as a fact', line('Baku says the road will open in May.', ['S2']), 'label-weaker'],
    ['an opinion as a fact', line('The road is a bridge between enemies.', ['S4']), 'label-weaker'],
    ['an opinion as a claim', line('The road is a bridge between enemies.', ['S4'], 'claim', 'Baku'), 'label-weaker'],
    ['the whole sentence as its milder clause', line('Baku has closed the road', ['S6']), 'label-weaker'],
    ['two holders', line('the road will open in May, the road is a trap.', ['S2', 'S3'], 'claim', 'Baku'), 'holders-merged'],
    ['a fact and a claim', line('The ministers met in Batumi on Friday.', ['S1', 'S2'], 'claim', 'Baku'), 'holders-merged'],
    ['another holder', line('the road will open in May.', ['S2'], 'claim', 'Yerevan'), 'holder-differs'],
    ['a named holder for unnamed ones', line('the road is a trap.', ['S3'], 'claim', 'General Askarov'), 'holder-differs'],
    ['nobody for a named holder', line('the road will open in May.', ['S2'], 'claim', null), 'holder-differs'],
    ['a claim as the author’s view', line('the road is a trap.', ['S3'], 'opinion', 'A. Author'), 'holder-differs'],
    ['another author', line('The road is a bridge between enemies.', ['S4'], 'opinion', 'B. Author'), 'holder-differs'],
    ['a fact with a holder', line('The ministers met in Batumi on Friday.', ['S1'], 'fact', 'Baku'), 'holder-differs'],
    ['a question', line('Is the road open?', ['S7'], 'opinion', 'A. Author'), 'question'],
  ])('%s', (_, candidate, rule) => {
    expect(rules(candidate)).toContain(rule);
  });
});

describe('a clause is held against its sentence too', () => {
  test('what denies it must not be cut off', () => {
    expect(rules(line('“the road is closed to trucks.”', ['S8:20-49'], 'opinion', 'A. Author'))).toContain('negation-changed');
  });

  test('nor who says it, unless the label does', () => {
    expect(rules(line('“the road will open in May.”', ['S2:10-36'], 'opinion', 'A. Author'))).toContain('attribution-lost');
    expect(rules(line('“the road will open in May.”', ['S2:10-36'], 'claim', 'Baku'))).toEqual([]);
  });
});

test('no text makes the gate stumble, and nothing passes against an empty passage', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a'.repeat(5000), '“'.repeat(300), '’s '.repeat(300), '1,'.repeat(500)));
  fc.assert(fc.property(words, words, (source, line) => {
    const { score, pass } = gatePassage({ source, line });
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(gatePassage({ source: '', line }).pass).toBe(false);
    return typeof pass === 'boolean';
  }), { numRuns: 200 });
});

test('readers get no address and no mention, not even one that stands in the article', () => {
  const found = rules(line('More at https://road.example and @roads on the road.', ['S10']));
  expect(found).toContain('link');
  expect(found).toContain('mention');
});
