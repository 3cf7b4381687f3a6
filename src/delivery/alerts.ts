/** Brings to people in private what needs them: of a place that can't be reached, of a bot, of the day's brief. */
import { split } from '../brief/split.ts';
import type { Log } from '../log.ts';
import { alertTried, dueAlerts, type Alert } from '../store/alerts.ts';
import type { Store } from '../store/store.ts';
import type { Channel, Destination } from './channel.ts';
import { backoff, type Clock } from './pace.ts';

const lookMs = 2000;
/** With pauses that double: about four hours. */
const tries = 12;

export interface TellOptions {
  readonly store: Store;
  readonly channel: Pick<Channel, 'platform' | 'measure' | 'tell'>;
  readonly clock: Clock;
  readonly log: Log;
}

const placeOf = ({ platform, about }: Alert): Destination | undefined =>
  (typeof about === 'string' ? { platform, destination: about, thread: null } : undefined);

/** Until `signal` is aborted. What can't be told is tried again; a person who does not want to hear is left alone. */
export async function tellUntil(
  signal: AbortSignal, { store, channel, clock, log }: TellOptions,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const alert of await dueAlerts(store.db, channel.platform, clock.now())) {
        const [part] = split({ sections: [{ header: [], blocks: [{ type: 'text', text: alert.words }] }], buttons: [] }, channel.measure);
        const result = part === undefined || signal.aborted ? null : await channel.tell(alert.person, part, placeOf(alert));
        if (result === null) return;
        const again = result.outcome === 'retry' && alert.attempts + 1 < tries
          ? clock.now() + Math.max(result.afterMs, backoff(alert.attempts, Math.random())) : null;
        if (result.outcome !== 'sent') log.warn({ subject: alert.subject, outcome: result.outcome }, 'somebody could not be told');
        await alertTried(store.db, alert, again, clock.now());
      }
    } catch (error) {
      log.error({ error: String(error) }, 'alerts were not looked for');
    }
    await clock.sleep(lookMs, signal);
  }
}
