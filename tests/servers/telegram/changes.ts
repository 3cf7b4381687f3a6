/** What happens to places, and what Telegram tells the bot of it by itself. */
import type { Message, Update } from 'grammy/types';
import { z } from 'zod';
import { botIn } from './members.ts';
import { chatOf, userOf } from './shapes.ts';
import { seconds, type BotStanding, type World } from './world.ts';

type Push = (update: Omit<Update, 'update_id'>) => number | null;

/** What is sent is held against the public description where it is at hand. */
const updateSchema = z.custom<Omit<Update, 'update_id'>>();

export function changes(world: World, push: Push) {
  const service = (person: number, chat: number, what: Partial<Message>, thread: number | null = null): void => {
    push(updateSchema.parse({ message: {
      message_id: world.nextMessageId(), date: seconds(), chat: chatOf(world, world.place(chat)), from: userOf(world, person),
      ...(thread === null ? {} : { message_thread_id: thread, is_topic_message: true }), ...what,
    } }));
  };
  return {
    /** Somebody makes the bot this in a place: brings it, mutes it, throws it out. */
    bot(person: number, chat: number, standing: BotStanding): void {
      const place = world.place(chat);
      const before = place.bot;
      place.bot = standing;
      push(updateSchema.parse({ my_chat_member: {
        chat: chatOf(world, place), from: userOf(world, person), date: seconds(),
        old_chat_member: botIn(world, place, before), new_chat_member: botIn(world, place, standing),
      } }));
    },
    /** Somebody blocks the bot, or lets it in again. */
    block(person: number, blocked: boolean): void {
      world.person(person).blocked = blocked;
      const place = world.place(person);
      push(updateSchema.parse({ my_chat_member: {
        chat: chatOf(world, place), from: userOf(world, person), date: seconds(),
        old_chat_member: botIn(world, place, blocked ? 'member' : 'kicked'), new_chat_member: botIn(world, place, blocked ? 'kicked' : 'member'),
      } }));
    },
    topic(person: number, chat: number, thread: number, closed: boolean): void {
      const topic = world.place(chat).topics.get(thread);
      if (topic === undefined) throw new Error(`no topic ${thread}`);
      topic.closed = closed;
      service(person, chat, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }, thread);
    },
    /** Its messages go with it, and Telegram tells nobody. */
    deleteTopic(chat: number, thread: number): void {
      world.place(chat).topics.delete(thread);
      for (const { message_id: id, thread: of } of world.messages(chat)) if (of === thread) world.remove(chat, id);
    },
    migrate(person: number, chat: number): number {
      const to = world.migrate(chat);
      service(person, chat, { migrate_to_chat_id: to });
      return to;
    },
  };
}
