/** Opens what every step of the flow needs: the store, the composer, the log. */
import { fileURLToPath } from 'node:url';
import type { Room } from './briefing.ts';
import { extractive, type Composer } from './brief/compose.ts';
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
  return { config, store, log, now: Date.now, composer: await composerOf(config, store, log), close: () => store.close() };
}

/** A model where there is a key, else extraction. The model's library is loaded only then. */
async function composerOf(config: Config, store: Store, log: Log): Promise<Composer> {
  if (config.OPENAI_API_KEY === undefined || config.OPENAI_MODEL === undefined) return extractive;
  const { modelComposer } = await import('./brief/model.ts');
  return modelComposer({
    apiKey: config.OPENAI_API_KEY,
    baseUrl: config.OPENAI_BASE_URL ?? null,
    model: config.OPENAI_MODEL,
    dailyBudgetUsd: config.OPENAI_DAILY_BUDGET_USD ?? null,
    prices: config.OPENAI_PRICES ?? null,
    store, log, fallback: extractive,
  });
}
