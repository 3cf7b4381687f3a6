/** Commands: registered when they changed, seen by whom they are for, completed while typed. */
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../src/chat/commands.ts';
import type { Command } from '../../src/chat/request.ts';
import { completions } from '../../adapters/discord/complete.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { permission } from '../servers/discord/world.ts';
import { adapterAt, regions, reply, serve, until, type Served } from './start.ts';

let open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.toReversed()) await each.stop();
  open = [];
});

async function begin(): Promise<Served> {
  const served = await serve(() => Promise.resolve([reply('private', 'ok')]));
  open.push(served);
  return served;
}

/** Starts an adapter on a server and stops it once it has seen to its commands. */
async function registered(discord: Discord, list: readonly Command[]): Promise<number> {
  const puts = () => discord.calls.filter(({ method }) => method === 'PUT').length;
  const looked = () =>
    discord.calls.filter(({ method, path }) => method === 'GET' && path.endsWith('/commands')).length;
  const [before, seen] = [puts(), looked()];
  const adapter = adapterAt(discord);
  await adapter.start(() => Promise.resolve([]), list);
  await until(() => looked() > seen && adapter.state() === 'up');
  await adapter.stop();
  return puts() - before;
}

test('are registered once, and again only when they changed', async () => {
  const discord = await startDiscord();
  open.push(discord);
  expect(await registered(discord, commands)).toBe(1);
  expect(await registered(discord, commands)).toBe(0);
  expect(await registered(discord, commands.toReversed())).toBe(0);
  expect(await registered(discord, commands.slice(1))).toBe(1);
  expect(
    await registered(
      discord,
      commands.slice(1).map((each) => ({ ...each, argument: null })),
    ),
  ).toBe(1);
  expect(discord.refusals).toEqual([]);
});

test('registration is tried again when Discord falters', async () => {
  const discord = await startDiscord();
  open.push(discord);
  discord.fault({ method: 'PUT', times: 3, trouble: { answer: { status: 500 } } });
  const logged: string[] = [];
  const adapter = adapterAt(discord, logged);
  open.push(adapter);
  await adapter.start(() => Promise.resolve([]), commands);
  const puts = () => discord.calls.filter(({ method }) => method === 'PUT').map(({ status }) => status);
  await until(() => puts().includes(200));
  expect(puts()).toEqual([500, 500, 500, 200]);
  expect(logged.filter((row) => row.includes('"down"'))).toEqual([]);
});

test('commands that decide what comes here, and the editors’, are offered to those who manage the server', async () => {
  const { discord } = await begin();
  const guild = await discord.guild('Readers');
  const channel = await discord.channel(guild, 'news');
  const [member, manager] = [
    await discord.member('Mina'),
    await discord.member('Ravi', permission.manageServer),
  ];
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
  const all = [...names(commands), 'Show evidence', 'Add to Standpoint'].sort();
  expect(names(discord.commands(manager, channel))).toEqual(all);
  expect(names(discord.commands(member, await discord.direct(member)))).toEqual(all);
  const offered = names(discord.commands(member, channel));
  expect(offered).toEqual(expect.arrayContaining(['brief', 'help', 'why', 'Show evidence']));
  const editing = commands.filter(({ editors }) => editors).map(({ name }) => name);
  for (const name of [...editing, 'subscribe', 'stop', 'Add to Standpoint']) expect(offered).not.toContain(name);
  expect(discord.refusals).toEqual([]);
});

test('what a command takes is offered as Discord’s own fields', async () => {
  const { discord } = await begin();
  const guild = await discord.guild('Readers');
  const manager = await discord.member('Ravi', permission.manageServer);
  const listed = discord.commands(manager, await discord.channel(guild, 'news'));
  const subscribe = listed.find(({ name }) => name === 'subscribe');
  expect(subscribe?.options?.map((option) => [option['name'], option['type'], option['autocomplete'] ?? false])).toEqual([
    ['regions', 3, true],
    ['channel', 7, false],
    ['time', 3, true],
    ['zone', 3, true],
    ['days', 3, false],
    ['role', 8, false],
    ['discussion', 5, false],
  ]);
  expect(subscribe?.options?.[1]?.['channel_types']).toEqual([0, 5, 15, 11, 12, 10]);
});

test('the argument is completed from the regions', async () => {
  const { discord } = await begin();
  const guild = await discord.guild('Readers');
  const channel = await discord.channel(guild, 'news');
  const member = await discord.member('Mina');
  const typed = async (words: string) =>
    (await discord.autocomplete(member, channel, 'brief', 'region', words).choices).map(({ value }) => value);
  expect(await typed('')).toEqual(['south-caucasus', 'central-asia', 'middle-east']);
  expect(await typed('SOUTH')).toEqual(['south-caucasus']);
  expect(await typed('asia')).toEqual(['central-asia']);
  expect(await typed('atlantis')).toEqual([]);
  expect(await typed('x'.repeat(6000))).toEqual([]);
});

const noon = Date.parse('2026-11-24T12:00:00Z');
const complete = (name: string, words: string, list = regions) =>
  completions({ name, words, language: 'en' }, list, noon);

test('completions begin with what begins so, and are never more than fit', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: `r${index}`,
    name: `${index < 50 ? 'Far ' : ''}North ${index} ${'long '.repeat(40)}`,
  }));
  const choices = complete('region', 'north', many);
  expect(choices).toHaveLength(25);
  expect(choices.slice(0, 10).map(({ value }) => value)).toEqual(many.slice(50).map(({ id }) => id));
  expect(choices.every(({ name }) => name.length <= 100)).toBe(true);
});

test('several regions are completed one after the other', () => {
  const values = (words: string) => complete('regions', words).map(({ value }) => value);
  expect(values('')).toEqual(['south-caucasus', 'central-asia', 'middle-east']);
  expect(values('South Caucasus, mid')).toEqual(['south-caucasus,middle-east']);
  expect(values('south-caucasus,Middle East,')).toEqual(['south-caucasus,middle-east,central-asia']);
  expect(values('south caucasus, south')).toEqual([]);
});

test('times are completed to half hours, and an exact one is taken', () => {
  const values = (words: string) => complete('time', words).map(({ value }) => value);
  expect(values('').slice(0, 3)).toEqual(['now', '06:00', '06:30']);
  expect(values('8')).toEqual(['08:00', '08:30', '18:00', '18:30']);
  expect(values('8:15')).toEqual(['08:15']);
  expect(values('17h05')).toEqual(['17:05']);
  expect(values('25:00')).toEqual(['now']);
});

test('zones are found by a city, with what its clock shows', () => {
  expect(complete('zone', 'baku')).toEqual([{ name: 'Asia/Baku · 16:00', value: 'Asia/Baku' }]);
  expect(complete('zone', 'new york').map(({ value }) => value)).toContain('America/New_York');
  expect(complete('zone', '')).toHaveLength(25);
  expect(complete('zone', 'x'.repeat(6000))).toEqual([]);
});
