/**
 * Messages as they stand in channels: kept by the twin; nonces, pings and empty messages are looked after
 * here.
 */
import type { APIMessage } from 'discord.js';
import { complaintsAboutMessage, flags, isEmptyMessage } from './limits.ts';
import { channelType, refusalIn, type Channel, type World } from './world.ts';

/** What a handler answers: any 4xx is recorded as a refusal. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export type Body = Readonly<Record<string, unknown>>;

const codes: Readonly<Record<number, { status: number; message: string }>> = {
  10003: { status: 404, message: 'Unknown Channel' },
  10008: { status: 404, message: 'Unknown Message' },
  10015: { status: 404, message: 'Unknown Webhook' },
  10062: { status: 404, message: 'Unknown interaction' },
  30007: { status: 400, message: 'Maximum number of webhooks reached' },
  40033: { status: 400, message: 'This message was already crossposted' },
  40067: { status: 400, message: 'A tag is required to create a forum post in this channel' },
  40060: { status: 400, message: 'Interaction has already been acknowledged.' },
  50001: { status: 403, message: 'Missing Access' },
  50005: { status: 403, message: 'Cannot edit a message authored by another user' },
  50006: { status: 400, message: 'Cannot send an empty message' },
  50007: { status: 403, message: 'Cannot send messages to this user' },
  50008: { status: 400, message: 'Cannot send messages in a non-text channel' },
  50013: { status: 403, message: 'Missing Permissions' },
  50024: { status: 400, message: 'Cannot execute action on this channel type' },
  50083: { status: 400, message: 'Thread is archived' },
  10004: { status: 404, message: 'Unknown Guild' },
  10007: { status: 404, message: 'Unknown Member' },
  10013: { status: 404, message: 'Unknown User' },
  160004: { status: 400, message: 'A thread has already been created for this message' },
};

/** One of Discord's refusals by its code, with its status and words. */
export function refuse(code: number): Answer {
  const { status, message } = codes[code] ?? { status: 400, message: 'Refused' };
  return { status, body: { message, code } };
}

/** 50035 with the places that were wrong. */
export function invalid(complaints: readonly { path: string; message: string }[]): Answer {
  const errors = Object.fromEntries(
    complaints.map(({ path, message }) => [path || 'body', { _errors: [{ code: 'INVALID', message }] }]),
  );
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

export interface Messages {
  /** What the REST route does: permission, limits, nonce. */
  create(channel: Channel | undefined, body: Body): Promise<Answer>;
  edit(channel: Channel | undefined, id: string, body: Body): Promise<Answer>;
  /** For interactions, which need no permission in the channel. */
  put(channel: Channel, body: Body): Promise<APIMessage>;
  change(channel: Channel, id: string, body: Body): Promise<APIMessage>;
  remove(channel: Channel, id: string): Promise<void>;
  find(channel: Channel, id: string): Promise<APIMessage | null>;
  in(channel: Channel): Promise<APIMessage[]>;
  /** For announcement channels: to all that follow it. */
  crosspost(channel: Channel | undefined, id: string): Promise<Answer>;
  /** A forum's post with its first message, a thread, or a thread below a message. */
  begin(channel: Channel | undefined, below: string | null, body: Body): Promise<Answer>;
  /** Ids of messages that would have called somebody. */
  readonly pinging: ReadonlySet<string>;
  /** Who was called by which message. */
  readonly calls: ReadonlyMap<string, readonly string[]>;
  /** Ids of messages that went to followers. */
  readonly crossposted: ReadonlySet<string>;
}

export function createMessages(world: World, nonceMs: number): Messages {
  const { twin } = world;
  const pinging = new Set<string>();
  const calls = new Map<string, readonly string[]>();
  const crossposted = new Set<string>();
  const threadsBelow = new Set<string>();
  const nonces = new Map<unknown, { channel: Channel; id: string; until: number }>();

  const ask = async (method: string, path: string, body?: Body): Promise<Response> =>
    fetch(`${twin.restUrl}/v10${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
  const note = (message: APIMessage, body: Body) => {
    const called = calledBy(body);
    if (called.length > 0) {
      pinging.add(message.id);
      calls.set(message.id, called);
    }
    return message;
  };
  const put = async (channel: Channel, body: Body) =>
    note((await (await ask('POST', `/channels/${channel.id}/messages`, body)).json()) as APIMessage, body);
  const change = async (channel: Channel, id: string, body: Body) =>
    note(
      (await (await ask('PATCH', `/channels/${channel.id}/messages/${id}`, body)).json()) as APIMessage,
      body,
    );
  const find = async (channel: Channel, id: string) => {
    const answer = await ask('GET', `/channels/${channel.id}/messages/${id}`);
    return answer.ok ? ((await answer.json()) as APIMessage) : null;
  };

  return {
    pinging,
    calls,
    crossposted,
    put,
    change,
    find,
    in: (channel) => twin.channel(channel.id).getMessages(),
    async remove(channel, id) {
      await ask('DELETE', `/channels/${channel.id}/messages/${id}`);
    },
    async create(channel, body) {
      const refusal = refusalIn(channel, 'create');
      if (channel === undefined || refusal !== null) return refuse(refusal ?? 10003);
      const complaints = [
        ...complaintsAboutMessage(body),
        ...settable(body, flags.suppressEmbeds | flags.silent | flags.componentsV2),
      ];
      if (complaints.length > 0) return invalid(complaints);
      if (isEmptyMessage(body)) return refuse(50006);
      const nonce = body['enforce_nonce'] === true ? body['nonce'] : undefined;
      const before = nonces.get(nonce);
      if (before !== undefined && before.until > Date.now()) {
        return { status: 200, body: await find(before.channel, before.id) };
      }
      // What is written in a thread wakes it up.
      channel.archived = false;
      const message = await put(channel, body);
      if (nonce !== undefined) nonces.set(nonce, { channel, id: message.id, until: Date.now() + nonceMs });
      return { status: 200, body: message };
    },
    async crosspost(channel, id) {
      const refusal = refusalIn(channel, 'crosspost');
      if (channel === undefined || refusal !== null) return refuse(refusal ?? 10003);
      const message = await find(channel, id);
      if (message === null) return refuse(10008);
      if (crossposted.has(id)) return refuse(40033);
      crossposted.add(id);
      return { status: 200, body: { ...message, flags: (message.flags ?? 0) | 1 } };
    },
    async begin(channel, below, body) {
      const refusal = refusalIn(channel, 'thread');
      if (channel === undefined || refusal !== null) return refuse(refusal ?? 10003);
      if (channel.tagged && !Array.isArray(body['applied_tags'])) return refuse(40067);
      const complaints = complaintsAboutThread(channel, body, below !== null);
      if (complaints.length > 0) return invalid(complaints);
      if (below !== null) {
        if ((await find(channel, below)) === null) return refuse(10008);
        if (threadsBelow.has(below)) return refuse(160004);
        threadsBelow.add(below);
      }
      const first = body['message'] as Body | undefined;
      // A thread below a message has its id; a post's first message has its thread's.
      const thread = await world.thread(channel, body['name'] as string, {}, below ?? undefined);
      if (first === undefined) return { status: 201, body: threadOf(thread, twin.botUserId) };
      const { id, ...message } = await put(thread, first);
      await twin.prisma.message.update({ where: { id }, data: { id: thread.id } });
      return { status: 201, body: { ...threadOf(thread, twin.botUserId), message: { ...message, id: thread.id } } };
    },
    async edit(channel, id, body) {
      const refusal = refusalIn(channel, 'edit');
      if (channel === undefined || refusal !== null) return refuse(refusal ?? 10003);
      const message = await find(channel, id);
      if (message === null || message.channel_id !== channel.id) return refuse(10008);
      if (message.author.id !== twin.botUserId) return refuse(50005);
      const complaints = [
        ...complaintsAboutEdit(message, body),
        ...settable(body, flags.suppressEmbeds | flags.componentsV2),
      ];
      if (complaints.length > 0) return invalid(complaints);
      return { status: 200, body: await change(channel, id, body) };
    },
  };
}

/** An edit is judged with what stands: components V2 can't be taken back. */
export function complaintsAboutEdit(
  before: { flags?: unknown },
  body: Body,
): { path: string; message: string }[] {
  const had = Number(before.flags ?? 0) & flags.componentsV2;
  const has = Number(body['flags'] ?? had) & flags.componentsV2;
  return [
    ...complaintsAboutMessage({ ...body, flags: Number(body['flags'] ?? 0) | had }),
    ...(had !== 0 && has === 0 ? [{ path: 'flags', message: 'components V2 can’t be taken back' }] : []),
  ];
}

/** Flags that may not be set on this route. */
export function settable(body: Body, allowed: number): { path: string; message: string }[] {
  return (Number(body['flags'] ?? 0) & ~allowed) === 0
    ? []
    : [{ path: 'flags', message: 'a flag that can’t be set' }];
}

/** A thread as Discord gives it back. */
export function threadOf(thread: Channel, owner: string): object {
  return {
    id: thread.id,
    type: thread.type,
    name: thread.name,
    guild_id: thread.guild?.id,
    parent_id: thread.parent?.id,
    owner_id: owner,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
    },
  };
}

function complaintsAboutThread(
  channel: Channel,
  body: Body,
  below: boolean,
): { path: string; message: string }[] {
  const name = body['name'];
  const fits = typeof name === 'string' && name.trim() !== '' && name.length <= 100;
  const first = body['message'] as Body | undefined;
  const forum = channel.type === channelType.forum;
  return [
    ...(fits ? [] : [{ path: 'name', message: 'a name has 1 to 100 characters' }]),
    ...(forum === (first !== undefined) ? [] : [{ path: 'message', message: 'only a post has a message' }]),
    ...(forum && below ? [{ path: 'name', message: 'no threads below messages in a forum' }] : []),
    ...(first === undefined
      ? []
      : [...complaintsAboutMessage(first), ...settable(first, flags.suppressEmbeds | flags.componentsV2)]),
    ...(first !== undefined && isEmptyMessage(first) ? [{ path: 'message', message: 'empty' }] : []),
  ];
}

/**
 * Whom Discord would call: it reads the raw text, escaped or not, unless `allowed_mentions` forbids.
 */
function calledBy(body: Body): string[] {
  const words = JSON.stringify([body['content'], body['components']]);
  const found = words.match(/@everyone|@here|<@[!&]?\d+>/g) ?? [];
  const allowed = body['allowed_mentions'] as
    { parse?: string[]; users?: string[]; roles?: string[] } | undefined;
  if (allowed === undefined) return found;
  const { parse = [], users = [], roles = [] } = allowed;
  return found.filter((mention) => {
    const id = /\d+/.exec(mention)?.[0];
    if (id === undefined) return parse.includes('everyone');
    return mention.startsWith('<@&')
      ? parse.includes('roles') || roles.includes(id)
      : parse.includes('users') || users.includes(id);
  });
}
