import { expect, it } from 'vitest';
import { retract } from '../../src/desk/version.ts';
import { bringUpToDate, planParts, stopDeliveries } from '../../src/store/changes.ts';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { newId } from '../../src/store/id.ts';
import { moveVersion } from '../../src/store/moves.ts';
import { catchUpMs, enqueue, reclaim } from '../../src/store/outbox.ts';
import { recordNeedless, recordRetry } from '../../src/store/outcomes.ts';
import { pauseSubscription, saveSubscription } from '../../src/store/subscriptions.ts';
import { describeStores } from '../support/stores.ts';
import { noon, somePublished } from './fixtures.ts';
import { place, places, platform, recipient, Sending } from './sending.ts';

describeStores((open) => {
  const at = new Sending(open);
  const plan = async (delivery: string, parts: number) => at.store.transaction((trx) => planParts(trx, { delivery, parts, now: noon }));
  /** Sends the brief in so many parts to every place that is due. */
  const sendAll = async (parts = 1) => {
    for (let claims = await at.claim(); claims.length > 0; claims = await at.claim()) {
      for (const claim of claims) {
        if (claim.part === 1 && claim.notice === null) await plan(claim.delivery, parts);
        await at.sent(claim, claim.platformMessageId ?? `m${claim.to.destination}.${claim.part}`);
      }
    }
  };
  const correct = async (slot: string, notice = false) => {
    const version = await somePublished(at.store, { slot });
    const counts = await at.store.transaction((trx) => bringUpToDate(trx, { version, notice, now: noon }));
    return { version, counts };
  };
  const withdraw = async (version: Awaited<ReturnType<typeof somePublished>>) => at.store.transaction(async (trx) => {
    const to = retract(version, 'wrong', noon);
    expect(await moveVersion(trx, version, to)).toBe(true);
    return bringUpToDate(trx, { version: to, notice: true, now: noon });
  });

  it('a correction goes to every message that stands, and to nobody else', async () => {
    const slot = newId();
    await at.send([recipient('1'), recipient('2'), recipient('3', { dueAt: noon + 1 })], slot);
    await sendAll();
    const { version, counts } = await correct(slot);
    expect(counts).toEqual({ places: 2, notices: 0 });
    // Whoever has not got it yet gets the newer one in their time, and nobody gets both.
    await at.store.transaction((trx) => enqueue(trx, { version, now: noon, recipients: [recipient('1'), recipient('3', { dueAt: noon + 1 })] }));
    const claims = await at.claim(10, noon + 1);
    expect(claims.map(({ to, platformMessageId, version: of }) => [to.destination, platformMessageId, of].join(' ')).sort())
      .toEqual(['1 m1.1 2', '2 m2.1 2']);
    expect(places(await at.claim(10, noon + 1))).toEqual(['3']);
  });

  it('a message on its way when the correction comes is corrected after it', async () => {
    const slot = newId();
    await at.send([recipient('1')], slot);
    const first = await at.one();
    expect((await correct(slot)).counts.places).toBe(1);
    expect(await at.claim()).toEqual([]);
    await at.sent(first, 'm1');
    expect(await at.one()).toMatchObject({ version: 2, platformMessageId: 'm1' });
  });

  it('a shorter version replaces the parts that it has no words for, a longer one adds some', async () => {
    const slot = newId();
    await at.send([recipient('1')], slot);
    await sendAll(3);
    await correct(slot);
    const first = await at.one();
    await plan(first.delivery, 1);
    await at.sent(first, 'm1.1');
    const surplus = [await at.one()];
    await at.sent(surplus[0]!, 'm1.2');
    surplus.push(await at.one());
    await at.sent(surplus[1]!, 'm1.3');
    expect(surplus.map(({ part, platformMessageId }) => [part, platformMessageId])).toEqual([[2, 'm1.2'], [3, 'm1.3']]);
    await correct(slot);
    await sendAll(4);
    const ids = await at.store.db.selectFrom('message').select(['part', 'platform_message_id as id']).orderBy('part').execute();
    expect(ids.map(({ part, id }) => [part, id])).toEqual([[1, 'm1.1'], [2, 'm1.2'], [3, 'm1.3'], [4, 'm1.4']]);
  });

  it('a notice answers the first part, after all parts were changed; who has left is not written to', async () => {
    const slot = newId();
    const subscription = await at.store.transaction((trx) => saveSubscription(trx, {
      ...place('2'), regions: ['horn'], language: 'en', time: null, zone: 'UTC', days: [1], silent: true,
    }, 'reader', noon));
    await at.send([recipient('1'), recipient('2', { subscription })], slot);
    await sendAll(2);
    await at.store.transaction((trx) => pauseSubscription(trx, subscription, { reason: 'x', until: null, now: noon }));
    expect((await correct(slot, true)).counts).toEqual({ places: 2, notices: 1 });
    const order: { part: number; replyTo: string | null | undefined; silent: boolean | undefined }[] = [];
    for (let claims = await at.claim(); claims.length > 0; claims = await at.claim()) {
      for (const claim of claims) {
        if (claim.part === 1 && claim.notice === null) await plan(claim.delivery, 2);
        order.push({ part: claim.part, replyTo: claim.notice?.replyTo, silent: claim.wishes?.silent });
        await at.sent(claim, claim.platformMessageId ?? 'notice');
      }
    }
    const [one, two] = [order.filter(({ silent }) => silent === undefined), order.filter(({ silent }) => silent)];
    expect(one).toMatchObject([{ part: 1, replyTo: undefined }, { part: 2, replyTo: undefined }, { part: 1, replyTo: 'm1.1' }]);
    expect(two).toMatchObject([{ part: 1, replyTo: undefined }, { part: 2, replyTo: undefined }]);
  });

  it('a retraction is a delivery of the same version to what stands; what was to be sent is not', async () => {
    const version = await at.send([recipient('1'), recipient('2', { dueAt: noon + 1 })]);
    await sendAll();
    expect(await withdraw(version)).toEqual({ places: 1, notices: 1 });
    const edit = await at.one();
    expect(edit).toMatchObject({ aim: 'retracted', version: 1, platformMessageId: 'm1.1' });
    await at.sent(edit, 'm1.1');
    expect(await at.one(noon + 9)).toMatchObject({ aim: 'retracted', notice: { replyTo: 'm1.1' } });
    expect(await at.claim(9, noon + 9)).toEqual([]);
  });

  it('what fails on its way while its version is withdrawn is not tried again', async () => {
    const version = await at.send([recipient('1'), recipient('2')]);
    const [retried, reclaimed] = await at.claim();
    await withdraw(version);
    await recordRetry(at.store.db, { delivery: retried!.delivery, fence: at.lease.fence, dueAt: noon, error: 'x' });
    await at.runOut();
    at.lease = await at.hold('two');
    await reclaim(at.store.db, { platform, lease: at.lease });
    expect(reclaimed).toBeDefined();
    // Both may stand all the same: the retraction asks for them, and there is nothing to change.
    const claims = await at.claim();
    expect(claims.map(({ aim, platformMessageId }) => [aim, platformMessageId])).toEqual([['retracted', null], ['retracted', null]]);
    for (const { delivery } of claims) await recordNeedless(at.store.db, { delivery, fence: at.lease.fence });
  });

  it('a stop keeps back what has not arrived, and says what it can’t keep back', async () => {
    const { brief, version } = await at.send(['1', '2', '3', '4'].map((to) => recipient(to)));
    const [done, back, late] = await at.claim(3);
    await at.sent(done!);
    expect(await at.store.transaction((trx) => stopDeliveries(trx, { brief, version }))).toEqual({ stopped: 1, onTheWay: 2 });
    // One comes back and is not tried again; the other arrives, and no part follows it.
    await recordRetry(at.store.db, { delivery: back!.delivery, fence: at.lease.fence, dueAt: noon, error: 'x' });
    await plan(late!.delivery, 3);
    await at.sent(late!);
    expect(await at.claim(9, noon + 99)).toEqual([]);
    expect(await deliveriesOf(at.store.db, brief, version)).toMatchObject({ total: 2, sent: 2, pending: 0 });
  });

  it('the urgent goes ahead of what was due long before', async () => {
    await at.send([recipient('1', { dueAt: noon - 50 }), recipient('2', { dueAt: noon - 40 })]);
    await at.send([recipient('3', { urgent: true }), recipient('4', { urgent: true, dueAt: noon + 5 })]);
    expect(places(await at.claim(2))).toEqual(['3']);
    expect(places(await at.claim(2))).toEqual(['1', '2']);
    expect(places(await at.claim(2, noon + 5))).toEqual(['4']);
  });

  it('what could not be sent within a day of its slot is not sent any more', async () => {
    await at.send([recipient('1')]);
    expect(await at.claim(1, noon + catchUpMs)).toEqual([]);
    expect(places(await at.claim(1, noon + catchUpMs - 1))).toEqual(['1']);
  });
});
