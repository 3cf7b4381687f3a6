/**
 * Brings messages to readers: claim, send, record. A crash between any two of these loses nothing: what was
 * claimed and not recorded is claimed again by whoever holds the lease next.
 */
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { renderBrief } from '../brief/render.ts';
import { split } from '../brief/split.ts';
import { getBrief } from '../store/briefs.ts';
import { holds, type Held } from '../store/lease.ts';
import * as outbox from '../store/outbox.ts';
import type { Claim } from '../store/outbox.ts';
import * as outcomes from '../store/outcomes.ts';
import { pauseSubscription } from '../store/subscriptions.ts';
import type { Channel, SendResult } from './channel.ts';
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
  const [claim] = await outbox.claimDue(store.db, { platform: channel.platform, lease, now: clock.now(), limit: 1 });
  if (claim === undefined) return false;
  await clock.sleep(pacer.take(claim.to, clock.now()), signal);
  // A process that was frozen wakes up here: another may have taken over and sent this already.
  if (signal.aborted || !(await holds(store.db, lease))) {
    await outcomes.giveBack(store.db, { delivery: claim.delivery, fence: lease.fence });
    return false;
  }
  const result = await attempt(claim, options);
  await record(claim, result, options, pacer);
  return true;
}

async function attempt(claim: Claim, { store, channel, clock }: SenderOptions): Promise<SendResult> {
  const stored = await getBrief(store.db, claim.brief, claim.version);
  if (stored === undefined) throw new Error(`a delivery without its brief: ${claim.delivery}`);
  const { brief } = stored;
  const parts = split(renderBrief(brief, claim.language), channel.measure);
  const part = parts[claim.part - 1];
  if (part === undefined) throw new Error(`a delivery without its part: ${claim.delivery}`);
  if (claim.part === 1 && parts.length > 1) {
    await store.transaction((trx) =>
      outbox.addParts(trx, { delivery: claim.delivery, parts: parts.length, now: clock.now() }));
  }
  return claim.platformMessageId === null
    ? channel.send(claim.to, part, claim.message)
    : channel.edit(claim.to, claim.platformMessageId, part);
}

async function record(
  claim: Claim, result: SendResult, { store, channel, lease, log, clock }: SenderOptions, pacer: Pacer,
): Promise<void> {
  const now = clock.now();
  const attempted = { delivery: claim.delivery, fence: lease.fence };
  const { platform } = channel;
  const { destination } = claim.to;
  switch (result.outcome) {
    case 'sent':
      await store.transaction((trx) =>
        outcomes.recordSent(trx, { ...attempted, platformMessageId: result.platformId, now }));
      return;
    case 'moved':
      log.info({ platform, destination, to: result.to }, 'a destination has a new id');
      await store.transaction(async (trx) => {
        await outcomes.giveBack(trx, attempted);
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
    case 'refused':
      log.warn({ platform, destination, reason: result.reason }, 'a destination refused a delivery');
      await store.transaction(async (trx) => {
        await outcomes.recordFailed(trx, { ...attempted, error: result.reason });
        if (claim.subscription !== null) await pauseSubscription(trx, claim.subscription, result.reason, now);
      });
  }
}
