/** Settings of a place: every button and typed answer, undone again; who may; what is told. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approve, publish } from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Reply, Respond } from '../../src/chat/request.ts';
import { changeBy, changeTyped, type Settings } from '../../src/chat/settings-change.ts';
import { operator } from '../../src/desk/decide.ts';
import { stretchTyped, timeTyped } from '../../src/delivery/typed-time.ts';
import { zoneTyped } from '../../src/delivery/zone.ts';
import { findSubscription } from '../../src/store/subscriptions.ts';
import { actionsOf, command, from, press, words, wordsOf } from '../support/chat.ts';
import { drafted, newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

describe('what is typed', () => {
  test.each([
    ['8', '08:00'], ['8:30', '08:30'], ['08.30', '08:30'], ['0830', '08:30'], ['7 pm', '19:00'], ['12 am', '00:00'], ['8:30 p.m.', '20:30'],
    ['noon', '12:00'], ['21h15', '21:15'], ['24:00', null], ['8:60', null], ['13 pm', null], ['soon', null], ['', null],
  ])('time %s: %s', (typed, time) => expect(timeTyped(typed)).toBe(time));

  test.each([
    ['Baku', 'Asia/Baku'], ['tbilisi', 'Asia/Tbilisi'], ['new york', 'America/New_York'], ['Europe/Kyiv', 'Europe/Kyiv'], ['Ankara', 'Europe/Istanbul'],
    ['São Paulo', 'America/Sao_Paulo'], ['Islamabad, Pakistan', 'Asia/Karachi'], ['İstanbul', 'Europe/Istanbul'], ['+4', '+04:00'], ['UTC+5:30', '+05:30'],
    ['GMT-03.30', '-03:30'], ['−5', '-05:00'], ['utc', 'UTC'], ['+0', 'UTC'], ['+15', null], ['-13', null], ['+4:10', null], ['Atlantis', null], ['', null],
  ])('zone %s: %s', (typed, zone) => expect(zoneTyped(typed)).toBe(zone));

  test.each([
    ['22:00-7', { from: '22:00', to: '07:00' }], ['from 11 pm to 6:30', { from: '23:00', to: '06:30' }], ['22 – 22', null], ['22', null], ['late', null],
  ])('quiet hours %s', (typed, stretch) => expect(stretchTyped(typed)).toEqual(stretch));

  test('whatever is chosen or typed, what comes out is a sound setting', () => {
    const present: Settings = {
      platform: 'telegram', destination: '1', thread: null, regions: ['middle-east'], language: 'en', time: null, zone: 'UTC', days: [1],
    };
    const change = fc.oneof(
      fc.string().map((choice) => changeBy(choice, present, 0)),
      fc.tuple(fc.constantFrom('add', 'drop', 'time', 'day', 'dayoff', 'days', 'quiet', 'sound', 'opinion', 'pause', 'zone'), fc.stringMatching(/^[a-z0-9-]{1,12}$/))
        .map(([what, value]) => changeBy(`${what}.${value}`, present, 0)),
      fc.tuple(fc.constantFrom('ask-time', 'ask-zone', 'ask-quiet'), fc.string()).map(([question, typed]) => changeTyped(question, typed)),
    );
    fc.assert(fc.property(change, (made) => {
      if (made === null || typeof made === 'string') return;
      const after = { ...present, ...made };
      expect(after.regions.length).toBeGreaterThan(0);
      expect(after.days.every((day) => day >= 1 && day <= 7) && after.days.length > 0).toBe(true);
      expect(after.time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(after.time)).toBe(true);
      expect((after.quietFrom ?? null) === null).toBe((after.quietTo ?? null) === null);
    }));
  });
});

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  let person = 100;
  let id = '';
  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room);
  });
  beforeEach(async () => {
    person += 1;
    id = String(person);
    room.clock.now += 60_000;
    await respond(from(id, command('subscribe', 'south-caucasus')));
  });
  const place = (destination: string) => ({ platform: 'telegram', destination, thread: null } as const);
  const kept = async (destination = id) => findSubscription(room.store.db, place(destination));
  const set = (choice: string, subject = id) => press(`set:${subject}=${choice}`);
  const does = async (choice: string): Promise<readonly Reply[]> => respond(from(id, set(choice)));
  /** By the buttons that the last answer has. */
  const undo = async (replies: readonly Reply[]) =>
    respond(from(id, press(actionsOf(replies).find((action) => action.includes('=undo.')))));

  test('one screen with everything, in local time, and what comes next', async () => {
    const shown = wordsOf(await respond(from(id, command('settings'))));
    expect(shown).toContain('Regions: South Caucasus');
    expect(shown).toMatch(/Time zone: Baku \(UTC\+04:00\), now 1\d:\d\d/);
    expect(shown).toContain('as soon as it is published');
    const [screen] = await does('time.0830');
    expect(wordsOf(screen === undefined ? [] : [screen])).toMatch(/next brief comes on \w+ \d+ November, 08:30 \(Baku time\)/);
    expect(screen?.document.buttons.length).toBeLessThanOrEqual(5);
    expect(screen?.as).toBe('replace');
  });

  test.each([
    ['add.middle-east', { regions: ['middle-east', 'south-caucasus'] }],
    ['time.2130', { time: '21:30' }],
    ['days.work', { days: [1, 2, 3, 4, 5] }],
    ['dayoff.7', { days: [1, 2, 3, 4, 5, 6] }],
    ['quiet.2200-0700', { quietFrom: '22:00', quietTo: '07:00' }],
    ['sound.off', { silent: true }],
    ['opinion.off', { withoutOpinion: true }],
    ['zone.middle-east', { zone: 'Asia/Riyadh' }],
  ])('%s, twice as once, and undone', async (choice, expected) => {
    const before = await kept();
    const replies = await does(choice);
    expect(await kept()).toMatchObject(expected);
    expect(wordsOf(await does(choice))).toContain('nothing was changed');
    expect(wordsOf(await undo(replies))).toContain('Undone');
    expect(await kept()).toEqual(before);
  });

  test('typed answers: what can’t be understood is asked again, what can be is done', async () => {
    expect((await does('ask-time'))[0]?.form?.action).toBe(`set:${id}=ask-time`);
    const again = await respond(from(id, words('soon')));
    expect(wordsOf(again)).toContain('no time of day');
    expect(wordsOf(await respond(from(id, words('half past'))))).toContain('no time of day');
    expect(wordsOf(await respond(from(id, words('6:30 pm'))))).toContain('Time: 18:30');
    await does('ask-zone');
    expect(wordsOf(await respond(from(id, words('+5:30'))))).toContain('Time zone: UTC+05:30');
    await does('ask-quiet');
    await respond(from(id, words('23 to 6:30')));
    expect(await kept()).toMatchObject({ time: '18:30', zone: '+05:30', quietFrom: '23:00', quietTo: '06:30' });
  });

  test('a week’s pause says until when, and ends at once when asked', async () => {
    expect(wordsOf(await does('pause.on'))).toMatch(/Paused until \w+ \d+/);
    expect((await kept())?.pauseReason).toBe('delivery-paused-by-reader');
    await does('pause.off');
    expect((await kept())?.pausedAt).toBeNull();
  });

  test('the last region and the last day stay', async () => {
    expect(wordsOf(await does('drop.south-caucasus'))).toContain('At least one region');
    for (const day of [1, 2, 3, 4, 5, 6]) await does(`dayoff.${day}`);
    expect(wordsOf(await does('dayoff.7'))).toContain('At least one day');
    expect(await kept()).toMatchObject({ regions: ['south-caucasus'], days: [7] });
  });

  test('stopping is undone with all settings; where nothing comes, that is said with what to do', async () => {
    await does('time.0700');
    const stopped = await respond(from(id, command('stop')));
    expect((await kept())?.endedAt).not.toBeNull();
    await undo(stopped);
    expect(await kept()).toMatchObject({ endedAt: null, time: '07:00' });
    await respond(from(id, command('stop')));
    const empty = await respond(from(id, command('settings')));
    expect(wordsOf(empty)).toContain('Which region?');
    expect(actionsOf(empty)).toContain(`set:${id}=add.middle-east`);
  });

  test('what waits already follows the new time, and a region that was dropped is not sent', async () => {
    const brief = await drafted(room, `settings ${id}`);
    await does('time.0900');
    await approve(room, { brief: brief.id }, { by: operator });
    await publish(room, { brief: brief.id }, { by: operator, when: 'slots' });
    const waiting = async () => room.store.db.selectFrom('delivery').select(['due_at', 'state']).where('brief_id', '=', brief.id)
      .where('destination', '=', id).executeTakeFirstOrThrow();
    const { due_at: first } = await waiting();
    await does('time.1000');
    expect((await waiting()).due_at - first).toBe(3_600_000);
    await does('add.middle-east');
    await does('drop.south-caucasus');
    expect((await waiting()).state).toBe('cancelled');
  });

  test('a group: only who may; an answer in private changes the group and is asked for again', async () => {
    const group = { ...place('-500'), kind: 'group' } as const;
    let admin = true;
    const asked: string[] = [];
    const mayConfigure = async (of: { destination: string } = group) => {
      asked.push(of.destination);
      return of.destination === id || admin;
    };
    await respond(from(id, command('subscribe', 'central-asia'), { place: group, mayConfigure }));
    await respond(from(id, set('ask-time', '-500'), { place: group, mayConfigure }));
    await respond(from(id, words('20:15'), { mayConfigure }));
    expect((await kept('-500'))?.time).toBe('20:15');
    await respond(from(id, set('ask-time', '-500'), { place: group, mayConfigure }));
    admin = false;
    expect(wordsOf(await respond(from(id, words('21:15'), { mayConfigure })))).toContain('Only an administrator');
    expect(wordsOf(await respond(from(id, set('stop', '-500'), { mayConfigure })))).toContain('Only an administrator');
    expect(await kept('-500')).toMatchObject({ time: '20:15', endedAt: null });
    expect(new Set(asked)).toEqual(new Set(['-500']));
  });

  test('nobody undoes what is another place’s', async () => {
    const mine = await does('time.0600');
    const decision = actionsOf(mine).find((action) => action.includes('=undo.'))?.split('=')[1];
    await respond(from('999', command('subscribe', 'middle-east')));
    expect(wordsOf(await respond(from('999', press(`set:999=${decision}`))))).toContain('can’t be undone');
    expect((await kept())?.time).toBe('06:00');
  });
});
