/** One process that serves one bot until it is killed, with a short lease and a quick pace. Args: JSON of `Setting`. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { discord } from '../../../adapters/discord/main.ts';
import { telegram } from '../../../adapters/telegram/main.ts';
import type { Adapter } from '../../../src/chat/request.ts';
import { systemClock } from '../../../src/delivery/pace.ts';
import { serve } from '../../../src/delivery/serve.ts';
import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/store.ts';

export const settingSchema = z.object({
  platform: z.enum(['telegram', 'discord']), token: z.string(), apiRoot: z.string(), store: z.string(),
  leaseMs: z.number(), perSecond: z.number(),
});
export type Setting = z.infer<typeof settingSchema>;

const setting = settingSchema.parse(JSON.parse(process.argv[2] ?? ''));
const { platform, token, apiRoot, leaseMs, perSecond } = setting;
const log = createLog({ LOG_LEVEL: 'error', LOG_FORMAT: 'json' });
const store = await openStore(setting.store);

/** The real adapter at the pace of the test instead of the platform's. */
function open(): Adapter {
  const adapter = platform === 'telegram'
    ? telegram({ token, apiRoot, log })
    : discord({ token, apiRoot, log, regions: [] });
  return { ...adapter, channel: { ...adapter.channel, pace: { perSecond, perDestinationMs: 0 } } };
}

const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort());
await serve(stopping.signal, {
  store, log, clock: systemClock, name: `${platform}:test`, holder: randomUUID(), leaseMs, commands: [],
  open: async () => open(), respond: async () => [],
  onState: (state) => process.stdout.write(`${state}\n`),
});
await store.close();
