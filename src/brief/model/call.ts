/** One request to a Chat Completions server and what came of it. Never throws for what the server does. */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Usage } from './budget.ts';
import type { Message, ReplyFormat, Sampling } from './request.ts';

/** Why there is nothing of the model's; each has a sentence for editors, the catalogue's `gate-model-FAULT`. */
export const callFaults = [
  'no-prices', 'budget', 'unauthorised', 'unknown', 'quota', 'rate-limited', 'too-long', 'bad-request',
  'refused', 'cut-off', 'filtered', 'unreadable', 'timeout', 'unreachable', 'server-error',
] as const;
export type CallFault = (typeof callFaults)[number];

export interface Endpoint {
  readonly apiKey: string;
  /** With its version, such as `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** For the whole answer, not only its beginning. */
  readonly timeoutMs: number;
}

export interface Heard { readonly kind: 'heard'; readonly content: string; readonly usage: Usage | null }

export interface Failed {
  readonly kind: 'failed';
  readonly fault: CallFault;
  /** For the log: status, code, the server's words. */
  readonly detail: string;
  /** What was used; `none` when the server turned it away, null when nobody knows. */
  readonly usage: Usage | 'none' | null;
  /** Worth asking again; `afterMs` when the server says when. */
  readonly again: { readonly afterMs: number | null } | null;
  /** The parameter that this model does not take. */
  readonly parameter: string | null;
}

/** Answers are a few thousand characters; nothing reasonable is larger. */
const longestBody = 1_000_000;

const count = z.int().nonnegative();
const completionSchema = z.object({
  choices: z.array(z.object({
    finish_reason: z.string().nullish(),
    message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
  })).min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** Loads the library at the first call only: it takes 30 MB that an extractive start does not need. */
export async function connect({ apiKey, baseUrl }: Endpoint): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  // Every default that the library would take from the environment is given here; retries are `ask.ts`'s.
  return new OpenAI({
    apiKey, baseURL: baseUrl, organization: null, project: null, adminAPIKey: null, maxRetries: 0,
      logLevel: 'off',
  });
}

/** @param sampling what this model takes of temperature, seed and token limit; `format` likewise, null: none */
export async function call(
  client: OpenAI, { model, timeoutMs, apiKey }: Endpoint,
  messages: readonly Message[], sampling: Sampling, format: ReplyFormat | null,
): Promise<Heard | Failed> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await client.chat.completions.create(
      { model, messages: [...messages], ...(format === null ? {} : { response_format: format }), ...sampling },
      { signal, timeout: timeoutMs },
    ).asResponse();
    const body = await bodyOf(response);
    return body === null ? failure('unreadable', `more than ${longestBody} characters`, null) : heard(body);
  } catch (error) {
    const failed = signal.aborted ? failure('timeout', `${timeoutMs} ms`) : refusal(error);
    return { ...failed, detail: failed.detail.replaceAll(apiKey, '***').slice(0, 300) };
  }
}

/** Null when it is too long; the rest is not read. */
async function bodyOf(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const part of response.body ?? []) {
    body += decoder.decode(part, { stream: true });
    if (body.length > longestBody) return null;
  }
  return body + decoder.decode();
}

function heard(body: string): Heard | Failed {
  const parsed = completionSchema.safeParse(json(body));
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice) return failure('unreadable', `not a completion: ${body.slice(0, 100)}`,
    null);
  const { usage } = parsed.data;
  const used = usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null;
  const { content, refusal: refused } = choice.message;
  if (refused) return failure('refused', refused, used);
  if (choice.finish_reason === 'content_filter') return failure('filtered', 'finish_reason content_filter',
    used);
  if (choice.finish_reason === 'length') return failure('cut-off', 'finish_reason length', used);
  return { kind: 'heard', content: content ?? '', usage: used };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the library throws for an answer that is no success; connection errors have no status. */
const apiErrorSchema = z.object({
  status: z.number().optional(), message: z.string().catch(''), code: z.string().nullish().catch(null),
  param: z.string().nullish().catch(null), type: z.string().nullish().catch(null),
  headers: z.instanceof(Headers).optional().catch(undefined),
});

function refusal(error: unknown): Failed {
  const { status, message, code, param, type, headers } = apiErrorSchema.parse(
    error instanceof Error ? error : { message: String(error) },
  );
  const detail = message;
  const afterMs = headers ? waitOf(headers, Date.now()) : null;
  if (status === undefined) return { ...failure('unreachable', detail, null), again: { afterMs: null } };
  if (status >= 500 || status === 408 || status === 409) {
    return { ...failure('server-error', detail), again: { afterMs } };
  }
  if (status === 429) {
    if (code === 'insufficient_quota' || type === 'insufficient_quota') return failure('quota', detail);
    return { ...failure('rate-limited', detail), again: { afterMs } };
  }
  if (status === 401 || status === 403) return failure('unauthorised', detail);
  if (status === 404) return failure('unknown', detail);
  if (status === 413 || code === 'context_length_exceeded') return failure('too-long', detail);
  return { ...failure('bad-request', detail), parameter: param ?? null };
}

function failure(fault: CallFault, detail: string, usage: Failed['usage'] = 'none'): Failed {
  const kept = fault === 'timeout' ? null : usage;
  return { kind: 'failed', fault, detail, usage: kept, again: null, parameter: null };
}

/** Retry-After: seconds or an HTTP date; milliseconds from `now`,
  or null when it is missing or makes no sense. */
export function waitOf(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  const at = /^\d+(\.\d+)?$/.test(value) ? now + Number(value) * 1000 : Date.parse(value);
  return Number.isFinite(at) ? Math.max(0, at - now) : null;
}
