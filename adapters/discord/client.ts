/** discord.js as lean as it goes, and so that a connection that was ended stays ended. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  Client,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  WebSocketShardStatus,
  type IShardingStrategy,
  type RESTOptions,
} from 'discord.js';

/**
 * Asks for as little as there is (no members, no messages) and keeps nothing that interactions bring
 * themselves.
 */
export function createClient(rest: Partial<RESTOptions>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many connections as the gateway asks for: one up to 2,500 servers.
    shards: 'auto',
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
