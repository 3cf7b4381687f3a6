/** A model server as the settings name it, with its reply cache and spending ledger in the store. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/store.ts';
import { askModel, type AskOptions, type Model } from './ask.ts';
import { storedReplies, storedSpend } from './stored.ts';

export interface ModelServer extends Pick<AskOptions, 'apiKey' | 'model' | 'dailyBudgetUsd' | 'prices'> {
  /** With its version; null: OpenAI's own. */
  readonly baseUrl: string | null;
  /** Keeps replies and what was spent. */
  readonly store: Store;
  readonly log: Log;
  readonly timing?: Partial<Timing>;
}

export type Timing = Pick<AskOptions, 'timeoutMs' | 'retries' | 'longestWaitMs' | 'now' | 'wait'>;

const usual: Timing = {
  timeoutMs: 60_000, retries: 2, longestWaitMs: 20_000, now: Date.now, wait: async (ms) => sleep(ms),
};

/** About 50,000 tokens: a longer text is no article, and no model reads it well. In characters. */
export const longestText = 200_000;

/** Nothing is connected before the first question. */
export function openModel(server: ModelServer): Model {
  const timing = { ...usual, ...server.timing };
  return askModel({
    ...server, ...timing, baseUrl: server.baseUrl ?? 'https://api.openai.com/v1',
    replies: storedReplies(server.store, timing.now), spend: storedSpend(server.store, timing.now),
  });
}
