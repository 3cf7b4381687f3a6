/** What became of an article's page when it was read again before publishing. */
import type { Db, Trx } from './schema/database.ts';
import type { SourceCheckTable } from './schema/briefs.ts';

export type Outcome = SourceCheckTable['outcome'];

export interface SourceCheck {
  readonly outcome: Outcome;
  /** Code of the error that reading it gave. */
  readonly error: string | null;
  /** Since when it is so, and when it was looked at last; epoch ms. */
  readonly since: number;
  readonly checkedAt: number;
}

export async function sourceCheck(db: Db, article: string): Promise<SourceCheck | null> {
  const row = await db.selectFrom('source_check').selectAll().where('article_id', '=', article).executeTakeFirst();
  return row === undefined ? null : { outcome: row.outcome, error: row.error, since: row.since, checkedAt: row.checked_at };
}

/** The time since which an outcome stands is kept as long as it does. */
export async function saveSourceCheck(trx: Trx, article: string, { outcome, error }: Pick<SourceCheck, 'outcome' | 'error'>, now: number): Promise<void> {
  const known = await sourceCheck(trx, article);
  const row = { outcome, error, since: known?.outcome === outcome ? known.since : now, checked_at: now };
  await trx.insertInto('source_check').values({ article_id: article, ...row })
    .onConflict((on) => on.column('article_id').doUpdateSet(row)).execute();
}
