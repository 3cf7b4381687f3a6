/** The stand-in refuses what Telegram refuses, in its words: otherwise the tests that rest on it would prove little. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { faults } from './faults.ts';
import { startTelegram, type TelegramServer } from './server.ts';

let server: TelegramServer;
let person: number;
beforeEach(async () => {
  server = await startTelegram();
  person = server.world.user();
});
afterEach(() => server.stop());

const answerSchema = z.object({
  ok: z.boolean(), result: z.unknown().optional(), error_code: z.number().optional(), description: z.string().optional(),
  parameters: z.record(z.string(), z.number()).optional(),
});

async function call(method: string, params: Record<string, unknown> = {}, to = server) {
  const response = await fetch(`${to.root}/bot${to.token}/${method}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(params),
  });
  const answer = answerSchema.parse(await response.json());
  return { ...answer, status: response.status };
}

const send = (params: Record<string, unknown>) => call('sendMessage', { chat_id: person, text: 'hello', ...params });
const keyboard = (...row: unknown[]) => ({ reply_markup: { inline_keyboard: [row] } });

test.each([
  ['nothing', { text: '' }, 'Bad Request: message text is empty'],
  ['blanks', { text: ' \n ' }, 'Bad Request: text must be non-empty'],
  ['invisible characters', { text: '\u200B\u2060' }, 'Bad Request: text must be non-empty'],
  ['4097 characters', { text: 'a'.repeat(4097) }, 'Bad Request: message is too long'],
  ['32,769 bytes', { text: 'ш'.repeat(16_384) + 'a' }, 'Bad Request: text is too long'],
  ['an entity beyond the text', { entities: [{ type: 'bold', offset: 3, length: 9 }] },
    'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 12'],
  ['an entity inside a surrogate pair', { text: 'a😀', entities: [{ type: 'bold', offset: 2, length: 1 }] },
    'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 2'],
  ['a link to nowhere', { entities: [{ type: 'text_link', offset: 0, length: 5, url: 'http://localhost/' }] },
    'Bad Request: entity URL \'http://localhost/\' is invalid: Wrong HTTP URL'],
  ['no data in a button', keyboard({ text: 'x', callback_data: '' }), 'Bad Request: BUTTON_DATA_INVALID'],
  ['65 bytes in a button', keyboard({ text: 'x', callback_data: `${'ш'.repeat(32)}a` }), 'Bad Request: BUTTON_DATA_INVALID'],
  ['a button that does nothing', keyboard({ text: 'x' }), 'Bad Request: [strict] a button needs exactly one of the optional fields'],
  ['a button without words', keyboard({ text: ' ', callback_data: 'x' }),
    'Bad Request: can\'t parse inline keyboard button: Field "text" must be non-empty'],
  ['a button with a script', keyboard({ text: 'x', url: 'javascript:alert(1)' }),
    'Bad Request: inline keyboard button URL \'javascript:alert(1)\' is invalid: Unsupported URL protocol'],
  ['too many buttons', keyboard(...Array.from({ length: 9 }, () => ({ text: 'x', callback_data: 'x' }))), 'Bad Request: reply markup is too long'],
  ['a place that does not exist', { chat_id: 12 }, 'Bad Request: chat not found'],
  ['a topic that does not exist', { message_thread_id: 12 }, 'Bad Request: message thread not found'],
])('a message with %s is refused', async (_, params, description) => {
  expect(await send(params)).toMatchObject({ ok: false, status: 400, error_code: 400, description });
  expect(server.messages(person)).toEqual([]);
});

test('just inside the limits all is taken', async () => {
  expect(await send({ text: '😀'.repeat(4096) })).toMatchObject({ ok: true });
  expect(await send(keyboard({ text: 'x', callback_data: 'ш'.repeat(32) }))).toMatchObject({ ok: true });
});

test('markup is parsed as Telegram parses it', async (context) => {
  if (server.skipped.some((words) => words.includes('TDLib'))) return context.skip('no TDLib for this machine');
  expect(await send({ text: '<b>bold</b>', parse_mode: 'HTML' })).toMatchObject({
    ok: true, result: { text: 'bold', entities: [{ type: 'bold', offset: 0, length: 4 }] },
  });
  expect(await send({ text: '<b>bold', parse_mode: 'HTML' })).toMatchObject({
    ok: false, description: faults.entities.error.message,
  });
});

test('mentions, commands and blanks are treated as Telegram treats them', async () => {
  expect(await send({ text: '  ask @durov or /help\u202E ' })).toMatchObject({
    result: { text: 'ask @durov or /help', entities: [{ type: 'mention' }, { type: 'bot_command' }] },
  });
});

test('parameters that the public description does not know are refused', async (context) => {
  if (server.skipped.some((words) => words.includes('telegram-api.json'))) return context.skip('no description here');
  for (const params of [{ silent: true }, { message_thread_id: '1' }, { entities: [{ type: 'bold' }] }, { text: 5 }]) {
    expect(await send(params)).toMatchObject({ status: 400, description: expect.stringContaining('[strict]') });
  }
  expect(server.violations).toHaveLength(4);
});

test('a method that is not stood in for, and a wrong token', async () => {
  expect(await call('sendDice', { chat_id: person })).toMatchObject({ status: 404, description: 'Not Found: method not found' });
  server.revoke();
  expect(await call('getMe')).toMatchObject({ status: 401, description: 'Unauthorized' });
});

test.each([
  [{ command: 'Help', description: 'x' }, 'Bad Request: BOT_COMMAND_INVALID'],
  [{ command: 'a'.repeat(33), description: 'x' }, 'Bad Request: BOT_COMMAND_INVALID'],
  [{ command: 'help', description: '' }, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'],
  [{ command: 'help', description: 'x'.repeat(257) }, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID'],
])('a list of commands with %o is refused', async (command, description) => {
  expect(await call('setMyCommands', { commands: [command] })).toMatchObject({ ok: false, description });
});

test('who can be written to', async () => {
  const { world } = server;
  expect(await send({ chat_id: world.user({ started: false }) })).toMatchObject({ status: 403, description: faults.notStarted.error.message });
  world.person(person).blocked = true;
  expect(await send({})).toMatchObject({ status: 403, description: faults.blocked.error.message });
  server.say(person, person, 'I am back');
  expect(await send({})).toMatchObject({ ok: true });
  const group = world.group();
  world.place(group).bot = 'kicked';
  expect(await send({ chat_id: group })).toMatchObject({ status: 403, description: faults.kicked.error.message });
  const old = world.group({ type: 'group' });
  const to = world.migrate(old);
  expect(await send({ chat_id: old })).toMatchObject({ status: 400, parameters: { migrate_to_chat_id: to } });
});

test('edits: in place, refused when nothing changes, when the message is gone or not the bot’s', async () => {
  const { result } = await send(keyboard({ text: 'x', callback_data: 'x' }));
  const { message_id } = z.object({ message_id: z.number() }).parse(result);
  const edit = (params: Record<string, unknown>) => call('editMessageText', { chat_id: person, message_id, text: 'hello', ...params });
  expect(await edit(keyboard({ text: 'x', callback_data: 'x' }))).toMatchObject({ description: faults.notModified.error.message });
  expect(await edit({})).toMatchObject({ ok: true });
  expect(server.messages(person)).toMatchObject([{ text: 'hello', keyboard: null }]);
  expect(await edit({ text: 'a'.repeat(4097) })).toMatchObject({ description: 'Bad Request: MESSAGE_TOO_LONG' });
  expect(await call('deleteMessage', { chat_id: person, message_id })).toMatchObject({ ok: true });
  expect(await edit({})).toMatchObject({ description: 'Bad Request: message to edit not found' });
  server.say(person, person, 'mine');
  expect(await edit({ message_id: message_id + 1 })).toMatchObject({ description: faults.cantEdit.error.message });
});

test('a press is answered once, with 200 characters at most', async () => {
  await send(keyboard({ text: 'x', callback_data: 'x' }));
  const callback_query_id = server.press(person, server.messages(person)[0]!, 0);
  expect(await call('answerCallbackQuery', { callback_query_id, text: 'a'.repeat(201) })).toMatchObject({ description: 'Bad Request: MESSAGE_TOO_LONG' });
  expect(await call('answerCallbackQuery', { callback_query_id, text: 'a' })).toMatchObject({ ok: true });
  expect(await call('answerCallbackQuery', { callback_query_id })).toMatchObject({ description: faults.queryTooOld.error.message });
});

test('updates stay until they are confirmed; of two pollers the older is ended', async () => {
  const updates = async (params: Record<string, unknown>) => {
    const { result } = await call('getUpdates', params);
    return z.array(z.object({ update_id: z.number() })).parse(result).map(({ update_id }) => update_id);
  };
  const ids = ['one', 'two', 'three'].map((words) => server.say(person, person, words));
  expect(await updates({ limit: 2 })).toEqual(ids.slice(0, 2));
  expect(await updates({})).toEqual(ids);
  expect(await updates({ offset: ids[1] })).toEqual(ids.slice(1));
  expect(await updates({})).toEqual(ids.slice(1));
  const hanging = call('getUpdates', { offset: ids[2]! + 1, timeout: 20 });
  await server.until(() => server.calls.filter(({ method }) => method === 'getUpdates').length === 5);
  await expect.poll(() => server.updates.pending.length, { timeout: 20_000 }).toBe(0);
  const younger = call('getUpdates', { timeout: 20 });
  expect(await hanging).toMatchObject({ status: 409, description: faults.conflict.error.message });
  const next = server.say(person, person, 'four');
  expect(await younger).toMatchObject({ ok: true, result: [{ update_id: next }] });
});

test('who is what in a group', async () => {
  const [owner, admin, member] = [server.world.user(), server.world.user(), server.world.user()];
  const group = server.world.group({ admins: [owner, admin], members: [member] });
  const status = async (user_id: number) => (await call('getChatMember', { chat_id: group, user_id })).result;
  for (const [user, name] of [[owner, 'creator'], [admin, 'administrator'], [member, 'member'], [person, 'left']] as const) {
    expect(await status(user)).toMatchObject({ status: name, user: { id: user } });
  }
  expect(await call('getChat', { chat_id: group })).toMatchObject({ result: { id: group, type: 'supergroup' } });
});

test('the pace is held only if asked for', async () => {
  const paced = await startTelegram({ pace: { perSecond: 30, perChatMs: 60_000 } });
  const chat = paced.world.user();
  expect(await call('sendMessage', { chat_id: chat, text: 'one' }, paced)).toMatchObject({ ok: true });
  expect(await call('sendMessage', { chat_id: chat, text: 'two' }, paced)).toMatchObject({ status: 429, parameters: { retry_after: 1 } });
  expect(await call('sendMessage', { chat_id: paced.world.user(), text: 'one' }, paced)).toMatchObject({ ok: true });
  await paced.stop();
});

test('what the stand-in answers fits the public description', async () => {
  const forum = server.world.group({ forum: true, members: [person] });
  const topic = server.world.topic(forum, 'Briefs');
  await send({ chat_id: forum, message_thread_id: topic });
  server.say(person, forum, '/help', { thread: topic });
  server.say(person, forum, '/help', { anonymous: true });
  server.say(person, server.world.group({ type: 'channel' }), '/help');
  for (const method of ['getMe', 'getMyCommands', 'deleteWebhook', 'getUpdates']) expect(await call(method)).toMatchObject({ ok: true });
  expect(await call('getChat', { chat_id: person })).toMatchObject({ ok: true });
  expect(server.violations).toEqual([]);
});
