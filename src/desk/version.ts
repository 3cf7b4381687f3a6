/**
 * A brief version and the decisions that move it on: pure functions, one a move, each from just those statuses
 * that allow it. What is not here can't be done; the database holds the same moves (`legal_transition`).
 */
import type { RiskRule, Status } from '../contracts.ts';
import { StandpointError } from '../errors.ts';

interface Reference {
  readonly brief: string;
  readonly version: number;
  /** Made from the project's own samples: it never leaves the terminal. */
  readonly sample: boolean;
}

export interface Draft extends Reference {
  readonly status: 'draft';
  /** Risks of its lines: they wait for a second editor. */
  readonly risks: readonly RiskRule[];
  /** Who approved it first, while it waits for a second editor. */
  readonly firstApproval: string | null;
}

export interface Held extends Omit<Draft, 'status'> {
  readonly status: 'held';
}

export interface Approved extends Reference {
  readonly status: 'approved';
  readonly approvedBy: string;
  readonly approvedAt: number;
  /** When it is to be published by itself; null until an editor publishes it. */
  readonly releaseAt: number | null;
}

/** Only this type can be delivered. */
export interface Published extends Reference {
  readonly status: 'published';
  readonly releasedAt: number;
}

export interface Ended extends Reference {
  readonly status: Extract<Status, 'rejected' | 'corrected' | 'retracted'>;
}

export type Version = Draft | Held | Approved | Published | Ended;

/** Whoever decides. */
export interface Decider {
  readonly id: string;
  readonly role: 'editor' | 'admin';
}

export interface Approval {
  readonly by: Decider;
  readonly now: number;
  /** Whether there is another editor who could be the second. */
  readonly alone: boolean;
  /** Why a lone editor lets risky lines pass; logged. */
  readonly reason: string | null;
}

/** An approval, or the first of two. */
export function approve(version: Draft | Held, { by, now, alone, reason }: Approval): Approved | Draft {
  const { brief, version: number, sample } = version;
  const approved: Approved = {
    brief, version: number, sample, status: 'approved', approvedBy: by.id, approvedAt: now, releaseAt: null,
  };
  if (version.risks.length === 0) return approved;
  if (alone) {
    if (reason === null) throw new StandpointError('reason-missing', { what: version.risks.join(', ') });
    return approved;
  }
  if (version.firstApproval === by.id) throw new StandpointError('second-editor', { risks: version.risks.join(', ') });
  return version.firstApproval === null ? { ...version, status: 'draft', firstApproval: by.id } : approved;
}

export function hold(version: Draft): Held {
  return { ...version, status: 'held' };
}

export function reject({ brief, version, sample }: Draft | Held): Ended {
  return { brief, version, sample, status: 'rejected' };
}

/** Publishes at once, or sets the time at which it is published by itself. */
export function publish(version: Approved, at: number | null, now: number): Published | Approved {
  if (version.sample) throw new StandpointError('sample-not-delivered', { brief: version.brief });
  if (at !== null && at > now) return { ...version, releaseAt: at };
  const { brief, version: number, sample } = version;
  return { brief, version: number, sample, status: 'published', releasedAt: now };
}

type OfStatus<S extends Status> = Extract<Version, { readonly status: S }>;

/** Narrows a version to the statuses that a decision may start from. */
export function expectStatus<S extends Status>(version: Version, ...statuses: readonly S[]): OfStatus<S> {
  const has = (candidate: Version): candidate is OfStatus<S> => (statuses as readonly Status[]).includes(candidate.status);
  if (has(version)) return version;
  throw new StandpointError('wrong-status', { brief: version.brief, status: version.status, needed: statuses.join(', ') });
}
