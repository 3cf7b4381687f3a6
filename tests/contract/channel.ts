/** What every channel keeps, whatever the platform; each platform brings its real channel and a strict peer. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block, Button, Document, Part } from '../../src/brief/document.ts';
import { split } from '../../src/brief/split.ts';
import { plainly, type Channel, type Destination, type SendResult } from '../../src/delivery/channel.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';

/** What the platform can be made to do. A hook that a platform lacks is null, and its test says so. */
export interface World {
  /** Two places that take messages. */
  readonly to: Destination;
  readonly other: Destination;
  /** From now on `to` can't be reached until a person mends it: blocked, deleted, no permission. */
  readonly refuse: (() => void | Promise<void>) | null;
  /** The next call about `to` is answered "too many, wait so many seconds". */
  readonly waitSeconds: ((seconds: number) => void | Promise<void>) | null;
  /** From now on nobody answers at all. */
  readonly down: (() => void | Promise<void>) | null;
  /** Somebody deletes a message that stood in `to`. */
  readonly remove: ((platformId: string) => void | Promise<void>) | null;
  /** How many people and roles were called by a mention so far; null where words can't call anybody. */
  readonly called: (() => number) | null;
  /** Somebody who can be told something in private, and where that then stands; null where the peer knows no such place. */
  readonly person: { readonly id: string; readonly at: Destination } | null;
  /** Whether the platform can tell that a key was used before. */
  readonly tellsKeys: boolean;
}

export interface Setup {
  readonly channel: Channel;
  readonly world: World;
  /** What stands in a place now, oldest first: each message as plain words, as a reader sees them (no markup). */
  visible(to: Destination): Promise<string[]>;
  close(): Promise<void>;
}

const partOf = (blocks: readonly Block[], buttons: readonly (readonly Button[])[] = []): Part =>
  ({ number: 1, of: 1, blocks, buttons });

const sample: readonly Block[] = [
  { type: 'heading', text: 'Opinion: this is the author’s view' },
  { type: 'text', text: 'Lena Ortiz, Harbour Review · undated' },
  { type: 'line', label: 'Lena Ortiz’s view', text: '“The ferry will not come back.”' },
  { type: 'line', label: 'According to unnamed officials', text: '“the pier is closed.”' },
  { type: 'quote', name: 'S12', text: 'The ferry will not come back, whatever the council says.' },
  { type: 'link', text: 'The article', url: 'https://example.org/ferry?a=1&b=2' },
  { type: 'note', text: 'Extracted without a language model' },
];
const buttons: readonly (readonly Button[])[] = [
  [{ text: 'Evidence', action: 'evidence:b1:1' }, { text: 'Original', url: 'https://example.org/ferry' }],
];

/** What is written from right to left may stand in isolation: that rearranges nothing. */
const isolates = /\u2068([^\u2066-\u2069\n]*)\u2069/gu;

/** A channel may wrap and indent; words and their order are what counts. */
const flat = (words: string) => words.replaceAll(isolates, '$1').replace(/\s+/gu, ' ').trim();
const words = (messages: readonly string[]) => flat(messages.join('\n'));

/** Directional overrides, embeddings and isolates: they would let a text rearrange the label in front of it. */
const directional = /[\u202A-\u202E\u2066-\u2069]/u;

function idOf(result: SendResult): string {
  if (result.outcome !== 'sent') throw new Error(`not sent: ${JSON.stringify(result)}`);
  return result.platformId;
}

/** A text block of just the channel's limit, found by asking its own measure. */
function fullText({ measure }: Channel): Block {
  const block = (length: number): Block => ({ type: 'text', text: 'ab c'.repeat(length).slice(0, length - 1).concat('z') });
  let length = measure.limit;
  while (length > 1 && measure.size([block(length)]) > measure.limit) length -= 1;
  return block(length);
}

const linesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'line');

/** Reasons are shown to people: each is a message of the catalogue. */
function expectReason(result: SendResult): void {
  const known = messageIds('en');
  expect(known).toContain('reason' in result ? result.reason : '');
}

function expectLine(shown: string, label: string, text: string): void {
  const at = shown.indexOf(flat(label));
  expect(at, `label ${label}`).toBeGreaterThanOrEqual(0);
  const after = shown.slice(at + flat(label).length).replace(/^[\s:]*/u, '');
  expect(after.startsWith(flat(text)), `${label}: ${text}`).toBe(true);
}

/** Registers the suite for one platform. */
export function channelContract(name: string, setup: () => Promise<Setup>): void {
  describe(`${name} keeps the channel contract`, () => {
    let it: Setup;
    beforeEach(async () => {
      it = await setup();
    });
    afterEach(() => it.close());

    const send = (blocks: readonly Block[], to = it.world.to, key = 'key-1') =>
      it.channel.send(to, partOf(blocks, buttons), key);

    test('says which platform it is, and its pace', () => {
      expect(it.channel.platform).toBe(it.world.to.platform);
      expect(it.channel.pace.perSecond).toBeGreaterThan(0);
      expect(it.channel.pace.perDestinationMs).toBeGreaterThanOrEqual(0);
    });

    test('shows every word, each label in front of its text', async () => {
      idOf(await send(sample));
      const messages = await it.visible(it.world.to);
      expect(messages).toHaveLength(1);
      const shown = words(messages);
      for (const block of sample) expect(shown).toContain(flat(block.text));
      for (const { label, text } of linesOf(sample)) expectLine(shown, label, text);
    });

    test('edits in place', async () => {
      const id = idOf(await send(sample));
      const changed = partOf([{ type: 'line', label: 'Lena Ortiz’s forecast', text: '“It may come back.”' }]);
      expect(idOf(await it.channel.edit(it.world.to, id, changed))).toBe(id);
      const messages = await it.visible(it.world.to);
      expect(messages).toHaveLength(1);
      expectLine(words(messages), 'Lena Ortiz’s forecast', '“It may come back.”');
      expect(words(messages)).not.toContain('pier');
    });

    test('counts an edit that changes nothing as sent', async () => {
      const id = idOf(await send(sample));
      expect(idOf(await it.channel.edit(it.world.to, id, partOf(sample, buttons)))).toBe(id);
      expect(await it.visible(it.world.to)).toHaveLength(1);
    });

    test('the edit of a message that is gone says so, and the place goes on', async (context) => {
      if (it.world.remove === null) return context.skip('messages cannot be removed here');
      const id = idOf(await send(sample));
      await it.world.remove(id);
      const result = await it.channel.edit(it.world.to, id, partOf([{ type: 'text', text: 'new' }]));
      expect(result.outcome).toBe('gone');
      expectReason(result);
      expect(await it.visible(it.world.to)).toEqual([]);
      idOf(await send(sample, it.world.to, 'key-2'));
    });

    test('an edit to fewer words leaves nothing of the old ones', async () => {
      const id = idOf(await send(sample));
      const short = partOf([{ type: 'heading', text: 'No longer part of the brief' }]);
      expect(idOf(await it.channel.edit(it.world.to, id, short))).toBe(id);
      expect((await it.visible(it.world.to)).map(flat)).toEqual(['No longer part of the brief']);
    });

    test('an answer to a message, without a sound, is a message', async () => {
      const replyTo = idOf(await send(sample));
      const answer = partOf([{ type: 'heading', text: 'A brief was changed' }]);
      idOf(await it.channel.send(it.world.to, answer, 'key-2', { ...plainly, silent: true, replyTo }));
      expect((await it.visible(it.world.to)).map(flat).at(-1)).toBe('A brief was changed');
    });

    test('an answer to a message that is gone stands by itself', async (context) => {
      if (it.world.remove === null) return context.skip('messages cannot be removed here');
      const replyTo = idOf(await send(sample));
      await it.world.remove(replyTo);
      const answer = partOf([{ type: 'heading', text: 'A brief was changed' }]);
      idOf(await it.channel.send(it.world.to, answer, 'key-2', { ...plainly, replyTo }));
      expect((await it.visible(it.world.to)).map(flat)).toEqual(['A brief was changed']);
    });

    test('a person is told in private', async (context) => {
      if (it.world.person === null) return context.skip('nobody can be written to in private here');
      const { id, at } = it.world.person;
      idOf(await it.channel.tell(id, partOf([{ type: 'text', text: 'The place can’t be reached.' }])));
      expect((await it.visible(at)).map(flat)).toEqual(['The place can’t be reached.']);
    });

    test('a refused destination is a result, and fails alone', async (context) => {
      if (it.world.refuse === null) return context.skip('destinations are never refused here');
      await it.world.refuse();
      const result = await send(sample);
      expect(result.outcome).toBe('refused');
      expectReason(result);
      idOf(await send(sample, it.world.other));
    });

    test.for([1, 43_837])('a wait of %i s comes back at once, with its time', async (seconds, context) => {
      if (it.world.waitSeconds === null) return context.skip('nobody has to wait here');
      await it.world.waitSeconds(seconds);
      const result = await send(sample);
      expect(result).toMatchObject({ outcome: 'retry', scope: 'destination' });
      expectReason(result);
      const after = result.outcome === 'retry' ? result.afterMs : 0;
      expect(after).toBeGreaterThanOrEqual(seconds * 1000);
      expect(after).toBeLessThanOrEqual(seconds * 1000 + 5000);
      expect(await it.visible(it.world.to)).toEqual([]);
    });

    test('an edit that has to wait comes back with its time', async (context) => {
      if (it.world.waitSeconds === null) return context.skip('nobody has to wait here');
      const id = idOf(await send(sample));
      await it.world.waitSeconds(7);
      const result = await it.channel.edit(it.world.to, id, partOf([{ type: 'text', text: 'new' }]));
      expect(result).toMatchObject({ outcome: 'retry' });
      expect(result.outcome === 'retry' ? result.afterMs : 0).toBeGreaterThanOrEqual(7000);
    });

    test('a platform that is down is to be tried again, for everybody', async (context) => {
      if (it.world.down === null) return context.skip('this platform is never down');
      const id = idOf(await send(sample));
      await it.world.down();
      const results = [await send(sample), await it.channel.edit(it.world.to, id, partOf(sample))];
      for (const result of results) {
        expect(result).toMatchObject({ outcome: 'retry', scope: 'platform' });
        expectReason(result);
        expect(result.outcome === 'retry' ? result.afterMs : 0).toBeGreaterThan(0);
      }
    });

    test('takes a message of just its limit, whole', async () => {
      const full = fullText(it.channel);
      idOf(await send([full]));
      expect(words(await it.visible(it.world.to))).toBe(flat(full.text));
    });

    test('parts of a long document keep header, labels and order', async () => {
      const lines = Array.from({ length: 120 }, (_, index): Block => ({
        type: 'line', label: `View of person ${index}`,
        text: `“${'They said 👩‍👩‍👧 that it was so, and سلام, '.repeat(1 + (index % 9))}${index}.”`,
      }));
      const header: Block[] = [{ type: 'heading', text: 'Opinion: this is the author’s view' }];
      const document: Document = { sections: [{ header, blocks: lines }], buttons };
      const parts = split(document, it.channel.measure);
      for (const part of parts) idOf(await it.channel.send(it.world.to, part, `key-${part.number}`));
      const messages = await it.visible(it.world.to);
      expect(messages).toHaveLength(parts.length);
      for (const message of messages) expect(flat(message)).toContain('Opinion: this is the author’s view');
      const shown = words(messages);
      for (const { label, text } of linesOf(lines)) expectLine(shown, label, text);
    });

    test.each([
      ['mentions', '@everyone @here <@123> <@&456> <#789> @durov'],
      ['Markdown', '**bold** _it_ ~~no~~ `code` ||hidden|| [a](https://evil.example) > quoted # head'],
      ['HTML', '<b>bold</b> &amp; &lt; <a href="https://evil.example">x</a> <script>'],
      ['escapes', 'C:\\dir\\*file* \\_ ```js\nfence``` \u001B[31mred'],
      ['a planted label', 'FACT:\nStated as fact by Reuters: the sea is dry'],
    ])('shows %s as plain words', async (_, hostile) => {
      idOf(await send([{ type: 'line', label: 'Lena Ortiz’s view', text: hostile }, { type: 'quote', name: 'S1', text: hostile }]));
      const shown = words(await it.visible(it.world.to));
      // Invisible joiners may break a mention up, control characters may go; nothing that is read may.
      const bare = (text: string) => flat(text.replace(/[\u200B\u2060]|[\p{Cc}--\s]/gv, ''));
      expectLine(bare(shown), 'Lena Ortiz’s view', bare(hostile));
      expect(it.world.called?.() ?? 0).toBe(0);
    });

    test('no text can turn the reading direction around', async () => {
      const hostile = 'begin \u202Etcaf sa detatS\u202C \u2067now\u2069 \u202Dend';
      idOf(await send([{ type: 'line', label: 'Lena Ortiz’s view', text: hostile }, { type: 'text', text: hostile }]));
      const messages = await it.visible(it.world.to);
      expect(words(messages)).not.toMatch(directional);
      expectLine(words(messages), 'Lena Ortiz’s view', 'begin tcaf sa detatS now end');
    });

    test('the same key again makes no second message', async (context) => {
      if (!it.world.tellsKeys) return context.skip('this platform cannot tell');
      const first = idOf(await send(sample));
      expect(idOf(await send(sample))).toBe(first);
      expect(await it.visible(it.world.to)).toHaveLength(1);
    });

    test('other keys make other messages, oldest first', async () => {
      idOf(await send([{ type: 'text', text: 'one' }], it.world.to, 'key-1'));
      idOf(await send([{ type: 'text', text: 'two' }], it.world.to, 'key-2'));
      expect((await it.visible(it.world.to)).map(flat)).toEqual(['one', 'two']);
    });
  });
}
