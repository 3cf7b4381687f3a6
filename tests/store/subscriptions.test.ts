import { beforeEach, expect, it } from 'vitest';
import { newId } from '../../src/store/id.ts';
import type { Store } from '../../src/store/store.ts';
import {
  activePages, endSubscription, findSubscription, getSubscription, listSubscriptions, pauseSubscription,
  placeOf,
  saveSubscription, type NewSubscription,
} from '../../src/store/subscriptions.ts';
import { describeStores } from '../support/stores.ts';
import { noon } from './fixtures.ts';

const given: NewSubscription = {
  platform: 'discord', destination: '1234567890123456789', thread: null,
  regions: ['south-caucasus', 'horn'], language: 'en',
  time: '08:00', zone: 'Asia/Baku', days: [1, 2, 5], quietFrom: '22:00', quietTo: '06:00',
};

describeStores((open) => {
  let store: Store;
  let name = '';
  const save = async (fields: Partial<NewSubscription> = {}, at = store) =>
    at.transaction((trx) => saveSubscription(trx, { ...given, ...fields }, 'reader', noon));
  const active = async (region: string) => {
    const ids: string[] = [];
    for await (const page of activePages(store.db, { region, language: 'en', now: noon }, 1)) ids.push(...page.map(({ id }) => id));
    return ids;
  };

  beforeEach(async () => {
    name = newId();
    store = await open(name);
  });

  it('come back as they were made', async () => {
    const id = await save();
    expect(await getSubscription(store.db, id)).toEqual({
      ...given, id, regions: ['horn', 'south-caucasus'], pausedAt: null, pauseReason: null, endedAt: null,
      pausedUntil: null, silent: false, withoutOpinion: false, mention: null, discussion: false,
    });
    expect(await getSubscription(store.db, 'nobody')).toBeUndefined();
  });

  it('are one a place: a chat and its topics are different places', async () => {
    const id = await save();
    expect(await save({ regions: ['horn', 'horn'], time: null, quietFrom: null, quietTo: null, days: [7, 1, 7] })).toBe(id);
    expect(await findSubscription(store.db, placeOf(given)))
      .toMatchObject({ regions: ['horn'], time: null, days: [1, 7], quietFrom: null });
    const topic = await save({ thread: '5' });
    expect(topic).not.toBe(id);
    expect(await save({ platform: 'telegram' })).not.toBe(id);
    expect((await findSubscription(store.db, { ...placeOf(given), thread: '5' }))?.id).toBe(topic);
    expect(await listSubscriptions(store.db)).toHaveLength(3);
  });

  it('are one a place also when it asks twice at once', async () => {
    const other = await open(name);
    const ids = await Promise.all([store, other, store, other].map(async (at) => save({}, at)));
    expect(new Set(ids).size).toBe(1);
  });

  it('get what they asked for', async () => {
    const [both, one] = [await save(), await save({ destination: '2', regions: ['horn'] })];
    expect((await active('horn')).sort()).toEqual([both, one].sort());
    expect(await active('south-caucasus')).toEqual([both]);
    expect(await active('sahel')).toEqual([]);
  });

  it('get nothing while they are paused or after they ended, until they come back', async () => {
    const id = await save();
    await store.transaction((trx) => pauseSubscription(trx, id, { reason: 'blocked', until: null, now: noon + 1 }));
    await store.transaction((trx) => pauseSubscription(trx, id, { reason: 'again', until: null, now: noon + 2 }));
    expect(await active('horn')).toEqual([]);
    expect(await getSubscription(store.db, id)).toMatchObject({ pausedAt: noon + 1, pauseReason: 'blocked' });
    expect(await save()).toBe(id);
    expect(await active('horn')).toEqual([id]);
    await store.transaction((trx) => endSubscription(trx, id, noon + 3));
    expect(await active('horn')).toEqual([]);
    expect(await listSubscriptions(store.db)).toEqual([]);
    expect(await findSubscription(store.db, placeOf(given))).toMatchObject({ id, endedAt: noon + 3 });
    expect(await save()).toBe(id);
    expect(await active('horn')).toEqual([id]);
  });
});
