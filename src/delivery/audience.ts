/** Who gets a brief. */
import { languageSchema, type Brief, type Language } from '../contracts.ts';
import { releasedBeside } from '../store/briefs.ts';
import type { Db } from '../store/schema/database.ts';
import { activePages, countActive, type Subscription } from '../store/subscriptions.ts';

/**
 * Its own language's readers; and of the first brief of an edition also those of every language that none is released in:
 * they read its labels and frame in theirs, its lines as they are. A brief in their language that comes later takes its
 * place.
 * @param now epoch ms
 * @returns pages: hundreds of thousands may read
 */
export async function* audienceOf(db: Db, brief: Asked, now: number): AsyncGenerator<Subscription[]> {
  for (const language of await languagesOf(db, brief)) yield* activePages(db, { region: brief.region, language, now });
}

export async function countAudience(db: Db, brief: Asked, now: number): Promise<number> {
  let count = 0;
  for (const language of await languagesOf(db, brief)) count += await countActive(db, { region: brief.region, language, now });
  return count;
}

type Asked = Pick<Brief, 'id' | 'region' | 'language'>;

async function languagesOf(db: Db, { id, language }: Asked): Promise<Language[]> {
  const released = await releasedBeside(db, id);
  const isFirst = (released[0]?.id ?? id) === id;
  const served = new Set(released.filter((other) => other.id !== id).map((other) => other.language));
  return languageSchema.options.filter((each) => each === language || (isFirst && !served.has(each)));
}
