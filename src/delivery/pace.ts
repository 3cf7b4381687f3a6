/** Keeps to a platform's pace: an even stream over all destinations, and a pause between two to one. */
import type { Destination, Pace } from './channel.ts';

export interface Clock {
  now(): number;
  /** Ends early when `signal` is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => new Promise((resolve) => {
    if (signal?.aborted === true || ms <= 0) return resolve();
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  }),
};

export interface Pacer {
  /** Milliseconds that a message to this destination must still wait; the place in the stream is taken. */
  take(to: Destination, now: number): number;
  /** The platform asked for a pause of everything until then. */
  pauseUntil(at: number): void;
}

export function createPacer({ perSecond, perDestinationMs }: Pace): Pacer {
  const step = 1000 / perSecond;
  const lastTo = new Map<string, number>();
  let next = 0;
  return {
    take(to, now) {
      const key = `${to.destination}/${to.thread ?? ''}`;
      const at = Math.max(now, next, (lastTo.get(key) ?? -Infinity) + perDestinationMs);
      next = Math.max(now, next) + step;
      // Only those who could still have to wait are remembered.
      for (const [destination, last] of lastTo) if (last + perDestinationMs < now) lastTo.delete(destination);
      lastTo.set(key, at);
      return at - now;
    },
    pauseUntil(at) {
      next = Math.max(next, at);
    },
  };
}

/** Pause before attempt `attempts + 1`, ms: 1 s doubling to 15 min, with up to a quarter of jitter. */
export function backoff(attempts: number, random: number): number {
  return Math.min(1000 * 2 ** Math.min(attempts, 20), 900_000) * (1 + random / 4);
}
