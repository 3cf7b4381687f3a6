/** A place begins or ends getting briefs; each change is a decision that is kept. */
import type { Language } from '../contracts.ts';
import type { Region } from '../regions/regions.ts';
import { recordDecision } from '../store/decisions.ts';
import type { Trx } from '../store/schema/database.ts';
import {
  endSubscription, findSubscription, isPaused, pausedByReader, pauseSubscription, resumeSubscription, saveSubscription,
  type Place,
} from '../store/subscriptions.ts';

export interface Subscribing {
  readonly to: Place;
  readonly region: Region;
  readonly language: Language;
  /** The person's platform id: who is told when the place can't be reached. */
  readonly owner: string;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** One region more for this place, each brief at once until its reader chooses a time. */
export async function subscribe(
  trx: Trx, { to, region, language, owner }: Subscribing, now: number,
): Promise<'added' | 'known'> {
  const known = await findSubscription(trx, to);
  const active = known !== undefined && known.endedAt === null && !isPaused(known, now);
  if (active && known.regions.includes(region.id)) return 'known';
  // Whoever comes back after an end begins anew; whoever was paused keeps what they had.
  const kept = known === undefined || known.endedAt !== null
    ? { regions: [], time: null, zone: region.zone, days: everyDay } : known;
  const { platform, destination, thread } = to;
  const id = await saveSubscription(trx, {
    ...kept, pausedUntil: null, platform, destination, thread, language, regions: [...new Set([...kept.regions, region.id])],
  }, owner, now);
  await recordDecision(trx, {
    person: owner, place: platform, action: 'subscribe', subject: { type: 'subscription', id },
    before: known?.regions ?? null, after: [...kept.regions, region.id], reason: null,
  }, now);
  return 'added';
}

/** @returns whether there was anything to end */
export async function unsubscribe(trx: Trx, to: Place, person: string, now: number): Promise<boolean> {
  const known = await findSubscription(trx, to);
  if (known === undefined || known.endedAt !== null) return false;
  await endSubscription(trx, known.id, now);
  await recordDecision(trx, {
    person, place: to.platform, action: 'unsubscribe', subject: { type: 'subscription', id: known.id },
    before: known.regions, after: null, reason: null,
  }, now);
  return true;
}

/** Nothing new until then (epoch ms); it goes on by itself. @returns whether there is a subscription */
export async function pause(trx: Trx, to: Place, { until, person, now }: { until: number; person: string; now: number }): Promise<boolean> {
  const known = await findSubscription(trx, to);
  if (known === undefined || known.endedAt !== null) return false;
  await pauseSubscription(trx, known.id, { reason: pausedByReader, until, now });
  await recordDecision(trx, {
    person, place: to.platform, action: 'pause', subject: { type: 'subscription', id: known.id },
    before: known.pausedUntil, after: new Date(until).toISOString(), reason: null,
  }, now);
  return true;
}

/** Goes on, whether its reader had paused it or it could not be reached. @returns whether it rested */
export async function resume(trx: Trx, to: Place, person: string, now: number): Promise<boolean> {
  const known = await findSubscription(trx, to);
  if (known === undefined || known.endedAt !== null || known.pausedAt === null) return false;
  await resumeSubscription(trx, known.id);
  await recordDecision(trx, {
    person, place: to.platform, action: 'resume', subject: { type: 'subscription', id: known.id },
    before: known.pauseReason, after: null, reason: null,
  }, now);
  return true;
}
