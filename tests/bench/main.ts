/**
 * `npm run bench`: how long an article takes to become a gated brief, in this process and as a whole command, and
 * what a start without tokens keeps in memory. Beside them stands bare Node, so that ratios hold on any machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read.ts';
import { extractive } from '../../src/brief/compose.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { home } from '../../src/room.ts';
import { argumentsOf } from '../support/started.ts';

const given = join(home, '../shared/articles/nakhchivan.txt');
const file = existsSync(given) ? given : join(home, 'samples/op-ed-kapuyt-sar.txt');
const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
const env = { PATH: process.env['PATH'], DATABASE_URL: `file:${join(folder, 'bench.db')}`, LOG_LEVEL: 'silent' };

interface Run { readonly ms: number; readonly peakMb: number }

/** Runs a command to its end; peak resident memory as the process itself reports it at exit. */
async function run(...args: string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', new URL('peak.js', import.meta.url).href, ...args], {
    env, stdio: ['ignore', 'ignore', 'pipe'], cwd: home,
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const words = Buffer.concat(errors).toString();
  if (code !== 0) throw new Error(words);
  return { ms: performance.now() - began, peakMb: Number(/peak (\d+)/.exec(words)?.[1]) / 1024 };
}

async function inProcess(): Promise<number> {
  const began = performance.now();
  const article = readArticle({ bytes: readFileSync(file), name: file, url: null });
  await extractive.compose({ article, labels: labelArticle(article) });
  return performance.now() - began;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const row = (name: string, value: string, goal: string) => process.stdout.write(`${name.padEnd(58)} ${value.padStart(12)}   ${goal}\n`);

const first = await inProcess();
const warm: number[] = [];
for (let round = 0; round < 50; round += 1) warm.push(await inProcess());

const bare: Run[] = [];
const whole: Run[] = [];
for (let round = 0; round < 7; round += 1) {
  bare.push(await run('-e', '0'));
  whole.push(await run(...argumentsOf('standpoint'), 'brief', file));
}
// As `npm start` does it: a young generation of one megabyte costs a tenth of the time and saves twenty megabytes.
const startOnce = async () => run(...argumentsOf('start'));
const firstStart = await startOnce();
const laterStart = await startOnce();
rmSync(folder, { recursive: true });

const [bareMs, wholeMs] = [median(bare.map(({ ms }) => ms)), median(whole.map(({ ms }) => ms))];
row('article file to gated brief, in process, first', `${first.toFixed(1)} ms`, 'goal under 50 ms');
row('the same, median of 50', `${median(warm).toFixed(1)} ms`, '');
row('command: brief FILE, whole, median of 7', `${wholeMs.toFixed(0)} ms`, `goal under 500 ms; ${(wholeMs / bareMs).toFixed(1)} times bare Node`);
row('bare Node, median of 7', `${bareMs.toFixed(0)} ms`, `${median(bare.map(({ peakMb }) => peakMb)).toFixed(0)} MB`);
row('start without tokens, first: samples read, peak resident', `${firstStart.peakMb.toFixed(0)} MB`, `${firstStart.ms.toFixed(0)} ms`);
row('start without tokens, later, peak resident', `${laterStart.peakMb.toFixed(0)} MB`, `goal under 130 MB; ${laterStart.ms.toFixed(0)} ms`);
