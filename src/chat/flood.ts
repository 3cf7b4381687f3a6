/** How much one person may ask at once. Kept in this process: one process serves a bot. */
import type { Request } from './request.ts';

/** So many at once, then one every so many ms: nobody reads faster. */
const burst = 20;
const each = 2000;

export interface Flood {
  /** `warn`: the first that is too much, to be said once; `over`: more of the same, to be passed over. */
  take(person: Request['person'], now: number): 'fine' | 'warn' | 'over';
}

export function createFlood(): Flood {
  /** When each person's allowance will be full again, epoch ms, and whether they were told. */
  const fullAt = new Map<string, { at: number; told: boolean }>();
  let cleaned = 0;
  return {
    take({ platform, id }, now) {
      // Whoever has rested long enough is as if they had never asked.
      if (now - cleaned > burst * each) {
        for (const [key, { at }] of fullAt) if (at <= now) fullAt.delete(key);
        cleaned = now;
      }
      const key = `${platform}:${id}`;
      const known = fullAt.get(key);
      const at = Math.max(known?.at ?? now, now) + each;
      if (at - now <= burst * each) {
        fullAt.set(key, { at, told: false });
        return 'fine';
      }
      const told = known?.told === true;
      fullAt.set(key, { at: known?.at ?? now, told: true });
      return told ? 'over' : 'warn';
    },
  };
}
