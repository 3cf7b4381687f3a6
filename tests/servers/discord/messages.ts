/**
 * Messages as they stand in channels: kept by the twin; nonces, pings and empty messages are looked after
 * here.
 */
import type { APIMessage } from 'discord.js';
import { complaintsAboutMessage, flags, isEmptyMessage } from './limits.ts';
import { refusalIn, type Channel, type World } from './world.ts';

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
  40060: { status: 400, message: 'Interaction has already been acknowledged.' },
  50001: { status: 403, message: 'Missing Access' },
  50005: { status: 403, message: 'Cannot edit a message authored by another user' },
  50006: { status: 400, message: 'Cannot send an empty message' },
  50007: { status: 403, message: 'Cannot send messages to this user' },
  50013: { status: 403, message: 'Missing Permissions' },
  50083: { status: 400, message: 'Thread is archived' },
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
  /** Ids of messages that would have called somebody. */
  readonly pinging: ReadonlySet<string>;
}

export function createMessages({ twin }: World, nonceMs: number): Messages {
  const pinging = new Set<string>();
  const nonces = new Map<unknown, { channel: Channel; id: string; until: number }>();

  const ask = async (method: string, path: string, body?: Body): Promise<Response> =>
    fetch(`${twin.restUrl}/v10${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
  const note = (message: APIMessage, body: Body) => {
    if (pings(body)) pinging.add(message.id);
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
      const message = await put(channel, body);
      if (nonce !== undefined) nonces.set(nonce, { channel, id: message.id, until: Date.now() + nonceMs });
      return { status: 200, body: message };
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

/**
 * Whether Discord would call anybody: it reads the raw text, escaped or not, unless `allowed_mentions`
 * forbids.
 */
function pings(body: Body): boolean {
  const words = JSON.stringify([body['content'], body['components']]);
  if (!/@everyone|@here|<@[!&]?\d+>/.test(words)) return false;
  const allowed = body['allowed_mentions'] as
    { parse?: unknown[]; users?: unknown[]; roles?: unknown[] } | undefined;
  if (allowed === undefined) return true;
  return [allowed.parse, allowed.users, allowed.roles].some((list) => (list ?? []).length > 0);
}
