/**
 * Every command, button, list, form and menu once, against the real core: an administrator sets places up, members read,
 * editors work, an outsider tries to get in.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator } from '../../src/desk/decide.ts';
import { setEditorRole } from '../../src/desk/roles.ts';
import type { Store } from '../../src/store/store.ts';
import { findSubscription, listSubscriptions } from '../../src/store/subscriptions.ts';
import { listReports } from '../../src/store/reports.ts';
import type { APIMessage } from 'discord.js';
import type { Shown } from '../servers/discord/interactions.ts';
import type { Discord } from '../servers/discord/server.ts';
import { plain } from '../servers/discord/markdown.ts';
import { channelType, permission, type Channel, type Guild, type Member, type Role } from '../servers/discord/world.ts';
import { editor, opEd, type Newsroom } from '../support/newsroom.ts';
import { until } from './start.ts';
import { isAside, lastOf, offers, press as pressIn, said, startWalk, type Walk } from './walking.ts';

let walk: Walk;
let store: Store;
let room: Newsroom;
let discord: Discord;
let guild: Guild;
let news: Channel;
let forum: Channel;
let readers: Role;
let desk: Role;
let admin: Member;
let member: Member;
let outsider: Member;
let writer: Member;
let second: Member;

beforeAll(async () => {
  walk = await startWalk();
  ({ store, room, discord, guild } = walk);
  [news, forum] = [
    await discord.channel(guild, 'news'),
    await discord.channel(guild, 'briefs', { type: channelType.forum }),
  ];
  [readers, desk] = [discord.role(guild, 'Readers'), discord.role(guild, 'Desk')];
  admin = await discord.member('Ravi', permission.manageServer);
  member = await discord.member('Mina');
  outsider = await discord.member('Otto');
  [writer, second] = [await discord.member('Vera'), await discord.member('Sami')];
  await editor(room, 'Vera', { platform: 'discord', id: writer.id });
  await until(() => discord.commands(member, news).length > 0);
});
afterAll(() => walk.stop());

const press = (who: Member, shown: Shown | APIMessage, words: string) => pressIn(discord, who, shown, words);
const place = (destination: string) => ({ platform: 'discord', destination, thread: null }) as const;

test('an administrator sets up a channel and a forum, sees both, changes one', async () => {
  const began = discord.command(admin, news, 'subscribe', { regions: 'south-caucasus', role: readers, discussion: true });
  expect(await said(began)).toMatch(/South Caucasus/);
  expect(isAside(began)).toBe(true);
  const there = discord.command(admin, news, 'subscribe', { regions: 'south-caucasus,middle-east', channel: forum, days: '1234567' });
  expect(await said(there)).toMatch(/#briefs/);
  expect(await findSubscription(store.db, place(news.id))).toMatchObject({ regions: ['south-caucasus'], mention: readers.id, time: null });
  expect(await findSubscription(store.db, place(forum.id))).toMatchObject({ regions: ['middle-east', 'south-caucasus'] });

  const listed = discord.command(admin, news, 'subscriptions');
  expect(await said(listed)).toMatch(/^here: South Caucasus$/m);
  const opened = await press(admin, lastOf(listed), '#briefs');
  expect(await said(opened)).toMatch(/Settings of #briefs/);
  const silent = await press(admin, lastOf(opened), 'Sound off');
  expect(await said(silent)).toMatch(/Sound: off/);
  expect(await findSubscription(store.db, place(forum.id))).toMatchObject({ silent: true });
  const undone = await press(admin, lastOf(silent), 'Undo');
  expect(await said(undone)).toMatch(/Sound: on/);
  expect(await said(discord.command(admin, news, 'subscribe', { regions: 'south-caucasus', time: '25:99' }))).toMatch(/25:99/);
});

test('a member reads, searches, and gets briefs in private; a server’s places are not theirs', async () => {
  for (const name of ['help', 'why', 'regions', 'privacy', 'brief', 'start']) expect(await said(discord.command(member, news, name))).not.toBe('');
  expect(await said(discord.command(member, news, 'search', { words: 'bridge' }))).not.toBe('');
  expect(await said(discord.command(member, news, 'language'))).not.toBe('');
  const forged = discord.command(member, news, 'subscribe', { regions: 'middle-east' }, 'forged');
  expect(await said(forged)).toMatch(/administrator/i);
  expect(await said(discord.command(member, news, 'stop', {}, 'forged'))).toMatch(/administrator/i);
  expect(await said(discord.command(member, news, 'subscriptions', {}, 'forged'))).toMatch(/administrator/i);

  const direct = await discord.direct(member);
  expect(await discord.autocomplete(member, direct, 'subscribe', 'regions', 'south').choices).not.toEqual([]);
  expect(await discord.autocomplete(member, direct, 'subscribe', 'zone', 'baku').choices).toHaveLength(1);
  expect(await said(discord.command(member, direct, 'subscribe', { regions: 'south-caucasus' }))).toMatch(/South Caucasus/);
  expect(await said(discord.command(member, direct, 'settings'))).toMatch(/South Caucasus/);
  expect((await listSubscriptions(store.db)).map(({ destination }) => destination).sort()).toEqual([news.id, forum.id, direct.id].sort());
});

test('an editor takes an article in by a form, reads the draft line by line, decides; another by role approves too', async () => {
  await setEditorRole(room, { platform: 'discord', server: guild.id, role: desk.id }, true, operator);
  second.roles.add(desk);
  const direct = await discord.direct(writer);
  const asked = discord.subcommand(writer, direct, 'article', 'add');
  await said(asked);
  const taken = discord.submit(asked, [opEd()]);
  expect(await said(taken)).toMatch(/Opinion/);
  const drafted = await press(writer, lastOf(taken), 'Compose');
  expect(await said(drafted, 'Approve')).toMatch(/S\d/);
  await said(await press(writer, lastOf(drafted), 'Approve'));

  const atDesk = discord.command(second, news, 'desk', {}, 'forged');
  expect(await said(atDesk, 'Nigar')).not.toBe('');
  expect(isAside(atDesk)).toBe(true);
  const opened = await press(second, lastOf(atDesk), 'Nigar');
  await until(() => opened.shown.some((each) => offers(each).some(({ label }) => /^(Approve|Publish)/.test(label))));
  const deciding = lastOf(opened);
  const needed = offers(deciding).some(({ label }) => label === 'Approve');
  const publishing = needed ? await press(second, deciding, 'Approve') : opened;
  await said(publishing, 'Publish…');
  const sure = await press(second, lastOf(publishing), 'Publish…');
  await said(sure, 'next slot');
  expect(await said(await press(second, lastOf(sure), 'next slot'))).not.toBe('');
});

test('a published brief stands in the channel, as a forum’s post and in private; its role is called, its thread begun', async () => {
  const direct = await discord.direct(member);
  const bridges = async (at: Channel) => (await discord.messages(at)).filter(({ content }) => content.includes('Velizade’s forecast'));
  await until(async () => discord.threads(forum).length === 1 && (await bridges(news)).length === 1 && (await bridges(direct)).length === 1);
  const [brief] = await bridges(news);
  await expect.poll(() => discord.called.get(brief!.id)).toEqual([`<@&${readers.id}>`]);
  await until(() => discord.threads(news).length === 1);
  expect(discord.threads(news)[0]?.id).toBe(brief!.id);
  expect(discord.threads(forum)[0]?.name).toMatch(/^Opinion: this is the author’s view · South Caucasus/);

  // Everybody sees the brief; what is behind it is shown to whoever asks alone.
  for (const words of ['Evidence', 'Why']) {
    const behind = await press(member, brief!, words);
    expect(await said(behind)).toMatch(/Velizade/);
    expect(isAside(behind)).toBe(true);
  }
  const inMenu = discord.messageCommand(member, news, 'Show evidence', brief!);
  expect(await said(inMenu)).toMatch(/S\d/);
  expect(await said(discord.messageCommand(member, news, 'Show evidence', await discord.write(news, 'Good morning')))).toMatch(/no brief of ours/);

  const report = await press(member, brief!, 'Report');
  await said(report);
  const lines = report.modal()?.components.flatMap((each) => (each.type === 18 && each.component.type === 3 ? (each.component.options ?? []) : []));
  expect(await said(discord.submit(report, [lines?.[1]?.value ?? '', 'She said less than that.']))).toMatch(/Thank you/);
  expect(await listReports(store.db)).toMatchObject([{ reporter: member.id, line: '0.1', words: 'She said less than that.' }]);
});

test('a role that is taken away ends it at once, in the server and in private', async () => {
  const direct = await discord.direct(second);
  expect(await said(discord.command(second, direct, 'desk'))).not.toMatch(/understand/);
  second.roles.delete(desk);
  const nonsense = await said(discord.command(outsider, news, 'desk', {}, 'forged'));
  expect(await said(discord.command(second, news, 'desk', {}, 'forged'))).toBe(nonsense);
  expect(await said(discord.command(second, direct, 'desk'))).toBe(nonsense);
});

test('what a place has become is told in the list, and mended', async () => {
  discord.change(news, { send: false });
  const unreachable = async () => (await findSubscription(store.db, place(news.id)))?.pausedAt !== null;
  await until(unreachable);
  expect(await said(discord.command(admin, forum, 'subscriptions'))).toMatch(/#news: South Caucasus · nothing comes: the bot may not write/);
  discord.change(news, { send: true });
  await until(async () => !(await unreachable()));
});

test('what the bot may not do any more, and a role that is gone, are told to whoever set the place up: in private, or on the server’s board', async () => {
  const direct = await discord.direct(admin);
  const board = await discord.channel(guild, 'board');
  const told = async (at: Channel, words: string) => (await discord.messages(at)).filter(({ content }) => plain(content).includes(words));
  const unreachable = async () => (await findSubscription(store.db, place(news.id)))?.pausedAt !== null;
  await until(async () => (await told(direct, 'can’t come to #news any more: the bot may not write in this place.')).length === 1);
  room.clock.now = Date.now();
  discord.setAllowed(guild, permission.sendMessages);
  await until(unreachable);
  discord.setAllowed(guild, permission.viewChannel | permission.sendMessages);
  await until(async () => !(await unreachable()));
  await until(async () => (await told(direct, 'can’t come to #news')).length === 2);

  room.clock.now = Date.now();
  discord.setSystem(guild, board);
  direct.closed = true;
  discord.change(news, { send: false });
  await until(async () => (await told(board, 'can’t come to #news')).length === 1);
  const [alarm] = await told(board, 'can’t come to #news');
  await expect.poll(() => discord.called.get(alarm!.id)).toEqual([`<@${admin.id}>`]);
  discord.change(news, { send: true });
  await until(async () => !(await unreachable()));
  direct.closed = false;

  discord.removeRole(readers);
  await until(async () => (await told(direct, 'The role that briefs in #news called is gone.')).length === 1);
  expect(await findSubscription(store.db, place(news.id))).toMatchObject({ mention: null, pausedAt: null });
});

test('an outsider gets nowhere: forged commands, buttons, menus, and places of another server', async () => {
  const nonsense = await said(discord.command(outsider, news, 'desk', {}, 'forged'));
  const other = await discord.guild('Elsewhere');
  const foreign = await discord.channel(other, 'theirs');
  const help = discord.command(outsider, news, 'help');
  await said(help);
  const [shown] = help.shown;
  expect(await said(discord.press(outsider, shown!, 'desk', 'forged'))).toBe(nonsense);
  outsider.permissions = permission.manageServer;
  for (const action of [`settings:${foreign.id}`, `set:${foreign.id}=add.south-caucasus`, `set:${news.id}_${foreign.id}=add.middle-east`]) {
    const pressed = await discord.press(outsider, shown!, action, 'forged');
    expect(await said(pressed)).not.toMatch(/Settings of/);
  }
  outsider.permissions = 0n;
  expect(await findSubscription(store.db, place(foreign.id))).toBeUndefined();
  expect(discord.refusals.filter(({ answer }) => JSON.stringify(answer).includes('50035'))).toEqual([]);
});
