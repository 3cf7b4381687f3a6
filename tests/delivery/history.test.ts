/** What is kept for a while only, and what follows the rules of its time zone. Both stores. */
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { pruneUntil } from '../../src/delivery/history.ts';
import { retime } from '../../src/delivery/retime.ts';
import { recordChange } from '../../src/store/subscription-changes.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { noon } from '../store/fixtures.ts';
import { place, recipient, Sending } from '../store/sending.ts';
import { describeStores } from '../support/stores.ts';

const day = 24 * 3_600_000;
const eight = { regions: ['horn'], language: 'en' as const, time: '08:00', zone: 'Asia/Baku', days: [1, 2, 3, 4, 5, 6, 7] };
const log = pino({ level: 'silent' });

describeStores((open) => {
  const at = new Sending(open);
  const count = async (table: 'message' | 'delivery' | 'subscription_change') =>
    Number((await at.store.db.selectFrom(table).select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow()).n);

  describe('the history', () => {
    /** One look at an instant, as a process that is stopped afterwards. */
    const prune = async (now: number) => {
      const stopped = new AbortController();
      const clock = {
        now: () => now,
        // The first long sleep comes after the work.
        sleep: async (ms: number) => { if (ms > 1000) stopped.abort(); },
      };
      await pruneUntil(stopped.signal, { store: at.store, log, clock, days: 31 });
    };

    it('leaves when its days are over, in many steps, and takes nothing that is still to be sent', async () => {
      await at.send(Array.from({ length: 700 }, (_, index) => recipient(String(index + 1))));
      for (const claim of await at.claim(699)) await at.sent(claim);
      await prune(noon + 31 * day);
      expect(await count('message')).toBe(700);
      await prune(noon + 31 * day + 2);
      expect([await count('message'), await count('delivery')]).toEqual([1, 1]);
      expect(await at.claim()).toHaveLength(1);
    });

    it('keeps a message as long as anything young is known of it', async () => {
      const slot = 'slot';
      await at.send([recipient('1')], slot);
      await at.sent(await at.one());
      await at.store.db.updateTable('message').set({ created_at: noon - 100 * day }).execute();
      await prune(noon + day);
      expect(await count('message')).toBe(1);
    });

    it('of choices leaves with it', async () => {
      await at.store.transaction(async (trx) => {
        const subscription = await saveSubscription(trx, { ...place('1'), ...eight }, 'reader', noon);
        await recordChange(trx, { subscription, person: 'reader', before: null, after: null }, noon);
      });
      await prune(noon + 31 * day);
      expect(await count('subscription_change')).toBe(1);
      await prune(noon + 31 * day + 1);
      expect(await count('subscription_change')).toBe(0);
    });
  });

  describe('a zone whose rules have changed', () => {
    const dueTimes = async () => (await at.store.db.selectFrom('delivery').select(['destination', 'due_at']).orderBy('destination').execute())
      .map((row) => [row.destination, new Date(row.due_at).toISOString()]);

    it('moves what waits to the same local time, once, and nothing else', async () => {
      const [moved, same, tried] = await at.store.transaction(async (trx) => [
        await saveSubscription(trx, { ...place('1'), ...eight }, 'reader', noon),
        await saveSubscription(trx, { ...place('2'), ...eight }, 'reader', noon),
        await saveSubscription(trx, { ...place('3'), ...eight }, 'reader', noon),
      ] as const);
      // As rules had it by which Baku was five hours ahead of UTC, not four.
      const [five, four] = [Date.parse('2026-11-24T03:00:00Z'), Date.parse('2026-11-24T04:00:00Z')];
      await at.send([
        recipient('1', { subscription: moved, dueAt: five }), recipient('2', { subscription: same, dueAt: four }),
        recipient('3', { subscription: tried, dueAt: five }), recipient('4', { dueAt: five }),
      ]);
      await at.store.db.updateTable('delivery').set({ attempts: 1 }).where('destination', '=', '3').execute();
      expect(await retime({ store: at.store, log }, noon)).toBe(1);
      expect(await dueTimes()).toEqual([
        ['1', '2026-11-24T04:00:00.000Z'], ['2', '2026-11-24T04:00:00.000Z'], ['3', '2026-11-24T03:00:00.000Z'], ['4', '2026-11-24T03:00:00.000Z'],
      ]);
      expect(await retime({ store: at.store, log }, noon)).toBe(0);
    });
  });
});
