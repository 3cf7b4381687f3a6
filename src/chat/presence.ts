/** What a platform tells of a place by itself: the bot came, was muted or removed, may write again; a new id. */
import type { Room } from '../briefing.ts';
import { lineOf } from '../delivery/change.ts';
import type { Destination } from '../delivery/channel.ts';
import { text } from '../i18n/catalogue.ts';
import { raise } from '../store/alerts.ts';
import { moveDestination } from '../store/outcomes.ts';
import { chosenLanguage } from '../store/readers.ts';
import { findSubscription, ownerOf, pauseSubscription, placesAt, resumeSubscription } from '../store/subscriptions.ts';
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
    case 'writing':
      return found(room, request);
  }
}

/** Kept as the reason why nothing comes; whoever set the place up is told, unless they did it or it is their own chat. */
async function lost(room: Room, request: Request, reason: string): Promise<Reply[]> {
  const { place, person } = request;
  const now = room.now();
  const name = await request.titleOf?.(place) ?? place.destination;
  await room.store.transaction(async (trx) => {
    for (const { id, pausedAt, pausedUntil } of await placesAt(trx, place)) {
      // Its reader's own pause ends by itself; being out of reach does not.
      if (pausedAt !== null && pausedUntil === null) continue;
      await pauseSubscription(trx, id, { reason, until: null, now });
      const owner = await ownerOf(trx, id);
      if (owner === null || !/^\d+$/.test(owner) || owner === person.id || owner === place.destination) continue;
      const language = await chosenLanguage(trx, { platform: place.platform, id: owner }) ?? 'en';
      const words = text(language, 'presence-lost', { place: name, reason: text(language, reason) });
      await raise(trx, [{ platform: place.platform, person: owner, subject: `lost ${id} ${now}`, words }], now);
    }
  });
  return [];
}

/** What had stopped because the place was out of reach goes on; a new place learns what to do. */
async function found(room: Room, request: Request): Promise<Reply[]> {
  const { language, place } = request;
  const resumed: Destination[] = [];
  await room.store.transaction(async (trx) => {
    for (const one of await placesAt(trx, place)) {
      if (one.pausedAt === null || one.pausedUntil !== null) continue;
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
