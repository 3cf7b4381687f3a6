/**
 * `npm start`, and the only place that assembles: settings, store, model, channels. Everything is loaded lazily, so
 * that a start carries only what it uses, and so that what Node compiles of it is kept for the next start.
 */
import { pathToFileURL } from 'node:url';
import type { Document } from './brief/document.ts';
import type { Language } from './contracts.ts';
import { StandpointError } from './errors.ts';
import { systemLanguage } from './i18n/language.ts';
import type { OpenRoom } from './room.ts';
import { checkNode } from './runtime.ts';
import type { Bot } from './serving.ts';

/** @param language of this terminal; the system's when left out */
export async function start(language: Language = systemLanguage(process.env)): Promise<void> {
  checkNode();
  const { readConfig } = await import('./config.ts');
  const { home, openRoom } = await import('./room.ts');
  const room = await openRoom(readConfig(process.env, home));
  try {
    const bots = botsOf(room);
    if (bots.length > 0) {
      const { serveBots } = await import('./serving.ts');
      return await serveBots(room, bots);
    }
    const { loadSamples } = await import('./samples.ts');
    await loadSamples(room);
    await (process.stdin.isTTY && process.stdout.isTTY ? chat(room, language) : printNewest(room, language));
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
      open: async () => {
        const { telegram } = await import('../adapters/telegram/main.ts');
        const { TELEGRAM_API_ROOT: apiRoot = null, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
        const webhook = url === undefined || secret === undefined ? null : { url, secret };
        return telegram({ token: telegramToken, apiRoot, log, webhook });
      },
    });
  }
  if (discordToken !== undefined) {
    bots.push({
      platform: 'discord', token: discordToken,
      open: async () => {
        const { discord } = await import('../adapters/discord/main.ts');
        const { regionChoices } = await import('./regions/find.ts');
        const { safely } = await import('./chat/intake.ts');
        return discord({
          token: discordToken, apiRoot: config.DISCORD_API_ROOT ?? null, log, regions: regionChoices('en'),
          fetch: safely(config.FETCH_ALLOW_HOSTS ?? []),
        });
      },
    });
  }
  return bots;
}

/** A document as the bodies of the messages that a platform would be sent: for `show --as`. */
export async function platformRendering(platform: Bot['platform'], document: Document): Promise<readonly object[]> {
  const { split } = await import('./brief/split.ts');
  switch (platform) {
    case 'telegram': {
      const { bodyOf, measure } = await import('../adapters/telegram/render.ts');
      return split(document, measure).map(bodyOf);
    }
    case 'discord': {
      const { measure, render } = await import('../adapters/discord/render.ts');
      return split(document, measure).map((part) => render(part));
    }
  }
}

async function chat(room: OpenRoom, language: Language): Promise<void> {
  const { terminal } = await import('../adapters/terminal/main.ts');
  const { commands } = await import('./chat/commands.ts');
  const { createRespond } = await import('./chat/respond.ts');
  const { serveTerminal } = await import('./serving.ts');
  const left = new AbortController();
  const adapter = terminal({ input: process.stdin, output: process.stdout, language, leave: () => left.abort() });
  const serving = serveTerminal(room, adapter.channel, left.signal);
  await adapter.start(createRespond(room), commands);
  await serving;
}

async function printNewest(room: OpenRoom, language: Language): Promise<void> {
  const { newestForOperator } = await import('./store/briefs.ts');
  const { renderBrief } = await import('./brief/render.ts');
  const { plainText } = await import('./brief/plain.ts');
  const newest = await newestForOperator(room.store.db);
  if (newest === undefined) throw new StandpointError('nothing-to-brief');
  const style = { width: 100, bold: (words: string) => words };
  process.stdout.write(`${plainText(renderBrief(newest.brief, language), style)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // `npm start` has loaded it already; whoever starts this file by itself has not.
  await import('./compile-cache.js');
  start().catch((error: unknown) => {
    const known = error instanceof StandpointError
      ? error : new StandpointError('unexpected', { fault: error instanceof Error ? error.message : String(error) });
    process.stderr.write(`${known.explain(systemLanguage(process.env))}\n`);
    process.exitCode = 1;
  });
}
