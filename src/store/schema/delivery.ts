/** Tables of messages, the attempts to bring them up to date, and of what several processes share. */
import type { Platform, Status } from '../../contracts.ts';
import type { Flag } from './types.ts';

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'failed' | 'cancelled';

/** What stands, or is to stand, on a reader's screen. */
export interface MessageTable {
  id: string;
  platform: Platform;
  destination: string;
  thread: string;
  subscription_id: string | null;
  edition_id: string;
  language: string;
  /** 1-based. */
  part: number;
  platform_message_id: string | null;
  created_at: number;
}

/** The attempt to bring a message to a brief version. */
export interface DeliveryTable {
  id: string;
  message_id: string;
  /** As its message's; kept in step by the foreign key. */
  platform: Platform;
  destination: string;
  brief_id: string;
  version: number;
  /** As its version's; kept in step by the foreign key, which lets no draft and no sample through. */
  brief_status: Extract<Status, 'published' | 'corrected' | 'retracted'>;
  sample: Flag;
  state: DeliveryState;
  attempts: number;
  due_at: number;
  /** Of the lease under which it was last claimed. */
  fence: number | null;
  error: string | null;
  created_at: number;
  sent_at: number | null;
}

/** A destination that the platform asked us to leave alone for a while. */
export interface DestinationWaitTable {
  platform: Platform;
  destination: string;
  until: number;
}

export interface LeaseTable {
  name: string;
  holder: string;
  fence: number;
  /** By the database's clock. */
  expires_at: number;
}

export interface ModelReplyTable {
  /** Hash of everything that was asked. */
  key: string;
  model: string;
  prompt: string;
  reply: string;
  created_at: number;
}

export interface ModelSpendTable {
  id: string;
  /** YYYY-MM-DD, UTC. */
  day: string;
  /** The most that the call may cost, in millionths of a US dollar. */
  reserved: number;
  /** What it did cost; null until known, and then the reservation counts. */
  spent: number | null;
  created_at: number;
}
