/** The desk by buttons, and what becomes of it on readers' screens. */
import { expect, test } from 'vitest';
import { publishDue } from '../../src/briefing.ts';
import { changeSubscription } from '../../src/delivery/change.ts';
import { operator } from '../../src/desk/decide.ts';
import { personNamed, removePerson } from '../../src/desk/people.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { editor, opEd, subscribe } from '../support/newsroom.ts';
import { at } from './support.ts';
import { walking } from './walking.ts';

const walk = walking();
const hour = 3_600_000;

/** An editor at the desk. */
async function atDesk(name: string): Promise<number> {
  const person = walk.person(name);
  await editor(walk.room, `${name} ${person}`, { platform: 'telegram', id: String(person) });
  return person;
}

/** Somebody who gets the briefs: at once, or at a time of day in UTC. */
async function reader(time: string | null = null): Promise<number> {
  const person = walk.person('Mira');
  const to = at(person);
  await subscribe(walk.room, [to]);
  const changing = { to, person: String(person), now: walk.room.now() };
  await walk.room.store.transaction((trx) =>
    changeSubscription(trx, changing, (present) => (present === null ? null : { ...present, time, zone: 'UTC' })));
  return person;
}

/** The same article never comes twice. */
const draftBy = async (person: number): Promise<string> => {
  expect(await walk.says(person, opEd(`desk of ${person}`))).toContain('Article added');
  await walk.presses(person, 'Compose a draft');
  const { message } = walk.button('Lines…', person);
  const data = (message.keyboard?.inline_keyboard ?? []).flat().flatMap((button) => ('callback_data' in button ? button.callback_data : []));
  return data.find((one) => one.startsWith('lines:'))?.split(':')[1] ?? '';
};
const status = async (brief: string) => (await getBrief(walk.room.store.db, brief))?.brief.status;
const version = async (brief: string) => (await getBrief(walk.room.store.db, brief))?.brief.version;

test('a line’s words: the gate answers at once; a line is dropped; more caution at once, less only with a reason', async () => {
  const ada = await atDesk('Ada');
  const brief = await draftBy(ada);
  await walk.presses(ada, 'Lines…');
  await walk.presses(ada, /^1\.1 /);
  expect(await walk.presses(ada, 'Reword…')).toContain('It reads now:');
  expect(await walk.says(ada, 'Iran must accept that the ferry is no threat to anybody.')).toContain('The line was refused');
  expect(await version(brief)).toBe(1);
  await walk.presses(ada, 'Reword…');
  const reworded = '“Iran must understand that trade across the Kura is no threat to anybody.”';
  expect(await walk.says(ada, reworded)).toContain(`This is ${brief}:2 now`);
  await walk.presses(ada, /^1\.4 /);
  expect(await walk.presses(ada, 'Drop')).toContain(`This is ${brief}:3 now`);
  expect(() => walk.button(/^1\.4 /, ada)).not.toThrow();
  await walk.presses(ada, 'Add a line…');
  const said = '1 fact S2 “Delegations from both countries signed a protocol on customs checks on the same day.”';
  expect(await walk.says(ada, said)).toContain(`This is ${brief}:4 now`);
  await walk.presses(ada, /^1\.4 Stated as fact/);
  await walk.presses(ada, 'Label…');
  expect(await walk.presses(ada, 'View')).toContain(`This is ${brief}:5 now`);
  expect(walk.button(/^1\.4 Nigar Velizade’s view/, ada)).toBeDefined();
  await walk.presses(ada, /^1\.1 /);
  await walk.presses(ada, 'Label…');
  expect(await walk.presses(ada, 'Fact')).toContain('its label is less cautious than its passage');
  expect(await walk.says(ada, 'I was there.')).toContain('can\'t be labelled a fact');
  expect(await version(brief)).toBe(5);
  await walk.presses(ada, 'Label…');
  await walk.presses(ada, 'Claim');
  expect(await walk.says(ada, 'Iran')).toContain('in the second row why');
  expect(await walk.says(ada, 'Iran\nIts ministry says so.')).toContain(`This is ${brief}:6 now`);
  expect(walk.button(/^1\.1 According to Iran/, ada)).toBeDefined();
  const shown = await walk.presses(ada, 'Back');
  expect(shown).toContain(reworded);
  expect(shown).toContain('Draft, not approved');
});

test('hold, approve, publish at the next slots, stop on the way, resume', async () => {
  const ada = await atDesk('Ada');
  const [atOnce, later] = [await reader(), await reader('18:00')];
  const brief = await draftBy(ada);
  expect(await walk.presses(ada, 'Hold')).toContain('is held');
  await walk.forges(ada, `open:${brief}`);
  expect(await walk.presses(ada, 'Approve')).toContain('is approved');
  expect(await walk.presses(ada, 'Publish…')).toMatch(/2 subscriptions get this brief/);
  expect(await walk.presses(ada, /next slots?$/u)).toContain('is published');
  await walk.deliver();
  expect(walk.screen(atOnce)).toHaveLength(1);
  expect(walk.screen(atOnce)[0]).toMatch(/^Opinion: this is the author’s view/);
  expect(walk.screen(later)).toEqual([]);
  expect(await walk.presses(ada, 'Stop')).toContain('what has not arrived does not');
  walk.room.clock.now += 14 * hour;
  await walk.deliver();
  expect(walk.screen(later)).toEqual([]);
  expect(await walk.presses(ada, 'Resume')).toContain('is published');
  await walk.deliver();
  expect(walk.screen(later)).toHaveLength(1);
  expect(walk.screen(atOnce)).toHaveLength(1);
});

test('publish at a time; corrected in place with a reply that tells of it; withdrawn', async () => {
  const ada = await atDesk('Ada');
  const mira = await reader();
  const brief = await draftBy(ada);
  await walk.presses(ada, 'Approve');
  await walk.presses(ada, 'Publish…');
  expect(await walk.presses(ada, 'At a time…')).toContain('When is it to be published?');
  const time = new Date(walk.room.clock.now + 2 * hour).toISOString();
  expect(await walk.says(ada, time)).toContain('goes out by itself');
  await publishDue(walk.room);
  await walk.deliver();
  expect(walk.screen(mira)).toEqual([]);
  walk.room.clock.now += 2 * hour;
  await publishDue(walk.room);
  await walk.deliver();
  const [first = ''] = walk.screen(mira);
  expect(first).toContain('Iran must understand');

  await walk.forges(ada, `open:${brief}`);
  await walk.presses(ada, 'Correct…');
  await walk.presses(ada, 'It was wrong: correct it, and tell readers');
  expect(await walk.says(ada, 'One line said too much.\nWe misread the passage.')).toContain('Correction, not published yet');
  await walk.presses(ada, 'Lines…');
  await walk.presses(ada, /^1\.1 /);
  await walk.presses(ada, 'Drop');
  await walk.deliver();
  expect(walk.screen(mira)).toEqual([first]);
  await walk.presses(ada, 'Back');
  await walk.presses(ada, 'Approve');
  await walk.presses(ada, 'Publish…');
  await walk.presses(ada, 'Now');
  await walk.deliver();
  const [changed = '', reply = '', ...more] = walk.screen(mira);
  expect(more).toEqual([]);
  expect(changed).toMatch(/^Corrected .*: One line said too much\./);
  expect(changed).not.toContain('Iran must understand');
  expect(reply).toContain('A brief was changed');
  const [stands] = walk.server.messages(mira);
  expect(walk.server.calls.findLast(({ method, chat }) => method === 'sendMessage' && chat === mira)?.params)
    .toMatchObject({ reply_parameters: { message_id: stands?.message_id } });

  await walk.forges(ada, `open:${brief}`);
  await walk.presses(ada, 'Withdraw…');
  expect(await walk.says(ada, 'The source was forged.')).toContain('is withdrawn');
  await walk.deliver();
  const after = walk.screen(mira);
  expect(after[0]).toContain('The source was forged.');
  expect(after.join('\n')).not.toContain('the protocol will halve');
  expect(after.at(-1)).toContain('A brief was withdrawn');
  // Nothing that stood under it gives its lines back.
  expect(await walk.forges(mira, `evidence:${brief}:1`)).toContain('not to be had');
});

test('of two editors who press at once one wins, and the other is told', async () => {
  const [ada, ben] = [await atDesk('Ada'), await atDesk('Ben')];
  const brief = await draftBy(ada);
  await walk.says(ben, '/desk');
  await walk.forges(ben, `open:${brief}`);
  const [approve, reject] = [walk.button('Approve', ada), walk.button('Reject', ben)];
  walk.server.press(ada, approve.message, approve.which);
  walk.server.press(ben, reject.message, reject.which);
  await walk.settled();
  const became = await status(brief);
  expect(['approved', 'rejected']).toContain(became);
  const [winner, loser] = became === 'approved' ? [ada, ben] : [ben, ada];
  expect(walk.screen(winner).at(-1)).toContain(`Brief ${brief} is ${became}`);
  expect(walk.screen(loser).at(-1)).toMatch(new RegExp(`Brief ${brief} is ${became}[^]*has to be|is not the newest`, 'u'));
});

test('an old button after the role was taken away, buttons pressed again, forged data', async () => {
  const [ada, ben, eve] = [await atDesk('Ada'), await atDesk('Ben'), walk.person('Eve')];
  const brief = await draftBy(ben);
  const open = walk.button('Approve', ben);
  await removePerson(walk.room, await personNamed(walk.room, `Ben ${ben}`), operator);
  walk.server.press(ben, open.message, open.which);
  await walk.settled();
  expect(walk.screen(ben).at(-1)).toContain('not understood');
  expect(await status(brief)).toBe('draft');

  await walk.says(eve, '/start');
  const nonsense = await walk.forges(eve, 'nonsense');
  const of = (verb: string, rest = '') => `${verb}:${brief}:1${rest}`;
  for (const data of [
    of('open'), of('lines'), of('line', ':0.0'), of('drop', ':0.0'), of('basis', ':0.0=fact'), of('approve'), of('hold'), of('reject'),
    of('publish'), of('release', '=now'), of('halt'), of('correct', '=update'), of('retract'), 'desk', 'day', 'reported', 'invite',
  ]) expect(await walk.forges(eve, data)).toBe(nonsense);
  expect(await status(brief)).toBe('draft');

  await walk.says(ada, '/desk');
  for (const data of [of('line', ':9.9'), of('drop', ':0.99'), of('basis', ':0.0=truth'), of('release', '=yesterday'), `open:${'z'.repeat(20)}`, of('move', ':0.0=sideways')]) {
    expect(await walk.forges(ada, data)).not.toBe('');
  }
  expect(await status(brief)).not.toBe('published');
  await walk.forges(ada, `open:${brief}`);
  const approve = walk.button('Approve', ada);
  expect(await walk.presses(ada, 'Approve')).toContain('is approved');
  walk.server.press(ada, approve.message, approve.which);
  await walk.settled();
  expect(walk.screen(ada).at(-1)).toMatch(/is approved[^]*has to be|not the newest/u);
  expect(walk.bot.log()).not.toContain('"level":50');
});
