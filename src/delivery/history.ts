/** Keeps the history of deliveries to the days that the settings give it. */
import type { Log } from '../log.ts';
import { pruneMessages, pruneMoments } from '../store/history.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './pace.ts';

/** A correction after more than a year and a month changes nothing that anybody still reads. */
export const historyDays = 400;

const dayMs = 24 * 3_600_000;
const everyMs = 3_600_000;
/** Between two statements, so that senders come in between, ms. */
const breathMs = 50;

export interface HistoryOptions {
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  readonly days: number;
}

/** Looks every hour until `signal` is aborted. */
export async function pruneUntil(signal: AbortSignal, options: HistoryOptions): Promise<void> {
  const { log, clock } = options;
  while (!signal.aborted) {
    const pruned = await prune(signal, options).catch((error: unknown) => {
      log.error({ error: String(error) }, 'the history was not pruned');
      return 0;
    });
    if (pruned > 0) log.info({ messages: pruned, days: options.days }, 'old messages left the history');
    await clock.sleep(everyMs, signal);
  }
}

async function prune(signal: AbortSignal, { store, clock, days }: HistoryOptions): Promise<number> {
  const now = clock.now();
  const before = now - days * dayMs;
  await pruneMoments(store.db, { before, now });
  for (let pruned = 0; ;) {
    const more = signal.aborted ? 0 : await pruneMessages(store.db, before);
    if (more === 0) return pruned;
    pruned += more;
    await clock.sleep(breathMs, signal);
  }
}
