/** The project's own sample articles: what a stranger reads first. Loaded into an empty store only. */
import { join } from 'node:path';
import { loadSources } from './article/load.ts';
import { draftBrief, takeIn, type Room } from './briefing.ts';
import { operator } from './desk/decide.ts';
import { home } from './room.ts';
import { listArticles } from './store/articles.ts';

/** The one that is read first is loaded last, so that it is the newest: it shows every label but one. */
const first = 'op-ed-kapuyt-sar.txt';

/** @returns how many were loaded: none into a store that holds anything */
export async function loadSamples(room: Room): Promise<number> {
  if ((await listArticles(room.store.db, { samples: true })).length > 0) return 0;
  const articles = (await loadSources(join(home, 'samples'), home)).filter(({ name }) => !name.endsWith('README.md'));
  const sources = [...articles].sort((one, other) => Number(one.name.endsWith(first)) - Number(other.name.endsWith(first)));
  let loaded = 0;
  for (const source of sources) {
    const { reference, outcome } = await takeIn(room, source, { sample: true, by: operator });
    // Another start may be loading them at this moment: each is drafted once.
    if (outcome !== 'new') continue;
    await draftBrief(room, [reference.id], { by: operator });
    loaded += 1;
  }
  return loaded;
}
