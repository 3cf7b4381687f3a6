/** What is due on a region's day: pure, so that every hour of it can be tried. */
import { Temporal } from 'temporal-polyfill';
import type { Status } from '../../contracts.ts';

/** The part of a region's settings that its day hangs on. */
export interface DaySettings {
  readonly zone: string;
  /** HH:MM, local. */
  readonly deadline: string;
  readonly leadMinutes: number;
  readonly silenceDays: number;
}

export interface DayState {
  readonly settings: DaySettings;
  /** Epoch ms. */
  readonly now: number;
  /** YYYY-MM-DD, local to the region. */
  readonly date: string;
  /** Of the newest version of the day's brief; null when there is none. */
  readonly status: Status | null;
  /** What was done already, each once a day. */
  readonly marks: ReadonlySet<string>;
  /** When the last edition went out, or it was decided that there is nothing; else when the region got its first reader. Epoch ms. */
  readonly lastEdition: number;
}

export const dueMarks = ['composed', 'reminded', 'held', 'unpublished', 'missing', 'silent'] as const;
export type Due = (typeof dueMarks)[number];
/** Set by an editor's decision that there is nothing today. */
export const nothingMark = 'nothing';

/** Editors are reminded when half of the lead time has gone, and at least ten minutes before the deadline. */
const reminderShare = 0.5;
const leastNotice = 10 * 60_000;
const dayMs = 86_400_000;

/** When the day's brief of a region is due, epoch ms. A time that a clock change skips comes when the clock has moved on. */
export function deadlineOf({ zone, deadline }: Pick<DaySettings, 'zone' | 'deadline'>, date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: deadline }).epochMilliseconds;
}

export function dueNow({ settings, now, date, status, marks, lastEdition }: DayState): Due[] {
  const deadline = deadlineOf(settings, date);
  const lead = settings.leadMinutes * 60_000;
  const reminder = deadline - Math.max(lead * reminderShare, Math.min(lead, leastNotice));
  const decided = marks.has(nothingMark);
  const late = now >= deadline;
  const wanted: Readonly<Record<Due, boolean>> = {
    composed: !decided && status === null && now >= deadline - lead,
    reminded: !decided && status === 'draft' && now >= reminder && !late,
    held: status === 'draft' && late,
    unpublished: status === 'approved' && late,
    missing: !decided && status === null && late && marks.has('composed'),
    silent: !decided && late && now - lastEdition >= settings.silenceDays * dayMs,
  };
  return dueMarks.filter((due) => wanted[due] && !marks.has(due));
}
