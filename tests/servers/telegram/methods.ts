/** The methods of the Bot API that are stood in for; anything else is refused. */
import type { BotCommand, Message } from 'grammy/types';
import { z } from 'zod';
import { ApiFault, faults } from './faults.ts';
import { readCommands, readKeyboard } from './markup.ts';
import { memberOf } from './members.ts';
import { chatOf, messageOf, userOf } from './shapes.ts';
import type { Tdlib } from './tdlib.ts';
import { codePoints, readText } from './text.ts';
import type { Updates } from './updates.ts';
import { seconds, type Place, type Standing, type World } from './world.ts';

export type Params = Readonly<Record<string, unknown>>;

/** What became of a press: `text` null when it was only taken note of. */
export interface Answered { readonly id: string; readonly text: string | null; readonly alert: boolean }

export interface Desk {
  readonly world: World;
  readonly tdlib: Tdlib | null;
  /** Presses that wait for an answer, by the place where they happened. */
  readonly waiting: Map<string, number>;
  readonly answers: Answered[];
  readonly commands: Map<string, BotCommand[]>;
  readonly updates: Updates;
}

export type Method = (desk: Desk, params: Params) => unknown;

/** What Telegram's own server gives to bots. */
const largestFile = 20 * 1024 * 1024;

export const methods: Readonly<Record<string, Method>> = {
  getMe: ({ world }) => ({
    ...userOf(world, world.bot.id), can_join_groups: true, can_read_all_group_messages: false,
    supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false,
  }),
  setWebhook: ({ updates }, params) => {
    const { url, secret_token: secret } = webhookSchema.parse(params);
    if (!url.startsWith('https://')) throw new ApiFault(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook');
    if (!/^[A-Za-z0-9_-]{1,256}$/.test(secret)) throw new ApiFault(400, 'Bad Request: secret token contains unallowed characters');
    updates.callAt({ url, secret }, params['allowed_updates']);
    return true;
  },
  deleteWebhook: ({ updates }) => {
    updates.callAt(null);
    return true;
  },
  setMyCommands: ({ world, commands }, params) => {
    chatOfScope(world, params);
    commands.set(listOf(params), readCommands(params['commands']));
    return true;
  },
  deleteMyCommands: ({ world, commands }, params) => {
    chatOfScope(world, params);
    commands.delete(listOf(params));
    return true;
  },
  getMyCommands: ({ commands }, params) => commands.get(listOf(params)) ?? [],
  sendMessage,
  editMessageText: (desk, params) => edit(desk, params, { withText: true }),
  editMessageReplyMarkup: (desk, params) => edit(desk, params, { withText: false }),
  deleteMessage: ({ world }, params) => {
    const place = placeFor(world, params);
    if (!world.remove(place.id, Number(params['message_id']))) {
      throw new ApiFault(400, 'Bad Request: message to delete not found');
    }
    return true;
  },
  answerCallbackQuery,
  getFile: ({ world }, params) => {
    const id = String(params['file_id']);
    const bytes = world.files.get(id);
    if (bytes === undefined) throw new ApiFault(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
    if (bytes.length > largestFile) throw new ApiFault(400, 'Bad Request: file is too big');
    return { file_id: id, file_unique_id: `AgAD${id.slice(-4)}`, file_size: bytes.length, file_path: `documents/${id}` };
  },
  getChat: ({ world }, params) => {
    const place = known(world, params['chat_id']);
    return {
      ...chatOf(world, place), accent_color_id: 0, max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false, limited_gifts: false, unique_gifts: false, premium_subscription: false,
        gifts_from_channels: false,
      },
    };
  },
  getChatMember: ({ world }, params) => {
    const place = reachable(world, params['chat_id']);
    const person = Number(params['user_id']);
    if (!world.people.has(person) && person !== world.bot.id) throw new ApiFault(400, 'Bad Request: invalid user_id specified');
    return memberOf(world, place, person);
  },
};

const scopeSchema = z.looseObject({ type: z.string().default('default'), chat_id: z.int().optional() });
const repliesTo = z.object({ message_id: z.int(), allow_sending_without_reply: z.boolean().default(false) });

/** Each scope has a list of its own in each language. */
export function listOf({ scope, language_code: language }: Params): string {
  return JSON.stringify([scope ?? { type: 'default' }, language ?? '']);
}

/** Telegram knows a private chat only once it was started. */
function chatOfScope(world: World, { scope }: Params): void {
  const { type, chat_id: chat } = scopeSchema.parse(scope ?? {});
  if (type === 'chat' && world.people.get(known(world, chat).id)?.started === false) throw faults.chatNotFound.error;
}

function sendMessage(desk: Desk, params: Params): Message {
  const { world } = desk;
  const place = placeFor(world, params);
  const thread = params['message_thread_id'] === undefined ? null : Number(params['message_thread_id']);
  if (thread !== null) {
    const topic = place.topics.get(thread);
    if (!topic) throw faults.threadNotFound.error;
    if (topic.closed && place.bot !== 'administrator') throw faults.topicClosed.error;
  }
  if (place.bot === 'muted') throw faults.noRights.error;
  const answered = repliesTo.optional().parse(params['reply_parameters']);
  if (answered !== undefined && !world.find(place.id, answered.message_id) && !answered.allow_sending_without_reply) {
    throw new ApiFault(400, 'Bad Request: message to be replied not found');
  }
  const standing = world.stand({
    chat: place.id, thread, from: world.bot.id,
    ...readText(params, desk.tdlib, false), keyboard: readKeyboard(params['reply_markup']),
  });
  return messageOf(world, standing);
}

function edit({ world, tdlib }: Desk, params: Params, { withText }: { withText: boolean }): Message {
  const place = placeFor(world, params);
  const standing = world.find(place.id, Number(params['message_id']));
  if (!standing) throw new ApiFault(400, 'Bad Request: message to edit not found');
  if (standing.from !== world.bot.id) throw faults.cantEdit.error;
  const keyboard = readKeyboard(params['reply_markup']);
  const { text, entities } = withText ? readText(params, tdlib, true) : standing;
  const next = { text, entities, keyboard };
  if (same(next, standing)) throw faults.notModified.error;
  Object.assign(standing, next, { editedAt: seconds() });
  return messageOf(world, standing);
}

function same(next: Pick<Standing, 'text' | 'entities' | 'keyboard'>, { text, entities, keyboard }: Standing): boolean {
  return JSON.stringify([next.text, next.entities, next.keyboard]) === JSON.stringify([text, entities, keyboard]);
}

const webhookSchema = z.object({ url: z.string(), secret_token: z.string().default('') });
const answerSchema = z.object({ callback_query_id: z.string(), text: z.string().optional() });

function answerCallbackQuery({ waiting, answers }: Desk, params: Params): true {
  const { callback_query_id: id, text = '' } = answerSchema.parse(params);
  if (codePoints(text) > 200) throw new ApiFault(400, 'Bad Request: MESSAGE_TOO_LONG');
  if (!waiting.delete(id)) throw faults.queryTooOld.error;
  answers.push({ id, text: text === '' ? null : text, alert: params['show_alert'] === true });
  return true;
}

/** The place of a call that writes there. @throws ApiFault as Telegram words it */
function placeFor(world: World, params: Params): Place {
  const place = reachable(world, params['chat_id']);
  if (place.type === 'channel' && place.bot !== 'administrator') throw faults.needAdmin.error;
  return place;
}

function known(world: World, chatId: unknown): Place {
  const place = typeof chatId === 'string' && chatId.startsWith('@')
    ? [...world.places.values()].find(({ username }) => `@${username}` === chatId) : world.places.get(Number(chatId));
  if (!place) throw faults.chatNotFound.error;
  return place;
}

function reachable(world: World, chatId: unknown): Place {
  const place = known(world, chatId);
  if (place.migratedTo !== null) throw faults.migrated(place.migratedTo).error;
  if (place.deleted) throw faults.groupDeleted.error;
  if (place.bot === 'kicked') throw new ApiFault(403, `Forbidden: bot was kicked from the ${kindName(place)} chat`);
  if (place.bot === 'left') throw new ApiFault(403, `Forbidden: bot is not a member of the ${kindName(place)} chat`);
  const person = world.people.get(place.id);
  if (person?.deactivated) throw faults.deactivated.error;
  if (person?.blocked) throw faults.blocked.error;
  if (person && !person.started) throw faults.notStarted.error;
  return place;
}

function kindName({ type }: Place): string {
  return type === 'group' ? 'group' : type;
}
