/**
 * Everything once by the front door, against the strict server with the real conversation and store behind it: as a
 * reader, a group's administrator, a channel's owner, an editor, and an outsider who tries to get in.
 */
import { describe, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { drafted, editor, opEd } from '../support/newsroom.ts';
import { walking } from './walking.ts';

const walk = walking(async ({ room }) => {
  const brief = await drafted(room, 'walked');
  await approve(room, { brief: brief.id }, { by: operator });
  await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
});
const settled = () => walk.settled();
const messages = (chat: number) => walk.server.messages(chat);
const says: typeof walk.says = (...given) => walk.says(...given);
const presses: typeof walk.presses = (...given) => walk.presses(...given);
const kept: typeof walk.kept = (...given) => walk.kept(...given);

describe('a reader', () => {
  test('from a link to a region through every button of a brief', async () => {
    const mira = walk.server.world.user({ name: 'Mira' });
    const shown = await says(mira, '/start south-caucasus');
    expect(shown).toContain('who stands behind it');
    expect(shown).toContain('Opinion: this is the author’s view');
    expect(await presses(mira, 'Evidence')).toContain('The passages behind each line');
    const evidence = messages(mira).at(-1);
    expect(evidence?.entities.some(({ type }) => type === 'expandable_blockquote')).toBe(true);
    expect(await presses(mira, 'Why these labels?')).toContain('not something that could be looked up');
    await presses(mira, 'Report a mistake');
    const line = (messages(mira).at(-1)?.keyboard?.inline_keyboard ?? []).flat()[0]?.text ?? '';
    expect(await presses(mira, line)).toContain('Thank you');
    expect(await presses(mira, 'Say what is wrong')).toContain('What is wrong with this line?');
    expect(await says(mira, 'The month is wrong')).toContain('Thank you');
    expect(await presses(mira, 'Get South Caucasus')).toContain('From now on');
    const sends = walk.server.calls.filter(({ method }) => method === 'sendMessage');
    expect(sends.every(({ params }) => JSON.stringify(params['link_preview_options']) === '{"is_disabled":true}')).toBe(true);
  });

  test('all settings by buttons and words, undo, search, privacy, forget', async () => {
    const mira = walk.server.world.user({ name: 'Mira' });
    expect(await says(mira, '/settings')).toContain('Which region?');
    expect(await presses(mira, 'Get Middle East')).toContain('Regions: Middle East');
    await presses(mira, 'Regions');
    expect(await presses(mira, 'South Caucasus: no')).toContain('Regions: Middle East, South Caucasus');
    await presses(mira, 'Time');
    expect(await presses(mira, '07:30')).toContain('Time: 07:30');
    await presses(mira, 'Time');
    await presses(mira, 'Another time…');
    expect(await says(mira, '6:45 pm')).toContain('Time: 18:45');
    expect(await presses(mira, 'Undo')).toContain('Time: 07:30');
    await presses(mira, 'Time zone');
    await presses(mira, 'Another city or offset…');
    expect(await says(mira, 'Nowhere at all')).toContain('not known here');
    expect(await says(mira, 'Tbilisi')).toContain('Time zone: Tbilisi (UTC+04:00)');
    await presses(mira, 'Days');
    await presses(mira, 'Monday to Friday');
    await presses(mira, 'Quiet hours');
    expect(await presses(mira, '22:00–07:00')).toContain('Quiet hours: 22:00–07:00');
    expect(await presses(mira, 'Sound off')).toContain('Sound: off');
    expect(await presses(mira, 'No opinion pieces')).toContain('left out');
    expect(await presses(mira, 'Pause for a week')).toContain('Paused until');
    expect(await presses(mira, 'Go on now')).not.toContain('Paused until');
    expect(await kept(mira)).toMatchObject({
      regions: ['middle-east', 'south-caucasus'], time: '07:30', zone: 'Asia/Tbilisi', days: [1, 2, 3, 4, 5], quietFrom: '22:00', silent: true, withoutOpinion: true,
    });
    expect(await says(mira, '/search kura walked')).toContain('Published, with');
    expect(await presses(mira, 'Read 1')).toContain('Velizade');
    expect(await says(mira, '/search')).toContain('Which words?');
    expect(await says(mira, '/cancel')).toContain('nothing was changed');
    expect(await says(mira, '/privacy')).toContain('numeric id');
    await presses(mira, 'Delete what is kept…');
    expect(await presses(mira, 'Delete it all')).toContain('Deleted');
    expect(await kept(mira)).toBeUndefined();
  });

  test('blocking and letting in again is noticed, and what came comes again', async () => {
    const mira = walk.server.world.user({ name: 'Mira' });
    await says(mira, '/subscribe central-asia');
    walk.server.changes.block(mira, true);
    await settled();
    expect(await kept(mira)).toMatchObject({ pauseReason: 'delivery-blocked' });
    walk.server.changes.block(mira, false);
    await settled();
    expect(messages(mira).at(-1)?.text).toContain('I can write here again');
    expect(await kept(mira)).toMatchObject({ pausedAt: null });
  });
});

describe('a group', () => {
  test('only its administrators of that moment set it up; what is typed is typed in private', async () => {
    const { world } = walk.server;
    const [ada, ben] = [world.user({ name: 'Ada' }), world.user({ name: 'Ben' })];
    const group = world.group({ forum: true, admins: [ada], members: [ben] });
    const topic = world.topic(group, 'Briefs');
    expect(await says(ben, '/subscribe south-caucasus', group, { thread: topic })).toBe('');
    expect(messages(ben).at(-1)?.text).toContain('Only an administrator');
    expect(await says(ada, '/subscribe south-caucasus', group, { thread: topic })).toContain('From now on');
    expect(messages(group).at(-1)?.thread).toBe(topic);
    const { message, which } = walk.button('Sound off', group);
    walk.server.press(ben, message, which);
    await settled();
    expect(await kept(group, topic)).toMatchObject({ silent: false });
    await presses(ada, 'Time', group);
    await presses(ada, 'Another time…', group);
    expect(messages(ada).at(-1)?.text).toContain('At which time');
    expect(await says(ada, '19:05')).toContain('Settings of Harbour watch');
    expect(await kept(group, topic)).toMatchObject({ time: '19:05', regions: ['south-caucasus'] });
    world.place(group).admins.delete(ada);
    expect(await presses(ada, 'Stop all')).toContain('Only an administrator');
    expect(await kept(group, topic)).toMatchObject({ endedAt: null });
  });

  test('muted, a closed topic, a supergroup, thrown out and brought back: noticed, and resumed', async () => {
    const { world, changes } = walk.server;
    const ada = world.user({ name: 'Ada' });
    const group = world.group({ forum: true, admins: [ada] });
    const topic = world.topic(group, 'Briefs');
    changes.bot(ada, group, 'left');
    changes.bot(ada, group, 'member');
    await settled();
    expect(messages(group).at(-1)?.text).toContain('An administrator chooses with /settings');
    await says(ada, '/subscribe south-caucasus', group, { thread: topic });
    const reason = async () => (await kept(group, topic))?.pauseReason;
    changes.bot(ada, group, 'muted');
    await settled();
    expect(await reason()).toBe('delivery-no-permission');
    changes.bot(ada, group, 'member');
    await settled();
    expect(await reason()).toBeNull();
    expect(messages(group).at(-1)?.text).toContain('I can write here again');
    changes.topic(ada, group, topic, true);
    await settled();
    expect(await reason()).toBe('delivery-topic-closed');
    changes.topic(ada, group, topic, false);
    await settled();
    expect(await reason()).toBeNull();
    const small = world.group({ type: 'group', admins: [ada] });
    await says(ada, '/subscribe middle-east', small);
    const large = changes.migrate(ada, small);
    await settled();
    expect(await kept(small)).toBeUndefined();
    expect(await kept(large)).toMatchObject({ regions: ['middle-east'] });
  });
});

test('a channel’s owner sets it up from the private chat: when the bot comes, by a forwarded post, by its name', async () => {
  const { world, changes } = walk.server;
  const [olga, mark] = [world.user({ name: 'Olga' }), world.user({ name: 'Mark' })];
  const channel = world.group({ type: 'channel', title: 'Harbour news', admins: [olga, mark], bot: 'left' });
  world.place(channel).username = 'harbournews';
  world.place(channel).silentAdmins.add(mark);
  changes.bot(olga, channel, 'readonly');
  await settled();
  expect(messages(olga)).toEqual([]);
  changes.bot(olga, channel, 'administrator');
  await settled();
  expect(messages(olga).at(-1)?.text).toContain('In Harbour news I can post');
  expect(await presses(olga, 'Post South Caucasus')).toContain('Settings of Harbour news');
  expect(await kept(channel)).toMatchObject({ regions: ['south-caucasus'] });
  expect(messages(channel)).toEqual([]);
  const forwarded = { type: 'channel', date: 1_790_000_000, message_id: 7, chat: { id: channel, type: 'channel', title: 'Harbour news' } } as const;
  expect(await says(olga, 'A post', olga, { forwarded })).toContain('In Harbour news');
  expect(await says(mark, 'A post', mark, { forwarded })).toContain('can’t be set up by you');
  await says(olga, '/settings');
  await presses(olga, 'Set up a channel');
  expect(await says(olga, '@harbournews')).toContain('In Harbour news');
  await presses(olga, 'Settings');
  expect(await presses(olga, 'Stop all')).toContain('No more briefs');
  expect(await kept(channel)).toMatchObject({ endedAt: expect.any(Number) });
  changes.bot(olga, channel, 'kicked');
  await settled();
});

test('an editor: a text in, its header mended by buttons and words, a draft, approved, published', async () => {
  const ada = walk.server.world.user({ name: 'Ada' });
  await editor(walk.room, `Ada ${ada}`, { platform: 'telegram', id: String(ada) });
  expect(await says(ada, opEd('walked by an editor'))).toContain('Article added');
  await presses(ada, 'Other kind…');
  expect(await presses(ada, 'report')).toContain('can\'t be made a');
  await presses(ada, 'Other kind…');
  expect(await presses(ada, 'editorial')).toContain('Editorial: this is the outlet’s own view');
  expect(await presses(ada, 'Other author…')).toContain('Velizade');
  expect(await says(ada, 'Nigar Velizade, Emin Ali')).toContain('Emin Ali');
  await presses(ada, 'Other region…');
  expect(await presses(ada, 'Compose for Central Asia')).toContain('Central Asia');
  expect(await presses(ada, 'Approve')).toContain('approved');
  await presses(ada, 'Publish…');
});

test('an outsider: commands of editors, forged and old buttons, other people’s places', async () => {
  const { world } = walk.server;
  const [eve, ada] = [world.user({ name: 'Eve' }), world.user({ name: 'Ada' })];
  const group = world.group({ admins: [ada], members: [eve] });
  const draft = await drafted(walk.room, `secret ${eve}`);
  const secret = draft.items[0]?.lines[0]?.text ?? '';
  const nonsense = await says(eve, '/nonsense');
  for (const tried of ['/desk', '/article https://ledger.example/a']) expect(await says(eve, tried)).toBe(nonsense);
  await says(ada, '/subscribe south-caucasus', group);
  await says(eve, '/regions');
  const reference = `${draft.id}:${draft.version}`;
  for (const data of [
    ...['open', 'approve', 'publish', 'release', 'evidence', 'why', 'read', 'report'].map((verb) => `${verb}:${reference}`),
    `set:${group}=stop`, `set:${group}=ask-time`, `set:${ada}=stop`, `set:${'9'.repeat(30)}=main`, 'set:=undo.abc', 'forget=all'.repeat(7), '💥',
  ]) await walk.forges(eve, data);
  expect(messages(eve).some(({ text }) => secret !== '' && text.includes(secret))).toBe(false);
  expect(await kept(group)).toMatchObject({ endedAt: null, regions: ['south-caucasus'] });
  expect(walk.bot.log()).not.toContain(walk.server.token);
  // A role that was taken away is gone with the next press of an old button.
  const once = await editor(walk.room, `Once ${eve}`, { platform: 'telegram', id: String(eve) });
  await says(eve, '/desk');
  const opens = (messages(eve).at(-1)?.keyboard?.inline_keyboard ?? []).flat()[0]?.text ?? '';
  await removePerson(walk.room, await personNamed(walk.room, once.id), operator);
  expect(await presses(eve, opens)).toBe(nonsense);
});
