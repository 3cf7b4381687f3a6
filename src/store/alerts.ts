/**
 * Words that people are to be told in private about what needs them: each subject once to each account, tried again when
 * it fails. Whoever holds a platform's lease brings them there (`delivery/alerts.ts`).
 */
import type { Language, Platform } from '../contracts.ts';
import { newId } from './id.ts';
import { listPeople } from './people.ts';
import { chosenLanguage } from './readers.ts';
import type { Db } from './schema/database.ts';

export interface Alert {
  readonly platform: Platform;
  /** Their id on the platform. */
  readonly person: string;
  /** What it is about; the same again tells nobody twice. */
  readonly subject: string;
  readonly words: string;
  /** The place that it is about, by its id on the platform; null: none. */
  readonly about?: string | null;
}

export async function raise(db: Db, alerts: readonly Alert[], now: number): Promise<void> {
  if (alerts.length === 0) return;
  const rows = alerts.map((alert) => ({ about: null, ...alert, id: newId(), created_at: now, due_at: now, attempts: 0 }));
  await db.insertInto('alert').values(rows)
    .onConflict((on) => on.columns(['platform', 'person', 'subject']).doNothing()).execute();
}

export interface EditorAlert {
  readonly subject: string;
  readonly words: (language: Language) => string;
  /** Epoch ms. */
  readonly now: number;
}

/** To every account of every editor, or of the admins alone, in the language that they chose there. */
export async function alertEditors(db: Db, { subject, words, now }: EditorAlert, only?: 'admin'): Promise<void> {
  const people = (await listPeople(db)).filter(({ role }) => only === undefined || role === only);
  const accounts = people.flatMap(({ identities }) => identities);
  const alerts = await Promise.all(accounts.map(async (account) => ({
    platform: account.platform, person: account.id, subject, words: words(await chosenLanguage(db, account) ?? 'en'),
  })));
  await raise(db, alerts, now);
}

export interface DueAlert extends Alert {
  readonly id: string;
  readonly attempts: number;
}

export async function dueAlerts(db: Db, platform: Platform, now: number): Promise<DueAlert[]> {
  return db.selectFrom('alert').select(['id', 'platform', 'person', 'subject', 'words', 'about', 'attempts'])
    .where('platform', '=', platform).where('told_at', 'is', null).where('due_at', '<=', now)
    .orderBy('due_at').limit(20).execute();
}

/** @param again epoch ms of the next try; null: it was told, or is given up */
export async function alertTried(db: Db, { id, attempts }: DueAlert, again: number | null, now: number): Promise<void> {
  await db.updateTable('alert').set({ attempts: attempts + 1, ...(again === null ? { told_at: now } : { due_at: again }) })
    .where('id', '=', id).execute();
}
