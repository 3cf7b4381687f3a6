/** People and subscriptions from the command line: roles, the last admin, JSON Lines there and back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { briefSchema, subscriptionLineSchema, type SubscriptionLine } from '../../src/contracts.ts';
import { opEd } from '../support/newsroom.ts';
import { cli, expectDone, expectRefused, folder, newStore } from './front.ts';

const peopleSchema = z.array(z.object({
  id: z.string(), name: z.string(), role: z.enum(['editor', 'admin']), added: z.iso.datetime(),
  identities: z.array(z.object({ platform: z.string(), id: z.string() })),
}));

let store: string;
beforeEach(() => {
  store = newStore();
});
const people = async () => peopleSchema.parse(JSON.parse(expectDone(await cli({ store }, 'people', 'list', '--json'))));

describe('people', () => {
  test('are added, listed, get further accounts and roles, are removed', async () => {
    expect(expectDone(await cli({ store }, 'people', 'add', 'Ada Lin', '--role', 'admin', '--telegram', '123'))).toBe('Ada Lin is on the list, as admin.\n');
    expectDone(await cli({ store }, 'people', 'add', 'Ada Lin', '--discord', '456789012345678901'));
    expectDone(await cli({ store }, 'people', 'add', 'Ben', '--discord', '7'));
    expect((await people()).map(({ name, role, identities }) => [name, role, identities.length])).toEqual([['Ada Lin', 'admin', 2], ['Ben', 'editor', 1]]);
    expect(expectDone(await cli({ store }, 'people', 'list'))).toMatch(/Ada Lin +admin .*discord:456789012345678901, telegram:123/);
    expectDone(await cli({ store }, 'people', 'add', 'Ben', '--role', 'admin'));
    const [ada] = await people();
    expectDone(await cli({ store }, 'people', 'remove', ada!.id));
    expect((await people()).map(({ name, role }) => [name, role])).toEqual([['Ben', 'admin']]);
  });

  test('there is always an admin left', async () => {
    expectDone(await cli({ store }, 'people', 'add', 'Ada', '--role', 'admin', '--telegram', '1'));
    expectDone(await cli({ store }, 'people', 'add', 'Ben', '--telegram', '2'));
    expectRefused(await cli({ store }, 'people', 'remove', 'Ada'), 1, 'Ada is the last admin');
    expectRefused(await cli({ store }, 'people', 'add', 'Ada', '--role', 'editor', '--telegram', '1'), 1, 'Ada is the last admin');
    expectRefused(await cli({ store }, 'people', 'remove', 'Nobody'), 1, 'There is no editor Nobody');
    expect(await people()).toHaveLength(2);
  });

  test('an editor does nothing that takes an admin, and somebody unknown nothing at all', async () => {
    expectDone(await cli({ store }, 'people', 'add', 'Ben', '--telegram', '2'));
    const subscribing = ['--platform', 'telegram', '--destination', '9', '--region', 'south-asia'];
    const refused = [
      ['people', 'add', 'Cleo'], ['people', 'add', 'Ben', '--role', 'admin', '--telegram', '2'], ['people', 'remove', 'Ben'],
      ['subscriptions', 'add', ...subscribing], ['subscriptions', 'remove', 'x'],
    ];
    for (const argv of refused) expectRefused(await cli({ store }, ...argv, '--as', 'Ben'), 1, 'Ben may not do that', 'the role admin');
    expectRefused(await cli({ store, input: '' }, 'subscriptions', 'import', '-', '--as', 'Ben'), 1, 'Ben may not do that');
    for (const argv of refused) expectRefused(await cli({ store }, ...argv, '--as', 'Mallory'), 1, 'There is no editor Mallory');
    expect((await people()).map(({ name, role }) => [name, role])).toEqual([['Ben', 'editor']]);
  });

  test('two of one name are told apart, or not made', async () => {
    expectDone(await cli({ store }, 'people', 'add', 'Ada'));
    expectRefused(await cli({ store }, 'people', 'add', 'Ada'), 2, 'There is an editor Ada already');
    expect(await people()).toHaveLength(1);
  });

  test('whoever acts is kept with the decision', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'piece.txt'), opEd());
    for (const name of ['Ada', 'Ben']) expectDone(await cli({ store }, 'people', 'add', name));
    const { id } = briefSchema.parse(JSON.parse(expectDone(await cli({ store, cwd }, 'brief', 'piece.txt', '--as', 'Ada', '--json'))));
    expectDone(await cli({ store }, 'hold', id, '--as', 'Ben', '--reason', 'not yet'));
    expect(expectDone(await cli({ store }, 'log', id))).toMatch(/Ben \(cli\): hold \S+, draft → held\. Reason: not yet/);
    const [entry] = z.array(z.object({ person: z.string(), action: z.string(), reason: z.string(), at: z.iso.datetime() }))
      .parse(JSON.parse(expectDone(await cli({ store }, 'log', id, '--json'))));
    expect(entry).toMatchObject({ person: (await people()).find(({ name }) => name === 'Ben')!.id, action: 'hold', reason: 'not yet' });
  });
});

describe('subscriptions', () => {
  const line = (more: Partial<SubscriptionLine> = {}): SubscriptionLine => ({
    platform: 'telegram', destination: '123', thread: null, regions: ['south-caucasus'], language: 'en', time: '08:00', zone: 'Asia/Baku',
    days: [1, 2, 3, 4, 5, 6, 7], ...more,
  });
  const exported = async () => expectDone(await cli({ store }, 'subscriptions', 'export')).split('\n').filter(Boolean)
    .map((row) => subscriptionLineSchema.parse(JSON.parse(row)));
  const jsonl = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  test('what was exported is imported again as it was', async () => {
    const rows = [line(), line({ destination: '-1001234567890', thread: '42', time: null, regions: ['middle-east', 'south-asia'] }),
      line({ platform: 'discord', destination: '9007199254740993', zone: 'Europe/Berlin', days: [1, 5] })];
    expect(expectDone(await cli({ store, input: jsonl(...rows) }, 'subscriptions', 'import', '-'))).toBe('3 taken in, 0 not.\n');
    expect(await exported()).toEqual(rows);
    const again = expectDone(await cli({ store, input: jsonl(...await exported()) }, 'subscriptions', 'import', '-', '--json'));
    expect(JSON.parse(again)).toEqual({ imported: 3, failed: [] });
    expect(await exported()).toEqual(rows);
    expect(expectDone(await cli({ store }, 'log'))).toContain('subscribe');
  });

  test('a bad line is named by its number, and the rest goes on', async () => {
    const input = [jsonl(line()), 'nonsense', '', jsonl(line({ destination: '2', regions: ['atlantis'] })), jsonl(line({ destination: '3', zone: 'Mars' })),
      jsonl({ ...line({ destination: '4' }), time: '25:00' }), jsonl({ platform: 'telegram' }), jsonl(line({ destination: '5' }))].join('\n');
    const said = await cli({ store, input }, 'subscriptions', 'import', '-', '--json');
    expect(said.code).toBe(1);
    const { imported, failed } = z.object({ imported: z.number(), failed: z.array(z.object({ line: z.number(), error: z.string() })) }).parse(JSON.parse(said.out));
    expect(imported).toBe(2);
    expect(failed.map((one) => one.line)).toEqual([2, 4, 5, 6, 7]);
    const rows = said.err.trim().split('\n');
    expect(rows.map((row) => /^Line (\d+) can’t be used\./.exec(row)?.[1])).toEqual(['2', '4', '5', '6', '7']);
    expect(rows[1]).toContain('There is no region atlantis');
    expect(rows[2]).toContain('Mars is not a time zone');
    expect(rows[3]).toContain('time');
    expect((await exported()).map(({ destination }) => destination)).toEqual(['123', '5']);
  });

  test('are added, listed with their times in words, changed and removed', async () => {
    const place = ['--platform', 'discord', '--destination', '77', '--region', 'South Caucasus', '--region', 'middle-east'];
    expect(expectDone(await cli({ store }, 'subscriptions', 'add', ...place))).toMatch(/discord:77 gets briefs at once/);
    expectDone(await cli({ store }, 'subscriptions', 'add', ...place, '--time', '07:30', '--days', '1-3,6'));
    expect(await exported()).toEqual([line({ platform: 'discord', destination: '77', regions: ['middle-east', 'south-caucasus'], time: '07:30', days: [1, 2, 3, 6] })]);
    const listed = expectDone(await cli({ store }, 'subscriptions', 'list'));
    expect(listed).toMatch(/discord:77 +Middle East, South Caucasus +at 07:30 Asia\/Baku \(Mon, Tue, Wed, Sat\) +active/);
    const [{ id }] = z.tuple([z.object({ id: z.string() })]).parse(JSON.parse(expectDone(await cli({ store }, 'subscriptions', 'list', '--json'))));
    expectDone(await cli({ store }, 'subscriptions', 'remove', id));
    expectRefused(await cli({ store }, 'subscriptions', 'remove', id), 1, `There is no subscription ${id}`);
    expect(await exported()).toEqual([]);
  });
});
