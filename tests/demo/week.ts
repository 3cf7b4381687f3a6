/**
 * A week of two regions with three editors and twenty places on both platforms: `npm run demo:week`, printed as it goes.
 * The clock is moved here and nothing is waited for. What must hold is checked on the way; it ends by itself.
 */
import assert from 'node:assert/strict';
import { beginCorrection, edit, retract } from '../../src/briefing.ts';
import { createRespond } from '../../src/chat/respond.ts';
import type { Brief } from '../../src/contracts.ts';
import { keepDay } from '../../src/desk/day.ts';
import { removePerson } from '../../src/desk/people.ts';
import { decideNothing } from '../../src/desk/nothing.ts';
import { setRegion } from '../../src/desk/regions.ts';
import { closeReport } from '../../src/desk/reports.ts';
import { approve, publish } from '../../src/briefing.ts';
import { blocksAsText } from '../../src/brief/plain.ts';
import { regionName } from '../../src/regions/find.ts';
import { getBrief } from '../../src/store/briefs.ts';
import { listCorrections } from '../../src/store/corrections.ts';
import { dailyBrief } from '../../src/store/day.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { getPerson } from '../../src/store/people.ts';
import { listReports } from '../../src/store/reports.ts';
import { outdatedBriefs } from '../../src/store/sources.ts';
import { arrive, draft, openDesk, refusal, send, takeOne, type Newsdesk } from './desk.ts';
import { teller, type Teller } from './tell.ts';
import { openWorld, type World } from './world.ts';

const caucasus = 'south-caucasus';
const middleEast = 'middle-east';
/** Time of a day of November 2026 in Baku; Riyadh is an hour behind. */
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+04:00`);

interface Week { readonly world: World; readonly desk: Newsdesk; readonly tell: Teller }

/** Moves the clock on, lets it do what is due, and brings out what has its time. */
async function until({ world, tell }: Week, day: number, time: string): Promise<void> {
  world.room.clock.now = Math.max(world.room.clock.now, at(day, time));
  await keepDay(world.room);
  await tell.alerts(world);
  await world.deliver();
}

const days = [monday, tuesday, wednesday, thursday, friday, weekend];

/** @param short Wednesday and Thursday only: authors who differ, a correction, an editor who leaves, a missed deadline */
export async function playWeek(write: (words: string) => void, short = false): Promise<void> {
  const tell = teller(write);
  const world = await openWorld(at(16, '05:00'));
  try {
    const week = { world, tell, desk: await openDesk(world, tell) };
    for (const day of short ? days.slice(2, 4) : days) await day(week);
    await balanceOfTheWeek(week);
    assert.deepEqual(world.violations(), []);
  } finally {
    await world.stop();
  }
}

/** Shows the newest messages on somebody's screen. @returns all that stand on it */
async function screen({ world, tell }: Week, name: string, newest = 1): Promise<string> {
  const found = world.screens.find((one) => one.name === name);
  const texts = await found?.texts() ?? [];
  for (const words of texts.slice(-newest)) tell.shows(`on the screen of ${name}`, words);
  return texts.join('\n');
}

async function count({ world }: Week, { id, version }: Pick<Brief, 'id' | 'version'>): Promise<number> {
  const { total, sent, failed } = await deliveriesOf(world.room.store.db, id, version);
  assert.deepEqual(failed, []);
  return total === sent ? sent : -1;
}

async function sentTo(week: Week, brief: Pick<Brief, 'id' | 'version'>): Promise<void> {
  const places = await count(week, brief);
  assert.ok(places > 0);
  week.tell.says(`Brief ${brief.id}:${brief.version} stands in ${places} places.`);
}

async function monday(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Monday: the first edition');
  await arrive(world, tell, desk.tariq, ['astara-baku', 'astara-tehran', 'supsa-report', 'halcyon-report', 'naqoura-report']);
  await until(week, 16, '07:00');
  const brief = await today(week, caucasus, 16);
  await send(world, tell, brief, [desk.leyla, desk.tariq]);
  await until(week, 16, '08:00');
  await send(world, tell, await today(week, middleEast, 16), [desk.sofia, desk.tariq]);
  await until(week, 16, '10:00');
  await sentTo(week, brief);
  await screen(week, 'Telegram reader 1');
  await screen(week, 'Discord channel 2');
}

async function today({ world }: Week, region: string, day: number): Promise<Brief> {
  const found = await dailyBrief(world.room.store.db, region, `2026-11-${day}`, 'en');
  const stored = found && await getBrief(world.room.store.db, found.brief, found.version);
  assert.ok(stored);
  return stored.brief;
}

async function tuesday(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Tuesday: a late article, and two who repeat one agency');
  world.room.clock.now = at(16, '20:00');
  await arrive(world, tell, desk.tariq, ['shahtakhty-tbilisi', 'shahtakhty-ankara', 'supsa-oped', 'salaries-report', 'halcyon-oped']);
  await until(week, 17, '07:00');
  await arrive(world, tell, desk.sofia, ['shahtakhty-baku']);
  tell.says('It came after the draft was made: the draft is made anew, as its next version.');
  const brief = await draft(world, tell, desk.sofia, caucasus);
  assert.equal(brief.version, 2);
  tell.says(await refusal(approve(world.room, { brief: brief.id, version: 1 }, { by: desk.leyla }), 'Leyla tries to approve the older draft'));
  await until(week, 17, '07:30');
  await send(world, tell, brief, [desk.leyla, desk.sofia]);
  await until(week, 17, '08:15');
  await send(world, tell, await today(week, middleEast, 17), [desk.sofia, desk.tariq]);
  await until(week, 17, '10:00');
  await sentTo(week, brief);
  await screen(week, 'Telegram reader 1');
}

async function wednesday(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Wednesday: authors who differ; a source that changes after publication');
  world.room.clock.now = at(17, '21:00');
  await arrive(world, tell, desk.tariq, ['shahtakhty-tehran', 'ijevan-yerevan', 'ijevan-baku', 'ijevan-report', 'salaries-baghdad', 'salaries-erbil']);
  await until(week, 18, '07:00');
  const brief = await today(week, caucasus, 18);
  await send(world, tell, brief, [desk.tariq, desk.leyla]);
  await until(week, 18, '08:15');
  await send(world, tell, await today(week, middleEast, 18), [desk.tariq, desk.leyla]);
  await until(week, 18, '10:00');
  await sentTo(week, brief);
  await screen(week, 'Telegram reader 1');

  const changed = await takeOne(world, desk.tariq, 'ijevan-report', (text) => text.replaceAll('thirteen', 'twelve').replace('five Azerbaijanis', 'four Azerbaijanis'));
  tell.says(`The outlet changes its page: ${changed.outcome}. Briefs that cite the older version: ${[...changed.outdated].join(', ')}.`);
  assert.ok((await outdatedBriefs(world.room.store.db)).has(`${brief.id}:${brief.version}`));
  const item = brief.items.findIndex(({ article }) => article.outlet === 'Tbilisi Dispatch');
  const line = brief.items[item]?.lines.findIndex(({ text }) => text.includes('thirteen')) ?? -1;
  assert.ok(item >= 0 && line >= 0);
  await beginCorrection(world.room, { brief: brief.id }, {
    by: desk.tariq, kind: 'correction', material: true, what: 'The number of prisoners is no longer given.', why: 'The outlet has changed its report.',
  });
  const { version } = await edit(world.room, { brief: brief.id }, [{ do: 'drop', at: { item, line } }], { by: desk.tariq });
  tell.says(`Tariq takes the line out in version ${version}.`);
  await send(world, tell, brief, [desk.tariq, desk.leyla]);
  await until(week, 18, '15:00');
  const seen = await screen(week, 'Telegram reader 1', 2);
  assert.ok(!seen.includes('exchanged thirteen prisoners'));
}

async function thursday(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Thursday: an editor leaves, and a deadline is missed');
  const sofia = await getPerson(world.room.store.db, desk.sofia.id);
  assert.ok(sofia);
  await removePerson(world.room, sofia, desk.leyla);
  tell.says('Leyla takes Sofia’s role away.');
  tell.shows('Sofia opens the desk in Discord', await answer(week, { platform: 'discord', id: '100000000000000503', name: 'Sofia' }, 'desk'));
  await arrive(world, tell, desk.tariq, ['kirants-yerevan', 'kirants-baku', 'kirants-report', 'anaklia-analysis', 'khiam-report', 'meridian-dubai']);
  for (const time of ['07:00', '07:30']) await until(week, 19, time);
  tell.says('Nobody approves the brief for the South Caucasus.');
  await until(week, 19, '08:00');
  const held = await today(week, caucasus, 19);
  assert.equal(held.status, 'held');
  tell.says(await refusal(publish(world.room, { brief: held.id }, { by: desk.tariq, when: 'now' }), 'Tariq tries to publish it as it is'));
  await send(world, tell, await today(week, middleEast, 19), [desk.leyla, desk.tariq]);
  await until(week, 19, '12:00');
  await send(world, tell, held, [desk.tariq, desk.leyla], 'now');
  await until(week, 19, '18:00');
  await sentTo(week, held);
  await screen(week, 'Telegram reader 1');
}

/** What somebody sees who types a command. */
async function answer({ world }: Week, person: { platform: 'telegram' | 'discord'; id: string; name: string }, name: string): Promise<string> {
  const replies = await createRespond(world.room)({
    person, language: 'en', place: { platform: person.platform, destination: person.id, thread: null, kind: 'private' },
    mayConfigure: async () => true, input: { type: 'command', name, argument: '' },
  });
  return replies.flatMap(({ document }) => document.sections.flatMap(({ header, blocks }) => [...header, ...blocks]))
    .map((block) => blocksAsText([block], { width: 96, bold: (words) => words })).join('\n');
}

async function friday(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Friday: a reader reports a wrong label');
  world.room.clock.now = at(19, '20:00');
  await arrive(world, tell, desk.tariq, ['meridian-tehran', 'meridian-abudhabi', 'khiam-beirut', 'khiam-telaviv', 'metsamor-yerevan', 'cable-baku']);
  for (const time of ['07:00', '07:30']) await until(week, 20, time);
  await send(world, tell, await today(week, caucasus, 20), [desk.tariq, desk.leyla]);
  await until(week, 20, '08:15');
  const brief = await today(week, middleEast, 20);
  await send(world, tell, brief, [desk.leyla, desk.tariq]);
  await until(week, 20, '10:00');
  await screen(week, 'Discord channel 2', 2);
  const [item, line] = reported(brief);
  const reader = { platform: 'telegram', id: '77', name: 'A reader' } as const;
  const respond = createRespond(world.room);
  const asked = { person: reader, language: 'en', place: { ...reader, destination: '77', thread: null, kind: 'private' }, mayConfigure: async () => true } as const;
  await respond({ ...asked, input: { type: 'press', action: `report:${brief.id}:${brief.version}:${item}.${line}` } });
  const [report] = await listReports(world.room.store.db, { open: true });
  assert.ok(report);
  tell.says(`A reader reports line ${line + 1} of article ${item + 1}, ${report.words === null ? 'without a word' : `and writes: ${report.words}`}.`);
  await beginCorrection(world.room, { brief: brief.id }, {
    by: desk.leyla, kind: 'correction', material: false, what: 'One line has another label.', why: 'A reader pointed it out.',
  });
  await edit(world.room, { brief: brief.id }, [{ do: 'reword', at: { item, line }, to: { basis: brief.items[item]?.lines[line]?.basis === 'forecast' ? 'opinion' : 'forecast' } }], { by: desk.leyla });
  await send(world, tell, brief, [desk.leyla, desk.tariq]);
  await closeReport(world.room, report.id, { by: desk.leyla, corrected: true, answer: 'Thank you, it is corrected.' });
  await until(week, 20, '15:00');
  await screen(week, 'Discord channel 2');
}

/** What an author says may come, or how things are: readers may take the one for the other. */
function reported(brief: Brief): [item: number, line: number] {
  for (const [item, { article, lines }] of brief.items.entries()) {
    const line = lines.findIndex(({ basis }) => basis === 'forecast' || basis === 'opinion');
    if (article.authors.length === 1 && line >= 0) return [item, line];
  }
  throw new Error('nothing to report');
}

async function weekend(week: Week): Promise<void> {
  const { world, tell, desk } = week;
  tell.day('Saturday: a brief is withdrawn, and there is nothing to send');
  await setRegion(world.room, caucasus, { tellNothing: true }, desk.leyla);
  await until(week, 21, '07:00');
  const { notice } = await decideNothing(world.room, { region: caucasus, reason: 'no-articles', by: desk.tariq });
  tell.says(`Tariq decides that there is nothing today for the South Caucasus; the notice to readers is ${notice?.status ?? 'not sent'}.`);
  await until(week, 21, '09:00');
  await screen(week, 'Telegram reader 1');
  const friday = await today(week, middleEast, 20);
  await retract(world.room, { brief: friday.id }, { by: desk.leyla, reason: 'The seizure that two of its articles tell of did not happen as told.' });
  tell.says('Leyla withdraws Friday’s brief for the Middle East.');
  await until(week, 21, '10:00');
  await screen(week, 'Discord channel 2');
  tell.day('Sunday: what was withdrawn is told again');
  await arrive(world, tell, desk.tariq, ['manama-riyadh', 'manama-tehran', 'manama-doha']);
  await until(week, 22, '08:15');
  await send(world, tell, await today(week, middleEast, 22), [desk.tariq, desk.leyla]);
  await until(week, 22, '10:00');
  const seen = await screen(week, 'Discord channel 2');
  assert.ok(seen.includes('Withdrawal'));
}

async function balanceOfTheWeek(week: Week): Promise<void> {
  const { world, tell } = week;
  tell.day('The week');
  for (const { date, kind, what, why, region } of await listCorrections(world.room.store.db)) {
    tell.says(`${regionName(region, 'en')}, ${date}, ${kind}: ${what === null ? '' : `${what} `}${why}`);
  }
  const rows = await world.room.store.db.selectFrom('delivery').select((eb) => ['state', eb.fn.countAll().as('count')]).groupBy('state').execute();
  tell.says(`Deliveries: ${rows.map(({ state, count: of }) => `${of} ${state}`).join(', ')}; twenty places, nothing that was not approved.`);
  const unapproved = await world.room.store.db.selectFrom('delivery as d')
    .innerJoin('brief_version as v', (join) => join.onRef('v.brief_id', '=', 'd.brief_id').onRef('v.version', '=', 'd.version'))
    .select('d.id').where('v.approved_by', 'is', null).execute();
  assert.deepEqual(unapproved, []);
}
