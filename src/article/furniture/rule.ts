/** One rule by which furniture is known. In a pattern's loop alternatives never overlap: it takes linear time. */
import { any, type Test } from '../pattern.ts';

export interface FurnitureRule {
  /** A key of the catalogue. */
  why: string;
  test: Test;
  /** In words: a longer paragraph says something. */
  longest: number;
  /** `spare`: a full sentence stays, whatever it begins with. */
  sentences: 'spare' | 'remove';
}

export const networks = any(
  'facebook', 'twitter', 'x', 'telegram', 'whatsapp', 'linkedin', 'instagram', 'youtube', 'tiktok', 'threads',
  'viber', 'reddit', 'pinterest', 'vk', 'messenger', 'bluesky', 'mastodon', 'flipboard', 'pocket', 'google news',
);
