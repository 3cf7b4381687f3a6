/** Subscriptions from the command line: added by hand, and as JSON Lines there and back. */
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { subscriptionLineSchema, type SubscriptionLine } from '../../src/contracts.ts';
import { cli, done, json, newStore, refused } from './front.ts';

let store: string;
beforeEach(() => {
  store = newStore();
});

const line = (more: Partial<SubscriptionLine> = {}): SubscriptionLine => ({
  platform: 'telegram', destination: '123', thread: null, regions: ['south-caucasus'], language: 'en',
  time: '08:00', zone: 'Asia/Baku', days: [1, 2, 3, 4, 5, 6, 7], ...more,
});
const jsonl = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

async function exported(): Promise<SubscriptionLine[]> {
  const out = await done({ store }, 'subscriptions export');
  return out.split('\n').filter(Boolean).map((row) => subscriptionLineSchema.parse(JSON.parse(row)));
}

const importedSchema = z.object({
  imported: z.number(), failed: z.array(z.object({ line: z.number(), error: z.string() })),
});

test('what was exported is imported again as it was', async () => {
  const rows = [
    line(),
    line({ destination: '-1001234567890', thread: '42', time: null, regions: ['middle-east', 'south-asia'] }),
    line({ platform: 'discord', destination: '9007199254740993', zone: 'Europe/Berlin', days: [1, 5] }),
  ];
  const said = await done({ store, input: jsonl(...rows) }, 'subscriptions import -');
  expect(said).toBe('3 taken in, 0 not.\n');
  expect(await exported()).toEqual(rows);
  const input = jsonl(...await exported());
  const again = await json(importedSchema, { store, input }, 'subscriptions import -');
  expect(again).toEqual({ imported: 3, failed: [] });
  expect(await exported()).toEqual(rows);
  expect(await done({ store }, 'log')).toContain('operator (cli): subscribe');
});

test('a bad line is named by its number, and the rest goes on', async () => {
  const input = [
    jsonl(line()),
    'nonsense',
    '',
    jsonl(line({ destination: '2', regions: ['atlantis'] })),
    jsonl(line({ destination: '3', zone: 'Mars' })),
    jsonl({ ...line({ destination: '4' }), time: '25:00' }),
    jsonl({ platform: 'telegram' }),
    jsonl(line({ destination: '5' })),
  ].join('\n');
  const { code, out, err } = await cli({ store, input }, 'subscriptions import - --json');
  expect(code).toBe(1);
  const { imported, failed } = importedSchema.parse(JSON.parse(out));
  expect(imported).toBe(2);
  expect(failed.map((one) => one.line)).toEqual([2, 4, 5, 6, 7]);
  const rows = err.trim().split('\n');
  const numbers = rows.map((row) => Number(/^Line (\d+) can’t be used\./.exec(row)?.[1]));
  expect(numbers).toEqual([2, 4, 5, 6, 7]);
  expect(rows[1]).toContain('There is no region atlantis');
  expect(rows[2]).toContain('Mars is not a time zone');
  expect(rows[3]).toContain('time');
  expect((await exported()).map(({ destination }) => destination)).toEqual(['123', '5']);
});

test('are added, listed with their times in words, changed and removed', async () => {
  const place = 'subscriptions add --platform discord --destination 77 --region middle-east';
  expect(await done({ store }, place)).toMatch(/discord:77 gets briefs at once/);
  await done({ store }, `${place} --time 07:30 --days 1-3,6 --region`, 'South Caucasus');
  expect(await exported()).toEqual([line({
    platform: 'discord', destination: '77', regions: ['middle-east', 'south-caucasus'],
    time: '07:30', zone: 'Asia/Riyadh', days: [1, 2, 3, 6],
  })]);
  const listed = await done({ store }, 'subscriptions list');
  expect(listed).toMatch(/discord:77 +Middle East, South Caucasus +at 07:30 Asia\/Riyadh \(Mon, Tue, Wed, Sat\)/);
  const one = z.tuple([z.object({ id: z.string(), paused: z.null() })]);
  const [{ id }] = await json(one, { store }, 'subscriptions list');
  await done({ store }, `subscriptions remove ${id}`);
  expect(await refused({ store }, `subscriptions remove ${id}`)).toContain(`There is no subscription ${id}`);
  expect(await exported()).toEqual([]);
});
