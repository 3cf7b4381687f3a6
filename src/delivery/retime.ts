/**
 * Governments change their clocks, and a new version of Node knows it: what waits since before is put to the same local
 * time under the new rules. Once at the start of a process, since rules do not change within one.
 */
import type { Log } from '../log.ts';
import { moveOne, waitingSlots } from '../store/pending.ts';
import type { Store } from '../store/store.ts';
import { ruled } from './schedule.ts';

/** @param now epoch ms @returns how many deliveries got another time */
export async function retime({ store, log }: { store: Store; log: Log }, now: number): Promise<number> {
  let moved = 0;
  for await (const page of waitingSlots(store.db, now)) {
    for (const waiting of page) {
      const dueAt = ruled(waiting.slot, waiting.dueAt);
      if (dueAt === waiting.dueAt) continue;
      await moveOne(store.db, waiting, dueAt);
      moved += 1;
    }
  }
  if (moved > 0) log.warn({ moved, zones: process.versions['tz'] }, 'the rules of a time zone have changed: deliveries were moved to their local time');
  return moved;
}
