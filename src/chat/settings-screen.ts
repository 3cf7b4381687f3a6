/** The settings of a place as one screen of buttons. Pure. Rows are few: Discord shows five. */
import type { Block, Button } from '../brief/document.ts';
import { listOf } from '../brief/wording.ts';
import type { Language } from '../contracts.ts';
import { nextSlot } from '../delivery/schedule.ts';
import { cityOf, localTime, offsetOf } from '../delivery/zone.ts';
import { text } from '../i18n/catalogue.ts';
import { localeOf } from '../i18n/language.ts';
import { regionName } from '../regions/find.ts';
import { regions } from '../regions/regions.ts';
import { action } from './action.ts';
import type { Reply } from './request.ts';
import { documentOf } from './say.ts';
import { everyDay, workdays, type Settings } from './settings-change.ts';

export interface Screen {
  readonly language: Language;
  /** Of the place that is set, as buttons carry it. */
  readonly subject: string;
  /** The place's name, where it is not the one in which this is shown. */
  readonly title: string | null;
  readonly now: number;
  /** Whether a channel can be set up from here. */
  readonly channels: boolean;
}

/** The parts of the settings that have buttons of their own. */
export const pages = ['regions', 'time', 'days', 'zone', 'quiet'] as const;
export type Page = (typeof pages)[number];

/** @param said what was just done, first; @param undo the decision that brings it back */
export function settingsScreen(screen: Screen, settings: Settings, said: readonly string[] = [], undo: string | null = null): Reply {
  const { language } = screen;
  const button = buttonsOf(screen);
  const { silent = false, withoutOpinion = false, mention = null, discussion = false } = settings;
  const paused = pausedUntil(settings, screen.now) !== null;
  const blocks: Block[] = [
    ...said.map((words): Block => ({ type: 'text', text: words })),
    { type: 'heading', text: text(language, 'settings-heading', { place: screen.title ?? 'here' }) },
    { type: 'text', text: rowsOf(screen, settings).join('\n') },
    { type: 'note', text: comesNext(settings, screen) },
  ];
  return {
    as: 'replace',
    document: documentOf(blocks, [
      [button('regions', 'regions'), button('time', 'time'), button('days', 'days')],
      [button('zone', 'zone'), button('quiet', 'quiet'), button(silent ? 'sound-on' : 'sound-off', silent ? 'sound.on' : 'sound.off')],
      [
        button(withoutOpinion ? 'opinion-on' : 'opinion-off', withoutOpinion ? 'opinion.on' : 'opinion.off'),
        button(paused ? 'pause-off' : 'pause-on', paused ? 'pause.off' : 'pause.on'),
      ],
      ...(screen.channels ? [[channelButton(language)]] : []),
      ...(mention === null && !discussion ? [] : [[
        ...(mention === null ? [] : [button('mention-off', 'mention.off')]),
        ...(discussion ? [button('talk-off', 'talk.off')] : []),
      ]]),
      [...(undo === null ? [] : [button('undo', `undo.${undo}`)]), { text: text(language, 'button-language'), action: action('language') }, button('stop', 'stop')],
    ]),
  };
}

function rowsOf({ language, now }: Screen, settings: Settings): string[] {
  const { regions: chosen, time, zone, days, quietFrom = null, quietTo = null, silent = false, withoutOpinion = false } = settings;
  const { mention = null, discussion = false } = settings;
  const until = pausedUntil(settings, now);
  const named = { city: cityOf(zone) ?? 'none', offset: `UTC${offsetOf(zone, now)}`, now: localTime(zone, now) };
  return [
    text(language, 'settings-regions', { regions: listOf(chosen.map((id) => regionName(id, language))) }),
    text(language, 'settings-time', { time: time ?? 'once' }),
    text(language, 'settings-days', { days: daysInWords(days, language) }),
    text(language, 'settings-zone', named),
    text(language, 'settings-quiet', { from: quietFrom ?? 'none', to: quietTo ?? 'none' }),
    text(language, 'settings-sound', { silent: String(silent) }),
    text(language, 'settings-opinion', { left: String(withoutOpinion) }),
    ...(mention === null ? [] : [text(language, 'settings-mention')]),
    ...(discussion ? [text(language, 'settings-talk')] : []),
    ...(until === null ? [] : [text(language, 'settings-paused', { until: dayAndTime(zone, until, language) })]),
  ];
}

/** What will come when, in the place's local time. */
export function comesNext(settings: Settings, { language, now }: Pick<Screen, 'language' | 'now'>): string {
  const { time, zone } = settings;
  const from = pausedUntil(settings, now) ?? now;
  const at = nextSlot(settings, from);
  if (time === null && at === now) return text(language, 'settings-next-once');
  return text(language, 'settings-next', { when: dayAndTime(zone, at, language), city: cityOf(zone) ?? `UTC${offsetOf(zone, at)}` });
}

/** Until when (epoch ms) its reader has paused it, or null. */
function pausedUntil({ pausedUntil: until = null }: Settings, now: number): number | null {
  const at = until === null ? null : Date.parse(until);
  return at !== null && at > now ? at : null;
}

/** One part of the settings with its buttons. */
export function settingsPage(page: Page, screen: Screen, settings: Settings): Reply {
  const { language } = screen;
  const rows = [...rowsOfPage(page, screen, settings), [buttonsOf(screen)('back', 'main')]];
  const blocks: Block[] = [
    { type: 'heading', text: text(language, 'settings-heading', { place: screen.title ?? 'here' }) },
    { type: 'text', text: text(language, `settings-page-${page}`) },
  ];
  return { as: 'replace', document: documentOf(blocks, rows) };
}

function rowsOfPage(page: Page, screen: Screen, { regions: chosen, days, zone }: Settings): Button[][] {
  const { language, subject } = screen;
  const button = buttonsOf(screen);
  const plain = (words: string, choice: string): Button => ({ text: words, action: action('set', subject, undefined, undefined, choice) });
  const either = (on: boolean, name: string, off: string, add: string): Button =>
    plain(text(language, on ? 'settings-has' : 'settings-has-not', { name }), on ? off : add);
  switch (page) {
    case 'regions':
      return inRows(regions.map(({ id }) => either(chosen.includes(id), regionName(id, language), `drop.${id}`, `add.${id}`)), 2);
    case 'time':
      return [
        ...inRows(['0600', '0700', '0730', '0800', '0830', '0900', '1200', '1800', '2100', '2130']
          .map((time) => plain(`${time.slice(0, 2)}:${time.slice(2)}`, `time.${time}`)), 5),
        [button('time-once', 'time.once'), button('time-other', 'ask-time')],
      ];
    case 'days':
      return [
        ...inRows(everyDay.map((day) => either(days.includes(day), dayName(day, language), `dayoff.${day}`, `day.${day}`)), 4),
        [button('days-all', 'days.all'), button('days-work', 'days.work')],
      ];
    case 'zone':
      return [
        ...inRows(regions.filter((region) => chosen.includes(region.id) && region.zone !== zone).slice(0, 6)
          .map((region) => plain(cityOf(region.zone) ?? region.zone, `zone.${region.id}`)), 3),
        [button('zone-other', 'ask-zone')],
      ];
    case 'quiet':
      return [
        ['2200-0700', '2300-0800', '0000-0600'].map((stretch) =>
          plain(stretch.replace(/(\d\d)(\d\d)-(\d\d)(\d\d)/, '$1:$2–$3:$4'), `quiet.${stretch}`)),
        [button('quiet-off', 'quiet.off'), button('quiet-other', 'ask-quiet')],
      ];
  }
}

export function channelButton(language: Language): Button {
  return { text: text(language, 'settings-button-channel'), action: action('channel') };
}

function buttonsOf({ language, subject }: Screen): (name: string, choice: string) => Button {
  return (name, choice) => ({ text: text(language, `settings-button-${name}`), action: action('set', subject, undefined, undefined, choice) });
}

function inRows(buttons: readonly Button[], width: number): Button[][] {
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width));
}

function daysInWords(days: readonly number[], language: Language): string {
  if (days.length === everyDay.length) return text(language, 'settings-days-all');
  if (days.join() === workdays.join()) return text(language, 'settings-days-work');
  return listOf(days.map((day) => dayName(day, language)));
}

/** @param day ISO: 1 Monday … 7 Sunday; the first of January 2024 was a Monday */
function dayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf[language], { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

/** "Monday 30 November, 08:30" */
function dayAndTime(zone: string, at: number, language: Language): string {
  return `${dayFormat(zone, language).format(at)}, ${localTime(zone, at)}`;
}

/** Made once a language and zone: making one takes longer than all else on the screen. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  const format = dayFormats.get(key)
    ?? new Intl.DateTimeFormat(localeOf[language], { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  dayFormats.set(key, format);
  return format;
}
