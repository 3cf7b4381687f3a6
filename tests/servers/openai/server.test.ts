import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { startModel, type ModelServer } from './server.ts';
import { rateLimited, refusals } from './failures.ts';
import { spoiled, well } from './behaviours.ts';

let server: ModelServer | undefined;
afterEach(() => server?.stop());

const lineSchema = {
  type: 'object', additionalProperties: false, required: ['text', 'holder'],
  properties: { text: { type: 'string' }, holder: { type: ['string', 'null'] } },
};
const good = {
  model: 'test-model', temperature: 0, seed: 7, max_tokens: 500,
  messages: [
    { role: 'system', content: 'Summarise.' },
    { role: 'user',
      content: '<article>\n[S1] The height has no village, no mine and no road at all.\n[S2] Short.\n</article>' },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: {
      name: 'brief', strict: true,
      schema: {
        type: 'object', additionalProperties: false, required: ['lines'],
        properties: { lines: { type: 'array', items: lineSchema } },
      },
    },
  },
};

const answerSchema = z.object({
  error: z.object({ message: z.string(), param: z.string().nullable(),
    code: z.string().nullable() }).optional(),
  usage: z.object({ total_tokens: z.number() }).optional(),
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).default([]),
});

async function ask(body: unknown, headers: Record<string, string> = {}) {
  server ??= await startModel();
  const response = await fetch(`${server.baseUrl}/chat/completions`, {
    method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.apiKey}`, ...headers },
  });
  const { error, usage, choices } = answerSchema.parse(await response.json());
  const lines: unknown = choices[0] && JSON.parse(choices[0].message.content);
  return { status: response.status, error, usage, said: lines };
}

test('answers a right question with lines from the numbered sentences', async () => {
  server = await startModel({ behaviour: well([{ id: 'S1', basis: 'fact', holder: null }]) });
  const { status, said, usage } = await ask(good);
  expect(status).toBe(200);
  expect(said).toEqual({
    lines: [{
      text: '"The height has no village, no mine and no road at all."', basis: 'fact', holder: null,
        evidence: ['S1'],
    }],
  });
  expect(usage?.total_tokens).toBeGreaterThan(20);
  expect(server.calls[0]?.asked?.sentences.map(({ id }) => id)).toEqual(['S1', 'S2']);
});

const schemaWith = (schema: unknown) =>
  ({ ...good, response_format: { type: 'json_schema', json_schema: { name: 'brief', strict: true,
    schema } } });
const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

test.each([
  ['no model', without('model'), 400, 'you must provide a model parameter'],
  ['another model', { ...good, model: 'gpt-9' }, 404, 'The model `gpt-9` does not exist'],
  ['no messages', without('messages'), 400, "Missing required parameter: 'messages'."],
  ['an unknown role', { ...good, messages: [{ role: 'boss', content: 'x' }] }, 400, 'messages[0].role'],
  ['no temperature', without('temperature'), 400, "'temperature'"],
  ['a warm one', { ...good, temperature: 0.7 }, 400, "'temperature'"],
  ['no seed', without('seed'), 400, "'seed'"],
  ['no token limit', without('max_tokens'), 400, "'max_completion_tokens'"],
  ['no format', without('response_format'), 400, "'response_format'"],
  ['an unknown parameter', { ...good, temprature: 0 }, 400, "Unknown parameter: 'temprature'."],
  ['an open schema', schemaWith({ type: 'object', properties: {}, required: [] }), 400,
    "'additionalProperties'"],
  ['an optional property', schemaWith({
    type: 'object', additionalProperties: false, required: ['lines'],
    properties: { lines: { type: 'array', items: { ...lineSchema, required: ['text'] } } },
  }), 400, "In context=('properties', 'lines', 'items'), 'required' is required"],
  ['a keyword of no use', schemaWith({ ...lineSchema, patternProperties: {} }), 400,
    "'patternProperties' is not permitted"],
  ['a body that is not JSON', '{"model":', 400, 'We could not parse the JSON body'],
])('refuses %s', async (_, body, status, words) => {
  server = await startModel();
  const answer = await ask(body);
  expect(answer.status).toBe(status);
  expect(answer.error?.message).toContain(words);
  expect(server.calls[0]?.asked).toBeNull();
});

test('refuses a wrong key and does not repeat it', async () => {
  server = await startModel();
  const { status, error } = await ask(good, { authorization: 'Bearer sk-wrong-0123456789' });
  expect(status).toBe(401);
  expect(error?.message).not.toContain('sk-wrong-0123456789');
});

test('refuses what a model does not know', async () => {
  server = await startModel({ unsupported: ['temperature', 'max_tokens'] });
  expect((await ask(good)).error).toMatchObject({ param: 'temperature', code: 'unsupported_value' });
  const { temperature: _, max_tokens: limit, ...rest } = good;
  expect((await ask({ ...rest, max_completion_tokens: limit })).status).toBe(200);
});

test('plays a list of behaviours in order and repeats the last', async () => {
  server = await startModel({ behaviour: [rateLimited('1'), refusals['quota']!,
    spoiled('calls opinions facts')] });
  const answers = [await ask(good), await ask(good), await ask(good), await ask(good)];
  expect(answers.map(({ status }) => status)).toEqual([429, 429, 200, 200]);
  expect(answers[3]?.said).toMatchObject({ lines: [{ basis: 'fact' }] });
});
