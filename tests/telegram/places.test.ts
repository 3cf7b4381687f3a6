/** What happens to places and people between two briefs: topics, roles, wishes, updates that come twice. */
import { expect, test } from 'vitest';
import type { Overrides } from '../../src/article/read.ts';
import { approve, draftBrief, publish, retract, takeIn } from '../../src/briefing.ts';
import { commands } from '../../src/chat/commands.ts';
import { offerDeskUntil } from '../../src/chat/desk-offer.ts';
import { systemClock } from '../../src/delivery/pace.ts';
import { operator } from '../../src/desk/decide.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { listReports } from '../../src/store/reports.ts';
import { drafted, editor, opEd } from '../support/newsroom.ts';
import { walking } from './walking.ts';

const walk = walking();

/** An op-ed, published for whoever gets briefs. */
async function published(turn: string): Promise<string> {
  const { id } = await drafted(walk.room, turn);
  await approve(walk.room, { brief: id }, { by: operator });
  await publish(walk.room, { brief: id }, { by: operator, when: 'now' });
  return id;
}

/** A forum whose administrator gets briefs in a topic. */
async function forum(bot: 'member' | 'administrator' = 'member') {
  const ada = walk.person('Ada');
  const group = walk.server.world.group({ forum: true, admins: [ada], bot });
  const topic = walk.server.world.topic(group, 'Briefs');
  await walk.says(ada, '/start');
  await walk.says(ada, '/subscribe south-caucasus', group, { thread: topic });
  return { ada, group, topic };
}

test('what stood in a deleted topic can’t be corrected there, and is listed as lost', async () => {
  const { ada, group, topic } = await forum();
  const brief = await published(`lost ${ada}`);
  await walk.deliver();
  walk.server.changes.deleteTopic(group, topic);
  await retract(walk.room, { brief }, { by: operator, reason: 'The source was forged.' });
  await walk.deliver();
  const { failed } = await deliveriesOf(walk.room.store.db, brief, 1);
  expect(failed).toContainEqual(expect.objectContaining({ destination: `telegram:${group}/${topic}` }));
});

test('a deleted topic: the next delivery finds out, whoever chose it is told, and briefs go on in another', async () => {
  const { ada, group, topic } = await forum();
  walk.server.changes.deleteTopic(group, topic);
  await published(`deleted ${ada}`);
  await walk.deliver();
  expect(await walk.kept(group, topic)).toMatchObject({ pauseReason: 'delivery-topic-gone' });
  expect(walk.screen(ada).at(-1)).toContain('the topic or thread does not exist any more. Choose another place or topic: send /settings there.');
  const told = walk.screen(ada).length;
  await published(`deleted again ${ada}`);
  await walk.deliver();
  expect(walk.screen(ada)).toHaveLength(told);
  // That the whole group is mended brings no topic back.
  walk.server.changes.bot(ada, group, 'muted');
  walk.server.changes.bot(ada, group, 'member');
  await walk.settled();
  expect(await walk.kept(group, topic)).toMatchObject({ pauseReason: 'delivery-topic-gone' });
  const other = walk.server.world.topic(group, 'Briefs anew');
  await walk.says(ada, '/settings', group, { thread: other });
  await walk.presses(ada, 'Get South Caucasus', group);
  await published(`anew ${ada}`);
  await walk.deliver();
  expect(walk.server.messages(group).at(-1)).toMatchObject({ thread: other, text: expect.stringContaining('Opinion: this is the author’s view') });
});

test('a closed topic: rests from that moment, whoever chose it is told once, and it goes on when it is opened', async () => {
  const { ada, group, topic } = await forum();
  const ben = walk.person('Ben');
  walk.server.world.place(group).admins.add(ben);
  walk.server.changes.topic(ben, group, topic, true);
  await walk.settled();
  await walk.deliver();
  expect(await walk.kept(group, topic)).toMatchObject({ pauseReason: 'delivery-topic-closed' });
  expect(walk.screen(ada).at(-1)).toMatch(/^Briefs can’t come to Harbour watch any more: the topic or thread is closed\. They go on by themselves/);
  const stood = walk.server.messages(group).length;
  await published(`closed ${ada}`);
  await walk.deliver();
  expect(walk.server.messages(group)).toHaveLength(stood);
  walk.server.changes.topic(ben, group, topic, false);
  await walk.settled();
  expect(walk.server.messages(group).at(-1)).toMatchObject({ thread: topic, text: expect.stringContaining('I can write here again') });
  await published(`opened ${ada}`);
  await walk.deliver();
  expect(walk.server.messages(group).at(-1)?.text).toContain('Opinion: this is the author’s view');
});

test('a topic that closed while nobody listened: the delivery finds out, and the two tell of it once', async () => {
  const { ada, group, topic } = await forum();
  Object.assign(walk.server.world.place(group).topics.get(topic) ?? {}, { closed: true });
  await published(`unheard ${ada}`);
  await walk.deliver();
  expect(await walk.kept(group, topic)).toMatchObject({ pauseReason: 'delivery-topic-closed' });
  walk.server.changes.topic(walk.person('Ben'), group, topic, true);
  await walk.settled();
  await walk.deliver();
  expect(walk.screen(ada).filter((words) => words.includes('can’t come to'))).toHaveLength(1);
});

test('in a closed topic an administrator may write: nothing rests', async () => {
  const { ada, group, topic } = await forum('administrator');
  walk.server.changes.topic(walk.person('Ben'), group, topic, true);
  await walk.settled();
  expect(await walk.kept(group, topic)).toMatchObject({ pausedAt: null });
  await published(`may ${ada}`);
  await walk.deliver();
  expect(walk.server.messages(group).at(-1)).toMatchObject({ thread: topic, text: expect.stringContaining('Opinion: this is the author’s view') });
});

test('without opinion: of a mixed edition the other kinds, whole articles left out; of opinion alone nothing', async () => {
  const [mira, noor] = [walk.person('Mira'), walk.person('Noor')];
  for (const person of [mira, noor]) await walk.says(person, '/subscribe south-caucasus');
  await walk.says(noor, '/settings');
  await walk.presses(noor, 'No opinion pieces');
  const before = new Map([mira, noor].map((person) => [person, walk.screen(person).length]));
  const fresh = (person: number) => walk.screen(person).slice(before.get(person)).join('\n');
  await published(`alone ${mira}`);
  await walk.deliver();
  expect(fresh(mira)).toContain('Nigar Velizade’s view');
  expect(fresh(noor)).toBe('');
  before.set(mira, walk.screen(mira).length);

  const add = async (words: string, overrides: Overrides = {}) =>
    (await takeIn(walk.room, { bytes: new TextEncoder().encode(words), name: 'a.txt', url: null }, { by: operator, overrides })).reference.id;
  const opinion = await add(opEd(`mixed ${mira}`));
  const report = await add(`Azerbaijan and Georgia opened the Kura rail bridge near Tbilisi on 20 November 2026. Trains from Baku crossed the river on the same day. \
Georgia's transport ministry said that inspections would begin in March. The bridge is 412 metres long.`, { kind: 'ReportageNewsArticle', outlet: 'Kura Post', authors: ['Emin Ali'] });
  const { id } = await draftBrief(walk.room, [opinion, report], { by: operator });
  await approve(walk.room, { brief: id }, { by: operator, reason: 'alone' });
  await publish(walk.room, { brief: id }, { by: operator, when: 'now' });
  await walk.deliver();
  expect(fresh(mira)).toMatch(/Nigar Velizade’s view[^]*Stated as fact by Kura Post, unchecked/u);
  expect(fresh(noor)).toContain('Stated as fact by Kura Post, unchecked');
  expect(fresh(noor)).not.toContain('Velizade');
});

test('editors are shown the desk’s commands in their own chat, in each language, for as long as they are editors', async () => {
  const [ada, ben] = [walk.person('Ada'), walk.server.world.user({ name: 'Ben', started: false })];
  const listed = (person: number, language = '') => walk.server.commandsTo(person, language).map(({ command }) => command);
  const everybody = listed(ada);
  expect(everybody).not.toContain('desk');
  await editor(walk.room, 'Another admin', { platform: 'discord', id: '1' }, 'admin');
  await editor(walk.room, `Ada ${ada}`, { platform: 'telegram', id: String(ada) }, 'admin');
  await editor(walk.room, `Ben ${ben}`, { platform: 'telegram', id: String(ben) });
  const ended = new AbortController();
  // As a serving process looks, and sooner: waits of minutes pass in milliseconds.
  let minutes = 0;
  const clock = { now: () => (minutes += 1) * 60_000, sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(Math.min(ms, 20), signal) };
  const offering = offerDeskUntil(ended.signal, { store: walk.room.store, adapter: walk.bot.adapter, commands, clock, log: walk.room.log });
  const patient = { timeout: 30_000 };
  await expect.poll(() => listed(ada), patient).toEqual(['desk', 'article', 'invite', ...everybody]);
  await expect.poll(() => walk.server.commandsTo(ada, 'az')[0]?.description, patient).toBe(text('az', 'command-desk'));
  expect(listed(walk.person('Eve'))).toEqual(everybody);
  // Whoever had not started the bot gets theirs when they have.
  walk.server.world.person(ben).started = true;
  await expect.poll(() => listed(ben), patient).toEqual(['desk', 'article', ...everybody]);
  for (const [name, person] of [['Ada', ada], ['Ben', ben]] as const) {
    await removePerson(walk.room, await personNamed(walk.room, `${name} ${person}`), operator);
  }
  await expect.poll(() => [listed(ada), listed(ada, 'ru'), listed(ben)], patient).toEqual([everybody, listed(walk.person('Eve'), 'ru'), everybody]);
  ended.abort();
  await offering;
});

test('what Telegram brings again after a restart does nothing again', async () => {
  const mira = walk.person('Mira');
  const brief = await published(`twice ${mira}`);
  await walk.says(mira, '/brief south-caucasus');
  await walk.forges(mira, `report:${brief}:1:0.0=words`);
  const before = walk.screen(mira).length;
  walk.server.say(mira, mira, 'The month is wrong');
  const updates = [...walk.server.updates.pending];
  await walk.settled();
  const { message, which } = walk.button('Report a mistake', mira);
  walk.server.press(mira, message, which);
  updates.push(...walk.server.updates.pending.slice(-1));
  await walk.settled();
  const shown = walk.screen(mira);
  expect(shown.length).toBe(before + 2);
  await walk.restart();
  for (const update of updates) walk.server.updates.redeliver(update);
  await walk.says(mira, '/help');
  expect(walk.screen(mira).slice(0, -1)).toEqual(shown);
  expect(walk.screen(mira).at(-1)).toContain('/brief');
  expect((await listReports(walk.room.store.db, { brief })).filter(({ words }) => words !== null)).toHaveLength(1);
});
