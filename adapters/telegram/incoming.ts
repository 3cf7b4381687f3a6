/** What people do in Telegram, in the conversation's own words. Pure: an update in, an incoming request out. */
import { z } from 'zod';
import { joinParts } from '../../src/chat/intake.ts';
import type { Input, Request, Sent } from '../../src/chat/request.ts';
import { readerLanguage } from '../../src/i18n/language.ts';
import { changeFields, changeOf, serviceFields, serviceOf } from './places.ts';
import { fileOf, forwardOf, isWordless, linksOf, sentFields, type Announced } from './sent.ts';

const userSchema = z.object({
  id: z.int(), is_bot: z.boolean(), first_name: z.string(), last_name: z.string().optional(),
  /** IETF tag of the person's app. */
  language_code: z.string().optional(),
});
const chatSchema = z.object({
  id: z.int(), type: z.enum(['private', 'group', 'supergroup', 'channel']), title: z.string().optional(),
});
const messageSchema = z.object({
  message_id: z.int(),
  /** 0 for a message that the bot may no longer see. */
  date: z.int(),
  chat: chatSchema,
  from: userSchema.optional(),
  sender_chat: chatSchema.optional(),
  message_thread_id: z.int().optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  ...sentFields,
  ...serviceFields,
});
const memberSchema = z.object({ chat: chatSchema, from: userSchema, ...changeFields });
const querySchema = z.object({
  id: z.string(), from: userSchema, data: z.string().optional(), message: messageSchema.optional(),
});
const updateSchema = z.object({
  update_id: z.int(),
  message: messageSchema.optional(),
  channel_post: messageSchema.optional(),
  callback_query: querySchema.optional(),
  my_chat_member: memberSchema.optional(),
});
type Message = z.infer<typeof messageSchema>;
type Update = z.infer<typeof updateSchema>;

/** What is asked of Telegram; anything else is not sent to us. */
export const allowedUpdates = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;

export interface Incoming {
  /** Null for a press whose message is not known any more: it is only taken note of. */
  readonly request: Omit<Request, 'mayConfigure'> | null;
  /** By whom the place may be configured: surely, or to be asked of Telegram at that moment. */
  readonly configures: 'surely' | 'ask';
  /** A pressed button: it wants an answer, whatever happens. */
  readonly press: { readonly id: string; readonly messageId: number | null } | null;
  /** A file that came with it: not fetched before it is known who sent it. */
  readonly file: Announced | null;
}

/** Updates of one key are handled in order: a chat's, or a person's where no chat is known. */
export function orderKey(update: unknown): string {
  const parsed = updateSchema.safeParse(update).data;
  const message = parsed?.message ?? parsed?.channel_post ?? parsed?.callback_query?.message;
  return String(message?.chat.id ?? parsed?.my_chat_member?.chat.id ?? parsed?.callback_query?.from.id ?? 'other');
}

/**
 * @param updates one, or several whose texts are parts of one
 * @param known the commands of this bot: in groups, where other bots listen too, only these are ours
 * @returns null for what is not for us
 */
export function incoming(updates: readonly unknown[], username: string, known: ReadonlySet<string>): Incoming | null {
  const parsed = updates.map((update) => updateSchema.safeParse(update).data);
  const found = understood(parsed, username, known);
  if (found === null || found.request === null) return found;
  return { ...found, request: { ...found.request, keys: parsed.flatMap((one) => (one === undefined ? [] : `${username}:${one.update_id}`)) } };
}

function understood([parsed, ...others]: readonly (Update | undefined)[], username: string, known: ReadonlySet<string>): Incoming | null {
  if (parsed?.callback_query) return pressed(parsed.callback_query);
  if (parsed?.my_chat_member) return placed(parsed.my_chat_member);
  const message = joined(parsed?.message ?? parsed?.channel_post, others.flatMap((other) => other?.message ?? []));
  if (!message) return null;
  const byPlace = message.sender_chat !== undefined && message.sender_chat.id === message.chat.id;
  const person = byPlace ? nameOfChat(message.chat) : message.from && !message.from.is_bot ? nameOfUser(message.from) : null;
  const input = inputOf(message, username, known);
  if (person === null || input === null) return null;
  return {
    // A channel's post and an anonymous administrator's message speak for the place itself.
    configures: byPlace || message.chat.type === 'private' ? 'surely' : 'ask',
    press: null, file: chatOnly(message, fileOf(message)),
    request: { person, ...speech(byPlace ? undefined : message.from), place: placeOf(message), input },
  };
}

function placed({ chat, from, ...standing }: z.infer<typeof memberSchema>): Incoming | null {
  const input = changeOf(chat.type, standing.old_chat_member, standing.new_chat_member);
  if (input === null) return null;
  const place = placeOf({ chat, message_id: 0, date: 0 });
  return { configures: 'ask', press: null, file: null, request: { person: nameOfUser(from), ...speech(from), place, input } };
}

function pressed({ id, from, data, message }: z.infer<typeof querySchema>): Incoming {
  const request = message === undefined || data === undefined ? null : {
    person: nameOfUser(from), ...speech(from), place: placeOf(message), input: { type: 'press', action: data },
  } as const;
  const messageId = message !== undefined && message.date > 0 ? message.message_id : null;
  return { configures: message?.chat.type === 'private' ? 'surely' : 'ask', press: { id, messageId }, request, file: null };
}

function inputOf({ chat, ...message }: Message, username: string, known: ReadonlySet<string>): Input | null {
  const service = serviceOf(message);
  if (service !== null) return service;
  const words = message.text ?? message.caption ?? (fileOf(message) !== null || isWordless(message) ? '' : null);
  if (words === null) return null;
  const [, name, to, argument = ''] = /^\/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+([^]*))?$/.exec(words.trim()) ?? [];
  if (name === undefined) return chat.type === 'private' ? sentOf(words, message) : null;
  const ours = to === undefined ? chat.type === 'private' || known.has(name.toLowerCase())
    : to.toLowerCase() === username.toLowerCase();
  return ours ? { type: 'command', name: name.toLowerCase(), argument } : null;
}

function sentOf(words: string, message: Omit<Message, 'chat'>): Sent {
  const links = linksOf(message);
  const forwarded = forwardOf(message);
  return { type: 'words', words, ...(links.length > 0 ? { links } : {}), ...(forwarded === null ? {} : { forwarded }) };
}

/** Groups send files to each other, not to us. */
function chatOnly<Value>({ chat }: Message, value: Value): Value | null {
  return chat.type === 'private' ? value : null;
}

function joined(first: Message | undefined, others: readonly Message[]): Message | undefined {
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  return { ...first, text: joinParts(all.map(({ text }) => text ?? '')), entities: all.flatMap(({ entities = [] }) => entities) };
}

function placeOf({ chat, ...message }: Message): Request['place'] {
  const kind = chat.type === 'supergroup' ? 'group' : chat.type;
  // Outside of topics a thread id only names the message that was replied to.
  const thread = message.is_topic_message === true && message.message_thread_id !== undefined
    ? String(message.message_thread_id) : null;
  return { platform: 'telegram', destination: String(chat.id), thread, kind };
}

function nameOfUser({ id, first_name: first, last_name: last }: z.infer<typeof userSchema>): Request['person'] {
  return { platform: 'telegram', id: String(id), name: last === undefined ? first : `${first} ${last}` };
}

function speech(user: z.infer<typeof userSchema> | undefined): Pick<Request, 'language' | 'locale'> {
  const locale = user?.language_code;
  return { language: readerLanguage(locale), ...(locale === undefined ? {} : { locale }) };
}

function nameOfChat({ id, title }: z.infer<typeof chatSchema>): Request['person'] {
  return { platform: 'telegram', id: String(id), name: title ?? String(id) };
}
