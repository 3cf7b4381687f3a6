/**
 * Interactions as Discord judges them: an answer within the deadline, once; then follow-ups while the token
 * lives. The twin knows no deadline, no ephemeral answers and no direct messages here, so this part is all
 * ours.
 */
import { randomBytes } from 'node:crypto';
import { generateSnowflake } from 'discord-digital-twin';
import {
  complaintsAboutChoices,
  complaintsAboutMessage,
  flags,
  isEmptyMessage,
  readModal,
  type Complaint,
  type Modal,
} from './limits.ts';
import {
  complaintsAboutEdit,
  invalid,
  refuse,
  settable,
  type Answer,
  type Body,
  type Messages,
} from './messages.ts';
import type { Channel, Member } from './world.ts';

/** A message as the member's client shows it. */
export interface Shown {
  readonly id: string;
  readonly channel: Channel;
  readonly content: string;
  readonly components: readonly Body[];
  readonly flags: number;
  readonly ephemeral: boolean;
}

/** A command, a press, something being typed, a form sent off. */
export type InteractionType = 2 | 3 | 4 | 5;

/** What came of pressing or typing something; each promise settles when it is known. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly member: Member;
  readonly channel: Channel;
  readonly startedAt: number;
  /** The message whose button was pressed. */
  readonly source: Shown | null;
  /** The type of the first answer, null when none came in time. */
  readonly first: Promise<number | null>;
  /** Everything that was shown because of this, oldest first; edits stand in place. */
  readonly shown: Shown[];
  readonly choices: Promise<readonly { name: string; value: string }[]>;
  /** The form that was shown. */
  readonly modal: () => Modal | null;
}

interface State extends Interaction {
  answered: number | null;
  expired: boolean;
  /** The message that `@original` names; `deferred` until there is one. */
  original: Shown | 'deferred' | null;
  deferredEphemeral: boolean;
  form: Modal | null;
  answer(type: number | null): void;
  choose(list: readonly { name: string; value: string }[]): void;
}

export interface Interactions {
  begin(type: InteractionType, member: Member, channel: Channel, source: Shown | null): Interaction;
  callback(id: string, token: string, body: Body): Promise<Answer>;
  followUp(token: string, body: Body): Promise<Answer>;
  edit(token: string, messageId: string, body: Body): Promise<Answer>;
  remove(token: string, messageId: string): Promise<Answer>;
  get(token: string, messageId: string): Answer;
  /** Ephemeral messages that this member sees. */
  ephemeral(member: Member): readonly Shown[];
}

export function createInteractions(
  messages: Messages,
  pace: { deadlineMs: number; tokenMs: number },
): Interactions {
  const states = new Map<string, State>();
  const whispers = new Map<string, { member: Member; shown: Shown }>();

  const open = (token: string): State | null => {
    const state = [...states.values()].find((each) => each.token === token);
    return state === undefined || Date.now() - state.startedAt > pace.tokenMs ? null : state;
  };

  const show = async (state: State, body: Body, ephemeral: boolean): Promise<Shown> => {
    const shown: Shown = ephemeral
      ? seen(generateSnowflake(), state.channel, body, true)
      : seen((await messages.put(state.channel, body)).id, state.channel, body, false);
    if (ephemeral) whispers.set(shown.id, { member: state.member, shown });
    state.shown.push(shown);
    return shown;
  };

  const change = async (state: State, message: Shown, body: Body): Promise<Shown> => {
    const before = { content: message.content, components: message.components, flags: message.flags };
    const shown = seen(
      message.id,
      message.channel,
      { ...before, ...body, flags: message.flags },
      message.ephemeral,
    );
    if (message.ephemeral) whispers.set(shown.id, { member: state.member, shown });
    else await messages.change(message.channel, message.id, body);
    const place = state.shown.findIndex(({ id }) => id === message.id);
    state.shown.splice(place === -1 ? state.shown.length : place, 1, shown);
    return shown;
  };

  const target = (state: State, messageId: string): Shown | null => {
    if (messageId === '@original') return state.original === 'deferred' ? null : state.original;
    return state.shown.find(({ id }) => id === messageId) ?? null;
  };

  return {
    begin(type, member, channel, source) {
      const first = Promise.withResolvers<number | null>();
      const choices = Promise.withResolvers<readonly { name: string; value: string }[]>();
      const state: State = {
        id: generateSnowflake(),
        token: randomBytes(40).toString('base64url'),
        type,
        member,
        channel,
        source,
        startedAt: Date.now(),
        shown: [],
        first: first.promise,
        choices: choices.promise,
        answered: null,
        expired: false,
        original: null,
        deferredEphemeral: false,
        form: null,
        modal: () => state.form,
        answer: first.resolve,
        choose: choices.resolve,
      };
      states.set(state.id, state);
      setTimeout(() => {
        state.expired = state.answered === null;
        first.resolve(null);
      }, pace.deadlineMs).unref();
      return state;
    },

    async callback(id, token, body) {
      const state = states.get(id);
      if (state === undefined || state.token !== token || state.expired) return refuse(10062);
      if (state.answered !== null) return refuse(40060);
      const type = Number(body['type']);
      const data = (body['data'] ?? {}) as Body;
      const complaints = complaintsAboutCallback(state, type, data);
      if (complaints.length > 0) return invalid(complaints);
      if (type === 4 && isEmptyMessage(data)) return refuse(50006);
      if (type === 9) {
        const read = readModal(data);
        if ('complaints' in read) return invalid(read.complaints);
        state.form = read.shown;
      }
      state.answered = type;
      if (type === 4) state.original = await show(state, data, isEphemeral(data));
      if (type === 5) [state.original, state.deferredEphemeral] = ['deferred', isEphemeral(data)];
      if (type === 6) state.original = state.source;
      if (type === 7 && state.source !== null) state.original = await change(state, state.source, data);
      if (type === 8) state.choose(data['choices'] as { name: string; value: string }[]);
      state.answer(type);
      return { status: 204 };
    },

    async followUp(token, body) {
      const state = open(token);
      if (state === null || state.answered === null) return refuse(10015);
      const complaints = [...complaintsAboutMessage(body), ...settable(body, answerFlags)];
      if (complaints.length > 0) return invalid(complaints);
      if (isEmptyMessage(body)) return refuse(50006);
      // Discord fills a deferred answer with the first follow-up, and its visibility is the deferred one's.
      const filling = state.original === 'deferred';
      const shown = await show(state, body, filling ? state.deferredEphemeral : isEphemeral(body));
      if (filling) state.original = shown;
      return { status: 200, body: { id: shown.id, channel_id: shown.channel.id } };
    },

    async edit(token, messageId, body) {
      const state = open(token);
      if (state === null || state.answered === null) return refuse(10015);
      if (messageId === '@original' && state.original === 'deferred') {
        const complaints = [...complaintsAboutMessage(body), ...settable(body, answerFlags)];
        if (complaints.length > 0) return invalid(complaints);
        if (isEmptyMessage(body)) return refuse(50006);
        state.original = await show(state, body, state.deferredEphemeral);
        return { status: 200, body: { id: state.original.id } };
      }
      const message = target(state, messageId);
      if (message === null) return refuse(10008);
      const complaints = complaintsAboutEdit(message, body);
      if (complaints.length > 0) return invalid(complaints);
      const shown = await change(state, message, body);
      if (messageId === '@original') state.original = shown;
      return { status: 200, body: { id: shown.id } };
    },

    async remove(token, messageId) {
      const state = open(token);
      if (state === null || state.answered === null) return refuse(10015);
      if (messageId === '@original' && state.original === 'deferred') {
        state.original = null;
        return { status: 204 };
      }
      const message = target(state, messageId);
      if (message === null) return refuse(10008);
      if (message.ephemeral) whispers.delete(message.id);
      else await messages.remove(message.channel, message.id);
      if (messageId === '@original') state.original = null;
      state.shown.splice(
        state.shown.findIndex(({ id }) => id === message.id),
        1,
      );
      return { status: 204 };
    },

    get(token, messageId) {
      const state = open(token);
      const message = state && target(state, messageId);
      return message
        ? { status: 200, body: { id: message.id, content: message.content } }
        : refuse(state ? 10008 : 10015);
    },

    ephemeral: (member) =>
      [...whispers.values()].filter((each) => each.member.id === member.id).map(({ shown }) => shown),
  };
}

const answerFlags = flags.ephemeral | flags.suppressEmbeds | flags.silent | flags.componentsV2;

const isEphemeral = (body: Body) => (Number(body['flags'] ?? 0) & flags.ephemeral) !== 0;

function seen(id: string, channel: Channel, body: Body, ephemeral: boolean): Shown {
  return {
    id,
    channel,
    ephemeral,
    content: typeof body['content'] === 'string' ? body['content'] : '',
    components: (body['components'] ?? []) as Body[],
    flags: Number(body['flags'] ?? 0),
  };
}

/** Which kinds of answer fit which kind of interaction, and whether the answer's body is right. */
function complaintsAboutCallback(state: Interaction, type: number, data: Body): Complaint[] {
  const fits: Readonly<Record<number, readonly number[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5] };
  if (!(fits[state.type] ?? []).includes(type))
    return [{ path: 'type', message: 'not an answer to this interaction' }];
  if (type === 8) return complaintsAboutChoices(data);
  if (type === 7 && state.source !== null) return complaintsAboutEdit(state.source, data);
  if (type === 4 || type === 5) return [...complaintsAboutMessage(data), ...settable(data, answerFlags)];
  return [];
}
