/**
 * Commands in servers, threads and direct messages: what the core gets to know, who sees the answer, and
 * when.
 */
import { afterEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/chat/request.ts';
import { plain } from '../servers/discord/markdown.ts';
import { permission } from '../servers/discord/world.ts';
import { always, reply, scene as makeScene, shownWords, until, type Served } from './start.ts';

let open: Served[] = [];
afterEach(async () => {
  for (const served of open) await served.stop();
  open = [];
});

async function scene(...given: Parameters<typeof makeScene>) {
  const made = await makeScene(...given);
  open.push(made.served);
  return made;
}

describe('a command', () => {
  test('reaches the core as it was typed, with who and where', async () => {
    const {
      discord,
      channel,
      member,
      guild,
      served: { requests },
    } = await scene(always(reply('message', 'Hello')));
    const thread = await discord.thread(channel, 'talk');
    const direct = await discord.direct(member);
    await discord.command(member, channel, 'brief', { region: 'central-asia' }).first;
    await discord.command(member, thread, 'help').first;
    await discord.command(member, direct, 'regions').first;
    expect(guild.id).not.toBe('');
    expect(requests.map(({ input, place, person }) => ({ input, place, person }))).toEqual([
      {
        input: { type: 'command', name: 'brief', argument: 'central-asia' },
        place: { platform: 'discord', destination: channel.id, thread: null, kind: 'group' },
        person: { platform: 'discord', id: member.id, name: 'Mina' },
      },
      {
        input: { type: 'command', name: 'help', argument: '' },
        place: { platform: 'discord', destination: channel.id, thread: thread.id, kind: 'group' },
        person: { platform: 'discord', id: member.id, name: 'Mina' },
      },
      {
        input: { type: 'command', name: 'regions', argument: '' },
        place: { platform: 'discord', destination: direct.id, thread: null, kind: 'private' },
        person: { platform: 'discord', id: member.id, name: 'Mina' },
      },
    ]);
    expect(requests.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });

  test('is answered for all to see, or for its sender alone', async () => {
    const { discord, channel, member } = await scene((request) =>
      Promise.resolve([
        reply(
          request.input.type === 'command' && request.input.name === 'brief' ? 'message' : 'private',
          'Words',
        ),
      ]),
    );
    expect(await discord.command(member, channel, 'brief').first).toBe(4);
    expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(['Words']);
    expect(await discord.command(member, channel, 'help').first).toBe(4);
    expect(await discord.messages(channel)).toHaveLength(1);
    expect(shownWords(discord.ephemeral(member))).toEqual(['Words']);
    expect(discord.refusals).toEqual([]);
  });

  test('in direct messages every answer stays', async () => {
    const { discord, member } = await scene(always(reply('private', 'Only you'), reply('message', 'More')));
    const direct = await discord.direct(member);
    const asked = discord.command(member, direct, 'help');
    await until(() => asked.shown.length === 2);
    expect((await discord.messages(direct)).map(({ content }) => content)).toEqual(['Only you', 'More']);
    expect(discord.ephemeral(member)).toEqual([]);
  });

  test('who may configure is what the server says at that moment', async () => {
    const {
      discord,
      channel,
      member,
      served: { requests },
    } = await scene(always(reply('private', 'ok')));
    const may = async () => requests.at(-1)?.mayConfigure();
    await discord.command(member, channel, 'help').first;
    expect(await may()).toBe(false);
    member.permissions = permission.manageServer | permission.sendMessages;
    await discord.command(member, channel, 'help').first;
    expect(await may()).toBe(true);
    member.permissions = permission.administrator;
    await discord.command(member, channel, 'help').first;
    expect(await may()).toBe(true);
    member.permissions = permission.sendMessages;
    await discord.command(member, channel, 'help').first;
    expect(await may()).toBe(false);
    await discord.command(member, await discord.direct(member), 'help').first;
    expect(await may()).toBe(true);
  });

  test('a long answer comes in parts, in order', async () => {
    const blocks = Array.from({ length: 60 }, (_, index) => ({
      type: 'line' as const,
      label: `View ${index}`,
      text: 'so it is '.repeat(10),
    }));
    const { discord, channel, member } = await scene(always(reply('private', blocks)));
    const asked = discord.command(member, channel, 'why');
    await until(() => asked.shown.length > 2 && plain(asked.shown.at(-1)?.content ?? '').includes('View 59'));
    const all = shownWords(asked.shown).join('\n');
    expect([...all.matchAll(/View (\d+)/g)].map((match) => Number(match[1]))).toEqual(
      blocks.map((_, index) => index),
    );
    expect(asked.shown.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(discord.refusals).toEqual([]);
  });
});

describe('what takes long', () => {
  const slow = (replies: readonly Reply[]) => {
    const gate = Promise.withResolvers<void>();
    return { open: () => gate.resolve(), respond: () => gate.promise.then(() => replies) };
  };
  const soon = { adapter: { deferAfterMs: 5 } };

  test('is first hidden from all but its sender, then filled in', async () => {
    const { open, respond } = slow([reply('private', 'At last')]);
    const { discord, channel, member } = await scene(respond, soon);
    const asked = discord.command(member, channel, 'help');
    expect(await asked.first).toBe(5);
    expect(await discord.messages(channel)).toEqual([]);
    open();
    await until(() => asked.shown.length === 1);
    expect(shownWords(discord.ephemeral(member))).toEqual(['At last']);
    expect(await discord.messages(channel)).toEqual([]);
  });

  test('an answer for all to see is a new message', async () => {
    const { open, respond } = slow([reply('message', 'For all'), reply('private', 'For you')]);
    const { discord, channel, member } = await scene(respond, soon);
    const asked = discord.command(member, channel, 'brief');
    expect(await asked.first).toBe(5);
    open();
    await until(() => asked.shown.length === 2);
    expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(['For all']);
    expect(shownWords(discord.ephemeral(member))).toEqual(['For you']);
    expect(discord.refusals).toEqual([]);
  });

  test('a pressed button shows nothing until there is something', async () => {
    const gate = Promise.withResolvers<void>();
    const { discord, channel, member } = await scene(
      async ({ input }) => {
        if (input.type === 'command') return [reply('message', 'Before', [[{ text: 'Go', action: 'go:1' }]])];
        await gate.promise;
        return [reply('private', 'Aside'), reply('replace', 'After')];
      },
      { adapter: { deferAfterMs: 100 } },
    );
    await discord.command(member, channel, 'brief').first;
    const [message] = await discord.messages(channel);
    const pressed = await discord.press(member, message!, 'go:1');
    expect(await pressed.first).toBe(6);
    gate.resolve();
    await until(() => pressed.shown.length === 2);
    expect((await discord.messages(channel)).map(({ content }) => content)).toEqual(['After']);
    expect(shownWords(discord.ephemeral(member))).toEqual(['Aside']);
  });

  /** Direct messages to the person, as plain words. */
  const inPrivate = async ({ discord, member }: Pick<Awaited<ReturnType<typeof scene>>, 'discord' | 'member'>) =>
    shownWords(await discord.messages(await discord.direct(member)));
  const waitedNoLonger = expect.stringContaining('waited no longer');

  test('what Discord gave up waiting for comes in private, is done once, and nobody else sees it', async () => {
    const made = await scene(always(reply('message', 'Too late')), { server: { deadlineMs: 1000 } });
    const { discord, channel, member, served: { adapter, requests } } = made;
    discord.fault({ path: /callback/, trouble: { delayMs: 1100 } });
    expect(await discord.command(member, channel, 'help').first).toBe(null);
    await until(async () => (await inPrivate(made)).length === 2);
    expect(await inPrivate(made)).toEqual([waitedNoLonger, 'Too late']);
    expect(await discord.messages(channel)).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await discord.command(member, channel, 'help').first).toBe(4);
    expect(adapter.state()).toBe('up');
  });

  test('what came after the token ran out comes in private, with its buttons', async () => {
    const { open, respond } = slow([reply('private', 'Too late', [[{ text: 'Go on', action: 'go:1' }]])]);
    const made = await scene(respond, { ...soon, server: { tokenMs: 40 } });
    const { discord, channel, member } = made;
    const asked = discord.command(member, channel, 'help');
    expect(await asked.first).toBe(5);
    await until(() => Date.now() - asked.startedAt > 60);
    open();
    await until(async () => (await inPrivate(made)).length === 2);
    expect(await inPrivate(made)).toEqual([waitedNoLonger, 'Too late']);
    const [, message] = await discord.messages(await discord.direct(member));
    expect(await (await discord.press(member, message!, 'go:1')).first).toBe(4);
    expect(discord.ephemeral(member)).toEqual([]);
  });

  test('whoever takes nothing in private reads it below their next answer, once', async () => {
    const { discord, channel, member, served: { logged } } = await scene(always(reply('private', 'Answer')));
    member.closed = true;
    discord.fault({ path: /callback/, trouble: { answer: { status: 404, code: 10062 } } });
    discord.command(member, channel, 'help');
    await until(() => logged.some((row) => row.includes('waits for the next')));
    const next = discord.command(member, channel, 'help');
    await until(() => next.shown.length === 3);
    expect(shownWords(next.shown)).toEqual(['Answer', waitedNoLonger, 'Answer']);
    expect(next.shown.every(({ ephemeral }) => ephemeral)).toBe(true);
    const other = discord.command(member, channel, 'help');
    await other.first;
    const last = discord.command(member, channel, 'help');
    await last.first;
    expect(shownWords(other.shown)).toEqual(['Answer']);
  });
});
