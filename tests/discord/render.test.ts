/** What is shown: any words, whatever they are, as they are; always a body that Discord takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pages } from '../../adapters/discord/buttons.ts';
import { measure, render } from '../../adapters/discord/render.ts';
import { inert, shorten } from '../../adapters/discord/words.ts';
import type { Block, Button, Part } from '../../src/brief/document.ts';
import { split } from '../../src/brief/split.ts';
import { complaintsAboutMessage, isEmptyMessage } from '../servers/discord/limits.ts';
import { kindsIn, plain, read } from '../servers/discord/markdown.ts';
import { complaintsBySpec } from '../servers/discord/spec.ts';

/** Pieces that markdown, mentions and layouts are made of, beside any words at all. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '~~',
        '||',
        '`',
        '```',
        '\\',
        '>',
        '>>> ',
        '#',
        '# ',
        '-# ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        ' ',
        '[',
        ']',
        '(',
        ')',
        '<',
        '@everyone',
        '@here',
        '<@123456789012345678>',
        '<@&1>',
        '<#2>',
        '</brief:3>',
        '<t:0:R>',
        '<:a:4>',
        ':smile:',
        '<id:guide>',
        'https://evil.example/a_b',
        '[a](https://evil.example)',
        'سلام',
        '\u202E',
        '\u2067',
        '👩‍👩‍👧',
        '🇦🇿',
        '\uD83D',
        'a',
        'b c',
        '¯\\_(ツ)_/¯',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);
const words = hostile.filter((text) => inert(text).trim() !== '');
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), hostile);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('heading', 'text', 'note'), text: words }),
  fc.record({ type: fc.constant('line' as const), label: words, text: words }),
  fc.record({ type: fc.constant('quote' as const), name: fc.stringMatching(/^S[1-9]\d?$/), text: words }),
  fc.record({ type: fc.constant('link' as const), text: words, url }),
);
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ text: hostile, action: fc.stringMatching(/^[a-z:0-9.]{1,64}$/) }),
  fc.record({ text: hostile, url }),
);
const part: fc.Arbitrary<Part> = fc
  .record({
    number: fc.constant(1),
    of: fc.constant(1),
    blocks: fc.array(block, { minLength: 1, maxLength: 12 }),
    buttons: fc.array(fc.array(button, { maxLength: 8 }), { maxLength: 8 }),
  })
  .filter(({ blocks }) => measure.size(blocks) <= measure.limit);

/** Words without what is rightly left out: order-turning signs, controls, lone surrogates, layout. */
const bare = (text: string) =>
  text.toWellFormed().replace(/[^\P{Cc}\s]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\s\uFEFF]/gu, '');

test('any part becomes bodies that Discord takes', () => {
  fc.assert(
    fc.property(part, (given) => {
      for (const page of pages(given)) {
        const body = render(page);
        expect([
          ...complaintsAboutMessage(body),
          ...complaintsBySpec('POST', '/channels/{channel_id}/messages', body),
        ]).toEqual([]);
        expect(isEmptyMessage(body)).toBe(false);
        expect(body.content.length).toBe(measure.size(page.blocks));
        expect(body.allowed_mentions).toEqual({ parse: [] });
      }
    }),
    { numRuns: 1000 },
  );
});

test('words are shown as they are, and nothing in them comes alive', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { content } = render({ number: 1, of: 1, blocks: [{ type: 'text', text }], buttons: [] });
      expect(new Set(kindsIn(content))).toEqual(new Set(['text']));
      expect(bare(plain(content))).toBe(bare(text));
    }),
    { numRuns: 3000 },
  );
});

test('a line is its label in bold, then its words, in one row', () => {
  fc.assert(
    fc.property(words, words, (label, text) => {
      const { content } = render({ number: 1, of: 1, blocks: [{ type: 'line', label, text }], buttons: [] });
      expect(kindsIn(content)).toEqual(['strong', 'text', 'text']);
      expect(content).not.toContain('\n');
      expect(bare(plain(content))).toBe(bare(`${label}:${text}`));
    }),
    { numRuns: 3000 },
  );
});

test('any blocks keep their words, their order and their own formatting only', () => {
  const own = new Set(['text', 'strong', 'heading', 'subtext', 'quote', 'link', 'url']);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const { content } = render({ number: 1, of: 1, blocks, buttons: [] });
      expect(kindsIn(content).filter((kind) => !own.has(kind))).toEqual([]);
      const shown = bare(plain(content));
      let from = 0;
      for (const { text } of blocks) {
        const at = shown.indexOf(bare(text), from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + bare(text).length;
      }
    }),
    { numRuns: 2000 },
  );
});

test('any document is divided into parts that Discord takes', () => {
  const long = fc.array(words, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
  const blocks = fc.array(fc.record({ type: fc.constant('line' as const), label: words, text: long }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(blocks, (lines) => {
      for (const page of split({ sections: [{ header: [], blocks: lines }], buttons: [] }, measure)) {
        expect(complaintsAboutMessage(render(page))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('links', () => {
  const linked = (text: string, url: string) =>
    render({ number: 1, of: 1, blocks: [{ type: 'link', text, url }], buttons: [] }).content;

  test.each([
    ['The article', 'https://example.org/a?b=c&d=e', '[The article](<https://example.org/a?b=c&d=e>)'],
    ['The article', 'https://example.org/a_(b)', '[The article](<https://example.org/a_%28b%29>)'],
    ['The [old] article', 'https://example.org/', 'The \\[old\\] article <https://example.org/>'],
    ['The article', 'javascript:alert(1)', 'The article'],
    ['The article', 'discord://-/channels/1', 'The article'],
    ['The article', 'not an address', 'The article'],
    ['The article', 'https://example.org/>)](x', '[The article](<https://example.org/%3E%29]%28x>)'],
  ])('%s %s', (text, url, expected) => {
    expect(linked(text, url)).toBe(expected);
    expect(plain(linked(text, url))).toContain(text);
  });

  test('words that follow a link can’t send it elsewhere', () => {
    const blocks: Block[] = [
      { type: 'link', text: 'The article', url: 'https://example.org/' },
      { type: 'text', text: 'and so on](https://evil.example)' },
    ];
    const { content } = render({ number: 1, of: 1, blocks, buttons: [] });
    expect(read(content).flatMap(({ url }) => url ?? [])).toEqual(['https://example.org/']);
  });

  test('a button opens the web and nothing else', () => {
    const rows = (url: string) =>
      render({
        number: 1,
        of: 1,
        blocks: [{ type: 'text', text: 'x' }],
        buttons: [[{ text: 'Original', url }]],
      }).components;
    expect(rows('https://example.org')[0]?.components).toEqual([
      { type: 2, style: 5, label: 'Original', url: 'https://example.org/' },
    ]);
    for (const url of [
      'javascript:alert(1)',
      'discord://x',
      'ftp://example.org',
      '',
      `https://example.org/${'a'.repeat(600)}`,
    ])
      expect(rows(url)).toEqual([]);
  });
});

describe('buttons', () => {
  const labels = (given: Part['buttons']) =>
    pages({ number: 1, of: 1, blocks: [{ type: 'text', text: 'x' }], buttons: given }).map((page) =>
      render(page).components.map((row) =>
        row.components.flatMap((each) =>
          'options' in each ? each.options.map(({ label }) => label) : [each.label],
        ),
      ),
    );
  const buttonsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ text: `${index}`, action: `a:${index}` }));

  test('keep their rows while these fit', () => {
    expect(labels([buttonsOf(2), [{ text: 'x', action: 'x' }]])).toEqual([[['0', '1'], ['x']]]);
  });
  test('one below the other become lists where there are too many', () => {
    const alone = buttonsOf(27).map((each) => [each]);
    const list = labels(alone)[0]?.map((row) => row.length);
    expect(list).toEqual([25, 2]);
    const many = render({
      number: 1,
      of: 1,
      blocks: [],
      buttons: [...buttonsOf(6).map((each) => [each]), [{ text: 'Back', action: 'b' }, { text: 'On', action: 'c' }]],
    });
    expect(many.components.map((row) => row.components.map(({ type }) => type))).toEqual([[3], [2, 2]]);
    expect(many.components[0]?.components).toMatchObject([{ options: buttonsOf(6).map(({ text, action }) => ({ label: text, value: action })) }]);
  });
  test('of one row too long fill the next', () => {
    expect(labels([buttonsOf(6)])).toEqual([[['0', '1', '2', '3', '4'], ['5']]]);
  });
  test('go on in a further message', () => {
    expect(labels([buttonsOf(27)]).map((page) => page.flat().length)).toEqual([25, 2]);
  });
  test('of one action stand once', () => {
    expect(
      labels([
        [
          { text: 'a', action: 'x' },
          { text: 'b', action: 'x' },
        ],
      ]),
    ).toEqual([[['a']]]);
  });
  test('more than one message holds is our own fault, and said', () => {
    expect(() => render({ number: 1, of: 1, blocks: [], buttons: [buttonsOf(26)] })).toThrow(RangeError);
  });
});

test('words are shortened between whole characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const short = shorten(text, 80);
      expect(short.length).toBeLessThanOrEqual(80);
      expect(short === text || (short.endsWith('…') && text.startsWith(short.slice(0, -1)))).toBe(true);
      expect(short.isWellFormed()).toBe(text.isWellFormed() || short.isWellFormed());
    }),
  );
});
