/** The queue of updates: kept until their offset is confirmed, delivered again until then, for one poller only. */
import type { Update } from 'grammy/types';
import { ApiFault, faults } from './faults.ts';

export interface Webhook { readonly url: string; readonly secret: string }

interface Poller {
  readonly limit: number;
  resolve(updates: Update[]): void;
  reject(error: ApiFault): void;
  readonly timer: NodeJS.Timeout;
}

export class Updates {
  #queue: Update[] = [];
  #again: Update[] = [];
  #next = 500_000_001;
  #poller: Poller | null = null;
  #allowed: readonly string[] = [];
  #webhook: Webhook | null = null;
  #calling: Promise<void> = Promise.resolve();

  /** Where our own address is served: nothing but loopback can be reached. */
  reach: string | null = null;
  /** What each call of the webhook was answered. */
  readonly answered: number[] = [];

  /** Calls this address with each update from now on, one after the other, until it is answered 200. */
  callAt(webhook: Webhook | null, allowed?: unknown): void {
    this.#webhook = webhook;
    if (Array.isArray(allowed)) this.#allowed = allowed.map(String);
    if (webhook !== null) this.#calling = this.#calling.then(() => this.#deliver());
  }

  async #deliver(): Promise<void> {
    for (let update = this.#queue[0]; update !== undefined && this.#webhook !== null; update = this.#queue[0]) {
      const { url, secret } = this.#webhook;
      const address = `${this.reach}${new URL(url).pathname}`;
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
      const status = await fetch(address, { method: 'POST', headers, body: JSON.stringify(update) }).then((answer) => answer.status, () => 0);
      this.answered.push(status);
      if (status !== 200) return;
      this.#queue = this.#queue.filter((one) => one !== update);
    }
  }

  /** Updates that nobody has confirmed. */
  get pending(): readonly Update[] {
    return this.#queue;
  }

  /** Whether somebody waits for the next one. */
  get polled(): boolean {
    return this.#poller !== null;
  }

  /** @returns the update's id, or null when the bot did not ask for this type */
  push(update: Omit<Update, 'update_id'>): number | null {
    const type = Object.keys(update)[0] ?? '';
    if (this.#allowed.length > 0 && !this.#allowed.includes(type)) return null;
    const id = this.#next;
    this.#next += 1;
    this.#queue.push({ ...update, update_id: id });
    this.#serve();
    if (this.#webhook !== null) this.#calling = this.#calling.then(() => this.#deliver());
    return id;
  }

  /** Some update once more, whatever was confirmed: as after an answer that was lost on its way. */
  redeliver(update: Update): void {
    this.#again.push(update);
    this.#serve();
  }

  /** After a week without updates Telegram's ids go on from anywhere. */
  countFrom(id: number): void {
    this.#next = id;
  }

  /** @throws ApiFault 409 in the older of two pollers */
  async poll(params: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Update[]> {
    const offset = Number(params['offset'] ?? 0);
    const limit = Math.min(100, Math.max(1, Number(params['limit'] ?? 100)));
    const allowed = params['allowed_updates'];
    if (Array.isArray(allowed)) this.#allowed = allowed.map(String);
    if (this.#webhook !== null) throw faults.webhookActive.error;
    this.#end(faults.conflict.error);
    // An offset far in the future is one from before the ids began anew: nothing is confirmed by it.
    if (offset > 0 && offset <= this.#next + 10) this.#queue = this.#queue.filter((update) => update.update_id >= offset);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#finish([]), Number(params['timeout'] ?? 0) * 1000);
      const poller = { limit, resolve, reject, timer };
      this.#poller = poller;
      signal.addEventListener('abort', () => {
        if (this.#poller === poller) this.#end(null);
      }, { once: true });
      this.#serve();
    });
  }

  stop(): void {
    this.#end(null);
  }

  #serve(): void {
    if (!this.#poller || this.#queue.length + this.#again.length === 0) return;
    this.#finish([...this.#again.splice(0), ...this.#queue].slice(0, this.#poller.limit));
  }

  #finish(updates: Update[]): void {
    const poller = this.#poller;
    this.#poller = null;
    clearTimeout(poller?.timer);
    poller?.resolve(updates);
  }

  /** Ends the poll that hangs, with an error for whoever still listens. */
  #end(error: ApiFault | null): void {
    const poller = this.#poller;
    this.#poller = null;
    clearTimeout(poller?.timer);
    if (error) poller?.reject(error);
    else poller?.resolve([]);
  }
}
