import { beforeEach, expect, it } from 'vitest';
import { newId } from '../../src/store/id.ts';
import { cachedReply, keepReply, reserveSpend, settleSpend, spentOn, utcDay } from '../../src/store/model.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStores } from '../support/stores.ts';
import { noon } from './fixtures.ts';

const day = '2026-11-23';

describeStores((open) => {
  let store: Store;
  let name = '';
  const reserve = async (most: number, cap: number | null, at = store, now = noon) =>
    at.transaction((trx) => reserveSpend(trx, { most, cap, now }));

  beforeEach(async () => {
    name = newId();
    store = await open(name);
  });

  it('an answer is kept, the first one', async () => {
    const asked = { key: 'k', model: 'm', prompt: 'p' };
    expect(await cachedReply(store.db, 'k')).toBeUndefined();
    await keepReply(store.db, { ...asked, reply: 'first' }, noon);
    await keepReply(store.db, { ...asked, reply: 'second' }, noon);
    expect(await cachedReply(store.db, 'k')).toBe('first');
  });

  it('the cap of a day holds, whatever is settled when', async () => {
    const first = await reserve(600, 1000);
    expect(first).not.toBeNull();
    expect(await reserve(401, 1000)).toBeNull();
    expect(await spentOn(store.db, day)).toBe(600);
    await settleSpend(store.db, first ?? '', 100);
    // Told twice, it is spent once.
    await settleSpend(store.db, first ?? '', 0);
    expect(await spentOn(store.db, day)).toBe(100);
    expect(await reserve(900, 1000)).not.toBeNull();
    expect(await reserve(1, 1000)).toBeNull();
    expect(await reserve(1, null)).not.toBeNull();
  });

  it('the cap holds with many processes at once', async () => {
    const other = await open(name);
    const reserved = await Promise
      .all(Array.from({ length: 20 }, async (_, at) => reserve(300, 1000, at % 2 ? store : other)));
    expect(reserved.filter((id) => id !== null)).toHaveLength(3);
    expect(await spentOn(store.db, day)).toBe(900);
  });

  it('a new day in UTC has its own', async () => {
    const midnight = Date.UTC(2026, 10, 24);
    expect([utcDay(midnight - 1), utcDay(midnight)]).toEqual([day, '2026-11-24']);
    expect(await reserve(1000, 1000, store, midnight - 1)).not.toBeNull();
    expect(await reserve(1, 1000, store, midnight - 1)).toBeNull();
    expect(await reserve(1000, 1000, store, midnight)).not.toBeNull();
  });

  it('sums are exact beyond 32 bits', async () => {
    await reserve(3_000_000_000_000, null);
    await reserve(3_000_000_000_001, null);
    expect(await spentOn(store.db, day)).toBe(6_000_000_000_001);
  });
});
