/** Tokens and their keys. */
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/brief/words/key.ts';
import { countWords, tokenise } from '../../src/brief/words.ts';

const words = (text: string) => tokenise(text).map((token) => token.lower);

describe('tokenise', () => {
  test('parts contractions, so that a negation is a word', () => {
    expect(words('They can’t, won\'t and don’t.')).toEqual(['they', 'can', 'not', 'will', 'not', 'and', 'do', 'not']);
  });

  test('drops possessive endings and remembers them', () => {
    const [owner, thing] = tokenise('Baku’s position');
    expect([owner?.lower, owner?.possessive, thing?.possessive]).toEqual(['baku', true, false]);
  });

  test('keeps the U.S. apart from us', () => {
    expect(words('The U.S. told us that the US agrees')).toEqual(['the', 'us.', 'told', 'us', 'that', 'the', 'us.', 'agrees']);
  });

  test('counts sentences, not abbreviations', () => {
    expect(tokenise('Gen. Orlov met Mr. Li at 5.30. He left. "Why?" she asked.').map((token) => token.sentence).at(-1)).toBe(2);
  });

  test('offsets are those of the text', () => {
    const text = 'Some 5,000 men – and 12% of “officers” – left on 3 May.';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('keys', () => {
  test.each([
    ['strike', 'striking'], ['withdraw', 'withdrew'], ['country', 'countries'], ['plan', 'planned'], ['agree', 'agreed'],
    ['centre', 'center'], ['defence', 'defense'], ['organise', 'organized'], ['approximately', 'about'], ['cancelled', 'canceled'],
  ])('%s and %s are one', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test.each([
    ['nation', 'national'], ['rise', 'fall'], ['may', 'will'], ['was', 'is'], ['accept', 'reject'], ['said', 'claimed'], ['million', 'billion'],
  ])('%s and %s are two', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('numbers are one in any spelling', () => {
    const keys = tokenise('5,000 5000 5000.0 three 3').map((token) => token.key);
    expect(new Set(keys)).toEqual(new Set(['#5000', '#3']));
  });
});

test('countWords counts as a reader does', () => {
  expect(countWords('“Baku’s well-known road – 5 km long – is open.”')).toBe(8);
});

test('a text has the same words when it is asked for again, also after many others', () => {
  const text = 'Nukus won’t sell nine hundred boats to the U.S. harbour office.';
  const first = structuredClone(tokenise(text));
  expect(tokenise(text)).toEqual(first);
  for (let i = 0; i < 700; i += 1) tokenise(`${text} ${String(i)}`);
  expect(tokenise(text)).toEqual(first);
});
