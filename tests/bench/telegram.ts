/**
 * `npm run bench:telegram`: 1,000 updates from 200 people, to ours (the whole `npm start`, SQLite on disk) and to a bare
 * grammY bot that echoes, each a process of its own against the same strict server. Time is from the moment at which
 * Telegram hands the update out to the moment at which the first call in answer arrives there: parsing, store, rendering
 * and two ways over loopback, without what Telegram itself takes.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { home } from '../../src/room.ts';
import { openStore } from '../../src/store/store.ts';
import { startTelegram, type TelegramServer } from '../servers/telegram/server.ts';
import { drafted, newsroom } from '../support/newsroom.ts';
import { argumentsOf } from '../support/started.ts';

const people = 200;
const each = Number(process.argv[2] ?? 1000) / people;

interface Figures { readonly median: number; readonly p99: number; readonly cpuMs: number; readonly allAtOnceMs: number; readonly residentMb: number; readonly peakMb: number }

const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
const url = `file:${join(folder, 'bench.db')}`;
const store = await openStore(url);
const room = newsroom(store, Date.now());
const brief = await drafted(room);
await approve(room, { brief: brief.id }, { by: operator });
await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
await store.close();

/** What each person does, one after the other. */
const deeds: readonly ((server: TelegramServer, person: number) => void)[] = [
  (server, person) => server.say(person, person, '/start south-caucasus'),
  (server, person) => server.say(person, person, '/subscribe south-caucasus'),
  (server, person) => server.press(person, standing(server, person), { data: `set:${person}=time.0830` }),
  (server, person) => server.say(person, person, '/search kura bridge'),
  (server, person) => server.press(person, standing(server, person), { data: `evidence:${brief.id}:${brief.version}` }),
];

function standing(server: TelegramServer, person: number) {
  const found = server.messages(person).at(-1);
  if (found === undefined) throw new Error('nothing stands there to be pressed');
  return found;
}

/** Processor time that a process has taken so far, ms: what others do on the machine does not count. */
function cpuMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticksPerSecond = 100;
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

async function measured(start: (server: TelegramServer) => ChildProcess): Promise<Figures> {
  const server = await startTelegram();
  const child = start(server);
  const ids = Array.from({ length: people }, (_, index) => server.world.user({ name: `Reader ${index}` }));
  await server.until(() => server.updates.polled);
  const times: number[] = [];
  const cpuBefore = cpuMs(child.pid);
  for (let turn = 0; turn < each; turn += 1) {
    const deed = deeds[turn % deeds.length];
    for (const person of ids) {
      await server.until(() => server.updates.polled && server.updates.pending.length === 0);
      const before = server.calls.length;
      const began = performance.now();
      deed?.(server, person);
      await server.until(() => server.calls.slice(before).some(({ method }) => method !== 'getUpdates'));
      times.push(performance.now() - began);
    }
  }
  await server.until(() => server.updates.pending.length === 0);
  const cpuEach = (cpuMs(child.pid) - cpuBefore) / times.length;
  const began = performance.now();
  for (let turn = 0; turn < 5; turn += 1) for (const person of ids) server.say(person, person, '/regions');
  await server.until(() => server.updates.pending.length === 0);
  const allAtOnceMs = performance.now() - began;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const resident = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
  await server.stop();
  if (server.violations.length > 0) throw new Error(server.violations.join('; '));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? NaN;
  return { median: at(0.5), p99: at(0.99), cpuMs: cpuEach, allAtOnceMs, residentMb: resident('VmRSS'), peakMb: resident('VmHWM') };
}

const ours = await measured((server) => spawn(process.execPath, argumentsOf('start'), {
  cwd: home, stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    PATH: process.env['PATH'], DATABASE_URL: url, LOG_LEVEL: 'error', HTTP_PORT: '0',
    TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root,
  },
}));
const bare = await measured((server) => spawn(process.execPath, [join(home, 'tests/bench/echo-bot.ts'), server.token, server.root], {
  cwd: home, stdio: ['ignore', 'ignore', 'inherit'],
}));
rmSync(folder, { recursive: true });

const row = (name: string, of: (figures: Figures) => number, unit: string, goal: string) => process.stdout.write(
  `${name.padEnd(34)} ${of(ours).toFixed(1).padStart(8)} ${unit} ${of(bare).toFixed(1).padStart(8)} ${unit}   ${goal}\n`);
process.stdout.write(`${people * each} updates from ${people} people              ours      bare echo\n`);
row('one after the other, median', ({ median }) => median, 'ms', 'goal under 5 ms');
row('one after the other, 99th percentile', ({ p99 }) => p99, 'ms', 'goal under 25 ms');
row('processor time per update', ({ cpuMs: each }) => each, 'ms', '');
row('1,000 at once, until all answered', ({ allAtOnceMs }) => allAtOnceMs, 'ms', '');
row('resident memory', ({ residentMb }) => residentMb, 'MB', '');
row('peak memory', ({ peakMb }) => peakMb, 'MB', '');
