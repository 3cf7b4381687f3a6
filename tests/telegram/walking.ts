/**
 * The real adapter before the strict server, with the real conversation, desk, delivery and store behind it; and people
 * who walk through it by words and buttons.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { commands } from '../../src/chat/commands.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { findSubscription, type Subscription } from '../../src/store/subscriptions.ts';
import type { TelegramServer } from '../servers/telegram/server.ts';
import type { Standing } from '../servers/telegram/world.ts';
import { newsroom, type Newsroom } from '../support/newsroom.ts';
import { sendWhatIsDue, tellWhatIsDue } from '../support/sending.ts';
import { at, startBot, type Bot } from './support.ts';

export class Walk {
  #folder = '';
  #store: Store | null = null;
  #room: Newsroom | null = null;
  #bot: Bot | null = null;
  #turn = 0;

  get room(): Newsroom {
    return present(this.#room);
  }

  get bot(): Bot {
    return present(this.#bot);
  }

  get server(): TelegramServer {
    return this.bot.server;
  }

  async open(): Promise<void> {
    this.#folder = mkdtempSync(join(tmpdir(), 'standpoint-walk-'));
    await this.#openStore();
  }

  async #openStore(now?: number): Promise<void> {
    this.#store = await openStore(`file:${join(this.#folder, 'store.db')}`);
    this.#room = newsroom(this.#store, now);
  }

  async close(): Promise<void> {
    await this.#store?.close();
    rmSync(this.#folder, { recursive: true });
  }

  /** Tests share the store: each begins with people whom the others have not met. */
  async begin(): Promise<void> {
    this.#bot = await startBot({}, { partMs: 5 }, commands);
    this.#turn += 100;
    for (let n = 0; n < this.#turn; n += 1) this.server.world.user({ name: 'Somebody else' });
    // Telegram never counts twice from the same number within days.
    this.server.updates.countFrom(500_000_000 + this.#turn * 1000);
    this.room.clock.now += 600_000;
    await this.bot.start(createRespond(this.room));
  }

  async end(): Promise<void> {
    await this.bot.close();
  }

  /** The process ends; a new one opens the store and goes on. */
  async restart(): Promise<void> {
    await this.bot.adapter.stop();
    await this.#store?.close();
    await this.#openStore(this.room.clock.now);
    this.#bot = await this.bot.restart(createRespond(this.room));
  }

  person(name: string): number {
    return this.server.world.user({ name });
  }

  /** Until all that was done is answered. Nobody presses faster than every two seconds. */
  async settled(): Promise<void> {
    this.room.clock.now += 2000;
    await this.server.until(() => this.server.updates.pending.length === 0);
  }

  /** Brings readers what is due, and whoever has to know what they have to. */
  async deliver(): Promise<void> {
    await sendWhatIsDue(this.room, this.bot.adapter.channel);
    await tellWhatIsDue(this.room, this.bot.adapter.channel);
  }

  /** What the bot has standing in a chat, oldest first. */
  screen(chat: number): string[] {
    return this.server.messages(chat).map(({ text }) => text);
  }

  /** What the bot writes in answer, as words. */
  async says(person: number, words: string, chat = person, options: Parameters<TelegramServer['say']>[3] = {}): Promise<string> {
    const before = this.server.messages(chat).length;
    this.server.say(person, chat, words, options);
    await this.settled();
    return this.screen(chat).slice(before).join('\n\n');
  }

  /** Presses the button of these words under the newest message that has one; the answer is what stands there then. */
  async presses(person: number, button: string | RegExp, chat = person): Promise<string> {
    const { message, which } = this.button(button, chat);
    const before = this.server.messages(chat).length;
    this.server.press(person, message, which);
    await this.settled();
    const fresh = this.screen(chat).slice(before).join('\n\n');
    return fresh === '' ? this.server.messages(chat).find(({ message_id: id }) => id === message.message_id)?.text ?? '' : fresh;
  }

  /** Sends data of one's own in a button's name. */
  async forges(person: number, data: string): Promise<string> {
    const before = this.server.messages(person).length;
    const [message] = this.server.messages(person).slice(-1);
    this.server.press(person, present(message), { data });
    await this.settled();
    return this.screen(person).slice(before).join('\n\n');
  }

  button(named: string | RegExp, chat: number): { readonly message: Standing; readonly which: number } {
    for (const message of this.server.messages(chat).toReversed()) {
      const which = (message.keyboard?.inline_keyboard ?? []).flat()
        .findIndex(({ text }) => (typeof named === 'string' ? text === named : named.test(text)));
      if (which >= 0) return { message, which };
    }
    throw new Error(`no button ${String(named)}`);
  }

  kept(chat: number, thread: number | null = null): Promise<Subscription | undefined> {
    return findSubscription(this.room.store.db, at(chat, thread));
  }
}

/** A walk whose hooks are those of the file. @param before what stands before the first test */
export function walking(before: (walk: Walk) => Promise<void> = async () => undefined): Walk {
  const walk = new Walk();
  beforeAll(async () => {
    await walk.open();
    await before(walk);
  });
  afterAll(() => walk.close());
  beforeEach(() => walk.begin());
  afterEach(() => walk.end());
  return walk;
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there yet');
  return value;
}
