/** The people and places of the stand-in Telegram, and what stands on their screens. */
import type { InlineKeyboardMarkup, MessageEntity, MessageOrigin } from 'grammy/types';

export interface Person {
  readonly id: number;
  name: string;
  /** Only whoever pressed Start can be written to. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

export type PlaceType = 'private' | 'group' | 'supergroup' | 'channel';

/** `muted`: a member that may not write; `readonly`: an administrator of a channel that may not post. */
export type BotStanding = 'member' | 'administrator' | 'muted' | 'readonly' | 'kicked' | 'left';

export interface Place {
  readonly id: number;
  readonly type: PlaceType;
  title: string;
  /** Public name, without `@`. */
  username?: string;
  forum: boolean;
  /** The bot's standing here. In a channel only an administrator may post. */
  bot: BotStanding;
  /** Administrators of a channel who may not post. */
  readonly silentAdmins: Set<number>;
  readonly members: Set<number>;
  readonly admins: Set<number>;
  readonly topics: Map<number, { name: string; closed: boolean }>;
  /** The supergroup that this group became. */
  migratedTo: number | null;
  deleted: boolean;
}

/** A message as it stands in a place. */
export interface Standing {
  readonly message_id: number;
  readonly chat: number;
  readonly thread: number | null;
  /** A person's id, the bot's, or the place's own for a channel post and an anonymous administrator. */
  readonly from: number;
  readonly date: number;
  text: string;
  entities: readonly MessageEntity[];
  keyboard: InlineKeyboardMarkup | null;
  editedAt: number | null;
  /** Sent with the text as its caption. */
  readonly attached?: Attached | undefined;
  readonly forwarded?: MessageOrigin | undefined;
}

/** A file, or a picture that the platform shows. */
export type Attached =
  | { readonly type: 'document'; readonly id: string; readonly name: string | null; readonly size: number }
  | { readonly type: 'photo'; readonly id: string; readonly size: number };

export interface GroupOptions {
  readonly title?: string;
  readonly type?: 'group' | 'supergroup' | 'channel';
  readonly forum?: boolean;
  readonly admins?: readonly number[];
  readonly members?: readonly number[];
  readonly bot?: Place['bot'];
}

export interface Bot { readonly id: number; readonly username: string; readonly name: string }

/** Beyond 32 bits, as today's ids are. */
const firstPerson = 7_000_000_001;
const firstPlace = 1_900_000_001;

export class World {
  readonly people = new Map<number, Person>();
  readonly places = new Map<number, Place>();
  /** What people uploaded, by its id. */
  readonly files = new Map<string, Uint8Array>();
  readonly bot: Bot;
  #standing: Standing[] = [];
  #lastMessage = 100;

  constructor(bot: Bot) {
    this.bot = bot;
  }

  /** A person; with `started: false` the bot can't write to them. */
  user({ name = 'Ann Reader', started = true }: { name?: string; started?: boolean } = {}): number {
    const id = firstPerson + this.people.size;
    this.people.set(id, { id, name, started, blocked: false, deactivated: false });
    this.places.set(id, place(id, 'private', name));
    return id;
  }

  /** A group, supergroup or channel with the bot in it. */
  group({ title = 'Harbour watch', type = 'supergroup', forum = false, admins = [], members = [], bot }: GroupOptions = {}): number {
    const number = firstPlace + this.places.size;
    const id = type === 'group' ? -number : -(1_000_000_000_000 + number);
    const fresh = place(id, type, title);
    for (const person of [...admins, ...members]) fresh.members.add(person);
    for (const person of admins) fresh.admins.add(person);
    fresh.forum = forum;
    fresh.bot = bot ?? (type === 'channel' ? 'administrator' : 'member');
    this.places.set(id, fresh);
    return id;
  }

  topic(chat: number, name: string): number {
    const id = this.nextMessageId();
    this.place(chat).topics.set(id, { name, closed: false });
    return id;
  }

  /** The group becomes a supergroup: a new id, the old one only says so. */
  migrate(chat: number): number {
    const old = this.place(chat);
    const to = this.group({ title: old.title, admins: [...old.admins], members: [...old.members] });
    old.migratedTo = to;
    return to;
  }

  person(id: number): Person {
    const person = this.people.get(id);
    if (!person) throw new Error(`no person ${id}`);
    return person;
  }

  place(id: number): Place {
    const place = this.places.get(id);
    if (!place) throw new Error(`no place ${id}`);
    return place;
  }

  nextMessageId(): number {
    this.#lastMessage += 1;
    return this.#lastMessage;
  }

  stand(message: Omit<Standing, 'message_id' | 'date' | 'editedAt'>): Standing {
    const standing = { ...message, message_id: this.nextMessageId(), date: seconds(), editedAt: null };
    this.#standing.push(standing);
    return standing;
  }

  find(chat: number, messageId: number): Standing | undefined {
    return this.#standing.find((message) => message.chat === chat && message.message_id === messageId);
  }

  remove(chat: number, messageId: number): boolean {
    const before = this.#standing.length;
    this.#standing = this.#standing.filter((message) => message.chat !== chat || message.message_id !== messageId);
    return this.#standing.length < before;
  }

  /** What the bot has standing in a place, oldest first. */
  messages(chat: number): Standing[] {
    return this.#standing.filter((message) => message.chat === chat && message.from === this.bot.id);
  }

  status(chat: number, person: number): 'creator' | 'administrator' | 'member' | 'left' {
    const { admins, members } = this.place(chat);
    if ([...admins][0] === person) return 'creator';
    if (admins.has(person)) return 'administrator';
    return members.has(person) ? 'member' : 'left';
  }
}

export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function place(id: number, type: PlaceType, title: string): Place {
  return {
    id, type, title, forum: false, bot: 'member', members: new Set(), admins: new Set(), silentAdmins: new Set(), topics: new Map(),
    migratedTo: null, deleted: false,
  };
}
