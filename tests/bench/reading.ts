/**
 * `npm run bench:read [FOLDER…]`: pages a second, time on a core and peak memory of `read --lines` beside plain Readability + linkedom,
 * each a process of its own, on the same pages in turn. Ours is started as `npm run standpoint` starts it; the plain one too profits
 * from what Node keeps of our files.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decode } from '../../src/article/decode.ts';
import { loadPages } from '../../src/article/evaluate-pages.ts';
import { home } from '../../src/room.ts';
import { argumentsOf } from '../support/started.ts';

const folders = process.argv.slice(2);
const own = ['improved-on', 'kept-back'].map((name) => fileURLToPath(new URL(`../article/pages/${name}`, import.meta.url)));
const cases = (await Promise.all((folders.length > 0 ? folders : own).map(loadPages))).flat();
const repeats = 4;
const lines = Array.from({ length: repeats }, () => cases).flat()
  .map(({ id, bytes }) => JSON.stringify({ id, html: decode(bytes, id) })).join('\n');
const programs = {
  ours: [...argumentsOf('standpoint'), 'read', '--lines'],
  plain: ['--import', './src/compile-cache.js', fileURLToPath(new URL('plain.ts', import.meta.url))],
};

interface Run { readonly ms: number; readonly core: number; readonly peakMb: number }

async function run(args: readonly string[]): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', new URL('peak.js', import.meta.url).href, ...args], {
    cwd: home, env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent' }, stdio: ['pipe', 'ignore', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.end(`${lines}\n`);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const words = Buffer.concat(errors).toString();
  if (code !== 0) throw new Error(words);
  const said = (name: string) => Number(new RegExp(`${name} (\\d+)`).exec(words)?.[1]);
  return { ms: performance.now() - began, core: said('core'), peakMb: said('peak') / 1024 };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const runs: Record<'ours' | 'plain', Run[]> = { ours: [], plain: [] };
for (let round = 0; round < 5; round += 1) {
  runs.plain.push(await run(programs.plain));
  runs.ours.push(await run(programs.ours));
}
const [ours, plain] = [runs.ours, runs.plain].map((all) =>
  ({ ms: median(all.map(({ ms }) => ms)), core: median(all.map(({ core }) => core)), peakMb: median(all.map(({ peakMb }) => peakMb)) }));
const pages = cases.length * repeats;
const row = (name: string, one: Run | undefined) => process.stdout.write(
  `${name.padEnd(34)} ${((1000 * pages) / (one?.ms ?? 1)).toFixed(1).padStart(7)} pages/s ${(one?.core ?? 0).toFixed(0).padStart(6)} ms on a core ${(one?.peakMb ?? 0).toFixed(0).padStart(6)} MB peak\n`,
);
row(`read --lines, ${pages} pages`, ours);
row('plain Readability + linkedom', plain);
const ratio = (of: keyof Run) => ((ours?.[of] ?? 0) / (plain?.[of] ?? 1)).toFixed(2);
// Beside other work the time on a core is the steadier of the two.
process.stdout.write(`ratio: time ${ratio('ms')}, on a core ${ratio('core')} (goal 1.3), memory ${ratio('peakMb')} (goal 1.2)\n`);
