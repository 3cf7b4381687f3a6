/** A brief as an editor opens it: as readers will see it, its passages, what to know of it, and the decisions on it. */
import type { Room } from '../briefing.ts';
import type { Block, Button, Document } from '../brief/document.ts';
import { balanceBlocks } from '../brief/render-balance.ts';
import { renderBrief } from '../brief/render.ts';
import { readIn } from '../brief/spoken.ts';
import { changedBlocks } from '../brief/sources.ts';
import { dateInWords, engineInWords, listOf } from '../brief/wording.ts';
import type { Brief, Language } from '../contracts.ts';
import { ranBefore, type RanBefore } from '../desk/ran-before.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { briefDesk } from '../store/brief-desk.ts';
import * as briefs from '../store/briefs.ts';
import { nameOf } from '../store/people.ts';
import { sourceChanges } from '../store/sources.ts';
import { action, type DeskVerb } from './action.ts';
import { evidenceDocument } from './evidence.ts';
import { sourcesOf } from './reader.ts';
import type { Reply } from './request.ts';
import { momentInWords } from './moment.ts';

/** The desk answers in private, also where it was asked in a group: drafts are not for a group's eyes. */
export const as = 'private';

/** @throws StandpointError `brief-unknown` */
export async function storedBrief(room: Room, brief: string, version = 0): Promise<briefs.StoredBrief> {
  const stored = await briefs.getBrief(room.store.db, brief, version === 0 ? undefined : version);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief });
  return stored;
}

export async function openBrief(room: Room, brief: string, version: number, language: Language): Promise<Reply[]> {
  const stored = await storedBrief(room, brief, version);
  const sources = await sourcesOf(room, stored.brief);
  const evidence = evidenceDocument(stored.brief, sources, language);
  const changed = changedBlocks(await sourceChanges(room.store.db, stored.brief), language);
  const forEditors: Document = {
    sections: [
      { header: [], blocks: [...await known(room, stored, language), ...balanceBlocks(stored.brief, language), ...changed] }, ...evidence.sections,
      { header: [], blocks: [...risks(stored.brief, language), ...refused(stored.brief, language), { type: 'note', text: engineInWords(stored.brief, language) }] },
    ],
    buttons: decisions(stored, language),
  };
  return [
    { as, document: { ...renderBrief(stored.brief, readIn(stored.brief, language)), buttons: [] } },
    { as, document: forEditors },
  ];
}

/** "Reza ran on Tuesday", who has it in hand, an embargo, that it is stopped or old. */
async function known(room: Room, { brief, stoppedAt }: briefs.StoredBrief, language: Language): Promise<Block[]> {
  const { db } = room.store;
  const { person, note, embargoUntil } = await briefDesk(db, brief.id);
  const newest = (await briefs.getBrief(db, brief.id))?.brief.version ?? brief.version;
  const words = [
    ...(newest > brief.version ? [text(language, 'desk-not-newest', { version: brief.version, newest })] : []),
    ...(person === null ? [] : [text(language, 'desk-in-hand', { name: await nameOf(db, person) ?? person })]),
    ...(note === null ? [] : [text(language, 'desk-note', { note })]),
    ...(embargoUntil === null || embargoUntil <= room.now() ? [] : [text(language, 'desk-embargo', { time: momentInWords(embargoUntil, brief.region, language) })]),
    ...(stoppedAt === null ? [] : [text(language, 'desk-stopped')]),
    ...(await ranBefore(room, brief)).map((ran) => ranInWords(ran, language)),
  ];
  return words.map((one) => ({ type: 'note', text: one }));
}

/** "We ran Kamran Safarli on Wednesday" */
export function ranInWords({ author, brief, date }: RanBefore, language: Language): string {
  return text(language, 'desk-ran-before', {
    author, brief: brief.id, region: regionName(brief.region, language), date: dateInWords(date, language), weekday: weekdayOf(date, language),
  });
}

function weekdayOf(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

function risks(brief: Brief, language: Language): Block[] {
  const inLines = new Set(brief.items.flatMap(({ lines }) => lines.flatMap((line) => line.risks)));
  const all = brief.items.flatMap((item) => item.risks);
  return [...new Set(all.map(({ rule }) => rule))].map((rule) => ({
    type: 'note',
    text: text(language, inLines.has(rule) ? 'desk-risk-in-line' : 'desk-risk-left-out', {
      risk: text(language, `risk-${rule}`),
      passages: listOf(all.filter((risk) => risk.rule === rule).flatMap(({ evidence }) => evidence)),
    }),
  }));
}

function refused(brief: Brief, language: Language): Block[] {
  return brief.refused.map(({ text: words, rule }) => ({
    type: 'line', label: text(language, 'desk-refused', { rule: text(language, `gate-${rule}`) }), text: words,
  }));
}

/** At most five rows: Discord shows no more. */
function decisions({ brief, stoppedAt }: briefs.StoredBrief, language: Language): Button[][] {
  const one = (verb: DeskVerb): Button => ({ text: text(language, `button-${verb}`), action: action(verb, brief.id, brief.version) });
  switch (brief.status) {
    case 'draft':
      return [[one('approve'), one('hold'), one('reject')], [one('lines'), one('take'), one('more')]];
    case 'held':
      return [[one('approve'), one('reject')], [one('lines'), one('take'), one('more')]];
    case 'approved':
      return [[one('publish'), one('halt')], [one('lines'), one('more')]];
    case 'published':
      return [[one(stoppedAt === null ? 'halt' : 'resume'), one('translate')], [one('correct'), one('retract')]];
    default:
      return [];
  }
}

/** What is rarely done with a brief. */
export function moreDocument({ brief }: briefs.StoredBrief, language: Language): Button[][] {
  const one = (verb: DeskVerb): Button => ({ text: text(language, `button-${verb}`), action: action(verb, brief.id, brief.version) });
  return [[one('handover'), one('embargo')], [one('withhold'), one('translate')], [{ text: text(language, 'button-back'), action: action('open', brief.id, brief.version) }]];
}
