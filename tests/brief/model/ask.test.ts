import { describe, expect, test } from 'vitest';
import { askModel, type AskOptions } from '../../../src/brief/model/ask.ts';
import { mostInputTokens } from '../../../src/brief/model/budget.ts';
import { waitOf } from '../../../src/brief/model/call.ts';
import { replyFormat, replyTokens, type Message } from '../../../src/brief/model/request.ts';
import { spentOn } from '../../../src/store/model.ts';
import { well, type Behaviour } from '../../servers/openai/behaviours.ts';
import {
  badReplies, drips, hangs, passing, rateLimited, refusals, withoutUsage,
} from '../../servers/openai/failures.ts';
import { modelRoom, noon } from './room.ts';

const question: Message[] = [
  { role: 'system', content: 'Choose lines.' },
  { role: 'user', content: '[S1] The height has no village, no mine and no road that a lorry could use.' },
];
const worst = mostInputTokens(question, replyFormat) + replyTokens;

describe('what a server may do', () => {
  test.each([
    ['a refusal', 'refused'], ['cut at the length limit', 'cut-off'], ['content filter', 'filtered'],
    ['no choices', 'unreadable'], ['no message', 'unreadable'], ['not a completion', 'unreadable'],
    ['an empty body', 'unreadable'], ['an error inside a 200', 'unreadable'], ['a web page', 'unreadable'],
    ['a huge reply', 'unreadable'],
  ])('%s is %s, asked once', async (name, fault) => {
    const { server, options } = await modelRoom({}, { behaviour: badReplies[name]! });
    expect(await askModel(options).ask(question)).toEqual({ kind: 'none', fault });
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    ['unauthorized', 'unauthorised'], ['forbidden', 'unauthorised'], ['model missing', 'unknown'],
    ['too long', 'too-long'], ['quota', 'quota'],
  ])('%s is %s and is not asked again', async (name, fault) => {
    const { server, options, waits, logged } = await modelRoom({}, { behaviour: refusals[name]! });
    expect(await askModel(options).ask(question)).toEqual({ kind: 'none', fault });
    expect(server.calls).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(logged.join('')).toContain(fault);
  });

  test.each(Object.keys(passing))('%s passes: the second try is heard', async (name) => {
    const { server, options, waits } = await modelRoom({}, { behaviour: [passing[name]!, well()] });
    expect(await askModel(options).ask(question)).toMatchObject({ kind: 'answer' });
    expect(server.calls).toHaveLength(2);
    expect(waits).toEqual([500]);
  });

  test.each([['server error', 'server-error'], ['a disconnect', 'unreachable']])('%s for ever is given up',
    async (name, fault) => {
      const { server, options, waits } = await modelRoom({}, { behaviour: passing[name]! });
      expect(await askModel(options).ask(question)).toEqual({ kind: 'none', fault });
      expect(server.calls).toHaveLength(3);
      expect(waits).toEqual([500, 1000]);
    });

  test.each([['nothing', hangs], ['blanks without end', drips]])('%s ends at the timeout, once', async (_, behaviour) => {
    const { server, options } = await modelRoom({ timeoutMs: 150 }, { behaviour });
    expect(await askModel(options).ask(question)).toEqual({ kind: 'none', fault: 'timeout' });
    expect(server.calls).toHaveLength(1);
  });

  test('nobody there', async () => {
    const { options, server } = await modelRoom();
    await server.stop();
    const unreachable = { ...options, baseUrl: 'http://127.0.0.1:9/v1' };
    expect(await askModel(unreachable).ask(question)).toEqual({ kind: 'none', fault: 'unreachable' });
  });
});

describe('rate limits', () => {
  test('seconds are waited for', async () => {
    const { options, waits } = await modelRoom({}, { behaviour: [rateLimited('7'), well()] });
    expect(await askModel(options).ask(question)).toMatchObject({ kind: 'answer' });
    expect(waits).toEqual([7000]);
  });

  test('without a time, the wait grows', async () => {
    const { options, waits } = await modelRoom({}, { behaviour: [rateLimited(null), rateLimited(null), well()] });
    expect(await askModel(options).ask(question)).toMatchObject({ kind: 'answer' });
    expect(waits).toEqual([500, 1000]);
  });

  test('an hour is too long: extractive now, and the server is left alone until then', async () => {
    let now = noon;
    const { options, server } = await modelRoom({ now: () => now }, { behaviour: [rateLimited('3600'), well()] });
    const model = askModel(options);
    expect(await model.ask(question)).toEqual({ kind: 'none', fault: 'rate-limited' });
    expect(await model.ask(question)).toEqual({ kind: 'none', fault: 'rate-limited' });
    expect(server.calls).toHaveLength(1);
    now += 3_600_000;
    expect(await model.ask(question)).toMatchObject({ kind: 'answer' });
  });

  test('Retry-After is read as seconds or as a date', () => {
    const headers = (value: string) => new Headers({ 'retry-after': value });
    expect(waitOf(headers('12'), noon)).toBe(12_000);
    expect(waitOf(headers('0.5'), noon)).toBe(500);
    expect(waitOf(headers('Mon, 23 Nov 2026 12:00:20 GMT'), noon)).toBe(20_000);
    expect(waitOf(headers('Mon, 23 Nov 2026 11:00:00 GMT'), noon)).toBe(0);
    expect(waitOf(headers('soon'), noon)).toBeNull();
    expect(waitOf(new Headers(), noon)).toBeNull();
  });
});

describe('models that take less', () => {
  test.each([
    [['temperature']], [['seed']], [['max_tokens']], [['temperature', 'seed', 'max_tokens']], [['response_format']],
  ])('without %s', async (unsupported) => {
    const { server, options } = await modelRoom({}, { unsupported });
    const model = askModel(options);
    expect(await model.ask(question)).toMatchObject({ kind: 'answer' });
    expect(server.calls).toHaveLength(unsupported.length + 1);
    // It is remembered: the next question needs one call.
    await model.ask([...question, { role: 'user', content: 'Again.' }]);
    expect(server.calls).toHaveLength(unsupported.length + 2);
  });
});

describe('replies are kept', () => {
  test('what was of use is not asked twice, by another process neither', async () => {
    const { server, options } = await modelRoom();
    const model = askModel(options);
    const answer = await model.ask(question);
    if (answer.kind !== 'answer') throw new Error('no answer');
    await model.keep(answer, 'hash');
    expect(await askModel(options).ask(question)).toEqual({ ...answer, cost: 0 });
    expect(server.calls).toHaveLength(1);
  });

  test('an answer tells what it cost, failed tries included, and null where nobody knows', async () => {
    const prices = { input: 2, output: 10 };
    const asked = async (behaviour: Behaviour | readonly Behaviour[], given: Partial<AskOptions> = { prices }) => {
      const { options } = await modelRoom({ ...given, timeoutMs: 300 }, { behaviour });
      const answer = await askModel(options).ask(question);
      return answer.kind === 'answer' ? answer.cost : answer.fault;
    };
    const used: Behaviour = () => ({ content: '{"lines":[]}', usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 } });
    expect(await asked(used)).toBe(3000);
    expect(await asked([passing['server error']!, used])).toBe(3000);
    expect(await asked(withoutUsage(used))).toBeNull();
    expect(await asked(used, { prices: null })).toBeNull();
  });

  test.each([
    ['the words', (options: AskOptions) => options, [{ role: 'user' as const, content: 'Else.' }]],
    ['the model', (options: AskOptions) => ({ ...options, model: 'other' }), question],
  ])('another question by %s is asked', async (_, change, messages) => {
    const { server, options } = await modelRoom({}, { models: ['test-model', 'other'] });
    const model = askModel(options);
    const answer = await model.ask(question);
    if (answer.kind !== 'answer') throw new Error('no answer');
    await model.keep(answer, 'hash');
    await askModel(change(options)).ask(messages);
    expect(server.calls).toHaveLength(2);
  });
});

describe('the budget', () => {
  const prices = { input: 1, output: 1 };
  const spent = async (room: Awaited<ReturnType<typeof modelRoom>>) => spentOn(room.store.db, '2026-11-23');

  test('stops before the call that could pass it', async () => {
    const room = await modelRoom({ prices, dailyBudgetUsd: (worst - 1) / 1e6 });
    expect(await askModel(room.options).ask(question)).toEqual({ kind: 'none', fault: 'budget' });
    expect(room.server.calls).toHaveLength(0);
    expect(await spent(room)).toBe(0);
  });

  test('lets a call through that fits to the last token, and books what it did cost', async () => {
    const room = await modelRoom({ prices, dailyBudgetUsd: worst / 1e6 });
    expect(await askModel(room.options).ask(question)).toMatchObject({ kind: 'answer' });
    expect(await spent(room)).toBeGreaterThan(0);
    expect(await spent(room)).toBeLessThan(worst / 3);
  });

  test('a cap without prices is no cap: nothing is asked', async () => {
    const room = await modelRoom({ prices: null, dailyBudgetUsd: 5 });
    expect(await askModel(room.options).ask(question)).toEqual({ kind: 'none', fault: 'no-prices' });
    expect(room.server.calls).toHaveLength(0);
  });

  test('what a server turned away costs nothing', async () => {
    const room = await modelRoom({ prices }, { behaviour: refusals['unauthorized']! });
    await askModel(room.options).ask(question);
    expect(await spent(room)).toBe(0);
  });

  test('what nobody knows the cost of counts at its most', async () => {
    const room = await modelRoom({ prices, timeoutMs: 100 }, { behaviour: [withoutUsage(well()), hangs] });
    const model = askModel(room.options);
    await model.ask(question);
    expect(await spent(room)).toBe(worst);
    await model.ask(question);
    expect(await spent(room)).toBe(2 * worst);
  });

  test('each try is booked, so that retries cannot pass the cap', async () => {
    const room = await modelRoom(
      { prices, dailyBudgetUsd: (worst * 1.5) / 1e6 }, { behaviour: passing['a cut body']! },
    );
    expect(await askModel(room.options).ask(question)).toEqual({ kind: 'none', fault: 'budget' });
    expect(room.server.calls).toHaveLength(1);
  });

  test('ten at once cannot pass it together', async () => {
    const room = await modelRoom({ prices, dailyBudgetUsd: (worst * 3.5) / 1e6 }, { behaviour: withoutUsage(well()) });
    const answers = await Promise.all(Array.from({ length: 10 }, async () => askModel(room.options).ask(question)));
    expect(answers.filter(({ kind }) => kind === 'answer')).toHaveLength(3);
    expect(room.server.calls).toHaveLength(3);
  });
});

test('the key stands in no log', async () => {
  const apiKey = 'short-key-1';
  const echo = () => ({
    status: 401, headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { message: `Incorrect API key provided: ${apiKey}`, code: 'invalid_api_key' } }),
  });
  const { options, logged } = await modelRoom({ apiKey }, { apiKey, behaviour: echo });
  await askModel(options).ask(question);
  expect(logged.join('')).toContain('Incorrect API key');
  expect(logged.join('')).not.toContain(apiKey);
});
