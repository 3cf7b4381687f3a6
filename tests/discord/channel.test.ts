/** What the delivery gets to hear: refusals by their meaning, waits as waits, nothing twice. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Channel as Sender } from '../../src/delivery/channel.ts';
import type { Block, Part } from '../../src/brief/document.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';
import type { Trouble } from '../servers/discord/faults.ts';
import { discordPace, startDiscord, type Discord } from '../servers/discord/server.ts';
import type { Channel, Guild } from '../servers/discord/world.ts';
import { adapterAt } from './start.ts';

let discord: Discord;
let guild: Guild;
let sender: Sender;
let channel: Channel;
let count = 0;

beforeAll(async () => {
  discord = await startDiscord();
  guild = await discord.guild('Readers');
});
beforeEach(async () => {
  channel = await discord.channel(guild, 'news');
  sender = adapterAt(discord).channel;
});
afterAll(() => discord.stop());

const to = (at: Channel) =>
  ({ platform: 'discord', destination: at.parent?.id ?? at.id, thread: at.parent ? at.id : null }) as const;
const part = (words: string, number = 1, of = 1): Part => ({
  number,
  of,
  blocks: [{ type: 'text', text: words } satisfies Block],
  buttons: [],
});
const send = (at = channel, key = `key-${(count += 1)}`) => sender.send(to(at), part('Words'), key);
const contents = async (at = channel) => (await discord.messages(at)).map(({ content }) => content);

describe('a destination that a person must mend', () => {
  test.each([
    ['a deleted channel', { deleted: true }, 'discord-refused-10003'],
    ['a channel that is hidden from the bot', { view: false }, 'discord-refused-50001'],
    ['a channel where it may not write', { send: false }, 'discord-refused-50013'],
    ['a locked thread', { archived: true, locked: true }, 'discord-refused-50083'],
    ['a person who takes no messages', { closed: true }, 'discord-refused-50007'],
  ])('%s', async (_, state, reason) => {
    Object.assign(channel, state);
    expect(await send()).toEqual({ outcome: 'refused', reason });
    Object.assign(channel, { deleted: false, view: true, send: true, locked: false, closed: false });
    expect((await send()).outcome).toBe('sent');
    expect(await contents()).toEqual(['Words']);
  });

  test.each(['', '../../users/@me', '12', 'news', '1'.repeat(30)])(
    'an id that is none: %j',
    async (destination) => {
      const calls = discord.calls.length;
      expect(
        await sender.send({ platform: 'discord', destination, thread: null }, part('Words'), 'k'),
      ).toEqual({ outcome: 'refused', reason: 'discord-refused-10003' });
      expect(await sender.edit(to(channel), destination, part('Words'))).toMatchObject({
        outcome: 'refused',
      });
      expect(discord.calls).toHaveLength(calls);
    },
  );

  test('an edit of what is gone, or in an archived thread', async () => {
    const thread = await discord.thread(channel, 'talk');
    const sent = await send(thread);
    const id = sent.outcome === 'sent' ? sent.platformId : '';
    expect(await contents(thread)).toEqual(['Words']);
    Object.assign(thread, { archived: true, locked: true });
    expect(await sender.edit(to(thread), id, part('New'))).toEqual({
      outcome: 'refused',
      reason: 'discord-refused-50083',
    });
    thread.locked = false;
    expect(await sender.edit(to(thread), id, part('New'))).toEqual({ outcome: 'sent', platformId: id });
    expect(await contents(thread)).toEqual(['New']);
    await discord.remove(thread, id);
    expect(await sender.edit(to(thread), id, part('Newer'))).toEqual({
      outcome: 'gone',
      reason: 'discord-refused-10008',
    });
  });

  test.each([50008, 160004, 50035])('code %i', async (code) => {
    discord.fault({ trouble: { answer: { status: 400, code } } });
    const result = await send();
    expect(result.outcome).toBe('refused');
    expect(messageIds('en')).toContain(result.outcome === 'refused' ? result.reason : '');
  });
});

describe('a platform in trouble', () => {
  const cases: [string, Trouble, string][] = [
    ['500', { answer: { status: 500 } }, 'discord-retry-server'],
    ['503 in HTML', { answer: { status: 503, html: true } }, 'discord-retry-server'],
    ['403 in HTML', { answer: { status: 403, html: true } }, 'discord-retry-server'],
    ['401', { answer: { status: 401 } }, 'discord-retry-token'],
    ['a broken connection', { reset: 'before' }, 'discord-retry-network'],
    ['a connection broken after it was taken', { reset: 'after' }, 'discord-retry-network'],
    ['200 with a body that is none', { answer: { status: 200, html: true } }, 'discord-retry-network'],
  ];
  test.each(cases)('%s is to be tried again, and then stands once', async (_, trouble, reason) => {
    discord.fault({ trouble });
    const result = await send(channel, 'same');
    expect(result).toMatchObject({ outcome: 'retry', scope: 'platform', reason });
    expect(result.outcome === 'retry' && result.afterMs > 0).toBe(true);
    expect((await send(channel, 'same')).outcome).toBe('sent');
    expect(await contents()).toEqual(['Words']);
  });

  test('an answer that never comes: taken, tried again, and there once', async () => {
    sender = adapterAt(discord, [], { timeoutMs: 100 }).channel;
    discord.fault({ trouble: { silence: true } });
    expect(await send(channel, 'same')).toMatchObject({
      outcome: 'retry',
      scope: 'platform',
      reason: 'discord-retry-network',
    });
    sender = adapterAt(discord).channel;
    expect((await send(channel, 'same')).outcome).toBe('sent');
    expect(await contents()).toEqual(['Words']);
  });
});

describe('limits', () => {
  test('the sixth message in a channel comes back as a wait, other channels go on', async () => {
    discord.setPace(discordPace);
    const results = [];
    for (let sent = 0; sent < 6; sent += 1) results.push(await send());
    const last = results.pop();
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(5).fill('sent'));
    expect(last).toMatchObject({ outcome: 'retry', scope: 'destination', reason: 'discord-retry-limit' });
    expect(last?.outcome === 'retry' && last.afterMs <= 5100).toBe(true);
    expect(discord.calls.filter(({ status }) => status === 429)).toEqual([]);
    expect((await send(await discord.channel(guild, 'other'))).outcome).toBe('sent');
    discord.setPace({ perBucket: { count: 1e6, windowMs: 1000 }, global: { count: 1e6, windowMs: 1000 } });
  });

  test('a limit on all is the platform’s', async () => {
    const headers = { 'Retry-After': '3', 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' };
    discord.fault({ trouble: { answer: { status: 429, headers } } });
    const result = await send();
    expect(result).toMatchObject({ outcome: 'retry', scope: 'platform', reason: 'discord-retry-limit' });
    expect(result.outcome === 'retry' && result.afterMs >= 3000 && result.afterMs < 4000).toBe(true);
  });

  test('a limit without a word on how long', async () => {
    discord.fault({ trouble: { answer: { status: 429 } } });
    const result = await send();
    expect(result).toMatchObject({ outcome: 'retry', reason: 'discord-retry-limit' });
    expect(result.outcome === 'retry' && result.afterMs > 0).toBe(true);
  });
});

test('the same key in two channels makes two messages', async () => {
  const other = await discord.channel(guild, 'other');
  await send(channel, 'edition-1');
  await send(other, 'edition-1');
  expect([...(await contents()), ...(await contents(other))]).toEqual(['Words', 'Words']);
});

test('only the first part makes a sound, and nothing is previewed', async () => {
  for (const number of [1, 2, 3])
    await sender.send(to(channel), part(`Part ${number}`, number, 3), `part-${number}`);
  const [suppressEmbeds, silent] = [4, 4096];
  expect((await discord.messages(channel)).map(({ flags }) => Number(flags))).toEqual([
    suppressEmbeds,
    suppressEmbeds | silent,
    suppressEmbeds | silent,
  ]);
});

test('many at once to many places', async () => {
  const places = await Promise.all(
    Array.from({ length: 20 }, (_, index) => discord.channel(guild, `place-${index}`)),
  );
  const results = await Promise.all(
    places.flatMap((place) =>
      [1, 2, 3].map((number) => sender.send(to(place), part(`${number}`), `k${number}`)),
    ),
  );
  expect(results.every(({ outcome }) => outcome === 'sent')).toBe(true);
  for (const place of places) expect((await contents(place)).sort()).toEqual(['1', '2', '3']);
});
