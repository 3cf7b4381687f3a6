/** What readers chose for themselves, by their account: the language in which they are answered. */
import { languageSchema, type Language } from '../contracts.ts';
import type { Identity } from './people.ts';
import type { Db, Trx } from './schema/database.ts';

/** Null for somebody who never chose: their platform's language is taken. */
export async function chosenLanguage(db: Db, { platform, id }: Identity): Promise<Language | null> {
  const row = await db.selectFrom('reader').select('language')
    .where('platform', '=', platform).where('platform_id', '=', id).executeTakeFirst();
  return languageSchema.safeParse(row?.language).data ?? null;
}

export async function saveLanguage(trx: Trx, { platform, id }: Identity, language: Language, now: number): Promise<void> {
  await trx.insertInto('reader').values({ platform, platform_id: id, language, changed_at: now })
    .onConflict((on) => on.columns(['platform', 'platform_id']).doUpdateSet({ language, changed_at: now })).execute();
}

/** For those who want to be forgotten. */
export async function forgetReader(trx: Trx, { platform, id }: Identity): Promise<void> {
  await trx.deleteFrom('reader').where('platform', '=', platform).where('platform_id', '=', id).execute();
}
