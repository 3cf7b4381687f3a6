/** Words to editors' accounts about what needs them; whoever holds a platform's lease brings them there. */
import type { Language } from '../contracts.ts';
import { newId } from './id.ts';
import { listPeople } from './people.ts';
import { chosenLanguage } from './readers.ts';
import type { Db } from './schema/database.ts';

export interface EditorAlert {
  /** What it is about: each account is told of it once. */
  readonly subject: string;
  readonly words: (language: Language) => string;
  /** Epoch ms. */
  readonly now: number;
}

/** To every account of every editor, in the language that they chose there. */
export async function alertEditors(db: Db, { subject, words, now }: EditorAlert): Promise<void> {
  const accounts = (await listPeople(db)).flatMap(({ identities }) => identities);
  for (const account of accounts) {
    const row = {
      id: newId(), platform: account.platform, person: account.id, subject, words: words(await chosenLanguage(db, account) ?? 'en'),
      created_at: now, due_at: now, attempts: 0, told_at: null,
    };
    await db.insertInto('alert').values(row).onConflict((on) => on.columns(['platform', 'person', 'subject']).doNothing()).execute();
  }
}
