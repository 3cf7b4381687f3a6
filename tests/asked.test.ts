/** Answers kept by word: once for each, and right also for words that come when all numbers are given out. */
import { expect, it } from 'vitest';
import { askedOnce, idOf, WordTable } from '../src/asked.ts';
import { tokenise } from '../src/labels/tokens.ts';

const tokensOf = (text: string) => tokenise(text);

it('asks once for each word, whatever its capitals', () => {
  const asked: string[] = [];
  const isShort = askedOnce((word) => {
    asked.push(word);
    return word.length < 4;
  });
  expect(tokensOf('The sea and the Sea, the harbour').map((token) => isShort(token))).toEqual([true, true, true, true, true, true, true, false]);
  expect(asked).toEqual(['the', 'sea', 'and', ',', 'harbour']);
});

it('gives a number to words in plain letters only', () => {
  expect(['2026', 'x²', 'ünter', '…'].map(idOf)).toEqual([0, 0, 0, 0]);
  expect(idOf('harbour')).toBeGreaterThan(0);
});

it('knows words that come too late for a number', () => {
  const filler = (i: number) => `filler-${String(i).replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
  for (let i = 0; idOf(filler(i)) > 0; i += 1);
  const [late, other] = tokensOf('zyxwvut tsrqpon');
  expect([late?.id, other?.id]).toEqual([0, 0]);
  const isLate = askedOnce((word) => word === 'zyxwvut');
  const table = new WordTable(new Map([['zyxwvut', 1], ['the', 2]]));
  for (let again = 0; again < 2; again += 1) {
    expect([late, other].map((token) => token && isLate(token))).toEqual([true, false]);
    expect([late, other].map((token) => token && table.of(token))).toEqual([1, undefined]);
  }
  expect(tokensOf('The').map((token) => table.of(token))).toEqual([2]);
});
