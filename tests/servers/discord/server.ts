/**
 * Discord for tests, on loopback: `discord-digital-twin` behind a front that is as strict as Discord.
 * discord.js connects to it over HTTP and WebSocket as it would to the real one. Pace and faults are
 * parameters.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord.js';
import { createRegistry, type Registered } from './commands.ts';
import { startFiles, type Upload } from './files.ts';
import { createFaults, createRates, type Fault, type RatePace } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createFront, type Call, type Front } from './http.ts';
import { createInteractions, type Interaction, type InteractionType, type Shown } from './interactions.ts';
import { createMessages } from './messages.ts';
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
}

export const discordPace: RatePace = {
  perBucket: { count: 5, windowMs: 5000 },
  global: { count: 50, windowMs: 1000 },
};
const generous: RatePace = {
  perBucket: { count: 1e6, windowMs: 60_000 },
  global: { count: 1e6, windowMs: 60_000 },
};

export interface Discord extends Omit<World, 'twin' | 'channels' | 'end'> {
  readonly apiRoot: string;
  readonly token: string;
  readonly gateway: Gateway;
  readonly calls: Call[];
  readonly refusals: Front['refusals'];
  /** What the client's list of commands shows to a member there. */
  commands(member: Member, channel: Channel): readonly Registered[];
  /** Types a slash command; throws when the client would not offer it there, unless forged. */
  command(
    member: Member,
    channel: Channel,
    name: string,
    options?: Readonly<Record<string, string>>,
    forged?: 'forged',
  ): Interaction;
  autocomplete(member: Member, channel: Channel, name: string, option: string, typed: string): Interaction;
  /** Presses a button that the member sees; `forged` sends any custom_id whether it stands there or not. */
  press(
    member: Member,
    message: Shown | APIMessage,
    customId: string,
    forged?: 'forged',
  ): Promise<Interaction>;
  /** A subcommand, perhaps with a file. */
  subcommand(
    member: Member,
    channel: Channel,
    name: string,
    sub: string,
    given?: { readonly link?: string; readonly file?: Upload },
  ): Interaction;
  /** Fills in the form that was shown and sends it off. */
  submit(asked: Interaction, values: readonly string[]): Interaction;
  /** Where files are kept: `host:port`. */
  readonly filesHost: string;
  messages(channel: Channel): Promise<APIMessage[]>;
  /** Somebody deletes a message. */
  remove(channel: Channel, id: string): Promise<void>;
  ephemeral(member: Member): readonly Shown[];
  /** Ids of messages that would have called somebody. */
  readonly pinging: ReadonlySet<string>;
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
    routes: routesOf({ world, messages, interactions, registry, gatewayUrl }),
  });
  const gateway = createGateway(front.http, {
    twinUrl: twin.gatewayUrl,
    ownUrl: gatewayUrl,
    token: () => state.valid,
    twinToken: token,
    heartbeatMs: options.heartbeatMs ?? 45_000,
  });
  await new Promise<void>((resolve) => front.http.listen(0, '127.0.0.1', resolve));
  const files = await startFiles();

  const begin = (type: InteractionType, member: Member, channel: Channel, source: Shown | null, data: object) => {
    const interaction = interactions.begin(type, member, channel, source);
    gateway.dispatch('INTERACTION_CREATE', payloadOf(interaction, twin.botUserId, data));
    return interaction;
  };
  const offered = (member: Member, channel: Channel, name: string) =>
    registry.seenBy(member, channel).find((command) => command.name === name);

  return {
    apiRoot: `http://127.0.0.1:${port()}/api`,
    token,
    gateway,
    calls: front.calls,
    refusals: front.refusals,
    pinging: messages.pinging,
    filesHost: files.host,
    guild: (...given) => world.guild(...given),
    channel: (...given) => world.channel(...given),
    thread: (...given) => world.thread(...given),
    direct: (...given) => world.direct(...given),
    member: (...given) => world.member(...given),
    commands: (member, channel) => registry.seenBy(member, channel),
    command(member, channel, name, given = {}, forged) {
      const command = offered(member, channel, name);
      if (command === undefined && forged === undefined)
        throw new Error(`/${name} is not offered to ${member.name}`);
      const list = Object.entries(given).map(([option, value]) => ({ name: option, type: 3, value }));
      return begin(2, member, channel, null, {
        id: command?.id ?? '1',
        name,
        type: 1,
        ...(list.length > 0 ? { options: list } : {}),
      });
    },
    subcommand(member, channel, name, sub, { file, ...given } = {}) {
      const command = offered(member, channel, name);
      const listed = command?.options?.find((each) => each['name'] === sub && each['type'] === 1);
      if (command === undefined || listed === undefined)
        throw new Error(`/${name} ${sub} is not offered to ${member.name}`);
      const attachment = file === undefined ? null : files.keep(file);
      const list = [
        ...Object.entries(given).map(([option, value]) => ({ name: option, type: 3, value })),
        ...(attachment === null ? [] : [{ name: 'file', type: 11, value: attachment.id }]),
      ];
      return begin(2, member, channel, null, {
        id: command.id,
        name,
        type: 1,
        options: [{ name: sub, type: 1, options: list }],
        ...(attachment === null ? {} : { resolved: { attachments: { [attachment.id]: attachment } } }),
      });
    },
    submit(asked, values) {
      const form = asked.modal();
      if (form === null) throw new Error('no form was shown');
      const components = form.components.map(({ component }, index) => {
        const value = values[index] ?? '';
        if (value === '' && component.required !== false) throw new Error('a field must be filled in');
        if (value.length > (component.max_length ?? 4000)) throw new Error('the field takes no more');
        return { type: 18, id: index + 1, component: { type: 4, id: 10 + index, custom_id: component.custom_id, value } };
      });
      return begin(5, asked.member, asked.channel, null, { custom_id: form.custom_id, components });
    },
    autocomplete(member, channel, name, option, typed) {
      const command = offered(member, channel, name);
      const listed = command?.options?.find(
        (each) => each['name'] === option && each['autocomplete'] === true,
      );
      if (command === undefined || listed === undefined)
        throw new Error(`/${name} ${option} completes nothing`);
      return begin(4, member, channel, null, {
        id: command.id,
        name,
        type: 1,
        options: [{ name: option, type: 3, value: typed, focused: true }],
      });
    },
    async press(member, message, customId, forged) {
      const source = 'channel' in message ? message : shownOf(message, world.channels);
      const seen = source.ephemeral
        ? interactions.ephemeral(member).find(({ id }) => id === source.id)
        : await messages
            .find(source.channel, source.id)
            .then((found) => found && shownOf(found, world.channels));
      if (!seen) throw new Error(`${member.name} sees no message ${source.id}`);
      if (
        forged === undefined &&
        !JSON.stringify(seen.components).includes(`"custom_id":${JSON.stringify(customId)}`)
      ) {
        throw new Error(`no button ${customId} on message ${source.id}`);
      }
      return begin(3, member, source.channel, seen, { custom_id: customId, component_type: 2, id: 1 });
    },
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

function shownOf(message: APIMessage, channels: ReadonlyMap<string, Channel>): Shown {
  const channel = channels.get(message.channel_id);
  if (channel === undefined) throw new Error(`no channel ${message.channel_id}`);
  return {
    id: message.id,
    channel,
    content: message.content,
    ephemeral: false,
    flags: message.flags ?? 0,
    components: (message.components ?? []) as unknown as Shown['components'],
  };
}
