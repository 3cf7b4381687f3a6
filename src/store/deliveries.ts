/** What became of a brief version on its way to readers. */
import type { Selectable } from 'kysely';
import type { DeliveriesOutput, Platform } from '../contracts.ts';
import type { Db } from './schema/database.ts';
import type { DeliveryTable, MessageTable } from './schema/delivery.ts';

type Row = Pick<Selectable<DeliveryTable>, 'platform' | 'destination' | 'state' | 'error' | 'due_at'>
  & Pick<MessageTable, 'thread'> & { until: number | null };

/**
 * By place: sent when all its parts are, failed when one part failed or is tried again after an error
 * (`next` says when; null: a person has to mend it), else pending. Places that were cancelled before
 * anything was sent don't count.
 */
export async function deliveriesOf(db: Db, brief: string, version: number): Promise<DeliveriesOutput> {
  const rows = await db.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .leftJoin('destination_wait as w', (join) =>
      join.onRef('w.platform', '=', 'd.platform').onRef('w.destination', '=', 'd.destination'))
    .select(['d.platform', 'd.destination', 'd.state', 'd.error', 'd.due_at', 'm.thread', 'w.until'])
    .where('d.brief_id', '=', brief).where('d.version', '=', version)
    .orderBy('d.platform').orderBy('d.destination').orderBy('m.thread').orderBy('m.part').execute();
  const places = [...Map.groupBy(rows, nameOf)]
    .map(([destination, parts]) => ({ destination, ...outcome(parts) }));
  const failed = places.filter((place) => place.state === 'failed');
  const count = (state: string) => places.filter((place) => place.state === state).length;
  return {
    brief, version, total: count('sent') + count('pending') + failed.length,
    sent: count('sent'), pending: count('pending'),
    failed: failed.map(({ destination, reason, next }) => ({ destination, reason, next })),
  };
}

/** The brief that stands in a message of ours, by its platform id: the version that was last brought there. */
export async function briefOfMessage(
  db: Db, platform: Platform, ids: readonly string[],
): Promise<{ brief: string; version: number } | undefined> {
  return db.selectFrom('message as m').innerJoin('delivery as d', 'd.message_id', 'm.id')
    .select(['d.brief_id as brief', 'd.version']).where('m.platform', '=', platform)
    .where('m.platform_message_id', 'in', ids).where('d.state', '=', 'sent')
    .orderBy('d.version', 'desc').limit(1).executeTakeFirst();
}

const nameOf = ({ platform, destination, thread }: Row) =>
  `${platform}:${destination}${thread === '' ? '' : `/${thread}`}`;

interface Outcome {
  readonly state: 'sent' | 'pending' | 'failed' | 'cancelled';
  readonly reason: string;
  readonly next: string | null;
}

function outcome(parts: readonly Row[]): Outcome {
  const broken = parts.find((part) => part.state === 'failed');
  if (broken) return { state: 'failed', reason: broken.error ?? '', next: null };
  const again = parts.find((part) => part.state === 'pending' && part.error !== null);
  if (again) {
    const next = new Date(Math.max(again.due_at, again.until ?? 0)).toISOString();
    return { state: 'failed', reason: again.error ?? '', next };
  }
  const some = (...states: Row['state'][]) => parts.some((part) => states.includes(part.state));
  const state = some('pending', 'sending') ? 'pending' : some('sent') ? 'sent' : 'cancelled';
  return { state, reason: '', next: null };
}
