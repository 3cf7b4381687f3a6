/** Discord as `src/main.ts` assembles it. */
import { REST, type RESTOptions } from 'discord.js';
import { safely, type Fetch } from '../../src/chat/intake.ts';
import type { Adapter } from '../../src/chat/request.ts';
import type { Pace } from '../../src/delivery/channel.ts';
import type { Log } from '../../src/log.ts';
import { createChannel, discordPace } from './channel.ts';
import { register } from './commands.ts';
import type { RegionChoice } from './complete.ts';
import { createCrossposts } from './crossposts.ts';
import { openDoor, type Door } from './door.ts';
import { fileLoader } from './files.ts';
import { createGateway } from './gateway.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Another server that speaks Discord's API, such as `http://127.0.0.1:4000/api`; null: Discord itself. */
  readonly apiRoot: string | null;
  readonly log: Log;
  /** What is offered for a command's region. */
  readonly regions: readonly RegionChoice[];
  readonly pace?: Pace;
  /** From the address of a file that somebody sent to the file; safe fetching by default. */
  readonly fetch?: Fetch;
  /** When Discord's "thinking" sign is shown, milliseconds; it must be well under 3000. */
  readonly deferAfterMs?: number;
  /**
   * The first pause before a platform that is down is tried again, milliseconds; each next is twice as long.
   */
  readonly firstPauseMs?: number;
  /** How long an answer of Discord's is waited for, milliseconds. */
  readonly timeoutMs?: number;
}

/** What Discord allows a bot in all. */
const allowedPerSecond = 50;
/** Waits that interactions may make for Discord's rate limits; longer ones fail. */
const longestWaitMs = 5_000;

export function discord(options: DiscordOptions): Adapter {
  const { token, log, deferAfterMs = 1_000, firstPauseMs = 1_000, timeoutMs = 15_000 } = options;
  const shared: Partial<RESTOptions> = {
    timeout: timeoutMs,
    retries: 0,
    ...(options.apiRoot === null ? {} : { api: options.apiRoot }),
  };
  const { pace = discordPace } = options;
  // A sender is never held up: it is told how long to wait.
  const sending = new REST({
    ...shared,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: Math.max(allowedPerSecond, pace.perSecond),
  }).setToken(token);
  const talking = new REST({
    ...shared,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestWaitMs,
  }).setToken(token);

  const crossposts = createCrossposts(sending, log);

  let door: Door | null = null;
  const gateway = createGateway({
    token,
    rest: shared,
    log,
    firstPauseMs,
    receive: (payload) => door?.receive(payload),
    report: (...noticed) => door?.notice(...noticed),
    asking: talking,
  });
  const unauthorized = () => {
    // The REST client forgets a token that was refused; without it every later answer would be less clear.
    sending.setToken(token);
    gateway.refuse();
  };
  let registering: Promise<void> = Promise.resolve();

  return {
    channel: createChannel({ rest: sending, pace, places: gateway.places, crossposts, log, onUnauthorized: unauthorized }),
    state: () => gateway.state(),
    async start(respond, commands) {
      door = openDoor({
        rest: talking,
        places: gateway.places,
        respond,
        regions: options.regions,
        log,
        deferAfterMs,
        load: fileLoader(options.fetch ?? safely([])),
      });
      gateway.open();
      registering = gateway.persist('registering commands', async () => {
        if (await register(talking, commands))
          log.info({ commands: commands.length }, 'Discord: commands registered');
      });
    },
    async stop() {
      crossposts.stop();
      const answered = door?.close();
      await gateway.close();
      await Promise.all([answered, registering]);
      for (const rest of [sending, talking]) {
        rest.clearHashSweeper();
        rest.clearHandlerSweeper();
      }
    },
  };
}
