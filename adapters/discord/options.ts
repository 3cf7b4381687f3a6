/** What is typed and chosen beside a command: Discord's own fields for channels and roles, lists, completed words. */
import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import type { Command } from '../../src/chat/request.ts';
import { text } from '../../src/i18n/catalogue.ts';
import type { OptionBody } from './commands.ts';
import { inOtherLanguages } from './localised.ts';
import { shorten } from './words.ts';

const descriptionLimit = 100;

/** Where briefs may go: also a thread, and a forum, which gets a post for each. */
const destinations = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** ISO days as digits, with the id of their name. */
const dayChoices = ['1234567', '12345', '67', '1', '2', '3', '4', '5', '6', '7'];

export function optionsOf({ name, argument }: Command): OptionBody[] {
  if (name === 'subscribe') return subscribing();
  if (argument === 'region') return [option('region', ApplicationCommandOptionType.String, { autocomplete: true })];
  if (argument === 'words') return [option('words', ApplicationCommandOptionType.String)];
  return argument === 'article' ? [addArticle()] : [];
}

/** All may be left out: here, all of a region asked for next, at once, every day, calling nobody. */
function subscribing(): OptionBody[] {
  return [
    option('regions', ApplicationCommandOptionType.String, { autocomplete: true }),
    option('channel', ApplicationCommandOptionType.Channel, { channel_types: destinations }),
    option('time', ApplicationCommandOptionType.String, { autocomplete: true }),
    option('zone', ApplicationCommandOptionType.String, { autocomplete: true }),
    option('days', ApplicationCommandOptionType.String, { choices: dayChoices.map(dayChoice) }),
    option('role', ApplicationCommandOptionType.Role),
    option('discussion', ApplicationCommandOptionType.Boolean),
  ];
}

function dayChoice(value: string): NonNullable<OptionBody['choices']>[number] {
  const id = `discord-days-${value}`;
  return { value, name: text('en', id), name_localizations: inOtherLanguages(id, descriptionLimit) };
}

/** With neither link nor file it asks for the text in a form. */
function addArticle(): OptionBody {
  const options = [
    option('link', ApplicationCommandOptionType.String),
    option('file', ApplicationCommandOptionType.Attachment),
  ];
  return option('add', ApplicationCommandOptionType.Subcommand, { options });
}

function option(name: string, type: ApplicationCommandOptionType, more: Partial<OptionBody> = {}): OptionBody {
  const id = `discord-option-${name}`;
  return {
    name,
    type,
    description: shorten(text('en', id), descriptionLimit),
    description_localizations: inOtherLanguages(id, descriptionLimit),
    ...more,
  };
}
