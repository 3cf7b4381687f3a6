/** An administrator invites; whoever has the code becomes an editor with the account they use it from. */
import { randomBytes } from 'node:crypto';
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { recordDecision } from '../store/decisions.ts';
import { addInvitation, useInvitation } from '../store/invitations.ts';
import * as people from '../store/people.ts';
import type { Actor } from './decide.ts';
import { needAdmin } from './people.ts';

/** An invitation that nobody uses ends after so long, ms. */
export const invitationLasts = 48 * 3_600_000;

export interface Inviting {
  readonly role: people.Person['role'];
  /** Somebody who is an editor already and is to have a further account. */
  readonly person: people.Person | null;
}

/** @returns the code, which is shown this once */
export async function invite(room: Room, { role, person }: Inviting, by: Actor): Promise<{ code: string; expiresAt: number }> {
  needAdmin(by);
  const now = room.now();
  // 100 bits: not to be guessed, and short enough for a link that starts a chat.
  const code = randomBytes(13).toString('hex').slice(0, 25);
  const expiresAt = now + invitationLasts;
  await room.store.transaction(async (trx) => {
    const given = person?.role ?? role;
    const id = await addInvitation(trx, { code, role: given, person: person?.id ?? null, by: by.id, now, expiresAt });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'invite', subject: { type: 'invitation', id }, before: null, after: given, reason: person?.name ?? null,
    }, now);
  });
  return { code, expiresAt };
}

/** @throws StandpointError `invitation-invalid` */
export async function join(room: Room, code: string, { identity, name }: { identity: people.Identity; name: string }): Promise<people.Person> {
  const now = room.now();
  return room.store.transaction(async (trx) => {
    await people.lockPeople(trx);
    const invitation = await useInvitation(trx, code.trim(), `${identity.platform}:${identity.id}`, now);
    if (invitation === null) throw new StandpointError('invitation-invalid');
    const known = await people.findPerson(trx, identity);
    const invited = invitation.person === null ? known : await people.getPerson(trx, invitation.person);
    const before = known ?? null;
    if (invited === undefined) {
      await people.savePerson(trx, { name, role: invitation.role, identities: [identity], by: invitation.by, now });
    } else {
      await people.addIdentity(trx, invited.id, identity, now);
      // An invitation gives; it takes no role away.
      if (invitation.role === 'admin') await people.setRole(trx, invited.id, 'admin');
    }
    const joined = await people.findPerson(trx, identity);
    if (joined === undefined) throw new StandpointError('invitation-invalid');
    await recordDecision(trx, {
      person: joined.id, place: identity.platform, action: 'join', subject: { type: 'person', id: joined.id }, before, after: joined, reason: null,
    }, now);
    return joined;
  });
}
