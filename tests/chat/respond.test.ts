/** What people may ask for and what they get, whoever they are and whatever their buttons claim. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { commands } from '../../src/chat/commands.ts';
import type { Input, Reply, Respond } from '../../src/chat/request.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { listReports } from '../../src/store/reports.ts';
import { findSubscription, listSubscriptions } from '../../src/store/subscriptions.ts';
import { actionsOf, command, from, press, wordsOf } from '../support/chat.ts';
import { drafted, editor, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  let turn = 0;
  const draft = async () => drafted(room, `chat ${(turn += 1)}`);
  const published = async (): Promise<Brief> => {
    const brief = await draft();
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    return brief;
  };

  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room);
    await editor(room, 'Ada', { platform: 'telegram', id: '1' }, 'admin');
    await editor(room, 'Ben', { platform: 'telegram', id: '2' });
  });
  beforeEach(() => {
    room.clock.now += 1000;
  });

  test('a newcomer sees what this is and what to do next', async () => {
    const replies = await respond(from('50', command('start')));
    expect(wordsOf(replies)).toContain('who stands behind it');
    expect(actionsOf(replies)).toContain('brief:south-caucasus');
  });

  test('where nothing is published yet, that is said with what to do', async () => {
    const replies = await respond(from('50', command('brief', 'middle-east')));
    expect(wordsOf(replies)).toContain('No brief has been published for Middle East yet');
    expect(actionsOf(replies)).toEqual(['subscribe:middle-east']);
  });

  test('the newest published brief of a region, by id or name, with what stands behind it', async () => {
    const brief = await published();
    for (const name of ['south-caucasus', 'South Caucasus']) {
      const replies = await respond(from('50', command('brief', name)));
      expect(wordsOf(replies)).toContain('Opinion: this is the author’s view');
      expect(actionsOf(replies)).toContain(`evidence:${brief.id}:${brief.version}`);
    }
    const evidence = wordsOf(await respond(from('50', press(`evidence:${brief.id}:${brief.version}`))));
    for (const line of brief.items[0]?.lines ?? []) expect(evidence).toContain(line.label);
    expect(evidence).toMatch(/S\d+ {2}/u);
    expect(wordsOf(await respond(from('50', press(`why:${brief.id}:${brief.version}`))))).toContain('not something that could be looked up');
    expect(wordsOf(await respond(from('50', command('brief', 'atlantis'))))).toContain('There is no region atlantis');
  });

  test('a draft is not to be had by readers, by no command and no button', async () => {
    const brief = await draft();
    const secret = brief.items[0]?.lines[0]?.text ?? '';
    for (const verb of ['evidence', 'why', 'report', 'open', 'approve', 'publish', 'release']) {
      const shown = wordsOf(await respond(from('50', press(`${verb}:${brief.id}:${brief.version}`))));
      expect(shown).not.toContain(secret);
    }
    expect(wordsOf(await respond(from('50', command('brief', 'south-caucasus'))))).not.toContain(`chat ${turn} round`);
  });

  test('a mistake is reported with its line and reaches the desk', async () => {
    const brief = await published();
    const asked = await respond(from('50', press(`report:${brief.id}:${brief.version}`)));
    const [first] = actionsOf(asked);
    expect(first).toBe(`report:${brief.id}:${brief.version}:0.0`);
    expect(wordsOf(await respond(from('50', press(first))))).toContain('Thank you');
    expect(await listReports(room.store.db, { brief: brief.id })).toMatchObject([{ line: '0.0', reporter: '50' }]);
  });

  test('subscribing, again, with a second region, and stopping', async () => {
    const place = { platform: 'telegram', destination: '60', thread: null } as const;
    expect(wordsOf(await respond(from('60', command('subscribe', 'south-caucasus'))))).toContain('From now on');
    expect(wordsOf(await respond(from('60', command('subscribe', 'south-caucasus'))))).toContain('already');
    await respond(from('60', press('subscribe:middle-east')));
    expect((await findSubscription(room.store.db, place))?.regions.sort()).toEqual(['middle-east', 'south-caucasus']);
    expect(wordsOf(await respond(from('60', command('stop'))))).toContain('No more briefs come here');
    expect(wordsOf(await respond(from('60', command('stop'))))).toContain('No briefs come here');
    expect(await listSubscriptions(room.store.db)).toEqual([]);
  });

  test('who may not configure a group changes nothing there', async () => {
    const place = { platform: 'telegram', destination: '-100', thread: null, kind: 'group' } as const;
    const member = { place, mayConfigure: async () => false };
    expect(wordsOf(await respond(from('61', command('subscribe', 'south-caucasus'), member)))).toContain('Only an administrator');
    expect(await findSubscription(room.store.db, place)).toBeUndefined();
  });

  test('an editor reads a draft line by line, approves, is asked once more, and publishes', async () => {
    const brief = await draft();
    const reference = `${brief.id}:${brief.version}`;
    expect(actionsOf(await respond(from('2', command('desk'))))).toContain(`open:${reference}`);
    const opened = await respond(from('2', press(`open:${reference}`)));
    expect(wordsOf(opened)).toContain('Draft, not approved');
    expect(wordsOf(opened)).toMatch(/S\d+ {2}/u);
    expect(actionsOf(opened)).toEqual(['approve', 'hold', 'reject', 'lines', 'take', 'more'].map((verb) => `${verb}:${reference}`));
    expect(actionsOf(await respond(from('2', press(`approve:${reference}`))))).toEqual([`publish:${reference}`]);
    const asked = await respond(from('1', press(`publish:${reference}`)));
    expect(wordsOf(asked)).toContain('Nobody would get this brief');
    expect(actionsOf(asked)).toEqual([...['slots', 'now', 'at'].map((when) => `release:${reference}=${when}`), `open:${reference}`]);
    expect(wordsOf(await respond(from('1', press(`release:${reference}`))))).toContain('is published');
    expect(wordsOf(await respond(from('2', press(`release:${reference}`))))).toContain('is published.');
    expect(opened.every(({ as }) => as === 'private')).toBe(true);
  });

  test('a desk with many drafts shows the newest first and the way to older ones', async () => {
    const made: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      room.clock.now += 1000;
      made.unshift((await draft()).id);
    }
    const opened = (replies: readonly Reply[]) => actionsOf(replies).filter((action) => action.startsWith('open:')).map((action) => action.split(':')[1]);
    const first = await respond(from('1', command('desk')));
    expect(opened(first)).toEqual(made.slice(0, 4));
    const second = await respond(from('1', press(actionsOf(first).find((one) => one.startsWith('desk:page')))));
    expect(opened(second).slice(0, 2)).toEqual(made.slice(4));
  });

  test('an outsider gets from the desk what anybody gets for nonsense', async () => {
    const brief = await draft();
    const nonsense = wordsOf(await respond(from('50', command('xyzzy'))));
    const tries = [command('desk'), ...['desk', 'open', 'approve', 'hold', 'reject', 'publish', 'release']
      .map((verb) => press(`${verb}:${brief.id}:${brief.version}`))];
    for (const input of tries) expect(wordsOf(await respond(from('50', input)))).toBe(nonsense);
    // The same number on another platform is another person.
    const elsewhere = { person: { platform: 'discord', id: '1', name: 'not Ada' } } as const;
    expect(wordsOf(await respond(from('50', command('desk'), elsewhere)))).toBe(nonsense);
  });

  test('a role that was taken away is gone with the next press of an old button', async () => {
    const cleo = await editor(room, 'Cleo', { platform: 'telegram', id: '3' });
    const brief = await draft();
    await removePerson(room, await personNamed(room, cleo.id), operator);
    const shown = wordsOf(await respond(from('3', press(`approve:${brief.id}:${brief.version}`))));
    expect(shown).toContain('not understood');
  });

  test('whatever a button carries or somebody types, there is an answer and no crash', async () => {
    const input = fc.oneof(
      fc.string({ maxLength: 64 }).map(press),
      fc.tuple(fc.constantFrom(...commands.map(({ name }) => name), 'nope'), fc.string()).map(([name, argument]) => command(name, argument)),
      fc.tuple(fc.constantFrom('evidence', 'why', 'report', 'open', 'brief'), fc.stringMatching(/^[a-z0-9:.]{0,20}$/u))
        .map(([verb, rest]) => press(`${verb}:${rest}`)),
      fc.string().map((words): Input => ({ type: 'words', words })),
    );
    await fc.assert(fc.asyncProperty(input, fc.constantFrom('1', '50'), async (given, id) => {
      // Slowly enough that nobody is asked to wait.
      room.clock.now += 10_000;
      const replies = await respond(from(id, given));
      expect(replies.length).toBeGreaterThan(0);
      expect(wordsOf(replies)).not.toContain('on our side');
      for (const sent of actionsOf(replies)) expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(64);
    }), { numRuns: 150 });
  });
});
