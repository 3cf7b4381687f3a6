/** What is only kept for a while: how each message was delivered, and what served one moment. Decisions stay for ever. */
import { rememberedMs } from './conversations.ts';
import { atomically } from './dialect.ts';
import type { Db } from './schema/database.ts';

/** So many messages in one statement: nobody waits long for it. */
const messagesAtOnce = 500;

/**
 * Deletes messages that were made before then, with their deliveries: a later correction does not reach them any more.
 * What is still to be sent or changed stays. Call it again until it returns 0.
 * @param before epoch ms
 * @returns how many messages
 */
export async function pruneMessages(db: Db, before: number): Promise<number> {
  return atomically(db, async (trx) => {
    const old = await trx.selectFrom('message as m').select('m.id').where('m.created_at', '<', before)
      .where((eb) => eb.not(eb.exists(eb.selectFrom('delivery as d').select('d.id').whereRef('d.message_id', '=', 'm.id')
        .where((e) => e.or([e('d.state', 'in', ['pending', 'sending']), e('d.created_at', '>=', before)])))))
      .orderBy('m.created_at').limit(messagesAtOnce).execute();
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id);
    await trx.deleteFrom('delivery').where('message_id', 'in', ids).execute();
    await trx.deleteFrom('message').where('id', 'in', ids).execute();
    return ids.length;
  });
}

/** Telegram keeps what was not confirmed for a day. */
const broughtAgainMs = 2 * 24 * 3_600_000;

/** Questions and waits whose time is over, and what no platform brings again; words to editors that were told, undo steps and kept replies from before then. */
export async function pruneMoments(db: Db, { before, now }: { before: number; now: number }): Promise<void> {
  await db.deleteFrom('conversation').where('expires_at', '<', now - rememberedMs).execute();
  await db.deleteFrom('heard').where('at', '<', now - broughtAgainMs).execute();
  await db.deleteFrom('destination_wait').where('until', '<', now).execute();
  await db.deleteFrom('alert').where('told_at', '<', before).execute();
  await db.deleteFrom('subscription_change').where('at', '<', before).execute();
  await db.deleteFrom('model_reply').where('created_at', '<', before).execute();
}
