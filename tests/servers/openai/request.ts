/**
 * What a Chat Completions endpoint accepts, checked strictly and refused in OpenAI's own words. Beyond the
 * real one, temperature 0, a seed, a token limit and a strict schema are demanded: this project promises them.
 */
import { z } from 'zod';
import { strictFault } from './schema.ts';

/** An error as the endpoint answers it: `{ "error": { message, type, param, code } }`. */
export interface ApiError {
  readonly status: number;
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

/** A numbered sentence as it stood in the user message. */
export interface Numbered { readonly id: string; readonly text: string }

/** What was asked, taken apart for the behaviours. */
export interface Asked {
  readonly model: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** Of the first user message. */
  readonly sentences: readonly Numbered[];
  /** True from the second question of one conversation on. */
  readonly repair: boolean;
}

const known = new Set(`model messages response_format temperature seed max_tokens max_completion_tokens n top_p stop
  stream stream_options user store metadata reasoning_effort prompt_cache_key verbosity service_tier logprobs
  frequency_penalty presence_penalty safety_identifier`.split(/\s+/));

export const invalid = (message: string, param: string | null, code: string | null = null, status = 400): ApiError =>
  ({ status, message, type: 'invalid_request_error', param, code });

const missing = (param: string) =>
  invalid(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter');

const messageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']), content: z.string().min(1),
});

export function checkKey(authorization: string | undefined, key: string): ApiError | null {
  if (authorization === undefined) {
    return invalid("You didn't provide an API key. You need to provide your API key in an Authorization header "
      + 'using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).', null, null, 401);
  }
  if (authorization === `Bearer ${key}`) return null;
  const shown = authorization.replace(/^Bearer /, '').replace(/^(.{3}).*(.{4})$/, '$1********$2');
  return invalid(`Incorrect API key provided: ${shown}. You can find your API key at `
    + 'https://platform.openai.com/account/api-keys.', null, 'invalid_api_key', 401);
}

/** The body taken apart, or why it is refused. `dropped`: parameters that this model does not know. */
export function checkBody(raw: string, models: readonly string[], dropped: ReadonlySet<string>): Asked | ApiError {
  const body = parse(raw);
  if (!body) {
    return invalid('We could not parse the JSON body of your request. (HINT: This likely means '
      + 'you aren\'t using your HTTP library correctly.)', null);
  }
  const stranger = Object.keys(body).find((name) => !known.has(name));
  if (stranger !== undefined) return invalid(`Unknown parameter: '${stranger}'.`, stranger, 'unknown_parameter');
  const { model } = body;
  if (typeof model !== 'string' || model === '') return invalid('you must provide a model parameter', null);
  if (!models.includes(model)) {
    return invalid(`The model \`${model}\` does not exist or you do not have access to it.`, null,
      'model_not_found', 404);
  }
  const messages = z.array(messageSchema).min(1).safeParse(body['messages']);
  if (!messages.success) {
    const path = messages.error.issues[0]?.path ?? [];
    const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return body['messages'] === undefined ? missing('messages')
      : invalid(`Invalid value for 'messages${where}'.`, 'messages', 'invalid_value');
  }
  const fault = checkSampling(body, dropped) ?? checkFormat(body['response_format'], dropped);
  if (fault) return fault;
  const users = messages.data.filter((message) => message.role === 'user');
  return {
    model, body, messages: messages.data, sentences: numbered(users[0]?.content ?? ''),
    repair: messages.data.some((message) => message.role === 'assistant') || users.length > 1,
  };
}

/** The sentences of a user message, one a line as `[S12] text`. */
export function numbered(content: string): Numbered[] {
  return [...content.matchAll(/^\[(S[1-9]\d*)\] (.+)$/gm)].map(([, id, text]) => ({ id: id!, text: text! }));
}

function parse(raw: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(raw);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function checkSampling(body: Record<string, unknown>, dropped: ReadonlySet<string>): ApiError | null {
  const refused = ['temperature', 'seed', 'max_tokens'].find((name) => dropped.has(name) && name in body);
  if (refused !== undefined) return unsupported(refused);
  const { temperature, seed, stream, max_tokens: older, max_completion_tokens: limit = older } = body;
  if (!dropped.has('temperature')) {
    if (temperature === undefined) return missing('temperature');
    if (temperature !== 0) return invalid("Invalid value for 'temperature': expected 0.", 'temperature', 'invalid_value');
  }
  if (!dropped.has('seed')) {
    if (seed === undefined) return missing('seed');
    if (!Number.isInteger(seed)) return invalid("Invalid type for 'seed': expected an integer.", 'seed', 'invalid_type');
  }
  if (limit === undefined) return missing('max_completion_tokens');
  if (!Number.isInteger(limit) || Number(limit) < 1) {
    return invalid("Invalid 'max_tokens': integer below minimum value. Expected a value >= 1, but got "
      + `${JSON.stringify(limit)} instead.`, 'max_tokens', 'integer_below_min_value');
  }
  return stream === true ? invalid("Unsupported value: 'stream' does not support true here.", 'stream') : null;
}

function unsupported(name: string): ApiError {
  if (name === 'temperature') {
    return invalid("Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value "
      + 'is supported.', name, 'unsupported_value');
  }
  const hint = name === 'max_tokens' ? " Use 'max_completion_tokens' instead." : '';
  return invalid(`Unsupported parameter: '${name}' is not supported with this model.${hint}`, name, 'unsupported_parameter');
}

const formatSchema = z.object({
  type: z.literal('json_schema'),
  json_schema: z.object({
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    strict: z.literal(true),
    schema: z.record(z.string(), z.unknown()),
    description: z.string().optional(),
  }),
});

function checkFormat(format: unknown, dropped: ReadonlySet<string>): ApiError | null {
  if (dropped.has('response_format')) {
    return format === undefined ? null : invalid("Invalid parameter: 'response_format' of type 'json_schema' is "
      + 'not supported with this model.', 'response_format');
  }
  if (format === undefined) return missing('response_format');
  const parsed = formatSchema.safeParse(format);
  if (!parsed.success) {
    const param = ['response_format', ...(parsed.error.issues[0]?.path ?? [])].join('.');
    return invalid(`Invalid value for '${param}'.`, param, 'invalid_value');
  }
  const { name, schema } = parsed.data.json_schema;
  const fault = strictFault(schema);
  return fault === null ? null : invalid(`Invalid schema for response_format '${name}': ${fault}`, 'response_format');
}
