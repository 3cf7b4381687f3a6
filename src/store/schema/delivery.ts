/** Tables of messages, the attempts to bring them up to date, and of what several processes share. */
import type { Generated } from 'kysely';
import type { Platform, Status } from '../../contracts.ts';
import type { Flag } from './types.ts';

/** To bring the version, or to take it back. */
export type Aim = 'published' | 'retracted';

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
  /** Made without pieces of opinion. */
  without_opinion: Generated<Flag>;
  /** Empty: the brief itself; else which change it tells of, `VERSION:AIM`. */
  notice: Generated<string>;
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
  /** What the version has to be for this to be sent. */
  aim: Generated<Aim>;
  /** Goes ahead of what is not. */
  urgent: Generated<Flag>;
  state: DeliveryState;
  /** Somebody stopped it while it was on its way: it is not tried again. */
  stopped: Generated<Flag>;
  attempts: number;
  /** When it was last claimed. */
  attempted_at: number | null;
  due_at: number;
  /** From then on it is reported instead of sent; null: never. */
  expires_at: number | null;
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

/** Words to one person about what needs them. */
export interface AlertTable {
  id: string;
  platform: Platform;
  /** Their id on the platform. */
  person: string;
  /** What it is about: each is told once. */
  subject: string;
  words: string;
  /** The place that it is about, by its id on the platform. */
  about: string | null;
  created_at: number;
  due_at: number;
  attempts: number;
  told_at: number | null;
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
