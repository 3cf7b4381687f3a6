/** Quotation marks around what is word for word. */
import { expect, test } from 'vitest';
import { quoted } from '../../src/brief/quoted.ts';

test('a quotation as a whole has one pair of marks, those inside another become single', () => {
  expect(quoted('“It is a very long sponge.”')).toBe('“It is a very long sponge.”');
  expect(quoted('He called it "a start" and “no more”')).toBe('“He called it ‘a start’ and ‘no more’”');
});

test('a headline keeps its punctuation', () => {
  expect(quoted('Who pays? The coast, again:')).toBe('“Who pays? The coast, again:”');
});
