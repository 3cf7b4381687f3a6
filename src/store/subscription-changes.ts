/** What was chosen for a place, before and after: each can be undone, and all are deleted with whoever chose it. */
import { subscriptionLineSchema, type SubscriptionLine } from '../contracts.ts';
import { newId } from './id.ts';
import { decode } from './json.ts';
import type { Db, Trx } from './schema/database.ts';

/** What a place gets; null: nothing. */
export type Choice = SubscriptionLine | null;

export interface NewChange {
  readonly subscription: string;
  /** The person's platform id. */
  readonly person: string;
  readonly before: Choice;
  readonly after: Choice;
}

export async function recordChange(trx: Trx, { subscription, person, before, after }: NewChange, now: number): Promise<string> {
  const id = newId();
  const json = (choice: Choice) => (choice === null ? null : JSON.stringify(choice));
  await trx.insertInto('subscription_change')
    .values({ id, subscription_id: subscription, at: now, person, before: json(before), after: json(after) }).execute();
  return id;
}

export async function getChange(db: Db, id: string): Promise<{ subscription: string; before: Choice } | undefined> {
  const row = await db.selectFrom('subscription_change').selectAll().where('id', '=', id).executeTakeFirst();
  return row && {
    subscription: row.subscription_id, before: row.before === null ? null : decode(subscriptionLineSchema, row.before),
  };
}
