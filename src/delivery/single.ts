/** An SQLite store is for one bot process: its writers stand in one line, and a frozen one would hold up all others. */
import type { Store } from '../store/store.ts';
import { runsOut } from '../store/lease.ts';
import type { Clock } from './pace.ts';

/**
 * Whether another process serves under one of these leases at this moment. One that was killed leaves its lease behind,
 * which nobody lengthens: it is watched until it has run out.
 * @returns the lease that is alive, or null
 */
export async function servedElsewhere(store: Store, names: readonly string[], clock: Clock): Promise<string | null> {
  for (const name of names) {
    const before = await runsOut(store.db, name);
    for (let left = before; left !== null; left = await runsOut(store.db, name)) {
      if (before !== null && left.at > before.at) return name;
      await clock.sleep(Math.min(left.inMs, 500) + 1);
    }
  }
  return null;
}
