/** Takes a decision on a brief version: fetch, decide (pure), write, and keep who decided what and from where. */
import type { Platform, Status } from '../contracts.ts';
import { StandpointError } from '../errors.ts';
import { getBrief } from '../store/briefs.ts';
import { recordDecision } from '../store/decisions.ts';
import { moveVersion } from '../store/moves.ts';
import type { Db, Trx } from '../store/schema/database.ts';
import type { Store } from '../store/store.ts';
import { getVersion } from '../store/versions.ts';
import type { Decider, Version } from './version.ts';

/** Whoever acts, and where: every decision is a row that says so. */
export interface Actor extends Decider {
  readonly name: string;
  readonly from: Platform | 'cli';
}

/** The operator at the command line or the terminal reaches the store's file: an admin. */
export const operator: Actor = { id: 'operator', name: 'operator', role: 'admin', from: 'cli' };

export interface BriefReference {
  readonly brief: string;
  /** The last version when left out. */
  readonly version?: number | undefined;
}

/** @throws StandpointError `brief-unknown` */
export async function versionOf(db: Db, { brief, version }: BriefReference): Promise<Version> {
  const number = version ?? (await getBrief(db, brief))?.brief.version;
  const found = number === undefined ? undefined : await getVersion(db, brief, number);
  if (found === undefined) throw new StandpointError('brief-unknown', { brief });
  return found;
}

export interface Decision {
  readonly action: 'approve' | 'hold' | 'reject' | 'publish' | 'stop' | 'resume' | 'retract';
  readonly by: Actor;
  readonly reason: string | null;
  readonly now: number;
  /** The pure move from `src/desk/version.ts`. */
  readonly move: (version: Version) => Version;
  /** What belongs to the move and happens with it or not at all. */
  readonly also?: (trx: Trx, moved: Version) => Promise<void>;
}

/** @throws StandpointError what the move refuses, and `changed-meanwhile` when somebody else was quicker */
export async function decide(store: Store, reference: BriefReference, decision: Decision): Promise<Version> {
  const { action, by, reason, now, move, also } = decision;
  const before = await versionOf(store.db, reference);
  const after = move(before);
  await store.transaction(async (trx) => {
    if (!(await moveVersion(trx, before, after))) {
      throw new StandpointError('changed-meanwhile', { brief: before.brief });
    }
    await recordDecision(trx, {
      person: by.id, place: by.from, action, subject: { type: 'brief', id: before.brief, version: before.version },
      before: describe(before), after: describe(after), reason,
    }, now);
    await also?.(trx, after);
  });
  return after;
}

function describe(version: Version): Status | 'first-approval' | 'stopped' {
  if (version.status === 'published' && version.stoppedAt !== null) return 'stopped';
  return version.status === 'draft' && version.firstApproval !== null ? 'first-approval' : version.status;
}
