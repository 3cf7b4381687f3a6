/** Slash commands and what stands in the menu of a message: registered with Discord only when they changed. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
  type REST,
} from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../src/chat/request.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { inOtherLanguages } from './localised.ts';
import { optionsOf } from './options.ts';
import { shorten } from './words.ts';

const descriptionLimit = 100;
const nameLimit = 32;

/** In other languages, absent or null where there are none. */
const others = z.record(z.string(), z.string()).nullish().transform((words) => words ?? {});

/** The part of an option that is ours to set; Discord fills in more, which is not compared. */
const optionSchema = z.object({
  name: z.string(),
  name_localizations: others,
  description: z.string(),
  description_localizations: others,
  type: z.int(),
  autocomplete: z.boolean().default(false),
  channel_types: z.array(z.int()).default([]),
  choices: z.array(z.object({ name: z.string(), value: z.string(), name_localizations: others })).default([]),
  /** Of a subcommand. */
  get options() {
    return z.array(optionSchema).default([]);
  },
});
export type OptionBody = z.input<typeof optionSchema>;

const commandSchema = z.object({
  type: z.enum(ApplicationCommandType).default(ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: others,
  description: z.string().default(''),
  description_localizations: others,
  contexts: z.array(z.int()).nullish(),
  integration_types: z.array(z.int()).nullish(),
  /** Sent as a number, given back as text. */
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((held) => (held ?? null) && Number(held)),
  options: z.array(optionSchema).default([]),
});
type CommandBody = z.input<typeof commandSchema>;

/** Brings Discord's list to ours. @returns whether it had to be changed */
export async function register(rest: REST, commands: readonly Command[]): Promise<boolean> {
  const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
  const wanted = [...commands.map(bodyOf), ...menus.map(menuOf)];
  // Without them Discord leaves out what was said in other languages.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = z.array(commandSchema).safeParse(await rest.get(Routes.applicationCommands(id), { query }));
  if (present.success && listed(present.data) === listed(z.array(commandSchema).parse(wanted))) return false;
  await rest.put(Routes.applicationCommands(id), { body: wanted });
  return true;
}

function listed(commands: readonly z.infer<typeof commandSchema>[]): string {
  return JSON.stringify(commands.toSorted((a, b) => a.type - b.type || a.name.localeCompare(b.name)));
}

/** They decide what comes into a place: in servers Discord shows them to those who manage the server. */
export const configuring: ReadonlySet<string> = new Set(['subscribe', 'subscriptions', 'settings', 'stop']);
const manageServer = Number(PermissionFlagsBits.ManageGuild);

const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/**
 * Editors need not manage a server, and Discord knows only its own permissions: in servers the list shows
 * their commands to those who manage it (who may show them to a role of editors), in direct messages to
 * everybody. Whoever types one without being an editor is answered as to nonsense.
 */
function bodyOf(command: Command): CommandBody {
  const { name, editors } = command;
  const options = optionsOf(command);
  return {
    name,
    description: shorten(text('en', `command-${name}`), descriptionLimit),
    description_localizations: inOtherLanguages(`command-${name}`, descriptionLimit),
    ...everywhere,
    default_member_permissions: editors || configuring.has(name) ? manageServer : null,
    ...(options.length === 0 ? {} : { options }),
  };
}

/** In the menu of a message, by the id of their name in the catalogue. */
export const menus = ['discord-menu-evidence', 'discord-menu-add'] as const;
export type Menu = (typeof menus)[number];

export function menuNamed(name: string): Menu | undefined {
  return menus.find((id) => text('en', id) === name);
}

function menuOf(id: Menu): CommandBody {
  return {
    type: ApplicationCommandType.Message,
    name: shorten(text('en', id), nameLimit),
    name_localizations: inOtherLanguages(id, nameLimit),
    ...everywhere,
    default_member_permissions: id === 'discord-menu-add' ? manageServer : null,
  };
}
