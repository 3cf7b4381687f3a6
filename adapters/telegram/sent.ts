/** What was sent besides words: a file, a forwarded post, addresses behind words. Pure. */
import { z } from 'zod';
import type { Forwarded } from '../../src/chat/request.ts';

/** Only a channel says where something was published; a person or group only passed it on. */
const originSchema = z.union([
  z.object({
    type: z.literal('channel'), date: z.int(), message_id: z.int(),
    chat: z.object({ id: z.int(), title: z.string().optional(), username: z.string().optional() }),
  }),
  z.looseObject({ type: z.string(), date: z.int() }).transform(({ date }) => ({ type: 'other', date } as const)),
]);

const entitySchema = z.object({ type: z.string(), url: z.string().optional() });

/** The fields of a message that may carry an article, beside its text. */
export const sentFields = {
  document: z.object({ file_id: z.string(), file_name: z.string().optional(), file_size: z.int().optional() }).optional(),
  forward_origin: originSchema.optional(),
  entities: z.array(entitySchema).optional(),
  caption_entities: z.array(entitySchema).optional(),
  // Never looked into: that they are there is enough.
  photo: z.unknown().optional(),
  video: z.unknown().optional(),
  audio: z.unknown().optional(),
  voice: z.unknown().optional(),
  video_note: z.unknown().optional(),
};
const sentSchema = z.object(sentFields);
export type SentMessage = z.infer<typeof sentSchema>;

/** A file as Telegram announces it. */
export interface Announced {
  readonly id: string;
  readonly name: string | null;
  /** Bytes, where Telegram says so. */
  readonly size: number | null;
}

export function fileOf({ document }: SentMessage): Announced | null {
  if (document === undefined) return null;
  return { id: document.file_id, name: document.file_name ?? null, size: document.file_size ?? null };
}

export function linksOf({ entities = [], caption_entities: captions = [] }: SentMessage): string[] {
  return [...entities, ...captions].flatMap(({ type, url }) => (type === 'text_link' && url !== undefined ? [url] : []));
}

export function forwardOf({ forward_origin: origin }: SentMessage): Forwarded | null {
  if (origin?.type !== 'channel') return null;
  const { chat: { id, title, username }, message_id: post, date } = origin;
  return {
    channel: { platform: 'telegram', destination: String(id), thread: null },
    outlet: title ?? username ?? String(id),
    // Posts of a channel without a name have no address that everybody can open.
    url: username === undefined ? null : `https://t.me/${username}/${post}`,
    published: new Date(date * 1000).toISOString(),
  };
}

/** Something that an editor may take for an article and that has no text: a picture, sound, film. */
export function isWordless({ photo, video, audio, voice, video_note: note }: SentMessage): boolean {
  return [photo, video, audio, voice, note].some((one) => one !== undefined);
}
