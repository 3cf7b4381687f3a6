/** What happens to messages after they were put on their way: more parts or fewer, corrected, taken back, stopped. */
import type { ExpressionBuilder } from 'kysely';
import type { Published, Retracted } from '../desk/version.ts';
import { newId } from './id.ts';
import { batches, delivery, insertDeliveries } from './outbox.ts';
import type { Database, Trx } from './schema/database.ts';

/**
 * Plans what follows part 1, once its sender knows how many parts the document makes: the parts after it, and a few
 * words in place of each part that stands from a longer version. Again it adds nothing, and nothing when the version
 * was stopped or is no longer what it was.
 */
export async function planParts(
  trx: Trx, { delivery: first, parts, now }: { delivery: string; parts: number; now: number },
): Promise<void> {
  const row = await trx.selectFrom('delivery as d').innerJoin('message as m', 'm.id', 'd.message_id')
    .select(['d.brief_id', 'd.version', 'd.brief_status', 'd.aim', 'd.urgent', 'd.expires_at', 'd.stopped'])
    .select(['m.platform', 'm.destination', 'm.thread', 'm.subscription_id', 'm.edition_id', 'm.language'])
    .select('m.without_opinion').where('d.id', '=', first).executeTakeFirstOrThrow();
  const { brief_id: brief, version, brief_status: status, aim, urgent, expires_at: expiresAt, stopped, ...message } = row;
  if (status !== aim || stopped === 1) return;
  const rows = Array
    .from({ length: parts - 1 }, (_, n) => ({ ...message, id: newId(), part: n + 2, created_at: now }));
  if (rows.length > 0) await trx.insertInto('message').values(rows).onConflict((on) => on.doNothing()).execute();
  const rest = await trx.selectFrom('message').select(['id', 'platform', 'destination'])
    .where('platform', '=', row.platform).where('destination', '=', row.destination)
    .where('thread', '=', row.thread).where('edition_id', '=', row.edition_id)
    .where('language', '=', row.language).where('notice', '=', '').where('part', '>', 1)
    .where((eb) => eb.or([eb('part', '<=', parts), stands(eb)])).execute();
  const sending = { aim, dueAt: now, urgent: urgent === 1, expiresAt, now };
  await insertDeliveries(trx, rest.map((to) => delivery(to, { brief, version }, sending)));
}

/** It is on a reader's screen, or on its way there at this moment. */
const stands = (eb: ExpressionBuilder<Database, 'message'>) => eb.or([
  eb('platform_message_id', 'is not', null),
  eb.exists(eb.selectFrom('delivery').select('delivery.id').whereRef('delivery.message_id', '=', 'message.id')
    .where('delivery.state', '=', 'sending')),
]);

/** This brief with its frame in another language, and no brief in that language after it. */
const readIn = (eb: ExpressionBuilder<Database, 'message'>, brief: string) => {
  const delivered = eb.selectFrom('delivery').innerJoin('brief', 'brief.id', 'delivery.brief_id').select('delivery.id')
    .whereRef('delivery.message_id', '=', 'message.id');
  return eb.and([
    eb.exists(delivered.where('brief.id', '=', brief)),
    eb.not(eb.exists(delivered.whereRef('brief.language', '=', 'message.language'))),
  ]);
};

export interface BringUpToDate {
  /** What readers are to see from now on: a newer version, or that this one was taken back. */
  readonly version: Published | Retracted;
  /** Whether a message tells of it, as a reply to the first part: nobody reads a message again by themselves. */
  readonly notice: boolean;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Inside the transaction of the decision: every message of the brief that stands, whoever still subscribes, is to be
 * brought to this version, ahead of what has a slot. The sender changes it in place at the platform's pace; what can't
 * be reached is listed by `deliveriesOf` with its reason. On a first version there is nothing to do.
 * @returns how many places are changed, and how many are told
 */
export async function bringUpToDate(
  trx: Trx, { version, notice, now }: BringUpToDate,
): Promise<{ places: number; notices: number }> {
  const { edition_id, language } = await trx.selectFrom('brief').select(['edition_id', 'language'])
    .where('id', '=', version.brief).executeTakeFirstOrThrow();
  const messages = await trx.selectFrom('message')
    .select(['id', 'platform', 'destination', 'thread', 'subscription_id', 'without_opinion', 'language'])
    .where('edition_id', '=', edition_id).where((eb) => eb.or([eb('language', '=', language), readIn(eb, version.brief)])).where('part', '=', 1)
    .where('notice', '=', '').where(stands).execute();
  const sending = { aim: version.status, dueAt: now, urgent: true, expiresAt: null, now };
  const places = await insertDeliveries(trx, messages.map((to) => delivery(to, version, sending)));
  if (!notice || messages.length === 0) return { places, notices: 0 };

  // Whoever has left, or rests, is not written to: what stands there is changed all the same.
  const resting = await trx.selectFrom('subscription').select('id')
    .where((eb) => eb.or([eb('ended_at', 'is not', null), eb('paused_at', 'is not', null)])).execute();
  const left = new Set(resting.map(({ id }) => id));
  const told = messages.filter(({ subscription_id: id }) => id === null || !left.has(id));
  const rows = told.map((message) => ({
    ...message, id: newId(), edition_id, part: 1, notice: `${version.version}:${version.status}`, created_at: now,
  }));
  for (const values of batches(rows)) {
    await trx.insertInto('message').values(values).onConflict((on) => on.doNothing()).execute();
  }
  return { places, notices: await insertDeliveries(trx, rows.map((to) => delivery(to, version, sending))) };
}

/**
 * Stops everything of a version that has not arrived. What is on its way at this moment can't be called back, but it is
 * not tried again, and no part follows it.
 * @returns how many messages were stopped, and how many are on their way
 */
export async function stopDeliveries(
  trx: Trx, { brief, version }: { brief: string; version: number },
): Promise<{ stopped: number; onTheWay: number }> {
  const change = (state: 'pending' | 'sending') => trx.updateTable('delivery')
    .set(state === 'pending' ? { state: 'cancelled', stopped: 1 } : { stopped: 1 })
    .where('brief_id', '=', brief).where('version', '=', version).where('state', '=', state).executeTakeFirstOrThrow();
  const stopped = await change('pending');
  const onTheWay = await change('sending');
  return { stopped: Number(stopped.numUpdatedRows), onTheWay: Number(onTheWay.numUpdatedRows) };
}
