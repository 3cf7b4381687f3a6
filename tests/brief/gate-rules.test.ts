/** Each rule by its name: what it refuses, and what it must let pass. */
import { describe, expect, test } from 'vitest';
import { gatePassage, ruleNames } from '../../src/brief/gate.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { meaningCases } from './gate-cases.ts';
import { wordCases } from './gate-cases-words.ts';

const cases = { ...meaningCases, ...wordCases };

describe.each(Object.entries(cases))('%s', (rule, { refuses, lets }) => {
  test.each(refuses)('refuses $line', (line) => {
    expect(gatePassage(line).rules).toContain(rule);
  });

  test.each(lets)('lets $line pass', (line) => {
    expect(gatePassage(line).rules).not.toContain(rule);
  });
});

/** These need labels; `gate-candidate.test.ts` has them. */
const onLabels = ['evidence-missing', 'holders-merged', 'question'];

test('every rule is tried here or with labels, and has a sentence for editors', () => {
  expect(new Set([...Object.keys(cases), ...onLabels])).toEqual(new Set(ruleNames));
  for (const rule of ruleNames) expect(text('en', `gate-${rule}`)).not.toBe('');
});
