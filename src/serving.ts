/** Serves the bots that the settings name, until SIGTERM or SIGINT; what is on its way then is finished first. */
import { createHash, randomUUID } from 'node:crypto';
import { publishDue } from './briefing.ts';
import { commands } from './chat/commands.ts';
import type { Adapter } from './chat/request.ts';
import { safely } from './chat/intake.ts';
import { createRespond } from './chat/respond.ts';
import type { Platform } from './contracts.ts';
import type { Channel } from './delivery/channel.ts';
import { systemClock } from './delivery/pace.ts';
import { serve } from './delivery/serve.ts';
import { keepDay } from './desk/day.ts';
import { historyDays, pruneUntil } from './delivery/history.ts';
import { retime } from './delivery/retime.ts';
import { servedElsewhere } from './delivery/single.ts';
import { watchUntil } from './delivery/watch.ts';
import { ensureAdmins } from './desk/people.ts';
import { StandpointError } from './errors.ts';
import { watchFeeds } from './feeds/watch.ts';
import { serveHealth } from './health.ts';
import type { OpenRoom } from './room.ts';

/** A bot as `main.ts` assembles it. */
export interface Bot {
  readonly platform: Exclude<Platform, 'terminal'>;
  readonly token: string;
  /** A fresh adapter each time: one that was stopped is not started again. */
  readonly open: () => Promise<Adapter>;
}

/** Nothing may keep a stop from ending by then, ms. */
const stopWithin = 9500;
const defaultPort = 8080;

export async function serveBots(room: OpenRoom, bots: readonly Bot[]): Promise<void> {
  const { config, store, log } = room;
  // One lease a bot, whoever knows its token; the token itself is not kept.
  const leaseOf = ({ platform, token }: Pick<Bot, 'platform' | 'token'>) => `${platform}:${createHash('sha256').update(token).digest('hex').slice(0, 12)}`;
  const taken = store.dialect === 'sqlite' ? await servedElsewhere(store, bots.map(leaseOf), systemClock) : null;
  if (taken !== null) throw new StandpointError('bot-runs-already', { platform: taken.replace(/:.*/, '') });
  await ensureAdmins(room, config.ADMINS ?? []);
  const stopping = new AbortController();
  const stop = () => {
    log.info('stopping');
    stopping.abort();
    setTimeout(() => process.exit(1), stopWithin).unref();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);

  const states: Record<string, string> = Object.fromEntries(bots.map(({ platform }) => [platform, 'starting']));
  /** The adapters of the bots that this process serves or served last. */
  const serving = new Map<string, Adapter>();
  const closeHealth = await serveHealth({
    store, log, host: config.HTTP_HOST ?? '127.0.0.1', port: config.HTTP_PORT ?? defaultPort, now: room.now, states: () => states,
    webhooks: () => [...serving.values()].flatMap(({ webhook }) => (webhook === undefined ? [] : [webhook])),
  });
  const respond = createRespond(room, safely(config.FETCH_ALLOW_HOSTS ?? []));
  const holder = randomUUID();
  await Promise.all([
    ...bots.map(({ platform, token, open }) => serve(stopping.signal, {
      store, log, clock: systemClock, holder, respond, commands,
      open: async () => {
        const adapter = await open();
        serving.set(platform, adapter);
        return adapter;
      },
      name: leaseOf({ platform, token }),
      onState: (state) => { states[platform] = state; },
    })),
    releaseOnTime(room, stopping.signal),
    retime(room, room.now()).catch((error: unknown) => log.error({ error: String(error) }, 'time zones were not looked at')),
    pruneUntil(stopping.signal, { store, log, clock: systemClock, days: config.HISTORY_DAYS ?? historyDays }),
    watchFeeds(room, systemClock, stopping.signal),
    watchDay(room, stopping.signal),
    watchUntil(stopping.signal, {
      store, log, clock: systemClock, states: () => states,
      folder: /^file:(.+)$/.exec(config.DATABASE_URL)?.[1]?.replace(/[^/]+$/, '') ?? null,
    }),
  ]);
  await closeHealth();
}

/**
 * Brings to a terminal what was published for it, while its chat is open. Of several terminals at once, one gets it.
 * @param left aborted when the person leaves
 */
export async function serveTerminal(room: OpenRoom, channel: Channel, left: AbortSignal): Promise<void> {
  const { store, log } = room;
  const onlySends: Adapter = {
    channel, start: async () => undefined, stop: async () => undefined, state: () => 'up',
  };
  await Promise.all([
    serve(left, {
      store, log, clock: systemClock, name: 'terminal', holder: randomUUID(), commands,
      open: async () => onlySends, respond: async () => [],
    }),
    releaseOnTime(room, left),
  ]);
}

/** Looks every second for approved briefs whose time has come. */
async function releaseOnTime(room: OpenRoom, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await publishDue(room).catch((error: unknown) => room.log.error({ error: String(error) }, 'releases were not looked for'));
    await systemClock.sleep(1000, signal);
  }
}

/** The day's steps are minutes apart. */
const dayEveryMs = 15_000;

async function watchDay(room: OpenRoom, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await keepDay(room).catch((error: unknown) => room.log.error({ error: String(error) }, 'the day was not looked after'));
    await systemClock.sleep(dayEveryMs, signal);
  }
}
