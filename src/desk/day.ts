/**
 * A region's day by the clock: the draft is made before the deadline, editors are reminded, what nobody approved by then
 * is held, and editors are told whenever there is nothing to send. Any process may do it; each step is done once.
 */
import type { Room } from '../briefing.ts';
import { hold } from '../briefing.ts';
import { dueNow, nothingMark, type Due } from '../brief/digest/due.ts';
import type { Language } from '../contracts.ts';
import { localDate } from '../delivery/schedule.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { regionById } from '../regions/regions.ts';
import { alertEditors } from '../store/alerts.ts';
import { dailyBrief, lastReleased, servedRegions } from '../store/day.ts';
import { lastMark, marksOf, regionDay, setMark, type RegionDay } from '../store/regions.ts';
import type { Actor } from './decide.ts';
import { composeDigest } from './digest.ts';

/** The clock, doing what nobody has to decide. */
const clockwork: Actor = { id: 'day', name: 'day', role: 'editor', from: 'cli' };

/** Does what is due in every region that somebody reads. */
export async function keepDay(room: Room): Promise<void> {
  for (const [id, since] of await servedRegions(room.store.db)) {
    const region = regionById(id);
    if (region === null) continue;
    try {
      await keepRegion(room, await regionDay(room.store.db, region), since);
    } catch (error) {
      room.log.error({ region: id, error: error instanceof Error ? error.stack : String(error) }, 'the day of a region was not kept');
    }
  }
}

type Today = NonNullable<Awaited<ReturnType<typeof dailyBrief>>>;

async function keepRegion(room: Room, settings: RegionDay, served: number): Promise<void> {
  const { db } = room.store;
  const now = room.now();
  const date = localDate(settings.zone, now);
  const today = await dailyBrief(db, settings.id, date, 'en');
  const due = dueNow({
    settings, now, date, status: today?.status ?? null, marks: await marksOf(db, settings.id, date),
    lastEdition: await lastEdition(db, settings.id, served),
  });
  for (const step of due) {
    if (step === 'held' && today !== null) await holdUnapproved(room, today, settings);
    if (!(await setMark(db, { region: settings.id, date, mark: step }, now))) continue;
    if (step === 'composed') await composeToday(room, settings, date);
    else await tell(room, { step, region: settings, date, today, days: daysSince(await lastEdition(db, settings.id, served), now) });
  }
}

/** When readers last got anything, or editors decided that there was nothing. Epoch ms. */
async function lastEdition(db: Room['store']['db'], region: string, served: number): Promise<number> {
  return Math.max(served, await lastReleased(db, region) ?? 0, await lastMark(db, region, nothingMark) ?? 0);
}

const daysSince = (at: number, now: number) => Math.floor((now - at) / 86_400_000);

/** Whole days since each region that somebody reads had an edition, and after how many its editors are alarmed. */
export async function silence(db: Room['store']['db'], now: number): Promise<{ region: string; days: number; alarm: number }[]> {
  const found = [];
  for (const [id, since] of await servedRegions(db)) {
    const region = regionById(id);
    if (region === null) continue;
    const { silenceDays: alarm } = await regionDay(db, region);
    found.push({ region: id, days: daysSince(await lastEdition(db, id, since), now), alarm });
  }
  return found;
}

async function composeToday(room: Room, region: RegionDay, date: string): Promise<void> {
  const notice = { region, date, days: 0 };
  try {
    const { id, version } = await composeDigest(room, { region: region.id, date, by: clockwork });
    await tell(room, { ...notice, step: 'composed', today: { brief: id, version, status: 'draft' } });
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    await tell(room, { ...notice, step: error.code === 'nothing-new' ? 'nothing-new' : 'not-composed', today: null, why: error });
  }
}

/** An editor who was quicker has decided: then there is nothing to hold. */
async function holdUnapproved(room: Room, { brief, version }: Today, { deadline }: RegionDay): Promise<void> {
  try {
    await hold(room, { brief, version }, { by: clockwork, reason: text('en', 'day-held-reason', { deadline }) });
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    room.log.info({ brief, version, code: error.code }, 'not held: an editor decided meanwhile');
  }
}

interface Telling {
  readonly step: Due | 'nothing-new' | 'not-composed';
  readonly region: RegionDay;
  readonly date: string;
  readonly today: Today | null;
  /** Since the last edition. */
  readonly days: number;
  readonly why?: StandpointError;
}

async function tell(room: Room, { step, region, date, today, days, why }: Telling): Promise<void> {
  const words = (language: Language) => text(language, `alert-day-${step}`, {
    region: regionName(region.id, language), deadline: region.deadline, zone: region.zone, days,
    brief: today === null ? 'none' : `${today.brief}:${today.version}`, why: why?.explainInChat(language) ?? 'none',
  });
  await alertEditors(room.store.db, { subject: `day:${region.id}:${date}:${step}`, words, now: room.now() });
  room.log.info({ region: region.id, date, step, brief: today?.brief ?? null }, 'editors were told of the day');
}
