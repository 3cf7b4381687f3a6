/** Slash commands: registered with Discord only when they changed, and completed while they are typed. */
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
  type REST,
} from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../src/chat/request.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { shorten } from './render.ts';

export interface RegionChoice {
  readonly id: string;
  readonly name: string;
}

const descriptionLimit = 100;
const choicesLimit = 25;

/** The part of a command that is ours to set; Discord fills in more, which is not compared. */
const commandSchema = z.object({
  name: z.string(),
  description: z.string(),
  contexts: z.array(z.int()).nullish(),
  integration_types: z.array(z.int()).nullish(),
  /** Sent as a number, given back as text. */
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((held) => (held ?? null) && Number(held)),
  options: z
    .array(
      z.object({
        name: z.string(),
        description: z.string(),
        type: z.int(),
        autocomplete: z.boolean().optional(),
        /** Of a subcommand. */
        options: z.array(z.object({ name: z.string(), description: z.string(), type: z.int() })).optional(),
      }),
    )
    .optional(),
});
type CommandBody = z.infer<typeof commandSchema>;

/** Brings Discord's list to ours. @returns whether it had to be changed */
export async function register(rest: REST, commands: readonly Command[]): Promise<boolean> {
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const wanted = commands.map(bodyOf);
  const present = z.array(commandSchema).safeParse(await rest.get(Routes.applicationCommands(id)));
  if (present.success && same(present.data, wanted)) return false;
  await rest.put(Routes.applicationCommands(id), { body: wanted });
  return true;
}

/** Regions that fit what was typed: those that begin with it first. */
export function completions(
  regions: readonly RegionChoice[],
  typed: string,
): { name: string; value: string }[] {
  const words = typed.toLowerCase();
  const rank = ({ id, name }: RegionChoice) => {
    if ([id, name.toLowerCase()].some((each) => each.startsWith(words))) return 0;
    return name.toLowerCase().includes(words) || id.includes(words) ? 1 : 2;
  };
  return regions
    .map((region) => ({ region, rank: rank(region) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, choicesLimit)
    .map(({ region }) => ({ name: shorten(region.name, 100), value: region.id }));
}

/**
 * Editors need not manage a server, and Discord knows only its own permissions: in servers the list shows
 * their commands to those who manage it (who may show them to a role of editors), in direct messages to
 * everybody. Whoever types one without being an editor is answered as to nonsense.
 */
function bodyOf({ name, argument, editors }: Command): CommandBody {
  return {
    name,
    description: shorten(text('en', `command-${name}`), descriptionLimit),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: editors ? Number(PermissionFlagsBits.ManageGuild) : null,
    ...(argument === null ? {} : { options: [argument === 'article' ? addArticle() : region()] }),
  };
}

type OptionBody = NonNullable<CommandBody['options']>[number];

function region(): OptionBody {
  return {
    name: 'region',
    description: text('en', 'discord-option-region'),
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
  };
}

/** With neither link nor file it asks for the text in a form. */
function addArticle(): OptionBody {
  return {
    name: 'add',
    description: text('en', 'discord-option-add'),
    type: ApplicationCommandOptionType.Subcommand,
    options: [
      {
        name: 'link',
        description: text('en', 'discord-option-link'),
        type: ApplicationCommandOptionType.String,
      },
      {
        name: 'file',
        description: text('en', 'discord-option-file'),
        type: ApplicationCommandOptionType.Attachment,
      },
    ],
  };
}

function same(present: readonly CommandBody[], wanted: readonly CommandBody[]): boolean {
  const listed = (commands: readonly CommandBody[]) =>
    JSON.stringify(
      commands
        .map((command) => commandSchema.parse({ ...command, options: command.options ?? [] }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    );
  return listed(present) === listed(wanted);
}
