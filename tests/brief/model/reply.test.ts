import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReply } from '../../../src/brief/model/reply.ts';
import { badReplies, wrappings } from '../../servers/openai/failures.ts';

const line = { text: '"The height has no village {or mine}."', basis: 'opinion', holder: 'Narek', evidence: ['S3'] };
const good = JSON.stringify({ lines: [line] });

test('a reply of the right form', () => {
  expect(readReply(good)).toEqual({ candidates: [line], malformed: [] });
  expect(readReply('{"lines":[]}')).toEqual({ candidates: [], malformed: [] });
});

test.each(Object.keys(wrappings))('is found in %s', (name) => {
  expect(readReply(wrappings[name]!(good))).toEqual({ candidates: [line], malformed: [] });
});

test.each(['junk', 'truncated json', 'wrong schema', 'a bare list'])('%s is no reply', (name) => {
  const answer = badReplies[name]!({ model: '', body: {}, messages: [], sentences: [], repair: false });
  expect('content' in answer && readReply(answer.content ?? '')).toBeNull();
});

test.each(['', 'null', 'None', 'n/a'])('a holder written as "%s" is nobody', (holder) => {
  expect(readReply(JSON.stringify({ lines: [{ ...line, holder }] }))?.candidates[0]?.holder).toBeNull();
});

test.each([
  ['no evidence', { ...line, evidence: [] }], ['evidence of another form', { ...line, evidence: ['[S3]'] }],
  ['a range that is none', { ...line, evidence: ['S3:a-b'] }], ['another basis', { ...line, basis: 'truth' }],
  ['no text', { ...line, text: '' }], ['a text without end', { ...line, text: 'very '.repeat(500) }],
  ['a number', 7],
])('a line with %s is malformed, its neighbours are read', (_, wrong) => {
  const said = readReply(JSON.stringify({ lines: [line, wrong, line] }));
  expect(said?.candidates).toEqual([line, line]);
  expect(said?.malformed).toHaveLength(1);
  expect(said?.malformed[0]?.length).toBeLessThanOrEqual(200);
});

test('of a thousand lines a few are looked at', () => {
  const said = readReply(JSON.stringify({ lines: Array.from({ length: 400 }, () => line) }));
  expect(said?.candidates).toHaveLength(30);
});

test('no text makes it throw, and what it reads has text and evidence', () => {
  const part = fc.oneof(fc.constantFrom('{', '}', '"', '\\', '[', ']', '{"lines":[', good, '<think>'), fc.string());
  fc.assert(fc.property(fc.array(part), (parts) => {
    const said = readReply(parts.join(''));
    for (const { text, evidence } of said?.candidates ?? []) {
      expect(text).not.toBe('');
      expect(evidence.length).toBeGreaterThan(0);
    }
  }), { numRuns: 500 });
});
