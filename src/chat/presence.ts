/** What a platform tells of a place by itself: the bot came, was muted or removed, may write again; a new id. */
import type { Room } from '../briefing.ts';
import { lineOf } from '../delivery/change.ts';
import type { Destination } from '../delivery/channel.ts';
import { outOfReach, roleGone } from '../delivery/unreachable.ts';
import { moveDestination } from '../store/outcomes.ts';
import { findSubscription, placesAt, placesCalling, resumeSubscription } from '../store/subscriptions.ts';
import { channelOffer } from './channel.ts';
import type { Presence, Reply, Request } from './request.ts';
import { say } from './say.ts';
import { comesNext } from './settings-screen.ts';

export async function presence(room: Room, request: Request, { change }: Presence): Promise<Reply[]> {
  const { place } = request;
  switch (change.to) {
    case 'moved':
      await room.store.transaction((trx) =>
        moveDestination(trx, { platform: place.platform, from: place.destination, to: change.destination, now: room.now() }));
      return [];
    case 'silent':
      return lost(room, request, change.reason);
    case 'roleless':
      return unmentioned(room, request, change.role);
    case 'writing':
      return found(room, request);
  }
}

/** Kept as the reason why nothing comes. */
async function lost(room: Room, request: Request, reason: string): Promise<Reply[]> {
  const { place, person } = request;
  const name = await request.titleOf?.(place) ?? undefined;
  await room.store.transaction(async (trx) => {
    for (const { id } of await placesAt(trx, place)) {
      await outOfReach(trx, id, { reason, by: person.id, now: room.now(), ...(name === undefined ? {} : { name }) });
    }
  });
  return [];
}

async function unmentioned(room: Room, request: Request, role: string): Promise<Reply[]> {
  const { place: { platform }, person: { id: by } } = request;
  const calling = await placesCalling(room.store.db, platform, role);
  const named = await Promise.all(calling.map(async (one) => ({ one, name: await request.titleOf?.(one) ?? undefined })));
  await room.store.transaction(async (trx) => {
    for (const { one, name } of named) await roleGone(trx, one, { by, now: room.now(), ...(name === undefined ? {} : { name }) });
  });
  return [];
}

/** Topics that are closed or gone stay so, whatever becomes of the whole place. */
const ofTopics: ReadonlySet<string | null> = new Set(['delivery-topic-closed', 'delivery-topic-gone']);

/** What had stopped because the place was out of reach goes on; a new place learns what to do. */
async function found(room: Room, request: Request): Promise<Reply[]> {
  const { language, place } = request;
  const resumed: Destination[] = [];
  await room.store.transaction(async (trx) => {
    for (const one of await placesAt(trx, place)) {
      if (one.pausedAt === null || one.pausedUntil !== null) continue;
      if (place.thread === null && ofTopics.has(one.pauseReason)) continue;
      await resumeSubscription(trx, one.id);
      resumed.push(one);
    }
  });
  const [first] = resumed;
  if (first !== undefined) {
    const subscription = await findSubscription(room.store.db, first);
    const next = subscription === undefined ? '' : comesNext(lineOf(subscription), { language, now: room.now() });
    return [{ ...say(language, 'presence-resumed', { next }), as: place.kind === 'channel' ? 'private' : 'message' }];
  }
  if (place.kind === 'private') return [];
  return place.kind === 'channel' ? [await channelOffer(request, place)] : [say(language, 'presence-group')];
}
