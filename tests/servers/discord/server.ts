/**
 * Discord for tests, on loopback: `discord-digital-twin` behind a front that is as strict as Discord.
 * discord.js connects to it over HTTP and WebSocket as it would to the real one. Pace and faults are
 * parameters.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord.js';
import { createChanges, guildAsSeen, type Changes } from './changes.ts';
import { createClient, type Client } from './client.ts';
import { createRegistry } from './commands.ts';
import { startFiles } from './files.ts';
import { createFaults, createRates, type Fault, type RatePace } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createFront, type Call, type Front } from './http.ts';
import { createInteractions, type InteractionType, type Shown } from './interactions.ts';
import { createMessages, type Messages } from './messages.ts';
import { payloadOf } from './payload.ts';
import { routesOf } from './routes.ts';
import { createWorld, type Channel, type Member, type World } from './world.ts';

export interface DiscordOptions {
  /** Default: as generous as a test needs; Discord's own is `discordPace`. */
  readonly pace?: RatePace;
  /** Within which an interaction must be answered; Discord's: 3000. */
  readonly deadlineMs?: number;
  /** How long an interaction's token lives; Discord's: 15 minutes. */
  readonly tokenMs?: number;
  /** How long an enforced nonce is remembered; Discord's: a few minutes. */
  readonly nonceMs?: number;
  readonly heartbeatMs?: number;
  /** How many connections the gateway asks for. */
  readonly shards?: number;
}

export const discordPace: RatePace = {
  perBucket: { count: 5, windowMs: 5000 },
  global: { count: 50, windowMs: 1000 },
};
const generous: RatePace = {
  perBucket: { count: 1e6, windowMs: 60_000 },
  global: { count: 1e6, windowMs: 60_000 },
};

export interface Discord extends Omit<World, 'twin' | 'channels' | 'end'>, Client, Changes {
  readonly apiRoot: string;
  readonly token: string;
  readonly gateway: Gateway;
  readonly calls: Call[];
  readonly refusals: Front['refusals'];
  /** Where files are kept: `host:port`. */
  readonly filesHost: string;
  messages(channel: Channel): Promise<APIMessage[]>;
  /** The threads and posts in a channel, oldest first. */
  threads(channel: Channel): readonly Channel[];
  /** A member writes something. */
  write(channel: Channel, words: string): Promise<APIMessage>;
  /** Somebody deletes a message. */
  remove(channel: Channel, id: string): Promise<void>;
  ephemeral(member: Member): readonly Shown[];
  /** Ids of messages that would have called somebody. */
  readonly pinging: ReadonlySet<string>;
  /** Who was called by which message: `<@&role>`. */
  readonly called: Messages['calls'];
  /** Ids of messages that went to all who follow an announcement channel. */
  readonly crossposted: ReadonlySet<string>;
  fault(fault: Fault): void;
  setPace(pace: RatePace): void;
  clearFaults(): void;
  /** The token is worthless from now on. */
  revoke(): void;
  stop(): Promise<void>;
}

export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const token = `test.${randomBytes(24).toString('base64url')}`;
  const state = { valid: token };
  const world = await createWorld(token);
  const { twin } = world;
  const messages = createMessages(world, options.nonceMs ?? 180_000);
  const interactions = createInteractions(messages, {
    deadlineMs: options.deadlineMs ?? 3000,
    tokenMs: options.tokenMs ?? 900_000,
  });
  const registry = createRegistry();
  const faults = createFaults();
  const rates = createRates(options.pace ?? generous);
  const port = () => (front.http.address() as AddressInfo).port;
  const gatewayUrl = () => `ws://127.0.0.1:${port()}`;
  const front = createFront({
    faults,
    rates,
    token: () => state.valid,
    routes: routesOf({ world, messages, interactions, registry, gatewayUrl, shards: options.shards ?? 1 }),
  });
  const gateway = createGateway(front.http, {
    twinUrl: twin.gatewayUrl,
    ownUrl: gatewayUrl,
    token: () => state.valid,
    twinToken: token,
    heartbeatMs: options.heartbeatMs ?? 45_000,
    guildAsSeen(id) {
      const guild = world.guilds.get(id);
      return guild === undefined ? null : guildAsSeen(world, guild);
    },
  });
  await new Promise<void>((resolve) => front.http.listen(0, '127.0.0.1', resolve));
  const files = await startFiles();

  const begin = (type: InteractionType, member: Member, channel: Channel, source: Shown | null, data: object) => {
    const interaction = interactions.begin(type, member, channel, source);
    gateway.dispatch('INTERACTION_CREATE', payloadOf(interaction, twin.botUserId, data));
    return interaction;
  };
  const client = createClient({
    registry,
    interactions,
    messages,
    files,
    begin,
    channels: world.channels,
    applicationId: twin.botUserId,
  });

  return {
    apiRoot: `http://127.0.0.1:${port()}/api`,
    token,
    gateway,
    calls: front.calls,
    refusals: front.refusals,
    pinging: messages.pinging,
    filesHost: files.host,
    called: messages.calls,
    crossposted: messages.crossposted,
    members: world.members,
    guilds: world.guilds,
    direct: (...given) => world.direct(...given),
    member: (...given) => world.member(...given),
    ...client,
    ...createChanges(gateway, world),
    threads: (channel) => [...world.channels.values()].filter(({ parent }) => parent === channel),
    write: (channel, words) => messages.put(channel, { content: words, allowed_mentions: { parse: [] } }),
    messages: (channel) => messages.in(channel),
    remove: (channel, id) => messages.remove(channel, id),
    ephemeral: (member) => interactions.ephemeral(member),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    setPace: (pace) => rates.setPace(pace),
    revoke: () => void (state.valid = `revoked.${randomBytes(8).toString('hex')}`),
    async stop() {
      gateway.close();
      await files.stop();
      front.http.closeAllConnections();
      await new Promise((resolve) => front.http.close(resolve));
      await world.end();
    },
  };
}
