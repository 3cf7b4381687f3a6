/** Who gets a brief. */
import { languageSchema, type Brief } from '../contracts.ts';
import { releasedBeside } from '../store/briefs.ts';
import type { Db } from '../store/schema/database.ts';
import { activeFor, type Subscription } from '../store/subscriptions.ts';

/**
 * Its own language's readers; and of the first brief of an edition also those of every language that none is released in:
 * they read its labels and frame in theirs, its lines as they are. A brief in their language that comes later takes its
 * place.
 * @param now epoch ms
 */
export async function audienceOf(db: Db, { id, region, language }: Pick<Brief, 'id' | 'region' | 'language'>, now: number): Promise<Subscription[]> {
  const released = await releasedBeside(db, id);
  const isFirst = (released[0]?.id ?? id) === id;
  const served = new Set(released.filter((other) => other.id !== id).map((other) => other.language));
  const audience: Subscription[] = [];
  for (const each of languageSchema.options) {
    if (each === language || (isFirst && !served.has(each))) audience.push(...await activeFor(db, { region, language: each, now }));
  }
  return audience;
}
