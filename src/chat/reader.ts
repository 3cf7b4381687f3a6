/** What everybody may ask: read, look behind a brief, get briefs here, report a mistake. */
import type { Room } from '../briefing.ts';
import { cut } from '../brief/cut.ts';
import type { Block, Button } from '../brief/document.ts';
import { renderBrief } from '../brief/render.ts';
import { inLanguage } from '../brief/spoken.ts';
import type { Brief, Language } from '../contracts.ts';
import { anonymised } from '../desk/withhold.ts';
import { text } from '../i18n/catalogue.ts';
import { findRegion, regionName } from '../regions/find.ts';
import { regions, type Region } from '../regions/regions.ts';
import * as articles from '../store/articles.ts';
import * as briefs from '../store/briefs.ts';
import { labelsWithOverrides } from '../store/overrides.ts';
import { addReport, tellReporter } from '../store/reports.ts';
import { versionsOf } from '../store/versions.ts';
import { action, type Action } from './action.ts';
import { correctionsAnswer } from './corrections.ts';
import { channel } from './channel.ts';
import { commands } from './commands.ts';
import { evidenceDocument, whyDocument, type Source } from './evidence.ts';
import { joinAnswer } from './joining.ts';
import { languageAnswer, languageButtons, notOffered } from './language.ts';
import { forgetMe, privacy } from './privacy.ts';
import type { Reply } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, documentOf, say } from './say.ts';
import { search } from './search.ts';
import { begin, end, settings } from './settings.ts';
import { subscriptions } from './subscriptions.ts';

export async function readerAnswer(room: Room, asked: Asked): Promise<readonly Reply[]> {
  const { action: { verb, subject }, request } = asked;
  const { language } = request;
  switch (verb) {
    case 'start':
      return subject.startsWith('join-') ? joinAnswer(room, asked) : start(room, asked);
    case 'brief':
      return read(room, asked);
    case 'regions':
      return [say(language, 'chat-regions', {}, regionButtons('brief', 'button-read', language))];
    case 'subscribe':
      return begin(room, asked);
    case 'stop':
      return end(room, asked);
    case 'settings':
    case 'set':
      return settings(room, asked);
    case 'subscriptions':
      return subscriptions(room, asked);
    case 'search':
      return search(room, asked);
    case 'channel':
      return channel(asked);
    case 'privacy':
      return privacy(room, asked);
    case 'forget':
      return forgetMe(room, asked);
    case 'read':
      return readAgain(room, asked);
    case 'why':
      return subject === '' ? [say(language, 'chat-why')] : behind(room, asked, whyDocument);
    case 'evidence':
      return behind(room, asked, evidenceDocument);
    case 'report':
      return report(room, asked);
    case 'corrections':
      return correctionsAnswer(room, asked);
    case 'join':
      return joinAnswer(room, asked);
    case 'tell':
      return tell(room, asked);
    case 'language':
      return [await languageAnswer(room, request, subject)];
    default:
      return [help(asked)];
  }
}

/** Every command in a row of its own; an editor sees theirs too. */
function help({ request: { language }, editor }: Asked): Reply {
  const rows = commands.filter(({ editors }) => editor !== null || !editors)
    .map(({ name }) => `/${name} – ${text(language, `command-${name}`)}`);
  const blocks = [{ type: 'heading', text: text(language, 'command-help') }, { type: 'text', text: rows.join('\n') }] as const;
  return { as: 'message', document: documentOf(blocks, [[button('settings', 'button-settings', language), button('regions', 'button-regions', language)]]) };
}

/** What this is, and what to do next; from a link to a region (`?start=REGION`) also that region's newest brief. */
async function start(room: Room, asked: Asked): Promise<Reply[]> {
  const { action: { subject }, request } = asked;
  const { language } = request;
  const region = regions.find(({ id }) => id === subject.trim().toLowerCase());
  const next = region === undefined
    ? text(language, 'chat-start-next') : text(language, 'chat-start-region', { region: regionName(region.id, language) });
  const blocks = [text(language, 'chat-start'), ...notOffered(request, language), next].map((words) => ({ type: 'text', text: words } as const));
  const buttons = region === undefined
    ? [...regionButtons('brief', 'button-read', language), [button('settings', 'button-settings', language), button('help', 'button-help', language)], ...languageButtons()]
    : [[regionButton('subscribe', 'button-subscribe', region, language)], [button('regions', 'button-regions', language)]];
  const welcome: Reply = { as: 'message', document: documentOf(blocks, buttons) };
  return region === undefined ? [welcome] : [welcome, ...await read(room, asked)];
}

/** The newest brief that was released. In the operator's own terminal also a draft, which says that it is one. */
async function read(room: Room, { action: { subject }, request: { language, place } }: Asked): Promise<Reply[]> {
  const region = subject === '' ? null : findRegion(subject);
  const newest = place.platform === 'terminal'
    ? await briefs.newestForOperator(room.store.db, region?.id)
    : await briefs.newestBrief(room.store.db, { statuses: ['published'], region: region?.id });
  if (newest !== undefined) return [{ as: 'message', document: renderBrief(newest.brief, language) }];
  return region === null
    ? [say(language, 'chat-no-brief-any', {}, regionButtons('subscribe', 'button-subscribe', language))]
    : [say(language, 'chat-no-brief', { region: regionName(region.id, language), id: region.id },
      [[regionButton('subscribe', 'button-subscribe', region, language)]])];
}

/** A brief that was found, as it was released. */
async function readAgain(room: Room, asked: Asked): Promise<Reply[]> {
  const { language } = asked.request;
  const brief = await visibleBrief(room, asked);
  return [brief === null ? { ...say(language, 'chat-gone'), as: 'private' } : { as: 'message', document: renderBrief(brief, language) }];
}

type Behind = (brief: Brief, sources: ReadonlyMap<string, Source>, language: Language) => Reply['document'];

async function behind(room: Room, asked: Asked, document: Behind): Promise<Reply[]> {
  const { language } = asked.request;
  const brief = await visibleBrief(room, asked);
  if (brief === null) return [{ ...say(language, 'chat-gone'), as: 'private' }];
  // Pointing at what readers have is an editor's way to correct or withdraw it.
  const buttons: Button[][] = asked.editor === null ? []
    : [[{ text: text(language, 'button-open-brief'), action: action('open', brief.id, brief.version) }]];
  return [{ as: 'private', document: { ...document(brief, await sourcesOf(room, brief), language), buttons } }];
}

/** A brief that whoever asks may see: readers what they would be given now, whatever their screen shows; editors all. */
async function visibleBrief(room: Room, { action: { subject, version }, editor }: Asked): Promise<Brief | null> {
  const stored = await briefs.getBrief(room.store.db, subject, version);
  if (stored === undefined) return null;
  if (editor !== null) return stored.brief;
  if (stored.brief.status === 'published') return stored.brief;
  // What was corrected or withdrawn is not handed out again by an old button.
  const published = (await versionsOf(room.store.db, subject)).find(({ status }) => status === 'published');
  if (stored.brief.status !== 'corrected' || published === undefined) return null;
  return (await briefs.getBrief(room.store.db, subject, published.version))?.brief ?? null;
}

/** The article versions that a brief was made from, with the labels of that time. */
export async function sourcesOf(room: Room, brief: Brief): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  const asOf = (await briefs.getBrief(room.store.db, brief.id, brief.version))?.createdAt;
  for (const { article: { id, version }, withheld } of brief.items) {
    const stored = await articles.getArticle(room.store.db, id, version);
    const labels = stored && await labelsWithOverrides(room.store.db, {
      id, version, article: stored.article, ...(asOf === undefined ? {} : { asOf }),
    });
    if (stored !== undefined && labels !== undefined) sources.set(id, { article: withheld === true ? anonymised(stored.article, brief.language) : stored.article, labels });
  }
  return sources;
}

/** First which line, then thanks, then words where the reader has some: kept with the line that they are about. */
async function report(room: Room, asked: Asked): Promise<Reply[]> {
  const { request: { language, person }, action: { line, choice }, answer } = asked;
  const brief = await visibleBrief(room, asked);
  if (brief === null) return [{ ...say(language, 'chat-gone'), as: 'private' }];
  // A line of an older version is another line now.
  if (line === null || brief.version !== asked.action.version) return [whichLine(brief, language)];
  const reported = brief.items[line.item]?.lines[line.line];
  if (reported === undefined) return [{ ...say(language, 'chat-gone'), as: 'private' }];
  const again = action('report', brief.id, brief.version, line, 'words');
  if (choice !== '' && answer === null) {
    return [ask(language, 'chat-report-words', {
      action: again, title: text(language, 'button-report'), field: text(language, 'chat-report-field'),
    }, { line: `${reported.label}: ${reported.text}` })];
  }
  const id = await addReport(room.store.db, {
    brief: brief.id, version: brief.version, line: `${line.item}.${line.line}`,
    platform: person.platform, reporter: person.id, words: answer === '' ? null : answer,
  }, room.now());
  const words = (answer ?? '') === '' ? [{ text: text(language, 'button-report-words'), action: again }] : [];
  return [{ ...say(language, 'chat-report-thanks', {}, [[...words, { text: text(language, 'button-tell'), action: action('tell', id) }]]), as: 'private' }];
}

/** Whoever reported it is told what comes of it; somebody else's report is nobody's business. */
async function tell(room: Room, { request: { language, person }, action: { subject } }: Asked): Promise<Reply[]> {
  const told = await tellReporter(room.store.db, subject, { platform: person.platform, reporter: person.id });
  return [{ ...say(language, told ? 'chat-tell' : 'chat-unknown'), as: 'private' }];
}

/** As a form where there are forms and it holds all lines: the line and the words at once. */
function whichLine(brief: Brief, language: Language): Reply {
  const lines = inLanguage(brief, language).items.flatMap((item, at) => item.lines.map((line, index) => ({ at: { item: at, line: index }, line })));
  // Several lines may carry one label: they are told apart by their words.
  const blocks = lines.map(({ line }, index): Block => ({ type: 'line', label: `${index + 1} · ${line.label}`, text: cut(line.text, shownOfLine) }));
  const buttons = lines.map(({ at, line }, index): Button[] => [{
    text: text(language, 'chat-report-line', { number: index + 1, label: line.label }), action: action('report', brief.id, brief.version, at),
  }]);
  const reply: Reply = { as: 'private', document: documentOf([{ type: 'text', text: text(language, 'chat-report-which') }, ...blocks], buttons) };
  if (lines.length === 0 || lines.length > mostChoices) return reply;
  const choices = lines.map(({ at, line }) => ({ text: `${line.label}: ${line.text}`, action: action('report', brief.id, brief.version, at) }));
  return { ...reply, form: {
    action: action('report', brief.id, brief.version), title: text(language, 'button-report'),
    choices: { label: text(language, 'chat-report-choice'), of: choices }, fields: [text(language, 'chat-report-field-optional')],
  } };
}

/** In one list of a form. */
const mostChoices = 25;
/** Characters of a line that was read a moment ago. */
const shownOfLine = 90;

function button(verb: Action['verb'], id: string, language: Language): Button {
  return { text: text(language, id), action: action(verb) };
}

function regionButton(verb: Action['verb'], id: string, region: Region, language: Language): Button {
  return { text: text(language, id, { region: regionName(region.id, language) }), action: action(verb, region.id) };
}

/** Two in a row: six rows are more than Discord shows, and a wall on a phone. */
function regionButtons(verb: Action['verb'], id: string, language: Language): Button[][] {
  const all = regions.map((region) => regionButton(verb, id, region, language));
  return [all.slice(0, 2), all.slice(2, 4), all.slice(4)];
}
