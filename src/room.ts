/** Opens what every step of the flow needs: the store, the composer, the log. */
import { fileURLToPath } from 'node:url';
import type { Room } from './briefing.ts';
import { extractive } from './brief/compose.ts';
import type { Config } from './config.ts';
import { createLog, type Log } from './log.ts';
import { openStore, type Store } from './store/store.ts';

/** The project's own folder: where `.env`, `samples/` and the default store are. */
export const home = fileURLToPath(new URL('..', import.meta.url));

export interface OpenRoom extends Room {
  readonly config: Config;
  readonly close: () => Promise<void>;
}

/** @throws StandpointError when the store can't be opened */
export async function openRoom(config: Config, log: Log = createLog(config)): Promise<OpenRoom> {
  const store = await openStore(config.DATABASE_URL);
  const reread = async (url: string) => {
    const { fetchSettings, fetchSource } = await import('./article/fetch.ts');
    return fetchSource(url, fetchSettings(config));
  };
  const room = { config, store, log, reread, now: Date.now, close: () => store.close() };
  return { ...room, ...await partsOf(config, store, log) };
}

/** A model where there is a key, else extraction. What talks to the model is loaded only then. */
async function partsOf(config: Config, store: Store, log: Log): Promise<Pick<Room, 'composer' | 'review' | 'translate'>> {
  if (config.OPENAI_API_KEY === undefined || config.OPENAI_MODEL === undefined) return { composer: extractive };
  const server = {
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL ?? null,
    model: config.OPENAI_MODEL,
    dailyBudgetUsd: config.OPENAI_DAILY_BUDGET_USD ?? null,
    prices: config.OPENAI_PRICES ?? null,
    store, log,
  };
  const { modelComposer } = await import('./brief/model.ts');
  const composer = modelComposer({ ...server, fallback: extractive });
  const { translator } = await import('./brief/translate.ts');
  const translate = translator(server);
  if (config.OPENAI_REVIEW_LABELS !== true) return { composer, translate };
  const { reviewer } = await import('./labels/review.ts');
  return { composer, translate, review: reviewer(server) };
}
