/** Tells people in private what needs them: who is in charge of a place that can't be reached, the admins about a bot. */
import { split } from '../brief/split.ts';
import { text } from '../i18n/catalogue.ts';
import type { Log } from '../log.ts';
import { alertTried, dueAlerts, type Alert } from '../store/alerts.ts';
import { chosenLanguage } from '../store/readers.ts';
import type { Db } from '../store/schema/database.ts';
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

/** Until `signal` is aborted. What can't be told is tried again; a person who does not want to hear is left alone. */
export async function tellUntil(
  signal: AbortSignal, { store, channel, clock, log }: TellOptions,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const alert of await dueAlerts(store.db, channel.platform, clock.now())) {
        const [part] = split({ sections: [{ header: [], blocks: [{ type: 'text', text: alert.words }] }], buttons: [] }, channel.measure);
        const result = part === undefined || signal.aborted ? null : await channel.tell(alert.person, part);
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

/**
 * Whom to tell that a place can't be reached: who subscribed it, unless it is the chat with them, which is what can't
 * be reached, or a script did.
 */
export async function unreachable(
  db: Db, { subscription, to, reason, now }: { subscription: string; to: Destination; reason: string; now: number },
): Promise<Alert[]> {
  const row = await db.selectFrom('subscription').select('created_by').where('id', '=', subscription).executeTakeFirst();
  const person = row?.created_by ?? '';
  if (!/^\d+$/.test(person) || person === to.destination) return [];
  const place = [to.destination, ...(to.thread === null ? [] : [to.thread])].join('/');
  const language = await chosenLanguage(db, { platform: to.platform, id: person }) ?? 'en';
  const words = text(language, 'alert-unreachable', { place, reason: text(language, reason) });
  return [{ platform: to.platform, person, subject: `unreachable ${subscription} ${now}`, words }];
}
