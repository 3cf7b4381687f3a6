/** Who may decide. Every change is a decision that is kept; there is always an admin left. */
import type { Room } from '../briefing.ts';
import type { Platform } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { recordDecision } from '../store/decisions.ts';
import { endInvitations } from '../store/invitations.ts';
import * as people from '../store/people.ts';
import type { Actor } from './decide.ts';

/** @throws StandpointError `not-allowed` */
export function needAdmin(by: Actor): void {
  if (by.role !== 'admin') throw new StandpointError('not-allowed', { name: by.name, role: 'admin' });
}

export interface Adding {
  readonly name: string;
  readonly role: people.Person['role'];
  readonly identities: readonly people.Identity[];
}

/** Adds a person, or gives the one behind an account a new name, role and further accounts. @returns the id */
export async function addPerson(room: Room, adding: Adding, by: Actor): Promise<string> {
  needAdmin(by);
  const now = room.now();
  return room.store.transaction(async (trx) => {
    await people.lockPeople(trx);
    const [identity] = adding.identities;
    const before = identity === undefined ? undefined : await people.findPerson(trx, identity);
    if (before?.role === 'admin' && adding.role !== 'admin') await needAnotherAdmin(trx, before);
    const id = await people.savePerson(trx, { ...adding, by: by.id, now });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'add-person', subject: { type: 'person', id },
      before: before ?? null, after: adding, reason: null,
    }, now);
    return id;
  });
}

/** Takes effect at once everywhere: roles are read anew for each request. */
export async function removePerson(room: Room, person: people.Person, by: Actor): Promise<void> {
  needAdmin(by);
  const now = room.now();
  await room.store.transaction(async (trx) => {
    await people.lockPeople(trx);
    await needAnotherAdmin(trx, person);
    await endInvitations(trx, person.id, now);
    if (!(await people.removePerson(trx, person.id, now))) throw new StandpointError('person-unknown', { person: person.name });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'remove-person', subject: { type: 'person', id: person.id },
      before: person, after: null, reason: null,
    }, now);
  });
}

async function needAnotherAdmin(db: Parameters<typeof people.listPeople>[0], leaving: people.Person): Promise<void> {
  const admins = (await people.listPeople(db)).filter(({ role }) => role === 'admin');
  if (leaving.role === 'admin' && admins.every(({ id }) => id === leaving.id)) {
    throw new StandpointError('last-admin', { name: leaving.name });
  }
}

/** By id or name. @throws StandpointError `person-unknown` */
export async function personNamed(room: Room, named: string): Promise<people.Person> {
  const found = (await people.listPeople(room.store.db)).find(({ id, name }) => id === named || name === named);
  if (found === undefined) throw new StandpointError('person-unknown', { person: named });
  return found;
}

/** Those whom the settings name are admins from the start on; whoever is known already keeps name and role. */
export async function ensureAdmins(room: Room, admins: readonly { platform: Platform; id: string }[]): Promise<void> {
  for (const identity of admins) {
    if (await people.findPerson(room.store.db, identity) !== undefined) continue;
    const settings: Actor = { id: 'settings', name: 'settings', role: 'admin', from: 'cli' };
    await addPerson(room, { name: `${identity.platform}:${identity.id}`, role: 'admin', identities: [identity] }, settings);
  }
}
