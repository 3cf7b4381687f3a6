/** Search, privacy, deep links, the flood limit, and what platforms tell of places by themselves. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Presence, Request, Respond } from '../../src/chat/request.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import { listReports } from '../../src/store/reports.ts';
import { findSubscription } from '../../src/store/subscriptions.ts';
import { actionsOf, command, from, press, words, wordsOf } from '../support/chat.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  let brief: Brief;
  const place = (destination: string, thread: string | null = null) => ({ platform: 'telegram', destination, thread } as const);
  const kept = async (destination: string) => findSubscription(room.store.db, place(destination));

  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room);
    brief = await drafted(room, 'lighthouse');
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    await drafted(room, 'unpublished');
  });
  beforeEach(() => {
    room.clock.now += 60_000;
  });

  test('search finds what was published, by words of the article too, each line behind its label', async () => {
    const found = await respond(from('10', command('search', 'Kura  LIGHTHOUSE')));
    expect(wordsOf(found)).toContain('Opinion: this is the author’s view');
    expect(actionsOf(found)).toEqual([`read:${brief.id}:${brief.version}`]);
    expect(wordsOf(await respond(from('10', press(actionsOf(found)[0]))))).toContain('Velizade');
  });

  test('a draft is not found, nor a percent sign everything; nothing found says what to do', async () => {
    for (const tried of ['unpublished', '100%_', 'nosuchword']) {
      const shown = await respond(from('10', command('search', tried)));
      expect(wordsOf(shown)).toContain('Nothing that was published');
      expect(actionsOf(shown)).toEqual(['regions']);
    }
  });

  test('search without words asks for them', async () => {
    expect((await respond(from('10', command('search'))))[0]?.form?.action).toBe('search');
    expect(wordsOf(await respond(from('10', words('lighthouse'))))).toContain('Published, with “lighthouse”');
  });

  test('a link to a region says what this is, shows the brief and how to get more; a strange one is passed over', async () => {
    const [welcome, shown] = await respond(from('11', command('start', 'south-caucasus')));
    expect(wordsOf(welcome === undefined ? [] : [welcome])).toContain('who stands behind it');
    expect(actionsOf(welcome === undefined ? [] : [welcome])).toContain('subscribe:south-caucasus');
    expect(wordsOf(shown === undefined ? [] : [shown])).toContain('Opinion: this is the author’s view');
    expect(wordsOf(await respond(from('11', command('start', 'zzz_payload'))))).toContain('Choose a region');
  });

  test('what is kept is said, deleted when asked twice, and really gone', async () => {
    const group = { ...place('-77'), kind: 'group' } as const;
    await respond(from('12', command('subscribe', 'middle-east')));
    await respond(from('12', command('subscribe', 'middle-east'), { place: group }));
    await respond(from('12', press(`report:${brief.id}:${brief.version}:0.0`)));
    await respond(from('12', command('language', 'en')));
    const shown = wordsOf(await respond(from('12', command('privacy'))));
    for (const said of ['Your subscription', 'One mistake', 'one group or channel']) expect(shown).toContain(said);
    const asked = await respond(from('12', command('forget')));
    expect(await kept('12')).toBeDefined();
    // Typed as a command the last step does nothing: only the button that says it does.
    await respond(from('12', command('forget', 'all')));
    expect(await kept('12')).toBeDefined();
    expect(wordsOf(await respond(from('12', press(actionsOf(asked)[0]))))).toContain('Deleted');
    expect(await kept('12')).toBeUndefined();
    expect((await listReports(room.store.db)).filter(({ reporter }) => reporter === '12')).toEqual([]);
    expect(await listDecisions(room.store.db, { person: '12' })).toEqual([]);
    expect(await kept('-77')).toMatchObject({ endedAt: null });
    expect(wordsOf(await respond(from('12', command('privacy'))))).toContain('Nothing is kept of you');
    // In no table and no column.
    for (const table of ['subscription', 'message', 'delivery', 'report', 'conversation', 'decision', 'subscription_change', 'reader', 'alert'] as const) {
      const rows = JSON.stringify(await room.store.db.selectFrom(table).selectAll().execute());
      expect(rows).not.toContain('"12"');
    }
  });

  test('who asks too much at once is told so once, and heard again after a rest; editors work on', async () => {
    const ask = async (id: string) => respond(from(id, command('help')));
    const answers = [];
    for (let n = 0; n < 30; n += 1) answers.push(wordsOf(await ask('13')));
    expect(answers.filter((shown) => shown.includes('a lot at once'))).toHaveLength(1);
    expect(answers.filter((shown) => shown === '')).toHaveLength(9);
    expect(wordsOf(await ask('14'))).toContain('/brief');
    room.clock.now += 60_000;
    expect(wordsOf(await ask('13'))).toContain('/brief');
    await editor(room, 'Gul', { platform: 'telegram', id: '15' });
    for (let n = 0; n < 30; n += 1) expect(wordsOf(await ask('15'))).toContain('/brief');
  });

  const told = (change: Presence['change'], id: string, more: Partial<Request>) => respond(from(id, { type: 'presence', change }, more));

  test('out of reach: recorded with its reason, resumed when mended, with what comes next', async () => {
    await respond(from('16', command('subscribe', 'central-asia')));
    await told({ to: 'silent', reason: 'delivery-blocked' }, '16', {});
    expect(await kept('16')).toMatchObject({ pauseReason: 'delivery-blocked' });
    expect(wordsOf(await told({ to: 'writing' }, '16', {}))).toMatch(/can write here again\. The next brief/);
    expect(await kept('16')).toMatchObject({ pausedAt: null });
    expect(await told({ to: 'writing' }, '16', {})).toEqual([]);
  });

  test('a closed topic stops that topic alone; a reader’s own pause is not ended by it', async () => {
    const topic = (thread: string) => ({ ...place('-78', thread), kind: 'group' } as const);
    for (const thread of ['1', '2']) await respond(from('17', command('subscribe', 'central-asia'), { place: topic(thread) }));
    await told({ to: 'silent', reason: 'delivery-topic-closed' }, '99', { place: topic('1') });
    // Whoever set it up is told; nobody is told what they did themselves.
    await told({ to: 'silent', reason: 'delivery-topic-closed' }, '17', { place: topic('2') });
    await told({ to: 'writing' }, '17', { place: topic('2') });
    const alerts = await room.store.db.selectFrom('alert').select(['person', 'words']).where('person', '=', '17').execute();
    expect(alerts.map(({ words: said }) => said)).toEqual([expect.stringContaining('the topic or thread is closed')]);
    const reasons = async () => Promise.all(['1', '2'].map(async (thread) => (await findSubscription(room.store.db, place('-78', thread)))?.pauseReason));
    expect(await reasons()).toEqual(['delivery-topic-closed', null]);
    await told({ to: 'writing' }, '17', { place: topic('1') });
    await respond(from('17', press('set:-78_2=pause.on'), { place: topic('2') }));
    await told({ to: 'writing' }, '17', { place: { ...place('-78'), kind: 'group' } });
    expect(await reasons()).toEqual([null, 'delivery-paused-by-reader']);
  });

  test('a group that becomes a supergroup keeps what comes', async () => {
    const group = { ...place('-79'), kind: 'group' } as const;
    await respond(from('18', command('subscribe', 'central-asia'), { place: group }));
    await told({ to: 'moved', destination: '-10079' }, '18', { place: group });
    expect(await kept('-79')).toBeUndefined();
    expect(await kept('-10079')).toMatchObject({ regions: ['central-asia'] });
  });

  test('a channel: offered in private to who brought the bot; set up there; refused to others', async () => {
    const channel = { ...place('-1009'), kind: 'channel' } as const;
    const offer = await told({ to: 'writing' }, '19', { place: channel, titleOf: async () => 'Harbour news' });
    expect(offer[0]?.as).toBe('private');
    expect(wordsOf(offer)).toContain('Harbour news');
    const choose = actionsOf(offer).find((action) => action.endsWith('=add.south-caucasus'));
    const others = { mayConfigure: async () => false };
    expect(wordsOf(await respond(from('20', press(choose), others)))).toContain('Only an administrator');
    expect(await kept('-1009')).toBeUndefined();
    expect(wordsOf(await respond(from('19', press(choose), { titleOf: async () => 'Harbour news' })))).toContain('Settings of Harbour news');
    expect(await kept('-1009')).toMatchObject({ regions: ['south-caucasus'] });
    const forwarded = { outlet: 'Harbour news', url: null, published: '2026-11-01T00:00:00.000Z', channel: place('-1009') };
    expect(wordsOf(await respond(from('20', { type: 'words', words: 'A post', forwarded }, others)))).toContain('can’t be set up by you');
    expect(actionsOf(await respond(from('19', { type: 'words', words: 'A post', forwarded })))).toContain(choose);
  });

  test('a channel by its name, asked for in private', async () => {
    const knows = { channelNamed: async (name: string) => (name === '@harbour' ? place('-1010') : null) };
    expect((await respond(from('21', press('channel'), knows)))[0]?.form?.action).toBe('channel');
    expect(wordsOf(await respond(from('21', words('@nowhere'), knows)))).toContain('was not found');
    expect(actionsOf(await respond(from('21', words('https://t.me/harbour'), knows)))).toContain('set:-1010=add.middle-east');
  });
});
