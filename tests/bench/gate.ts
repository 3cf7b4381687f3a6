/** `node tests/bench/gate.ts`: the gate on one line of 30 words against sources of growing length, milliseconds a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatePassage } from '../../src/brief/gate.ts';
import { labelRowSchema } from '../../src/labels/evaluate.ts';
import { home } from '../../src/room.ts';

const folder = join(home, 'src/labels/training/texts');
const texts = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => labelRowSchema.parse(JSON.parse(line)).text);
const words = texts.join(' ').split(' ');
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const length of [50, 100, 500, 1000, 2000, 4000, 8000]) {
  const source = words.slice(0, length).join(' ');
  const line = words.slice(10, 40).join(' ');
  const times = Array.from({ length: 30 }, () => {
    const began = performance.now();
    gatePassage({ source, line });
    return performance.now() - began;
  });
  const ms = median(times.slice(10));
  process.stdout.write(`${String(length).padStart(5)} words: ${ms.toFixed(2).padStart(6)} ms, ${(1000 * ms / length).toFixed(1)} µs a word\n`);
}
