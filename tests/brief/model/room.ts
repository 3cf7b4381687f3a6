/** What the tests of the model need of the world: the lying server, a real store, a log that is kept, no waiting. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AskOptions } from '../../../src/brief/model/ask.ts';
import { storedReplies, storedSpend } from '../../../src/brief/model/stored.ts';
import { createLog } from '../../../src/log.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { startModel, type ModelOptions, type ModelServer } from '../../servers/openai/server.ts';

export interface ModelRoom {
  readonly server: ModelServer;
  readonly store: Store;
  readonly options: AskOptions;
  /** Rows of the log as they were written. */
  readonly logged: string[];
  /** What would have been waited for, milliseconds. */
  readonly waits: number[];
}

export const noon = Date.parse('2026-11-23T12:00:00Z');

export async function modelRoom(
  changes: Partial<AskOptions> = {}, serverOptions: ModelOptions = {},
): Promise<ModelRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-model-'));
  const server = await startModel(serverOptions);
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  onTestFinished(async () => {
    await server.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const logged: string[] = [];
  const waits: number[] = [];
  const now = () => noon;
  const options: AskOptions = {
    apiKey: server.apiKey, baseUrl: server.baseUrl, model: 'test-model', timeoutMs: 30_000,
    dailyBudgetUsd: null, prices: null, spend: storedSpend(store, now), replies: storedReplies(store, now),
    log: createLog({}, (row) => logged.push(row)), retries: 2, longestWaitMs: 30_000, now,
    wait: async (ms) => void waits.push(ms),
    ...changes,
  };
  return { server, store, options, logged, waits };
}
