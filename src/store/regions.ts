/** What editors set for a region, and what was done about its day. */
import type { Region } from '../regions/regions.ts';
import type { Db, Trx } from './schema/database.ts';
import { flag } from './schema/types.ts';

/** A region with its day as editors set it. */
export interface RegionDay extends Region {
  /** The draft is made so long before the deadline, minutes. */
  readonly leadMinutes: number;
  /** Editors are alarmed when there was no edition for so many days. */
  readonly silenceDays: number;
  /** Whether readers are told when there is nothing to send. */
  readonly tellNothing: boolean;
  /** Whether every brief of the region needs a second editor. */
  readonly secondEditor: boolean;
}

/** An hour to read a draft; three days cover a weekend. */
const own = { leadMinutes: 60, silenceDays: 3, tellNothing: false, secondEditor: false } as const;

export async function regionDay(db: Db, region: Region): Promise<RegionDay> {
  const row = await db.selectFrom('region_setting').selectAll().where('region', '=', region.id).executeTakeFirst();
  if (row === undefined) return { ...region, ...own };
  return {
    ...region, deadline: row.deadline ?? region.deadline,
    leadMinutes: row.lead_minutes ?? own.leadMinutes, silenceDays: row.silence_days ?? own.silenceDays,
    tellNothing: row.tell_nothing === 1, secondEditor: row.second_editor === 1,
  };
}

export async function saveRegionDay(trx: Trx, day: RegionDay, { by, now }: { by: string; now: number }): Promise<void> {
  const values = {
    deadline: day.deadline, lead_minutes: day.leadMinutes, silence_days: day.silenceDays,
    tell_nothing: flag(day.tellNothing), second_editor: flag(day.secondEditor), updated_at: now, updated_by: by,
  };
  await trx.insertInto('region_setting').values({ region: day.id, ...values })
    .onConflict((on) => on.column('region').doUpdateSet(values)).execute();
}

export interface Mark {
  readonly region: string;
  /** YYYY-MM-DD, local to the region. */
  readonly date: string;
  readonly mark: string;
}

/** Of several processes one sets a mark and does what it stands for. @returns whether it was this one */
export async function setMark(db: Db, { region, date, mark }: Mark, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.insertInto('day_mark').values({ region, date, mark, at: now })
    .onConflict((on) => on.columns(['region', 'date', 'mark']).doNothing()).executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function marksOf(db: Db, region: string, date: string): Promise<Set<string>> {
  const rows = await db.selectFrom('day_mark').select('mark').where('region', '=', region).where('date', '=', date).execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** When a mark was last set in a region, epoch ms; null when it never was. */
export async function lastMark(db: Db, region: string, mark: string): Promise<number | null> {
  const row = await db.selectFrom('day_mark').select((eb) => eb.fn.max('at').as('at'))
    .where('region', '=', region).where('mark', '=', mark).executeTakeFirst();
  return row?.at ?? null;
}
