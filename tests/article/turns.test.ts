/** The marks of an interview's turns. */
import { expect, it } from 'vitest';
import { body, read } from './support.ts';

const turns = ['Q: Why did the council meet on a Monday?', 'A: Because the roads were closed. They still are.',
  'Q: Will they open in June?', 'A: That depends on the snow.'];

it('are no part of the sentences, which keep their place in the text', () => {
  const { sentences, text } = read([body, ...turns].join('\n\n'));
  expect(sentences.slice(4).map((one) => one.text)).toEqual([
    'Why did the council meet on a Monday?', 'Because the roads were closed.', 'They still are.',
    'Will they open in June?', 'That depends on the snow.',
  ]);
  for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
});

it.each([
  ['a question without its mark', 'Q: Tell us about the roads.'],
  ['an answer that asks back', 'A: Who else would pay for them?'],
])('stay where a turn could not be told without them: %s', (_, turn) => {
  const { sentences } = read([body, ...turns, turn].join('\n\n'));
  expect(sentences[4]?.text).toBe(turns[0]);
  expect(sentences.at(-1)?.text).toBe(turn);
});
