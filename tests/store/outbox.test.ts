import { describe, expect, it } from 'vitest';
import { retract } from '../../src/desk/version.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { newId } from '../../src/store/id.ts';
import { holds } from '../../src/store/lease.ts';
import { moveVersion } from '../../src/store/moves.ts';
import { planParts } from '../../src/store/changes.ts';
import { enqueue, reclaim, type Recipient } from '../../src/store/outbox.ts';
import { destinationWaits, giveBack, recordFailed, recordRetry } from '../../src/store/outcomes.ts';
import { describeStores } from '../support/stores.ts';
import { approve, as, noon, publish, someDraft, somePublished } from './fixtures.ts';
import { place, places, platform, recipient, Sending } from './sending.ts';

describeStores((open) => {
  const at = new Sending(open);

  describe('filling', () => {
    it('adds each place once', async () => {
      const version = await somePublished(at.store);
      const fill = async (...recipients: Recipient[]) => at.store
        .transaction((trx) => enqueue(trx, { version, recipients, now: noon }));
      expect(await fill(recipient('1'), recipient('2'))).toBe(2);
      expect(await fill(recipient('1'), recipient('2'), recipient('3'), recipient('1', { to: place('1', '9') }))).toBe(2);
      expect(await deliveriesOf(at.store.db, version.brief, 1))
        .toEqual({ brief: version.brief, version: 1, total: 4, sent: 0, pending: 4, failed: [] });
    });

    it('takes ten thousand places', async () => {
      const version = await at.send(Array.from({ length: 10_000 }, (_, number) => recipient(String(number))));
      expect((await deliveriesOf(at.store.db, version.brief, 1)).pending).toBe(10_000);
      expect(await at.claim(30)).toHaveLength(30);
    });

    it('keeps ids that no number can hold', async () => {
      const id = '1234567890123456789';
      const thread = '9223372036854775807';
      await at.send([recipient(id, { to: place(id, thread) })]);
      const claimed = await at.one();
      expect(claimed.to).toEqual(place(id, thread));
      await at.sent(claimed, '18446744073709551615');
      const row = await at.store.db.selectFrom('message').select('platform_message_id')
        .executeTakeFirstOrThrow();
      expect(row.platform_message_id).toBe('18446744073709551615');
    });
  });

  describe('claiming', () => {
    it('takes what is due, the earliest first, and counts the attempt', async () => {
      await at
        .send([['late', 5], ['early', -5], ['not yet', 6]].map(([to, after]) =>
          recipient(String(to), { dueAt: noon + Number(after) })));
      const claims = await at.claim(100, noon + 5);
      expect(places(claims)).toEqual(['early', 'late']);
      expect(claims[0]).toMatchObject({ part: 1, platformMessageId: null, attempts: 1, subscription: null });
      expect(await at.claim(100, noon + 5)).toEqual([]);
      expect(places(await at.claim(100, noon + 6))).toEqual(['not yet']);
    });

    it('takes one at a time for a destination', async () => {
      await at.send([recipient('1'), recipient('1', { to: place('1', '7') }), recipient('2')]);
      await at.send([recipient('1'), recipient('3')]);
      const first = await at.claim();
      expect(places(first).sort()).toEqual(['1', '2', '3']);
      expect(await at.claim()).toEqual([]);
      await at.sent(first.find(({ to }) => to.destination === '1')!);
      expect(places(await at.claim())).toEqual(['1']);
    });

    it('does nothing without the lease', async () => {
      await at.send([recipient('1')]);
      await at.runOut();
      expect(await at.claim()).toEqual([]);
      await at.hold('two');
      expect(await at.claim()).toEqual([]);
    });

    it('gives each to one of many who claim at once', async () => {
      const others = await Promise.all([open(at.name), open(at.name)]);
      await at.send(Array.from({ length: 60 }, (_, number) => recipient(String(number))));
      const claims = await Promise
        .all([at.store, ...others, at.store, ...others].map(async (store) => at.claim(20, noon, store)));
      const taken = claims.flat().map(({ delivery }) => delivery);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken).toHaveLength(60);
    });

    it('leaves a destination that has to wait, also for what comes later', async () => {
      await at.send([recipient('1'), recipient('2')]);
      await destinationWaits(at.store.db, { platform, destination: '1', until: noon + 43_837_000 });
      // A shorter wait does not lift a longer one.
      await destinationWaits(at.store.db, { platform, destination: '1', until: noon + 1 });
      await at.send([recipient('1')]);
      expect(places(await at.claim())).toEqual(['2']);
      expect(places(await at.claim(10, noon + 43_836_999))).toEqual([]);
      expect(places(await at.claim(10, noon + 43_837_000))).toEqual(['1']);
    });

    it('brings a newer version to the message that stands', async () => {
      const slot = newId();
      await at.send([recipient('1')], slot);
      const first = await at.one();
      await at.sent(first, 'm1');
      await at.send([recipient('1', { dueAt: noon - 1 }), recipient('2')], slot);
      const [again, fresh] = await at.claim();
      expect(again).toMatchObject({ message: first.message, version: 2, platformMessageId: 'm1' });
      expect(fresh).toMatchObject({ version: 2, platformMessageId: null });
    });

    it('takes nothing of a version that was corrected or retracted before it was sent', async () => {
      const published = await at.send([recipient('1')]);
      const { brief, version } = published;
      await at.store
        .transaction((trx) => moveVersion(trx, published, retract(published, 'wrong', noon)));
      expect(await at.claim()).toEqual([]);
      expect(await deliveriesOf(at.store.db, brief, version)).toMatchObject({ total: 0, pending: 0 });
      const slot = newId();
      await at.send([recipient('1'), recipient('2')], slot);
      await publish(at.store, await approve(at.store, as('draft', await someDraft(at.store, { slot }))));
      expect(await at.claim()).toEqual([]);
    });
  });

  describe('parts', () => {
    it('follow each other, one after the other', async () => {
      await at.send([recipient('1')]);
      const first = await at.one();
      const add = async () => at.store
        .transaction((trx) => planParts(trx, { delivery: first.delivery, parts: 3, now: noon }));
      await add();
      await add();
      expect(await at.claim()).toEqual([]);
      await at.sent(first);
      const second = await at.one();
      expect(second.part).toBe(2);
      // Tried again later: the third waits for it, however long it is due.
      await recordRetry(at.store.db, { delivery: second.delivery, fence: at.lease.fence, dueAt: noon + 50, error: 'slow' });
      expect(await at.claim(10, noon + 49)).toEqual([]);
      const again = await at.one(noon + 50);
      expect(again).toMatchObject({ part: 2, attempts: 2, message: second.message });
      await at.sent(again);
      const third = await at.one(noon + 50);
      expect(third.part).toBe(3);
      await at.sent(third);
      expect(await at.claim(10, noon + 99)).toEqual([]);
      expect(await deliveriesOf(at.store.db, first.brief, 1))
        .toMatchObject({ total: 1, sent: 1, pending: 0 });
    });

    it('of one place do not hold up another brief for ever', async () => {
      await at.send([recipient('1')]);
      const first = await at.one();
      await at.store.transaction((trx) => planParts(trx, { delivery: first.delivery, parts: 2, now: noon }));
      await recordRetry(at.store.db, { delivery: first.delivery, fence: at.lease.fence, dueAt: noon + 50, error: 'slow' });
      await at.send([recipient('1', { dueAt: noon + 10 })]);
      const other = await at.one(noon + 10);
      expect(other.brief).not.toBe(first.brief);
      await at.sent(other);
      expect((await at.one(noon + 50)).delivery).toBe(first.delivery);
    });

    it('are not sent after one that failed', async () => {
      await at.send([recipient('1')]);
      const first = await at.one();
      await at.store.transaction((trx) => planParts(trx, { delivery: first.delivery, parts: 3, now: noon }));
      await recordFailed(at.store.db, { delivery: first.delivery, fence: at.lease.fence, error: 'blocked' });
      expect(await at.claim(10, noon + 99)).toEqual([]);
      expect(await deliveriesOf(at.store.db, first.brief, 1)).toEqual({
        brief: first.brief, version: 1, total: 1, sent: 0, pending: 0,
        failed: [{ destination: 'telegram:1', reason: 'blocked', next: null }],
      });
    });

    it('are not added to what was retracted meanwhile', async () => {
      const published = await at.send([recipient('1')]);
      const first = await at.one();
      await at.store
        .transaction((trx) => moveVersion(trx, published, retract(published, 'wrong', noon)));
      await at.store.transaction((trx) => planParts(trx, { delivery: first.delivery, parts: 3, now: noon }));
      expect(await at.store.db.selectFrom('delivery').select('id').execute()).toHaveLength(1);
      // It was on its way and arrived: that is true, and its id is needed to take it back.
      expect(await at.sent(first, 'm1')).toBe(true);
    });
  });

  describe('after a change of hands', () => {
    it('what was in hand is sent again, and the late word of the old holder still counts', async () => {
      await at.send([recipient('1', { dueAt: noon - 1 }), recipient('2')]);
      const old = at.lease;
      const claims = await at.claim();
      const [first, second] = [claims[0]!, claims[1]!];
      await at.runOut();
      at.lease = await at.hold('two');
      expect(at.lease.fence).toBe(old.fence + 1);
      expect(await reclaim(at.store.db, { platform, lease: old })).toBe(0);
      expect(await reclaim(at.store.db, { platform, lease: at.lease })).toBe(2);
      // The first did arrive before the old holder froze: no second message is made.
      expect(await at.sent(first, 'm1', old)).toBe(true);
      const again = await at.claim();
      expect(again.map(({ delivery }) => delivery)).toEqual([second.delivery]);
      // The second is in the new holder's hands now: the old one's word comes too late, but for the id.
      expect(await at.sent(second, 'old', old)).toBe(false);
      expect(await recordRetry(at.store.db, { delivery: second.delivery, fence: old.fence, dueAt: noon, error: 'x' })).toBe(false);
      expect(await recordFailed(at.store.db, { delivery: second.delivery, fence: old.fence, error: 'x' }))
        .toBe(false);
      await giveBack(at.store.db, { delivery: second.delivery, fence: old.fence });
      expect(await at.sent(again[0]!, 'new')).toBe(true);
      const ids = await at.store.db.selectFrom('message').select('platform_message_id as id')
        .orderBy('destination').execute();
      expect(ids.map(({ id }) => id)).toEqual(['m1', 'new']);
    });

    it('nothing is taken from a holder who renews', async () => {
      await at.send([recipient('1')]);
      await at.claim();
      at.lease = await at.hold('one');
      expect(await reclaim(at.store.db, { platform, lease: at.lease })).toBe(0);
      expect(await holds(at.store.db, at.lease)).toBe(true);
    });

    it('what was given back was not tried', async () => {
      await at.send([recipient('1')]);
      const { delivery } = await at.one();
      await giveBack(at.store.db, { delivery, fence: at.lease.fence });
      expect((await at.one()).attempts).toBe(1);
    });
  });
});
