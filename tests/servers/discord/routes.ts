/** The routes that a bot of ours may use; anything else is a 404 and thereby noticed. */
import type { Route } from './http.ts';
import type { Registry } from './commands.ts';
import type { Interactions } from './interactions.ts';
import { refuse, threadOf, type Answer, type Messages } from './messages.ts';
import { refusalIn, type Channel, type World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly registry: Registry;
  readonly gatewayUrl: () => string;
  readonly shards: number;
}

export function routesOf(parts: Parts): Route[] {
  return [...botRoutes(parts), ...messageRoutes(parts), ...placeRoutes(parts), ...interactionRoutes(parts)];
}

function botRoutes({ world: { twin }, registry, gatewayUrl, shards }: Parts): Route[] {
  const fromTwin = async (path: string): Promise<Answer> => {
    const answer = await fetch(`${twin.restUrl}/v10${path}`);
    return { status: answer.status, body: await answer.json() };
  };
  return [
    {
      method: 'GET',
      template: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
        },
      }),
    },
    { method: 'GET', template: '/users/@me', handle: () => fromTwin('/users/@me') },
    { method: 'GET', template: '/applications/@me', handle: () => fromTwin('/applications/@me') },
    {
      method: 'GET',
      template: '/applications/{application_id}/commands',
      handle: ({ application_id: id }) =>
        id === twin.botUserId ? { status: 200, body: registry.list() } : refuse(50001),
    },
    {
      method: 'PUT',
      template: '/applications/{application_id}/commands',
      handle: ({ application_id: id = '' }, body) =>
        id === twin.botUserId ? registry.replace(body, id) : refuse(50001),
    },
  ];
}

function messageRoutes({ world: { channels }, messages }: Parts): Route[] {
  return [
    {
      method: 'POST',
      template: '/channels/{channel_id}/messages',
      handle: ({ channel_id: channel = '' }, body) => messages.create(channels.get(channel), body),
    },
    {
      method: 'PATCH',
      template: '/channels/{channel_id}/messages/{message_id}',
      handle: ({ channel_id: channel = '', message_id: id = '' }, body) =>
        messages.edit(channels.get(channel), id, body),
    },
    {
      method: 'GET',
      template: '/channels/{channel_id}/messages',
      async handle({ channel_id: id = '' }) {
        const channel = channels.get(id);
        const refusal = refusalIn(channel, 'read') ?? refusalIn(channel, 'history');
        if (channel === undefined || refusal !== null) return refuse(refusal ?? 10003);
        return { status: 200, body: (await messages.in(channel)).toReversed() };
      },
    },
    {
      method: 'POST',
      template: '/channels/{channel_id}/messages/{message_id}/crosspost',
      handle: ({ channel_id: channel = '', message_id: id = '' }) =>
        messages.crosspost(channels.get(channel), id),
    },
  ];
}

/** Threads, posts, direct channels, members: what is around messages. */
function placeRoutes({ world, messages }: Parts): Route[] {
  const { channels, guilds, members, twin } = world;
  const reached = (id: string, handle: (channel: Channel) => Answer): Answer => {
    const channel = channels.get(id);
    const refusal = refusalIn(channel, 'read');
    return channel === undefined || refusal !== null ? refuse(refusal ?? 10003) : handle(channel);
  };
  return [
    {
      method: 'GET',
      template: '/channels/{channel_id}',
      handle: ({ channel_id: id = '' }) =>
        reached(id, (channel) => ({ status: 200, body: threadOf(channel, twin.botUserId) })),
    },
    {
      method: 'PATCH',
      template: '/channels/{channel_id}',
      handle: ({ channel_id: id = '' }, body) =>
        reached(id, (channel) => {
          if (channel.parent === null || channel.locked || !channel.parent.talk) return refuse(50013);
          channel.archived = body['archived'] === true;
          return { status: 200, body: threadOf(channel, twin.botUserId) };
        }),
    },
    {
      method: 'POST',
      template: '/channels/{channel_id}/threads',
      handle: ({ channel_id: id = '' }, body) => messages.begin(channels.get(id), null, body),
    },
    {
      method: 'POST',
      template: '/channels/{channel_id}/messages/{message_id}/threads',
      handle: ({ channel_id: id = '', message_id: below = '' }, body) =>
        messages.begin(channels.get(id), below, body),
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/threads/active',
      handle({ guild_id: id = '' }) {
        if (guilds.get(id)?.present !== true) return refuse(50001);
        const active = [...channels.values()].filter(
          ({ guild, parent, archived, deleted }) => guild?.id === id && parent && !archived && !deleted,
        );
        return {
          status: 200,
          body: { threads: active.map((thread) => threadOf(thread, twin.botUserId)), members: [] },
        };
      },
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}',
      handle({ guild_id: id = '' }) {
        const guild = guilds.get(id);
        if (guild?.present !== true) return refuse(10004);
        return {
          status: 200,
          body: { id, name: guild.name, system_channel_id: guild.system?.id ?? null, features: [] },
        };
      },
    },
    {
      method: 'GET',
      template: '/guilds/{guild_id}/members/{user_id}',
      handle({ guild_id: id = '', user_id: user = '' }) {
        const [guild, member] = [guilds.get(id), members.get(user)];
        if (guild?.present !== true) return refuse(50001);
        if (member === undefined) return refuse(10007);
        const roles = [...member.roles].filter((role) => role.guild === guild).map((role) => role.id);
        return { status: 200, body: { user: { id: user, username: member.name }, roles } };
      },
    },
    {
      method: 'POST',
      template: '/users/@me/channels',
      async handle(_, body) {
        const member = members.get(String(body['recipient_id']));
        if (member === undefined) return refuse(10013);
        const { id, type } = await world.direct(member);
        return { status: 200, body: { id, type, recipients: [{ id: member.id }] } };
      },
    },
  ];
}

function interactionRoutes({ interactions, world: { twin } }: Parts): Route[] {
  const hook = (id: string | undefined, handle: () => Promise<Answer> | Answer) =>
    id === twin.botUserId ? handle() : refuse(10015);
  const one = '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}';
  const original = '/webhooks/{webhook_id}/{webhook_token}/messages/@original';
  const onMessage = (template: string): Route[] => [
    {
      method: 'GET',
      template,
      auth: false,
      handle: ({ webhook_id: id, webhook_token: token = '', message_id: message = '@original' }) =>
        hook(id, () => interactions.get(token, message)),
    },
    {
      method: 'PATCH',
      template,
      auth: false,
      handle: ({ webhook_id: id, webhook_token: token = '', message_id: message = '@original' }, body) =>
        hook(id, () => interactions.edit(token, message, body)),
    },
    {
      method: 'DELETE',
      template,
      auth: false,
      handle: ({ webhook_id: id, webhook_token: token = '', message_id: message = '@original' }) =>
        hook(id, () => interactions.remove(token, message)),
    },
  ];
  return [
    {
      method: 'POST',
      template: '/interactions/{interaction_id}/{interaction_token}/callback',
      auth: false,
      handle: ({ interaction_id: id = '', interaction_token: token = '' }, body) =>
        interactions.callback(id, token, body),
    },
    {
      method: 'POST',
      template: '/webhooks/{webhook_id}/{webhook_token}',
      auth: false,
      handle: ({ webhook_id: id, webhook_token: token = '' }, body) =>
        hook(id, () => interactions.followUp(token, body)),
    },
    ...onMessage(original),
    ...onMessage(one),
  ];
}
