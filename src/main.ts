/** `npm start`, and the only place that assembles: settings, store, model, channels. Adapters are loaded lazily. */
import { createHash, randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Document } from './brief/document.ts';
import { plainText } from './brief/plain.ts';
import { renderBrief } from './brief/render.ts';
import { split } from './brief/split.ts';
import { publishDue } from './briefing.ts';
import { commands } from './chat/commands.ts';
import { createRespond } from './chat/respond.ts';
import type { Adapter } from './chat/request.ts';
import { readConfig } from './config.ts';
import type { Platform } from './contracts.ts';
import { systemClock } from './delivery/pace.ts';
import { serve } from './delivery/serve.ts';
import { ensureAdmins } from './desk/people.ts';
import { StandpointError } from './errors.ts';
import { regionName } from './regions/find.ts';
import { regions } from './regions/regions.ts';
import { home, openRoom, type OpenRoom } from './room.ts';
import { checkNode } from './runtime.ts';
import { loadSamples } from './samples.ts';
import { newestBrief } from './store/briefs.ts';

/** Nothing may keep a stop from ending by then, ms. */
const stopWithin = 9500;
const defaultPort = 8080;

interface Bot {
  readonly platform: Exclude<Platform, 'terminal'>;
  readonly token: string;
  readonly open: () => Promise<Adapter>;
}

export async function start(): Promise<void> {
  checkNode();
  const room = await openRoom(readConfig(process.env, home));
  try {
    const bots = botsOf(room);
    if (bots.length > 0) return await serveBots(room, bots);
    await loadSamples(room);
    if (process.stdin.isTTY && process.stdout.isTTY) await chat(room);
    else await printNewest(room);
  } finally {
    await room.close();
  }
}

function botsOf({ config, log }: OpenRoom): Bot[] {
  const { TELEGRAM_BOT_TOKEN: telegramToken, DISCORD_BOT_TOKEN: discordToken } = config;
  const bots: Bot[] = [];
  if (telegramToken !== undefined) {
    bots.push({
      platform: 'telegram', token: telegramToken,
      open: async () => (await import('../adapters/telegram/main.ts'))
        .telegram({ token: telegramToken, apiRoot: config.TELEGRAM_API_ROOT ?? null, log }),
    });
  }
  if (discordToken !== undefined) {
    bots.push({
      platform: 'discord', token: discordToken,
      open: async () => (await import('../adapters/discord/main.ts'))
        .discord({
        token: discordToken, apiRoot: config.DISCORD_API_ROOT ?? null, log,
        regions: regions.map(({ id }) => ({ id, name: regionName(id, 'en') })),
      }),
    });
  }
  return bots;
}

/** A document as the bodies of the messages that a platform would be sent: for `show --as`. */
export async function platformRendering(platform: Bot['platform'], document: Document): Promise<readonly object[]> {
  switch (platform) {
    case 'telegram': {
      const { bodyOf, measure } = await import('../adapters/telegram/render.ts');
      return split(document, measure).map(bodyOf);
    }
    case 'discord': {
      const { measure, render } = await import('../adapters/discord/render.ts');
      return split(document, measure).map(render);
    }
  }
}

/** Serves until SIGTERM or SIGINT; what is on its way then is finished first. */
async function serveBots(room: OpenRoom, bots: readonly Bot[]): Promise<void> {
  const { config, store, log } = room;
  await ensureAdmins(room, config.ADMINS ?? []);
  const stopping = new AbortController();
  const stop = () => {
    log.info('stopping');
    stopping.abort();
    setTimeout(() => process.exit(1), stopWithin).unref();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);

  const states: Record<string, string> = Object.fromEntries(bots.map(({ platform }) => [platform, 'starting']));
  const { serveHealth } = await import('./health.ts');
  const closeHealth = await serveHealth({
    store, log, host: config.HTTP_HOST ?? '127.0.0.1', port: config.HTTP_PORT ?? defaultPort, states: () => states,
  });
  const respond = createRespond(room);
  const holder = randomUUID();
  await Promise.all([
    ...bots.map(({ platform, token, open }) => serve(stopping.signal, {
      store, log, clock: systemClock, holder, open, respond, commands,
      name: `${platform}:${createHash('sha256').update(token).digest('hex').slice(0, 12)}`,
      onState: (state) => { states[platform] = state; },
    })),
    releaseOnTime(room, stopping.signal),
  ]);
  await closeHealth();
}

/** Looks every second for approved briefs whose time has come. */
async function releaseOnTime(room: OpenRoom, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await publishDue(room).catch((error: unknown) => room.log.error({ error: String(error) }, 'releases were not looked for'));
    await systemClock.sleep(1000, signal);
  }
}

async function chat(room: OpenRoom): Promise<void> {
  const { terminal } = await import('../adapters/terminal/main.ts');
  await new Promise<void>((leave) => {
    const adapter = terminal({ input: process.stdin, output: process.stdout, language: 'en', leave });
    void adapter.start(createRespond(room), commands);
  });
}

async function printNewest(room: OpenRoom): Promise<void> {
  const newest = await newestBrief(room.store.db, { samples: false }) ?? await newestBrief(room.store.db, {});
  if (newest === undefined) throw new StandpointError('nothing-to-brief');
  const style = { width: 100, bold: (words: string) => words };
  process.stdout.write(`${plainText(renderBrief(newest.brief, 'en'), style)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start().catch((error: unknown) => {
    const known = error instanceof StandpointError
      ? error : new StandpointError('unexpected', { fault: error instanceof Error ? error.message : String(error) });
    process.stderr.write(`${known.explain()}\n`);
    process.exitCode = 1;
  });
}
