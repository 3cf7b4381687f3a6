/**
 * Brings messages to readers: claim, send, record. A crash between any two of these loses nothing: what was
 * claimed and not recorded is claimed again by whoever holds the lease next.
 */
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { renderBrief } from '../brief/render.ts';
import { split } from '../brief/split.ts';
import { getBrief } from '../store/briefs.ts';
import { holds, type Lease } from '../store/lease.ts';
import * as outbox from '../store/outbox.ts';
import { pauseSubscription } from '../store/subscriptions.ts';
import type { Channel, SendResult } from './channel.ts';
import { backoff, createPacer, type Clock, type Pacer } from './pace.ts';

export interface SenderOptions {
  readonly store: Store;
  readonly channel: Channel;
  readonly lease: Lease;
  readonly log: Log;
  readonly clock: Clock;
  /** Messages on their way at once: also the most that a crash can double. 10 carry 30 a second at 300 ms. */
  readonly inFlight?: number;
  /** How often the outbox is looked into when nothing is due, ms. */
  readonly idleMs?: number;
}

/** Sends until `signal` is aborted; what is on its way then is finished first. Rejects when the store fails. */
export async function sendUntil(signal: AbortSignal, options: SenderOptions): Promise<void> {
  const pacer = createPacer(options.channel.pace);
  const worker = async (): Promise<void> => {
    while (!signal.aborted) {
      if (!(await sendNext(signal, options, pacer))) await options.clock.sleep(options.idleMs ?? 500, signal);
    }
  };
  await Promise.all(Array.from({ length: options.inFlight ?? 10 }, worker));
}

/** @returns whether there was something to send */
async function sendNext(signal: AbortSignal, options: SenderOptions, pacer: Pacer): Promise<boolean> {
  const { store, channel, lease, clock } = options;
  const [claim] = await outbox.claimDue(store.db, {
    platform: channel.platform, fence: lease.fence, lease, now: clock.now(), limit: 1,
  });
  if (claim === undefined) return false;
  await clock.sleep(pacer.take(claim.to, clock.now()), signal);
  // A process that was frozen wakes up here: another may have taken over and sent this already.
  if (signal.aborted || !(await holds(store.db, lease))) {
    await outbox.recordReturned(store.db, { deliveryId: claim.deliveryId, fence: lease.fence });
    return false;
  }
  const result = await attempt(claim, options);
  await record(claim, result, options, pacer);
  return true;
}

async function attempt(claim: outbox.Claim, { store, channel, lease, clock }: SenderOptions): Promise<SendResult> {
  const brief = await getBrief(store.db, claim.brief, claim.version);
  const parts = split(renderBrief(brief, claim.language), channel.measure, claim.language);
  const part = parts[claim.part - 1];
  // A newer version can have fewer parts than stand on the reader's screen: the last one ends it.
  if (part === undefined) return { outcome: 'sent', platformId: claim.platformMessageId ?? '' };
  if (claim.part === 1 && parts.length > 1) {
    await store.transaction((trx) =>
      outbox.addParts(trx, { deliveryId: claim.deliveryId, parts: parts.length, now: clock.now() }));
  }
  return claim.platformMessageId === null
    ? channel.send(claim.to, part, claim.messageId)
    : channel.edit(claim.to, claim.platformMessageId, part);
}

async function record(
  claim: outbox.Claim, result: SendResult, { store, channel, lease, log, clock }: SenderOptions, pacer: Pacer,
): Promise<void> {
  const now = clock.now();
  const delivery = { deliveryId: claim.deliveryId, fence: lease.fence, now };
  switch (result.outcome) {
    case 'sent':
      return outbox.recordSent(store.db, { ...delivery, platformMessageId: result.platformId });
    case 'moved':
      log.info({ destination: claim.to.destination, to: result.to }, 'destination moved');
      return store.transaction(async (trx) => {
        await outbox.moveDestination(trx, { platform: channel.platform, from: claim.to.destination, to: result.to });
        await outbox.recordRetry(trx, { ...delivery, dueAt: now, error: null });
      });
    case 'retry': {
      const dueAt = now + Math.max(result.afterMs, backoff(claim.attempts, Math.random()));
      log.warn({ destination: claim.to.destination, reason: result.reason, dueAt }, 'delivery will be tried again');
      if (result.scope === 'platform') pacer.pauseUntil(now + result.afterMs);
      return outbox.recordRetry(store.db, { ...delivery, dueAt, error: result.reason });
    }
    case 'refused':
      log.warn({ destination: claim.to.destination, reason: result.reason }, 'delivery refused');
      return store.transaction(async (trx) => {
        await outbox.recordFailed(trx, { ...delivery, error: result.reason });
        if (claim.subscription !== null) {
          await pauseSubscription(trx, { id: claim.subscription, reason: result.reason, now });
        }
      });
  }
}
