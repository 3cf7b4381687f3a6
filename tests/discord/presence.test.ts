/** What becomes of places: noticed from the gateway, and told to the core with its reason. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Presence } from '../../src/chat/request.ts';
import { channelType, permission, type Channel, type Guild } from '../servers/discord/world.ts';
import { reply, serve, until, type Served } from './start.ts';

let served: Served;
let guild: Guild;
let channel: Channel;

beforeAll(async () => {
  served = await serve(() => Promise.resolve([reply('private', 'ok')]));
  guild = await served.discord.guild('Readers');
});
afterAll(() => served.stop());
beforeEach(async () => {
  channel = await served.discord.channel(guild, 'news');
  await settled();
  served.requests.splice(0);
});

/** Until the bot has got everything that was told on the gateway so far. */
async function settled(): Promise<void> {
  const { discord } = served;
  const member = await discord.member('Mina');
  const asked = discord.command(member, await discord.direct(member), 'help', {}, 'forged');
  await until(() => asked.shown.length === 1);
}

/** What was told of a place, its channel and thread. */
async function told(at: Channel): Promise<Presence['change'][]> {
  await settled();
  return served.requests.flatMap(({ input, place }) =>
    input.type === 'presence' && (place.thread ?? place.destination) === at.id ? [input.change] : []);
}
const silent = (reason: string) => ({ to: 'silent', reason });

test('a permission that is taken, and given back', async () => {
  served.discord.change(channel, { send: false });
  expect(await told(channel)).toEqual([silent('delivery-no-permission')]);
  served.discord.change(channel, { send: true });
  expect((await told(channel)).at(-1)).toEqual({ to: 'writing' });
  served.discord.change(channel, { view: false });
  expect((await told(channel)).at(-1)).toEqual(silent('delivery-no-permission'));
});

test('what the bot’s own role allows in the whole server, and the role itself, taken and given back', async () => {
  served.discord.setAllowed(guild, permission.viewChannel);
  expect(await told(channel)).toEqual([silent('delivery-no-permission')]);
  served.discord.setAllowed(guild, permission.viewChannel | permission.sendMessages);
  expect((await told(channel)).at(-1)).toEqual({ to: 'writing' });
  served.discord.setAllowed(guild, permission.sendMessages);
  expect((await told(channel)).at(-1)).toEqual(silent('delivery-no-permission'));
  served.discord.setAllowed(guild, permission.viewChannel | permission.sendMessages);
  served.discord.setHeld(guild, false);
  expect((await told(channel)).at(-1)).toEqual(silent('delivery-no-permission'));
  served.discord.setHeld(guild, true);
  expect((await told(channel)).at(-1)).toEqual({ to: 'writing' });
});

test('a role that is deleted', async () => {
  const role = served.discord.role(guild, 'Readers');
  served.discord.removeRole(role);
  await settled();
  expect(served.requests.map(({ input }) => input)).toContainEqual({ type: 'presence', change: { to: 'roleless', role: role.id } });
});

test('a channel that is deleted', async () => {
  served.discord.change(channel, { deleted: true });
  expect(await told(channel)).toEqual([silent('delivery-not-found')]);
});

test('a thread that is locked, opened again, deleted', async () => {
  const thread = await served.discord.thread(channel, 'talk');
  served.discord.change(thread, { archived: true, locked: true });
  expect(await told(thread)).toEqual([silent('delivery-topic-closed')]);
  served.discord.change(thread, { locked: false });
  expect((await told(thread)).at(-1)).toEqual({ to: 'writing' });
  served.discord.change(thread, { deleted: true });
  expect((await told(thread)).at(-1)).toEqual(silent('delivery-topic-gone'));
  expect(served.requests.filter(({ place }) => place.thread === thread.id).map(({ place }) => place.destination))
    .toEqual([channel.id, channel.id, channel.id]);
});

test('a server that the bot is removed from, and let into again', async () => {
  const other = await served.discord.guild('Others');
  const [forum, text] = [
    await served.discord.channel(other, 'briefs', { type: channelType.forum }),
    await served.discord.channel(other, 'news'),
  ];
  await settled();
  served.discord.setPresent(other, false);
  expect(await told(forum)).toEqual([silent('delivery-removed')]);
  expect(await told(text)).toEqual([silent('delivery-removed')]);
  served.discord.setPresent(other, true);
  expect((await told(forum)).at(-1)).toEqual({ to: 'writing' });
  expect((await told(text)).at(-1)).toEqual({ to: 'writing' });
});
