/** Whether a passage names whoever a line is said to be by. */
import { expect, test } from 'vitest';
import { isNamed } from '../../src/brief/gate/named.ts';
import { tokenise } from '../../src/brief/words.ts';

test.each([
  ['The pilot Sohail Khattak denied it.', 'Captain (retd) Sohail Khattak', true],
  ['The ministry of Sudland denied it.', 'The Ministry (Defence) of Sudland', true],
  ['The Norland Navy said that the strait is open.', 'Sudland (PLN) Navy', false],
  ['Some pilots said that the strait is open.', 'Pilots', false],
  ['Pilots said that the strait is open.', 'Some pilots', false],
])('%s by %s', (passage, holder, isIt) => {
  expect(isNamed(tokenise(passage), holder)).toBe(isIt);
});
