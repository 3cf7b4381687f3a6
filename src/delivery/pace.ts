/**
 * Keeps to a platform's pace: an even stream over all destinations that never exceeds the limit of any second, a pause
 * between two to one, slower after a 429 and back to full speed by and by. No clock inside: `now` is epoch ms.
 */
import type { Pace } from './channel.ts';

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
  /** Milliseconds until the next message may go out; 0: now. */
  wait(now: number): number;
  /** Milliseconds until a pause of the whole platform ends; 0: there is none. */
  paused(now: number): number;
  /** Destinations that can't take a message yet, and milliseconds until the first of them can. */
  busy(now: number): { readonly destinations: readonly string[]; readonly firstMs: number };
  /** A message goes out now. @returns to be called when it was answered, however */
  take(destination: string, now: number): (answeredAt: number) => void;
  /** The platform asked for a pause of everything until then. */
  pauseUntil(at: number): void;
  /** The platform asked one destination to wait: all go slower for a while, and when several have to, all rest. */
  limited(destination: string, afterMs: number, now: number): void;
  /** The platform would not take a message. */
  refused(now: number): void;
}

/** Kept free of each second, against clocks and networks that are not exact. */
const marginMs = 10;
/** An even stream that was held up makes up for so much, within the limit of the second; after longer it begins anew. */
const madeUpMs = 1000;
/** An answer that takes so much longer than the quickest is not waited for any more, ms. */
const patienceMs = 250;
/** At the first 429 the stream slows to this share, and gains so much of its full speed back each second. */
const slower = 0.7;
const slowest = 0.1;
const gainPerSecond = 0.02;
/** Destinations that have to wait within so many milliseconds: then it is the whole that was too quick. */
const together = { destinations: 3, withinMs: 2000 };
const tenMinutes = 600_000;

interface Sent {
  readonly at: number;
  answered: number | null;
}

export function createPacer({ perSecond, perDestinationMs, perMinute, refusalsIn10Minutes }: Pace): Pacer {
  const recent: Sent[] = [];
  const freeAt = new Map<string, number>();
  const lastMinute = new Map<string, number[]>();
  let next = -Infinity;
  let pausedUntil = -Infinity;
  let share = { of: 1, at: 0 };
  let limits: { destination: string; afterMs: number; at: number }[] = [];
  let refusals: number[] = [];
  let quickest = Infinity;
  let measuredSince = -Infinity;

  const shareAt = (now: number) => Math.min(1, share.of + Math.max(0, now - share.at) / 1000 * gainPerSecond);

  /**
   * From when the last second holds fewer than the limit, on the platform's side: a message arrives there between its
   * sending and its answer, as late as its answer comes later than the quickest.
   */
  const windowFreeAt = (now: number): number => {
    if (recent.length < perSecond) return -Infinity;
    const arrivals = recent.map(({ at, answered }) =>
      at + Math.min(patienceMs, Math.max(0, (answered ?? now) - at - quickest))).sort((one, other) => other - one);
    return (arrivals[Math.floor(perSecond) - 1] ?? -Infinity) + 1000 + marginMs;
  };

  return {
    wait: (now) => Math.max(0, Math.max(next, pausedUntil, windowFreeAt(now)) - now),
    paused: (now) => Math.max(0, pausedUntil - now),
    busy(now) {
      for (const [destination, at] of freeAt) if (at <= now) freeAt.delete(destination);
      for (const [destination, times] of lastMinute) if ((times.at(-1) ?? 0) + 60_000 <= now) lastMinute.delete(destination);
      const firstMs = Math.min(...freeAt.values()) - now;
      return { destinations: [...freeAt.keys()], firstMs };
    },
    take(destination, now) {
      next = (now - next > madeUpMs ? now : next) + 1000 / (perSecond * shareAt(now));
      const sent: Sent = { at: now, answered: null };
      recent.push(sent);
      if (recent.length > perSecond * 2) recent.shift();
      let free = now + perDestinationMs;
      if (perMinute?.destinations.test(destination) === true) {
        const times = [...lastMinute.get(destination) ?? [], now].slice(-perMinute.messages);
        lastMinute.set(destination, times);
        if (times.length === perMinute.messages) free = Math.max(free, (times[0] ?? now) + 60_000);
      }
      if (free > now) freeAt.set(destination, free);
      return (answeredAt) => {
        sent.answered = answeredAt;
        // Measured anew by and by: the way to the platform may have become longer.
        if (answeredAt - measuredSince > tenMinutes) [quickest, measuredSince] = [Infinity, answeredAt];
        quickest = Math.min(quickest, answeredAt - now);
        // An edit and the reply that tells of it follow each other closely: the platform counts from when the first arrived.
        if (perDestinationMs > 0) freeAt.set(destination, Math.max(freeAt.get(destination) ?? free, answeredAt + perDestinationMs));
      };
    },
    pauseUntil(at) {
      pausedUntil = Math.max(pausedUntil, at);
    },
    limited(destination, afterMs, now) {
      if (now - share.at >= 1000 || share.of === 1) share = { of: Math.max(slowest, shareAt(now) * slower), at: now };
      limits = [...limits.filter((limit) => limit.at > now - together.withinMs && limit.destination !== destination), { destination, afterMs, at: now }];
      if (limits.length >= together.destinations) pausedUntil = Math.max(pausedUntil, now + Math.min(...limits.map((limit) => limit.afterMs)));
    },
    refused(now) {
      if (refusalsIn10Minutes === undefined) return;
      refusals = [...refusals.filter((at) => at > now - tenMinutes), now];
      if (refusals.length >= refusalsIn10Minutes) pausedUntil = Math.max(pausedUntil, (refusals[0] ?? now) + tenMinutes);
    },
  };
}

/** Pause before attempt `attempts + 1`, ms: 1 s doubling to 15 min, with up to a quarter of jitter. */
export function backoff(attempts: number, random: number): number {
  // Whole milliseconds: the store keeps no others.
  return Math.round(Math.min(1000 * 2 ** Math.min(attempts, 20), 900_000) * (1 + random / 4));
}
