/** The project's own sample articles: what a stranger reads first. Loaded into an empty store only. */
import { join } from 'node:path';
import { loadSources } from './article/load.ts';
import { draftBrief, takeIn, type Room } from './briefing.ts';
import { operator } from './desk/decide.ts';
import { home } from './room.ts';
import { listArticles } from './store/articles.ts';

/** @returns how many were loaded: none into a store that holds anything */
export async function loadSamples(room: Room): Promise<number> {
  if ((await listArticles(room.store.db, { samples: true })).length > 0) return 0;
  const sources = await loadSources(join(home, 'samples'), home);
  let loaded = 0;
  for (const source of sources.filter(({ name }) => !name.endsWith('README.md'))) {
    const { reference, outcome } = await takeIn(room, source, { sample: true, by: operator });
    // Another start may be loading them at this moment: each is drafted once.
    if (outcome !== 'new') continue;
    await draftBrief(room, [reference.id], { by: operator });
    loaded += 1;
  }
  return loaded;
}
