/** Watches over a process that serves bots, and tells the admins in chat what needs a person. */
import { statfs } from 'node:fs/promises';
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import type { Log } from '../log.ts';
import { alertEditors } from '../store/alerts.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './pace.ts';

/** What was seen of a bot: its state, and since when, epoch ms. */
export interface Seen {
  readonly state: string;
  readonly since: number;
}

export interface Trouble {
  /** The same again tells nobody twice. */
  readonly subject: string;
  readonly words: (language: Language) => string;
}

const downAfterMs = 5 * 60_000;
const leastFreeBytes = 200e6;
const lookMs = 15_000;

/** @param seen each bot's state by platform @param freeBytes of the disk that holds the store; null where it has none */
export function troubles(seen: Readonly<Record<string, Seen>>, freeBytes: number | null, now: number): Trouble[] {
  const bots = Object.entries(seen).flatMap(([platform, { state, since }]): Trouble[] => {
    if (state === 'refused') return [{ subject: `token ${platform} ${since}`, words: (language) => text(language, 'alert-token', { platform }) }];
    if (state !== 'down' || now - since < downAfterMs) return [];
    const words = (language: Language) => text(language, 'alert-down', { platform, minutes: Math.floor((now - since) / 60_000) });
    return [{ subject: `down ${platform} ${since}`, words }];
  });
  if (freeBytes === null || freeBytes >= leastFreeBytes) return bots;
  const day = new Date(now).toISOString().slice(0, 10);
  return [...bots, { subject: `disk ${day}`, words: (language) => text(language, 'alert-disk', { megabytes: Math.floor(freeBytes / 1e6) }) }];
}

export interface WatchOptions {
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly states: () => Readonly<Record<string, string>>;
  /** The folder of a store that is a file; null for one on a server, which watches its own disk. */
  readonly folder: string | null;
}

/** Until `signal` is aborted. Told on every platform: of a platform that is down by the other one. */
export async function watchUntil(signal: AbortSignal, { store, log, clock, states, folder }: WatchOptions): Promise<void> {
  const seen: Record<string, Seen> = {};
  while (!signal.aborted) {
    const now = clock.now();
    for (const [platform, state] of Object.entries(states())) {
      if (seen[platform]?.state !== state) seen[platform] = { state, since: now };
    }
    try {
      const found = troubles(seen, folder === null ? null : await freeBytesOf(folder), now);
      for (const { subject, words } of found) {
        log.error({ subject }, words('en'));
        await alertEditors(store.db, { subject, words, now }, 'admin');
      }
    } catch (error) {
      log.error({ error: String(error) }, 'the watch could not look');
    }
    await clock.sleep(lookMs, signal);
  }
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
