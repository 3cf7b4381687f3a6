/**
 * A brief version and the decisions that move it on: pure functions, one a move, each from just those statuses
 * that allow it. What is not here can't be done; the database holds the same moves (`legal_transition`).
 */
import type { RiskRule, Status } from '../contracts.ts';
import { StandpointError } from '../errors.ts';

/** Why a version waits for a second editor: a risk of its lines, a refusal that an editor overrode, its region's rule. */
export type SecondFor = RiskRule | 'override' | 'region';

interface Reference {
  readonly brief: string;
  readonly version: number;
  /** Made from the project's own samples: it never leaves the terminal. */
  readonly sample: boolean;
  /** The highest version of the brief: whoever decides on an older one has an old screen before them. */
  readonly newest: number;
  /** The newest other version that readers were given; null when they never had any. */
  readonly given: number | null;
}

/** What is still to be decided on. */
interface Open extends Reference {
  /** Empty when one editor is enough. */
  readonly waitsFor: readonly SecondFor[];
  /** Epoch ms before which readers must not have it. */
  readonly embargoUntil: number | null;
  /** Says on top what it changes of the version that readers were given. */
  readonly corrects: boolean;
}

export interface Draft extends Open {
  readonly status: 'draft';
  /** Who approved it first, while it waits for a second editor. */
  readonly firstApproval: string | null;
}

export interface Held extends Omit<Draft, 'status'> {
  readonly status: 'held';
}

export interface Approved extends Open {
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
  /** Since when nothing more of it goes out; what was delivered stands. */
  readonly stoppedAt: number | null;
}

export interface Retracted extends Reference {
  readonly status: 'retracted';
  readonly withdrawnAt: number;
  readonly why: string;
}

export interface Ended extends Reference {
  readonly status: Extract<Status, 'rejected' | 'corrected'>;
}

export type Version = Draft | Held | Approved | Published | Retracted | Ended;

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

const referenceOf = ({ brief, version, sample, newest, given }: Reference): Reference => ({ brief, version, sample, newest, given });

const openOf = (version: Open): Open => {
  const { waitsFor, embargoUntil, corrects } = version;
  return { ...referenceOf(version), waitsFor, embargoUntil, corrects };
};

/** An approval, or the first of two. */
export function approve(version: Draft | Held, { by, now, alone, reason }: Approval): Approved | Draft {
  needNewest(version);
  const { waitsFor } = version;
  const approved: Approved = { ...openOf(version), status: 'approved', approvedBy: by.id, approvedAt: now, releaseAt: null };
  if (waitsFor.length === 0) return approved;
  if (alone) {
    if (reason === null) throw new StandpointError('reason-missing', { what: waitsFor.join(', ') });
    return approved;
  }
  if (version.firstApproval === by.id) throw new StandpointError('second-editor', { risks: waitsFor.join(', ') });
  return version.firstApproval === null ? { ...version, status: 'draft', firstApproval: by.id } : approved;
}

export function hold(version: Draft): Held {
  return { ...version, status: 'held' };
}

export function reject(version: Draft | Held): Ended {
  return { ...referenceOf(version), status: 'rejected' };
}

/** Publishes at once, or sets the time at which it is published by itself: the one asked for, not before an embargo ends. */
export function publish(version: Approved, at: number | null, now: number): Published | Approved {
  if (version.sample) throw new StandpointError('sample-not-delivered', { brief: version.brief });
  if (version.given !== null && version.given > version.version) throw superseded(version, version.given);
  // What readers have is changed only by what says so.
  if (version.given !== null && !version.corrects) {
    throw new StandpointError('correction-missing', { brief: version.brief, version: version.given });
  }
  const release = Math.max(at ?? now, version.embargoUntil ?? now);
  if (release > now) return { ...version, releaseAt: release };
  return { ...referenceOf(version), status: 'published', releasedAt: now, stoppedAt: null };
}

/** Takes an approval back: whatever was to be published by itself is not. */
export function unapprove(version: Approved): Held {
  return { ...openOf(version), status: 'held', firstApproval: null };
}

/** Nothing more of it goes out until it is resumed; what is published and delivered stands. */
export function stop(version: Published, now: number): Published {
  if (version.stoppedAt !== null) throw new StandpointError('stopped-already', { brief: version.brief });
  return { ...version, stoppedAt: now };
}

export function resume(version: Published): Published {
  if (version.stoppedAt === null) throw new StandpointError('not-stopped', { brief: version.brief });
  return { ...version, stoppedAt: null };
}

/** Every copy is replaced by the word that it was withdrawn. */
export function retract(version: Published, why: string, now: number): Retracted {
  return { ...referenceOf(version), status: 'retracted', withdrawnAt: now, why };
}

function needNewest(version: Reference): void {
  if (version.version < version.newest) throw superseded(version, version.newest);
}

const superseded = ({ brief, version }: Reference, newest: number) => new StandpointError('superseded', { brief, version, newest });

type OfStatus<S extends Status> = Extract<Version, { readonly status: S }>;

/** Narrows a version to the statuses that a decision may start from. */
export function expectStatus<S extends Status>(version: Version, ...statuses: readonly S[]): OfStatus<S> {
  const has = (candidate: Version): candidate is OfStatus<S> => (statuses as readonly Status[]).includes(candidate.status);
  if (has(version)) return version;
  throw new StandpointError('wrong-status', { brief: version.brief, status: version.status, needed: statuses.join(', ') });
}
