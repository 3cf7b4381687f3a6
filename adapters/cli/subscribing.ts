/** A subscription from the command line: checked against what exists, kept with the decision that made it. */
import { subscriptionLineSchema, type SubscriptionLine } from '../../src/contracts.ts';
import { changeSubscription } from '../../src/delivery/change.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import { checkZone } from '../../src/delivery/schedule.ts';
import type { Actor } from '../../src/desk/decide.ts';
import { StandpointError } from '../../src/errors.ts';
import { findRegion } from '../../src/regions/find.ts';
import type { OpenRoom } from '../../src/room.ts';
import { recordDecision } from '../../src/store/decisions.ts';
import type { Choice } from '../../src/store/subscription-changes.ts';
import { findSubscription, getSubscription, placeOf, type Subscription } from '../../src/store/subscriptions.ts';
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
  return change(room, line, by, (present) => ({ ...present, ...line }));
}

/** @throws StandpointError `subscription-unknown`, also for one that was ended already */
export async function end(room: OpenRoom, id: string, by: Actor): Promise<Subscription> {
  const found = await getSubscription(room.store.db, id);
  if (found === undefined || found.endedAt !== null) throw new StandpointError('subscription-unknown', { subscription: id });
  await change(room, found, by, () => null);
  return found;
}

async function change(room: OpenRoom, of: Destination, by: Actor, to: (present: Choice) => Choice): Promise<string> {
  const now = room.now();
  const place = placeOf(of);
  return room.store.transaction(async (trx) => {
    const { before, after } = await changeSubscription(trx, { to: place, person: by.id, now }, to);
    const id = (await findSubscription(trx, place))?.id ?? '';
    await recordDecision(trx, {
      person: by.id, place: by.from, action: after === null ? 'unsubscribe' : 'subscribe', subject: { type: 'subscription', id },
      before, after, reason: null,
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
