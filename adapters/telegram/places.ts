/** What Telegram tells of places by itself: the bot came, was muted or removed, a topic closed, a new id. Pure. */
import { z } from 'zod';
import type { Presence } from '../../src/chat/request.ts';

/** Only what says whether the bot may write. */
const standingSchema = z.object({
  status: z.enum(['creator', 'administrator', 'member', 'restricted', 'left', 'kicked']),
  is_member: z.boolean().optional(),
  can_send_messages: z.boolean().optional(),
  can_post_messages: z.boolean().optional(),
});
type Standing = z.infer<typeof standingSchema>;

/** The part of a `my_chat_member` update beside its chat and whoever did it. */
export const changeFields = { old_chat_member: standingSchema, new_chat_member: standingSchema };

/** Service messages, each sent as a message of its own. */
export const serviceFields = {
  migrate_to_chat_id: z.int().optional(),
  forum_topic_closed: z.unknown().optional(),
  forum_topic_reopened: z.unknown().optional(),
};

type ChatType = 'private' | 'group' | 'supergroup' | 'channel';
type Change = Presence['change'];
interface Service { readonly migrate_to_chat_id?: number | undefined; readonly forum_topic_closed?: unknown; readonly forum_topic_reopened?: unknown }

/** @returns null where nothing changed for the bot */
export function changeOf(type: ChatType, before: Standing, after: Standing): Presence | null {
  const [was, is] = [stateOf(type, before), stateOf(type, after)];
  if (was.to === is.to && was.reason === is.reason) return null;
  return { type: 'presence', change: is.reason === null ? { to: 'writing' } : { to: 'silent', reason: is.reason } };
}

/** What a service message tells, or null for one that tells nothing of this. */
export function serviceOf({ migrate_to_chat_id: to, forum_topic_closed: closed, forum_topic_reopened: reopened }: Service): Presence | null {
  const change: Change | null = to !== undefined ? { to: 'moved', destination: String(to) }
    : closed !== undefined ? { to: 'silent', reason: 'delivery-topic-closed' }
      : reopened !== undefined ? { to: 'writing' } : null;
  return change === null ? null : { type: 'presence', change };
}

function stateOf(type: ChatType, { status, ...rights }: Standing): { to: Change['to']; reason: `delivery-${string}` | null } {
  const silent = (reason: `delivery-${string}`) => ({ to: 'silent', reason } as const);
  if (status === 'left' || status === 'kicked') return silent(type === 'private' ? 'delivery-blocked' : 'delivery-removed');
  const writes = type === 'channel' ? status === 'creator' || (status === 'administrator' && rights.can_post_messages === true)
    : status !== 'restricted' || (rights.is_member === true && rights.can_send_messages === true);
  return writes ? { to: 'writing', reason: null } : silent('delivery-no-permission');
}
