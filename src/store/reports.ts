/** What readers report as a mistake in a brief. */
import type { Selectable } from 'kysely';
import type { Platform } from '../contracts.ts';
import { atomically, lock } from './dialect.ts';
import { newId } from './id.ts';
import type { ReportTable } from './schema/briefs.ts';
import type { Db } from './schema/database.ts';

export interface NewReport {
  readonly brief: string;
  readonly version: number;
  /** `item.line`, counted from 0; null for the whole brief. */
  readonly line: string | null;
  readonly platform: Platform;
  /** The reader's platform id. */
  readonly reporter: string;
  readonly words: string | null;
}

export interface Report extends NewReport {
  readonly id: string;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly handledAt: number | null;
  readonly handledBy: string | null;
  readonly answer: string | null;
  readonly outcome: ReportTable['outcome'];
  /** Whoever reported it wants to know. */
  readonly tell: boolean;
}

/** Who reports the same again while it is open adds only their words: editors read it once. */
export async function addReport(db: Db, report: NewReport, now: number): Promise<string> {
  const { brief, words, ...rest } = report;
  return atomically(db, async (trx) => {
    await lock(trx, `report ${report.platform} ${report.reporter}`);
    const known = await trx.selectFrom('report').select('id').where('brief_id', '=', brief)
      .where((eb) => eb.and({ version: rest.version, platform: rest.platform, reporter: rest.reporter }))
      .where('line', rest.line === null ? 'is' : '=', rest.line).where('handled_at', 'is', null).executeTakeFirst();
    if (known !== undefined) {
      if (words !== null) await trx.updateTable('report').set({ words }).where('id', '=', known.id).execute();
      return known.id;
    }
    const id = newId();
    await trx.insertInto('report').values({ id, brief_id: brief, words, ...rest, created_at: now, tell: 0 }).execute();
    return id;
  });
}

/** The oldest first; `open`: those that no editor has handled. */
export async function listReports(
  db: Db, { brief, open = false }: { brief?: string; open?: boolean } = {},
): Promise<Report[]> {
  const rows = await db.selectFrom('report').selectAll()
    .$if(brief !== undefined, (rows) => rows.where('brief_id', '=', brief ?? ''))
    .$if(open, (rows) => rows.where('handled_at', 'is', null))
    .orderBy('created_at').orderBy('id').execute();
  return rows.map(asReport);
}

export async function getReport(db: Db, id: string): Promise<Report | undefined> {
  const row = await db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  return row && asReport(row);
}

export interface Closed {
  readonly by: string;
  readonly answer: string;
  readonly outcome: 'corrected' | 'not-corrected';
  readonly now: number;
}

/** @returns false when it was closed already */
export async function closeReport(db: Db, id: string, { by, answer, outcome, now }: Closed): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('report').set({ handled_at: now, handled_by: by, answer, outcome })
    .where('id', '=', id).where('handled_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whoever reported it wants to know what comes of it. @returns false when it is not theirs, or closed */
export async function tellReporter(db: Db, id: string, { platform, reporter }: Pick<NewReport, 'platform' | 'reporter'>): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('report').set({ tell: 1 }).where('id', '=', id)
    .where('platform', '=', platform).where('reporter', '=', reporter).where('handled_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function asReport(row: Selectable<ReportTable>): Report {
  const { id, brief_id: brief, version, line, platform, reporter, words, answer, outcome } = row;
  return {
    id, brief, version, line, platform, reporter, words, answer, outcome, tell: row.tell === 1,
    createdAt: row.created_at, handledAt: row.handled_at, handledBy: row.handled_by,
  };
}
