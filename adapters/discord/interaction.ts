/** What Discord sends when somebody types a command or presses a button, as the core's `Request`. */
import {
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import { isSamePlace } from '../../src/chat/place.ts';
import type { Request, SentFile } from '../../src/chat/request.ts';
import { readerLanguage } from '../../src/i18n/language.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import { inputOf } from './input.ts';
import type { Places } from './places.ts';

const userSchema = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });

const attachmentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.int(),
  url: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

const optionSchema = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  /** Of a subcommand. */
  options: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]).optional() }))
    .optional(),
});

const channelSchema = z.object({ id: z.string(), type: z.int(), parent_id: z.string().nullish() });

/** What is read of a message that somebody points at. */
const messageSchema = z.object({
  content: z.string().default(''),
  embeds: z
    .array(z.object({ title: z.string().nullish(), description: z.string().nullish(), url: z.string().nullish() }))
    .default([]),
  attachments: z.array(attachmentSchema).default([]),
  components: z.array(z.object({ components: z.array(z.object({ custom_id: z.string().optional() })).default([]) })).default([]),
});
export type PointedAt = z.infer<typeof messageSchema>;

export const interactionSchema = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
  data: z
    .object({
      type: z.enum(ApplicationCommandType).optional(),
      name: z.string().optional(),
      options: z.array(optionSchema).optional(),
      /** The message in whose menu a command was chosen. */
      target_id: z.string().optional(),
      resolved: z
        .object({
          attachments: z.record(z.string(), attachmentSchema).optional(),
          channels: z.record(z.string(), channelSchema).optional(),
          messages: z.record(z.string(), messageSchema).optional(),
        })
        .optional(),
      custom_id: z.string().optional(),
      /** What a form was filled in with. */
      components: z
        .array(
          z.object({
            component: z
              .object({ value: z.string().optional(), values: z.array(z.string()).optional() })
              .optional(),
          }),
        )
        .optional(),
      component_type: z.enum(ComponentType).optional(),
      /** What was chosen in a list. */
      values: z.array(z.string()).optional(),
    })
    .optional(),
  guild_id: z.string().optional(),
  channel: channelSchema.optional(),
  member: z
    .object({
      user: userSchema,
      nick: z.string().nullish(),
      permissions: z.string(),
      roles: z.array(z.string()).default([]),
    })
    .optional(),
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
export function requestOf(interaction: Interaction, load: Load, places: Places): Request | null {
  const input = inputOf(interaction, load);
  const user = personOf(interaction);
  const { channel } = interaction;
  const chosen = chosenChannel(interaction);
  if (input === null || user === undefined || channel === undefined) return null;
  const kind = isDirect(interaction) ? 'private' : 'group';
  const { guild_id: guild } = interaction;
  const place: Request['place'] = { platform: 'discord', kind, ...destinationOf(channel) };
  return {
    person: {
      platform: 'discord',
      id: user.id,
      name: interaction.member?.nick ?? user.global_name ?? user.username,
    },
    language: readerLanguage(interaction.locale),
    locale: interaction.locale,
    place,
    ...(chosen === undefined ? {} : { about: { platform: 'discord', ...destinationOf(chosen) } }),
    // Permissions come with the interaction: who manages the server manages each of its channels.
    mayConfigure: async (of = place) => {
      if (kind === 'private') return isSamePlace(of, place);
      return mayManage(interaction.member?.permissions ?? '0') && (isSamePlace(of, place) || isWithin(of, guild, places));
    },
    here: guild ?? null,
    hasRole: async (server, role) => {
      const held = server === guild ? interaction.member?.roles : await places.rolesOf(server, user.id);
      return held?.includes(role) ?? false;
    },
    sameServer: (of) => guild !== undefined && places.knownServerOf(of.destination) === guild,
    titleOf: (of) => Promise.resolve(titleOf(of, places)),
    input,
  };
}

/** Also of its thread: a button may name one of another server. */
async function isWithin({ destination, thread }: Destination, guild: string | undefined, places: Places): Promise<boolean> {
  const servers = await Promise.all([destination, ...(thread === null ? [] : [thread])].map((id) => places.serverOf(id)));
  return servers.every((server) => server !== null && server === guild);
}

/** The channel or thread as people call it. */
export function titleOf({ destination, thread }: Destination, places: Places): string | null {
  const name = places.nameOf(thread ?? destination) ?? places.nameOf(destination);
  return name === null ? null : `#${name}`;
}

/** Another place of the same server that was chosen beside a command. */
function chosenChannel({ data, guild_id: guild }: Interaction): z.infer<typeof channelSchema> | undefined {
  const chosen = data?.options?.find(({ name }) => name === 'channel')?.value;
  return guild === undefined || typeof chosen !== 'string' ? undefined : data?.resolved?.channels?.[chosen];
}

function destinationOf({ id, type, parent_id: parent }: z.infer<typeof channelSchema>) {
  return threads.has(type) && typeof parent === 'string'
    ? { destination: parent, thread: id }
    : { destination: id, thread: null };
}

export function personOf({ member, user }: Interaction): z.infer<typeof userSchema> | undefined {
  return member?.user ?? user;
}

/** Between the bot and one person, where everything is private. */
export function isDirect(interaction: Interaction): boolean {
  return interaction.channel?.type === direct;
}

export function isPress(interaction: Interaction): boolean {
  return interaction.type === InteractionType.MessageComponent;
}

/** Permissions arrive with every interaction, as they are at that moment in that channel. */
function mayManage(permissions: string): boolean {
  const held = BigInt(/^\d+$/.test(permissions) ? permissions : '0');
  return (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}
