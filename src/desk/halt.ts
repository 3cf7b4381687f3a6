/** Stopping what is on its way, taking it up again, and withdrawing what readers have. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { bringUpToDate } from '../store/changes.ts';
import { reopenCancelled } from '../store/moves.ts';
import { versionsOf } from '../store/versions.ts';
import { decide, versionOf, type Actor, type BriefReference } from './decide.ts';
import * as moves from './version.ts';

export interface Halting {
  readonly by: Actor;
  readonly reason?: string | null;
}

/** One tap: whatever of the brief has not arrived does not; what was to be published by itself is held. */
export async function stop(room: Room, reference: BriefReference, { by, reason = null }: Halting): Promise<moves.Version> {
  const now = room.now();
  return decide(room.store, await goingOut(room, reference), {
    action: 'stop', by, reason, now,
    move: (version) => {
      const running = moves.expectStatus(version, 'approved', 'published');
      return running.status === 'approved' ? moves.unapprove(running) : moves.stop(running, now);
    },
  });
}

/** What had not arrived when it was stopped goes out after all. */
export async function resume(room: Room, reference: BriefReference, { by, reason = null }: Halting): Promise<moves.Version> {
  return decide(room.store, await goingOut(room, reference), {
    action: 'resume', by, reason, now: room.now(),
    move: (version) => moves.resume(moves.expectStatus(version, 'published')),
    also: async (trx, { brief, version }) => { await reopenCancelled(trx, brief, version); },
  });
}

/** Every copy that can still be reached is replaced by the word that it was withdrawn, and why. */
export async function retract(room: Room, reference: BriefReference, { by, reason }: Halting & { reason: string }): Promise<moves.Version> {
  const now = room.now();
  return decide(room.store, await goingOut(room, reference), {
    action: 'retract', by, reason, now,
    move: (version) => moves.retract(moves.expectStatus(version, 'published'), reason, now),
    also: async (trx, moved) => {
      if (moved.status === 'retracted') await bringUpToDate(trx, { version: moved, notice: true, now });
    },
  });
}

/** The version that is on its way or with readers, where none is named: a newer draft is not. */
async function goingOut(room: Room, reference: BriefReference): Promise<BriefReference> {
  if (reference.version !== undefined) return reference;
  const { brief } = await versionOf(room.store.db, reference);
  const running = (await versionsOf(room.store.db, brief)).find(({ status }) => status === 'approved' || status === 'published');
  if (running === undefined) throw new StandpointError('wrong-status', { brief, status: (await versionOf(room.store.db, reference)).status, needed: 'approved, published' });
  return { brief, version: running.version };
}
