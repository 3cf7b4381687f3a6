/**
 * A platform in a process of its own, for the benches of delivery: the strict server with its limits on, on new messages
 * as on edits, and what it saw. Args: JSON of `Wanted`; it is asked over IPC, with `Asked`.
 */
import { startDiscord } from '../../servers/discord/server.ts';
import { startTelegram } from '../../servers/telegram/server.ts';
import { askedSchema, wantedSchema, type Asked, type Place, type Seen, type Wanted } from './shapes.ts';

interface Server {
  readonly place: Place;
  readonly hurry: () => void;
  readonly calls: () => number;
  readonly tooMany: () => number;
  /** For each destination the texts that stand there, the oldest first. */
  readonly screens: () => Promise<string[][]>;
}

const wanted = wantedSchema.parse(JSON.parse(process.argv[2] ?? ''));
const server = await (wanted.platform === 'telegram' ? telegram(wanted) : discord(wanted));

async function telegram({ count, latencyMs, perSecond }: Wanted): Promise<Server> {
  const peer = await startTelegram({ latencyMs });
  const chats = Array.from({ length: count }, (_, n) => peer.world.user({ name: `Reader ${n}` }));
  return {
    place: { token: peer.token, apiRoot: peer.root, destinations: chats.map(String) },
    hurry: () => peer.setPace({ perSecond, perChatMs: 1000 }),
    calls: () => peer.calls.length, tooMany: () => peer.calls.filter(({ error }) => error?.includes('Too Many') === true).length,
    screens: async () => chats.map((chat) => peer.messages(chat).map(({ text }) => text)),
  };
}

async function discord({ count, perSecond }: Wanted): Promise<Server> {
  const peer = await startDiscord();
  const readers = await peer.guild('Readers');
  const channels: Awaited<ReturnType<typeof peer.channel>>[] = [];
  for (let n = 0; n < count; n += 1) channels.push(await peer.channel(readers, `briefs-${n}`));
  return {
    place: { token: peer.token, apiRoot: peer.apiRoot, destinations: channels.map(({ id }) => id) },
    hurry: () => peer.setPace({ global: { count: perSecond, windowMs: 1000 }, perBucket: { count: 5, windowMs: 5000 } }),
    calls: () => peer.calls.length, tooMany: () => peer.calls.filter(({ status }) => status === 429).length,
    screens: async () => Promise.all(channels.map(async (one) => (await peer.messages(one)).map(({ content }) => content))),
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

function hurry(): void {
  server.hurry();
  [first, last] = [0, 0];
}

async function seen({ each, mark }: Extract<Asked, { do: 'seen' }>): Promise<Seen> {
  const screens = await server.screens();
  const count = (is: (shown: readonly string[]) => boolean) => screens.filter(is).length;
  return {
    missed: count((shown) => shown.length < each), doubled: count((shown) => shown.length > each),
    stale: count((shown) => shown[0]?.includes(mark) !== true), tooMany: server.tooMany(), tookMs: last - first,
  };
}

if (wanted.paced) hurry();
process.on('message', (message) => {
  const asked = askedSchema.parse(message);
  if (asked.do === 'hurry') {
    hurry();
    process.send?.(null);
  } else void seen(asked).then((found) => process.send?.(found));
});
process.on('disconnect', () => process.exit(0));
process.send?.(server.place);
