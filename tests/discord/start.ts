/** What every test of Discord begins with: the strict server, and the real adapter connected to it. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import {
  discord as createAdapter,
  type DiscordOptions as AdapterOptions,
} from '../../adapters/discord/main.ts';
import { commands } from '../../src/chat/commands.ts';
import type { Adapter, Reply, Request, Respond } from '../../src/chat/request.ts';
import type { Block, Button } from '../../src/brief/document.ts';
import { plain } from '../servers/discord/markdown.ts';
import { specIsHere } from '../servers/discord/spec.ts';
import { startDiscord, type Discord, type DiscordOptions } from '../servers/discord/server.ts';

if (!specIsHere)
  console.warn('Discord: ../shared/specs is not here, bodies are checked against our own limits only');

export const regions = [
  { id: 'south-caucasus', name: 'South Caucasus' },
  { id: 'central-asia', name: 'Central Asia' },
  { id: 'middle-east', name: 'Middle East' },
];

export interface Served {
  readonly discord: Discord;
  readonly adapter: Adapter;
  /** Everything that was logged, as JSON rows. */
  readonly logged: string[];
  readonly requests: Request[];
  stop(): Promise<void>;
}

/** An adapter at a server's address, with pauses short enough for tests. */
export function adapterAt(
  { apiRoot, token }: Pick<Discord, 'apiRoot' | 'token'>,
  logged: string[] = [],
  options: Partial<AdapterOptions> = {},
): Adapter {
  const sink = new Writable({
    write: (row: Buffer, _, done) => {
      logged.push(row.toString());
      done();
    },
  });
  return createAdapter({
    token,
    apiRoot,
    regions,
    log: pino({ level: 'trace' }, sink),
    pace: { perSecond: 1000, perDestinationMs: 0 },
    firstPauseMs: 20,
    ...options,
  });
}

/** The server with the adapter in service; `respond` is the core's place. */
export async function serve(
  respond: Respond,
  { server, adapter: options }: { server?: DiscordOptions; adapter?: Partial<AdapterOptions> } = {},
): Promise<Served> {
  const discord = await startDiscord(server);
  const logged: string[] = [];
  const requests: Request[] = [];
  const adapter = adapterAt(discord, logged, options);
  await adapter.start((request) => {
    requests.push(request);
    return respond(request);
  }, commands);
  await until(
    () =>
      adapter.state() === 'up' &&
      discord.calls.some(({ method, status }) => method === 'PUT' && status === 200),
  );
  return {
    discord,
    adapter,
    logged,
    requests,
    async stop() {
      await adapter.stop();
      await discord.stop();
    },
  };
}

/** Waits until it is so; the test's own time limit ends the wait. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const reply = (
  as: Reply['as'],
  blocks: readonly Block[] | string,
  buttons: readonly (readonly Button[])[] = [],
): Reply => ({
  as,
  document: {
    sections: [
      { header: [], blocks: typeof blocks === 'string' ? [{ type: 'text', text: blocks }] : blocks },
    ],
    buttons,
  },
});

/**
 * A server with a channel and a member in it, and the adapter answering by `respond`; the caller stops it.
 */
export async function scene(respond: Respond, options: Parameters<typeof serve>[1] = {}) {
  const served = await serve(respond, options);
  const { discord } = served;
  const guild = await discord.guild('Readers');
  const [channel, member] = [await discord.channel(guild, 'news'), await discord.member('Mina')];
  return { discord, guild, channel, member, served };
}

export const always =
  (...replies: Reply[]): Respond =>
  () =>
    Promise.resolve(replies);

/** Messages as plain words, as a reader sees them. */
export const shownWords = (shown: readonly { content: string }[]) =>
  shown.map(({ content }) => plain(content));
