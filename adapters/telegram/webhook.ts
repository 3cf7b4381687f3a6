/**
 * Receiving by webhook: Telegram calls us. Each call is answered when its update has been dealt with, so that what a
 * crash interrupts comes again.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Adapter, Webhook } from '../../src/chat/request.ts';
import type { Log } from '../../src/log.ts';
import type { Inbox } from './inbox.ts';
import { allowedUpdates } from './incoming.ts';
import { faultOf, tokenRefused } from './outcome.ts';
import { toSignal } from './signal.ts';

export interface WebhookSettings {
  /** Where Telegram reaches us: https. */
  readonly url: string;
  readonly secret: string;
}

export interface ReceiveOptions extends WebhookSettings {
  readonly api: Api;
  readonly token: string;
  readonly log: Log;
  readonly inbox: Inbox;
  readonly prepare: (signal: AbortSignal) => Promise<void>;
  readonly firstPauseMs: number;
}

/** An update is far smaller. */
const mostBytes = 1024 * 1024;
const longestPause = 60_000;

export class Receiver {
  readonly #options: ReceiveOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #state: ReturnType<Adapter['state']> = 'starting';

  constructor(options: ReceiveOptions) {
    this.#options = options;
  }

  get state(): ReturnType<Adapter['state']> {
    return this.#state;
  }

  get webhook(): Webhook {
    return { path: new URL(this.#options.url).pathname, handle: (request) => this.#handle(request) };
  }

  start(): void {
    this.#running = this.#announce();
  }

  /** Takes nothing new and waits for what was taken. The address stays set: what comes meanwhile waits at Telegram. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#options.inbox.idle();
    this.#state = 'stopped';
  }

  /** Tells Telegram where we are, until it has understood. */
  async #announce(): Promise<void> {
    const { api, url, secret, log, token, prepare, firstPauseMs } = this.#options;
    const { signal } = this.#stopping;
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(longestPause, pauseMs * 2)) {
      try {
        await prepare(signal);
        await api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates }, toSignal(signal));
        this.#state = 'up';
        return log.info('telegram has our address');
      } catch (error) {
        if (signal.aborted) return;
        if (tokenRefused(error)) {
          this.#state = 'refused';
          return log.error({ code: 'platform-refused', fault: faultOf(error, token) }, 'telegram refused the token: not tried again');
        }
        this.#state = 'down';
        log.warn({ fault: faultOf(error, token), pauseMs }, 'telegram could not be given our address');
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** A wrong secret gets 401 and nothing else. While we stop, Telegram is asked to come again. */
  async #handle(request: Request): Promise<Response> {
    const { secret, inbox, log } = this.#options;
    if (!same(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) return new Response(null, { status: 401 });
    if (this.#stopping.signal.aborted) return new Response(null, { status: 503 });
    const update = await body(request);
    if (update === null || !(await inbox.receive(update))) {
      log.warn('a call with the right secret and no update in it');
      return new Response(null, { status: 400 });
    }
    return new Response(null, { status: 200 });
  }
}

async function body(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
  try {
    const parsed: unknown = JSON.parse(await request.text());
    return parsed;
  } catch {
    return null;
  }
}

/** Takes the same time whatever is given. */
function same(given: string, secret: string): boolean {
  const hashed = (words: string) => createHash('sha256').update(words).digest();
  return timingSafeEqual(hashed(given), hashed(secret));
}
