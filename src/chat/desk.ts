/** The editors' desk in a chat: what waits, and what an editor does with it. Both platforms show the same. */
import { approve, draftBrief, hold, reject, resume, stop, type Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import { dateInWords } from '../brief/wording.ts';
import type { Brief, Language } from '../contracts.ts';
import type { Actor } from '../desk/decide.ts';
import { composeDigest } from '../desk/digest.ts';
import type { Version } from '../desk/version.ts';
import { waitingAtDesk, type Waiting } from '../desk/waiting.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { listReports } from '../store/reports.ts';
import { action, type DeskVerb } from './action.ts';
import { dayAnswer, nothingAnswer } from './day.ts';
import { embargoAnswer, handOverAnswer, inviteAnswer, takeAnswer } from './desk-hand.ts';
import { editAnswer, lineAnswer, linesAnswer } from './desk-lines.ts';
import { as, moreDocument, openBrief, storedBrief } from './desk-open.ts';
import { confirmAnswer, correctAnswer, releaseAnswer, retractAnswer } from './desk-publish.ts';
import { closeAnswer, reportedAnswer } from './desk-reports.ts';
import { correctArticle } from './intake-header.ts';
import { staffAnswer, testAnswer } from './desk-test.ts';
import { translateAnswer } from './desk-translate.ts';
import { askForArticle } from './intake-words.ts';
import { momentInWords } from './moment.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, documentOf, say, sayError } from './say.ts';

export type DeskAsked = Asked & { readonly editor: Actor };

/** Whoever decides on what an older screen shows is told, with the way to the newest. */
export async function deskAnswer(room: Room, asked: DeskAsked, verb: DeskVerb): Promise<readonly Reply[]> {
  const { action: { subject }, request: { language } } = asked;
  try {
    return await answerTo(room, asked, verb);
  } catch (error) {
    if (!(error instanceof StandpointError) || (error.code !== 'superseded' && error.code !== 'changed-meanwhile')) throw error;
    const { document } = sayError(language, error);
    return [{ as, document: { ...document, buttons: [[{ text: text(language, 'button-open-newest'), action: action('open', subject) }]] } }];
  }
}

async function answerTo(room: Room, asked: DeskAsked, verb: DeskVerb): Promise<readonly Reply[]> {
  const { action: { subject, version }, editor, request } = asked;
  const { language } = request;
  const reference = { brief: subject, version };
  switch (verb) {
    case 'article':
      return [askForArticle(language)];
    case 'header':
      return correctArticle(room, asked, editor);
    case 'compose': {
      const region = asked.action.choice === '' ? undefined : asked.action.choice;
      const draft = await draftBrief(room, [subject], { by: editor, region });
      return openBrief(room, draft.id, draft.version, language);
    }
    case 'desk':
      return [await list(room, request, version)];
    case 'open':
      return openBrief(room, subject, version, language);
    case 'more':
      return [{ ...say(language, 'desk-more', {}, moreDocument(await storedBrief(room, subject, version), language)), as }];
    case 'approve':
      return approveAnswer(room, asked);
    case 'hold':
      return decided(room, await hold(room, reference, { by: editor }), language);
    case 'reject':
      return decided(room, await reject(room, reference, { by: editor }), language);
    case 'publish':
      return [await confirmAnswer(room, asked)];
    case 'release':
      return releaseAnswer(room, asked);
    case 'halt':
      return decided(room, await stop(room, reference, { by: editor }), language);
    case 'resume':
      return decided(room, await resume(room, reference, { by: editor }), language);
    case 'correct':
      return correctAnswer(room, asked);
    case 'retract':
      return retractAnswer(room, asked);
    case 'take':
      return takeAnswer(room, asked);
    case 'handover':
      return handOverAnswer(room, asked);
    case 'embargo':
      return embargoAnswer(room, asked);
    case 'lines':
      return linesAnswer(room, asked);
    case 'line':
      return lineAnswer(room, asked);
    case 'reword':
    case 'basis':
    case 'holder':
    case 'drop':
    case 'move':
    case 'own':
    case 'note':
    case 'withhold':
      return editAnswer(room, asked, verb);
    case 'reported':
      return reportedAnswer(room, asked);
    case 'close':
      return closeAnswer(room, asked);
    case 'invite':
      return inviteAnswer(room, asked);
    case 'test':
      return testAnswer(room, asked);
    case 'staff':
      return staffAnswer(room, asked);
    case 'day':
      return dayAnswer(room, language);
    case 'digest': {
      const draft = await composeDigest(room, { region: subject, by: editor });
      return openBrief(room, draft.id, draft.version, language);
    }
    case 'nothing':
      return nothingAnswer(room, asked);
    case 'translate':
      return translateAnswer(room, asked);
  }
}

/** A lone editor is asked why; the reason is kept with the decision. */
async function approveAnswer(room: Room, { action: { subject, version }, request: { language }, answer, editor }: DeskAsked): Promise<Reply[]> {
  try {
    return await decided(room, await approve(room, { brief: subject, version }, { by: editor, reason: answer }), language);
  } catch (error) {
    if (!(error instanceof StandpointError) || error.code !== 'reason-missing') throw error;
    return [ask(language, 'desk-ask-alone', {
      action: action('approve', subject, version), title: text(language, 'button-approve'), field: text(language, 'desk-field-reason'),
    }, { why: error.happened(language) })];
  }
}

/** Discord shows at most five rows of buttons under a message: four briefs, and the way to what else there is. */
const pageRows = 4;

/** @param page counted from 0 */
async function list(room: Room, { language, place }: Request, page: number): Promise<Reply> {
  // Samples never reach a platform: only the terminal shows them.
  const waiting = await waitingAtDesk(room, { samples: place.platform === 'terminal' });
  const reports = (await listReports(room.store.db, { open: true })).length;
  const from = page * pageRows;
  const rows = waiting.slice(from, from + pageRows).map((one): Button[] => [rowOf(one, language)]);
  const last: Button[] = [
    ...(waiting.length > from + pageRows
      ? [{ text: text(language, 'button-older', { count: waiting.length - from - pageRows }), action: action('desk', 'page', page + 1) }] : []),
    ...(reports === 0 ? [] : [{ text: text(language, 'button-reports', { count: reports }), action: action('reported') }]),
    { text: text(language, 'button-day'), action: action('day') },
  ];
  const all = [...rows, last];
  const words = waiting.length === 0 ? say(language, 'desk-empty', {}, all) : say(language, 'desk-waiting', { count: waiting.length }, all);
  return { ...words, as };
}

/** Marks first: a button shows its beginning. */
function rowOf({ stored: { brief, stoppedAt }, sourceChanged, hand, embargoUntil, reports }: Waiting, language: Language): Button {
  const marks = [
    ...(sourceChanged ? [text(language, 'desk-mark-source')] : []),
    ...(stoppedAt === null ? [] : [text(language, 'desk-mark-stopped')]),
    ...(reports === 0 ? [] : [text(language, 'desk-mark-reports', { count: reports })]),
    ...(hand === null ? [] : [text(language, 'desk-mark-hand', { name: hand })]),
    ...(embargoUntil === null ? [] : [text(language, 'desk-mark-embargo', { time: momentInWords(embargoUntil, brief.region, language) })]),
  ];
  const row = text(language, `desk-row-${brief.status}`, { brief: titleOf(brief, language) });
  return { text: [...marks, row].join(' · '), action: action('open', brief.id, brief.version) };
}

export function titleOf(brief: Brief, language: Language): string {
  const [first] = brief.items;
  const title = first?.article.title ?? first?.article.authors[0] ?? first?.article.outlet ?? brief.id;
  const place = `${regionName(brief.region, language)}, ${dateInWords(brief.date, language)}`;
  // Beside the one that is for everybody, the same in another language is told apart by its language.
  const spoken = brief.language === 'en' ? [] : [text(brief.language, 'language-name')];
  return [title.slice(0, 40), ...spoken, place].join(' · ');
}

/** What has become of it, and the next step. */
export async function decided(room: Room, version: Version, language: Language): Promise<Reply[]> {
  const { brief, version: number, status } = version;
  const waits = status === 'draft' && version.firstApproval !== null;
  const stopped = status === 'published' && version.stoppedAt !== null;
  const later = status === 'approved' ? version.releaseAt : null;
  const one = (verb: DeskVerb): Button => ({ text: text(language, `button-${verb}`), action: action(verb, brief, number) });
  const next: Button[][] = status === 'approved' ? [later === null ? [one('publish')] : [one('halt')]]
    : status === 'published' ? [[one(stopped ? 'resume' : 'halt'), one('correct')], [{ text: text(language, 'button-desk'), action: action('desk') }]]
      : [[{ text: text(language, 'button-desk'), action: action('desk') }]];
  const { region } = (await storedBrief(room, brief, number)).brief;
  const words = later === null ? text(language, waits ? 'desk-decided-first-approval' : stopped ? 'desk-decided-stopped' : `desk-decided-${status}`, { brief })
    : text(language, 'desk-decided-later', { brief, time: momentInWords(later, region, language) });
  return [{ as, document: documentOf([{ type: 'text', text: words }], next) }];
}
