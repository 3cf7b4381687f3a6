/**
 * `npm run bench:discord -- [ROUNDS] [INTERACTIONS] [AT_ONCE]`: 1,000 interactions from 200 members, answered by `npm start` and, in turn, by a bare
 * discord.js bot that says "pong", both as processes of their own against the same strict server; then memory with 1,000
 * servers of 20 channels each. Times are from Discord's event to the arrival of the first answer at Discord; "own" from the packet
 * in the bot's process to its answer on the way (`own-time.ts`). Processor time says what a busy machine hides;
 * that of one answer is its own only where AT_ONCE is 1.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { home } from '../../src/room.ts';
import { openStore } from '../../src/store/store.ts';
import { startDiscord, type Discord } from '../servers/discord/server.ts';
import type { Interaction } from '../servers/discord/interactions.ts';
import type { Channel, Member } from '../servers/discord/world.ts';
import { drafted, newsroom } from '../support/newsroom.ts';

const members = 200;
const servers = 1000;
const channelsEach = 20;
const rounds = Number(process.argv[2] ?? 3);
const interactions = Number(process.argv[3] ?? 1000);
const inFlight = Number(process.argv[4] ?? 4);

const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
const database = `file:${join(folder, 'bench.db')}`;
const brief = await publishedBrief();

async function publishedBrief(): Promise<string> {
  const store = await openStore(database);
  const room = newsroom(store, Date.now());
  const { id } = await drafted(room);
  await approve(room, { brief: id }, { by: operator, reason: 'bench' });
  await publish(room, { brief: id }, { by: operator, when: 'now' });
  await store.close();
  return id;
}

interface Bot { readonly child: ChildProcess; readonly discord: Discord; readonly channel: Channel; readonly people: readonly Member[]; readonly own: { ms: number; processor: number }[] }

async function start(script: string): Promise<Bot> {
  // A busy machine is given time: how long it took is what is measured.
  const discord = await startDiscord({ deadlineMs: 60_000 });
  const guild = await discord.guild('Readers');
  const channel = await discord.channel(guild, 'news');
  const people = await Promise.all(Array.from({ length: members }, (_, index) => discord.member(`Member ${index}`)));
  const child = spawn(process.execPath, ['--max-semi-space-size=4', '--import', join(home, 'tests/bench/own-time.ts'), join(home, script)], {
    cwd: home, stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: {
      PATH: process.env['PATH'], DATABASE_URL: database, LOG_LEVEL: 'error', HTTP_PORT: '0',
      DISCORD_BOT_TOKEN: discord.token, DISCORD_API_ROOT: discord.apiRoot,
    },
  });
  const own: Bot['own'] = [];
  const [, , , timed] = child.stdio;
  if (timed instanceof Readable) createInterface({ input: timed }).on('line', (row) => {
    const [ms = NaN, processor = NaN] = row.split(' ').map(Number);
    own.push({ ms, processor });
  });
  process.once('exit', () => child.kill());
  while (discord.gateway.connected() === 0) await pause(20);
  await pause(1500);
  return { child, discord, channel, people, own };
}

async function stop({ child, discord }: Bot): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
  await discord.stop();
}

/** What members do, in turn: read a brief, look behind it, complete a word, ask for help, search. */
function ask({ discord, channel, people }: Bot, number: number): Interaction {
  const member = people[number % people.length];
  if (member === undefined) throw new Error('nobody is there');
  switch (number % 5) {
    case 0:
      return discord.command(member, channel, 'brief', { region: 'south-caucasus' }, 'forged');
    case 1:
      return discord.pressed(member, channel, `evidence:${brief}:1`);
    case 2:
      return discord.typing(member, channel, 'brief', 'region', 'south');
    case 3:
      return discord.command(member, channel, 'help', {}, 'forged');
    default:
      return discord.command(member, channel, 'search', { words: 'bridge' }, 'forged');
  }
}

async function answerTimes(bot: Bot): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const lane = async () => {
    while (next < interactions) {
      const began = performance.now();
      const asked = ask(bot, next++);
      if ((await asked.first) === null) throw new Error(`interaction ${asked.type} of ${next} was not answered in time`);
      times.push(performance.now() - began);
      await pause(5);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return times.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const residentMb = ({ child }: Bot) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;

/** Processor time that it took so far, ms, by a clock that ticks every 10 ms. */
function processorMs({ child }: Bot): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** As the gateway tells a bot that comes up in many servers. */
async function manyServers(bot: Bot): Promise<{ before: number; after: number }> {
  const before = residentMb(bot);
  const id = (() => {
    let last = 1_400_000_000_000_000_000n;
    return () => String((last += 1n));
  })();
  for (let server = 0; server < servers; server += 1) {
    const guild = id();
    bot.discord.gateway.dispatch('GUILD_CREATE', {
      id: guild, name: `Server ${server}`, owner_id: '1', member_count: 500, unavailable: false, joined_at: new Date().toISOString(),
      features: [], members: [], emojis: [], stickers: [], voice_states: [], presences: [], threads: [], stage_instances: [],
      guild_scheduled_events: [], soundboard_sounds: [],
      roles: Array.from({ length: 10 }, (_, index) => ({ id: index === 0 ? guild : id(), name: `role ${index}`, permissions: '1071698660929', position: index })),
      channels: Array.from({ length: channelsEach }, (_, index) => ({ id: id(), type: 0, name: `channel-${index}`, position: index, permission_overwrites: [] })),
    });
    if (server % 50 === 0) await pause(20);
  }
  await pause(8000);
  return { before, after: residentMb(bot) };
}

const bots = [['Standpoint', 'src/main.ts'], ['bare discord.js, “pong”', 'tests/bench/pong.ts']] as const;
const row = (...cells: readonly string[]) => process.stdout.write(`${cells[0]?.padEnd(26)}${cells.slice(1).map((cell) => cell.padStart(14)).join('')}\n`);
row('', 'median ms', '99th ms', 'own median', 'own 99th', 'its CPU', 'its CPU 99th', 'own CPU ms', 'idle MB', `${servers} servers`);
for (let round = 0; round < rounds; round += 1) {
  for (const [name, script] of bots) {
    const bot = await start(script);
    // Code is warm and caches are filled before it counts.
    await answerTimes(bot);
    const before = processorMs(bot);
    bot.own.splice(0);
    const times = await answerTimes(bot);
    const each = (processorMs(bot) - before) / interactions;
    const memory = round === rounds - 1 ? await manyServers(bot) : null;
    const [own, processor] = [bot.own.map(({ ms }) => ms), bot.own.map((one) => one.processor)].map((all) => all.toSorted((a, b) => a - b));
    row(name, ...[times, own ?? [], processor ?? []].flatMap((sorted) => [at(sorted, 0.5).toFixed(1), at(sorted, 0.99).toFixed(1)]), each.toFixed(2), memory?.before.toFixed(0) ?? '', memory?.after.toFixed(0) ?? '');
    await stop(bot);
  }
}
rmSync(folder, { recursive: true });
