/** A store of its own for each test, the lease on it, and short ways to say what a sender does. */
import { beforeEach } from 'vitest';
import { newId } from '../../src/store/id.ts';
import { acquire, type Held } from '../../src/store/lease.ts';
import { claimDue, enqueue, type Claim, type Recipient } from '../../src/store/outbox.ts';
import { recordSent } from '../../src/store/outcomes.ts';
import type { Store } from '../../src/store/store.ts';
import type { OpenStore } from '../support/stores.ts';
import { noon, somePublished } from './fixtures.ts';

export const platform = 'telegram';

export const place = (destination: string, thread: string | null = null) => ({ platform, destination, thread }) as const;

export const recipient = (destination: string, fields: Partial<Recipient> = {}): Recipient =>
  ({ to: place(destination), subscription: null, dueAt: noon, ...fields });

export const places = (claims: readonly Claim[]) => claims.map(({ to }) => to.destination);

/** What a test works with; `store` and `lease` are new before each test. */
export class Sending {
  store!: Store;
  lease!: Held;
  /** The store's name, for further connections to it. */
  name = '';

  constructor(open: OpenStore) {
    beforeEach(async () => {
      this.name = newId();
      this.store = await open(this.name);
      this.lease = await this.hold('one');
    });
  }

  async hold(holder: string): Promise<Held> {
    const held = await acquire(this.store.db, { name: platform, holder, ttlMs: 60_000 });
    if (held === null) throw new Error('held by another');
    return held;
  }

  /** The lease runs out, as if its holder had been silent for long. */
  async runOut(): Promise<void> {
    await this.store.db.updateTable('lease').set({ expires_at: 0 }).execute();
  }

  /** Publishes a brief, or its next version in the same slot, to these. */
  async send(recipients: readonly Recipient[], slot = newId()) {
    const version = await somePublished(this.store, { slot });
    await this.store.transaction((trx) => enqueue(trx, { version, recipients, now: noon }));
    return version;
  }

  async claim(limit = 100, now = noon, at = this.store): Promise<Claim[]> {
    return claimDue(at.db, { platform, lease: this.lease, now, limit });
  }

  async one(now = noon): Promise<Claim> {
    const [first] = await this.claim(1, now);
    if (first === undefined) throw new Error('nothing to claim');
    return first;
  }

  async sent({ delivery }: Claim, platformMessageId = newId(), held = this.lease): Promise<boolean> {
    return recordSent(this.store.db, { delivery, fence: held.fence, platformMessageId, now: noon + 1 });
  }
}
