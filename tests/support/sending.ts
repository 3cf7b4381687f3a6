/** Delivery in tests: what is due at the room's time is brought by a platform's real channel, and then it ends. */
import type { Channel } from '../../src/delivery/channel.ts';
import { tellUntil } from '../../src/delivery/alerts.ts';
import { sendUntil } from '../../src/delivery/sender.ts';
import * as leases from '../../src/store/lease.ts';
import type { Newsroom } from './newsroom.ts';

/** Briefs and their changes. */
export async function sendWhatIsDue(room: Newsroom, channel: Channel): Promise<void> {
  const { platform } = channel;
  const lease = await leases.acquire(room.store.db, { name: `${platform}:test`, holder: 'test', ttlMs: 60_000 });
  if (lease === null) throw new Error('the lease is held');
  const idle = new AbortController();
  await sendUntil(idle.signal, {
    store: room.store, channel: { ...channel, pace: { perSecond: Infinity, perDestinationMs: 0 } }, lease, log: room.log, inFlight: 1,
    // Waits end at once: the first in which nothing is due, or in which the platform rests, ends it all.
    clock: { now: room.now, sleep: async (ms) => { if (ms > 0) idle.abort(); } },
  });
}

/** Words to those who have to mend something. */
export async function tellWhatIsDue(room: Newsroom, channel: Channel): Promise<void> {
  const told = new AbortController();
  await tellUntil(told.signal, { store: room.store, channel, log: room.log, clock: { now: room.now, sleep: async () => told.abort() } });
}
