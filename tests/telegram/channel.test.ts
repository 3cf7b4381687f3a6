/** Telegram's channel: the contract of all channels, and what only Telegram answers. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Part } from '../../src/brief/document.ts';
import { channelContract } from '../contract/channel.ts';
import { faults } from '../servers/telegram/faults.ts';
import { at, startBot, type Bot } from './support.ts';

channelContract('telegram', async () => {
  const { server, adapter, close } = await startBot();
  const [reader, other] = [server.world.user(), server.world.user()];
  const calling = () => server.messages(reader).flatMap(({ entities }) => entities).filter(({ type }) => type === 'mention').length;
  return {
    channel: adapter.channel,
    world: {
      to: at(reader), other: at(other), person: { id: String(other), at: at(other) }, tellsKeys: false, called: calling,
      refuse: () => void (server.world.person(reader).blocked = true),
      waitSeconds: (seconds) => server.fault({ chat: reader, fault: faults.tooMany(seconds) }),
      down: () => server.down(),
      remove: (platformId) => void server.world.remove(reader, Number(platformId)),
    },
    visible: async (to) => server.messages(Number(to.destination)).map(({ text }) => text),
    close,
  };
});

const part: Part = {
  number: 1, of: 1, buttons: [],
  blocks: [{ type: 'line', label: 'Lena Ortiz’s view', text: '“The ferry will not come back.”' }],
};

let bot: Bot;
let reader: number;
beforeEach(async () => {
  bot = await startBot();
  reader = bot.server.world.user();
});
afterEach(() => bot.close());

const send = (chat = reader, thread: number | null = null) => bot.adapter.channel.send(at(chat, thread), part, 'key');

test.each([
  ['blocked', faults.blocked, 'delivery-blocked'],
  ['not started', faults.notStarted, 'delivery-not-started'],
  ['deactivated', faults.deactivated, 'delivery-deactivated'],
  ['kicked', faults.kicked, 'delivery-removed'],
  ['group deleted', faults.groupDeleted, 'delivery-removed'],
  ['not a member', faults.notMember, 'delivery-removed'],
  ['no rights', faults.noRights, 'delivery-no-permission'],
  ['no administrator', faults.needAdmin, 'delivery-no-permission'],
  ['chat not found', faults.chatNotFound, 'delivery-not-found'],
  ['thread not found', faults.threadNotFound, 'delivery-topic-gone'],
  ['topic deleted', faults.topicDeleted, 'delivery-topic-gone'],
  ['topic closed', faults.topicClosed, 'delivery-topic-closed'],
  ['entities', faults.entities, 'delivery-rejected'],
])('%s is refused, with its reason', async (_, fault, reason) => {
  bot.server.fault({ method: 'sendMessage', fault });
  expect(await send()).toEqual({ outcome: 'refused', reason });
});

test.each([
  ['500', faults.internal, 'delivery-down'],
  ['a proxy’s 502', faults.badGateway, 'delivery-down'],
  ['a reset', faults.reset, 'delivery-down'],
  ['a reset after it was done', faults.resetAfter, 'delivery-down'],
  ['an empty answer inside a 200', faults.emptyInside200, 'delivery-down'],
  ['null inside a 200', faults.nullInside200, 'delivery-down'],
  ['401', faults.unauthorized, 'delivery-token'],
  ['404', faults.notFound, 'delivery-token'],
])('after %s nobody can be reached for now', async (_, fault, reason) => {
  bot.server.fault({ method: 'sendMessage', fault });
  const result = await send();
  expect(result).toMatchObject({ outcome: 'retry', scope: 'platform', reason });
});

test('after an answer that never comes nobody knows whether the message stands', async () => {
  const impatient = await startBot({}, { requestSeconds: 0.2 });
  const person = impatient.server.world.user();
  impatient.server.fault({ method: 'sendMessage', fault: faults.lostAnswer });
  expect(await impatient.adapter.channel.send(at(person), part, 'key')).toMatchObject({ outcome: 'retry', scope: 'platform' });
  expect(impatient.server.messages(person)).toHaveLength(1);
  await impatient.close();
});

test('an error inside a 200 is read as that error', async () => {
  bot.server.fault({ fault: faults.errorInside200(403, 'Forbidden: bot was blocked by the user') });
  expect(await send()).toEqual({ outcome: 'refused', reason: 'delivery-blocked' });
});

test('a group that became a supergroup says where it is now', async () => {
  const group = bot.server.world.group({ type: 'group' });
  const to = bot.server.world.migrate(group);
  expect(await send(group)).toEqual({ outcome: 'moved', to: String(to) });
  expect(await send(to)).toMatchObject({ outcome: 'sent' });
});

test('a topic is a destination; closed or gone it is refused', async () => {
  const forum = bot.server.world.group({ forum: true });
  const topic = bot.server.world.topic(forum, 'Briefs');
  expect(await send(forum, topic)).toMatchObject({ outcome: 'sent' });
  expect(bot.server.messages(forum)).toMatchObject([{ thread: topic }]);
  bot.server.world.place(forum).topics.set(topic, { name: 'Briefs', closed: true });
  expect(await send(forum, topic)).toEqual({ outcome: 'refused', reason: 'delivery-topic-closed' });
  bot.server.world.place(forum).topics.delete(topic);
  expect(await send(forum, topic)).toEqual({ outcome: 'refused', reason: 'delivery-topic-gone' });
});

test('a channel is written to only as its administrator', async () => {
  const channel = bot.server.world.group({ type: 'channel' });
  expect(await send(channel)).toMatchObject({ outcome: 'sent' });
  bot.server.world.place(channel).bot = 'member';
  expect(await send(channel)).toEqual({ outcome: 'refused', reason: 'delivery-no-permission' });
});

test('an edit that can’t be made loses that message alone', async () => {
  bot.server.fault({ method: 'editMessageText', fault: faults.cantEdit });
  expect(await bot.adapter.channel.edit(at(reader), '7', part)).toEqual({ outcome: 'gone', reason: 'delivery-message-fixed' });
});

test('a flood of 429s comes back one by one, each at once', async () => {
  bot.server.fault({ method: 'sendMessage', fault: faults.tooMany(30), times: 200 });
  const results = await Promise.all(Array.from({ length: 200 }, () => send()));
  expect(results.every((result) => result.outcome === 'retry' && result.afterMs === 30_000)).toBe(true);
  expect(bot.server.messages(reader)).toEqual([]);
  expect(await send()).toMatchObject({ outcome: 'sent' });
});

test('link previews are off, and the token stands in no log', async () => {
  await send();
  expect(bot.server.calls.at(-1)?.params).toMatchObject({ link_preview_options: { is_disabled: true } });
  bot.server.fault({ fault: faults.reset });
  await send();
  bot.server.fault({ fault: faults.entities });
  await send();
  expect(bot.log()).toContain('sendMessage');
  expect(bot.log()).not.toContain(bot.server.token.split(':')[1]);
});
