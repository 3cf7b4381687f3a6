/**
 * What is reached over HTTP: `/healthz` says whether the store answers and what state each bot is in, `/readyz` whether
 * this process does its work or stands by for it, `/metrics` is for Prometheus; beside them the addresses that platforms
 * call. On loopback unless configured otherwise.
 */
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Webhook } from './chat/request.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

export interface HealthOptions {
  readonly store: Store;
  readonly log: Log;
  readonly host: string;
  readonly port: number;
  /** Epoch ms. */
  readonly now: () => number;
  /** State of each bot by platform. */
  readonly states: () => Readonly<Record<string, string>>;
  /** What this process is called at now, by its path; nothing while it stands by. */
  readonly webhooks: () => readonly Webhook[];
}

/** A port that is taken is reported and does not keep the bots from serving. @returns how to close it */
export async function serveHealth({ store, log, host, port, now, states, webhooks }: HealthOptions): Promise<() => Promise<void>> {
  const app = new Hono();
  app.get('/healthz', async (context) => {
    const answers = await sql`select 1`.execute(store.db).then(() => true, () => false);
    return context.json({ store: answers ? 'up' : 'down', ...states() }, answers ? 200 : 503);
  });
  app.get('/readyz', async (context) => {
    const answers = await sql`select 1`.execute(store.db).then(() => true, () => false);
    const waits = Object.entries(states()).filter(([, state]) => state !== 'up' && state !== 'standby');
    return context.json({ ready: answers && waits.length === 0 }, answers && waits.length === 0 ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    // Loaded when somebody asks: most installations never do.
    const { metrics } = await import('./metrics.ts');
    const { type, body } = await metrics(store.db, now());
    return context.body(body, 200, { 'content-type': type });
  });
  // Another process may serve the bot now: the platform is asked to come again.
  app.post('*', ({ req: { path, raw } }) => webhooks().find((webhook) => webhook.path === path)?.handle(raw)
    ?? new Response(null, { status: 503 }));
  const server = await new Promise<ServerType | null>((resolve) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(starting));
    starting.once('error', (error) => {
      log.warn({ host, port, error: String(error) }, 'health is not served');
      resolve(null);
    });
  });
  return () => new Promise((resolve) => {
    if (server === null) resolve();
    else server.close(() => resolve());
  });
}
