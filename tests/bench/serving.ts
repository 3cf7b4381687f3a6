/** `npm run bench:serving`: both bots up and idle against the strict servers: resident memory, start to first poll. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServing } from '../path/serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
const served = await startServing(`file:${join(folder, 'bench.db')}`);
await pause(5000);
const status = readFileSync(`/proc/${served.pid}/status`, 'utf8');
const resident = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
process.stdout.write(`both bots up and idle for 5 s: ${resident('VmRSS').toFixed(0)} MB resident (peak ${resident('VmHWM').toFixed(0)}), goal under 220 MB\n`);
process.stdout.write(`start to first poll: ${served.toFirstPollMs.toFixed(0)} ms, goal under 2000 ms\n`);
const { code, ms } = await served.stop();
process.stdout.write(`SIGTERM to exit ${code}: ${ms.toFixed(0)} ms, goal under 10000 ms\n`);
rmSync(folder, { recursive: true });
