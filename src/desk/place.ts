/** An editor says which regions an article is about: the first of them tells it. Kept with who and when. */
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import { findRegion } from '../regions/find.ts';
import { getArticle, setRegions } from '../store/articles.ts';
import { recordDecision } from '../store/decisions.ts';
import type { Actor } from './decide.ts';

export interface Placing {
  readonly article: string;
  /** Ids or names, the main one first. */
  readonly regions: readonly string[];
  readonly by: Actor;
  readonly reason: string | null;
}

/** @throws StandpointError `article-unknown`, `region-unknown` */
export async function placeArticle(room: Room, { article, regions: named, by, reason }: Placing): Promise<string[]> {
  const regions = [...new Set(named.map((name) => findRegion(name).id))];
  const now = room.now();
  return room.store.transaction(async (trx) => {
    const stored = await getArticle(trx, article);
    if (stored === undefined) throw new StandpointError('article-unknown', { article });
    const { version, regions: before } = stored.card;
    await setRegions(trx, article, regions, 1);
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'set-article-regions', subject: { type: 'article', id: article, version }, before: before.join(', '), after: regions.join(', '), reason,
    }, now);
    return regions;
  });
}
