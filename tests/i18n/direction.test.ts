/** Text from right to left keeps to itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text } from '../../src/i18n/catalogue.ts';
import { isolated } from '../../src/i18n/direction.ts';

const persian = 'سخنگوی وزارت خارجه';

test('right-to-left words stand in isolation, others as they are', () => {
  expect(isolated('Baku, 5 May')).toBe('Baku, 5 May');
  expect(isolated(persian)).toBe(`\u2068${persian}\u2069`);
  expect(isolated(`one\n${persian}: two`)).toBe(`one\n\u2068${persian}: two\u2069`);
  expect(text('en', 'label-claim-named', { holder: persian })).toBe(`According to \u2068${persian}\u2069`);
});

test('marks of a text’s own that would turn what follows are gone', () => {
  expect(isolated('\u202Efact\u202C \u2067claim\u2069\u200F')).toBe('fact claim');
  expect(isolated(`\u2067${persian}\u202E: 12`)).toBe(`\u2068${persian}: 12\u2069`);
  expect(isolated(`According to \u2068${persian}\u2069`)).toBe(`According to \u2068${persian}\u2069`);
});

test('whatever comes, every mark that stays is one of a pair, and twice changes nothing', () => {
  const unit = fc.constantFrom('a', ' ', '\n', 'ش', 'ם', '\u2068', '\u2069', '\u202E', '\u2066', '\u200F', ':', '1');
  fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), (words) => {
    const shown = isolated(words);
    expect(isolated(shown)).toBe(shown);
    expect(shown.replaceAll(/\u2068[^\u2068\u2069\n]*\u2069/gu, '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u);
    expect(shown.replaceAll(/\u2068[^\u2068\u2069\n]*\u2069/gu, '')).not.toMatch(/[\u0590-\u06FF]/u);
  }));
});
