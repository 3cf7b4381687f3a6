/**
 * What a person's own app lets them do: type commands with typed options, choose in lists, press, fill in
 * forms; each only where the app would offer it, unless it is forged.
 */
import type { APIMessage } from 'discord.js';
import type { Registered, Registry } from './commands.ts';
import type { Files, Upload } from './files.ts';
import type { Interaction, Interactions, InteractionType, Shown } from './interactions.ts';
import type { Body, Messages } from './messages.ts';
import type { Channel, Member, Role } from './world.ts';

/** A word, a channel, a role or a file, as the option takes it. */
export type Given = Readonly<Record<string, string | boolean | Channel | Role | Upload>>;

export interface Client {
  /** What the client's list of commands shows to a member there. */
  commands(member: Member, channel: Channel): readonly Registered[];
  /** Types a slash command, `article add` with its subcommand; throws when it would not be offered there. */
  command(member: Member, channel: Channel, name: string, given?: Given, forged?: 'forged'): Interaction;
  subcommand(member: Member, channel: Channel, name: string, sub: string, given?: Given): Interaction;
  /** "Apps" in the menu of a message, whoever wrote it. */
  messageCommand(member: Member, channel: Channel, name: string, message: APIMessage): Interaction;
  autocomplete(member: Member, channel: Channel, name: string, option: string, typed: string): Interaction;
  /** Presses a button that the member sees; `forged` sends any custom_id whether it stands there or not. */
  press(member: Member, message: Shown | APIMessage, customId: string, forged?: 'forged'): Promise<Interaction>;
  /** The same for a button on a message that is not kept, and for a word of a command that nobody looks up. */
  pressed(member: Member, channel: Channel, customId: string): Interaction;
  typing(member: Member, channel: Channel, name: string, option: string, typed: string): Interaction;
  /** Chooses in a list that stands below a message, by the value of an option. */
  choose(member: Member, message: Shown | APIMessage, value: string): Promise<Interaction>;
  /** Fills in the form that was shown and sends it off: the values in order, a list's by its option. */
  submit(asked: Interaction, values: readonly (string | readonly string[])[]): Interaction;
}

export interface ClientParts {
  readonly registry: Registry;
  readonly interactions: Interactions;
  readonly messages: Messages;
  readonly files: Files;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly applicationId: string;
  readonly begin: (
    type: InteractionType,
    member: Member,
    channel: Channel,
    source: Shown | null,
    data: object,
  ) => Interaction;
}

const optionType = { channel: 7, role: 8, attachment: 11 } as const;

export function createClient(parts: ClientParts): Client {
  const { registry, begin } = parts;
  const offered = (member: Member, channel: Channel, name: string, type = 1) =>
    registry.seenBy(member, channel).find((command) => command.name === name && command['type'] === type);
  const options = (listed: readonly Body[], given: Given, forged: boolean) => {
    const attachments: Record<string, object> = {};
    const channels: Record<string, object> = {};
    const roles: Record<string, object> = {};
    const list = Object.entries(given).map(([name, value]) => {
      const option = listed.find((each) => each['name'] === name);
      if (option === undefined && !forged) throw new Error(`no option ${name}`);
      const type = Number(option?.['type'] ?? 3);
      const allowed = option?.['choices'] as { value: unknown }[] | undefined;
      if (typeof value === 'boolean') return { name, type, value };
      if (typeof value === 'string') {
        if (allowed?.some((choice) => choice.value === value) === false) throw new Error(`no choice ${value}`);
        return { name, type, value };
      }
      if ('bytes' in value) {
        const kept = parts.files.keep(value);
        attachments[kept.id] = kept;
        return { name, type: optionType.attachment, value: kept.id };
      }
      if ('view' in value) {
        const fits = option?.['channel_types'] as number[] | undefined;
        if (fits?.includes(value.type) === false) throw new Error(`${value.name} is not offered for ${name}`);
        const { id, type: kind, name: called, parent } = value;
        channels[id] = { id, type: kind, name: called, permissions: '0', parent_id: parent?.id ?? null };
        return { name, type: optionType.channel, value: id };
      }
      roles[value.id] = { id: value.id, name: value.name, permissions: '0', mentionable: true };
      return { name, type: optionType.role, value: value.id };
    });
    return { list, resolved: { attachments, channels, roles } };
  };

  return {
    commands: (member, channel) => registry.seenBy(member, channel),
    command(member, channel, name, given = {}, forged) {
      const command = offered(member, channel, name);
      if (command === undefined && forged === undefined)
        throw new Error(`/${name} is not offered to ${member.name}`);
      const { list, resolved } = options(command?.options ?? [], given, forged !== undefined);
      return begin(2, member, channel, null, {
        id: command?.id ?? '1',
        name,
        type: 1,
        ...(list.length > 0 ? { options: list, resolved } : {}),
      });
    },
    subcommand(member, channel, name, sub, given = {}) {
      const command = offered(member, channel, name);
      const listed = command?.options?.find((each) => each['name'] === sub && each['type'] === 1);
      if (command === undefined || listed === undefined)
        throw new Error(`/${name} ${sub} is not offered to ${member.name}`);
      const { list, resolved } = options((listed['options'] ?? []) as Body[], given, false);
      return begin(2, member, channel, null, {
        id: command.id,
        name,
        type: 1,
        options: [{ name: sub, type: 1, options: list }],
        resolved,
      });
    },
    messageCommand(member, channel, name, message) {
      const command = offered(member, channel, name, 3);
      if (command === undefined) throw new Error(`“${name}” is not offered to ${member.name}`);
      return begin(2, member, channel, null, {
        id: command.id,
        name,
        type: 3,
        target_id: message.id,
        // Without its author's membership, as Discord sends it here: the bot would forget its own roles.
        resolved: { messages: { [message.id]: { ...message, member: undefined } } },
      });
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
      const seen = await seenBy(parts, member, message);
      const standing = componentsOf(seen).some((each) => each['custom_id'] === customId && each['type'] === 2);
      if (forged === undefined && !standing) throw new Error(`no button ${customId} on message ${seen.id}`);
      return begin(3, member, seen.channel, seen, { custom_id: customId, component_type: 2, id: 1 });
    },
    pressed(member, channel, customId) {
      const shown = { id: '1', channel, content: '', components: [], flags: 0, ephemeral: false };
      return begin(3, member, channel, shown, { custom_id: customId, component_type: 2, id: 1 });
    },
    typing: (member, channel, name, option, typed) =>
      begin(4, member, channel, null, {
        id: '1',
        name,
        type: 1,
        options: [{ name: option, type: 3, value: typed, focused: true }],
      }),
    async choose(member, message, value) {
      const seen = await seenBy(parts, member, message);
      const list = componentsOf(seen).find((each) => valuesOf(each).includes(value));
      if (list === undefined) throw new Error(`no choice ${value} below message ${seen.id}`);
      const data = { custom_id: list['custom_id'], component_type: 3, values: [value] };
      return begin(3, member, seen.channel, seen, data);
    },
    submit(asked, values) {
      const form = asked.modal();
      if (form === null) throw new Error('no form was shown');
      const fields = form.components.flatMap((each) => (each.type === 18 ? [each.component] : []));
      const components = fields.map((field, index) => ({
        type: 18,
        id: index + 1,
        component: filledIn(field, values[index] ?? ''),
      }));
      return begin(5, asked.member, asked.channel, asked.source, { custom_id: form.custom_id, components });
    },
  };
}

type Field = Body & { readonly type: number; readonly custom_id: string };

/** As the app does: a list takes what it offers, a field what fits. */
function filledIn(field: Field, value: string | readonly string[]): object {
  const required = field['required'] !== false;
  if (field.type === 3) {
    const chosen = typeof value === 'string' ? (value === '' ? [] : [value]) : value;
    if (required && chosen.length === 0) throw new Error('something must be chosen');
    for (const each of chosen) if (!valuesOf(field).includes(each)) throw new Error(`no choice ${each}`);
    return { type: 3, custom_id: field.custom_id, values: chosen };
  }
  if (typeof value !== 'string') throw new Error('a field takes words');
  if (value === '' && required) throw new Error('a field must be filled in');
  if (value.length > Number(field['max_length'] ?? 4000)) throw new Error('the field takes no more');
  if (value !== '' && value.length < Number(field['min_length'] ?? 0)) throw new Error('the field takes more');
  return { type: 4, custom_id: field.custom_id, value };
}

function valuesOf(component: Body): string[] {
  return ((component['options'] ?? []) as { value: string }[]).map(({ value }) => value);
}

function componentsOf(shown: Shown): Body[] {
  return shown.components.flatMap((row) => (row['components'] ?? []) as Body[]);
}

async function seenBy(
  { interactions, messages, channels }: ClientParts,
  member: Member,
  message: Shown | APIMessage,
): Promise<Shown> {
  const source = 'channel' in message ? message : shownOf(message, channels);
  const standing = await messages.find(source.channel, source.id);
  const seen = source.ephemeral
    ? interactions.ephemeral(member).find(({ id }) => id === source.id)
    : standing && shownOf(standing, channels);
  if (!seen) throw new Error(`${member.name} sees no message ${source.id}`);
  return seen;
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
