import { beforeEach, expect, it } from 'vitest';
import { newId } from '../../src/store/id.ts';
import { acquire, holds, release, renew, type Held } from '../../src/store/lease.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';

const ttlMs = 60_000;

describeStores((open) => {
  let store: Store;
  let name = '';
  const take = async (holder: string, at = store) => acquire(at.db, { name, holder, ttlMs });
  const held = async (holder: string): Promise<Held> => {
    const lease = await take(holder);
    if (lease === null) throw new Error('held by another');
    return lease;
  };
  const runOut = async () => store.db.updateTable('lease').set({ expires_at: 0 }).where('name', '=', name)
    .execute();

  beforeEach(async () => {
    store = await open();
    name = newId();
  });

  it('has one holder, however many ask at once', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const taken = await Promise
      .all([...stores, ...stores].map(async (at, number) => take(`holder ${number}`, at)));
    expect(taken.filter((lease) => lease !== null)).toHaveLength(1);
  });

  it('is lengthened by its holder with the same fence, and refused to others', async () => {
    const first = await held('one');
    expect(first).toEqual({ name, holder: 'one', fence: 1 });
    expect(await take('one')).toEqual(first);
    expect(await take('two')).toBeNull();
    expect(await renew(store.db, first, ttlMs)).toBe(true);
    expect(await holds(store.db, first)).toBe(true);
  });

  it('goes on with a higher fence when it has run out, also to the same holder', async () => {
    const first = await held('one');
    await runOut();
    expect(await holds(store.db, first)).toBe(false);
    expect(await renew(store.db, first, ttlMs)).toBe(false);
    const second = await held('one');
    expect(second.fence).toBe(2);
    await runOut();
    const third = await held('two');
    expect(third.fence).toBe(3);
    for (const old of [first, second]) {
      expect(await holds(store.db, old)).toBe(false);
      expect(await renew(store.db, old, ttlMs)).toBe(false);
      await release(store.db, old);
    }
    expect(await holds(store.db, third)).toBe(true);
  });

  it('is free at once when it was given back', async () => {
    const first = await held('one');
    await release(store.db, first);
    expect(await holds(store.db, first)).toBe(false);
    expect((await held('two')).fence).toBe(2);
  });

  it('runs out by itself, by the clock of the database', async () => {
    const short = await acquire(store.db, { name, holder: 'one', ttlMs: 30 });
    expect(short).not.toBeNull();
    await expect.poll(async () => take('two'), { timeout: 20_000, interval: 5 })
      .toEqual({ name, holder: 'two', fence: 2 });
    expect(await holds(store.db, short!)).toBe(false);
  });

  it('counts its time in milliseconds of this age', async () => {
    await held('one');
    const row = await store.db.selectFrom('lease').select('expires_at').where('name', '=', name)
      .executeTakeFirstOrThrow();
    // The database runs on this machine: a day apart is a fault of unit, not of clock.
    expect(Math.abs(row.expires_at - ttlMs - Date.now())).toBeLessThan(86_400_000);
  });

  it('of one name says nothing of another', async () => {
    const first = await held('one');
    name = newId();
    const other = await held('two');
    expect(await holds(store.db, first)).toBe(true);
    expect(await holds(store.db, other)).toBe(true);
  });
});
