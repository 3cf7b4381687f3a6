/**
 * The conversation in platform-neutral words. An adapter turns what its platform sends into a `Request`, asks
 * `Respond`, and shows the replies. Everything that a person may or may not do is decided behind `Respond`,
 * in one place for all platforms.
 */
import type { Language, Platform } from '../contracts.ts';
import type { Source } from '../article/load.ts';
import type { Document } from '../brief/document.ts';
import type { Channel, Destination } from '../delivery/channel.ts';

/** A command as every platform registers it; its description is the catalogue's `command-NAME`. */
export interface Command {
  /** `[a-z]{1,32}`: fits both platforms. */
  readonly name: string;
  /** What it takes, if anything: one word, words, or an article as a link or file. */
  readonly argument: 'region' | 'words' | 'article' | null;
  /** Shown in the command list of editors only; anybody may type it and is answered the same as to nonsense. */
  readonly editors: boolean;
}

export type Input =
  /** A message of ours that somebody points at, by the ids under which it may have been kept: what stands behind it? */
  | { readonly type: 'about'; readonly messages: readonly string[] }
  | { readonly type: 'command'; readonly name: string; readonly argument: string; readonly files?: readonly SentFile[]; readonly wishes?: Wishes }
  /** A button of ours, or what pretends to be one: never trusted. */
  | { readonly type: 'press'; readonly action: string }
  /** What a form was filled in with; its action is as little to be trusted as a button's. */
  | { readonly type: 'answer'; readonly action: string; readonly words: string; readonly forwarded?: Forwarded }
  /** Anything else that was typed, forwarded or sent to the bot: perhaps an article. */
  | Sent
  | Presence;

/** What a platform tells of a place by itself; the person is whoever did it. */
export interface Presence {
  readonly type: 'presence';
  readonly change:
    /** The bot came, or may write again: in the whole place, or in its thread where one is given. */
    | { readonly to: 'writing' }
    /** It can't write there any more; why, as a message of the catalogue. */
    | { readonly to: 'silent'; readonly reason: `delivery-${string}` }
    /** A role is no more that briefs may call. */
    | { readonly to: 'roleless'; readonly role: string }
    /** The place has a new id. */
    | { readonly to: 'moved'; readonly destination: string };
}

/** What was filled in beside a command that begins briefs, as it was typed: what is left out stays as it is. */
export interface Wishes {
  /** HH:MM, or `now` for each brief at once. */
  readonly time?: string;
  readonly zone?: string;
  /** ISO days as digits, `12345`. */
  readonly days?: string;
  /** A Discord role that a brief calls. */
  readonly mention?: string;
  /** A Discord thread for talk under each brief. */
  readonly discussion?: boolean;
}

export interface Sent {
  readonly type: 'words';
  /** Empty where only something else was sent, such as a picture. */
  readonly words: string;
  /** Addresses behind words; those that stand in the words are found there. */
  readonly links?: readonly string[];
  readonly files?: readonly SentFile[];
  /** Where it was published, as far as the platform shows that: who wrote it is another matter. */
  readonly forwarded?: Forwarded;
}

export interface SentFile {
  /** As whoever sent it calls it. */
  readonly name: string;
  /** Fetches it from the platform. @throws StandpointError `sent-file-too-large`, `sent-file-lost`, `file-empty` */
  load(): Promise<Source>;
}

export interface Forwarded {
  /** The channel itself. */
  readonly channel?: Destination;
  /** The channel's name. */
  readonly outlet: string;
  /** The post's public address, if it has one. */
  readonly url: string | null;
  /** ISO 8601, UTC. */
  readonly published: string;
}

/**
 * Asks for words. Where a platform has forms, one is shown in place of the reply that it comes with. Elsewhere, with
 * one field, the person's next words in that place are the answer, until a command, a press or an hour ends that.
 */
export interface Form {
  /** Comes back with the answer: at most 64 bytes, in the grammar of buttons. */
  readonly action: string;
  readonly title: string;
  /** One is a question. Of several, the first must be filled in and the others go on where one is full. */
  readonly fields: readonly string[];
  /** What stands there now, to be changed. */
  readonly value?: string;
  /** One of these first; its action comes back in place of the form's, and the words may be left out. */
  readonly choices?: { readonly label: string; readonly of: readonly { readonly text: string; readonly action: string }[] };
}

export interface Request {
  readonly person: { readonly platform: Platform; readonly id: string; readonly name: string };
  /** What the platform says of the person, as far as it is one of ours; behind the door, what they chose instead. */
  readonly language: Language;
  /** The platform's own code for it (`az`, `en-US`), where it gives one. */
  readonly locale?: string | undefined;
  readonly place: Destination & { readonly kind: 'private' | 'group' | 'channel' };
  /** Another place that was named beside a command. */
  readonly about?: Destination;
  /**
   * Whether this person may configure a place of this platform, this one when left out; asked of the platform at that
   * moment. True for their own private chat.
   */
  mayConfigure(of?: Destination): Promise<boolean>;
  /** The server in which this is asked, where the platform has servers; null in private. */
  readonly here?: string | null;
  /** Whether the person has a role in a server; asked of the platform at that moment. */
  hasRole?(server: string, role: string): Promise<boolean>;
  /** Whether another place is in the server in which this is asked, as far as the platform has servers. */
  sameServer?(of: Destination): boolean;
  /** The name of another place, where the platform can tell. */
  titleOf?(of: Destination): Promise<string | null>;
  /** Where a person sets up channels from their private chat: the channel of this public name (`@name`), or null. */
  channelNamed?(name: string): Promise<Destination | null>;
  readonly input: Input;
  /** The platform's own names for this: what it brings again, after a restart or a lost answer, does nothing again. */
  readonly keys?: readonly string[];
}

export interface Reply {
  readonly document: Document;
  /**
   * `message`: a new message to the place. `replace`: in place of the message whose button was pressed.
   * `private`: only this person sees it (Discord: ephemeral; a Telegram group: a message to the person, with a
   * short notice where they have not started the bot). `notice`: a short toast on the button.
   */
  readonly as: 'message' | 'replace' | 'private' | 'notice';
  readonly form?: Form;
}

export type Respond = (request: Request) => Promise<readonly Reply[]>;

/** A platform as `src/main.ts` assembles it: how to send, and the front door through which people come in. */
export interface Adapter {
  readonly channel: Channel;
  /**
   * Registers commands and receives until `stop`. Returns once it is trying; a platform that is down is tried
   * again with growing pauses and never stops the process. A revoked token ends the trying and is reported.
   */
  start(respond: Respond, commands: readonly Command[]): Promise<void>;
  /** Takes nothing new, finishes what is being answered. */
  stop(): Promise<void>;
  /** Where the platform calls us in place of being asked, for as long as this adapter is started. */
  readonly webhook?: Webhook;
  /**
   * The commands that a person is shown in their private chat with the bot, in place of everybody's; null: everybody's
   * again. Left out where a platform has no such lists.
   * @returns false where it could not be done now, and should be tried again
   */
  offer?(person: string, commands: readonly Command[] | null): Promise<boolean>;
  /** For `/healthz`. */
  state(): 'starting' | 'up' | 'down' | 'refused' | 'stopped';
}

export interface Webhook {
  /** As in the address that the platform was given. */
  readonly path: string;
  handle(request: globalThis.Request): Promise<Response>;
}
