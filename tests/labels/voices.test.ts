/** Whose sentence it is where somebody speaks only in a part of it. */
import { expect, test } from 'vitest';
import { one } from './support.ts';

test.each([
  ['Talks will stall in the spring (though the pilots say that they will go on).', 'forecast', null],
  ['Ola Lund, the mayor’s shrewd rival, pounded the harbour office not long after the captain announced, “I do not care what the mayor does.”', 'opinion', 'A. Author'],
  ['The mayor pounded the harbour office not long after the captain announced, “I do not care what the mayor does.”', 'opinion', null],
  ['The talks have stalled in the north, the pilots say.', 'claim', 'the pilots'],
  ['The board considered the proposal half a dozen times.', 'opinion', null],
  ['Shortly after the purge got under way, the editor Ola Lund noted that the list had been ready for years.', 'claim', 'the editor Ola Lund'],
])('%s', (sentence, basis, holder) => {
  expect(one(sentence)).toMatchObject({ basis, ...(basis === 'claim' ? { holder } : {}) });
});

test('what is commonly held is a claim of nobody', () => {
  expect(one('The conventional wisdom is that the talks have stalled.')).toMatchObject({ basis: 'claim', holder: null });
});
