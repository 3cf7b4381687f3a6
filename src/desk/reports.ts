/** An editor closes a reader's report, with a correction or without; whoever asked to be told is told. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { raise } from '../store/alerts.ts';
import { recordDecision } from '../store/decisions.ts';
import { chosenLanguage } from '../store/readers.ts';
import { closeReport as close, getReport, type Report } from '../store/reports.ts';
import type { Actor } from './decide.ts';

export interface Closing {
  readonly by: Actor;
  /** Whether the brief was corrected for it. */
  readonly corrected: boolean;
  /** To the reader, in the editor's words. */
  readonly answer: string;
}

/** @throws StandpointError `report-unknown`, `report-closed` */
export async function closeReport(room: Room, id: string, { by, corrected, answer }: Closing): Promise<Report> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const report = await getReport(trx, id);
    if (report === undefined) throw new StandpointError('report-unknown', { report: id });
    const outcome = corrected ? 'corrected' : 'not-corrected';
    if (!(await close(trx, id, { by: by.id, answer, outcome, now }))) throw new StandpointError('report-closed', { report: id });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'close-report', subject: { type: 'report', id },
      before: 'open', after: outcome, reason: answer,
    }, now);
    if (report.tell) {
      const reader = { platform: report.platform, id: report.reporter };
      const words = text(await chosenLanguage(trx, reader) ?? 'en', `report-${outcome}`, { answer });
      await raise(trx, [{ platform: reader.platform, person: reader.id, subject: `report ${id}`, words }], now);
    }
    return { ...report, handledAt: now, handledBy: by.id, answer, outcome };
  });
}
