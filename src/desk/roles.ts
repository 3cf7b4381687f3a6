/** Editors by a role in a named server: whoever has it may decide, and whoever loses it may not, from that moment. */
import type { Room } from '../briefing.ts';
import type { Request } from '../chat/request.ts';
import { recordDecision } from '../store/decisions.ts';
import * as stored from '../store/editor-roles.ts';
import type { EditorRole } from '../store/editor-roles.ts';
import * as people from '../store/people.ts';
import type { Actor } from './decide.ts';
import { needAdmin } from './people.ts';

/** @returns whether that changed anything */
export async function setEditorRole(room: Room, role: EditorRole, allowed: boolean, by: Actor): Promise<boolean> {
  needAdmin(by);
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const changed = allowed ? await stored.addEditorRole(trx, role, by.id, now) : await stored.removeEditorRole(trx, role);
    if (changed) {
      await recordDecision(trx, {
        person: by.id, place: by.from, action: allowed ? 'add-role' : 'remove-role',
        subject: { type: 'role', id: `${role.server}/${role.role}` }, before: null, after: null, reason: null,
      }, now);
    }
    return changed;
  });
}

/**
 * The editor that a person is by a role, asked of the platform at this moment. Who is not known yet is only looked at
 * where the request itself says which roles they have, so that a stranger's words cost no question to the platform.
 */
export async function editorByRole(room: Room, request: Asking, known: people.Person | undefined): Promise<Actor | null> {
  const { person, here } = request;
  if (request.hasRole === undefined) return null;
  const roles = (await stored.listEditorRoles(room.store.db)).filter(({ platform }) => platform === person.platform);
  for (const role of roles) {
    if (known === undefined && role.server !== here) continue;
    if (await request.hasRole(role.server, role.role)) return member(room, person, role, known);
  }
  return null;
}

type Asking = Pick<Request, 'person' | 'hasRole' | 'here'>;

async function member(
  room: Room, { platform, id: account, name }: Request['person'], { server, role }: EditorRole, known: people.Person | undefined,
): Promise<Actor> {
  const now = room.now();
  const id = known?.id ?? await room.store.transaction(async (trx) => {
    const byRole = `${server}/${role}`;
    const added = await people.savePerson(trx, { name, role: 'editor', identities: [{ platform, id: account }], by: byRole, byRole, now });
    await recordDecision(trx, {
      person: added, place: platform, action: 'add-person', subject: { type: 'person', id: added },
      before: null, after: { name, role: 'editor', byRole }, reason: null,
    }, now);
    return added;
  });
  return { id, name, role: 'editor', from: platform };
}
