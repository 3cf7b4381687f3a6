/** What the core asks of a platform. Every channel passes the contract suite in `tests/contract/channel.ts`. */
import type { Platform } from '../contracts.ts';
import type { Measure, Part } from '../brief/document.ts';

/** Where a message goes; platform ids are text, a snowflake is larger than a JavaScript number holds. */
export interface Destination {
  readonly platform: Platform;
  readonly destination: string;
  /** A forum topic or thread in it. */
  readonly thread: string | null;
}

/** The platform's limits as data. */
export interface Pace {
  /** Messages a second over all destinations. */
  readonly perSecond: number;
  /** Least time between two messages to one destination, milliseconds. */
  readonly perDestinationMs: number;
  /** Destinations that take only so many a minute. */
  readonly perMinute?: { readonly destinations: RegExp; readonly messages: number };
  /** How many refusals in ten minutes are dared before everything rests: far too many get our address banned. */
  readonly refusalsIn10Minutes?: number;
}

export type SendResult =
  | { readonly outcome: 'sent'; readonly platformId: string }
  /** Try again after so many milliseconds; `platform`: nobody can be reached, `destination`: only this one. */
  | { readonly outcome: 'retry'; readonly afterMs: number; readonly scope: 'destination' | 'platform'; readonly reason: string }
  /** This destination can't be reached until a person mends it: blocked, deleted, no permission. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** Only the message that was to be changed is lost: deleted, or too old; the destination is sound. */
  | { readonly outcome: 'gone'; readonly reason: string }
  /** The destination has a new id (a Telegram group became a supergroup). */
  | { readonly outcome: 'moved'; readonly to: string };

/** How a new message is brought. What a platform does not have it leaves out. */
export interface Manner {
  /** Without a sound. */
  readonly silent: boolean;
  /** The message that it answers; it stands by itself where that one is gone. */
  readonly replyTo: string | null;
  /** The first part's message, for a later part: a Discord forum has both in one post. */
  readonly after: string | null;
  /** A Discord role that is called. */
  readonly mention: string | null;
  /** A Discord thread for talk under the message. */
  readonly discussion: boolean;
  /** Epoch ms of an earlier attempt whose message may stand although nobody knows; null: there was none. */
  readonly triedAt: number | null;
}

export const plainly: Manner = { silent: false, replyTo: null, after: null, mention: null, discussion: false, triedAt: null };

export interface Channel {
  readonly platform: Platform;
  readonly pace: Pace;
  readonly measure: Measure;
  /**
   * Sends one part. Never throws for what the platform answers: that is a result.
   * @param key stable for this message: the same key again must not make a second message where the platform can tell.
   */
  send(to: Destination, part: Part, key: string, manner?: Manner): Promise<SendResult>;
  /** Brings a message that stands to new content, without its buttons unless the part has them. Unchanged content counts as sent. */
  edit(to: Destination, platformId: string, part: Part): Promise<SendResult>;
  /**
   * Words to one person in private, by their id on the platform: who is in charge of a place, an admin.
   * @param about the place that it is about: where the person takes no private words, they may be said near it
   */
  tell(person: string, part: Part, about?: Destination): Promise<SendResult>;
}
