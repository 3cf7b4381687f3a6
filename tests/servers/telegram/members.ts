/** Who is what in a place, in the Bot API's shapes. */
import { userOf } from './shapes.ts';
import type { BotStanding, Place, World } from './world.ts';

/** As the public description has it; grammY's types may be of another day. */
export type Member = Readonly<Record<string, unknown>>;

const administrates = {
  can_manage_chat: true, can_delete_messages: true, can_manage_video_chats: true, can_restrict_members: true,
  can_promote_members: true, can_change_info: true, can_invite_users: true, can_post_stories: true,
  can_edit_stories: true, can_delete_stories: true,
} as const;
const muted = {
  can_send_messages: false, can_send_audios: false, can_send_documents: false, can_send_photos: false, can_send_videos: false,
  can_send_video_notes: false, can_send_voice_notes: false, can_send_polls: false, can_send_other_messages: false,
  can_add_web_page_previews: false, can_change_info: false, can_invite_users: false, can_pin_messages: false,
  can_manage_topics: false, can_react_to_messages: false, can_edit_tag: false,
} as const;

export function memberOf(world: World, place: Place, person: number): Member {
  if (person === world.bot.id) return botIn(world, place, place.bot);
  const user = userOf(world, person);
  const status = world.status(place.id, person);
  if (status === 'creator') return { status, user, is_anonymous: false };
  if (status !== 'administrator') return { status, user };
  return { status, user, can_be_edited: false, is_anonymous: false, ...administrates, ...inChannel(place, !place.silentAdmins.has(person)) };
}

export function botIn(world: World, place: Place, standing: BotStanding): Member {
  const user = userOf(world, world.bot.id);
  switch (standing) {
    case 'administrator':
    case 'readonly':
      return {
        status: 'administrator', user, can_be_edited: false, is_anonymous: false, ...administrates,
        ...inChannel(place, standing === 'administrator'), ...(place.type === 'supergroup' ? { can_manage_topics: place.forum } : {}),
      };
    case 'muted':
      return { status: 'restricted', user, is_member: true, until_date: 0, ...muted };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
    case 'member':
    case 'left':
      return { status: standing, user };
  }
}

/** Rights that Telegram gives in channels only. */
function inChannel({ type }: Place, posts: boolean): { can_post_messages?: boolean; can_edit_messages?: boolean } {
  return type === 'channel' ? { can_post_messages: posts, can_edit_messages: posts } : {};
}
