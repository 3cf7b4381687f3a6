/** The chat in the terminal, through its streams, with a real newsroom behind it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal } from '../../adapters/terminal/main.ts';
import { approve, publish } from '../../src/briefing.ts';
import { commands } from '../../src/chat/commands.ts';
import type { Adapter, Respond } from '../../src/chat/request.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { drafted, newsroom, type Newsroom } from '../support/newsroom.ts';

interface Chat {
  readonly adapter: Adapter;
  readonly input: PassThrough;
  readonly output: PassThrough;
  /** Everything written so far. */
  said(): string;
  /** Resolves when these words stand in what was written since the last call. */
  until(words: string): Promise<string>;
  readonly left: Promise<void>;
}

interface Window { readonly columns?: number; readonly keyboard?: boolean }

function open(respond: Respond, { columns = 80, keyboard = false }: Window = {}): Chat {
  const input = Object.assign(new PassThrough(), keyboard ? { isTTY: true } : {});
  const output = Object.assign(new PassThrough(), { columns, ...(keyboard ? { isTTY: true } : {}) });
  let written = '';
  let seen = 0;
  let waiting = (): void => undefined;
  output.on('data', (chunk: Buffer) => {
    written += chunk.toString();
    waiting();
  });
  const left = Promise.withResolvers<void>();
  const adapter = terminal({ input, output, language: 'en', leave: left.resolve });
  void adapter.start(respond, commands);
  return {
    adapter, input, output, left: left.promise,
    said: () => written,
    until: (words) => new Promise((resolve) => {
      waiting = () => {
        const at = written.indexOf(words, seen);
        if (at < 0) return;
        const fresh = written.slice(seen);
        seen = at + words.length;
        resolve(fresh);
      };
      waiting();
    }),
  };
}

const flat = (words: string) => words.replace(/\s+/gu, ' ');
const hint = 'or the number of a button.';

describe('the chat in the terminal', () => {
  let folder: string;
  let store: Store;
  let room: Newsroom;
  let respond: Respond;
  let brief: Brief;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'standpoint-terminal-'));
    store = await openStore(`file:${join(folder, 'store.db')}`);
    room = newsroom(store);
    respond = createRespond(room);
    brief = await drafted(room);
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    await drafted(room, 'second');
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('what is asked for in words is answered by the next row, whatever it looks like; a command ends it', async () => {
    const chat = open(async ({ input }) => [{
      as: 'message', document: { sections: [{ header: [], blocks: [{ type: 'text', text: JSON.stringify(input) }] }], buttons: [] },
      ...(input.type === 'command' && input.name === 'why' ? { form: { action: 'report:b:1', title: 'Say', fields: ['Words'] } } : {}),
    }]);
    await chat.until(hint);
    chat.input.end('why\nbrief 7\nwhy\n8\nwhy\n/brief\nnothing known\n');
    await chat.left;
    const said = chat.said();
    expect(said).toContain('{"type":"words","words":"brief 7"}');
    expect(said).toContain('{"type":"words","words":"8"}');
    expect(said).toContain('{"type":"command","name":"brief","argument":""}');
    expect(said).toContain('{"type":"words","words":"nothing known"}');
  });

  test('greets, answers what is piped in to its end, in order, and leaves', async () => {
    const chat = open(respond);
    chat.input.end('regions\n/brief south-caucasus\nwhat is this?\n');
    await chat.left;
    const said = flat(chat.said());
    const kind = 'Opinion: this is the author’s view';
    const order = ['who stands behind it', kind, hint, 'We cover these regions', 'That was not understood'];
    const places = order.map((words) => said.indexOf(words));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said).toContain(flat(brief.items[0]!.lines[0]!.text));
    expect(chat.adapter.state()).toBe('stopped');
  });

  test('keeps each label in front of its line, also in a narrow window', async () => {
    const chat = open(respond, { columns: 5 });
    chat.input.end('brief\n');
    await chat.left;
    const said = flat(chat.said());
    for (const { label, text } of brief.items[0]!.lines) expect(said).toContain(flat(`${label}: ${text}`));
    expect(Math.max(...chat.said().split('\n').map((row) => row.length))).toBeLessThanOrEqual(40);
  });

  test('a number presses the button that was shown under it, through to the desk', async () => {
    const chat = open(respond);
    await chat.until(hint);
    chat.input.write('desk\n');
    await chat.until('[1] Draft: Nigar Velizade');
    chat.input.write('1\n');
    const opened = flat(await chat.until('[1] Approve  [2] Hold  [3] Reject'));
    expect(opened).toContain('Draft, not approved');
    expect(opened).toContain('The passages behind each line');
    chat.input.write('2\n');
    await chat.until('is held');
    chat.input.end();
    await chat.left;
  });

  test.each(['0', '99', '4294967297', '0070'])('says that there is no button %s', async (number) => {
    const chat = open(respond);
    await chat.until(hint);
    chat.input.write(`${number}\n`);
    expect(await chat.until('There is no button')).not.toContain('Opinion');
    chat.input.write('regions\n');
    await chat.until('We cover these regions');
    chat.input.end();
    await chat.left;
  });

  test.each(['1e0', '1.0', '+1', '-1', '0x1'])('%s is no button', async (typed) => {
    const chat = open(respond);
    chat.input.end(`${typed}\n`);
    await chat.left;
    expect(chat.said()).toContain('That was not understood');
  });

  test('numbers count on over several answers, and a link shows its address', async () => {
    const two: Respond = async () => ['one', 'two'].map((words) => ({
      as: 'message',
      document: {
        sections: [{ header: [], blocks: [{ type: 'text', text: words }] }],
        buttons: [[{ text: `button ${words}`, url: `https://example.org/${words}` }]],
      },
    }));
    const chat = open(two);
    const shown = await chat.until(hint);
    expect(shown.indexOf('one')).toBeLessThan(shown.indexOf('two'));
    expect(shown).toContain('[1] button one  [2] button two');
    chat.input.write('2\n');
    await chat.until('https://example.org/two');
    chat.input.end();
    await chat.left;
  });

  test.each(['quit', '/exit', 'QUIT'])('%s leaves, and nothing after it is answered', async (word) => {
    const chat = open(respond);
    chat.input.write(`${word}\nregions\n`);
    await chat.left;
    expect(chat.said()).not.toContain('We cover these regions');
  });

  const keys: [string, string][] = [['Ctrl-C', '\u0003'], ['Ctrl-D', '\u0004']];

  test.each(keys)('%s leaves a keyboard at once', async (name, key) => {
    const chat = open(respond, { keyboard: true });
    await chat.until(hint);
    if (name === 'Ctrl-C') chat.input.write('reg');
    chat.input.write(key);
    await chat.left;
    expect(chat.said().endsWith('\n')).toBe(true);
  });

  test('what is being answered when the person leaves is finished first', async () => {
    const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let finished = false;
    const slow: Respond = async ({ input }) => {
      if (input.type === 'command' && ['start', 'brief'].includes(input.name)) return [];
      asked.resolve();
      await answer.promise;
      finished = true;
      return [];
    };
    const chat = open(slow, { keyboard: true });
    await chat.until(hint);
    chat.input.write('regions\r');
    await asked.promise;
    chat.input.write('\u0003');
    const stopped = chat.adapter.stop();
    answer.resolve();
    await Promise.all([stopped, chat.left]);
    expect(finished).toBe(true);
  });

  test('an answer that fails is said, and the chat goes on', async () => {
    const failing: Respond = async () => {
      throw new Error('broken');
    };
    const chat = open(failing);
    chat.input.end('regions\nhelp\n');
    await chat.left;
    expect(chat.said().match(/Something went wrong on our side/g)).toHaveLength(3);
  });

  test('a reader that has gone ends the chat without a crash', async () => {
    const chat = open(respond);
    await chat.until(hint);
    chat.output.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await chat.left;
    expect(chat.adapter.state()).toBe('stopped');
  });
});
