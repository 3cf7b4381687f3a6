/** `people`: who may decide. Adding and removing takes the role of an admin. */
import { z } from 'zod';
import * as desk from '../../../src/desk/people.ts';
import { text } from '../../../src/i18n/catalogue.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { getPerson, listPeople, type Identity, type Person } from '../../../src/store/people.ts';
import { asJson, inRoom, language, misuse, optionsOf, personOf, type Call } from '../call.ts';
import { isoTime, json, plain, table, time } from '../print.ts';

const platformId = z.string().regex(/^\d{1,20}$/).optional();
const given = z.object({ role: z.enum(['editor', 'admin']).optional(), telegram: platformId, discord: platformId });

export async function add(call: Call): Promise<0> {
  const { role, telegram, discord } = optionsOf(call, given);
  const [name = ''] = call.args;
  const accounts: Identity[] = [
    ...(telegram === undefined ? [] : [{ platform: 'telegram', id: telegram } as const]),
    ...(discord === undefined ? [] : [{ platform: 'discord', id: discord } as const]),
  ];
  const person = await inRoom(call, async (room, by) => {
    desk.needAdmin(by);
    const known = await sameName(room, name);
    const identities = [...known?.identities ?? [], ...accounts];
    // Nothing would tell the two apart, and a name stands for one person.
    if (known !== undefined && identities.length === 0) throw misuse('cli-person-known', { name });
    const id = await desk.addPerson(room, { name, role: role ?? known?.role ?? 'editor', identities }, by);
    return getPerson(room.store.db, id);
  });
  if (person === undefined) return 0;
  const { role: has } = person;
  await call.io.out.write(asJson(call) ? json(asOutput(person)) : plain(text(language, 'cli-person-added', { name, role: has })));
  return 0;
}

/** Somebody of this name gets further accounts and a new role instead of a double. */
async function sameName(room: OpenRoom, name: string): Promise<Person | undefined> {
  const same = (await listPeople(room.store.db)).filter((person) => person.name === name);
  return same.length === 0 ? undefined : personOf(room, name);
}

export async function list(call: Call): Promise<0> {
  const people = await inRoom(call, async ({ store }) => listPeople(store.db));
  const { out } = call.io;
  if (asJson(call)) await out.write(json(people.map(asOutput)));
  else if (people.length === 0) await out.write(plain(text(language, 'cli-people-none')));
  else {
    await out.write(table(
      ['person', 'name', 'role', 'added', 'accounts'].map((column) => text(language, `cli-column-${column}`)),
      people.map(({ id, name, role, addedAt, identities }) =>
        [id, name, role, time(addedAt), identities.map((account) => `${account.platform}:${account.id}`).join(', ') || '–']),
      out,
    ));
  }
  return 0;
}

export async function remove(call: Call): Promise<0> {
  const [named = ''] = call.args;
  const person = await inRoom(call, async (room, by) => {
    const found = await personOf(room, named);
    await desk.removePerson(room, found, by);
    return found;
  });
  const { name } = person;
  await call.io.out.write(asJson(call) ? json(asOutput(person)) : plain(text(language, 'cli-person-removed', { name })));
  return 0;
}

function asOutput({ addedAt, ...person }: Person) {
  return { ...person, added: isoTime(addedAt) };
}
