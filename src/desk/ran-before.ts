/** "We ran this author on Tuesday": whose pieces readers had in the last days. */
import type { Room } from '../briefing.ts';
import type { Brief } from '../contracts.ts';
import { listBriefs } from '../store/briefs.ts';

/** Two weeks, ms: an author who ran before is news no more. */
const lookedBack = 14 * 24 * 3_600_000;

export interface RanBefore {
  readonly author: string;
  readonly brief: Pick<Brief, 'id' | 'region'>;
  /** The edition's, YYYY-MM-DD. */
  readonly date: string;
}

/** The last time that each author of a brief was in another one that readers had. */
export async function ranBefore(room: Room, brief: Pick<Brief, 'id' | 'items'>): Promise<RanBefore[]> {
  const authors = [...new Set(brief.items.flatMap(({ article }) => article.authors))];
  if (authors.length === 0) return [];
  const had = await listBriefs(room.store.db, { statuses: ['published', 'corrected'], since: room.now() - lookedBack, samples: false });
  return authors.flatMap((author) => {
    const last = had.find((other) => other.brief.id !== brief.id
      && other.brief.items.some(({ article }) => article.authors.some((name) => name.toLowerCase() === author.toLowerCase())));
    return last === undefined ? [] : [{ author, brief: last.brief, date: last.brief.date }];
  });
}
