/**
 * Brings messages to readers: claim, send, record. A crash between any two of these loses nothing: what was
 * claimed and not recorded is claimed again by whoever holds the lease next.
 */
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import * as changes from '../store/changes.ts';
import { holds, type Held } from '../store/lease.ts';
import * as outbox from '../store/outbox.ts';
import type { Claim } from '../store/outbox.ts';
import * as outcomes from '../store/outcomes.ts';
import { pauseSubscription } from '../store/subscriptions.ts';
import type { Channel, SendResult } from './channel.ts';
import { createParts } from './parts.ts';
import { backoff, createPacer, type Clock, type Pacer } from './pace.ts';

export interface SenderOptions {
  readonly store: Store;
  readonly channel: Channel;
  readonly lease: Held;
  readonly log: Log;
  readonly clock: Clock;
  /** Messages on their way at once: also the most that a crash can double. 10 carry 30 a second at 300 ms. */
  readonly inFlight?: number;
  /** How often the outbox is looked into when nothing is due, ms. */
  readonly idleMs?: number;
}

type PartsOf = ReturnType<typeof createParts>;

/** Sends until `signal` is aborted; what is on its way then is finished first. Rejects when the store fails. */
export async function sendUntil(signal: AbortSignal, options: SenderOptions): Promise<void> {
  const pacer = createPacer(options.channel.pace);
  const partsOf = createParts(options.store.db, options.channel);
  await outcomes.expireMissed(options.store.db, options.channel.platform, options.clock.now());
  const worker = async (): Promise<void> => {
    while (!signal.aborted) {
      if (!(await sendNext(signal, options, pacer, partsOf))) await options.clock.sleep(options.idleMs ?? 500, signal);
    }
  };
  await Promise.all(Array.from({ length: options.inFlight ?? 10 }, worker));
}

/** @returns whether there was something to send */
async function sendNext(
  signal: AbortSignal, options: SenderOptions, pacer: Pacer, partsOf: PartsOf,
): Promise<boolean> {
  const { store, channel, lease, clock } = options;
  const [claim] = await outbox.claimDue(store.db, { platform: channel.platform, lease, now: clock.now(), limit: 1 });
  if (claim === undefined) return false;
  await clock.sleep(pacer.take(claim.to, clock.now()), signal);
  // A process that was frozen wakes up here: another may have taken over and sent this already.
  if (signal.aborted || !(await holds(store.db, lease))) {
    await outcomes.giveBack(store.db, { delivery: claim.delivery, fence: lease.fence });
    return false;
  }
  const result = await attempt(claim, partsOf, options);
  await record(claim, result, options, pacer);
  return true;
}

/** Null: nothing is to be done any more. */
async function attempt(claim: Claim, partsOf: PartsOf, { store, channel, clock }: SenderOptions): Promise<SendResult | null> {
  const { parts, surplus } = await partsOf(claim);
  const { platformMessageId: stands, notice, wishes } = claim;
  const part = parts[claim.part - 1];
  if (claim.part === 1 && notice === null) {
    await store.transaction((trx) =>
      changes.planParts(trx, { delivery: claim.delivery, parts: parts.length, now: clock.now() }));
  }
  if (stands !== null) return channel.edit(claim.to, stands, part ?? surplus);
  // What was to be taken back or shortened has never arrived.
  if (part === undefined || (claim.aim === 'retracted' && notice === null)) return null;
  return channel.send(claim.to, part, claim.message, {
    silent: wishes?.silent ?? false, replyTo: notice?.replyTo ?? null, triedAt: claim.triedAt,
    mention: claim.part === 1 && notice === null ? wishes?.mention ?? null : null,
    discussion: claim.part === 1 && notice === null && (wishes?.discussion ?? false),
  });
}

async function record(
  claim: Claim, result: SendResult | null, { store, channel, lease, log, clock }: SenderOptions, pacer: Pacer,
): Promise<void> {
  const now = clock.now();
  const attempted = { delivery: claim.delivery, fence: lease.fence };
  const { platform } = channel;
  const { destination } = claim.to;
  switch (result?.outcome) {
    case undefined:
      await outcomes.recordNeedless(store.db, attempted);
      return;
    case 'sent':
      await store.transaction((trx) =>
        outcomes.recordSent(trx, { ...attempted, platformMessageId: result.platformId, now }));
      return;
    case 'gone':
      await outcomes.recordFailed(store.db, { ...attempted, error: result.reason, alone: true });
      return;
    case 'moved':
      log.info({ platform, destination, to: result.to }, 'a destination has a new id');
      await store.transaction(async (trx) => {
        // What stands in the old place can't be changed any more.
        if (claim.platformMessageId === null) await outcomes.giveBack(trx, attempted);
        else await outcomes.recordFailed(trx, { ...attempted, error: 'delivery-message-fixed', alone: true });
        await outcomes.moveDestination(trx, { platform, from: destination, to: result.to, now });
      });
      return;
    case 'retry': {
      const { afterMs, reason, scope } = result;
      const dueAt = now + Math.max(afterMs, backoff(claim.attempts, Math.random()));
      log.warn({ platform, destination, reason, scope, dueAt }, 'a delivery will be tried again');
      if (scope === 'platform') pacer.pauseUntil(now + afterMs);
      await outcomes.recordRetry(store.db, { ...attempted, dueAt, error: reason });
      if (scope === 'destination') {
        await outcomes.destinationWaits(store.db, { platform, destination, until: now + afterMs });
      }
      return;
    }
    case 'refused': {
      const { reason } = result;
      log.warn({ platform, destination, reason }, 'a destination refused a delivery');
      await store.transaction(async (trx) => {
        await outcomes.recordFailed(trx, { ...attempted, error: reason });
        if (claim.subscription !== null) await pauseSubscription(trx, claim.subscription, { reason, until: null, now });
      });
    }
  }
}
