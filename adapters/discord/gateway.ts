/** The connection on which interactions come in: opened, kept, and opened again with growing pauses. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type Client,
  type REST,
  type RESTOptions,
} from 'discord.js';
import type { Adapter } from '../../src/chat/request.ts';
import type { Log } from '../../src/log.ts';
import { createClient } from './client.ts';
import { publicFault } from './fault.ts';
import { isUnauthorized } from './outcome.ts';
import { placesOf, type Places } from './places.ts';
import { watchPresence, type Report } from './presence.ts';

const longestPauseMs = 60_000;
/** How long a connection that is being made is waited for when the process ends. */
const partingMs = 3_000;

export interface Gateway {
  readonly places: Places;
  state(): ReturnType<Adapter['state']>;
  /** From now on the token counts as revoked. */
  refuse(): void;
  /** Connects, and tries again until it is connected, refused or closed. */
  open(): void;
  /** Runs `task` until it succeeds, with growing pauses; gives up when closed or refused. */
  persist(name: string, task: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export function createGateway({
  token,
  rest,
  log,
  firstPauseMs,
  receive,
  report,
  asking,
}: {
  token: string;
  rest: Partial<RESTOptions>;
  log: Log;
  firstPauseMs: number;
  receive: (payload: unknown) => void;
  report: Report;
  /** For what the gateway does not show. */
  asking: REST;
}): Gateway {
  const closing = new AbortController();
  let state: ReturnType<Adapter['state']> = 'starting';
  let client: Client | null = null;
  let trying: Promise<void> = Promise.resolve();
  /** Once all servers were seen for the first time. */
  const shown = Promise.withResolvers<void>();

  const become = (next: typeof state) => {
    // Stopped and refused are final.
    if (state === next || state === 'stopped' || state === 'refused') return;
    state = next;
    if (next === 'refused') log.error('Discord refuses the bot’s token');
    else log.info({ state: next }, 'Discord');
  };
  const isOver = () => state === 'stopped' || state === 'refused';

  const connect = async () => {
    client = createClient(rest);
    client.ws.on(GatewayDispatchEvents.Ready, () => become('up'));
    client.ws.on(GatewayDispatchEvents.Resumed, () => become('up'));
    client.ws.on(GatewayDispatchEvents.InteractionCreate, receive);
    watchPresence(client, report);
    client.once(Events.ClientReady, () => shown.resolve());
    client.on(Events.ShardReconnecting, () => become('down'));
    const warn = (error: Error) => log.warn(publicFault(error), 'Discord’s gateway');
    client.on(Events.ShardError, warn);
    // Without a listener Node ends the process.
    client.on(Events.Error, warn);
    // Only when discord.js will not connect again: the token or the rights of the application are wrong.
    client.on(Events.ShardDisconnect, () => become('refused'));
    await client.login(token).catch((error: unknown) => {
      become('down');
      throw error;
    });
  };

  const persist = async (name: string, task: () => Promise<void>) => {
    for (let tried = 0; !isOver(); tried += 1) {
      try {
        return await task();
      } catch (error) {
        if (isRefused(error)) become('refused');
        log.warn({ ...publicFault(error), tried }, `Discord: ${name} failed`);
      }
      const ms = Math.min(longestPauseMs, firstPauseMs * 2 ** tried);
      await pause(ms, undefined, { signal: closing.signal }).catch(() => undefined);
    }
    return undefined;
  };

  return {
    places: placesOf(asking, () => client, shown.promise),
    state: () => state,
    refuse: () => become('refused'),
    persist,
    open() {
      trying = persist('connecting', connect);
    },
    async close() {
      become('stopped');
      closing.abort();
      await Promise.race([client?.destroy(), pause(partingMs, undefined, { ref: false })]);
      await Promise.race([trying, pause(partingMs, undefined, { ref: false })]);
    },
  };
}

function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === DiscordjsErrorCodes.TokenInvalid || isUnauthorized(error);
}
