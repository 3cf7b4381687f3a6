/** Readers' reports at the desk: each with its line and passage, closed with a correction or without. */
import type { Room } from '../briefing.ts';
import type { Block, Button } from '../brief/document.ts';
import type { Brief, Language } from '../contracts.ts';
import { closeReport } from '../desk/reports.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { getReport, listReports, type Report } from '../store/reports.ts';
import { action } from './action.ts';
import type { DeskAsked } from './desk.ts';
import { as, storedBrief } from './desk-open.ts';
import { passageBlocks } from './evidence.ts';
import { momentInWords } from './moment.ts';
import { sourcesOf } from './reader.ts';
import type { Reply } from './request.ts';
import { ask, documentOf, say } from './say.ts';

const pageRows = 4;

export async function reportedAnswer(room: Room, { action: { subject, version: page }, request: { language } }: DeskAsked): Promise<Reply[]> {
  if (subject !== '' && subject !== 'page') return [await one(room, subject, language)];
  const open = await listReports(room.store.db, { open: true });
  const from = page * pageRows;
  const rows = open.slice(from, from + pageRows).map(({ id, words, platform, createdAt }): Button[] => [{
    text: text(language, 'desk-report-row', { platform, time: momentInWords(createdAt, 'elsewhere', language), words: words ?? 'none' }).slice(0, 76),
    action: action('reported', id),
  }]);
  if (open.length > from + pageRows) {
    rows.push([{ text: text(language, 'button-older', { count: open.length - from - pageRows }), action: action('reported', 'page', page + 1) }]);
  }
  return [{ ...say(language, open.length === 0 ? 'desk-reports-none' : 'desk-reports', { count: open.length }, rows), as }];
}

async function one(room: Room, id: string, language: Language): Promise<Reply> {
  const report = await getReport(room.store.db, id);
  if (report === undefined) throw new StandpointError('report-unknown', { report: id });
  const { brief } = await storedBrief(room, report.brief, report.version);
  const words: Block[] = report.words === null ? [] : [{ type: 'quote', name: text(language, 'desk-report-words'), text: report.words }];
  const close = (outcome: 'corrected' | 'not-corrected'): Button => ({
    text: text(language, `button-close-${outcome}`), action: action('close', id, undefined, undefined, outcome),
  });
  const buttons: Button[][] = [
    [{ text: text(language, 'button-open-brief'), action: action('open', report.brief, report.version) }],
    ...(report.handledAt === null ? [[close('corrected'), close('not-corrected')]] : []),
  ];
  return { as, document: documentOf([...words, ...await aboutLine(room, brief, report, language)], buttons) };
}

async function aboutLine(room: Room, brief: Brief, { line: place }: Report, language: Language): Promise<Block[]> {
  const [at = Number.NaN, index = Number.NaN] = (place ?? '').split('.').map(Number);
  const item = brief.items[at];
  const line = item?.lines[index];
  if (item === undefined || line === undefined) return [{ type: 'text', text: text(language, 'desk-report-whole') }];
  const source = (await sourcesOf(room, brief)).get(item.article.id);
  return [{ type: 'line', label: line.label, text: line.text }, ...line.evidence.flatMap((passage) => passageBlocks(source?.article, passage, language))];
}

export async function closeAnswer(room: Room, { action: { subject, choice }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  const outcome = choice === 'corrected' ? 'corrected' : 'not-corrected';
  if (answer === null || answer.trim() === '') {
    return [ask(language, 'desk-ask-answer', {
      action: action('close', subject, undefined, undefined, outcome), title: text(language, `button-close-${outcome}`), field: text(language, 'desk-field-answer'),
    })];
  }
  const report = await closeReport(room, subject, { by: editor, corrected: outcome === 'corrected', answer: answer.trim() });
  return [{ ...say(language, 'desk-report-closed', { report: subject, tell: report.tell ? 'yes' : 'no' }), as }];
}
