/** `npm start` with both tokens as a process of its own, against both strict servers, and people who use it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { home } from '../../src/room.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import { startTelegram, type TelegramServer } from '../servers/telegram/server.ts';
import { argumentsOf } from '../support/started.ts';

export interface Serving {
  readonly telegram: TelegramServer;
  readonly discord: Discord;
  readonly env: NodeJS.ProcessEnv;
  /** What it wrote to stderr so far. */
  readonly said: () => string;
  readonly pid: number;
  /** From starting the process to Telegram's first getUpdates, ms. */
  readonly toFirstPollMs: number;
  health(): Promise<Record<string, string>>;
  /** SIGTERM; the exit code and how long it took, ms. */
  stop(): Promise<{ code: number | null; ms: number }>;
}

/** @throws after a minute: what never comes is not waited for */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it never came: ${isSo.toString()}`);
    await pause(10);
  }
}

/** @param extra further settings, such as a model's */
export async function startServing(store: string, extra: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const [telegram, discord] = await Promise.all([startTelegram(), startDiscord()]);
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'], DATABASE_URL: store, LOG_FORMAT: 'json', HTTP_PORT: String(port),
    TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root,
    DISCORD_BOT_TOKEN: discord.token, DISCORD_API_ROOT: discord.apiRoot, ...extra,
  };
  const began = performance.now();
  const polled = telegram.until(() => telegram.calls.some(({ method }) => method === 'getUpdates')).then(() => performance.now() - began);
  const child = spawn(process.execPath, argumentsOf('start'), { cwd: home, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { said += chunk; });
  const health = async (): Promise<Record<string, string>> => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return answer.json() as Promise<Record<string, string>>;
  };
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`it ended at start: ${said}`);
    const states = await health().catch((): Record<string, string> => ({}));
    return states['telegram'] === 'up' && states['discord'] === 'up';
  });
  return {
    telegram, discord, env, health, said: () => said, pid: child.pid ?? 0, toFirstPollMs: await polled,
    async stop() {
      const began = performance.now();
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await exited;
      const ms = performance.now() - began;
      await Promise.all([telegram.stop(), discord.stop()]);
      return { code: child.exitCode, ms };
    },
  };
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
