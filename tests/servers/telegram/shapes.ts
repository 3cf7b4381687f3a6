/** The world in the Bot API's shapes. */
import type { Chat, Message, User } from 'grammy/types';
import type { Place, Standing, World } from './world.ts';

/** Telegram's own account, in whose name anonymous administrators write. */
export const anonymousAdmin = 1_087_968_824;

export function userOf(world: World, id: number): User {
  if (id === world.bot.id) return { id, is_bot: true, first_name: world.bot.name, username: world.bot.username };
  if (id === anonymousAdmin) return { id, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
  const [first = '', ...rest] = world.person(id).name.split(' ');
  return { id, is_bot: false, first_name: first, ...(rest.length > 0 ? { last_name: rest.join(' ') } : {}), language_code: 'en' };
}

export function chatOf(world: World, place: Place): Chat {
  if (place.type === 'private') {
    const { first_name, last_name } = userOf(world, place.id);
    return { id: place.id, type: 'private', first_name, ...(last_name === undefined ? {} : { last_name }) };
  }
  const { id, type, title } = place;
  return type === 'supergroup' && place.forum ? { id, type, title, is_forum: true } : { id, type, title };
}

export function messageOf(world: World, standing: Standing): Message {
  const place = world.place(standing.chat);
  const byPlace = standing.from === place.id && place.type !== 'private';
  const author = place.type === 'channel' ? { sender_chat: chatOf(world, place) }
    : byPlace ? { from: userOf(world, anonymousAdmin), sender_chat: chatOf(world, place) }
      : { from: userOf(world, standing.from) };
  return {
    message_id: standing.message_id,
    date: standing.date,
    chat: chatOf(world, place),
    ...author,
    ...wordsOf(standing),
    ...(standing.forwarded === undefined ? {} : { forward_origin: standing.forwarded }),
    ...(standing.thread === null ? {} : { message_thread_id: standing.thread, ...(place.forum ? { is_topic_message: true } : {}) }),
    ...(standing.keyboard === null ? {} : { reply_markup: standing.keyboard }),
    ...(standing.editedAt === null ? {} : { edit_date: standing.editedAt }),
  };
}

/** Words stand under a file as its caption; a file may come without any. */
function wordsOf({ text, entities, attached }: Standing): Pick<Message, 'text' | 'caption' | 'entities' | 'document' | 'photo'> {
  const marks = entities.length > 0 ? [...entities] : undefined;
  if (attached === undefined) return { text, ...(marks === undefined ? {} : { entities: marks }) };
  const { id: file_id, size: file_size } = attached;
  const file = { file_id, file_unique_id: `AgAD${file_id.slice(-4)}`, file_size };
  return {
    ...(text === '' ? {} : { caption: text }),
    ...(attached.type === 'photo' ? { photo: [{ ...file, width: 800, height: 600 }] }
      : { document: { ...file, ...(attached.name === null ? {} : { file_name: attached.name }) } }),
  };
}
