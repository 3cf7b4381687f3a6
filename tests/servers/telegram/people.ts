/** What people do: they write, and they press buttons, also buttons that are not there. */
import type { MessageEntity, MessageOrigin, Update } from 'grammy/types';
import { messageOf, userOf } from './shapes.ts';
import type { Attached, Standing, World } from './world.ts';

type Push = (update: Omit<Update, 'update_id'>) => number | null;

export interface SayOptions {
  readonly thread?: number;
  /** As an anonymous administrator of the group. */
  readonly anonymous?: boolean;
  /** Links behind words, and whatever else an app marks. */
  readonly entities?: readonly MessageEntity[];
  readonly file?: { readonly name: string | null; readonly bytes: Uint8Array; readonly photo?: boolean };
  /** Where it was passed on from. */
  readonly forwarded?: MessageOrigin;
}

/** Apps send longer words in several messages. */
const longestMessage = 4096;
const longestCaption = 1024;

/**
 * @returns a function that lets a person write; its result is the update's id, null where the bot hears nothing:
 * in groups it hears only commands that are not addressed to another bot (privacy mode)
 */
export function say(world: World, push: Push) {
  return (person: number, chat: number, text: string, options: SayOptions = {}): number | null => {
    const { thread, anonymous = false, file, forwarded } = options;
    if (text.length > (file === undefined ? longestMessage : longestCaption)) throw new Error('no app sends such a message');
    const place = world.place(chat);
    if (place.type === 'private') Object.assign(world.person(person), { started: true, blocked: false });
    const standing = world.stand({
      chat, thread: thread ?? null, from: anonymous || place.type === 'channel' ? chat : person,
      text, entities: [...commandsIn(text), ...options.entities ?? []], keyboard: null, forwarded,
      attached: file === undefined ? undefined : attach(world, file),
    });
    if (place.type !== 'private' && place.type !== 'channel' && !heard(text, world.bot.username)) return null;
    const message = messageOf(world, standing);
    return push((place.type === 'channel' ? { channel_post: message } : { message }) as Omit<Update, 'update_id'>);
  };
}

function attach(world: World, { name, bytes, photo = false }: NonNullable<SayOptions['file']>): Attached {
  const id = `BQACAgIAAxkBAAI${world.files.size + 1}`;
  world.files.set(id, bytes);
  return photo ? { type: 'photo', id, size: bytes.length } : { type: 'document', id, name, size: bytes.length };
}

/**
 * @returns a function that lets a person press a button, by its number in reading order, or send data of their own
 * in a button's name; its result is the id of the callback query
 */
export function press(world: World, waiting: Map<string, number>, push: Push) {
  let last = 4_000_000_000_000_000_000n;
  return (person: number, message: Standing, which: number | { readonly data: string }): string => {
    last += 1n;
    const button = typeof which === 'number' ? message.keyboard?.inline_keyboard.flat()[which] : null;
    const data = typeof which === 'number' ? button && 'callback_data' in button && button.callback_data : which.data;
    if (typeof data !== 'string') throw new Error(`no such button with data`);
    const id = String(last);
    waiting.set(id, message.chat);
    const query = {
      id, from: userOf(world, person), chat_instance: String(message.chat), data, message: messageOf(world, message),
    };
    push({ callback_query: query });
    return id;
  };
}

function heard(text: string, username: string): boolean {
  const [, to] = /^\/[A-Za-z0-9_]+(?:@(\w+))?/.exec(text) ?? ['', null];
  return to !== null && (to === undefined || to.toLowerCase() === username.toLowerCase());
}

function commandsIn(text: string): MessageEntity[] {
  return [...text.matchAll(/(?<![\w/])\/[A-Za-z0-9_]{1,64}(@\w+)?/g)]
    .map((match) => ({ type: 'bot_command', offset: match.index, length: match[0].length }));
}
