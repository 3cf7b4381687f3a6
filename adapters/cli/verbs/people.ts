/** `people`: who may decide. Adding and removing takes the role of an admin. */
import { z } from 'zod';
import { invite as inviteTo } from '../../../src/desk/invite.ts';
import * as desk from '../../../src/desk/people.ts';
import { setEditorRole } from '../../../src/desk/roles.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { listPeople, type Identity, type Person } from '../../../src/store/people.ts';
import { answer, inRoom, misuse, optionsOf, personOf, type Call } from '../call.ts';
import { wordsOption } from '../given.ts';
import { isoTime, plain, table, time } from '../print.ts';
import { columns, say } from '../say.ts';

const platformId = z.string().regex(/^\d{1,20}$/).optional();
const roleOption = z.enum(['editor', 'admin']).optional();
const inviting = z.object({ role: roleOption, for: wordsOption });
const given = z.object({ role: roleOption, telegram: platformId, discord: platformId });

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
    return desk.personNamed(room, id);
  });
  await answer(call, asOutput(person), () => plain(say('cli-person-added', { name, role: say(`role-${person.role}`) })));
  return 0;
}

/** Somebody of this name gets further accounts and a new role instead of a double. */
async function sameName(room: OpenRoom, name: string): Promise<Person | undefined> {
  const same = (await listPeople(room.store.db)).filter((person) => person.name === name);
  return same.length === 0 ? undefined : personOf(room, name);
}

/** The code is shown this once; whoever has it sends it to the bot. */
export async function invite(call: Call): Promise<0> {
  const { role = 'editor', for: named } = optionsOf(call, inviting);
  const { code, expiresAt } = await inRoom(call, async (room, by) => {
    const person = named === undefined ? null : await personOf(room, named);
    return inviteTo(room, { role, person }, by);
  });
  await answer(call, { code, role, expires: isoTime(expiresAt) }, () => plain(say('desk-invited', { code, time: time(expiresAt) })));
  return 0;
}

export async function list(call: Call): Promise<0> {
  const people = await inRoom(call, async ({ store }) => listPeople(store.db));
  await answer(call, people.map(asOutput), () => (people.length === 0
    ? plain(say('cli-people-none'))
    : table(columns('person', 'name', 'role', 'added', 'accounts'), people.map(row), call.io.out)));
  return 0;
}

function row({ id, name, role, addedAt, identities }: Person): string[] {
  const accounts = identities.map((account) => `${account.platform}:${account.id}`);
  return [id, name, say(`role-${role}`), time(addedAt), accounts.join(', ') || '–'];
}

function discordId(value: string): string {
  if (!/^\d{15,20}$/.test(value)) throw misuse('cli-option-invalid', { name: 'id', value });
  return value;
}

/** Whoever has this role in this Discord server is an editor, from now on or no more. */
export async function role(call: Call): Promise<0> {
  const { remove: ended = false } = optionsOf(call, z.object({ remove: z.boolean().optional() }));
  const [server = '', held = ''] = call.args.map(discordId);
  const changed = await inRoom(call, async (room, by) =>
    setEditorRole(room, { platform: 'discord', server, role: held }, !ended, by));
  await answer(call, { server, role: held, editors: !ended, changed }, () => plain(say(ended ? 'cli-role-removed' : 'cli-role-added', { server, role: held })));
  return 0;
}

export async function remove(call: Call): Promise<0> {
  const [named = ''] = call.args;
  const person = await inRoom(call, async (room, by) => {
    const found = await personOf(room, named);
    await desk.removePerson(room, found, by);
    return found;
  });
  await answer(call, asOutput(person), () => plain(say('cli-person-removed', { name: person.name })));
  return 0;
}

function asOutput({ addedAt, ...person }: Person) {
  return { ...person, added: isoTime(addedAt) };
}
