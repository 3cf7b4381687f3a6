/** Editors, and the accounts by which platforms know them. */
import type { Platform } from '../contracts.ts';
import { lock } from './dialect.ts';
import { newId } from './id.ts';
import type { Db, Trx } from './schema/database.ts';
import type { Role } from './schema/people.ts';

export interface Identity {
  readonly platform: Platform;
  /** The platform's id of the person, as text. */
  readonly id: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly identities: readonly Identity[];
  readonly addedAt: number;
  /** They are an editor by a role in a server, and only as long as they have it. */
  readonly byRole: boolean;
}

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  readonly identities: readonly Identity[];
  readonly by: string;
  readonly now: number;
  /** `server/role` by which they are an editor; left out for an editor by name. */
  readonly byRole?: string | null;
}

/**
 * Until the transaction ends nobody else adds, changes or removes people: whoever asks "is this the last
 * admin?" calls it first.
 */
export async function lockPeople(trx: Trx): Promise<void> {
  await lock(trx, 'people');
}

/**
 * Adds a person, or gives the one that an account belongs to already the new name, role and further accounts.
 * @returns the person's id
 */
export async function savePerson(trx: Trx, { name, role, identities, by, byRole = null, now }: NewPerson): Promise<string> {
  await lockPeople(trx);
  const known = await Promise.all(identities.map(async (identity) => findPerson(trx, identity)));
  const same = known.find((person) => person !== undefined);
  const id = same?.id ?? newId();
  if (same) await trx.updateTable('person').set({ name, role, by_role: byRole }).where('id', '=', id).execute();
  else await trx.insertInto('person').values({ id, name, role, added_at: now, added_by: by, by_role: byRole }).execute();
  for (const identity of identities) await addIdentity(trx, id, identity, now);
  return id;
}

/** An account belongs to one person; it moves to the one named last. */
export async function addIdentity(trx: Trx, person: string, identity: Identity, now: number): Promise<void> {
  await trx.insertInto('identity')
    .values({ platform: identity.platform, platform_id: identity.id, person_id: person, added_at: now })
    .onConflict((on) => on.columns(['platform', 'platform_id']).doUpdateSet({ person_id: person }))
    .execute();
}

/** @returns false when there is no such person */
export async function setRole(trx: Trx, id: string, role: Role): Promise<boolean> {
  await lockPeople(trx);
  const { numUpdatedRows } = await trx.updateTable('person').set({ role }).where('id', '=', id)
    .where('removed_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/**
 * The row stays, since decisions name it; the accounts are forgotten. @returns false when there is no such
 * person
 */
export async function removePerson(trx: Trx, id: string, now: number): Promise<boolean> {
  await lockPeople(trx);
  await trx.deleteFrom('identity').where('person_id', '=', id).execute();
  const { numUpdatedRows } = await trx.updateTable('person').set({ removed_at: now }).where('id', '=', id)
    .where('removed_at', 'is', null).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Those who have a role now. */
export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await db.selectFrom('person').selectAll().where('removed_at', 'is', null).orderBy('added_at')
    .orderBy('id').execute();
  const identities = await db.selectFrom('identity').selectAll().orderBy('platform').orderBy('platform_id')
    .execute();
  return rows.map(({ id, name, role, added_at: addedAt, by_role: byRole }) => ({
    id, name, role, addedAt, byRole: byRole !== null,
    identities: identities.filter((row) => row.person_id === id)
      .map((row) => ({ platform: row.platform, id: row.platform_id })),
  }));
}

export async function getPerson(db: Db, id: string): Promise<Person | undefined> {
  return (await listPeople(db)).find((person) => person.id === id);
}

/** The editor behind an account; undefined for anybody else, and for an editor who was removed. */
export async function findPerson(db: Db, { platform, id }: Identity): Promise<Person | undefined> {
  const row = await db.selectFrom('identity').select('person_id').where('platform', '=', platform)
    .where('platform_id', '=', id).executeTakeFirst();
  return row && getPerson(db, row.person_id);
}

/** A name that people know a decider by, also after removal. */
export async function nameOf(db: Db, id: string): Promise<string | undefined> {
  return (await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst())?.name;
}
