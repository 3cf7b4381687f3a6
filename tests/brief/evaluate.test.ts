/** The gate's figures, on rows of our own and on the shared sets (skipped where ../shared is not there). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scoreSummaries, scoreSwaps } from '../../src/brief/evaluate.ts';
import { evaluations } from '../../src/eval.ts';

const valueOf = (card: { figures: readonly { name: string; value: number }[] }, name: string) =>
  card.figures.find((figure) => figure.name === name)?.value;

test('altered lines are counted as caught, true ones as refused, by what was done to them', () => {
  const source_sentence = 'The two ministers met in Batumi on Friday.';
  const card = scoreSwaps([
    { source_sentence, claim: source_sentence, type: 'verbatim', label: 1 },
    { source_sentence, claim: 'The two ministers never met in Batumi on Friday.', type: 'negation', label: 0 },
    { source_sentence, claim: 'The two ministers met in Poti on Friday.', type: 'name', label: 0 },
    { source_sentence, claim: 'The two ministers met on Friday.', type: 'allowed by nobody', label: 1 },
  ], 'own');
  expect(card.n).toBe(4);
  expect(valueOf(card, 'figure-gate-caught')).toBe(1);
  expect(valueOf(card, 'figure-gate-worst')).toBe(1);
  expect(valueOf(card, 'figure-gate-refused')).toBe(0.5);
  expect(card.notes).toHaveLength(2);
});

test('the score parts supported from unsupported summaries', () => {
  const doc = `The two ministers met in Batumi on Friday. They signed a protocol on customs. Nobody spoke of the border. The
    port was closed to traffic for the day, and schools near the hotel sent their pupils home at noon. In the evening a choir sang
    for the guests, who had come by ferry because the road from Kars is under repair. The next meeting is planned for spring.`;
  const card = scoreSummaries([
    { doc, claim: 'Two ministers have signed a customs protocol in Batumi.', label: 1 },
    { doc, claim: 'Prime minister Gelovani has rejected a $90 loan in Vienna.', label: 0 },
  ], 'own');
  expect(valueOf(card, 'figure-gate-balanced')).toBe(1);
  expect(valueOf(card, 'figure-gate-area')).toBe(1);
});

const shared = (name: string) => fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));

describe.skipIf(!existsSync(shared('swaps.jsonl')))('shared sets', () => {
  test('swapped lines: 99 % caught, 96 % of each kind, at most 1 % of true lines refused', { timeout: 400_000 }, async () => {
    const card = await evaluations['gate']?.run([shared('swaps.jsonl')]);
    expect(card && valueOf(card, 'figure-gate-caught')).toBeGreaterThanOrEqual(0.99);
    expect(card && valueOf(card, 'figure-gate-worst')).toBeGreaterThanOrEqual(0.96);
    expect(card && valueOf(card, 'figure-gate-refused')).toBeLessThanOrEqual(0.01);
  });

  test('machine summaries: better than plain word overlap', { timeout: 240_000 }, async () => {
    const card = await evaluations['gate']?.run([shared('qags-xsum.jsonl')]);
    expect(card && valueOf(card, 'figure-gate-balanced')).toBeGreaterThanOrEqual(0.62);
  });
});
