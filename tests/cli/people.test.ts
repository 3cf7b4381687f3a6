/** People from the command line: roles, the last admin, who acts. */
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { briefSchema } from '../../src/contracts.ts';
import { opEd } from '../support/newsroom.ts';
import { cli, done, folder, json, newStore, refusal, refused } from './front.ts';

const accountSchema = z.object({ platform: z.string(), id: z.string() });
const peopleSchema = z.array(z.object({
  id: z.string(), name: z.string(), role: z.enum(['editor', 'admin']), added: z.iso.datetime(),
  identities: z.array(accountSchema),
}));

let store: string;
beforeEach(() => {
  store = newStore();
});
const people = async () => json(peopleSchema, { store }, 'people list');
const roles = async () =>
  (await people()).map(({ name, role, identities }) => [name, role, identities.length]);

test('are added, listed, get further accounts and roles, are removed', async () => {
  const said = await done({ store }, 'people add --role admin --telegram 123', 'Ada Lin');
  expect(said).toBe('Ada Lin is on the list, as admin.\n');
  await done({ store }, 'people add --discord 456789012345678901', 'Ada Lin');
  await done({ store }, 'people add Ben --discord 7');
  expect(await roles()).toEqual([['Ada Lin', 'admin', 2], ['Ben', 'editor', 1]]);
  const listed = await done({ store }, 'people list');
  expect(listed).toMatch(/Ada Lin +admin .*discord:456789012345678901, telegram:123/);
  await done({ store }, 'people add Ben --role admin');
  const [ada] = await people();
  await done({ store }, `people remove ${ada!.id}`);
  expect(await roles()).toEqual([['Ben', 'admin', 1]]);
});

test('there is always an admin left', async () => {
  await done({ store }, 'people add Ada --role admin --telegram 1');
  await done({ store }, 'people add Ben --telegram 2');
  expect(await refused({ store }, 'people remove Ada')).toContain('Ada is the last admin');
  expect(await refused({ store }, 'people add Ada --role editor')).toContain('Ada is the last admin');
  expect(await refused({ store }, 'people remove Nobody')).toContain('There is no editor Nobody');
  expect(await roles()).toEqual([['Ada', 'admin', 1], ['Ben', 'editor', 1]]);
});

test('an editor does nothing that takes an admin, and somebody unknown nothing at all', async () => {
  await done({ store }, 'people add Ben --telegram 2');
  const admins = [
    'people add Cleo', 'people add Ben --role admin', 'people remove Ben', 'subscriptions import -',
    'subscriptions add --platform telegram --destination 9 --region south-asia', 'subscriptions remove x',
  ];
  for (const line of admins) {
    expect(await refused({ store }, `${line} --as Ben`)).toMatch(/Ben may not do that.*the role admin/);
    expect(await refused({ store }, `${line} --as Mallory`)).toContain('There is no editor Mallory');
  }
  expect(await roles()).toEqual([['Ben', 'editor', 1]]);
});

test('a name stands for one person', async () => {
  await done({ store }, 'people add Ada');
  expect(refusal(await cli({ store }, 'people add Ada'), 2)).toContain('There is an editor Ada already');
  expect(await roles()).toEqual([['Ada', 'editor', 0]]);
});

test('whoever acts is kept with the decision', async () => {
  const where = { store, cwd: folder({ 'piece.txt': opEd() }) };
  for (const name of ['Ada', 'Ben']) await done(where, `people add ${name}`);
  const { id } = await json(briefSchema, where, 'brief piece.txt --as Ada');
  await done(where, `hold ${id} --as Ben --reason`, 'not yet');
  expect(await done(where, `log ${id}`)).toMatch(/Ben \(cli\): hold \S+, draft → held\. Reason: not yet/);
  const words = { person: z.string(), action: z.string(), reason: z.string() };
  const log = z.array(z.object({ ...words, at: z.iso.datetime() }));
  const [, ben] = await people();
  expect(await json(log, where, `log ${id}`))
    .toMatchObject([{ person: ben!.id, action: 'hold', reason: 'not yet' }]);
});
