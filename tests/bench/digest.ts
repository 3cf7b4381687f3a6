/**
 * `npm run bench:digest`: the day's draft of 200 new articles as a whole command: seconds and peak memory. The articles are
 * our own: those of the digest's pairs, the labelled ones, and halves of the labelled ones until there are enough.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeIn } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { labelRowSchema } from '../../src/labels/evaluate.ts';
import { home } from '../../src/room.ts';
import { openStore } from '../../src/store/store.ts';
import { rows } from '../digest/texts.ts';
import { newsroom } from '../support/newsroom.ts';
import { argumentsOf } from '../support/started.ts';

const wanted = 200;
const region = 'elsewhere';
const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'));
const url = `file:${join(folder, 'bench.db')}`;

const labelled = ['src/labels/training/texts', 'tests/labels/own'].flatMap((name) => readdirSync(join(home, name))
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => readFileSync(join(home, name, file), 'utf8').trim().split('\n').map((line) => labelRowSchema.parse(JSON.parse(line)).text)));
const half = (sentences: readonly string[]) => sentences.slice(0, Math.floor(sentences.length / 2));
const texts = [...rows.map(({ text }) => text), ...[...labelled, ...labelled.map(half).filter((_, at) => at % 4 === 0)].map((sentences) => sentences.join('\n\n'))];

const store = await openStore(url);
const room = newsroom(store, Date.now());
for (const [at, text] of texts.slice(0, wanted).entries()) {
  await takeIn(room, { bytes: new TextEncoder().encode(text), name: `${at}.txt`, url: null }, { region, by: operator });
}
await store.close();

async function run(...args: string[]): Promise<{ seconds: number; core: number; peakMb: number; out: string }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', new URL('peak.js', import.meta.url).href, ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url, LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'pipe'], cwd: home,
  });
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { errors += chunk; });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(errors);
  return { seconds: (performance.now() - began) / 1000, core: Number(/core (\d+)/.exec(errors)?.[1]) / 1000, peakMb: Number(/peak (\d+)/.exec(errors)?.[1]) / 1024, out };
}

for (let round = 0; round < 3; round += 1) {
  const { seconds, core, peakMb, out } = await run(...argumentsOf('standpoint'), 'digest', '--region', region, '--json');
  const taken = /"taken": (\d+)/.exec(out)?.[1] ?? '?';
  process.stdout.write(`digest of ${taken} new articles: ${seconds.toFixed(2)} s, ${core.toFixed(2)} s of a core (goal under 5), peak ${peakMb.toFixed(0)} MB (goal under 300)\n`);
}
const bare = await run('-e', '0');
process.stdout.write(`bare Node: ${bare.seconds.toFixed(2)} s, ${bare.peakMb.toFixed(0)} MB\n`);
rmSync(folder, { recursive: true });
