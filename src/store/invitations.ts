/** Invitations by one-time code: the code itself is shown once and never kept. */
import { createHash } from 'node:crypto';
import { newId } from './id.ts';
import type { Trx } from './schema/database.ts';
import type { Role } from './schema/people.ts';

export interface NewInvitation {
  readonly code: string;
  readonly role: Role;
  /** For a further account of somebody who is an editor already. */
  readonly person: string | null;
  readonly by: string;
  readonly now: number;
  /** Epoch ms. */
  readonly expiresAt: number;
}

export interface Invitation { readonly id: string; readonly role: Role; readonly person: string | null; readonly by: string }

const hashOf = (code: string) => createHash('sha256').update(code).digest('hex');

export async function addInvitation(trx: Trx, { code, role, person, by, now, expiresAt }: NewInvitation): Promise<string> {
  const id = newId();
  await trx.insertInto('invitation').values({
    id, code_hash: hashOf(code), role, person_id: person, created_at: now, created_by: by, expires_at: expiresAt, used_at: null, used_by: null,
  }).execute();
  return id;
}

/** Uses a code up, once whoever else tries at the same moment. @returns null for what can't be used */
export async function useInvitation(trx: Trx, code: string, usedBy: string, now: number): Promise<Invitation | null> {
  const row = await trx.updateTable('invitation').set({ used_at: now, used_by: usedBy }).where('code_hash', '=', hashOf(code))
    .where('used_at', 'is', null).where('expires_at', '>', now).returning(['id', 'role', 'person_id', 'created_by']).executeTakeFirst();
  return row === undefined ? null : { id: row.id, role: row.role, person: row.person_id, by: row.created_by };
}

/** Codes that somebody who is no editor any more gave out, or that lead to them, can't be used any more. */
export async function endInvitations(trx: Trx, person: string, now: number): Promise<void> {
  await trx.updateTable('invitation').set({ used_at: now, used_by: 'removed' }).where('used_at', 'is', null)
    .where((eb) => eb.or([eb('created_by', '=', person), eb('person_id', '=', person)])).execute();
}
