/** Forums, threads for talk, announcement channels, roles, and the look into a channel after a crash. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Block, Part } from '../../src/brief/document.ts';
import { plainly, type Channel as Sender, type Manner, type SendResult } from '../../src/delivery/channel.ts';
import type { Adapter } from '../../src/chat/request.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { channelType, type Channel, type Guild } from '../servers/discord/world.ts';
import { adapterAt, until } from './start.ts';

let discord: Discord;
let guild: Guild;
let adapter: Adapter;
let sender: Sender;
let count = 0;

beforeAll(async () => {
  discord = await startDiscord({ nonceMs: 0 });
  guild = await discord.guild('Readers');
  adapter = adapterAt(discord);
  sender = adapter.channel;
  await adapter.start(() => Promise.resolve([]), []);
  await until(() => adapter.state() === 'up');
});
beforeEach(() => {
  discord.clearFaults();
  discord.refusals.splice(0);
});
afterAll(async () => {
  await adapter.stop();
  await discord.stop();
});

const to = (at: Channel) =>
  ({ platform: 'discord', destination: at.parent?.id ?? at.id, thread: at.parent ? at.id : null }) as const;
const brief = (words: string, number = 1, of = 1): Part => ({
  number,
  of,
  blocks: [
    { type: 'heading', text: 'Opinion: this is the author’s view' },
    { type: 'text', text: 'Lena Ortiz, Harbour Review · undated\nSouth Caucasus, brief of 23 November 2026' },
    { type: 'line', label: 'Lena Ortiz’s view', text: words },
  ] satisfies Block[],
  buttons: [],
});
const send = (at: Channel, part: Part, manner: Partial<Manner> = {}, by = sender) =>
  by.send(to(at), part, `key-${(count += 1)}`, { ...plainly, ...manner });
const idOf = (result: SendResult) => (result.outcome === 'sent' ? result.platformId : '');
/** Until the bot has got everything that was told on the gateway so far. */
async function seen(): Promise<void> {
  const member = await discord.member('Mina');
  await discord.command(member, await discord.direct(member), 'help', {}, 'forged').first;
}
async function made(...given: Parameters<Discord['channel']>): Promise<Channel> {
  const channel = await discord.channel(...given);
  await seen();
  return channel;
}
const contents = async (at: Channel) => (await discord.messages(at)).map(({ content }) => content);
const title = 'Opinion: this is the author’s view · South Caucasus, brief of 23 November 2026';

describe('a forum', () => {
  test('gets a post for each brief, its parts and the words about a change in it', async () => {
    const forum = await made(guild, 'briefs', { type: channelType.forum });
    const first = idOf(await send(forum, brief('One', 1, 2)));
    const second = idOf(await send(forum, brief('Two', 2, 2), { after: first }));
    const notice = idOf(await send(forum, brief('Corrected'), { replyTo: first }));
    const [post, ...others] = discord.threads(forum);
    expect(others).toEqual([]);
    expect(post?.name).toBe(title);
    expect((await contents(post!)).map((words) => /:\*\* (.*)/.exec(words)?.[1])).toEqual(['One', 'Two', 'Corrected']);
    for (const id of [first, second, notice]) expect(id.startsWith(`${post!.id}/`)).toBe(true);
    expect(await send(forum, brief('Next day'))).toMatchObject({ outcome: 'sent' });
    expect(discord.threads(forum)).toHaveLength(2);
    expect(discord.refusals).toEqual([]);
  });

  test('is known for one also before the gateway has shown it', async () => {
    const forum = await discord.channel(guild, 'early', { type: channelType.forum });
    const early = adapterAt(discord).channel;
    expect((await send(forum, brief('Early'), {}, early)).outcome).toBe('sent');
    expect(discord.threads(forum)).toHaveLength(1);
  });

  test('has its post corrected where it stands, also when it fell asleep meanwhile', async () => {
    const forum = await discord.channel(guild, 'asleep', { type: channelType.forum });
    const id = idOf(await send(forum, brief('Old')));
    const [post] = discord.threads(forum);
    discord.change(post!, { archived: true });
    expect(await sender.edit(to(forum), id, brief('New'))).toEqual({ outcome: 'sent', platformId: id });
    expect((await contents(post!)).join()).toContain('New');
    discord.change(post!, { archived: true, locked: true });
    expect(await sender.edit(to(forum), id, brief('Newer'))).toMatchObject({ outcome: 'refused' });
  });

  test('that wants a tag on each post says what to do', async () => {
    const forum = await discord.channel(guild, 'tagged', { type: channelType.forum, tagged: true });
    expect(await send(forum, brief('Words'))).toEqual({ outcome: 'refused', reason: 'discord-refused-40067' });
  });

  test('has one post after a try whose answer was lost', async () => {
    const forum = await discord.channel(guild, 'lost', { type: channelType.forum });
    const triedAt = Date.now();
    discord.fault({ path: /threads$/, trouble: { reset: 'after' } });
    expect((await send(forum, brief('Once'))).outcome).toBe('retry');
    expect((await send(forum, brief('Once'), { triedAt })).outcome).toBe('sent');
    expect(discord.threads(forum)).toHaveLength(1);
  });
});

describe('a thread for talk', () => {
  test('begins below a brief where it is wanted, and its absence harms nothing', async () => {
    const channel = await discord.channel(guild, 'talk');
    const id = idOf(await send(channel, brief('Words'), { discussion: true }));
    expect(discord.threads(channel).map(({ id: thread, name }) => [thread, name])).toEqual([[id, title]]);
    discord.change(channel, { threads: false });
    expect((await send(channel, brief('More'), { discussion: true })).outcome).toBe('sent');
    expect(await contents(channel)).toHaveLength(2);
    expect(discord.threads(channel)).toHaveLength(1);
  });
});

describe('an announcement channel', () => {
  test('has each part crossposted, and a refusal of that harms nothing', async () => {
    const channel = await made(guild, 'announcements', { type: channelType.announcement });
    const ids = [idOf(await send(channel, brief('One', 1, 2))), idOf(await send(channel, brief('Two', 2, 2)))];
    await until(() => ids.every((id) => discord.crossposted.has(id)));
    discord.fault({ path: /crosspost/, trouble: { answer: { status: 403, code: 50013 } } });
    expect((await send(channel, brief('Three'))).outcome).toBe('sent');
    expect(await contents(channel)).toHaveLength(3);
    await until(() => discord.calls.filter(({ path, status }) => path.includes('crosspost') && status === 403).length === 1);
  });

  test('what is more than Discord takes in an hour stands at once, and is crossposted when it takes it again', async () => {
    const channel = await made(guild, 'busy', { type: channelType.announcement });
    const many = { count: 1e6, windowMs: 60_000 };
    discord.setPace({ perBucket: many, global: many, crossposts: { count: 2, windowMs: 1500 } });
    const ids: string[] = [];
    for (const words of ['One', 'Two', 'Three', 'Four']) ids.push(idOf(await send(channel, brief(words))));
    expect(await contents(channel)).toHaveLength(4);
    await until(() => ids.every((id) => discord.crossposted.has(id)));
    expect(discord.calls.filter(({ path, status }) => path.includes('crosspost') && status === 429).length).toBeLessThan(4);
    discord.setPace({ perBucket: many, global: many });
  });

  test('other channels are not', async () => {
    const channel = await discord.channel(guild, 'plain');
    expect(discord.crossposted.has(idOf(await send(channel, brief('Words'))))).toBe(false);
  });
});

describe('a role', () => {
  test('is called as configured, last in the message; nothing in the text calls anybody', async () => {
    const channel = await discord.channel(guild, 'roles');
    const role = discord.role(guild, 'Readers');
    const other = discord.role(guild, 'Moderators');
    const id = idOf(await send(channel, brief(`@everyone <@&${other.id}> <@${role.id}>`), { mention: role.id }));
    expect(discord.called.get(id)).toEqual([`<@&${role.id}>`]);
    expect((await contents(channel))[0]?.startsWith('### Opinion')).toBe(true);
    const quiet = idOf(await send(channel, brief(`<@&${role.id}> @here`)));
    expect(discord.called.has(quiet)).toBe(false);
  });
});

describe('after a crash', () => {
  const longAgo = 3_600_000;
  const known = (at: Channel, words: string) => discord.write(at, words);

  test('what stands in the channel is not sent again once Discord has forgotten the nonce', async () => {
    const channel = await discord.channel(guild, 'crash');
    const first = idOf(await send(channel, brief('Words')));
    expect(idOf(await send(channel, brief('Words'), { triedAt: Date.now() - longAgo }))).toBe(first);
    expect(await contents(channel)).toHaveLength(1);
  });

  test('what was there before the try, or reads otherwise, is another message', async () => {
    const channel = await discord.channel(guild, 'others');
    await known(channel, 'Something else');
    expect((await send(channel, brief('Words'), { triedAt: Date.now() - longAgo })).outcome).toBe('sent');
    expect(await contents(channel)).toHaveLength(2);
  });

  test('where it may not look it sends', async () => {
    const channel = await discord.channel(guild, 'blind');
    await send(channel, brief('Words'));
    discord.change(channel, { history: false });
    expect((await send(channel, brief('Words'), { triedAt: Date.now() - longAgo })).outcome).toBe('sent');
    expect(await contents(channel)).toHaveLength(2);
  });
});

describe('words to whoever can mend it', () => {
  test('go to the person, else to the server’s own board, where only they are called', async () => {
    const place = await discord.channel(guild, 'broken');
    const board = await discord.channel(guild, 'board');
    const owner = await discord.member('Olga');
    expect((await sender.tell(owner.id, brief('Please mend'), to(place))).outcome).toBe('sent');
    expect(await contents(await discord.direct(owner))).toHaveLength(1);
    (await discord.direct(owner)).closed = true;
    expect(await sender.tell(owner.id, brief('Please mend'), to(place))).toEqual({
      outcome: 'refused',
      reason: 'discord-refused-50007',
    });
    discord.setSystem(guild, board);
    await seen();
    expect((await sender.tell(owner.id, brief('Please mend'), to(place))).outcome).toBe('sent');
    const [message] = await discord.messages(board);
    expect(discord.called.get(message!.id)).toEqual([`<@${owner.id}>`]);
  });
});
