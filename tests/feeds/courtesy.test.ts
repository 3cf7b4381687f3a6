/** Politeness: pauses, one request to a host at a time, robots.txt; and when a feed is asked again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StandpointError } from '../../src/errors.ts';
import type { Clock } from '../../src/delivery/pace.ts';
import { createCourtesy } from '../../src/feeds/courtesy.ts';
import { pauseMs } from '../../src/feeds/interval.ts';
import { network, site } from '../article/fetch/servers.ts';

/** Time passes only by sleeping. */
function clockOfTests(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = 1_000_000;
  return {
    slept, now: () => now,
    sleep: async (ms) => {
      if (ms > 0) slept.push(ms);
      now += Math.max(0, ms);
    },
  };
}

async function polite(robots: string, status = 200) {
  const server = await site((request, response) => response.writeHead(request.url === '/robots.txt' ? status : 200).end(robots));
  const names = { 'one.example': [['93.184.215.14']], 'two.example': [['93.184.215.15']] };
  const clock = clockOfTests();
  const settings = { allowHosts: [], network: network(names, server.port) };
  return { ...server, clock, courtesy: createCourtesy(settings, clock) };
}

const first = 'http://one.example/a';
const verdict = async (work: Promise<void>) => work.then(() => 'allowed', (error: unknown) =>
  error instanceof StandpointError ? error.values['fault'] : error);

test('one host is asked one thing at a time, a second apart; another need not wait', async () => {
  const { courtesy, clock } = await polite('');
  const begun: string[] = [];
  let endOne = (): void => undefined;
  const one = courtesy.inTurn(first, () => new Promise<void>((resolve) => {
    endOne = resolve;
    begun.push('one');
  }));
  const two = courtesy.inTurn('http://one.example/b', async () => begun.push('two'));
  await courtesy.inTurn('http://two.example/c', async () => begun.push('other host'));
  expect(begun).toEqual(['one', 'other host']);
  endOne();
  await Promise.all([one, two]);
  expect([begun, clock.slept]).toEqual([['one', 'other host', 'two'], [1000]]);
});

test('work that fails fails for whoever asked, and lets the next begin', async () => {
  const { courtesy, clock } = await polite('');
  await expect(courtesy.inTurn(first, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([await courtesy.inTurn(first, async () => 'done'), clock.slept]).toEqual(['done', [1000]]);
});

test.each([[5, 5000], [0.1, 1000], [3600, 10_000]])('a site that asks for %d seconds gets %d ms', async (asked, ms) => {
  const { courtesy, clock } = await polite(`User-agent: *\nCrawl-delay: ${asked}\n`);
  await courtesy.permit(new URL(first));
  await courtesy.inTurn(first, async () => 'one');
  await courtesy.inTurn(first, async () => 'two');
  expect(clock.slept).toEqual([ms]);
});

test.each([
  ['for all', 'User-agent: *\nDisallow: /a', 200, 'refused'], ['for us', 'User-agent: standpoint\nDisallow: /', 200, 'refused'],
  ['for others', 'User-agent: OtherBot\nDisallow: /', 200, 'allowed'],
  ['for all but us', 'User-agent: *\nDisallow: /\nUser-agent: Standpoint\nAllow: /', 200, 'allowed'],
  ['by the longer rule', 'User-agent: *\nDisallow: /\nAllow: /a', 200, 'allowed'],
  ['with wildcards', 'User-agent: *\nDisallow: /*a$', 200, 'refused'],
  ['nowhere', '', 404, 'allowed'], ['behind a login', 'User-agent: *\nDisallow: /', 403, 'allowed'],
  ['not at the moment', '', 500, 'unknown'], ['not so often', '', 429, 'unknown'],
  ['in words that mean nothing', '<html>Hello</html>\nUser-agent\n:::\n__proto__: x', 200, 'allowed'],
  ['for names of the language’s own', 'User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /', 200, 'allowed'],
  ['at a length nobody reads', `${'#'.repeat(600_000)}\nUser-agent: *\nDisallow: /`, 200, 'allowed'],
])('rules %s', async (_, robots, status, said) => {
  const { courtesy } = await polite(robots, status);
  expect(await verdict(courtesy.permit(new URL(first)))).toBe(said);
});

test('rules are asked for once an hour; a site that could not be asked, each time', async () => {
  const { courtesy, clock, asked } = await polite('');
  for (const path of ['/a', '/b', '/c']) await courtesy.permit(new URL(path, first));
  expect(asked).toHaveLength(1);
  await clock.sleep(3_600_000);
  await courtesy.permit(new URL(first));
  expect(asked).toHaveLength(2);
  const down = await polite('', 503);
  for (const path of ['/a', '/b']) await verdict(down.courtesy.permit(new URL(path, first)));
  expect(down.asked).toHaveLength(2);
});

test('where there is no way to the site, what is told is told of the page', async () => {
  const { courtesy } = await polite('');
  expect(await verdict(courtesy.permit(new URL('http://nobody.example/a')))).toBe('allowed');
  expect(await verdict(courtesy.permit(new URL('http://10.0.0.1/a')))).toBe('allowed');
});

const minutes = (ms: number) => ms / 60_000;
const usual = { everyMinutes: null, ttlMinutes: null, failures: 0, retryAfterMs: null, more: false };

test.each([
  [usual, 30], [{ ...usual, ttlMinutes: 120 }, 120], [{ ...usual, ttlMinutes: 1 }, 15], [{ ...usual, ttlMinutes: 99_999 }, 1440],
  [{ ...usual, everyMinutes: 5, ttlMinutes: 120 }, 5], [{ ...usual, more: true }, 1], [{ ...usual, failures: 1 }, 60],
  [{ ...usual, failures: 3 }, 240], [{ ...usual, failures: 500 }, 1440], [{ ...usual, everyMinutes: 10_000, failures: 2 }, 10_000],
  [{ ...usual, retryAfterMs: 43_837_000 }, 43_837 / 60], [{ ...usual, retryAfterMs: 1e12 }, 7 * 1440],
])('%o: again after %d minutes', (polled, after) => {
  expect(minutes(pauseMs(polled, 0))).toBe(after);
});

test('a feed is never asked again at once, and failures never make it sooner', () => {
  const number = fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null });
  const polled = fc.record({ everyMinutes: number, ttlMinutes: number, failures: fc.nat(40), retryAfterMs: number, more: fc.boolean() });
  fc.assert(fc.property(polled, fc.double({ min: 0, max: 1, noNaN: true }), (one, random) => {
    const pause = pauseMs(one, random);
    expect(pause).toBeGreaterThanOrEqual(60_000);
    expect(pauseMs({ ...one, failures: one.failures + 1 }, random)).toBeGreaterThanOrEqual(pause);
  }));
});
