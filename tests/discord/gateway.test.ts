/** The connection: down at the start, dropped, resumed, refused, stopped; nothing is answered twice. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../../src/chat/commands.ts';
import type { Adapter, Respond } from '../../src/chat/request.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { adapterAt, reply, until } from './start.ts';

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.stop();
});

async function server(options: Parameters<typeof startDiscord>[0] = {}): Promise<Discord> {
  const discord = await startDiscord(options);
  open.push(discord);
  return discord;
}

function adapterOn(
  discord: Pick<Discord, 'apiRoot' | 'token'>,
  options: Parameters<typeof adapterAt>[2] = {},
) {
  const logged: string[] = [];
  const adapter = adapterAt(discord, logged, options);
  open.push(adapter);
  return { adapter, logged };
}

const hello: Respond = () => Promise.resolve([reply('message', 'Hello')]);

async function up(
  discord: Discord,
  respond: Respond = hello,
): Promise<{ adapter: Adapter; logged: string[] }> {
  const { adapter, logged } = adapterOn(discord);
  await adapter.start(respond, commands);
  await until(() => adapter.state() === 'up' && discord.calls.some(({ method }) => method === 'PUT'));
  return { adapter, logged };
}

async function someone(discord: Discord) {
  const guild = await discord.guild('Readers');
  return { channel: await discord.channel(guild, 'news'), member: await discord.member('Mina') };
}

/** Longer than anything that discord.js left behind would take to connect: half a second, as for this. */
async function reconnected(discord: Discord): Promise<void> {
  const { resumed } = discord.gateway.counts;
  discord.gateway.drop();
  await until(() => discord.gateway.counts.resumed === resumed + 1);
}

test('asks for servers only, and for no message’s content', async () => {
  const discord = await server();
  const { adapter } = await up(discord);
  expect(adapter.state()).toBe('up');
  expect(discord.gateway.counts).toMatchObject({ identified: 1 });
  expect(discord.gateway.intents()).toEqual([1]);
});

test('opens as many connections as the gateway asks for, and answers once', async () => {
  const discord = await server({ shards: 2 });
  const { channel, member } = await someone(discord);
  await up(discord);
  await until(() => discord.gateway.connected() === 2);
  expect(await discord.command(member, channel, 'help').first).toBe(4);
  expect(discord.gateway.counts).toMatchObject({ identified: 2 });
  expect(await discord.messages(channel)).toHaveLength(1);
});

test('before it is started it sends, and its state says so', async () => {
  const discord = await server();
  const { channel } = await someone(discord);
  const { adapter } = adapterOn(discord);
  expect(adapter.state()).toBe('starting');
  const part = { number: 1, of: 1, blocks: [{ type: 'text', text: 'Early' }], buttons: [] } as const;
  const sent = await adapter.channel.send(
    { platform: 'discord', destination: channel.id, thread: null },
    part,
    'k',
  );
  expect(sent.outcome).toBe('sent');
  expect(discord.gateway.counts.attempts).toBe(0);
});

test('a platform that is down at the start is tried with growing pauses', async () => {
  const tries: number[] = [];
  const dead = createServer((request) => {
    if (request.url === '/api/v10/gateway/bot') tries.push(performance.now());
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => dead.listen(0, '127.0.0.1', resolve));
  const apiRoot = `http://127.0.0.1:${(dead.address() as AddressInfo).port}/api`;
  const { adapter } = adapterOn({ apiRoot, token: 'a.b.c' });
  await adapter.start(hello, commands);
  await until(() => tries.length === 5);
  expect(adapter.state()).toBe('down');
  const pauses = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  // Each pause is twice the one before; timers may fire late but never early.
  expect(pauses.every((pause, index) => pause >= 20 * 2 ** index - 2)).toBe(true);
  await adapter.stop();
  const before = tries.length;
  await new Promise<void>((resolve) => dead.close(() => resolve()));
  expect(tries).toHaveLength(before);
  expect(adapter.state()).toBe('stopped');
});

test('comes up when the platform does', async () => {
  const discord = await server();
  discord.fault({ times: 6, trouble: { reset: 'before' } });
  const { adapter } = await up(discord);
  expect(adapter.state()).toBe('up');
});

test('a gateway that turns connections away is tried again, and connected to once', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  discord.gateway.refuse(503);
  const { adapter } = adapterOn(discord);
  await adapter.start(hello, commands);
  await until(() => discord.gateway.counts.attempts >= 4);
  discord.gateway.refuse(null);
  await until(() => adapter.state() === 'up' && discord.commands(member, channel).length > 0);
  await reconnected(discord);
  expect(discord.gateway.counts).toMatchObject({ identified: 1 });
  expect(discord.gateway.connected()).toBe(1);
  expect(await discord.command(member, channel, 'help').first).toBe(4);
  expect(await discord.messages(channel)).toHaveLength(1);
});

test.each([
  ['dies', (discord: Discord) => discord.gateway.drop()],
  ['is closed with 4000', (discord: Discord) => discord.gateway.drop(4000)],
  ['is asked to reconnect', (discord: Discord) => discord.gateway.askToReconnect()],
] as const)(
  'a connection that %s is resumed, and what came meanwhile is answered once',
  async (_, interrupt) => {
    const discord = await server();
    const { channel, member } = await someone(discord);
    const { adapter } = await up(discord);
    interrupt(discord);
    await until(() => discord.gateway.connected() === 0);
    const asked = discord.command(member, channel, 'help');
    expect(await asked.first).toBe(4);
    await until(() => adapter.state() === 'up');
    expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    expect(await discord.messages(channel)).toHaveLength(1);
  },
);

test('a forgotten session is begun anew', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  const { adapter } = await up(discord);
  discord.gateway.forget();
  discord.gateway.drop(4000);
  await until(() => discord.gateway.counts.identified === 2 && adapter.state() === 'up');
  expect(await discord.command(member, channel, 'help').first).toBe(4);
  expect(await discord.messages(channel)).toHaveLength(1);
});

test('an event that comes twice is answered once', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  const asked: string[] = [];
  await up(discord, ({ input }) => {
    asked.push(input.type);
    return hello({} as never);
  });
  expect(await discord.command(member, channel, 'help').first).toBe(4);
  discord.gateway.repeat();
  expect(await discord.command(member, channel, 'help').first).toBe(4);
  expect(asked).toHaveLength(2);
  expect(await discord.messages(channel)).toHaveLength(2);
});

test('a wrong token is refused once, and not tried again', async () => {
  const discord = await server();
  const { adapter, logged } = adapterOn({ apiRoot: discord.apiRoot, token: 'not.the.token-of-this-bot' });
  await adapter.start(hello, commands);
  await until(() => adapter.state() === 'refused');
  await until(() => discord.calls.every(({ status }) => status === 401));
  const calls = discord.calls.length;
  expect(calls).toBeLessThanOrEqual(2);
  await adapter.stop();
  expect(discord.calls).toHaveLength(calls);
  expect(adapter.state()).toBe('refused');
  expect(logged.join('\n')).not.toContain('not.the.token-of-this-bot');
});

test('a token that is revoked while connected ends the trying', async () => {
  const discord = await server();
  const { adapter, logged } = await up(discord);
  discord.revoke();
  discord.gateway.drop(4004);
  await until(() => adapter.state() === 'refused');
  expect(logged.some((row) => row.includes('"level":50'))).toBe(true);
});

test('a token that is revoked is noticed when sending', async () => {
  const discord = await server();
  const { channel } = await someone(discord);
  const { adapter } = await up(discord);
  discord.revoke();
  const part = { number: 1, of: 1, blocks: [{ type: 'text', text: 'Words' }], buttons: [] } as const;
  const to = { platform: 'discord', destination: channel.id, thread: null } as const;
  const refused = { outcome: 'retry', scope: 'platform', reason: 'discord-retry-token' };
  expect(await adapter.channel.send(to, part, 'k')).toMatchObject(refused);
  expect(await adapter.channel.edit(to, channel.id, part)).toMatchObject(refused);
  expect(adapter.state()).toBe('refused');
});

test('stopping finishes what is being answered, and takes nothing new', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  const gate = Promise.withResolvers<void>();
  const asked: string[] = [];
  const { adapter } = await up(discord, async ({ input }) => {
    asked.push(input.type);
    await gate.promise;
    return [reply('message', 'Done')];
  });
  const running = discord.command(member, channel, 'help');
  await until(() => asked.length === 1);
  const stopped = adapter.stop();
  discord.command(member, channel, 'brief');
  gate.resolve();
  await stopped;
  expect(await running.first).toBe(4);
  expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(['Done']);
  expect(asked).toHaveLength(1);
  expect(adapter.state()).toBe('stopped');
});

test('stopping waits for what was asked, also when its answer can’t be shown any more', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  const { adapter, logged } = adapterOn(discord, { deferAfterMs: 1 });
  await adapter.start(async () => {
    await gate.promise;
    order.push('done');
    return [];
  }, commands);
  await until(() => adapter.state() === 'up' && discord.commands(member, channel).length > 0);
  discord.fault({ path: /callback/, trouble: { answer: { status: 404, code: 10062 } } });
  discord.command(member, channel, 'help');
  await until(() => discord.calls.some(({ path, status }) => path.includes('callback') && status === 404));
  const stopped = adapter.stop().then(() => order.push('stopped'));
  await until(() => adapter.state() === 'stopped');
  gate.resolve();
  await stopped;
  expect(order).toEqual(['done', 'stopped']);
  expect(logged.some((row) => row.includes('10062'))).toBe(true);
});

test('stopping while the connection is away leaves nothing behind', async () => {
  const discord = await server();
  const { adapter } = await up(discord);
  discord.gateway.refuse(503);
  discord.gateway.drop();
  await until(() => adapter.state() === 'down');
  await adapter.stop();
  discord.gateway.refuse(null);
  await up(discord);
  await reconnected(discord);
  expect(discord.gateway.counts).toMatchObject({ identified: 2, resumed: 1 });
  expect(discord.gateway.connected()).toBe(1);
});

test('the token is in no log and no error', async () => {
  const discord = await server();
  const { channel, member } = await someone(discord);
  const { adapter, logged } = await up(discord, () => Promise.reject(new Error('x')));
  discord.fault({ times: 3, path: /callback/, trouble: { answer: { status: 500 } } });
  discord.command(member, channel, 'help');
  await until(() => logged.some((row) => row.includes('could not be shown')));
  await adapter.stop();
  expect(logged.join('\n')).not.toContain(discord.token);
  const secrets = discord.calls.flatMap(({ path }) => /^\/interactions\/\d+\/([^/]+)/.exec(path)?.[1] ?? []);
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(logged.join('\n')).not.toContain(secret);
});
