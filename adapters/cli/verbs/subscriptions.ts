/** `subscriptions`: who gets what, where and when. Changing them takes the role of an admin. */
import { z } from 'zod';
import { localTimeSchema, platformSchema } from '../../../src/contracts.ts';
import { needAdmin } from '../../../src/desk/people.ts';
import { localeOf } from '../../../src/i18n/language.ts';
import { findRegion } from '../../../src/regions/find.ts';
import { listSubscriptions, type Subscription } from '../../../src/store/subscriptions.ts';
import { answer, inRoom, misuse, optionsOf, type Call } from '../call.ts';
import { regionsInWords } from '../header-in-words.ts';
import { isoTime, plain, table } from '../print.ts';
import { checkLine, end, keep, lineOf, placeInWords } from '../subscribing.ts';
import { columns, language, say } from '../say.ts';

const everyDay = '1-7';
const daysOption = z.string().regex(/^[1-7]([,-][1-7])*$/).default(everyDay);
const given = z.object({
  platform: platformSchema.exclude(['terminal']).optional(),
  destination: z.string().regex(/^(-?\d{1,20}|@\w{1,40})$/).optional(),
  thread: z.string().regex(/^\d{1,20}$/).default(''), region: z.array(z.string()).default([]),
  time: localTimeSchema.optional(), zone: z.string().optional(), days: daysOption,
});

export async function add(call: Call): Promise<0> {
  const { platform, destination, thread, region, time = null, zone, days } = optionsOf(call, given);
  const needed = { platform, destination, region: region[0] };
  const missing = Object.entries(needed).find(([, value]) => value === undefined);
  if (missing !== undefined) throw misuse('cli-missing-option', { name: missing[0] });
  const line = checkLine({
    platform, destination, thread: thread === '' ? null : thread, regions: region, language: 'en', time,
    zone: zone ?? findRegion(region[0] ?? '').zone, days: daysOf(days),
  });
  const id = await inRoom(call, async (room, by) => {
    needAdmin(by);
    return keep(room, line, by);
  });
  const values = { subscription: id, place: placeInWords(line), when: whenOf(line) };
  await answer(call, { id, ...line }, () => plain(say('cli-subscribed', values)));
  return 0;
}

/** `1-5`, `6,7`, `1-3,5`: Monday is 1. */
function daysOf(typed: string): number[] {
  return typed.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

export async function list(call: Call): Promise<0> {
  const found = await inRoom(call, async ({ store }) => listSubscriptions(store.db));
  const value = found.map((one) =>
    ({ id: one.id, ...lineOf(one), paused: isoTime(one.pausedAt), pauseReason: one.pauseReason }));
  await answer(call, value, () => (found.length === 0
    ? plain(say('cli-subscriptions-none'))
    : table(columns('subscription', 'place', 'regions', 'when', 'state'), found.map(row), call.io.out)));
  return 0;
}

function row(one: Subscription): string[] {
  return [one.id, placeInWords(one), regionsInWords(one.regions), whenOf(one), stateOf(one)];
}

function whenOf({ time, zone, days }: Pick<Subscription, 'time' | 'zone' | 'days'>): string {
  if (time === null) return say('cli-when-at-once');
  // 1 January 2024 was a Monday.
  const format = new Intl.DateTimeFormat(localeOf[language()], { weekday: 'short', timeZone: 'UTC' });
  const name = (day: number) => format.format(Date.UTC(2024, 0, day));
  const named = days.length === 7 ? 'all' : days.map(name).join(', ');
  return say('cli-when', { time, zone, days: named });
}

function stateOf({ pausedAt, pauseReason }: Subscription): string {
  if (pausedAt === null) return say('cli-subscription-active');
  return say('cli-subscription-paused', { reason: pauseReason ?? 'none' });
}

export async function remove(call: Call): Promise<0> {
  const [id = ''] = call.args;
  const ended = await inRoom(call, async (room, by) => {
    needAdmin(by);
    return end(room, id, by);
  });
  const values = { subscription: id, place: placeInWords(ended) };
  await answer(call, { id, ended: true }, () => plain(say('cli-unsubscribed', values)));
  return 0;
}
