/** `npm run sim:year`: 5,000 readers in 40 zones for a year on an injected clock; `READERS=500 DAYS=60` makes it shorter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/store.ts';
import { fortyZones, simulate } from '../../delivery/simulation.ts';

const folder = mkdtempSync(join(tmpdir(), 'standpoint-year-'));
const store = await openStore(process.env['STORE'] ?? `file:${join(folder, 'year.db')}`);
const outcome = await simulate(store, {
  readers: Number(process.env['READERS'] ?? 5000), days: Number(process.env['DAYS'] ?? 365), zones: fortyZones, seed: Number(process.env['SEED'] ?? 1),
});
process.stdout.write(`${JSON.stringify(outcome)}\n`);
await store.close();
rmSync(folder, { recursive: true });
process.exitCode = outcome.lost + outcome.doubled + outcome.early > 0 ? 1 : 0;
