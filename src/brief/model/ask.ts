/** Asks the model within the budget: cache first, then the booking, the call, waiting, and settling. */
import { createHash } from 'node:crypto';
import type { OpenAI } from 'openai';
import type { Log } from '../../log.ts';
import { cost, mostInputTokens, type Prices, type SpendLedger } from './budget.ts';
import { call, connect, type CallFault, type Endpoint, type Failed, type Heard } from './call.ts';
import { replyFormat, replyTokens, sampling as ideal, type Message, type ReplyFormat, type Sampling } from './request.ts';

/** Replies that were of use, by the hash of everything that was asked. */
export interface ReplyCache {
  get(key: string): Promise<string | null>;
  put(key: string, entry: { model: string; prompt: string; reply: string }): Promise<void>;
}

export interface AskOptions extends Endpoint {
  /** A hard stop a UTC day, computed before each call; null: no cap. */
  readonly dailyBudgetUsd: number | null;
  readonly prices: Prices | null;
  readonly spend: SpendLedger;
  readonly replies: ReplyCache;
  readonly log: Log;
  /** Further tries after a failure that passes. */
  readonly retries: number;
  /** A server that asks for more patience than this is not asked again before its time has come. */
  readonly longestWaitMs: number;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface Answer {
  readonly kind: 'answer';
  readonly content: string;
  readonly key: string;
  /** Millionths of a US dollar, failed tries included; 0 for a kept reply, null where nobody knows. */
  readonly cost: number | null;
}
export interface NoAnswer { readonly kind: 'none'; readonly fault: CallFault }

export interface Model {
  /** @param format of the reply; that of a brief when left out */
  ask(messages: readonly Message[], format?: ReplyFormat): Promise<Answer | NoAnswer>;
  /** Keeps a reply that turned out to be of the right form. */
  keep(answer: Answer, prompt: string): Promise<void>;
}

/** What this model takes: newer families refuse a temperature, and name the token limit otherwise. */
export interface Habits { readonly sampling: Sampling; readonly format: boolean }

/** What the tries of one question have cost together, millionths of a US dollar; null where nobody knows. */
interface Bill { total: number | null }

const firstWaitMs = 500;

export function askModel(options: AskOptions): Model {
  const { log, model } = options;
  let client: Promise<OpenAI> | undefined;
  let habits: Habits = { sampling: ideal, format: true };
  let silentUntil = 0;

  const attempt = async (messages: readonly Message[], format: ReplyFormat, bill: Bill): Promise<Heard | Failed | NoAnswer> => {
    const booking = await book(options, messages, format);
    if ('fault' in booking) return { kind: 'none', fault: booking.fault };
    client ??= connect(options);
    const outcome = await call(await client, options, messages, habits.sampling, habits.format ? format : null);
    const paid = await settle(options, booking.id, outcome);
    bill.total = bill.total === null || paid === null ? null : bill.total + paid;
    return outcome;
  };

  const tryOften = async (messages: readonly Message[], format: ReplyFormat, bill: Bill): Promise<Heard | NoAnswer> => {
    for (let tried = 0; ;) {
      const outcome = await attempt(messages, format, bill);
      if (outcome.kind === 'heard') return outcome;
      if (outcome.kind === 'none') {
        log.warn({ model, fault: outcome.fault }, 'model not asked');
        return outcome;
      }
      const { fault, detail, again, parameter } = outcome;
      log.warn({ model, fault, detail, try: tried + 1 }, 'model did not serve');
      const fitted = parameter === null ? null : without(habits, parameter);
      if (fitted) {
        habits = fitted;
        continue;
      }
      const waitMs = again && (again.afterMs ?? firstWaitMs * 2 ** tried);
      if (again?.afterMs) silentUntil = options.now() + again.afterMs;
      if (waitMs === null || tried >= options.retries
        || waitMs > options.longestWaitMs) return { kind: 'none', fault };
      tried += 1;
      await options.wait(waitMs);
    }
  };

  return {
    async ask(messages, format = replyFormat) {
      const key = hash({ url: options.baseUrl, model, messages, sampling: ideal, format });
      const kept = await options.replies.get(key);
      if (kept !== null) return { kind: 'answer', content: kept, key, cost: 0 };
      if (silentUntil > options.now() + options.longestWaitMs) return { kind: 'none', fault: 'rate-limited' };
      const bill: Bill = { total: 0 };
      const outcome = await tryOften(messages, format, bill);
      if (outcome.kind === 'none') return outcome;
      log.info({ model, usage: outcome.usage }, 'model answered');
      return { kind: 'answer', content: outcome.content, key, cost: bill.total };
    },
    keep: async ({ key, content }, prompt) => options.replies.put(key, { model, prompt, reply: content }),
  };
}

type Booking = { readonly id: string | null } | { readonly fault: 'no-prices' | 'budget' };

/** Books the worst case. Without prices there is nothing to book, and with a cap that means: no call. */
async function book(options: AskOptions, messages: readonly Message[], format: ReplyFormat): Promise<Booking> {
  const { dailyBudgetUsd, prices, spend } = options;
  if (!prices) return dailyBudgetUsd === null ? { id: null } : { fault: 'no-prices' };
  const most = cost({ input: mostInputTokens(messages, format), output: replyTokens }, prices);
  const cap = dailyBudgetUsd === null ? null : Math.floor(dailyBudgetUsd * 1_000_000);
  const id = await spend.reserve(most, cap);
  return id === null ? { fault: 'budget' } : { id };
}

/** What nobody knows stays booked in full: a call that timed out may well be billed. @returns what it cost */
async function settle({ prices, spend }: AskOptions, booking: string | null,
  { usage }: Heard | Failed): Promise<number | null> {
  if (usage === 'none') {
    if (booking !== null) await spend.settle(booking, 0);
    return 0;
  }
  if (booking === null || prices === null || usage === null) return null;
  const paid = cost(usage, prices);
  await spend.settle(booking, paid);
  return paid;
}

/** The habits without a parameter that the model refused, or null when that is not the matter. */
export function without(habits: Habits, parameter: string): Habits | null {
  const { max_tokens: limit, ...others } = habits.sampling;
  if (parameter === 'max_tokens' && limit !== undefined) {
    return { ...habits, sampling: { ...others, max_completion_tokens: limit } };
  }
  if (parameter.startsWith('response_format') && habits.format) return { ...habits, format: false };
  if (parameter !== 'temperature' && parameter !== 'seed'
    || habits.sampling[parameter] === undefined) return null;
  const sampling = { ...habits.sampling };
  delete sampling[parameter];
  return { ...habits, sampling };
}

function hash(asked: object): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
