/** The strict server itself: what Discord refuses, it refuses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { specIsHere } from '../servers/discord/spec.ts';
import type { Channel } from '../servers/discord/world.ts';

let discord: Discord;
let channel: Channel;
beforeAll(async () => {
  discord = await startDiscord();
  channel = await discord.channel(await discord.guild('Readers'), 'news');
});
afterAll(() => discord.stop());

async function ask(method: string, path: string, body?: unknown, token = discord.token) {
  const answer = await fetch(`${discord.apiRoot}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === '' ? null : (JSON.parse(text) as { code: number; id?: string }),
  };
}
const post = (body: unknown) => ask('POST', `/channels/${channel.id}/messages`, body);

const button = (fields: object) => ({ type: 2, style: 2, label: 'x', custom_id: 'a', ...fields });
const row = (...components: unknown[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const v2 = 1 << 15;
const embeds = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ description: 'a'.repeat(length) }));

describe('messages', () => {
  test.each<[string, unknown]>([
    ['content of 2000', { content: 'a'.repeat(2000) }],
    [
      'five rows of five buttons',
      {
        components: [0, 1, 2, 3, 4].map((r) =>
          row(...[0, 1, 2, 3, 4].map((b) => button({ custom_id: `${r}${b}` }))),
        ),
      },
    ],
    ['embeds of 6000', { embeds: embeds(2, 3000) }],
    [
      'a link button',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.org' })] },
    ],
    [
      'components V2',
      { flags: v2, components: [{ type: 17, components: [text('a'.repeat(4000)), row(button({}))] }] },
    ],
  ])('taken: %s', async (_, body) => {
    expect((await post(body)).status).toBe(200);
  });

  test.each<[string, unknown, number]>([
    ['nothing', {}, 50006],
    ['blank content', { content: ' \n ' }, 50006],
    ['content of 2001', { content: 'a'.repeat(2001) }, 50035],
    [
      'six rows',
      { content: 'x', components: [0, 1, 2, 3, 4, 5].map((r) => row(button({ custom_id: `${r}` }))) },
      50035,
    ],
    [
      'six buttons in a row',
      { components: [row(...[0, 1, 2, 3, 4, 5].map((b) => button({ custom_id: `${b}` })))] },
      50035,
    ],
    ['an empty row', { content: 'x', components: [row()] }, 50035],
    ['a custom_id of 101', { components: [row(button({ custom_id: 'a'.repeat(101) }))] }, 50035],
    ['an empty custom_id', { components: [row(button({ custom_id: '' }))] }, 50035],
    ['a custom_id twice', { components: [row(button({}), button({}))] }, 50035],
    ['a label of 81', { components: [row(button({ label: 'a'.repeat(81) }))] }, 50035],
    ['a button without words', { components: [row(button({ label: '' }))] }, 50035],
    [
      'a link button with a custom_id',
      { components: [row(button({ style: 5, url: 'https://example.org' }))] },
      50035,
    ],
    [
      'a link that is no link',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] },
      50035,
    ],
    [
      'a select of 26',
      {
        components: [
          row({
            type: 3,
            custom_id: 'a',
            options: Array.from({ length: 26 }, (_, n) => ({ label: `${n}`, value: `${n}` })),
          }),
        ],
      },
      50035,
    ],
    ['embeds of 6001', { embeds: embeds(3, 2001) }, 50035],
    ['eleven embeds', { embeds: embeds(11, 1) }, 50035],
    ['text without the V2 flag', { components: [text('x')] }, 50035],
    ['content beside V2', { content: 'x', flags: v2, components: [text('x')] }, 50035],
    [
      '4001 characters in V2',
      { flags: v2, components: [text('a'.repeat(2000)), text('a'.repeat(2001))] },
      50035,
    ],
    ['41 components in V2', { flags: v2, components: Array.from({ length: 41 }, () => text('x')) }, 50035],
    ['a nonce of 26', { content: 'x', nonce: 'a'.repeat(26) }, 50035],
    ['an ephemeral message', { content: 'x', flags: 64 }, 50035],
    ['half a surrogate pair', { content: 'x\uD83D' }, 50035],
  ])('refused: %s', async (_, body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code } });
  });

  test('refused by the specification alone', async (context) => {
    if (!specIsHere) return context.skip('../shared/specs is not here');
    expect(await post({ content: 'x', allowed_mentions: { parse: ['anybody'] } })).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
    expect(await post({ content: 'x', tts: 'no' })).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  test('V2 can’t be taken back, and others’ messages are not edited', async () => {
    const sent = await post({ flags: v2, components: [text('x')] });
    const path = `/channels/${channel.id}/messages/${sent.body?.id}`;
    expect(await ask('PATCH', path, { content: 'x' })).toMatchObject({ status: 400 });
    expect(await ask('PATCH', path, { flags: v2, components: [text('y')] })).toMatchObject({ status: 200 });
    expect(await ask('PATCH', `/channels/${channel.id}/messages/1`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  test('calls are noticed unless forbidden', async () => {
    const before = discord.pinging.size;
    await post({ content: 'hello @everyone' });
    await post({ content: 'hello \\@here' });
    expect(discord.pinging.size).toBe(before + 2);
    await post({ content: 'hello @everyone', allowed_mentions: { parse: [] } });
    expect(discord.pinging.size).toBe(before + 2);
  });
});

describe('commands', () => {
  const put = async (body: unknown) => {
    const id = (await ask('GET', '/applications/@me')).body?.id;
    return ask('PUT', `/applications/${id}/commands`, body);
  };
  const command = (fields: object) => ({ name: 'brief', description: 'x', ...fields });

  test.each<[string, unknown]>([
    ['a name in capitals', [command({ name: 'Brief' })]],
    ['a name with a space', [command({ name: 'a b' })]],
    ['a name of 33', [command({ name: 'a'.repeat(33) })]],
    ['a description of 101', [command({ description: 'a'.repeat(101) })]],
    ['no description', [command({ description: '' })]],
    ['a name twice', [command({}), command({})]],
    ['101 commands', Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` }))],
    [
      '26 options',
      [
        command({
          options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'x' })),
        }),
      ],
    ],
  ])('refused: %s', async (_, body) => {
    expect(await put(body)).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  test('what comes back is filled in', async () => {
    expect((await put([command({ default_member_permissions: 32 })])).body).toMatchObject([
      { default_member_permissions: '32', nsfw: false },
    ]);
  });
});

test('a wrong token, a wrong route', async () => {
  expect(await ask('GET', '/gateway/bot', undefined, 'wrong')).toMatchObject({ status: 401 });
  expect(await ask('GET', '/guilds/1/members')).toMatchObject({ status: 404, body: { code: 0 } });
});

test('limits are announced, then kept', async () => {
  discord.setPace({ perBucket: { count: 2, windowMs: 60_000 }, global: { count: 1000, windowMs: 60_000 } });
  expect((await post({ content: '1' })).headers.get('X-RateLimit-Remaining')).toBe('1');
  expect((await post({ content: '2' })).status).toBe(200);
  const third = await post({ content: '3' });
  expect(third).toMatchObject({ status: 429, body: { global: false } });
  expect(Number(third.headers.get('Retry-After'))).toBeGreaterThan(50);
  discord.setPace({ perBucket: { count: 1000, windowMs: 60_000 }, global: { count: 1, windowMs: 60_000 } });
  await post({ content: '4' });
  const fifth = await post({ content: '5' });
  expect(fifth).toMatchObject({ status: 429, body: { global: true } });
  expect(fifth.headers.get('X-RateLimit-Global')).toBe('true');
});
