/** A subscription from the command line: checked against what exists, kept with the decision that made it. */
import { subscriptionLineSchema, type SubscriptionLine } from '../../src/contracts.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import { checkZone } from '../../src/delivery/schedule.ts';
import type { Actor } from '../../src/desk/decide.ts';
import { findRegion } from '../../src/regions/find.ts';
import type { OpenRoom } from '../../src/room.ts';
import { recordDecision } from '../../src/store/decisions.ts';
import { findSubscription, saveSubscription } from '../../src/store/subscriptions.ts';
import { misuse } from './call.ts';
import { fieldsOf } from './lines.ts';

/** @throws StandpointError `usage`, `region-unknown`, `zone-invalid` */
export function checkLine(value: unknown): SubscriptionLine {
  const parsed = subscriptionLineSchema.safeParse(value);
  if (!parsed.success) throw misuse('cli-line-fields', { names: fieldsOf(parsed.error) });
  const { regions, zone } = parsed.data;
  return { ...parsed.data, regions: regions.map((region) => findRegion(region).id), zone: checkZone(zone) };
}

/** Makes the place's subscription, or changes it to this; wishes that the line does not name stay. @returns its id */
export async function keep(room: OpenRoom, line: SubscriptionLine, by: Actor): Promise<string> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const before = await findSubscription(trx, line);
    const id = await saveSubscription(trx, { ...(before === undefined ? {} : wishesOf(before)), ...line }, by.id, now);
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'subscribe', subject: { type: 'subscription', id },
      before: before === undefined || before.endedAt !== null ? null : lineOf(before), after: line,
      reason: null,
    }, now);
    return id;
  });
}

/** What is exported of a subscription, and nothing else. */
export function lineOf(subscription: SubscriptionLine): SubscriptionLine {
  const { platform, destination, thread, regions, language, time, zone, days } = subscription;
  return { platform, destination, thread, regions, language, time, zone, days, ...wishesOf(subscription) };
}

/** What differs from the defaults. */
function wishesOf({ quietFrom, quietTo, silent, withoutOpinion, pausedUntil, mention, discussion }: SubscriptionLine) {
  const wishes = { quietFrom, quietTo, silent, withoutOpinion, pausedUntil, mention, discussion };
  return Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined && wish !== null && wish !== false));
}

/** "telegram:123/7" */
export function placeInWords({ platform, destination, thread }: Destination): string {
  return [`${platform}:${destination}`, ...(thread === null ? [] : [thread])].join('/');
}
