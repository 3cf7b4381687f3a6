/** From candidates to the lines of a brief. */
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/contracts.ts';
import { admit, extractive, mostLines, mostWords } from '../../src/brief/compose.ts';
import { StandpointError } from '../../src/errors.ts';
import { countWords } from '../../src/brief/words.ts';
import { articleOf, inputOf, labelsOf, risk } from './labelled.ts';

const article = articleOf('');

describe('admit', () => {
  const labels = labelsOf(
    [
      { text: 'The militia left the pass on Monday.', basis: 'fact' },
      { text: 'Experts believe the pass is a trap.', basis: 'claim', holder: 'Experts' },
      { text: 'Reports name the pass a trap.', basis: 'claim', holder: null, assessed: false },
    ],
    { risks: [risk('force-movement', 'S1:0-21'), risk('toll', 'S2')] },
  );
  const fact: Candidate = { text: '“The militia left the pass on Monday.”', basis: 'fact', holder: null, evidence: ['S1'] };

  test('adds what the labels know of the passages', () => {
    const { lines } = admit([fact, { text: '“the pass is a trap.”', basis: 'claim', holder: 'Experts', evidence: ['S2'] }], { article, labels }, 'model');
    expect(lines).toEqual([
      { ...fact, holderNamed: false, via: null, assessed: true, risks: ['force-movement'] },
      expect.objectContaining({ holder: 'Experts', holderNamed: true, risks: ['toll'] }),
    ]);
  });

  test('a risk belongs to its part of a sentence', () => {
    const parted = labelsOf(
      [{ text: 'The militia left the pass, and the snow melted on Monday.', basis: 'fact' }],
      { risks: [risk('force-movement', 'S1:0-25')] },
    );
    const snow = { text: '“the snow melted on Monday.”', basis: 'fact', holder: null, evidence: ['S1:31-57'] } as const;
    const militia = { text: '“The militia left the pass”', basis: 'fact', holder: null, evidence: ['S1:0-25'] } as const;
    const { lines } = admit([{ ...snow, evidence: [...snow.evidence] }, { ...militia, evidence: [...militia.evidence] }], { article, labels: parted }, 'model');
    expect(lines.map(({ risks }) => risks)).toEqual([[], ['force-movement']]);
  });

  test('refuses with the first rule broken, repeats, and junk', () => {
    const { lines, refused } = admit([
      fact,
      { ...fact, text: '“The militia left the pass on Monday”' },
      { ...fact, text: '“The militia did not leave the pass on Monday.”' },
      { ...fact, evidence: [] },
    ], { article, labels }, 'model');
    expect(lines).toHaveLength(1);
    expect(refused.map(({ rule, by }) => [rule, by])).toEqual([
      ['repeated', 'model'], ['negation-changed', 'model'], ['evidence-missing', 'model'],
    ]);
  });

  test('keeps to the size of a brief', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ text: `Village ${i + 1} lies on the road to Kars, and its school has ${i + 100} pupils in all.`, basis: 'fact' as const }));
    const many = labelsOf(rows);
    const candidates = rows.map(({ text }, i): Candidate => ({ text, basis: 'fact', holder: null, evidence: [`S${i + 1}`] }));
    const { lines, refused } = admit(candidates, { article, labels: many }, 'model');
    expect(lines).toHaveLength(mostLines);
    expect(lines.reduce((sum, { text }) => sum + countWords(text), 0)).toBeLessThanOrEqual(mostWords);
    expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(['brief-full']));
  });
});

describe('the extractive engine', () => {
  test('says when there is nothing to brief', async () => {
    await expect(extractive.compose(inputOf('Who knows? Not this one. Photos below'))).rejects.toThrow(StandpointError);
    await expect(extractive.compose(inputOf('Who knows? Not this one. Photos below'))).rejects.toMatchObject({ code: 'nothing-to-brief' });
  });

  test.each([
    ['Who knows? Not this one? Photos below', 'questions, headings'],
    ['He did so twice. This was the second of them.', '2 sentences lean'],
    ['He did so.', 'one sentence leans'],
  ])('says why: %s', async (words, why) => {
    const fault = await extractive.compose(inputOf(words)).catch((error: unknown) => error);
    expect(fault instanceof StandpointError ? fault.explain() : '').toContain(why);
  });

  test('names itself and needs no prompt', async () => {
    const composed = await extractive.compose(inputOf('The two ministers met in Batumi on Friday and signed a protocol on customs.'));
    expect(composed).toMatchObject({ engine: 'extractive', prompt: null, refused: [] });
    expect(composed.lines).toHaveLength(1);
  });
});
