/** Updates on their way through the house: each once, a chat's in order, different chats at once. */
import { z } from 'zod';
import { orderKey } from './incoming.ts';
import { goesOn, mayGoOn } from './parts.ts';

const updatesSchema = z.array(z.looseObject({ update_id: z.int() }));

/**
 * How many ids are remembered. Telegram keeps what is not confirmed and gives at most 100 at a time, so that nothing
 * older comes again. Ids are not compared by size: after a quiet week Telegram starts anew anywhere.
 */
const remembered = 1000;

export interface InboxOptions {
  /** Handles an update, or several that are parts of one text; must not reject. */
  readonly handle: (updates: readonly unknown[]) => Promise<void>;
  /** How long the next part of a long text is waited for, ms. */
  readonly partMs: number;
}

interface Waiting { readonly id: number; readonly update: unknown }
interface Queue { readonly waiting: Waiting[]; arrived: () => void }

export class Inbox {
  readonly #options: InboxOptions;
  readonly #seen = new Set<number>();
  readonly #unfinished = new Map<number, PromiseWithResolvers<void>>();
  readonly #queues = new Map<string, Queue>();
  readonly #running = new Set<Promise<void>>();
  #last: number | null = null;

  constructor(options: InboxOptions) {
    this.#options = options;
  }

  /** Starts on what is new among these updates. */
  take(updates: unknown): void {
    for (const update of updatesSchema.parse(updates)) {
      const { update_id: id } = update;
      if (this.#seen.has(id)) continue;
      this.#remember(id);
      this.#last = id;
      this.#unfinished.set(id, Promise.withResolvers());
      this.#queue(orderKey(update), { id, update });
    }
  }

  /** Takes one update and resolves when it has been dealt with; false for what is no update. */
  async receive(update: unknown): Promise<boolean> {
    const parsed = updatesSchema.safeParse([update]).data;
    if (parsed === undefined) return false;
    this.take(parsed);
    for (const { update_id: id } of parsed) await this.#unfinished.get(id)?.promise;
    return true;
  }

  #queue(key: string, update: Waiting): void {
    const queue = this.#queues.get(key);
    if (queue !== undefined) {
      queue.waiting.push(update);
      return queue.arrived();
    }
    const fresh: Queue = { waiting: [update], arrived: () => undefined };
    this.#queues.set(key, fresh);
    const done = this.#work(key, fresh).finally(() => this.#running.delete(done));
    this.#running.add(done);
  }

  async #work(key: string, queue: Queue): Promise<void> {
    for (let first = queue.waiting.shift(); first !== undefined; first = queue.waiting.shift()) {
      const parts = await this.#whole(first, queue);
      await this.#options.handle(parts.map(({ update }) => update));
      for (const { id } of parts) {
        this.#unfinished.get(id)?.resolve();
        this.#unfinished.delete(id);
      }
    }
    this.#queues.delete(key);
  }

  /** An update with those that go on with its text. */
  async #whole(first: Waiting, queue: Queue): Promise<Waiting[]> {
    const parts = [first];
    for (let last = first; mayGoOn(last.update);) {
      if (queue.waiting.length === 0) await this.#arrival(queue);
      const [next] = queue.waiting;
      if (next === undefined || !goesOn(last.update, next.update)) break;
      queue.waiting.shift();
      parts.push(next);
      last = next;
    }
    return parts;
  }

  async #arrival(queue: Queue): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, this.#options.partMs);
    queue.arrived = resolve;
    await promise;
    clearTimeout(timer);
  }

  /** What is confirmed by asking from here on: only what is done. Null before the first update. */
  get offset(): number | null {
    const [first] = this.#unfinished.keys();
    return first ?? (this.#last === null ? null : this.#last + 1);
  }

  get busy(): boolean {
    return this.#unfinished.size > 0;
  }

  /** Resolves when what was taken until now is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
  }

  #remember(id: number): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > remembered && oldest !== undefined) this.#seen.delete(oldest);
  }
}
