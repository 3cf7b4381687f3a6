/** What a button of the settings, or what was typed, changes. Pure: from what a place gets now to what it is to get. */
import type { SubscriptionLine } from '../contracts.ts';
import { stretchTyped, timeTyped } from '../delivery/typed-time.ts';
import { zoneTyped } from '../delivery/zone.ts';
import { StandpointError } from '../errors.ts';
import { regionById } from '../regions/regions.ts';
import type { Wishes } from './request.ts';

export type Settings = SubscriptionLine;

/** A message of the catalogue that says why nothing is changed. */
export type Refusal = 'settings-last-region' | 'settings-last-day' | 'settings-no-time' | 'settings-no-zone' | 'settings-no-quiet';

/** What is asked in words. */
export const questions = ['ask-time', 'ask-zone', 'ask-quiet'] as const;
export type Question = (typeof questions)[number];

export const everyDay = [1, 2, 3, 4, 5, 6, 7];
export const workdays = [1, 2, 3, 4, 5];
const week = 7 * 24 * 3_600_000;

/** @returns null where the choice is none of ours */
export function changeBy(choice: string, present: Settings, now: number): Partial<Settings> | Refusal | null {
  const [, what = '', value = ''] = /^([a-z]+)\.([A-Za-z0-9-]+)$/.exec(choice) ?? [];
  switch (what) {
    case 'add':
      return regionById(value) === null ? null : { regions: [...new Set([...present.regions, value])].sort() };
    case 'drop':
      return kept(present.regions.filter((region) => region !== value), (regions) => ({ regions }), 'settings-last-region');
    case 'time':
      return value === 'once' ? { time: null } : timeOf(value, (time) => ({ time }));
    case 'zone': {
      const zone = regionById(value)?.zone;
      return zone === undefined ? null : { zone };
    }
    case 'days':
      return value === 'all' ? { days: everyDay } : value === 'work' ? { days: workdays } : null;
    case 'day':
      return dayOf(value, (day) => ({ days: [...new Set([...present.days, day])].sort((a, b) => a - b) }));
    case 'dayoff':
      return dayOf(value, (off) => kept(present.days.filter((day) => day !== off), (days) => ({ days }), 'settings-last-day'));
    case 'quiet':
      return value === 'off' ? { quietFrom: null, quietTo: null } : quietOf(value);
    case 'mention':
      return value === 'off' ? { mention: null } : null;
    case 'talk':
      return onOff(value, (on) => ({ discussion: on }));
    case 'sound':
      return onOff(value, (on) => ({ silent: !on }));
    case 'opinion':
      return onOff(value, (on) => ({ withoutOpinion: !on }));
    case 'pause':
      return onOff(value, (on) => ({ pausedUntil: on ? new Date(now + week).toISOString() : null }));
    default:
      return null;
  }
}

/** What was typed in answer to a question. */
export function changeTyped(question: Question, typed: string): Partial<Settings> | Refusal {
  switch (question) {
    case 'ask-time': {
      const time = timeTyped(typed);
      return time === null ? 'settings-no-time' : { time };
    }
    case 'ask-zone': {
      const zone = zoneTyped(typed);
      return zone === null ? 'settings-no-zone' : { zone };
    }
    case 'ask-quiet': {
      const stretch = stretchTyped(typed);
      return stretch === null ? 'settings-no-quiet' : { quietFrom: stretch.from, quietTo: stretch.to };
    }
  }
}

/** What was filled in beside a command. @throws StandpointError `time-invalid`, `zone-invalid` */
export function wished({ time, zone, days, mention, discussion }: Wishes): Partial<Settings> {
  const [at, place] = [time === undefined || time === 'now' ? null : timeTyped(time), zone === undefined ? null : zoneTyped(zone)];
  if (time !== undefined && time !== 'now' && at === null) throw new StandpointError('time-invalid', { time });
  if (zone !== undefined && place === null) throw new StandpointError('zone-invalid', { zone });
  return {
    ...(time === undefined ? {} : { time: at }), ...(place === null ? {} : { zone: place }),
    ...(days === undefined || !/^[1-7]+$/.test(days) ? {} : { days: [...new Set(Array.from(days, Number))].sort((a, b) => a - b) }),
    ...(mention === undefined ? {} : { mention }), ...(discussion === undefined ? {} : { discussion }),
  };
}

function kept<T>(left: readonly T[], made: (left: T[]) => Partial<Settings>, last: Refusal): Partial<Settings> | Refusal {
  return left.length === 0 ? last : made([...left]);
}

/** "0830" as 08:30. */
function timeOf(digits: string, made: (time: string) => Partial<Settings>): Partial<Settings> | null {
  const time = /^\d{4}$/.test(digits) ? timeTyped(digits) : null;
  return time === null ? null : made(time);
}

function dayOf<T>(value: string, made: (day: number) => T): T | null {
  return /^[1-7]$/.test(value) ? made(Number(value)) : null;
}

/** "2200-0700". */
function quietOf(value: string): Partial<Settings> | null {
  const stretch = /^\d{4}-\d{4}$/.test(value) ? stretchTyped(value) : null;
  return stretch === null ? null : { quietFrom: stretch.from, quietTo: stretch.to };
}

function onOff(value: string, made: (on: boolean) => Partial<Settings>): Partial<Settings> | null {
  return value === 'on' ? made(true) : value === 'off' ? made(false) : null;
}
