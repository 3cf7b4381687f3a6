/** What people type as options: times, days, kinds. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { kindSchema, localDateSchema } from '../../src/contracts.ts';
import { StandpointError } from '../../src/errors.ts';

/** A moment with its zone. @returns epoch ms. @throws StandpointError `time-invalid` */
export function momentOf(typed: string): number {
  try {
    return Temporal.Instant.from(typed).epochMilliseconds;
  } catch (cause) {
    throw new StandpointError('time-invalid', { time: typed }, { cause });
  }
}

/** A moment that lies ahead. @throws StandpointError `time-invalid` */
export function aheadOf(typed: string, now: number): number {
  const at = momentOf(typed);
  if (at <= now) throw new StandpointError('time-invalid', { time: typed });
  return at;
}

/** A moment, or a day's first moment in this machine's zone. @throws StandpointError `time-invalid` */
export function sinceOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (!localDateSchema.safeParse(typed).success) return momentOf(typed);
  return Temporal.PlainDate.from(typed).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds;
}

export const kindOption = kindSchema.optional();
export const wordsOption = z.string().trim().min(1).optional();

/** A day, or a moment with its zone, as a publisher would give it. */
export const publishedOption = z.union([localDateSchema, z.iso.datetime({ offset: true })]).optional();

/** `1.2`, the second line of the first article, or `1.P1`, its first premise. @throws StandpointError `line-unknown` */
export function placeOf(typed: string): { item: number; line: number; premise: boolean } {
  const [, item, mark = '', line] = /^(\d{1,3})\.(P?)(\d{1,3})$/i.exec(typed.trim()) ?? [];
  if (item === undefined || line === undefined || Number(item) === 0 || Number(line) === 0) throw new StandpointError('line-unknown', { line: typed });
  return { item: Number(item) - 1, line: Number(line) - 1, premise: mark !== '' };
}
