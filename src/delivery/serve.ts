/** Serves one bot: whoever holds its lease receives and sends, all others stand by and take over. */
import { offerDeskUntil } from '../chat/desk-offer.ts';
import type { Adapter, Command, Respond } from '../chat/request.ts';
import type { Log } from '../log.ts';
import * as leases from '../store/lease.ts';
import type { Held } from '../store/lease.ts';
import * as outbox from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './pace.ts';
import { tellUntil } from './alerts.ts';
import { sendUntil } from './sender.ts';
import { showTestsUntil } from './staff-tests.ts';

export interface ServeOptions {
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  /** The lease's name: one a bot. */
  readonly name: string;
  /** This process. */
  readonly holder: string;
  /** A fresh adapter: one that was stopped is not started again. */
  readonly open: () => Promise<Adapter>;
  readonly respond: Respond;
  readonly commands: readonly Command[];
  /** A process that says nothing for so long is replaced, ms. */
  readonly leaseMs?: number;
  readonly onState?: (state: ReturnType<Adapter['state']> | 'standby') => void;
}

const defaultLeaseMs = 6000;

/** Resolves after `signal` is aborted, when nothing is in flight and the lease is given back. */
export async function serve(signal: AbortSignal, options: ServeOptions): Promise<void> {
  const { store, log, clock, name, holder } = options;
  const leaseMs = options.leaseMs ?? defaultLeaseMs;
  while (!signal.aborted) {
    try {
      const lease = await leases.acquire(store.db, { name, holder, ttlMs: leaseMs });
      if (lease !== null) await hold(signal, lease, leaseMs, options);
      else options.onState?.('standby');
    } catch (error) {
      log.error({ error: String(error), name }, 'serving was interrupted and will be taken up again');
    }
    await clock.sleep(leaseMs / 6, signal);
  }
}

async function hold(signal: AbortSignal, lease: Held, leaseMs: number, options: ServeOptions): Promise<void> {
  const { store, log, clock, respond, commands, onState } = options;
  const lost = new AbortController();
  const ended = AbortSignal.any([signal, lost.signal]);
  const adapter = await options.open();
  log.info({ name: lease.name, fence: lease.fence }, 'serving');
  await store.transaction((trx) => outbox.reclaim(trx, { platform: adapter.channel.platform, lease }));
  const renewing = renew(ended, lease, leaseMs, options).finally(() => lost.abort());
  // Caught here and not where it is waited for: a rejection that nobody waits for yet would end the process.
  const telling = tellUntil(ended, { store, channel: adapter.channel, clock, log });
  const testing = showTestsUntil(ended, { store, channel: adapter.channel, clock, log });
  const offering = adapter.offer === undefined ? null : offerDeskUntil(ended, { store, adapter, commands, clock, log });
  const sending = sendUntil(ended, { store, channel: adapter.channel, lease, log, clock })
    .catch((error: unknown) => log.error({ error: String(error), name: lease.name }, 'sending stopped'))
    .finally(() => lost.abort());
  try {
    await adapter.start(respond, commands);
    while (!ended.aborted) {
      onState?.(adapter.state());
      await clock.sleep(1000, ended);
    }
  } finally {
    lost.abort();
    await adapter.stop();
    await Promise.all([sending, telling, testing, offering, renewing]);
    await leases.release(store.db, lease);
    onState?.('stopped');
  }
}

/**
 * Renews a third of the way through; returns when the lease is lost, or was not renewed in its time: a store that does
 * not answer at all, behind a cut cable, is not waited for, since another process has the lease by then.
 */
async function renew(ended: AbortSignal, lease: Held, leaseMs: number, options: ServeOptions): Promise<void> {
  const { store, log, clock } = options;
  let renewed = clock.now();
  while (!ended.aborted) {
    await clock.sleep(leaseMs / 3, ended);
    if (ended.aborted) return;
    const asked = clock.now();
    const answer = await Promise.race([
      leases.renew(store.db, lease, leaseMs).catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the lease could not be renewed');
        return null;
      }),
      clock.sleep(leaseMs / 3, ended).then(() => null),
    ]);
    if (answer === false) break;
    if (answer === true) renewed = asked;
    else if (clock.now() - renewed > leaseMs) break;
  }
  log.warn({ name: lease.name }, 'the lease was lost: another process serves now');
}
