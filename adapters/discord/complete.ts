/** What Discord lists below an argument while it is typed: at most 25, their names of at most 100 characters. */
import { text } from '../../src/i18n/catalogue.ts';
import type { Language } from '../../src/contracts.ts';
import { shorten } from './words.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface RegionChoice {
  readonly id: string;
  readonly name: string;
}

export interface Typed {
  /** Of the option. */
  readonly name: string;
  readonly words: string;
  readonly language: Language;
}

const most = 25;
const longest = 100;

/** @param now epoch ms: what a clock shows in a zone */
export function completions({ name, words, language }: Typed, regions: readonly RegionChoice[], now: number): Choice[] {
  const typed = words.trim().toLowerCase();
  switch (name) {
    case 'regions':
      return regionLists(typed, regions);
    case 'time':
      return times(typed, language);
    case 'zone':
      return zones(typed, now);
    default:
      return fitting(regions, typed, spellings).map(({ id, name: region }) => choice(region, id));
  }
}

const spellings = ({ id, name }: RegionChoice) => [name, id];

/** Several in one field, parted by commas: what is typed last is completed, what stands before it stays. */
function regionLists(typed: string, regions: readonly RegionChoice[]): Choice[] {
  const parts = typed.split(',').map((part) => part.trim());
  const before = parts.slice(0, -1).flatMap((part) => regions.find((region) => spellings(region).some((one) => one.toLowerCase() === part)) ?? []);
  const left = regions.filter((region) => !before.includes(region));
  return fitting(left, parts.at(-1) ?? '', spellings)
    .map((region) => [...before, region])
    .map((list) => choice(list.map(({ name }) => name).join(', '), list.map(({ id }) => id).join(',')))
    .filter(({ value }) => value.length <= longest);
}

/** Every half hour, and what was typed where it is a time; nothing typed: at once, too. */
function times(typed: string, language: Language): Choice[] {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2})?)?$/.exec(typed) ?? [];
  const exact = hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? [clock(Number(hour), Number(minute))] : [];
  const halves = Array.from({ length: 48 }, (_, index) => clock(Math.floor(index / 2), (index % 2) * 30));
  const morning = typed === '' ? halves.filter((time) => time >= '06:00') : halves;
  const listed = [...new Set([...exact, ...fitting(morning, typed, (time) => [time, time.replace(/^0/, '')])])];
  const atOnce = choice(text(language, 'discord-time-at-once'), 'now');
  const found = listed.map((time) => choice(time, time));
  return (typed === '' || found.length === 0 ? [atOnce, ...found] : found).slice(0, most);
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** By any part of a zone's name, with what its clocks show now. */
function zones(typed: string, now: number): Choice[] {
  const wanted = typed.replaceAll(' ', '_');
  return fitting(['UTC', ...Intl.supportedValuesOf('timeZone')], wanted, (zone) => [zone.split('/').at(-1) ?? zone, zone])
    .map((zone) => {
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      return choice(`${zone.replaceAll('_', ' ')} · ${shown.format(now)}`, zone);
    });
}

/** Those that begin with what was typed first, then those that have it somewhere. */
function fitting<T>(list: readonly T[], typed: string, spelled: (each: T) => readonly string[]): T[] {
  const rank = (each: T) => {
    const words = spelled(each).map((word) => word.toLowerCase());
    if (words.some((word) => word.startsWith(typed))) return 0;
    return words.some((word) => word.includes(typed)) ? 1 : 2;
  };
  return list
    .map((each) => ({ each, rank: rank(each) }))
    .filter(({ rank: at }) => at < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ each }) => each);
}

function choice(name: string, value: string): Choice {
  return { name: shorten(name, longest), value };
}
