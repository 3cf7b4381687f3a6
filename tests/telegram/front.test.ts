/** Telegram's front door: what people do becomes requests, and replies stand on their screens. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Document } from '../../src/brief/document.ts';
import type { Reply, Request, Respond } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { faults } from '../servers/telegram/faults.ts';
import { startBot, type Bot } from './support.ts';

let bot: Bot;
let reader: number;
beforeEach(async () => {
  bot = await startBot();
  reader = bot.server.world.user({ name: 'Mira Voss' });
});
afterEach(() => bot.close());

const documentOf = (words: string, ...actions: string[]): Document => ({
  sections: [{ header: [], blocks: [{ type: 'text', text: words }] }],
  buttons: actions.map((action) => [{ text: action, action }]),
});
const reply = (as: Reply['as'], words: string, ...actions: string[]): Reply => ({ as, document: documentOf(words, ...actions) });
const long = Array.from({ length: 300 }, (_, index) => `Line ${index} says rather little.`).map((words) => ({ type: 'text', text: words } as const));

/** Says what it was asked; a press is answered as its action says: `message`, `replace`, `private`, `notice`. */
const echo: Respond = async ({ input }) => {
  if (input.type !== 'press') return [reply('message', JSON.stringify(input), 'message', 'replace', 'private', 'notice', 'nothing')];
  const as = (['message', 'replace', 'private', 'notice'] as const).find((name) => name === input.action);
  return as === undefined ? [] : [reply(as, `You pressed ${as}`)];
};
const shown = (chat: number) => bot.server.messages(chat).map((message) => message.text);
const until = (condition: () => boolean) => bot.server.until(condition);
const asked = () => bot.requests.map(({ person, place, input }) => ({ person, place, input }));

test('commands are listed, editors’ ones are not', async () => {
  await bot.start(echo);
  expect(bot.server.commands().map(({ command }) => command)).toEqual(['start', 'brief', 'help']);
  expect(bot.server.commands()[1]?.description).toBe(text('en', 'command-brief'));
  await expect.poll(() => bot.adapter.state(), { timeout: 20_000 }).toBe('up');
});

test('a command, its argument, and words in private', async () => {
  await bot.start(echo);
  bot.server.say(reader, reader, '/start south-caucasus');
  bot.server.say(reader, reader, '/Brief@standpoint_test_bot  Black Sea ');
  bot.server.say(reader, reader, 'hello?');
  await until(() => shown(reader).length === 3);
  const person = { platform: 'telegram', id: String(reader), name: 'Mira Voss' };
  const place = { platform: 'telegram', destination: String(reader), thread: null, kind: 'private' };
  expect(asked()).toEqual([
    { person, place, input: { type: 'command', name: 'start', argument: 'south-caucasus' } },
    { person, place, input: { type: 'command', name: 'brief', argument: 'Black Sea' } },
    { person, place, input: { type: 'words', words: 'hello?' } },
  ]);
  expect(await bot.requests[0]?.mayConfigure()).toBe(true);
});

test('in a group only what is for this bot is heard', async () => {
  const group = bot.server.world.group({ members: [reader] });
  await bot.start(echo);
  bot.server.say(reader, group, 'just talking');
  bot.server.say(reader, group, '/brief@another_bot');
  bot.server.say(reader, group, '/weather');
  bot.server.say(reader, group, '/weather@standpoint_test_bot');
  bot.server.say(reader, group, '/brief');
  await until(() => shown(group).length === 2);
  expect(asked().map(({ input }) => input)).toEqual([
    { type: 'command', name: 'weather', argument: '' }, { type: 'command', name: 'brief', argument: '' },
  ]);
  expect(asked()[0]?.place).toEqual({ platform: 'telegram', destination: String(group), thread: null, kind: 'group' });
});

test('a topic answers in itself', async () => {
  const forum = bot.server.world.group({ forum: true, members: [reader] });
  const topic = bot.server.world.topic(forum, 'Briefs');
  await bot.start(echo);
  bot.server.say(reader, forum, '/brief', { thread: topic });
  await until(() => shown(forum).length === 1);
  expect(asked()[0]?.place.thread).toBe(String(topic));
  expect(bot.server.messages(forum)[0]?.thread).toBe(topic);
});

test('a thread of replies outside of topics is no place of its own', async () => {
  const group = bot.server.world.group({ members: [reader] });
  await bot.start(echo);
  bot.server.say(reader, group, '/brief', { thread: 77 });
  await until(() => shown(group).length === 1);
  expect(asked()[0]?.place.thread).toBeNull();
});

test('only administrators of that moment may configure a group', async () => {
  const owner = bot.server.world.user();
  const admin = bot.server.world.user();
  const group = bot.server.world.group({ admins: [owner, admin], members: [reader] });
  const may: boolean[] = [];
  await bot.start(async (request) => {
    may.push(await request.mayConfigure());
    return [];
  });
  for (const person of [owner, admin, reader]) bot.server.say(person, group, '/brief');
  bot.server.say(owner, group, '/brief', { anonymous: true });
  await expect.poll(() => may.length, { timeout: 20_000 }).toBe(4);
  bot.server.world.place(group).admins.delete(admin);
  bot.server.say(admin, group, '/brief');
  await expect.poll(() => may.length, { timeout: 20_000 }).toBe(5);
  expect(may).toEqual([true, true, false, true, false]);
});

test('a channel’s own post is heard, and may configure', async () => {
  const channel = bot.server.world.group({ type: 'channel', title: 'Harbour news', admins: [reader] });
  const may: boolean[] = [];
  await bot.start(async (request) => {
    may.push(await request.mayConfigure());
    return echo(request);
  });
  bot.server.say(reader, channel, '/brief');
  await until(() => shown(channel).length === 1);
  expect(may).toEqual([true]);
  expect(asked()[0]).toMatchObject({ place: { kind: 'channel' }, person: { id: String(channel), name: 'Harbour news' } });
});

test('presses: a message, a replacement, a notice, and every press is answered', async () => {
  await bot.start(echo);
  bot.server.say(reader, reader, '/brief');
  await until(() => shown(reader).length === 1);
  const [menu] = bot.server.messages(reader);
  const presses = [0, 3, 4].map((which) => bot.server.press(reader, menu!, which));
  await until(() => bot.server.answers.length === 3);
  expect(bot.server.answers).toEqual([
    { id: presses[0], text: null, alert: false },
    { id: presses[1], text: 'You pressed notice', alert: false },
    { id: presses[2], text: null, alert: false },
  ]);
  expect(shown(reader).slice(1)).toEqual(['You pressed message']);
  bot.server.press(reader, menu!, 1);
  await until(() => bot.server.answers.length === 4);
  expect(shown(reader)).toEqual(['You pressed replace', 'You pressed message']);
  bot.server.press(reader, menu!, { data: 'approve:forged:1 💥' });
  await until(() => bot.server.answers.length === 5);
  expect(asked().at(-1)?.input).toEqual({ type: 'press', action: 'approve:forged:1 💥' });
});

test('a long replacement goes on in new messages; one of a message that is gone is sent', async () => {
  await bot.start(async ({ input }) => input.type === 'press'
    ? [{ as: 'replace', document: { sections: [{ header: [], blocks: long }], buttons: [] } }]
    : [reply('message', 'menu', 'more')]);
  bot.server.say(reader, reader, '/brief');
  await until(() => shown(reader).length === 1);
  const [menu] = bot.server.messages(reader);
  bot.server.press(reader, menu!, 0);
  await until(() => bot.server.answers.length === 1);
  const parts = shown(reader);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts[0]).toContain('Line 0 ');
  bot.server.world.remove(reader, menu!.message_id);
  bot.server.press(reader, menu!, { data: 'more' });
  await until(() => bot.server.answers.length === 2);
  expect(shown(reader)).toHaveLength(parts.length - 1 + parts.length);
});

test('a long notice is cut at Telegram’s 200 characters and stays until it is closed', async () => {
  await bot.start(async ({ input }) => input.type === 'press' ? [reply('notice', '👩‍👩‍👧 word '.repeat(60))] : [reply('message', 'menu', 'more')]);
  bot.server.say(reader, reader, '/brief');
  await until(() => shown(reader).length === 1);
  bot.server.press(reader, bot.server.messages(reader)[0]!, 0);
  await until(() => bot.server.answers.length === 1);
  expect(bot.server.answers[0]).toMatchObject({ alert: true, text: expect.stringMatching(/^👩‍👩‍👧 word.*…$/u) });
});

test('what is private comes to the person, with a notice in the group', async () => {
  const group = bot.server.world.group({ members: [reader] });
  await bot.start(async ({ input }) => [input.type === 'press' ? reply('private', 'for you') : reply('message', 'menu', 'x')]);
  bot.server.say(reader, group, '/brief');
  await until(() => shown(group).length === 1);
  bot.server.press(reader, bot.server.messages(group)[0]!, 0);
  await until(() => bot.server.answers.length === 1);
  expect(shown(reader)).toEqual(['for you']);
  expect(shown(group)).toEqual(['menu']);
  expect(bot.server.answers[0]?.text).toBe(text('en', 'chat-sent-privately'));
});

test('who has not started the bot is told how, and nothing private shows in the group', async () => {
  const stranger = bot.server.world.user({ started: false });
  const group = bot.server.world.group({ members: [stranger] });
  await bot.start(async ({ input }) => [input.type === 'press' ? reply('private', 'for you') : reply('message', 'menu', 'x')]);
  bot.server.say(stranger, group, '/brief');
  await until(() => shown(group).length === 1);
  bot.server.press(stranger, bot.server.messages(group)[0]!, 0);
  await until(() => bot.server.answers.length === 1);
  expect(bot.server.answers[0]).toMatchObject({ text: text('en', 'chat-start-first'), alert: true });
  expect(shown(group)).toEqual(['menu']);
});

test('a private reply to a command in a group leads to the bot', async () => {
  const stranger = bot.server.world.user({ started: false });
  const group = bot.server.world.group({ members: [stranger] });
  await bot.start(async () => [reply('private', 'for you')]);
  bot.server.say(stranger, group, '/brief');
  await until(() => shown(group).length === 1);
  const [message] = bot.server.messages(group);
  expect(message?.text).toBe(text('en', 'chat-start-first'));
  expect(message?.keyboard?.inline_keyboard[0]?.[0]).toMatchObject({ url: 'https://t.me/standpoint_test_bot?start' });
});

test.each([
  ['an unforeseen error', new Error('planted'), 'unexpected'],
  ['an error of ours', new StandpointError('store-full', { store: 'file:x' }), 'store-full'],
])('%s is logged with its code, and whoever asked is told politely', async (_, error, code) => {
  await bot.start(async (request) => {
    if (request.input.type === 'press') throw error;
    return echo(request);
  });
  bot.server.say(reader, reader, '/brief');
  await until(() => shown(reader).length === 1);
  bot.server.press(reader, bot.server.messages(reader)[0]!, 0);
  await until(() => bot.server.answers.length === 1);
  expect(shown(reader)[1]).toBe(text('en', 'chat-failed'));
  expect(bot.log()).toContain(`"code":"${code}"`);
});

test('an answer waits out a short 429; a press that came too late harms nothing', async () => {
  await bot.start(echo);
  bot.server.fault({ method: 'sendMessage', fault: faults.tooMany(1) });
  bot.server.fault({ method: 'answerCallbackQuery', fault: faults.queryTooOld });
  bot.server.say(reader, reader, '/brief');
  await until(() => shown(reader).length === 1);
  bot.server.press(reader, bot.server.messages(reader)[0]!, 3);
  await until(() => shown(reader).length === 2);
  expect(shown(reader)[1]).toBe('You pressed notice');
});

test('an answer that can’t be sent is given up in time and holds nothing up', async () => {
  const hurried = await startBot({}, { replyMs: 200 });
  const person = hurried.server.world.user();
  await hurried.start(echo);
  hurried.server.fault({ method: 'sendMessage', fault: faults.reset, times: 1000 });
  hurried.server.say(person, person, '/brief');
  await hurried.server.until(() => hurried.server.calls.some(({ method }) => method === 'sendMessage'));
  await hurried.adapter.stop();
  expect(hurried.server.updates.pending).toEqual([]);
  expect(hurried.log()).toContain('an answer did not arrive');
  await hurried.server.stop();
});

test('a request carries nothing but what was asked', async () => {
  await bot.start(echo);
  bot.server.say(reader, reader, '/help');
  await until(() => shown(reader).length === 1);
  const [request] = bot.requests as [Request];
  expect(Object.keys(request).sort()).toEqual(['channelNamed', 'input', 'keys', 'language', 'locale', 'mayConfigure', 'person', 'place', 'titleOf']);
});
