/** What Discord sends when somebody types a command or presses a button, as the core's `Request`. */
import {
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import { joinParts } from '../../src/chat/intake.ts';
import type { Input, Request, SentFile } from '../../src/chat/request.ts';
import { readerLanguage } from '../../src/i18n/language.ts';

const userSchema = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });

const attachmentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.int(),
  url: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const interactionSchema = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
  data: z
    .object({
      type: z.enum(ApplicationCommandType).optional(),
      name: z.string().optional(),
      options: z
        .array(
          z.object({
            name: z.string(),
            value: z.unknown().optional(),
            focused: z.boolean().optional(),
            /** Of a subcommand. */
            options: z.array(z.object({ name: z.string(), value: z.unknown().optional() })).optional(),
          }),
        )
        .optional(),
      resolved: z.object({ attachments: z.record(z.string(), attachmentSchema).optional() }).optional(),
      custom_id: z.string().optional(),
      /** What a form was filled in with. */
      components: z
        .array(z.object({ component: z.object({ value: z.string().optional() }).optional() }))
        .optional(),
      component_type: z.enum(ComponentType).optional(),
    })
    .optional(),
  guild_id: z.string().optional(),
  channel: z.object({ id: z.string(), type: z.int(), parent_id: z.string().nullish() }).optional(),
  member: z.object({ user: userSchema, nick: z.string().nullish(), permissions: z.string() }).optional(),
  user: userSchema.optional(),
  locale: z.string().optional(),
  /** The message whose button was pressed. */
  message: z.object({ flags: z.int().optional() }).optional(),
});
export type Interaction = z.infer<typeof interactionSchema>;

/** As numbers: a channel of a type that Discord adds later is still a channel. */
const threads: ReadonlySet<number> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);
const direct: number = ChannelType.DM;

/** How a file that came with a command is fetched once it is known who sent it. */
export type Load = (attachment: Attachment) => SentFile;

/** The request in it, or null when it is nothing that Standpoint ever offered. */
export function requestOf(interaction: Interaction, load: Load): Request | null {
  const input = inputOf(interaction, load);
  const user = interaction.member?.user ?? interaction.user;
  const { channel } = interaction;
  if (input === null || user === undefined || channel === undefined) return null;
  const kind = isDirect(interaction) ? 'private' : 'group';
  const parent = threads.has(channel.type) ? (channel.parent_id ?? null) : null;
  return {
    person: {
      platform: 'discord',
      id: user.id,
      name: interaction.member?.nick ?? user.global_name ?? user.username,
    },
    language: readerLanguage(interaction.locale),
    locale: interaction.locale,
    place: {
      platform: 'discord',
      kind,
      destination: parent ?? channel.id,
      thread: parent === null ? null : channel.id,
    },
    mayConfigure: () =>
      Promise.resolve(kind === 'private' || mayManage(interaction.member?.permissions ?? '0')),
    input,
  };
}

/** What is being typed into a command's argument, or null when nothing is completed. */
export function typedIn(interaction: Interaction): string | null {
  if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return null;
  return wordOf(interaction.data?.options?.find(({ focused }) => focused === true)?.value);
}

/** Between the bot and one person, where everything is private. */
export function isDirect(interaction: Interaction): boolean {
  return interaction.channel?.type === direct;
}

export function isPress(interaction: Interaction): boolean {
  return interaction.type === InteractionType.MessageComponent;
}

function inputOf({ type, data }: Interaction, load: Load): Input | null {
  if (type === InteractionType.ApplicationCommand) {
    if (data?.name === undefined || data.type !== ApplicationCommandType.ChatInput) return null;
    const [first] = data.options ?? [];
    if (first?.options === undefined)
      return { type: 'command', name: data.name, argument: wordOf(first?.value) };
    const given = (name: string) => wordOf(first.options?.find((option) => option.name === name)?.value);
    const file = data.resolved?.attachments?.[given('file')];
    const files = file === undefined ? [] : [load(file)];
    return { type: 'command', name: data.name, argument: given('link'), files };
  }
  if (type === InteractionType.ModalSubmit) {
    if (data?.custom_id === undefined) return null;
    const values = data.components?.map(({ component }) => component?.value ?? '') ?? [];
    return { type: 'answer', action: data.custom_id, words: joinParts(values) };
  }
  if (type === InteractionType.MessageComponent) {
    if (data?.custom_id === undefined || data.component_type !== ComponentType.Button) return null;
    return { type: 'press', action: data.custom_id };
  }
  return null;
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Permissions arrive with every interaction, as they are at that moment in that channel. */
function mayManage(permissions: string): boolean {
  const held = BigInt(/^\d+$/.test(permissions) ? permissions : '0');
  return (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
