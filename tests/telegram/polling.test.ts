/** Receiving: nothing is lost, nothing is done twice, and a bad hour of Telegram is only waited out. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply, Respond } from '../../src/chat/request.ts';
import { faults } from '../servers/telegram/faults.ts';
import { startBot, type Bot } from './support.ts';

let bot: Bot;
let reader: number;
beforeEach(async () => {
  bot = await startBot();
  reader = bot.server.world.user();
});
afterEach(() => bot.close());

const say = (words: string): Reply =>
  ({ as: 'message', document: { sections: [{ header: [], blocks: [{ type: 'text', text: words }] }], buttons: [] } });
const wordsOf: Respond = async ({ input }) => [say(input.type === 'words' ? input.words : '?')];
const shown = (chat: number) => bot.server.messages(chat).map((message) => message.text);
const until = (condition: () => boolean) => bot.server.until(condition);
/** The machine may be busy: how long it takes is not what is tested. */
const patient = { timeout: 20_000 };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

/** A promise and its key. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

test('one chat is answered in order, another does not wait for it', async () => {
  const other = bot.server.world.user();
  const slow = gate();
  await bot.start(async (request) => {
    if (request.input.type === 'words' && request.input.words === '1') await slow.passed;
    return wordsOf(request);
  });
  for (const words of numbers(5)) bot.server.say(reader, reader, words);
  bot.server.say(other, other, 'quick');
  await until(() => shown(other).length === 1);
  expect(shown(reader)).toEqual([]);
  bot.server.say(other, other, 'quick again');
  await until(() => shown(other).length === 2);
  slow.open();
  await until(() => shown(reader).length === 5);
  expect(shown(reader)).toEqual(numbers(5));
});

test('an update that comes again does nothing again', async () => {
  await bot.start(wordsOf);
  bot.server.say(reader, reader, 'once');
  const [update] = bot.server.updates.pending;
  await until(() => shown(reader).length === 1);
  bot.server.updates.redeliver(update!);
  bot.server.say(reader, reader, 'then');
  await until(() => shown(reader).length === 2);
  expect(shown(reader)).toEqual(['once', 'then']);
});

test('ids that begin anew, as after a quiet week, are heard', async () => {
  await bot.start(wordsOf);
  bot.server.say(reader, reader, 'before');
  await until(() => shown(reader).length === 1);
  bot.server.updates.countFrom(1000);
  bot.server.say(reader, reader, 'after');
  bot.server.say(reader, reader, 'and on');
  await until(() => shown(reader).length === 3);
  expect(shown(reader)).toEqual(['before', 'after', 'and on']);
});

test('three hundred updates at once are all answered', async () => {
  await bot.start(wordsOf);
  const people = Array.from({ length: 20 }, () => bot.server.world.user());
  for (const words of numbers(15)) for (const person of people) bot.server.say(person, person, words);
  await until(() => people.every((person) => shown(person).length === 15));
  for (const person of people) expect(shown(person)).toEqual(numbers(15));
});

test('stopping finishes what is being answered and confirms it; what comes then waits for the next start', async () => {
  const slow = gate();
  await bot.start(async (request) => {
    await slow.passed;
    return wordsOf(request);
  });
  bot.server.say(reader, reader, 'before');
  await until(() => bot.requests.length === 1);
  const stopping = bot.adapter.stop();
  bot.server.say(reader, reader, 'meanwhile');
  slow.open();
  await stopping;
  expect(bot.adapter.state()).toBe('stopped');
  expect(shown(reader)).toEqual(['before']);
  expect(bot.server.updates.pending).toHaveLength(1);
  const next = await bot.restart(wordsOf);
  await until(() => shown(reader).length === 2);
  expect(shown(reader)).toEqual(['before', 'meanwhile']);
  await next.adapter.stop();
});

test('what was not dealt with when the process died comes to the next one', async () => {
  await bot.start(() => new Promise(() => undefined));
  bot.server.say(reader, reader, 'lost?');
  await until(() => bot.requests.length === 1);
  // The dead process polls no more; its successor's poll ends the one that hangs.
  const next = await bot.restart(wordsOf);
  await until(() => shown(reader).length === 1);
  expect(shown(reader)).toEqual(['lost?']);
  await next.adapter.stop();
  bot = { ...bot, close: () => bot.server.stop() };
});

test('a dialogue goes on after a restart: buttons of before are heard', async () => {
  const menu: Respond = async ({ input }) => [input.type === 'press' ? say(`pressed ${input.action}`) : {
    ...say('menu'), document: { ...say('menu').document, buttons: [[{ text: 'More', action: 'brief:b1' }]] },
  }];
  await bot.start(menu);
  bot.server.say(reader, reader, '/start');
  await until(() => shown(reader).length === 1);
  await bot.adapter.stop();
  const press = bot.server.press(reader, bot.server.messages(reader)[0]!, 0);
  const next = await bot.restart(menu);
  await until(() => bot.server.answers.length === 1);
  expect(shown(reader)).toEqual(['menu', 'pressed brief:b1']);
  expect(bot.server.answers[0]?.id).toBe(press);
  await next.adapter.stop();
});

test('Telegram is down at the start: tried again until it is up', async () => {
  bot.server.down();
  await bot.adapter.start(wordsOf, []);
  await expect.poll(() => bot.adapter.state(), patient).toBe('down');
  bot.server.up();
  bot.server.say(reader, reader, 'at last');
  await until(() => shown(reader).length === 1);
  expect(bot.adapter.state()).toBe('up');
  expect(bot.log()).not.toContain(bot.server.token.split(':')[1]);
});

test('Telegram goes down in between: what was said then is answered when it is back', async () => {
  await bot.start(wordsOf);
  bot.server.down();
  await expect.poll(() => bot.adapter.state(), patient).toBe('down');
  bot.server.say(reader, reader, 'are you there?');
  bot.server.up();
  await until(() => shown(reader).length === 1);
  await expect.poll(() => bot.adapter.state(), patient).toBe('up');
});

test('a revoked token ends the trying and is reported', async () => {
  await bot.start(wordsOf);
  bot.server.revoke();
  bot.server.say(reader, reader, 'hello');
  await expect.poll(() => bot.adapter.state(), patient).toBe('refused');
  const calls = bot.server.calls.length;
  expect(bot.log()).toContain('"code":"platform-refused"');
  await bot.adapter.stop();
  expect(bot.server.calls).toHaveLength(calls);
});

test.each([
  ['another poller', { method: 'getUpdates', fault: faults.conflict, times: 3 }],
  ['a 500', { method: 'getUpdates', fault: faults.internal, times: 3 }],
  ['a proxy’s page', { method: 'getUpdates', fault: faults.badGateway }],
  ['a wait', { method: 'getUpdates', fault: faults.tooMany(0) }],
  ['null', { method: 'getUpdates', fault: faults.nullInside200 }],
  ['an object for a list', { method: 'getUpdates', fault: faults.emptyInside200 }],
  ['no list of commands', { method: 'setMyCommands', fault: faults.internal }],
  ['no getMe', { method: 'getMe', fault: faults.reset, times: 2 }],
])('%s is waited out', async (_, scripted) => {
  bot.server.fault(scripted);
  await bot.start(wordsOf);
  bot.server.say(reader, reader, 'hello');
  await until(() => shown(reader).length === 1);
  await expect.poll(() => bot.adapter.state(), patient).toBe('up');
});

test('an update that nobody understands is passed over', async () => {
  await bot.start(wordsOf);
  bot.server.updates.redeliver({ update_id: 3, message: { odd: true } } as never);
  bot.server.say(reader, reader, 'hello');
  await until(() => shown(reader).length === 1);
  expect(bot.requests).toHaveLength(1);
});

test('a store that fails for one request serves the next', async () => {
  let failures = 1;
  await bot.start(async (request) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('database is locked');
    }
    return wordsOf(request);
  });
  bot.server.say(reader, reader, 'first');
  bot.server.say(reader, reader, 'second');
  await until(() => shown(reader).length === 2);
  expect(shown(reader)[1]).toBe('second');
});
