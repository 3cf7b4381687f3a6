/** Settings of a place: one screen of buttons, typed answers, and the undoing of each change. */
import type { Room } from '../briefing.ts';
import type { Button } from '../brief/document.ts';
import type { Language } from '../contracts.ts';
import { changeSubscription, lineOf, undoChange, type Changed } from '../delivery/change.ts';
import type { Destination } from '../delivery/channel.ts';
import { listOf } from '../brief/wording.ts';
import { text } from '../i18n/catalogue.ts';
import { findRegion, regionName } from '../regions/find.ts';
import { regions, type Region } from '../regions/regions.ts';
import type { Choice } from '../store/subscription-changes.ts';
import { findSubscription } from '../store/subscriptions.ts';
import { action } from './action.ts';
import { isSamePlace, placeIn, subjectOf } from './place.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, documentOf, say } from './say.ts';
import { changeBy, changeTyped, everyDay, questions, wished, type Question, type Refusal, type Settings } from './settings-change.ts';
import { channelButton, pages, settingsPage, settingsScreen, type Screen } from './settings-screen.ts';

/** `/settings`, and every button and answer of its screens. */
export async function settings(room: Room, asked: Asked): Promise<Reply[]> {
  const { request, action: { subject } } = asked;
  return inPlace(room, request, request.input.type === 'command' ? request.place : placeIn(subject, request), async (screen, place) => {
    const reply = await step(room, asked, screen, place);
    // What was typed stands below the screen: a new one follows it.
    return [request.input.type === 'press' ? reply : { ...reply, as: reply.as === 'replace' ? 'message' : reply.as }];
  });
}

/** Regions, parted by commas, are added to what comes here, with what was wished beside them. */
export async function begin(room: Room, { request, action: { subject } }: Asked): Promise<Reply[]> {
  const { language, input } = request;
  const wanted = subject.split(',').map((name) => name.trim()).filter(Boolean).map((name) => findRegion(name));
  const wishes = input.type === 'command' && input.wishes !== undefined ? wished(input.wishes) : {};
  return inPlace(room, request, request.about ?? request.place, async (screen, place) => {
    const [first] = wanted;
    if (first === undefined && Object.keys(wishes).length === 0) return [{ ...which(screen), as: 'message' }];
    const { after, undo } = await save(room, request, place, (present) =>
      (first === undefined && present === null ? null : { ...withRegions(present, wanted, place, language), ...wishes }));
    if (after === null) return [{ ...which(screen), as: 'message' }];
    const names = listOf((first === undefined ? after.regions : wanted.map(({ id }) => id)).map((id) => regionName(id, language)));
    const begun = screen.title === null ? text(language, 'chat-subscribed', { region: names }) : text(language, 'settings-changed');
    const said = undo === null ? text(language, 'chat-subscribed-already', { region: names }) : begun;
    return [{ ...settingsScreen(screen, after, [said], undo), as: 'message' }];
  });
}

/** Nothing comes here any more. */
export async function end(room: Room, { request }: Asked): Promise<Reply[]> {
  return inPlace(room, request, request.place, async (screen, place) => [{ ...await ended(room, request, screen, place), as: 'message' }]);
}

/** Only who may configure the place at this moment gets any further. */
async function inPlace(
  room: Room, request: Request, place: Destination, work: (screen: Screen, place: Destination) => Promise<Reply[]>,
): Promise<Reply[]> {
  const { language } = request;
  if (!(await request.mayConfigure(place))) return [{ ...say(language, 'chat-may-not-configure'), as: 'private' }];
  const here = isSamePlace(place, request.place);
  const title = here ? null : await request.titleOf?.(place) ?? place.destination;
  const channels = here && request.place.kind === 'private' && request.channelNamed !== undefined;
  return work({ language, subject: subjectOf(place), title, now: room.now(), channels }, place);
}

async function step(room: Room, { request, action: { choice }, answer }: Asked, screen: Screen, place: Destination): Promise<Reply> {
  if (choice === 'stop') return ended(room, request, screen, place);
  const undo = /^undo\.(.+)$/.exec(choice)?.[1];
  if (undo !== undefined) return undone(room, request, screen, place, undo);
  const known = await findSubscription(room.store.db, place);
  const adds = /^add\.(.+)$/.exec(choice)?.[1];
  // Where nothing comes yet, its first region begins it.
  if (known === undefined || known.endedAt !== null) {
    const region = adds === undefined ? null : regions.find(({ id }) => id === adds) ?? null;
    return region === null ? which(screen) : changed(room, request, screen, place, (present) => withRegions(present, [region], place, request.language));
  }
  const present = lineOf(known);
  const page = pages.find((name) => name === choice);
  if (page !== undefined) return settingsPage(page, screen, present);
  const question = questions.find((name) => name === choice);
  const change = question !== undefined && answer !== null ? changeTyped(question, answer) : changeBy(choice, present, screen.now);
  if (typeof change === 'string') return refused(change, screen, present, question);
  if (question !== undefined && change === null) return asking(question, screen);
  if (change === null) return settingsScreen(screen, present);
  return changed(room, request, screen, place, (now) => (now === null ? null : { ...now, ...change }));
}

/** What was typed can't be understood: it is asked again, saying why. */
function refused(refusal: Refusal, screen: Screen, present: Settings, question: Question | undefined): Reply {
  const said = text(screen.language, refusal);
  if (question === undefined) return settingsScreen(screen, present, [said]);
  const again = asking(question, screen);
  return { ...again, document: documentOf([{ type: 'text', text: said }, ...again.document.sections.flatMap(({ blocks }) => blocks)]) };
}

function asking(question: Question, { language, subject }: Screen): Reply {
  return ask(language, `settings-${question}`, {
    action: action('set', subject, undefined, undefined, question),
    title: text(language, 'settings-form'), field: text(language, `settings-field-${question}`),
  });
}

async function changed(
  room: Room, request: Request, screen: Screen, place: Destination, change: (present: Choice) => Choice,
): Promise<Reply> {
  const { after, undo } = await save(room, request, place, change);
  const said = text(screen.language, undo === null ? 'settings-unchanged' : 'settings-changed');
  return after === null ? which(screen) : settingsScreen(screen, after, [said], undo);
}

async function ended(room: Room, request: Request, screen: Screen, place: Destination): Promise<Reply> {
  const { undo } = await save(room, request, place, () => null);
  const { language, subject } = screen;
  const back: Button[] = undo === null ? [] : [{
    text: text(language, 'settings-button-undo'), action: action('set', subject, undefined, undefined, `undo.${undo}`),
  }];
  const { document } = say(language, undo === null ? 'chat-stopped-none' : 'chat-stopped', {}, [back, ...regionButtons(screen)]);
  return { as: 'replace', document };
}

async function undone(room: Room, request: Request, screen: Screen, place: Destination, undo: string): Promise<Reply> {
  const { language } = screen;
  const { person } = request;
  const result: Changed | null = await room.store.transaction((trx) =>
    undoChange(trx, { to: place, person: person.id, now: room.now() }, undo));
  if (result === null) return { ...say(language, 'settings-undo-gone'), as: 'notice' };
  const said = text(language, 'settings-undone');
  return result.after === null ? which(screen, said) : settingsScreen(screen, result.after, [said], result.undo);
}

async function save(room: Room, { person }: Request, place: Destination, change: (present: Choice) => Choice): Promise<Changed> {
  const to = { platform: place.platform, destination: place.destination, thread: place.thread };
  return room.store.transaction((trx) => changeSubscription(trx, { to, person: person.id, now: room.now() }, change));
}

function withRegions(
  present: Choice, wanted: readonly Region[], { platform, destination, thread }: Destination, language: Language,
): Settings {
  const kept = present ?? { regions: [], time: null, zone: wanted[0]?.zone ?? 'UTC', days: everyDay };
  const regions = [...new Set([...kept.regions, ...wanted.map(({ id }) => id)])].sort();
  return { ...kept, platform, destination, thread, language, pausedUntil: null, regions };
}

/** Nothing comes yet: what to do is to choose a region. */
function which(screen: Screen, said?: string): Reply {
  const blocks = [...(said === undefined ? [] : [said]), text(screen.language, 'chat-which-region')];
  return { as: 'replace', document: documentOf(blocks.map((words) => ({ type: 'text', text: words })), regionButtons(screen)) };
}

function regionButtons({ language, subject, channels }: Screen): Button[][] {
  const all = regions.map(({ id }): Button => ({
    text: text(language, 'button-subscribe', { region: regionName(id, language) }),
    action: action('set', subject, undefined, undefined, `add.${id}`),
  }));
  return [all.slice(0, 2), all.slice(2, 4), all.slice(4), ...(channels ? [[channelButton(language)]] : [])];
}
