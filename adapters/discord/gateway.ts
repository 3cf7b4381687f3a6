/** The connection on which interactions come in: opened, kept, and opened again with growing pauses. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  WebSocketShardStatus,
  type IShardingStrategy,
  type RESTOptions,
} from 'discord.js';
import type { Adapter } from '../../src/chat/request.ts';
import type { Log } from '../../src/log.ts';
import { publicFault } from './fault.ts';
import { isUnauthorized } from './outcome.ts';

const longestPauseMs = 60_000;
/** How long a connection that is being made is waited for when the process ends. */
const partingMs = 3_000;

export interface Gateway {
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
}: {
  token: string;
  rest: Partial<RESTOptions>;
  log: Log;
  firstPauseMs: number;
  receive: (payload: unknown) => void;
}): Gateway {
  const closing = new AbortController();
  let state: ReturnType<Adapter['state']> = 'starting';
  let client: Client | null = null;
  let trying: Promise<void> = Promise.resolve();

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
    client.on(Events.ShardReconnecting, () => become('down'));
    const report = (error: Error) => log.warn(publicFault(error), 'Discord’s gateway');
    client.on(Events.ShardError, report);
    // Without a listener Node ends the process.
    client.on(Events.Error, report);
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

/**
 * Asks for as little as there is (no members, no messages) and keeps nothing that interactions bring
 * themselves.
 */
function createClient(rest: Partial<RESTOptions>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    rest,
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    ws: { buildStrategy: (manager) => ending(new SimpleShardingStrategy(manager), manager.options) },
  });
}

/**
 * Ends connections for good. A shard of discord.js that is destroyed while it connects, or waits to connect
 * again, connects after all: a second connection that answers everything twice and keeps the process alive;
 * and its socket has lost its error handler, so that a failure ends the process. Hence a shard that is on its
 * way is waited for, and each further try of an ended one stops at its first step, which asks for its
 * session.
 */
function ending(
  strategy: IShardingStrategy,
  options: { retrieveSessionInfo: (shard: number) => unknown },
): IShardingStrategy {
  const { retrieveSessionInfo } = options;
  const onTheirWay: ReadonlySet<number> = new Set([
    WebSocketShardStatus.Connecting,
    WebSocketShardStatus.Resuming,
  ]);
  let ended = false;
  options.retrieveSessionInfo = (shard) =>
    ended ? new Promise(() => undefined) : retrieveSessionInfo(shard);
  return {
    spawn(ids) {
      // discord.js also destroys before it spawns.
      ended = false;
      return strategy.spawn(ids);
    },
    connect: () => strategy.connect(),
    send: (id, payload) => strategy.send(id, payload),
    fetchStatus: () => strategy.fetchStatus(),
    async destroy(reason) {
      ended = true;
      while ((await strategy.fetchStatus()).some((status) => onTheirWay.has(status))) await pause(20);
      await strategy.destroy(reason);
    },
  };
}
