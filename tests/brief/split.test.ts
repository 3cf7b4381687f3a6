import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document, Measure } from '../../src/brief/document.ts';
import { split } from '../../src/brief/split.ts';

/** A channel that counts characters, labels and a line feed between blocks. */
const measure = (limit: number): Measure => ({
  limit,
  size: (blocks) => blocks.map((block) => ('label' in block ? `${block.label}: ` : '') + ('name' in block ? `${block.name} ` : '') + block.text)
    .join('\n').length,
});

const line = (label: string, text: string): Block => ({ type: 'line', label, text });
const heading = (text: string): Block => ({ type: 'heading', text });

const words = fc.array(fc.stringMatching(/^\S{1,12}$/u), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const block = fc.oneof(
  words.map((text): Block => ({ type: 'text', text })),
  fc.tuple(fc.constantFrom('A’s view', 'According to B'), words).map(([label, text]) => line(label, text)),
  words.map((text): Block => ({ type: 'quote', name: 'S1', text })),
);
const document = fc.array(
  fc.record({ header: fc.constant([heading('Opinion: this is the author’s view')]), blocks: fc.array(block, { maxLength: 20 }) }),
  { minLength: 1, maxLength: 4 },
).map((sections): Document => ({ sections, buttons: [[{ text: 'Evidence', action: 'evidence:x:1' }]] }));

test('a document that fits is one part, without a part number', () => {
  const parts = split({ sections: [{ header: [heading('Opinion')], blocks: [line('A’s view', '“yes”')] }], buttons: [] }, measure(100));
  expect(parts).toEqual([{ number: 1, of: 1, blocks: [heading('Opinion'), line('A’s view', '“yes”')], buttons: [] }]);
});

test('each part repeats the header of its section and says its number; buttons stand under the last', () => {
  const blocks = Array.from({ length: 9 }, (_, n) => line('A’s view', `${n} ${'word '.repeat(10)}`.trim()));
  const parts = split({ sections: [{ header: [heading('Opinion')], blocks }], buttons: [[{ text: 'Why', action: 'why:x:1' }]] }, measure(300));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    expect(part.blocks[0]).toEqual(heading('Opinion'));
    expect(part.blocks.at(-1)).toEqual({ type: 'note', text: `Part ${part.number} of ${parts.length}` });
    expect(part.buttons.length).toBe(part.number === parts.length ? 1 : 0);
  }
  expect(parts.flatMap((part) => part.blocks).filter((one) => one.type === 'line')).toEqual(blocks);
});

test('a line too long for any message carries its label on every piece', () => {
  const text = Array.from({ length: 200 }, (_, n) => `word${n}`).join(' ');
  const parts = split({ sections: [{ header: [heading('Opinion')], blocks: [line('A’s view', text)] }], buttons: [] }, measure(400));
  const pieces = parts.flatMap((part) => part.blocks).filter((one) => one.type === 'line');
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.every(({ label }) => label === 'A’s view')).toBe(true);
  expect(pieces.map((piece) => piece.text.replace(/…$/u, '')).join(' ')).toBe(text);
});

test('what opens other blocks is never the last of a part', () => {
  const opening = (text: string): Block => ({ type: 'text', text, opens: true });
  const blocks = Array.from({ length: 12 }, (_, n): Block[] => [
    ...(n % 4 === 0 ? [heading('Where the authors differ')] : []), ...(n % 2 === 0 ? [opening('What they make of it:')] : []), line('A’s view', 'word '.repeat(n + 3).trim()),
  ]).flat();
  for (let limit = 260; limit < 700; limit += 7) {
    const parts = split({ sections: [{ header: [heading('Opinion')], blocks }], buttons: [] }, measure(limit));
    expect(parts.map(({ blocks: shown }) => shown.findLast(({ type }) => type !== 'note')?.type)).toEqual(parts.map(() => 'line'));
    expect(parts.flatMap((part) => part.blocks).filter(({ type }) => type === 'line')).toHaveLength(12);
  }
});

test('any document fits its channel, begins each part with a header, and loses no block', () => {
  fc.assert(fc.property(document, fc.integer({ min: 300, max: 4096 }), (given, limit) => {
    const parts = split(given, measure(limit));
    for (const part of parts) {
      expect(measure(limit).size(part.blocks)).toBeLessThanOrEqual(limit);
      expect(part.blocks[0]?.type).toBe('heading');
    }
    const flat = (blocks: readonly Block[]) => blocks.filter(({ type }) => type !== 'heading' && type !== 'note')
      .map(({ text }) => text.replaceAll(/[\s…]/gu, '')).join('');
    expect(flat(parts.flatMap((part) => part.blocks)))
      .toBe(given.sections.flatMap(({ blocks }) => blocks).map(({ text }) => text.replaceAll(/[\s…]/gu, '')).join(''));
  }));
});
