/**
 * The process ends in the middle of every dialogue: each question that the bot asks in words is opened by its buttons, a
 * new process opens the store, and the words then are the answer.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { publish, approve, takeIn } from '../../src/briefing.ts';
import { questions } from '../../src/chat/settings-change.ts';
import type { Brief } from '../../src/contracts.ts';
import { operator } from '../../src/desk/decide.ts';
import { invite } from '../../src/desk/invite.ts';
import { removePerson } from '../../src/desk/people.ts';
import { home } from '../../src/room.ts';
import { listPeople } from '../../src/store/people.ts';
import { drafted, editor, opEd } from '../support/newsroom.ts';
import { walking, type Walk } from './walking.ts';

interface Dialogue {
  /** By words and buttons up to the question. */
  readonly open: (walk: Walk, person: number) => Promise<unknown>;
  /** What is answered after the restart; made then where it has to name something. */
  readonly answer: string | ((walk: Walk) => Promise<string>);
  /** What the bot says to it. */
  readonly said: string | RegExp;
  readonly by?: 'reader' | 'editor';
}

let brief: Brief;
let other: string;
const walk = walking(async ({ room }) => {
  const published = await drafted(room, 'told before');
  await approve(room, { brief: published.id }, { by: operator });
  await publish(room, { brief: published.id }, { by: operator, when: 'now' });
  const bytes = new TextEncoder().encode(opEd('another').replace('Caspian Ledger', 'Kura Post'));
  other = (await takeIn(room, { bytes, name: 'other.txt', url: null }, { by: operator })).reference.id;
});

const settings = (...buttons: string[]): Dialogue['open'] => async (on, reader) => {
  await on.says(reader, '/subscribe south-caucasus');
  for (const button of buttons) await on.presses(reader, button);
};
const opened = (...buttons: (string | RegExp)[]): Dialogue['open'] => async (on, ada) => {
  await on.says(ada, '/desk');
  await on.forges(ada, `open:${brief.id}`);
  for (const button of buttons) await on.presses(ada, button);
};
const line = ['Lines…', /^1\.1 /] as const;
const approved = ['Approve', 'Publish…'] as const;
const released = [...approved, 'Now'] as const;

/** By the message that asks. */
const dialogues: Readonly<Record<string, Dialogue>> = {
  'settings-ask-time': { by: 'reader', open: settings('Time', 'Another time…'), answer: '6:45 pm', said: 'Time: 18:45' },
  'settings-ask-zone': { by: 'reader', open: settings('Time zone', 'Another city or offset…'), answer: 'Tbilisi', said: 'Time zone: Tbilisi' },
  'settings-ask-quiet': { by: 'reader', open: settings('Quiet hours', 'Other hours…'), answer: '23:15-5:45', said: 'Quiet hours: 23:15–05:45' },
  'chat-search-which': { by: 'reader', open: (on, reader) => on.says(reader, '/search'), answer: 'kura', said: 'Published, with' },
  'channel-which': { by: 'reader', open: settings('Set up a channel'), answer: async (on) => {
    const [reader = 0] = [...on.server.world.people.keys()].slice(-1);
    const channel = on.server.world.group({ type: 'channel', title: 'Harbour news', admins: [reader] });
    on.server.world.place(channel).username = 'harbournews';
    return '@harbournews';
  }, said: 'In Harbour news I can post' },
  'chat-report-words': {
    by: 'reader', answer: 'The month is wrong', said: 'Thank you',
    open: async (on, reader) => {
      await on.says(reader, '/brief south-caucasus');
      await on.presses(reader, 'Report a mistake');
      await on.presses(reader, /^Line 1/);
      await on.presses(reader, 'Say what is wrong');
    },
  },
  'chat-join-how': {
    by: 'reader', open: (on, reader) => on.says(reader, '/join'), said: 'on the editors’ list',
    answer: async (on) => (await invite(on.room, { role: 'editor', person: null }, operator)).code,
  },
  'intake-which-author': {
    answer: 'Emin Ali', said: 'Emin Ali',
    open: async (on, ada) => {
      await on.says(ada, opEd(`of ${ada}`));
      await on.presses(ada, 'Other author…');
    },
  },
  'desk-ask-reword': { open: opened(...line, 'Reword…'), answer: '“Iran has watched the talks with unease”', said: 'waits for approval' },
  'desk-ask-translation': {
    open: opened('More…', 'In another language…', 'Русский', ...line, 'Translation: Русский…'), said: 'waits for approval',
    answer: 'Иран с тревогой следил за переговорами и должен понять, что торговля через реку Кура никому не угрожает.',
  },
  'desk-ask-holder': { open: opened('Lines…', /^1\.3 /, 'Holder…'), answer: 'Georgia\'s transport ministry', said: 'waits for approval' },
  'desk-ask-relabel': { open: opened('Lines…', /^1\.2 /, 'Label…', 'Fact'), answer: 'It has come true.', said: 'can\'t be labelled a fact' },
  'desk-ask-relabel-claim': { open: opened(...line, 'Label…', 'Claim'), answer: 'Iran\nIt says so itself.', said: 'waits for approval' },
  'desk-ask-own': { open: opened('Lines…', 'Add a line…'), answer: '1 opinion S3 “The bridge matters far more than its length suggests.”', said: 'waits for approval' },
  'desk-ask-note': { open: opened(...line, 'Note…'), answer: async () => `${other} S2`, said: 'waits for approval' },
  'desk-ask-withhold': { open: opened('More…', 'Withhold the author…'), answer: 'She has been threatened.', said: 'waits for approval' },
  'desk-ask-hand': {
    answer: 'Ask the ministry first.', said: 'handed over to Ben',
    open: async (on, ada) => {
      await editor(on.room, 'Ben', { platform: 'telegram', id: '2' });
      await opened('More…', 'Hand over…', 'Ben')(on, ada);
    },
  },
  'desk-ask-embargo': { open: opened('More…', 'Embargo…'), answer: '23:59', said: 'no earlier than' },
  'desk-ask-alone': {
    answer: 'Nobody else is here.', said: 'is approved',
    open: async (on, ada) => {
      await opened(...line, 'Reword…')(on, ada);
      await on.says(ada, 'Iran must accept that trade across the Kura is no threat to anybody.\nReason: it reads better');
      await on.presses(ada, 'Back');
      await on.presses(ada, 'Approve');
    },
  },
  'desk-ask-at': { open: opened(...approved, 'At a time…'), answer: '23:58', said: '23:58' },
  'desk-ask-correct': {
    open: opened(...released, 'Correct…', 'It was wrong: correct it, and tell readers'),
    answer: 'The date was wrong.\nIt was a day later.', said: 'Correction, not published yet: The date was wrong.',
  },
  'desk-ask-retract': {
    answer: 'It never happened.', said: 'withdrawn',
    open: async (on, ada) => {
      await opened(...released)(on, ada);
      await on.forges(ada, `open:${brief.id}`);
      await on.presses(ada, 'Withdraw…');
    },
  },
  'desk-ask-answer': {
    answer: 'The passage says so.', said: 'closed',
    open: async (on, ada) => {
      await opened(...released)(on, ada);
      await on.forges(ada, `report:${brief.id}:1:0.0`);
      await on.says(ada, '/desk');
      await on.presses(ada, /^(?:One report|\d+ reports)$/u);
      await on.presses(ada, /telegram/u);
      await on.presses(ada, 'Close: nothing changed…');
    },
  },
};

/** Each begins alone at the desk. */
afterEach(async () => {
  for (const one of await listPeople(walk.room.store.db)) await removePerson(walk.room, one, operator);
});

test('the table names every question that the code asks', () => {
  const folder = join(home, 'src/chat');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const literal = [...code.matchAll(/\bask\(\s*\w+, '([\w-]+)'/gu)].map(([, id]) => id);
  const calls = [...code.matchAll(/\bask\(\s*\w+,/gu)].length;
  const again = [...code.matchAll(/\bagain\('([\w-]+)'/gu)].map(([, id]) => `desk-ask-${id}`);
  // The others are made of a part: of the settings', of a line's, of its label's.
  expect(calls).toBe(literal.length + 3);
  expect(new Set(Object.keys(dialogues))).toEqual(new Set([...literal, ...again, ...questions.map((id) => `settings-${id}`)]));
});

test.each(Object.entries(dialogues))('%s', async (_, { by = 'editor', open, answer, said }) => {
  const person = walk.person('Ada');
  if (by === 'editor') {
    await editor(walk.room, 'Ada', { platform: 'telegram', id: String(person) });
    brief = await drafted(walk.room, `round ${person}`);
  }
  await open(walk, person);
  expect(walk.screen(person).at(-1)).toContain('Write the answer here. /cancel ends it.');
  await walk.restart();
  const words = typeof answer === 'string' ? answer : await answer(walk);
  expect(await walk.says(person, words)).toMatch(said);
  expect(await walk.room.store.db.selectFrom('conversation').selectAll().execute()).toEqual([]);
});

test('an answer that comes too late changes nothing, and the question can be had again', async () => {
  const mira = walk.person('Mira');
  await settings('Time', 'Another time…')(walk, mira);
  walk.room.clock.now += 3_600_000;
  await walk.restart();
  expect(await walk.says(mira, '18:45')).toContain('came too late');
  expect(await walk.kept(mira)).toMatchObject({ time: null });
  expect(await walk.presses(mira, 'Ask me again')).toContain('At which time');
  expect(await walk.says(mira, '18:45')).toContain('Time: 18:45');
});
