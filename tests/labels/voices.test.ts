/** Whose sentence it is where somebody speaks only in a part of it. */
import { expect, test } from 'vitest';
import { labelled, one } from './support.ts';

test.each([
  ['Talks will stall in the spring (though the pilots say that they will go on).', 'forecast', null],
  ['Ola Lund, the mayor’s shrewd rival, pounded the harbour office not long after the captain announced, “I do not care what the mayor does.”', 'opinion', 'A. Author'],
  ['The mayor pounded the harbour office not long after the captain announced, “I do not care what the mayor does.”', 'opinion', null],
  ['The talks have stalled in the north, the pilots say.', 'claim', 'the pilots'],
  ['The board considered the proposal half a dozen times.', 'opinion', null],
  ['The flow at the gate has stopped, report the monitors, all but two of whom live in Lund.', 'claim', 'the monitors'],
  ['Shortly after the purge got under way, the editor Ola Lund noted that the list had been ready for years.', 'claim', 'the editor Ola Lund'],
])('%s', (sentence, basis, holder) => {
  expect(one(sentence)).toMatchObject({ basis, ...(basis === 'claim' ? { holder } : {}) });
});

test('what is commonly held is a claim of nobody', () => {
  expect(one('The conventional wisdom is that the talks have stalled.')).toMatchObject({ basis: 'claim', holder: null });
});

test.each([
  [['Khiva said that the men were spies.', 'Aldra’s denial was swift: the men at the sluice, it said, were surveyors.'], 'Aldra'],
  [['Ola Lund runs the port.', 'The guild’s floor leader, Han Mirae, smelt an election, or so she told reporters.'], 'The guild’s floor leader, Han Mirae'],
  [['Ola Lund runs the port.', 'The mayor’s reply came on Monday: the port, she said, is closed.'], 'The mayor'],
])('a pronoun means whoever its own sentence puts forward: %s', (sentences, holder) => {
  expect(labelled([sentences.join(' ')]).at(-1)).toMatchObject({ basis: 'claim', holder });
});

test('a share of those asked is no speaker', () => {
  expect(one('Now only 35 percent oppose the pact, compared to 48 percent who support it.')).toMatchObject({ holder: null });
});
