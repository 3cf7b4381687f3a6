/** Two weeks with clock changes in them; the whole year with 5,000 readers is `npm run sim:year`. */
import { expect, test } from 'vitest';
import { describeStores } from '../support/stores.ts';
import { fortyZones, simulate } from './simulation.ts';

describeStores((open) => {
  test('every edition that is due comes once, or is accounted for', async () => {
    const outcome = await simulate(await open(), { readers: 30, days: 14, zones: fortyZones, seed: 7 });
    expect(outcome).toMatchObject({ lost: 0, doubled: 0, early: 0 });
    expect(outcome.once).toBeGreaterThan(outcome.due * 0.7);
    expect(outcome.once + outcome.accounted).toBe(outcome.due);
    expect(outcome.doubledByCrash).toBeLessThanOrEqual(outcome.crashes);
    expect(Math.min(outcome.crashes, outcome.changes)).toBeGreaterThan(0);
  }, 120_000);
});
