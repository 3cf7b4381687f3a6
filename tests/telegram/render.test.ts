/** Any blocks become messages that Telegram takes, and that say what the blocks say. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Block, Button, Part } from '../../src/brief/document.ts';
import { split } from '../../src/brief/split.ts';
import { keyboard, measure, render } from '../../adapters/telegram/render.ts';
import { loadTdlib, type Tdlib } from '../servers/telegram/tdlib.ts';
import { clean } from '../servers/telegram/text.ts';
import { asHtml, at, startBot, type Bot } from './support.ts';

let bot: Bot;
let reader: number;
let tdlib: Tdlib | null;
beforeAll(async () => {
  bot = await startBot();
  reader = bot.server.world.user();
  tdlib = await loadTdlib();
});
afterAll(() => bot.close());

/** What articles hold at their worst. */
const nasty = fc.constantFrom(
  '👩‍👩‍👧‍👦', '🏳️‍🌈', '𝔘𝔫𝔦', 'سلام', 'שלום', '\u202Ereversed\u202C', '\u2067isolated\u2069', '\u200F\u200E\u200F', 'e\u0301', 'x\u030A', 'a\u030A',
  '<b>', '</b>', '&amp;', '**', '__', '`', '```', '[x](https://evil.example)', '||', '~', '\\', '> ', '# ',
  '@everyone', '@durov', '/stop', '/start@other_bot', ' /approve', '#tag', '$USD', 'https://evil.example/x?y=1', 'a@b.example',
  '\n', '\r\n', '\n\n\n\n', '\t', '\u2028', '\0', '\u0007', '\u00A0', '\u200B', '\uFEFF', '\uD800', '\uDC00', '¯', 'ß', '١٢', '1️⃣',
);
const words = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 6 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''));
/** With something to read in it: our own labels are never empty. */
const readable = words.map((text) => `A${text}z`);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('heading' as const, 'text' as const, 'note' as const), text: words }),
  fc.record({ type: fc.constant('line' as const), label: readable, text: readable }),
  fc.record({ type: fc.constant('quote' as const), name: fc.constantFrom('S1', 'S12'), text: words }),
  fc.record({ type: fc.constant('link' as const), text: words, url: fc.oneof(fc.webUrl(), words, fc.webUrl({ withFragments: true, withQueryParameters: true })) }),
);
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ text: words, action: fc.stringMatching(/^[a-z]{1,10}(:[A-Za-z0-9-]{1,32})?$/) }),
  fc.record({ text: words, url: fc.oneof(fc.webUrl(), words, fc.constantFrom('javascript:alert(1)', 'ftp://x.example', 'http://localhost/', 'https://a.example:99999')) }),
);
const blocks = fc.tuple(fc.array(block, { maxLength: 14 }), readable).map(([some, last]): Block[] => [...some, { type: 'line', label: 'View', text: last }]);
const runs = { numRuns: 300 };

test('Telegram takes any blocks, in parts that keep every label', async () => {
  await fc.assert(fc.asyncProperty(blocks, fc.array(fc.array(button, { maxLength: 3 }), { maxLength: 4 }), async (content, buttons) => {
    const parts = split({ sections: [{ header: [], blocks: content }], buttons }, measure);
    for (const part of parts) expect(await bot.adapter.channel.send(at(reader), part, 'key')).toMatchObject({ outcome: 'sent' });
    const shown = bot.server.messages(reader).slice(-parts.length);
    // As Telegram keeps it, nothing was trimmed, cleaned or moved.
    expect(shown.map(({ text }) => text)).toEqual(parts.map((part) => render(part.blocks).text));
  }), runs);
});

test('text is as Telegram would clean it; nobody is called and no command is offered', () => {
  fc.assert(fc.property(blocks, (content) => {
    const { text, entities } = render(content.filter(({ type }) => type !== 'text'));
    expect(clean(text)).toBe(text);
    expect(text.replaceAll(/\u2068[^\u2066-\u2069\n]*\u2069/gu, '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(tdlib?.check(text, entities) ?? { text }).toMatchObject({ text });
    const called = (tdlib?.detect(text) ?? []).filter(({ type }) => type === 'mention' || type === 'bot_command');
    expect(called).toEqual([]);
  }), runs);
});

test('TDLib reads the same entities', (context) => {
  if (tdlib === null) return context.skip('no TDLib for this machine');
  const telegram = tdlib;
  const order = (entities: readonly { type: string; offset: number; length: number }[]) =>
    entities.map(({ type, offset, length }) => `${offset}+${length} ${type}`).sort();
  fc.assert(fc.property(blocks, (content) => {
    const { text, entities } = render(content);
    const read = telegram.parse(asHtml(text, entities), 'HTML');
    expect(read).toMatchObject({ text });
    expect(order('entities' in read ? read.entities : [])).toEqual(order(entities));
  }), runs);
});

test('every line shows its label in bold, in front of its text, in one row', () => {
  fc.assert(fc.property(fc.array(fc.tuple(readable, readable), { minLength: 1, maxLength: 10 }), (lines) => {
    const content = lines.map(([label, text]): Block => ({ type: 'line', label, text }));
    const { text, entities } = render(content);
    const bold = entities.map(({ offset, length }) => text.slice(offset, offset + length));
    const rows = text.split('\n\n');
    expect(rows).toHaveLength(lines.length);
    expect(bold.every((label, index) => label.endsWith(':') && rows[index]?.startsWith(`${label} `))).toBe(true);
    expect(entities.every(({ type }) => type === 'bold')).toBe(true);
  }), runs);
});

const line = (length: number, unit = 'a'): Block => ({ type: 'text', text: unit.repeat(length) });
const part = (...content: Block[]): Part => ({ number: 1, of: 1, blocks: content, buttons: [] });

test.each([['a letter', 'a'], ['beyond the basic plane', '𝔘']])('the limit is 4096 code points: %s', async (_, unit) => {
  expect(measure.size([line(4096, unit)])).toBe(4096);
  expect(await bot.adapter.channel.send(at(reader), part(line(4096, unit)), 'k')).toMatchObject({ outcome: 'sent' });
  expect(measure.size([line(4097, unit)])).toBe(4097);
  expect(await bot.adapter.channel.send(at(reader), part(line(4097, unit)), 'k')).toEqual({ outcome: 'refused', reason: 'delivery-rejected' });
});

test('more entities than Telegram keeps count as too large', async () => {
  const many = Array.from({ length: 120 }, (): Block => ({ type: 'line', label: 'V', text: 'x' }));
  expect(measure.size(many)).toBeGreaterThan(measure.limit);
  for (const piece of split({ sections: [{ header: [], blocks: many }], buttons: [] }, measure)) {
    expect(render(piece.blocks).entities.length).toBeLessThanOrEqual(100);
  }
});

test('how each block looks', () => {
  expect(render([
    { type: 'heading', text: 'Opinion' },
    { type: 'text', text: 'Lena Ortiz, Harbour Review' },
    { type: 'line', label: 'Lena Ortiz’s view', text: '“It will\nnot come back.”' },
    { type: 'quote', name: 'S12', text: 'It will not come back.' },
    { type: 'quote', name: 'S13', text: 'Never.' },
    { type: 'link', text: 'The article', url: 'https://example.org/a?b=1&c=2' },
    { type: 'link', text: 'Another', url: 'javascript:alert(1)' },
    { type: 'note', text: 'Extracted' },
    { type: 'note', text: 'Part 1 of 1' },
  ])).toEqual({
    text: 'Opinion\nLena Ortiz, Harbour Review\n\nLena Ortiz’s view: “It will not come back.”\nS12 It will not come back.\n'
      + 'S13 Never.\n\nThe article\n\nAnother javascript:alert(1)\n\nExtracted\nPart 1 of 1',
    entities: [
      { type: 'bold', offset: 0, length: 7 },
      { type: 'bold', offset: 36, length: 18 },
      { type: 'expandable_blockquote', offset: 80, length: 26 },
      { type: 'bold', offset: 80, length: 3 },
      { type: 'expandable_blockquote', offset: 107, length: 10 },
      { type: 'bold', offset: 107, length: 3 },
      { type: 'text_link', offset: 119, length: 11, url: 'https://example.org/a?b=1&c=2' },
      { type: 'italic', offset: 161, length: 9 },
      { type: 'italic', offset: 171, length: 11 },
    ],
  });
});

test('letters made of two characters keep their marks, where Telegram would take a mark away', () => {
  expect(render([{ type: 'text', text: 'A\u030Angstro\u0308m' }]).text).toBe('Ångström');
});

test('buttons: ours carry their action, links only lead to the web', () => {
  expect(keyboard([
    [{ text: 'Evidence', action: 'evidence:b1:1' }, { text: 'Original', url: 'https://example.org/x' }],
    [{ text: 'Bad', url: 'tg://resolve?domain=x' }],
    [{ text: '\u200B', action: 'blank' }],
  ])).toEqual({ inline_keyboard: [[{ text: 'Evidence', callback_data: 'evidence:b1:1' }, { text: 'Original', url: 'https://example.org/x' }]] });
  expect(keyboard([])).toBeNull();
});
