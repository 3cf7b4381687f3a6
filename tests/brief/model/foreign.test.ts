/** The same composer against an OpenAI-compatible server that others wrote. */
import { LLMock, type ChaosConfig, type FixtureResponse } from '@copilotkit/aimock';
import { expect, onTestFinished, test } from 'vitest';
import { extractive } from '../../../src/brief/compose.ts';
import { modelComposer } from '../../../src/brief/model.ts';
import { well } from '../../servers/openai/behaviours.ts';
import { opEd, tableOf } from './article.ts';
import { expectRight } from './oracle.ts';
import { modelRoom } from './room.ts';

const input = opEd();
const asked = { model: '', body: {}, messages: [], sentences: input.article.sentences, repair: false };
const answer = well(tableOf(input))(asked);
const good = 'content' in answer ? answer.content ?? '' : '';
const wrong = good.replace('3 May', '4 May');

async function room(responses: readonly FixtureResponse[], chaos?: ChaosConfig) {
  const mock = new LLMock({ port: 0, ...(chaos ? { chaos } : {}) });
  let calls = 0;
  mock.on({ endpoint: 'chat' }, () => responses[Math.min(calls++, responses.length - 1)] ?? { content: '' });
  await mock.start();
  onTestFinished(() => mock.stop());
  const { store, options } = await modelRoom();
  const { log, now, wait } = options;
  const composer = modelComposer({
    apiKey: 'foreign-key', baseUrl: `${mock.url}/v1`, model: 'some-model', log, store, fallback: extractive,
    dailyBudgetUsd: null, prices: null, timing: { now, wait, timeoutMs: 2_000, retries: 1 },
  });
  return { composer, requests: () => mock.getRequests().length };
}

test('a good answer is the brief, in one call', async () => {
  const { composer, requests } = await room([{ content: good }]);
  const composed = await composer.compose(input);
  expectRight(composed, input);
  expect([composed.engine, composed.refused, requests()]).toEqual(['openai:some-model', [], 1]);
});

test('a date that is wrong is refused, and mended in a second call', async () => {
  const { composer, requests } = await room([{ content: wrong }, { content: good }]);
  const composed = await composer.compose(input);
  expectRight(composed, input);
  expect(composed.refused.length).toBeGreaterThan(0);
  expect(requests()).toBe(2);
});

test.each<[string, FixtureResponse, string, number]>([
  ['prose', { content: 'No.' }, 'model-malformed', 2],
  ['the length limit', { content: good.slice(0, 40), finishReason: 'length' }, 'model-cut-off', 1],
  ['the content filter', { content: '', finishReason: 'content_filter' }, 'model-filtered', 1],
  ['429', { error: { message: 'slow down', code: 'rate_limit_exceeded' }, status: 429, retryAfter: 2 }, 'model-rate-limited', 2],
  ['429 for an hour', { error: { message: 'slow down' }, status: 429, retryAfter: 3600 }, 'model-rate-limited', 1],
  ['500', { error: { message: 'boom' }, status: 500 }, 'model-server-error', 2],
  ['401', { error: { message: 'no' }, status: 401 }, 'model-unauthorised', 1],
  ['404', { error: { message: 'no such model', code: 'model_not_found' }, status: 404 }, 'model-unknown', 1],
])('%s: extraction serves, and says why', async (_, response, rule, calls) => {
  const { composer, requests } = await room([response]);
  const composed = await composer.compose(input);
  expect(composed.lines).toEqual((await extractive.compose(input)).lines);
  expect(composed.refused.map((line) => line.rule)).toEqual([rule]);
  expect(requests()).toBe(calls);
});

test.each<[string, ChaosConfig]>([
  ['malformed JSON', { malformedRate: 1 }], ['disconnects', { disconnectRate: 1 }], ['dropped requests', { dropRate: 1 }],
])('%s: the same', async (_, chaos) => {
  const { composer } = await room([{ content: good }], chaos);
  const composed = await composer.compose(input);
  expect(composed.engine).toBe('extractive');
  expect(composed.refused).toHaveLength(1);
});
