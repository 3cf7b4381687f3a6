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
}

export type SendResult =
  | { readonly outcome: 'sent'; readonly platformId: string }
  /** Try again after so many milliseconds; `platform`: nobody can be reached, `destination`: only this one. */
  | { readonly outcome: 'retry'; readonly afterMs: number; readonly scope: 'destination' | 'platform'; readonly reason: string }
  /** This destination can't be reached until a person mends it: blocked, deleted, no permission. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** The destination has a new id (a Telegram group became a supergroup). */
  | { readonly outcome: 'moved'; readonly to: string };

export interface Channel {
  readonly platform: Platform;
  readonly pace: Pace;
  readonly measure: Measure;
  /**
   * Sends one part. Never throws for what the platform answers: that is a result.
   * @param key stable for this message: the same key again must not make a second message where the platform can tell.
   */
  send(to: Destination, part: Part, key: string): Promise<SendResult>;
  /** Brings a message that stands to new content. Unchanged content counts as sent. */
  edit(to: Destination, platformId: string, part: Part): Promise<SendResult>;
}
