/**
 * To all servers that follow an announcement channel. Beside the delivery, which waits for nothing of it: Discord takes
 * ten an hour in a channel, and what is more is published when it takes it again.
 */
import { RateLimitError, type REST } from 'discord.js';
import type { Log } from '../../src/log.ts';
import { crosspost } from './around.ts';
import { publicFault } from './fault.ts';

export interface Crossposts {
  add(channel: string, message: string): void;
  /** What still waits is left: the message stands, and a person can publish it. */
  stop(): void;
}

/** A day's worth of one channel: more would never be caught up with. */
const mostWaiting = 240;

export function createCrossposts(rest: REST, log: Log): Crossposts {
  const waiting = new Set<NodeJS.Timeout>();
  const bring = async (channel: string, message: string): Promise<void> => {
    try {
      await crosspost(rest, channel, message);
    } catch (error) {
      const later = error instanceof RateLimitError && waiting.size < mostWaiting ? Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout) : null;
      log.warn({ ...publicFault(error), what: 'crosspost', channel, later }, 'Discord: beside a brief');
      if (later === null) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void bring(channel, message);
      }, later).unref();
      waiting.add(timer);
    }
  };
  return {
    add: (channel, message) => void bring(channel, message),
    stop() {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
