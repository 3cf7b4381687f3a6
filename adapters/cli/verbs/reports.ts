/** `reports`: what readers report as mistakes, each with the line that it is about; `reports close`. */
import { z } from 'zod';
import type { Brief } from '../../../src/contracts.ts';
import { closeReport } from '../../../src/desk/reports.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { getBrief } from '../../../src/store/briefs.ts';
import { listReports, type Report } from '../../../src/store/reports.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { wordsOption } from '../given.ts';
import { isoTime, plain, time } from '../print.ts';
import { say } from '../say.ts';

const given = z.object({ open: z.boolean().default(false) });

export async function reports(call: Call): Promise<0> {
  const { open } = optionsOf(call, given);
  const found = await inRoom(call, async (room) =>
    withLines(room, await listReports(room.store.db, { open })));
  const value = found.map(({ createdAt, handledAt, ...report }) =>
    ({ ...report, created: isoTime(createdAt), handled: isoTime(handledAt) }));
  await answer(call, value, () =>
    plain(...(found.length === 0 ? [say('desk-reports-none')] : found.map(inWords))));
  return 0;
}

const closing = z.object({ corrected: z.boolean().default(false), answer: wordsOption });

export async function close(call: Call): Promise<0> {
  const { corrected, answer: words } = optionsOf(call, closing);
  if (words === undefined) throw misuse('cli-answer-needed');
  const [id = ''] = call.args;
  const report = await inRoom(call, (room, by) => closeReport(room, id, { by, corrected, answer: words }));
  const { createdAt, handledAt, ...rest } = report;
  await answer(call, { ...rest, created: isoTime(createdAt), handled: isoTime(handledAt) }, () =>
    plain(say('desk-report-closed', { report: id, tell: report.tell ? 'yes' : 'no' })));
  return 0;
}

interface About { readonly label: string; readonly text: string; readonly evidence: readonly string[] }
type ReportWithLine = Report & { readonly about: About | null };

async function withLines(room: OpenRoom, found: readonly Report[]): Promise<ReportWithLine[]> {
  const result: ReportWithLine[] = [];
  for (const report of found) {
    const stored = await getBrief(room.store.db, report.brief, report.version);
    result.push({ ...report, about: stored === undefined ? null : lineOf(stored.brief, report.line) });
  }
  return result;
}

/** @param place `item.line`, counted from 0 */
function lineOf(brief: Brief, place: string | null): About | null {
  const [item = NaN, at = NaN] = (place ?? '').split('.').map(Number);
  const line = brief.items[item]?.lines[at];
  return line === undefined ? null : { label: line.label, text: line.text, evidence: line.evidence };
}

function inWords({ id, brief, version, createdAt, platform, words, about, handledAt }: ReportWithLine): string {
  return [
    say('cli-report', {
      report: id, time: time(createdAt), platform, brief: `${brief}:${version}`,
      handled: handledAt === null ? 'no' : 'yes',
    }),
    ...(about === null ? [] : [`    ${about.label}: ${about.text} (${about.evidence.join(', ')})`]),
    ...(words === null ? [] : [`    “${words}”`]),
  ].join('\n');
}
