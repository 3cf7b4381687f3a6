/** How much the store holds, for those who look after it. */
import type { Db } from './schema/database.ts';

export interface Counts {
  /** The newest migration that was applied. */
  readonly schema: string;
  /** Without the project's own samples. */
  readonly articles: number;
  readonly briefs: number;
  /** Not ended; paused ones too. */
  readonly subscriptions: number;
  /** Paused because their place can't be reached. */
  readonly paused: number;
  /** Deliveries that are to be sent, and those that a person has to mend. */
  readonly pending: number;
  readonly failed: number;
}

export async function countAll(db: Db): Promise<Counts> {
  const migration = await db.selectFrom('migration').select((eb) => eb.fn.max('name').as('name')).executeTakeFirst();
  const articles = await db.selectFrom('article').select((eb) => eb.fn.countAll().as('count')).where('sample', '=', 0).executeTakeFirst();
  const briefs = await db.selectFrom('brief').select((eb) => eb.fn.countAll().as('count')).executeTakeFirst();
  const subscriptions = await db.selectFrom('subscription').select((eb) => [
    eb.fn.countAll().as('all'), eb.fn.count('paused_at').as('paused'),
  ]).where('ended_at', 'is', null).executeTakeFirst();
  const states = await db.selectFrom('delivery').select((eb) => ['state', eb.fn.countAll().as('count')])
    .where('state', 'in', ['pending', 'sending', 'failed']).groupBy('state').execute();
  const inState = (...wanted: string[]) =>
    states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + Number(count), 0);
  return {
    schema: migration?.name ?? '', articles: Number(articles?.count ?? 0), briefs: Number(briefs?.count ?? 0),
    subscriptions: Number(subscriptions?.all ?? 0), paused: Number(subscriptions?.paused ?? 0),
    pending: inState('pending', 'sending'), failed: inState('failed'),
  };
}
