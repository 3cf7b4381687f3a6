/**
 * Brings messages to readers: claim, send, record. A crash between any two of these loses nothing: what was
 * claimed and not recorded is claimed again by whoever holds the lease next.
 */
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Part } from '../brief/document.ts';
import * as changes from '../store/changes.ts';
import { holds, type Held } from '../store/lease.ts';
import * as outbox from '../store/outbox.ts';
import type { Claim } from '../store/outbox.ts';
import * as outcomes from '../store/outcomes.ts';
import type { Channel, SendResult } from './channel.ts';
import { createParts } from './parts.ts';
import { quietUntil } from './schedule.ts';
import { backoff, createPacer, type Clock, type Pacer } from './pace.ts';
import { outOfReach } from './unreachable.ts';

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

/** One run of a sender: what it works with. */
interface Run extends SenderOptions {
  /** When the platform last took a message, epoch ms. */
  readonly taken: { at: number };
  readonly pacer: Pacer;
  readonly partsOf: ReturnType<typeof createParts>;
}

/** So many are claimed together, where so many are due. */
const handful = 4;
/** What was missed is looked for so often, ms. */
const missedEveryMs = 60_000;

/** Sends until `signal` is aborted; what is on its way then is finished first. Rejects when the store fails. */
export async function sendUntil(signal: AbortSignal, options: SenderOptions): Promise<void> {
  const { store, channel, lease, clock, inFlight = 10, idleMs = 500 } = options;
  const pacer = createPacer(channel.pace);
  const run: Run = { ...options, taken: { at: -Infinity }, pacer, partsOf: createParts(store.db, channel) };
  const failed = new AbortController();
  const ended = AbortSignal.any([signal, failed.signal]);
  const onTheirWay = new Set<Promise<unknown>>();
  let lookedForMissed = -Infinity;

  const sendDue = async (): Promise<void> => {
    const now = clock.now();
    if (now - lookedForMissed >= missedEveryMs) {
      lookedForMissed = now;
      await outcomes.expireMissed(store.db, channel.platform, now);
    }
    // Nothing is claimed in a pause: what still waits in the outbox can be stopped.
    if (pacer.paused(now) > 0) return clock.sleep(Math.min(idleMs, pacer.paused(now)), ended);
    // A look costs as much for one as for many.
    if (inFlight - onTheirWay.size < Math.min(inFlight, handful)) return void await Promise.race(onTheirWay);
    const busy = pacer.busy(now);
    const claims = await outbox.claimDue(store.db, {
      platform: channel.platform, lease, now, limit: inFlight - onTheirWay.size, except: busy.destinations,
    });
    if (claims.length === 0) return clock.sleep(Math.min(idleMs, busy.firstMs), ended);
    const fail = (error: unknown) => {
      failed.abort(error);
      return null;
    };
    const prepared = claims.map((claim) => ready(claim, run).catch(fail));
    for (const one of prepared) {
      const next = await one;
      if (next === null) continue;
      while (pacer.wait(clock.now()) > 0 && pacer.paused(clock.now()) === 0 && !ended.aborted) {
        await clock.sleep(pacer.wait(clock.now()), ended);
      }
      const held = ended.aborted || pacer.paused(clock.now()) > 0 || !(await mayStill(next, run).catch(fail));
      const task = (held ? giveBack(next.claim, run) : deliver(next, run)).catch(fail);
      onTheirWay.add(task);
      void task.finally(() => onTheirWay.delete(task));
    }
  };

  try {
    while (!ended.aborted) await sendDue();
  } finally {
    await Promise.all(onTheirWay);
  }
  failed.signal.throwIfAborted();
}

async function giveBack({ delivery }: Claim, { store, lease }: Run, dueAt?: number): Promise<void> {
  await outcomes.giveBack(store.db, { delivery, fence: lease.fence, dueAt });
}

/** A claim that can leave at once when its turn comes. */
interface Ready {
  readonly claim: Claim;
  readonly part: Part | null;
  readonly surplus: Part;
  /** When the lease was last seen to be held, epoch ms. */
  readonly heldAt: number;
}

/**
 * What the store has to do before a message leaves, so that nothing holds it up in its turn: what held it up would be
 * missing from the pace. Null where it was given back.
 */
async function ready(claim: Claim, run: Run): Promise<Ready | null> {
  const { store, lease, clock } = run;
  // Quiet hours may have begun since it was put on its way. A change of what stands makes no sound.
  const quiet = claim.wishes === null || claim.platformMessageId !== null ? null : quietUntil(claim.wishes, clock.now());
  if (quiet !== null) return notNow(claim, run, quiet);
  const { parts, surplus } = await run.partsOf(claim);
  // What never stood has nothing after its first part.
  if (claim.part === 1 && claim.notice === null && (parts.length > 1 || claim.platformMessageId !== null)) {
    await store.transaction((trx) =>
      changes.planParts(trx, { delivery: claim.delivery, parts: parts.length, now: clock.now() }));
  }
  const heldAt = clock.now();
  if (!(await holds(store.db, lease))) return notNow(claim, run);
  return { claim, part: parts[claim.part - 1] ?? null, surplus, heldAt };
}

async function notNow(claim: Claim, run: Run, dueAt?: number): Promise<null> {
  await giveBack(claim, run, dueAt);
  return null;
}

/** The lease was seen so lately, ms, that nobody can have taken over and sent this meanwhile. */
const fresh = 500;

/** A process that was frozen wakes up here: another may have taken over and sent this already. */
async function mayStill({ heldAt }: Ready, { store, lease, clock }: Run): Promise<boolean> {
  return clock.now() - heldAt < fresh || holds(store.db, lease);
}

async function deliver({ claim, part, surplus }: Ready, run: Run): Promise<void> {
  const { clock, pacer } = run;
  const answered = pacer.take(claim.to.destination, clock.now());
  const result = await attempt(claim, part, surplus, run);
  answered(clock.now());
  await record(claim, result, run);
}

/** @returns null when nothing is to be done any more */
async function attempt(claim: Claim, part: Part | null, surplus: Part, { channel }: Run): Promise<SendResult | null> {
  const { platformMessageId: stands, notice, wishes } = claim;
  if (stands !== null) return channel.edit(claim.to, stands, part ?? surplus);
  // What was to be taken back or shortened has never arrived.
  if (part === null || (claim.aim === 'retracted' && notice === null)) return null;
  const first = claim.part === 1 && notice === null;
  return channel.send(claim.to, part, claim.message, {
    silent: wishes?.silent ?? false, replyTo: notice?.replyTo ?? null, after: claim.after, triedAt: claim.triedAt,
    mention: first ? wishes?.mention ?? null : null, discussion: first && (wishes?.discussion ?? false),
  });
}

async function record(claim: Claim, result: SendResult | null, run: Run): Promise<void> {
  const { store, channel, lease, log, clock, pacer } = run;
  const now = clock.now();
  const attempted = { delivery: claim.delivery, fence: lease.fence };
  const { platform } = channel;
  const { destination } = claim.to;
  switch (result?.outcome) {
    case undefined:
      await outcomes.recordNeedless(store.db, attempted);
      return;
    case 'sent':
      run.taken.at = now;
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
      // Nobody can be reached: all rest and keep their place in the line. Where others got through since this was last
      // tried, the fault is its own, and it steps aside.
      const outage = scope === 'platform' && (claim.triedAt === null || run.taken.at < claim.triedAt);
      const dueAt = outage ? undefined : now + Math.max(afterMs, backoff(claim.attempts, Math.random()));
      log.warn({ platform, destination, reason, scope, dueAt }, 'a delivery will be tried again');
      if (outage) pacer.pauseUntil(now + afterMs);
      else pacer.limited(destination, afterMs, now);
      await outcomes.recordRetry(store.db, { ...attempted, dueAt, error: reason });
      if (scope === 'destination') {
        await outcomes.destinationWaits(store.db, { platform, destination, until: now + afterMs });
      }
      return;
    }
    case 'refused': {
      const { reason } = result;
      pacer.refused(now);
      log.warn({ platform, destination, reason }, 'a destination refused a delivery');
      await store.transaction(async (trx) => {
        await outcomes.recordFailed(trx, { ...attempted, error: reason });
        if (claim.subscription !== null) await outOfReach(trx, claim.subscription, { reason, now });
      });
    }
  }
}
