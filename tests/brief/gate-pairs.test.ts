/** Faithful and unfaithful versions of sentences of our own writing. */
import { describe, expect, test } from 'vitest';
import { gatePassage } from '../../src/brief/gate.ts';
import { faithful } from './pairs/faithful.ts';
import * as fifth from './pairs/fifth.ts';
import * as fourth from './pairs/fourth.ts';
import * as second from './pairs/second.ts';
import { readPairs, scorePairs } from './pairs/read.ts';
import * as third from './pairs/third.ts';
import { unfaithful } from './pairs/unfaithful.ts';

const rounds = [
  { name: 'first', faithful, unfaithful },
  { name: 'second', ...second },
  { name: 'third', ...third },
  { name: 'fourth', ...fourth },
  { name: 'fifth', ...fifth },
];

describe.each(rounds)('pairs of the $name round', (round) => {
  test.each(round.faithful)('passes: $line', (pair) => {
    expect(gatePassage(pair).faults).toEqual([]);
  });

  test.each(round.unfaithful)('is refused: $source → $line', (pair) => {
    expect(gatePassage(pair).pass).toBe(false);
  });
});

/** Rounds of which not all stand; those written blind hold rewording that the gate refuses on purpose. */
describe.each([
  ['sixth', 0.08], ['seventh', 0.08], ['eighth', 0.08], ['blind-1', 0.07], ['blind-2', 0.09], ['blind-3', 0.03], ['blind-4', 0.03], ['blind-5', 0.11], ['blind-6', 0.24], ['blind-7', 0.12], ['blind-8', 0.2], ['blind-9', 0.3], ['blind-10', 0.33], ['ninth', 0.13], ['tenth', 0.05], ['eleventh', 0.16], ['twelfth', 0.1], ['thirteenth', 0.05], ['fourteenth', 0.05], ['fifteenth', 0.2], ['sixteenth', 0.28], ['seventeenth', 0.24], ['eighteenth', 0.24], ['nineteenth', 0.25], ['twentieth', 0.08], ['twentyfirst', 0.32], ['twentysecond', 0.15], ['twentythird', 0.08], ['twentyfourth', 0.16], ['twentyfifth', 0.14],
])('pairs of %s.jsonl', (name, most) => {
  const { refused, caught, wrong } = scorePairs(readPairs(`${name}.jsonl`));

  test(`at most ${most} of the faithful ones are refused`, () => {
    expect(refused > most ? wrong : []).toEqual([]);
  });

  test.skipIf(Number.isNaN(caught))('at least 95 % of the unfaithful ones are caught', () => {
    expect(caught < 0.95 ? wrong : []).toEqual([]);
  });
});

test('what was planted is refused for what it is', () => {
  const byTrick = Map.groupBy(unfaithful, ({ trick }) => trick);
  const rules = (trick: string) => (byTrick.get(trick) ?? []).map((pair) => gatePassage(pair).rules);
  for (const found of rules('planted label')) expect(found).toContain('planted-label');
  for (const found of rules('instruction')) expect(found).toContain('instruction');
  for (const found of rules('mention')) expect(found).toContain('mention');
  for (const found of rules('link')) expect(found).toContain('link');
  for (const found of rules('closing fence')) expect(found).toContain('markup');
  for (const found of rules('markup')) expect(found).toContain('markup');
  for (const found of rules('hidden characters')) expect(found).toContain('hidden-character');
});
