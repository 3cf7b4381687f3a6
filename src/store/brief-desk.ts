/** What editors tell each other about a brief, whatever its version: who has it in hand, a note, an embargo. */
import type { Db, Trx } from './schema/database.ts';

export interface BriefDesk {
  /** Who has it in hand. */
  readonly person: string | null;
  readonly note: string | null;
  /** Epoch ms. */
  readonly embargoUntil: number | null;
}

const nothing: BriefDesk = { person: null, note: null, embargoUntil: null };

export async function briefDesk(db: Db, brief: string): Promise<BriefDesk> {
  const row = await db.selectFrom('brief_desk').selectAll().where('brief_id', '=', brief).executeTakeFirst();
  return row === undefined ? nothing : { person: row.person, note: row.note, embargoUntil: row.embargo_until };
}

export async function saveBriefDesk(trx: Trx, brief: string, { person, note, embargoUntil }: BriefDesk): Promise<void> {
  const values = { person, note, embargo_until: embargoUntil };
  await trx.insertInto('brief_desk').values({ brief_id: brief, ...values })
    .onConflict((on) => on.column('brief_id').doUpdateSet(values)).execute();
}
