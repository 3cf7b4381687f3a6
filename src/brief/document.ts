/**
 * The platform-neutral document: what a brief, an answer or a notice says, in blocks, without any markup.
 * Each channel renders blocks in its own way; words and labels are fixed here and never changed by a channel.
 */
import type { Language } from '../contracts.ts';

/** One block; `text` is plain, never markup. A channel may not split a block, only stand between blocks. */
export type Block =
  /** A heading on a row of its own. */
  | { type: 'heading'; text: string }
  /** Plain words; what `opens` the blocks after it stands in one part with the next, as a heading does. */
  | { type: 'text'; text: string; opens?: true }
  /** Smaller print: how it was made and checked. */
  | { type: 'note'; text: string }
  /** A labelled line: the label in words comes first and is never parted from its text. */
  | { type: 'line'; label: string; text: string }
  /** A quoted passage, with its name ("S12") in front; may be folded where the platform can. */
  | { type: 'quote'; name: string; text: string }
  /** A link that is shown as its words. */
  | { type: 'link'; text: string; url: string };

/** A button: words to read and either an action (at most 64 bytes, Telegram's limit) or a link. */
export type Button = { text: string; action: string } | { text: string; url: string };

/** A stretch of a document under one header, which is repeated wherever the section goes on in a new part. */
export interface Section {
  readonly header: readonly Block[];
  readonly blocks: readonly Block[];
}

/** What is to be said; split into parts for a channel by `split`, between blocks only. */
export interface Document {
  readonly sections: readonly Section[];
  /** Rows of buttons under the last part. */
  readonly buttons: readonly (readonly Button[])[];
  /** In which it speaks to its reader; English where nobody says. */
  readonly language?: Language;
}

/** One part of a document: it fits in one message of the channel. */
export interface Part {
  readonly number: number;
  readonly of: number;
  readonly blocks: readonly Block[];
  readonly buttons: readonly (readonly Button[])[];
}

/** How large blocks become on a channel, and how large a message may be, in that channel's own unit. */
export interface Measure {
  readonly limit: number;
  /** Size of these blocks when rendered together, in the unit of `limit`. */
  size(blocks: readonly Block[]): number;
}
