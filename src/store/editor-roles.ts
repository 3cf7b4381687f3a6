/** Roles of a platform's servers whose members are editors as long as they have one. */
import type { Platform } from '../contracts.ts';
import type { Db, Trx } from './schema/database.ts';

export interface EditorRole {
  readonly platform: Platform;
  readonly server: string;
  readonly role: string;
}

export async function listEditorRoles(db: Db): Promise<EditorRole[]> {
  return db.selectFrom('editor_role').select(['platform', 'server', 'role']).orderBy('added_at').orderBy('role').execute();
}

/** @returns false when it was there already */
export async function addEditorRole(trx: Trx, role: EditorRole, by: string, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx.insertInto('editor_role').values({ ...role, added_at: now, added_by: by })
    .onConflict((on) => on.doNothing()).executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false when there was no such role */
export async function removeEditorRole(trx: Trx, { platform, server, role }: EditorRole): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('editor_role').where('platform', '=', platform)
    .where('server', '=', server).where('role', '=', role).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
