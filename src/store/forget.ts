/** What is kept of a reader, and its deletion. What an editor decided is the record of the briefs and stays. */
import type { Platform } from '../contracts.ts';
import type { Destination } from '../delivery/channel.ts';
import type { Db, Trx } from './schema/database.ts';
import { forgetReader as forgetLanguage } from './readers.ts';
import { threadColumn } from './subscriptions.ts';

export interface Reader {
  readonly platform: Platform;
  /** Their id on the platform. */
  readonly person: string;
  /** Their private chat with the bot; null where it is not known from here. */
  readonly chat: Destination | null;
}

export interface Kept {
  /** Of their private chat: 0 or 1. */
  readonly subscriptions: number;
  /** Messages that stand in their private chat, by their numbers. */
  readonly messages: number;
  readonly reports: number;
  /** Places that they set up. */
  readonly places: number;
}

export async function keptOf(db: Db, reader: Reader): Promise<Kept> {
  const own = await ownSubscriptions(db, reader);
  const ids = own.map(({ id }) => id);
  return {
    subscriptions: own.length,
    messages: (await messagesTo(db, ids).select('id').execute()).length,
    reports: (await db.selectFrom('report').select('id').where('platform', '=', reader.platform)
      .where('reporter', '=', reader.person).execute()).length,
    places: (await placesBy(db, reader, ids).select('id').execute()).length,
  };
}

/**
 * Deletes it. Places that they set up go on, without their name.
 * @returns what was kept until now
 */
export async function forgetReader(trx: Trx, reader: Reader): Promise<Kept> {
  const { platform, person } = reader;
  const kept = await keptOf(trx, reader);
  const ids = (await ownSubscriptions(trx, reader)).map(({ id }) => id);
  if (ids.length > 0) {
    await trx.deleteFrom('delivery').where('message_id', 'in', messagesTo(trx, ids).select('id')).execute();
    await trx.deleteFrom('message').where('subscription_id', 'in', ids).execute();
    await trx.deleteFrom('subscription_region').where('subscription_id', 'in', ids).execute();
    await trx.deleteFrom('subscription_change').where('subscription_id', 'in', ids).execute();
    await trx.deleteFrom('subscription').where('id', 'in', ids).execute();
  }
  await trx.updateTable('subscription').set({ created_by: forgotten }).where('platform', '=', platform).where('created_by', '=', person).execute();
  await trx.updateTable('subscription_change').set({ person: forgotten }).where('person', '=', person)
    .where('subscription_id', 'in', trx.selectFrom('subscription').select('id').where('platform', '=', platform)).execute();
  await trx.deleteFrom('report').where('platform', '=', platform).where('reporter', '=', person).execute();
  await trx.deleteFrom('conversation').where('platform', '=', platform).where('person', '=', person).execute();
  await forgetLanguage(trx, { platform, id: person });
  await trx.deleteFrom('alert').where('platform', '=', platform).where('person', '=', person).execute();
  return kept;
}

/** In place of who they were. */
const forgotten = 'forgotten';

async function ownSubscriptions(db: Db, { chat }: Reader): Promise<{ id: string }[]> {
  if (chat === null) return [];
  return db.selectFrom('subscription').select('id').where('platform', '=', chat.platform)
    .where('destination', '=', chat.destination).where('thread', '=', threadColumn(chat.thread)).execute();
}

function messagesTo(db: Db, subscriptions: readonly string[]) {
  return db.selectFrom('message').where('subscription_id', 'in', [...subscriptions, '']);
}

function placesBy(db: Db, { platform, person }: Reader, own: readonly string[]) {
  return db.selectFrom('subscription').where('platform', '=', platform).where('created_by', '=', person)
    .where('ended_at', 'is', null).where('id', 'not in', [...own, '']);
}
