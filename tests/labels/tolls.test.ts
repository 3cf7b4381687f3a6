/** Tolls and captures: somebody counted, so they are nobody's fact. */
import { expect, test } from 'vitest';
import { one } from './support.ts';

test('whoever extends a reach takes what it reaches', () => {
  expect(one('In May 2023 the brigade extended its reach into two provinces.')).toMatchObject({ basis: 'claim', holder: null, reason: { id: 'why-capture' } });
});

test('a toll or a capture is never fact', () => {
  for (const sentence of [
    'On 3 March 2022 the shelling killed 14 soldiers near Norhafen.',
    'In May 2023 the brigade destroyed 20 tanks near Norhafen.',
    'Fourteen soldiers fell in the fighting around Norhafen in May 2023.',
    'The cruiser Norna sank on 14 April 2022 after two missiles had struck it.',
  ])
    expect(one(sentence)).toMatchObject({ basis: 'claim', holder: null, reason: { id: 'why-toll' } });
  expect(one('Norland’s seizure of Port Ebb took three hours on 3 March 2022.')).toMatchObject({
    basis: 'claim',
    holder: null,
    reason: { id: 'why-capture' },
  });
});

test.each([
  ['The deadly blast tore through the market, claiming 14 lives and leaving 40 others wounded.', 'claim'],
  ['As of May 2023 the death toll in Norland has surpassed 4,000 casualties.', 'claim'],
  ['A deadly attack killed three people in Port Ebb.', 'claim'],
  // He tells nobody's death, or weighs it.
  ['The gas that was meant to kill thousands of them was a crime.', 'opinion'],
  ['The shameful raid that killed 14 sailors was a very serious and needless failure of nerve.', 'opinion'],
  ['The general, murdered on 7 July, was a coward.', 'opinion'],
])('counted dead are somebody’s count, however grimly told, unless the author judges: %s', (sentence, basis) => {
  expect(one(sentence).basis).toBe(basis);
});
