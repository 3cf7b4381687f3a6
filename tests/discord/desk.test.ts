/** The desk in Discord, once through: by code, menu, buttons, lists and forms; what becomes of it stands in the readers' channel. */
import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/contracts.ts';
import { draftBrief, takeIn } from '../../src/briefing.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { operator } from '../../src/desk/decide.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { findPerson } from '../../src/store/people.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { plain } from '../servers/discord/markdown.ts';
import type { Interaction, Shown } from '../servers/discord/interactions.ts';
import type { Discord } from '../servers/discord/server.ts';
import { permission, type Channel, type Member } from '../servers/discord/world.ts';
import { drafted, editor, opEd, subscribe, type Newsroom } from '../support/newsroom.ts';
import { until } from './start.ts';
import { isAside, lastOf, offers, press as pressIn, said, startWalk, type Walk } from './walking.ts';

let walk: Walk;
let room: Newsroom;
let discord: Discord;
let news: Channel;
let chief: Member;
let ada: Member;
let ben: Member;
let reader: Member;

beforeAll(async () => {
  walk = await startWalk();
  ({ room, discord } = walk);
  news = await discord.channel(walk.guild, 'news');
  [chief, ada, ben] = [
    await discord.member('Chief', permission.manageServer), await discord.member('Ada', permission.manageServer),
    await discord.member('Ben', permission.manageServer),
  ];
  reader = await discord.member('Mina');
  await editor(room, 'Chief', { platform: 'discord', id: chief.id }, 'admin');
  await editor(room, 'Ben', { platform: 'discord', id: ben.id });
  await subscribe(room, [{ platform: 'discord', destination: news.id, thread: null }]);
  await until(() => discord.commands(ada, news).length > 0);
});
afterAll(() => walk.stop());

const press = (who: Member, shown: Shown | APIMessage, words: string) => pressIn(discord, who, shown, words);
const stored = async (id: string) => (await getBrief(room.store.db, id))?.brief;
const lineOf = (brief: Brief | undefined, index: number) => brief?.items[0]?.lines[index];
/** The desk asked in the channel, leafed through to this brief, and the brief opened. */
async function opens(who: Member, id: string): Promise<Interaction> {
  let page = discord.command(who, news, 'desk');
  const row = () => offers(lastOf(page)).find(({ value }) => value.startsWith(`open:${id}:`));
  for (await said(page, 'Today'); row() === undefined; await said(page, 'Today')) page = await press(who, lastOf(page), 'older');
  expect(isAside(page)).toBe(true);
  const opened = await discord.press(who, lastOf(page), row()?.value ?? '');
  await until(() => opened.shown.some((each) => offers(each).length > 0));
  return opened;
}
/** Presses, and waits until what comes of it offers the next step. */
async function steps(who: Member, from: Interaction, words: string, next?: string): Promise<Interaction> {
  const pressed = await press(who, lastOf(from), words);
  await said(pressed, next);
  return pressed;
}
/** Presses what asks by a form, and sends it off filled in so. */
async function fills(who: Member, shown: Shown | APIMessage, words: string, answer: string): Promise<Interaction> {
  const asked = await press(who, shown, words);
  await said(asked);
  expect(asked.modal()).not.toBeNull();
  return discord.submit(asked, [answer]);
}
/** Approved and published at once; what readers have then, found in their channel by these words. */
async function published(brief: Brief, words: string): Promise<APIMessage> {
  const approved = await steps(ada, await opens(ada, brief.id), 'Approve', 'Publish…');
  const sure = await steps(ada, approved, 'Publish…', 'Now');
  expect(await said(await steps(ada, sure, 'Now'))).toMatch(/is published/);
  return standing(words);
}
async function standing(words: string): Promise<APIMessage> {
  const found = async () => (await discord.messages(news)).find(({ content }) => plain(content).includes(words));
  await until(async () => await found() !== undefined);
  return await found() ?? Promise.reject(new Error('it was taken away'));
}
const inChannel = async (id: string) => plain((await discord.messages(news)).find((one) => one.id === id)?.content ?? '');
const ends = async (who: Member, id: string) => expect(await said(await steps(who, await opens(who, id), 'Reject'))).toMatch(/is rejected/);

test('an administrator’s one-time code makes an editor of one member, once', async () => {
  const invited = discord.command(chief, news, 'invite');
  const code = /The code is (\w+),/.exec(await said(invited))?.[1] ?? '';
  expect(isAside(invited)).toBe(true);
  const joins = async (who: Member) => {
    const asked = discord.command(who, await discord.direct(who), 'join');
    await said(asked);
    return said(discord.submit(asked, [code]));
  };
  expect(await joins(ada)).toMatch(/editors’ list now, as editor/);
  expect(await joins(reader)).toMatch(/can’t be used/);
  expect(await findPerson(room.store.db, { platform: 'discord', id: ada.id })).toMatchObject({ role: 'editor' });
  expect(await findPerson(room.store.db, { platform: 'discord', id: reader.id })).toBeUndefined();
});

test('“Add to Standpoint” takes in what somebody wrote, for its editor alone, and a draft is made of it', async () => {
  const talk = await discord.channel(walk.guild, 'talk');
  const message = await discord.write(talk, opEd('menu'));
  const taken = discord.messageCommand(ada, talk, 'Add to Standpoint', message);
  expect(await said(taken, 'Compose')).toMatch(/Opinion/);
  const drafting = await steps(ada, taken, 'Compose', 'Approve');
  expect(await said(drafting)).toMatch(/Draft, not approved/);
  expect([isAside(taken), isAside(drafting)]).toEqual([true, true]);
  expect(await discord.messages(talk)).toHaveLength(1);
  expect(await said(await steps(ada, drafting, 'Reject'))).toMatch(/is rejected/);
});

describe('a draft', () => {
  test('is read line by line with its passages; its words, label and lines are changed, each with a version of its own', async () => {
    const { id, items } = await drafted(room, 'lines');
    const [first] = items[0]?.lines ?? [];
    const listed = await steps(ada, await opens(ada, id), 'Lines…', '1.1');
    const line = await steps(ada, listed, '1.1', 'Reword…');
    expect(await said(line)).toMatch(/^S7 Iran has watched/m);

    const refused = await fills(ada, lastOf(line), 'Reword…', 'Iran must wholly accept that trade is no threat.');
    expect(await said(refused)).toMatch(/does not stand in the passage/);
    const short = 'Iran must understand that trade across the Kura is no threat to anybody.';
    const reworded = await fills(ada, lastOf(line), 'Reword…', `“${short}”`);
    expect(await said(reworded, '1.1')).toContain(`${id}:2`);
    expect(lineOf(await stored(id), 0)?.text).toBe(`“${short}”`);

    // The old screen shows what is no more: it says so, with the way to the newest.
    const stale = await press(ada, lastOf(line), 'Drop');
    expect(await said(stale)).toMatch(/is not the newest/);
    expect(await said(await steps(ada, stale, 'Open the newest', 'Lines…'))).toContain(short);

    const own = await fills(ada, lastOf(reworded), 'Add a line…', '1 fact S2 “Delegations from both countries signed a protocol on customs checks on the same day.”');
    await said(own, 'more');
    expect(await stored(id)).toMatchObject({ version: 3 });
    const last = (await stored(id))?.items[0]?.lines.length ?? 0;
    expect(lineOf(await stored(id), last - 1)?.label).toMatch(/^Stated as fact by Caspian Ledger, unchecked/);
    const further = await steps(ada, own, 'more', `1.${last}`);
    const labels = await steps(ada, await steps(ada, further, `1.${last}`, 'Label…'), 'Label…', 'View');
    const cautious = await steps(ada, labels, 'View', '1.1');
    expect(lineOf(await stored(id), last - 1)?.label).toMatch(/^Nigar Velizade’s view/);

    const less = await steps(ada, await steps(ada, await steps(ada, cautious, '1.1', 'Label…'), 'Label…', 'Fact'), 'Fact');
    expect(less.modal()).not.toBeNull();
    expect(await said(discord.submit(less, ['I was there.']))).toMatch(/can't be labelled a fact/);
    expect(await stored(id)).toMatchObject({ version: 4 });

    const dropped = await steps(ada, await steps(ada, cautious, '1.1', 'Drop'), 'Drop', '1.1');
    expect(isAside(dropped)).toBe(true);
    expect((await stored(id))?.items[0]?.lines.map(({ text }) => text)).not.toContain(first?.text);
    expect(await stored(id)).toMatchObject({ version: 5 });
    await ends(ada, id);
  });

  test('a view becomes somebody’s claim only with whose, and why', async () => {
    const { id } = await drafted(room, 'claimed');
    const listed = await steps(ada, await opens(ada, id), 'Lines…', '1.1');
    const labels = await steps(ada, await steps(ada, listed, '1.1', 'Label…'), 'Label…', 'Claim');
    const claimed = await fills(ada, lastOf(labels), 'Claim', 'Iran\nIts ministry says so.');
    expect(await said(claimed, '1.1')).toContain(`${id}:2`);
    expect(lineOf(await stored(id), 0)?.label).toMatch(/^According to Iran/);
    await ends(ada, id);
  });

  test('is drafted in another language, and a line of it translated by an editor', async () => {
    const { id } = await drafted(room, 'in Russian');
    const languages = await steps(ada, await steps(ada, await opens(ada, id), 'More…', 'In another language…'), 'In another language…', 'Русский');
    const draft = await steps(ada, languages, 'Русский', 'Lines…');
    const line = await steps(ada, await steps(ada, draft, 'Lines…', '1.1'), '1.1', 'Translation: Русский…');
    const listed = await fills(ada, lastOf(line), 'Translation: Русский…', 'Иран с тревогой следил за переговорами и должен понять, что торговля через реку Кура никому не угрожает.');
    const version = /([0-9a-z]{10}):2/u.exec(await said(listed, '1.1'))?.[1] ?? '';
    expect(await stored(version)).toMatchObject({ language: 'ru', version: 2, status: 'draft' });
    expect(lineOf(await stored(version), 0)).toMatchObject({ translation: expect.stringContaining('Кура'), translatedByEditor: true, basis: 'opinion' });
    expect(await stored(id)).toMatchObject({ language: 'en', version: 1 });
  });

  test('is held, taken in hand, then rejected; each is kept with who did it', async () => {
    const { id } = await drafted(room, 'held');
    expect(await said(await steps(ada, await opens(ada, id), 'Hold'))).toMatch(/is held/);
    const taken = await steps(ben, await opens(ben, id), 'I’ll take it', 'Reject');
    expect(await said(taken)).toMatch(/Ben has this brief in hand/);
    await ends(ben, id);
    const done = await listDecisions(room.store.db, { subject: id });
    expect(done.map(({ action }) => action)).toEqual(expect.arrayContaining(['hold', 'take', 'reject']));
  });

  test('of two editors at the same moment one decides, and the other is told', async () => {
    const { id } = await drafted(room, 'both');
    const [one, other] = [await opens(ada, id), await opens(ben, id)];
    const [approving, rejecting] = await Promise.all([press(ada, lastOf(one), 'Approve'), press(ben, lastOf(other), 'Reject')]);
    const words = [await said(approving), await said(rejecting)];
    expect(words.filter((each) => /^Brief \w+ is (?:approved\. It goes|rejected\.$)/.test(each))).toHaveLength(1);
    expect(['approved', 'rejected']).toContain((await stored(id))?.status);
  });
});

describe('a published brief', () => {
  let brief: Brief;
  let message: APIMessage;
  let words: string;

  test('comes at the time that was chosen, and waits until then', async () => {
    const later = await drafted(room, 'later');
    const approved = await steps(ada, await opens(ada, later.id), 'Approve', 'Publish…');
    const sure = await steps(ada, approved, 'Publish…', 'At a time…');
    const wrong = await fills(ada, lastOf(sure), 'At a time…', 'whenever');
    expect(await said(wrong)).toMatch(/whenever/);
    const tomorrow = new Date(room.now() + 86_400_000).toISOString().slice(0, 10);
    const set = await fills(ada, lastOf(sure), 'At a time…', `${tomorrow}T14:30+04:00`);
    expect(await said(set, 'Stop')).toMatch(/goes out by itself: .*14:30/);
    expect(await said(await steps(ada, set, 'Stop'))).not.toBe('');
    expect(await discord.messages(news)).toEqual([]);
  });

  test('what has not arrived yet is stopped by one button, and goes on by another', async () => {
    const evening = await discord.channel(walk.guild, 'evening');
    const time = new Date(room.now() + 2 * 3_600_000).toISOString().slice(11, 16);
    await room.store.transaction((trx) => saveSubscription(trx, {
      platform: 'discord', destination: evening.id, thread: null, regions: ['middle-east'], language: 'en', time, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7],
    }, chief.id, room.now()));
    const source = { bytes: new TextEncoder().encode(opEd('evening')), name: 'evening.txt', url: null };
    const { reference } = await takeIn(room, source, { by: operator, sample: false });
    const { id, version } = await draftBrief(room, [reference.id], { by: operator, region: 'middle-east' });
    const approved = await steps(ada, await opens(ada, id), 'Approve', 'Publish…');
    const sure = await steps(ada, approved, 'Publish…', 'next slot');
    const out = await steps(ada, sure, 'next slot', 'Stop');
    const waiting = async () => (await deliveriesOf(room.store.db, id, version)).pending;
    expect(await waiting()).toBe(1);
    const stopped = await steps(ada, out, 'Stop', 'Resume');
    expect(await said(stopped)).toMatch(/what has not arrived does not/);
    expect(await waiting()).toBe(0);
    expect(await said(await steps(ada, stopped, 'Resume'))).toMatch(/is published/);
    expect(await waiting()).toBe(1);
    expect(await discord.messages(evening)).toEqual([]);
  });

  test('stands in the channel at once where that was chosen', async () => {
    brief = await drafted(room, 'published');
    words = lineOf(brief, 1)?.text.slice(1, -1) ?? '';
    message = await published(brief, words);
    expect(plain(message.content)).toMatch(/^Opinion: this is the author’s view/);
  });

  test('is corrected in place, with an answer to it that says so', async () => {
    const evidence = discord.messageCommand(ben, news, 'Show evidence', message);
    await said(evidence, 'Open the brief');
    const kinds = await steps(ben, await steps(ben, evidence, 'Open the brief', 'Correct…'), 'Correct…', 'It was wrong');
    const drafting = await fills(ben, lastOf(kinds), 'It was wrong', 'A line was dropped.\nIt was said by somebody else.');
    await said(drafting, 'Lines…');
    const listed = await steps(ben, drafting, 'Lines…', '1.1');
    const dropped = await steps(ben, await steps(ben, listed, '1.1', 'Drop'), 'Drop', '1.1');
    const approved = await steps(ada, await opens(ada, brief.id), 'Approve', 'Publish…');
    const sure = await steps(ada, approved, 'Publish…', 'Now');
    await steps(ada, sure, 'Now');
    await until(async () => (await inChannel(message.id)).includes('A line was dropped.'));
    const now = await inChannel(message.id);
    expect(now).toContain(words);
    expect(now).not.toContain(lineOf(brief, 0)?.text);
    const notice = await standing('the editors have corrected it');
    expect(notice.message_reference?.message_id).toBe(message.id);
    expect(isAside(dropped)).toBe(true);
  });

  test('is withdrawn with its reason: nothing of it stands any more', async () => {
    const evidence = await press(ada, await standing(words), 'Evidence');
    await said(evidence, 'Open the brief');
    const opened = await steps(ada, evidence, 'Open the brief', 'Withdraw…');
    const withdrawn = await fills(ada, lastOf(opened), 'Withdraw…', 'The source was forged.');
    expect(await said(withdrawn)).toMatch(/is withdrawn/);
    await until(async () => (await inChannel(message.id)).includes('The source was forged.'));
    expect(await inChannel(message.id)).not.toContain(words);
    expect(await said(discord.press(reader, message, `evidence:${brief.id}:1`, 'forged'))).toMatch(/not to be had/);
  });
});

test('a button after the role was taken away, and whoever tries each command and button without one, read nonsense', async () => {
  const { id } = await drafted(room, 'secret');
  const opened = await opens(ben, id);
  const nonsense = await said(discord.command(reader, news, 'desk', {}, 'forged'));
  await removePerson(room, await personNamed(room, 'Ben'), operator);
  for (const words of ['Approve', 'Hold', 'Lines…', 'I’ll take it']) expect(await said(await press(ben, lastOf(opened), words))).toBe(nonsense);

  const help = discord.command(reader, news, 'help');
  await said(help);
  const shown = lastOf(help);
  for (const name of ['article', 'test', 'staff', 'invite']) {
    room.clock.now += 60_000;
    expect(await said(discord.command(reader, news, name, {}, 'forged'))).toBe(nonsense);
  }
  const verbs = ['open', 'more', 'approve', 'hold', 'reject', 'publish', 'release', 'halt', 'resume', 'correct', 'retract', 'translate', 'take', 'handover', 'embargo',
    'withhold', 'lines', 'line', 'reword', 'basis', 'holder', 'drop', 'move', 'own', 'note', 'compose', 'header', 'reported', 'close', 'day', 'digest', 'nothing'];
  for (const verb of verbs) {
    room.clock.now += 60_000;
    for (const forged of [`${verb}:${id}:1`, `${verb}:${id}:1:0.0=now`]) expect(await said(discord.press(reader, shown, forged, 'forged'))).toBe(nonsense);
  }
  expect(await stored(id)).toMatchObject({ version: 1, status: 'draft' });
  // What Discord itself would refuse was never sent to it.
  expect(discord.refusals).toEqual([]);
});
