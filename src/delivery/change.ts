/** What comes to a place is changed, begun or ended in one way: each change is kept and can be undone. */
import { subscriptionLineSchema, type SubscriptionLine } from '../contracts.ts';
import { lock } from '../store/dialect.ts';
import { dropRegions, moveDue } from '../store/pending.ts';
import type { Trx } from '../store/schema/database.ts';
import { getChange, recordChange, type Choice } from '../store/subscription-changes.ts';
import {
  endSubscription, findSubscription, pauseSubscription, pausedByReader, saveSubscription, type Place, type Subscription,
} from '../store/subscriptions.ts';
import { nextSlot } from './schedule.ts';

export interface Changing {
  readonly to: Place;
  /** The person's platform id: who is told when the place can't be reached. */
  readonly person: string;
  readonly now: number;
}

export interface Changed {
  readonly before: Choice;
  readonly after: Choice;
  /** The change by which this can be undone; null where nothing was changed. */
  readonly undo: string | null;
}

/** @param change pure: from what the place gets now to what it is to get */
export async function changeSubscription(
  trx: Trx, { to, person, now }: Changing, change: (present: Choice) => Choice,
): Promise<Changed> {
  await lock(trx, `subscription ${to.platform} ${to.destination}`);
  const known = await findSubscription(trx, to);
  const before = known === undefined || known.endedAt !== null ? null : lineOf(known);
  const after = change(before);
  // Whoever chooses the same where it could not be reached brings it back.
  const unreachable = before !== null && known?.pausedAt !== null && known?.pausedUntil === null;
  if (same(before, after) && !unreachable) return { before, after, undo: null };
  const id = after === null ? known?.id ?? '' : await saveSubscription(trx, after, person, now);
  if (after === null) await endSubscription(trx, id, now);
  else await rearrange(trx, id, after, now);
  return { before, after, undo: await recordChange(trx, { subscription: id, person, before, after }, now) };
}

/** Brings the place back to what it got before a change; null where that was no change of this place's. */
export async function undoChange(trx: Trx, changing: Changing, undo: string): Promise<Changed | null> {
  const found = await getChange(trx, undo);
  const known = await findSubscription(trx, changing.to);
  if (found === undefined || found.subscription !== known?.id) return null;
  return changeSubscription(trx, changing, () => found.before);
}

/** What waits already follows the new choice: its time, and only the regions that are still wanted. */
async function rearrange(trx: Trx, id: string, after: SubscriptionLine, now: number): Promise<void> {
  const until = typeof after.pausedUntil === 'string' ? Date.parse(after.pausedUntil) : null;
  const paused = until !== null && until > now;
  if (paused) await pauseSubscription(trx, id, { reason: pausedByReader, until, now });
  await dropRegions(trx, id, after.regions);
  await moveDue(trx, id, nextSlot(after, paused ? until : now));
}

/** The choice in a subscription, without its history. */
export function lineOf(subscription: Subscription): SubscriptionLine {
  return subscriptionLineSchema.parse(subscription);
}

function same(one: Choice, other: Choice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
