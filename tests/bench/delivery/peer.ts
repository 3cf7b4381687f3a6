/**
 * A platform in a process of its own, for `npm run bench:delivery`: the strict server with its limits on, and what it
 * saw. Args: JSON of `Wanted`; it answers over IPC.
 */
import type { z } from 'zod';
import { startDiscord } from '../../servers/discord/server.ts';
import { startTelegram } from '../../servers/telegram/server.ts';
import { wantedSchema, type placeSchema, type Wanted } from './shapes.ts';

interface Server {
  readonly place: z.infer<typeof placeSchema>;
  readonly calls: () => number;
  readonly tooMany: () => number;
  readonly screens: () => Promise<number[]>;
}

const wanted = wantedSchema.parse(JSON.parse(process.argv[2] ?? ''));
const server = await (wanted.platform === 'telegram' ? telegram(wanted) : discord(wanted));

async function telegram({ count, latencyMs, perSecond }: Wanted): Promise<Server> {
  const peer = await startTelegram({ latencyMs, pace: { perSecond, perChatMs: 1000 } });
  const chats = Array.from({ length: count }, (_, n) => peer.world.user({ name: `Reader ${n}` }));
  return {
    place: { token: peer.token, apiRoot: peer.root, destinations: chats.map(String) },
    calls: () => peer.calls.length, tooMany: () => peer.calls.filter(({ error }) => error?.includes('Too Many') === true).length,
    screens: async () => chats.map((chat) => peer.messages(chat).length),
  };
}

async function discord({ count, perSecond }: Wanted): Promise<Server> {
  const peer = await startDiscord();
  const readers = await peer.guild('Readers');
  const channels: Awaited<ReturnType<typeof peer.channel>>[] = [];
  for (let n = 0; n < count; n += 1) channels.push(await peer.channel(readers, `briefs-${n}`));
  peer.setPace({ global: { count: perSecond, windowMs: 1000 }, perBucket: { count: 5, windowMs: 5000 } });
  return {
    place: { token: peer.token, apiRoot: peer.apiRoot, destinations: channels.map(({ id }) => id) },
    calls: () => peer.calls.length, tooMany: () => peer.calls.filter(({ status }) => status === 429).length,
    screens: async () => Promise.all(channels.map(async (one) => (await peer.messages(one)).length)),
  };
}

// The server keeps no times: it is looked at often enough for the figures, which are of many seconds.
let [known, first, last] = [server.calls(), 0, 0];
setInterval(() => {
  const calls = server.calls();
  if (calls === known) return;
  last = performance.now();
  if (first === 0) first = last;
  known = calls;
}, 10);

process.on('message', () => {
  void server.screens().then((screens) => process.send?.({
    once: screens.filter((shown) => shown === 1).length, missed: screens.filter((shown) => shown === 0).length,
    doubled: screens.filter((shown) => shown > 1).length, tooMany: server.tooMany(), tookMs: last - first,
  }));
});
process.on('disconnect', () => process.exit(0));
process.send?.(server.place);
