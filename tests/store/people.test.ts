import { beforeEach, describe, expect, it } from 'vitest';
import { listDecisions, recordDecision, type Decision, type DecisionFilter } from '../../src/store/decisions.ts';
import { newId } from '../../src/store/id.ts';
import {
  addIdentity, findPerson, getPerson, listPeople, lockPeople, nameOf, removePerson, savePerson, setRole,
  type NewPerson,
} from '../../src/store/people.ts';
import { addReport, closeReport, listReports } from '../../src/store/reports.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';
import { noon, someDraft } from './fixtures.ts';

describeStores((open) => {
  let store: Store;
  let name = '';
  const save = async (fields: Partial<NewPerson> = {}) => store.transaction((trx) =>
    savePerson(trx, { name: 'Ana', role: 'editor', identities: [], by: 'operator', now: noon, ...fields }));
  const snowflake = { platform: 'discord', id: '1234567890123456789' } as const;

  beforeEach(async () => {
    name = newId();
    store = await open(name);
  });

  describe('people', () => {
    it('are known by their accounts, whole as text', async () => {
      const id = await save({ identities: [snowflake, { platform: 'telegram', id: '42' }] });
      const identities = [snowflake, { platform: 'telegram', id: '42' }];
      const ana = { id, name: 'Ana', role: 'editor', identities, byRole: false, addedAt: noon };
      expect(await findPerson(store.db, snowflake)).toEqual(ana);
      expect(await findPerson(store.db, { platform: 'discord', id: '1234567890123456788' })).toBeUndefined();
      expect(await findPerson(store.db, { platform: 'telegram', id: snowflake.id })).toBeUndefined();
      expect(await listPeople(store.db)).toEqual([ana]);
      expect(await getPerson(store.db, id)).toEqual(ana);
    });

    it('are one person when an account is added again', async () => {
      const id = await save({ identities: [snowflake] });
      expect(await save({ name: 'Ana B.', role: 'admin', identities: [snowflake, { platform: 'telegram', id: '42' }] })).toBe(id);
      expect(await listPeople(store.db))
        .toMatchObject([{ id, name: 'Ana B.', role: 'admin', identities: [snowflake, { id: '42' }] }]);
    });

    it('lose their accounts, and keep their name in what they decided, when they are removed', async () => {
      const id = await save({ identities: [snowflake] });
      const remove = async () => store.transaction((trx) => removePerson(trx, id, noon));
      expect(await remove()).toBe(true);
      expect(await remove()).toBe(false);
      expect(await findPerson(store.db, snowflake)).toBeUndefined();
      expect(await listPeople(store.db)).toEqual([]);
      expect(await nameOf(store.db, id)).toBe('Ana');
      expect(await store.transaction((trx) => setRole(trx, id, 'admin'))).toBe(false);
      // Who comes back is a new person, without what the old one was.
      expect(await save({ identities: [snowflake] })).not.toBe(id);
    });

    it('give an account to the person named last', async () => {
      const [one, two] = [await save({ identities: [snowflake] }), await save({ name: 'Bo' })];
      await store.transaction((trx) => addIdentity(trx, two, snowflake, noon));
      expect((await findPerson(store.db, snowflake))?.id).toBe(two);
      expect((await getPerson(store.db, one))?.identities).toEqual([]);
    });

    it('do not both stop being the last admin', async () => {
      const other = await open(name);
      const admins = [await save({ role: 'admin' }), await save({ role: 'admin' })];
      const resign = async (id: string | undefined, at: Store) => at.transaction(async (trx) => {
        await lockPeople(trx);
        const left = (await listPeople(trx)).filter(({ role }) => role === 'admin');
        if (left.length < 2) return false;
        return setRole(trx, id ?? '', 'editor');
      });
      const done = await Promise.all([resign(admins[0], store), resign(admins[1], other)]);
      expect(done.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('decisions', () => {
    const decision = (fields: Partial<Decision> = {}): Decision => ({
      person: 'operator', place: 'cli', action: 'approve', subject: { type: 'brief', id: 'b', version: 2 },
      before: 'draft', after: { status: 'approved' }, reason: null, ...fields,
    });
    const record = async (given: Decision, at = store, now = noon) => at
      .transaction((trx) => recordDecision(trx, given, now));

    it('come back as they were taken, the newest first, also within one millisecond', async () => {
      await record(decision());
      const bare = { action: 'hold', reason: 'wait', before: null, after: null, subject: { type: 'person', id: 'p' } };
      await record(decision(bare));
      const [second, first] = await listDecisions(store.db);
      expect(first).toMatchObject({ ...decision(), at: noon });
      expect(second)
        .toMatchObject(bare);
    });

    it('are all kept when they are taken at once', async () => {
      const other = await open(name);
      await Promise
        .all(Array.from({ length: 20 }, async (_, at) => record(decision(), at % 2 ? store : other)));
      expect(await listDecisions(store.db)).toHaveLength(20);
    });

    it('are found by subject, person, action and time', async () => {
      await record(decision());
      await record(decision({ person: 'p1', action: 'hold' }), store, noon + 1);
      const found = async (filter: DecisionFilter) =>
        (await listDecisions(store.db, filter)).map(({ action }) => action);
      expect(await found({ subject: 'b' })).toEqual(['hold', 'approve']);
      expect(await found({ subject: 'b', limit: 1 })).toEqual(['hold']);
      expect(await found({ person: 'p1' })).toEqual(['hold']);
      expect(await found({ action: 'approve' })).toEqual(['approve']);
      expect(await found({ since: noon + 1 })).toEqual(['hold']);
    });
  });

  it('reports wait until an editor has handled them, once', async () => {
    const { brief, version } = await someDraft(store);
    const given = { brief, version, line: '0.1', platform: 'discord', reporter: snowflake.id, words: 'Wrong date' } as const;
    const id = await addReport(store.db, given, noon);
    await addReport(store.db, { ...given, line: null, words: null }, noon + 1);
    expect(await listReports(store.db, { brief })).toHaveLength(2);
    const handle = async (by: string) => closeReport(store.db, id, { by, answer: 'Mended', outcome: 'corrected', now: noon + 2 });
    expect(await handle('ana')).toBe(true);
    expect(await handle('bo')).toBe(false);
    expect(await listReports(store.db, { open: true })).toMatchObject([{ line: null }]);
    expect((await listReports(store.db))[0]).toEqual({
      ...given, id, createdAt: noon, handledAt: noon + 2, handledBy: 'ana', answer: 'Mended', outcome: 'corrected', tell: false,
    });
  });
});
