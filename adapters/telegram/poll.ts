/**
 * Long polling that loses nothing: an update is confirmed only when it has been dealt with. While one chat's answer
 * takes long, Telegram is asked again from that update on, and the others go on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Adapter } from '../../src/chat/request.ts';
import type { Log } from '../../src/log.ts';
import { allowedUpdates } from './incoming.ts';
import type { Inbox } from './inbox.ts';
import { faultOf, outcomeOf, tokenRefused } from './outcome.ts';
import { toSignal } from './signal.ts';

export interface PollOptions {
  readonly api: Api;
  readonly token: string;
  readonly log: Log;
  readonly inbox: Inbox;
  /** Runs before the first poll, and again after it failed. */
  readonly prepare: (signal: AbortSignal) => Promise<void>;
  /** How long Telegram holds a poll when there is nothing new. */
  readonly pollSeconds: number;
  /** The first pause after a failure, ms; each next one is twice as long, up to a minute. */
  readonly firstPauseMs: number;
}

/** How soon new updates are looked for while an answer takes long, ms. */
const lookAgain = 250;
const longestPause = 60_000;
/** The last word to Telegram may not hold the process up, ms. */
const confirmWithin = 3000;

export class Poller {
  readonly #options: PollOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #pause: number;
  #state: ReturnType<Adapter['state']> = 'starting';

  constructor(options: PollOptions) {
    this.#options = options;
    this.#pause = options.firstPauseMs;
  }

  get state(): ReturnType<Adapter['state']> {
    return this.#state;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Takes nothing new, waits for what was taken, and confirms it. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#options.inbox.idle();
    if (this.#state !== 'refused') await this.#confirm();
    this.#state = 'stopped';
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let prepared = false;
    while (!signal.aborted) {
      try {
        if (!prepared) await this.#options.prepare(signal);
        prepared = true;
        await this.#poll(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (tokenRefused(error)) return this.#refused(error);
        await this.#failed(error, signal);
      }
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { api, inbox, log } = this.#options;
    const timeout = inbox.busy || this.#state !== 'up' ? 0 : this.#options.pollSeconds;
    inbox.take(await api.getUpdates({ ...offset(inbox), limit: 100, timeout, allowed_updates: allowedUpdates }, toSignal(signal)));
    if (this.#state !== 'up') log.info('telegram answers');
    this.#state = 'up';
    this.#pause = this.#options.firstPauseMs;
    await Promise.race([inbox.idle(), rest(lookAgain, signal)]);
  }

  #refused(error: unknown): void {
    const { log, token } = this.#options;
    this.#state = 'refused';
    log.error({ code: 'platform-refused', fault: faultOf(error, token) }, 'telegram refused the token: not tried again');
  }

  async #failed(error: unknown, signal: AbortSignal): Promise<void> {
    const { log, token, firstPauseMs } = this.#options;
    const outcome = outcomeOf(error);
    const asked = outcome.outcome === 'retry' && outcome.reason === 'delivery-wait' ? outcome.afterMs : 0;
    const pauseMs = Math.max(asked, this.#pause);
    this.#pause = Math.min(longestPause, Math.max(firstPauseMs, this.#pause * 2));
    this.#state = 'down';
    log.warn({ fault: faultOf(error, token), pauseMs }, 'telegram can’t be received from');
    await rest(pauseMs, signal);
  }

  async #confirm(): Promise<void> {
    const { api, inbox, log, token } = this.#options;
    if (inbox.offset === null) return;
    try {
      await api.getUpdates({ ...offset(inbox), limit: 1, timeout: 0 }, toSignal(AbortSignal.timeout(confirmWithin)));
    } catch (error) {
      log.warn({ fault: faultOf(error, token) }, 'the last updates could not be confirmed and will come again');
    }
  }
}

function offset(inbox: Inbox): { offset?: number } {
  return inbox.offset === null ? {} : { offset: inbox.offset };
}

/** A pause that ends early when `signal` does. */
async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
