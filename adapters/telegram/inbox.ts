/** Updates on their way through the house: each once, a chat's in order, different chats at once. */
import { z } from 'zod';
import { orderKey } from './incoming.ts';

const updatesSchema = z.array(z.looseObject({ update_id: z.int() }));

/**
 * How many ids are remembered. Telegram keeps what is not confirmed and gives at most 100 at a time, so that nothing
 * older comes again. Ids are not compared by size: after a quiet week Telegram starts anew anywhere.
 */
const remembered = 1000;

export class Inbox {
  readonly #handle: (update: unknown) => Promise<void>;
  readonly #seen = new Set<number>();
  readonly #unfinished = new Set<number>();
  readonly #chains = new Map<string, Promise<void>>();
  #last: number | null = null;

  /** @param handle must not reject */
  constructor(handle: (update: unknown) => Promise<void>) {
    this.#handle = handle;
  }

  /** Starts on what is new among these updates. */
  take(updates: unknown): void {
    for (const update of updatesSchema.parse(updates)) {
      const { update_id: id } = update;
      if (this.#seen.has(id)) continue;
      this.#remember(id);
      this.#last = id;
      this.#unfinished.add(id);
      const key = orderKey(update);
      const done = (this.#chains.get(key) ?? Promise.resolve()).then(() => this.#handle(update)).finally(() => {
        this.#unfinished.delete(id);
        if (this.#chains.get(key) === done) this.#chains.delete(key);
      });
      this.#chains.set(key, done);
    }
  }

  /** What is confirmed by asking from here on: only what is done. Null before the first update. */
  get offset(): number | null {
    const [first] = this.#unfinished;
    return first ?? (this.#last === null ? null : this.#last + 1);
  }

  get busy(): boolean {
    return this.#unfinished.size > 0;
  }

  /** Resolves when what was taken until now is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#chains.values());
  }

  #remember(id: number): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > remembered && oldest !== undefined) this.#seen.delete(oldest);
  }
}
