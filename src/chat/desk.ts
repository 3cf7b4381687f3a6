/** The editors' desk in a chat: drafts line by line with their passages, and the decisions on them. */
import { approve, draftBrief, hold, publish, reach, reject, type Room } from '../briefing.ts';
import type { Block, Button, Document } from '../brief/document.ts';
import { renderBrief } from '../brief/render.ts';
import { changedBlocks } from '../brief/sources.ts';
import { dateInWords, engineInWords, listOf } from '../brief/wording.ts';
import type { Brief, Language, Status } from '../contracts.ts';
import type { Actor } from '../desk/decide.ts';
import type { Version } from '../desk/version.ts';
import { StandpointError } from '../errors.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import * as briefs from '../store/briefs.ts';
import { outdatedBriefs, sourceChanges } from '../store/sources.ts';
import { action, type DeskVerb } from './action.ts';
import { evidenceDocument } from './evidence.ts';
import { correctArticle } from './intake-header.ts';
import { askForArticle } from './intake-words.ts';
import { sourcesOf } from './reader.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { documentOf, say } from './say.ts';

type DeskAsked = Asked & { readonly editor: Actor };

/** The desk answers in private, also where it was asked in a group: drafts are not for a group's eyes. */
const as = 'private';

/** What waits for an editor. */
const open = ['draft', 'held', 'approved'] as const satisfies Status[];

export async function deskAnswer(room: Room, asked: DeskAsked, verb: DeskVerb): Promise<readonly Reply[]> {
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
      return openBrief(room, await draftBrief(room, [subject], { by: editor, region }), language);
    }
    case 'desk':
      return [await list(room, request, version)];
    case 'open':
      return openBrief(room, await briefOf(room, asked), language);
    case 'approve':
      return decided(await approve(room, reference, { by: editor }), language);
    case 'hold':
      return decided(await hold(room, reference, { by: editor }), language);
    case 'reject':
      return decided(await reject(room, reference, { by: editor }), language);
    case 'publish':
      return [await confirm(room, asked)];
    case 'release':
      return decided(await publish(room, reference, { by: editor, when: 'slots' }), language);
  }
}

/** @param page counted from 0 */
async function list(room: Room, { language, place }: Request, page: number): Promise<Reply> {
  // Samples never reach a platform: only the terminal shows them.
  const found = await briefs.listBriefs(room.store.db, { statuses: open, samples: place.platform === 'terminal' });
  // A draft that a newer version of the same brief has replaced is history.
  const waiting = found.filter(({ brief }, index) => found.findIndex((other) => other.brief.id === brief.id) === index);
  if (waiting.length === 0) return { ...say(language, 'desk-empty'), as };
  const from = page * pageRows;
  const outdated = await outdatedBriefs(room.store.db);
  const rows = waiting.slice(from, from + pageRows).map(({ brief }): Button[] => {
    const row = text(language, `desk-row-${brief.status}`, { brief: titleOf(brief, language) });
    const changed = outdated.has(`${brief.id}:${brief.version}`);
    return [{ text: changed ? text(language, 'desk-row-outdated', { row }) : row, action: action('open', brief.id, brief.version) }];
  });
  if (waiting.length > from + pageRows) {
    rows.push([{ text: text(language, 'button-older', { count: waiting.length - from - pageRows }), action: action('desk', 'page', page + 1) }]);
  }
  return { ...say(language, 'desk-waiting', { count: waiting.length }, rows), as };
}

/** Discord shows at most five rows of buttons under a message: four briefs, and the way to older ones. */
const pageRows = 4;

function titleOf(brief: Brief, language: Language): string {
  const [first] = brief.items;
  const title = first?.article.title ?? first?.article.authors[0] ?? first?.article.outlet ?? brief.id;
  const place = `${regionName(brief.region, language)}, ${dateInWords(brief.date, language)}`;
  return `${title.slice(0, 40)} · ${place}`;
}

async function briefOf(room: Room, { action: { subject, version } }: DeskAsked): Promise<Brief> {
  const stored = await briefs.getBrief(room.store.db, subject, version === 0 ? undefined : version);
  if (stored === undefined) throw new StandpointError('brief-unknown', { brief: subject });
  return stored.brief;
}

/** As readers will see it, then each line with its passage, what was refused, and the decisions. */
async function openBrief(room: Room, brief: Brief, language: Language): Promise<Reply[]> {
  const sources = await sourcesOf(room, brief);
  const evidence = evidenceDocument(brief, sources, language);
  const changed = changedBlocks(await sourceChanges(room.store.db, brief), language);
  const forEditors: Document = {
    sections: [{ header: [], blocks: changed }, ...evidence.sections, { header: [], blocks: [...risks(brief, language), ...refused(brief, language), { type: 'note', text: engineInWords(brief, language) }] }],
    buttons: decisions(brief, language),
  };
  return [
    { as, document: { ...renderBrief(brief, language), buttons: [] } },
    { as, document: forEditors },
  ];
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

function decisions(brief: Brief, language: Language): Button[][] {
  const one = (verb: DeskVerb): Button => ({ text: text(language, `button-${verb}`), action: action(verb, brief.id, brief.version) });
  switch (brief.status) {
    case 'draft':
      return [[one('approve'), one('hold'), one('reject')]];
    case 'held':
      return [[one('approve'), one('reject')]];
    case 'approved':
      return [[one('publish')]];
    default:
      return [];
  }
}

/** The last look before it goes out: how many get it, and that it can't be called back by this button. */
async function confirm(room: Room, { action: { subject, version } , request: { language } }: DeskAsked): Promise<Reply> {
  const reference = { brief: subject, version };
  const { version: found, subscriptions } = await reach(room, reference);
  if (found.status !== 'approved') {
    throw new StandpointError('wrong-status', { brief: subject, status: found.status, needed: 'approved' });
  }
  const buttons: Button[][] = [[
    { text: text(language, 'button-release', { count: subscriptions }), action: action('release', subject, version) },
    { text: text(language, 'button-back'), action: action('open', subject, version) },
  ]];
  return { ...say(language, 'desk-confirm', { count: subscriptions }, buttons), as };
}

function decided(version: Version, language: Language): Reply[] {
  const { brief, version: number, status } = version;
  const waits = status === 'draft' && version.firstApproval !== null;
  const next: Button[][] = status === 'approved'
    ? [[{ text: text(language, 'button-publish'), action: action('publish', brief, number) }]]
    : [[{ text: text(language, 'button-desk'), action: action('desk') }]];
  const words = text(language, waits ? 'desk-decided-first-approval' : `desk-decided-${status}`, { brief });
  return [{ as, document: documentOf([{ type: 'text', text: words }], next) }];
}

