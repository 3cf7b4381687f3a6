/** Tables of editors, readers' subscriptions and conversations. Platform ids are text. */
import type { Generated } from 'kysely';
import type { Platform } from '../../contracts.ts';
import type { Flag } from './types.ts';

export type Role = 'editor' | 'admin';

export interface PersonTable {
  id: string;
  name: string;
  role: Role;
  added_at: number;
  added_by: string;
  removed_at: number | null;
  /** `server/role` by which they are an editor, as long as they have it; null for an editor by name. */
  by_role: string | null;
}

export interface EditorRoleTable {
  platform: Platform;
  server: string;
  role: string;
  added_at: number;
  added_by: string;
}

export interface IdentityTable {
  platform: Platform;
  platform_id: string;
  person_id: string;
  added_at: number;
}

export interface InvitationTable {
  id: string;
  /** The code itself is shown once and never kept. */
  code_hash: string;
  role: Role;
  created_at: number;
  created_by: string;
  expires_at: number;
  used_at: number | null;
  used_by: string | null;
  /** For a further account of somebody who is an editor already. */
  person_id: string | null;
}

/** Places of the staff, to which a draft may be sent as a test. */
export interface StaffPlaceTable {
  platform: Platform;
  destination: string;
  thread: string;
  /** A version that is to be shown there; null: none. */
  test_brief: string | null;
  test_version: number | null;
}

export interface ConversationTable {
  platform: Platform;
  destination: string;
  thread: string;
  person: string;
  state: string;
  updated_at: number;
  expires_at: number;
}

export interface SubscriptionTable {
  id: string;
  platform: Platform;
  destination: string;
  /** Empty when it has none: a null would escape the unique key. */
  thread: string;
  language: string;
  time: string | null;
  zone: string;
  /** ISO days as digits, `1234567`. */
  days: string;
  quiet_from: string | null;
  quiet_to: string | null;
  silent: Generated<Flag>;
  without_opinion: Generated<Flag>;
  mention: string | null;
  discussion: Generated<Flag>;
  created_at: number;
  created_by: string;
  paused_at: number | null;
  pause_reason: string | null;
  /** Null beside `paused_at`: until somebody resumes it. */
  paused_until: number | null;
  ended_at: number | null;
}

export interface SubscriptionChangeTable {
  id: string;
  subscription_id: string;
  at: number;
  person: string;
  /** A `SubscriptionLine`; null: nothing came. */
  before: string | null;
  after: string | null;
}

export interface SubscriptionRegionTable {
  subscription_id: string;
  region: string;
}

/** What a person chose for themselves. */
export interface ReaderTable {
  platform: Platform;
  platform_id: string;
  language: string;
  changed_at: number;
}

/** What a platform brought and was dealt with. */
export interface HeardTable {
  platform: Platform;
  /** The platform's own name for it. */
  key: string;
  at: number;
}

/** Whom the platform shows the desk's commands to. */
export interface DeskOfferTable {
  platform: Platform;
  platform_id: string;
  offered_at: number;
}
