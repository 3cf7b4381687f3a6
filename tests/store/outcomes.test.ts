import { describe, expect, it } from 'vitest';
import { deliveriesOf } from '../../src/store/deliveries.ts';
import { newId } from '../../src/store/id.ts';
import { planParts } from '../../src/store/changes.ts';
import { destinationWaits, giveBack, moveDestination, recordRetry } from '../../src/store/outcomes.ts';
import {
  endSubscription, getSubscription, pauseSubscription, saveSubscription,
} from '../../src/store/subscriptions.ts';
import { describeStores } from '../support/stores.ts';
import { noon } from './fixtures.ts';
import { place, platform, recipient, Sending } from './sending.ts';

describeStores((open) => {
  const at = new Sending(open);

  describe('a destination', () => {
    const subscribe = async (destination: string, thread: string | null = null) => at.store
      .transaction((trx) => saveSubscription(trx, {
      ...place(destination, thread), regions: ['horn'], language: 'en', time: null, zone: 'UTC', days: [1],
    }, 'reader', noon));

    it('that has moved takes what is not sent with it', async () => {
      const subscription = await subscribe('-1');
      await at.send([recipient('-1', { subscription })]);
      const first = await at.one();
      await at.store.transaction((trx) => planParts(trx, { delivery: first.delivery, parts: 2, now: noon }));
      await at.sent(first, 'm1');
      const second = await at.one();
      await at.store.transaction(async (trx) => {
        await giveBack(trx, { delivery: second.delivery, fence: at.lease.fence });
        await moveDestination(trx, { platform, from: '-1', to: '-1001', now: noon });
      });
      expect(await at.one()).toMatchObject({ part: 2, delivery: second.delivery, to: place('-1001') });
      expect((await getSubscription(at.store.db, subscription))?.destination).toBe('-1001');
      const stands = await at.store.db.selectFrom('message').select('destination')
        .where('platform_message_id', '=', 'm1').executeTakeFirstOrThrow();
      expect(stands.destination).toBe('-1');
    });

    it('that has moved to where somebody subscribed already gets nothing twice', async () => {
      const [old, there] = [await subscribe('-1'), await subscribe('-1001')];
      await at.send([recipient('-1', { subscription: old }), recipient('-1001', { subscription: there })]);
      await at.store
        .transaction((trx) => moveDestination(trx, { platform, from: '-1', to: '-1001', now: noon }));
      expect(await at.claim()).toMatchObject([{ to: place('-1001'), subscription: there }]);
      expect((await getSubscription(at.store.db, old))?.endedAt).toBe(noon);
      expect((await getSubscription(at.store.db, there))?.endedAt).toBeNull();
    });

    it('that left, or can not be reached, gets nothing new; what it has is still corrected', async () => {
      const slot = newId();
      const [left, lost] = [await subscribe('1'), await subscribe('2')];
      const recipients = [recipient('1', { subscription: left }), recipient('2', { subscription: lost })];
      await at.send(recipients, slot);
      for (const claimed of await at.claim()) await at.sent(claimed);
      await at.send(recipients, slot);
      await at.send(recipients);
      await at.store.transaction(async (trx) => {
        await endSubscription(trx, left, noon);
        await pauseSubscription(trx, lost, { reason: 'blocked', until: null, now: noon });
      });
      const claims = await at.claim();
      expect(claims.map(({ version, platformMessageId }) => [version, platformMessageId !== null]))
        .toEqual([[2, true], [2, true]]);
      for (const claimed of claims) await at.sent(claimed);
      expect(await at.claim()).toEqual([]);
    });
  });

  it('the report says when a failed place is tried next', async () => {
    const version = await at
      .send([recipient('1'), recipient('2'), recipient('3', { to: place('3', '8') }), recipient('4')]);
    const claims = new Map((await at.claim()).map((each) => [each.to.destination, each]));
    await at.sent(claims.get('1')!);
    for (const [destination, error] of [['2', 'later'], ['3', 'too many']] as const) {
      const { delivery } = claims.get(destination)!;
      await recordRetry(at.store.db, { delivery, fence: at.lease.fence, dueAt: noon + 1000, error });
    }
    await destinationWaits(at.store.db, { platform, destination: '3', until: noon + 60_000 });
    expect(await deliveriesOf(at.store.db, version.brief, 1)).toEqual({
      brief: version.brief, version: 1, total: 4, sent: 1, pending: 1, failed: [
        { destination: 'telegram:2', reason: 'later', next: '2026-11-23T12:00:01.000Z' },
        { destination: 'telegram:3/8', reason: 'too many', next: '2026-11-23T12:01:00.000Z' },
      ],
    });
  });
});
