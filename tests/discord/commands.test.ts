/** Commands: registered when they changed, seen by whom they are for, completed while typed. */
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../src/chat/commands.ts';
import type { Command } from '../../src/chat/request.ts';
import { completions } from '../../adapters/discord/commands.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { permission } from '../servers/discord/world.ts';
import { adapterAt, reply, serve, until, type Served } from './start.ts';

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

test('every command is offered to members, the editors’ to those who manage the server', async () => {
  const { discord } = await begin();
  const guild = await discord.guild('Readers');
  const channel = await discord.channel(guild, 'news');
  const [member, manager] = [
    await discord.member('Mina'),
    await discord.member('Ravi', permission.manageServer),
  ];
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
  const [all, open] = [commands, commands.filter(({ editors }) => !editors)].map(names);
  expect(names(discord.commands(member, channel))).toEqual(open);
  expect(names(discord.commands(manager, channel))).toEqual(all);
  expect(names(discord.commands(member, await discord.direct(member)))).toEqual(all);
  for (const { description } of discord.commands(manager, channel)) expect(description).not.toBe('');
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

test('completions begin with what begins so, and are never more than fit', () => {
  const regions = Array.from({ length: 60 }, (_, index) => ({
    id: `r${index}`,
    name: `${index < 50 ? 'Far ' : ''}North ${index} ${'long '.repeat(40)}`,
  }));
  const choices = completions(regions, 'north');
  expect(choices).toHaveLength(25);
  expect(choices.slice(0, 10).map(({ value }) => value)).toEqual(regions.slice(50).map(({ id }) => id));
  expect(choices.every(({ name }) => name.length <= 100)).toBe(true);
});
