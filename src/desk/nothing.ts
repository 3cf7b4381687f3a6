/** "Nothing today" is a decision too: kept with its reason, and told to readers where the region is set so. */
import { hold, publish, type Room } from '../briefing.ts';
import { approve } from '../briefing.ts';
import { nothingMark } from '../brief/digest/due.ts';
import type { BriefContent, Nothing } from '../contracts.ts';
import { localDate } from '../delivery/schedule.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { findRegion } from '../regions/find.ts';
import { createVersion, daily } from '../store/briefs.ts';
import { dailyBrief } from '../store/day.ts';
import { recordDecision } from '../store/decisions.ts';
import { regionDay, setMark } from '../store/regions.ts';
import type { Actor } from './decide.ts';
import type { Version } from './version.ts';

export interface NothingToday {
  readonly region: string;
  readonly reason: Nothing;
  readonly by: Actor;
}

/**
 * Nobody is reminded of this day's brief any more; a draft of it is held.
 * @returns the notice to readers as it stands, null where they are not told
 * @throws StandpointError `edition-decided` when the day's brief is approved or out, or it was decided before
 */
export async function decideNothing(room: Room, { region: named, reason, by }: NothingToday): Promise<{ date: string; notice: Version | null }> {
  const region = findRegion(named);
  const now = room.now();
  const date = localDate(region.zone, now);
  const { db } = room.store;
  const today = await dailyBrief(db, region.id, date, 'en');
  if (today !== null && !['draft', 'held', 'rejected'].includes(today.status)) {
    throw new StandpointError('edition-decided', { date, region: region.id, status: today.status, brief: today.brief });
  }
  const why = text('en', `nothing-${reason}`);
  if (today?.status === 'draft') await hold(room, today, { by, reason: why });
  await room.store.transaction(async (trx) => {
    if (!(await setMark(trx, { region: region.id, date, mark: nothingMark }, now))) {
      throw new StandpointError('nothing-decided', { date, region: region.id });
    }
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'nothing-today', subject: { type: 'edition', id: `${region.id}:${date}` },
      before: null, after: reason, reason: why,
    }, now);
  });
  const { tellNothing } = await regionDay(db, region);
  return { date, notice: tellNothing ? await tellReaders(room, { region: region.id, date, reason, by }) : null };
}

/** By the path of every brief, so that nothing reaches a reader in another way. */
async function tellReaders(room: Room, { region, date, reason, by }: NothingToday & { date: string }): Promise<Version> {
  const content: BriefContent = {
    region, date, language: 'en', engine: 'extractive', prompt: null, cost: 0, items: [], groups: [], refused: [], corrections: [],
    day: { since: room.now(), taken: 0, leftOut: [], elsewhere: [], corrections: [], nothing: reason },
  };
  const { id: brief, version } = await room.store.transaction((trx) => createVersion(trx, { content, slot: daily, by: by.id, now: room.now() }));
  const approved = await approve(room, { brief, version }, { by, reason: text('en', `nothing-${reason}`) });
  // A region may want a second editor for everything: then the notice waits for them.
  return approved.status === 'approved' ? publish(room, { brief, version }, { by, when: 'slots' }) : approved;
}
