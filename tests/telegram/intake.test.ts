/** Texts, links, forwarded posts and files in a private chat, as they reach the core; and files fetched from Telegram. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply, Respond, Sent } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { faults } from '../servers/telegram/faults.ts';
import { at, startBot, type Bot } from './support.ts';

let bot: Bot;
let ada: number;
beforeEach(async () => {
  bot = await startBot({}, { partMs: 300 });
  ada = bot.server.world.user({ name: 'Ada' });
});
afterEach(() => bot.close());

const reply = (words: string): Reply => ({ as: 'private', document: { sections: [{ header: [], blocks: [{ type: 'text', text: words }] }], buttons: [] } });

/** Loads every file that it is given and says what came of it. */
const loads: Respond = async ({ input }) => {
  const files = input.type === 'words' ? input.files ?? [] : [];
  const said = await Promise.all(files.map(async (file) => file.load().then(
    ({ bytes, name, url }) => `${name}: ${Buffer.from(bytes).toString()} ${url}`,
    (error: unknown) => (error instanceof StandpointError ? error.explain() : String(error)),
  )));
  return [reply(said.join('\n') || 'nothing')];
};
const shown = () => bot.server.messages(ada).map(({ text }) => text);
const until = (count: number) => bot.server.until(() => shown().length === count);
const sent = () => bot.requests.flatMap(({ input }): Omit<Sent, 'files'>[] => {
  if (input.type !== 'words') return [];
  const { files: _files, ...rest } = input;
  return [rest];
});
const bytes = (words: string) => new TextEncoder().encode(words);
const sentence = 'The council met on Monday and said little about the channel. ';
const whole = sentence.repeat(150).trim();
/** As apps cut it: at a space, within what a message can hold. */
const ends = [whole.lastIndexOf(' ', 4000), whole.lastIndexOf(' ', 8000), whole.length];
const parts = ends.map((end, index) => whole.slice(ends[index - 1] ?? 0, end).trim());

test('a link behind words, and a channel that a post was forwarded from', async () => {
  await bot.start(loads);
  bot.server.say(ada, ada, 'Read this', { entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://ledger.example/a' }] });
  const chat = { id: -1001900000099, type: 'channel', title: 'Kura Watch', username: 'kurawatch' } as const;
  bot.server.say(ada, ada, 'A post', { forwarded: { type: 'channel', date: 1_760_000_000, chat, message_id: 7, author_signature: 'Leyla M.' } });
  bot.server.say(ada, ada, 'From a friend', { forwarded: { type: 'hidden_user', date: 1_760_000_000, sender_user_name: 'Ben' } });
  await until(3);
  expect(sent()).toEqual([
    { type: 'words', words: 'Read this', links: ['https://ledger.example/a'] },
    { type: 'words', words: 'A post', forwarded: { channel: at(-1_001_900_000_099), outlet: 'Kura Watch', url: 'https://t.me/kurawatch/7', published: '2025-10-09T08:53:20.000Z' } },
    { type: 'words', words: 'From a friend' },
  ]);
});

test('a file is fetched when the core wants it, by its id; words beside it are kept', async () => {
  await bot.start(loads);
  bot.server.say(ada, ada, 'the op-ed', { file: { name: 'op-ed.pdf', bytes: bytes('its content') } });
  bot.server.say(ada, ada, '', { file: { name: null, bytes: bytes('more') } });
  await until(2);
  expect(shown()).toEqual(['op-ed.pdf: its content null', 'the file: more null']);
  expect(sent().map(({ words }) => words)).toEqual(['the op-ed', '']);
});

test('a file that nobody wants is not fetched', async () => {
  await bot.start(async () => [reply('no')]);
  bot.server.say(ada, ada, '', { file: { name: 'op-ed.pdf', bytes: bytes('its content') } });
  await until(1);
  expect(bot.server.calls.some(({ method }) => method === 'getFile')).toBe(false);
});

test('too large a file is refused in plain words, whether Telegram would give it or not', async () => {
  await bot.start(loads);
  for (const megabytes of [6, 21]) bot.server.say(ada, ada, '', { file: { name: `${megabytes}.pdf`, bytes: new Uint8Array(megabytes * 1024 * 1024) } });
  await until(2);
  expect(shown()[0]).toMatch(/6\.pdf is too large\. It has 6 MB\. Telegram passes on files of up to 20 MB, but at most 5 MB/);
  expect(shown()[1]).toContain('21.pdf is too large');
  expect(bot.server.calls.some(({ method }) => method === 'getFile')).toBe(false);
});

test('a file that Telegram does not give is said to be lost, and the token stays secret', async () => {
  await bot.start(loads);
  const file = { name: 'op-ed.pdf', bytes: bytes('its content') };
  bot.server.fault({ fault: { type: 'error', error: faults.chatNotFound.error }, method: 'getFile' });
  bot.server.say(ada, ada, '', { file });
  await until(1);
  bot.server.fault({ fault: { type: 'reset', done: false }, method: 'file' });
  bot.server.say(ada, ada, '', { file });
  await until(2);
  bot.server.say(ada, ada, '', { file: { name: 'empty.txt', bytes: new Uint8Array() } });
  await until(3);
  expect(shown()[0]).toContain('could not be fetched from Telegram');
  expect(shown()[1]).toContain('could not be fetched from Telegram');
  expect(shown()[2]).toContain('empty.txt is empty');
  expect(shown().join() + bot.log()).not.toContain(bot.server.token);
});

test('a picture without words asks, a file in a group does not', async () => {
  await bot.start(loads);
  const group = bot.server.world.group({ members: [ada] });
  bot.server.say(ada, group, '', { file: { name: 'a.pdf', bytes: bytes('x') } });
  bot.server.say(ada, ada, '', { file: { name: null, bytes: bytes('x'), photo: true } });
  await until(1);
  expect(sent()).toEqual([{ type: 'words', words: '' }]);
});

test('a text that is longer than a message arrives as one', async () => {
  await bot.start(loads);
  for (const part of parts) bot.server.say(ada, ada, part);
  await until(1);
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.words.replace(/\s+/g, ' ')).toBe(whole);
});

test('what follows a long text without going on with it stays by itself', async () => {
  await bot.start(loads);
  const chat = { id: -1001900000099, type: 'channel', title: 'Kura Watch', username: 'kurawatch' } as const;
  const [long = ''] = parts;
  bot.server.say(ada, ada, long);
  bot.server.say(ada, ada, '/help');
  bot.server.say(ada, ada, long, { forwarded: { type: 'channel', date: 1_760_000_000, chat, message_id: 7 } });
  bot.server.say(ada, ada, 'Another post.', { forwarded: { type: 'channel', date: 1_760_009_000, chat, message_id: 9 } });
  await until(4);
  expect(bot.requests.map(({ input }) => (input.type === 'words' ? input.words.length : input.type))).toEqual([long.length, 'command', long.length, 13]);
});
