/** What somebody typed, pressed, chose or filled in, in the core's words. */
import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { parseAction } from '../../src/chat/action.ts';
import { joinParts } from '../../src/chat/intake.ts';
import type { Input, Wishes } from '../../src/chat/request.ts';
import { readerLanguage } from '../../src/i18n/language.ts';
import { menuNamed } from './commands.ts';
import type { Typed } from './complete.ts';
import type { Interaction, Load } from './interaction.ts';
import { within } from './standing.ts';

/** What is being typed into a command's argument, or null when nothing is completed. */
export function typedIn(interaction: Interaction): Typed | null {
  if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return null;
  const option = interaction.data?.options?.find(({ focused }) => focused === true);
  return { name: option?.name ?? '', words: wordOf(option?.value), language: readerLanguage(interaction.locale) };
}

/** Null for what Standpoint never offered. */
export function inputOf(interaction: Interaction, load: Load): Input | null {
  const { type, data } = interaction;
  if (type === InteractionType.ApplicationCommand) {
    if (data?.name === undefined) return null;
    if (data.type === ApplicationCommandType.Message) return chosenInMenu(interaction, load);
    return data.type === ApplicationCommandType.ChatInput ? typedCommand({ ...data, name: data.name }, load) : null;
  }
  if (type === InteractionType.ModalSubmit) {
    if (data?.custom_id === undefined) return null;
    const filled = data.components?.map(({ component }) => component) ?? [];
    const [chosen] = filled.flatMap((component) => component?.values ?? []);
    const words = joinParts(filled.map((component) => component?.value ?? ''));
    return { type: 'answer', action: chosen ?? data.custom_id, words };
  }
  if (type === InteractionType.MessageComponent) {
    const action = data?.component_type === ComponentType.StringSelect ? data.values?.[0] : data?.custom_id;
    return action === undefined ? null : { type: 'press', action };
  }
  return null;
}

type Data = NonNullable<Interaction['data']>;

function typedCommand(data: Data & { name: string }, load: Load): Input {
  const { name, options = [], resolved } = data;
  const [first] = options;
  const sub = first?.options;
  const given = (option: string) => (sub ?? options).find((each) => each.name === option)?.value;
  if (sub !== undefined) {
    const file = resolved?.attachments?.[wordOf(given('file'))];
    return { type: 'command', name, argument: wordOf(given('link')), files: file === undefined ? [] : [load(file)] };
  }
  if (name !== 'subscribe') return { type: 'command', name, argument: wordOf(first?.value) };
  const discussion = given('discussion');
  const wishes: Wishes = {
    ...filled({ time: given('time'), zone: given('zone'), days: given('days'), mention: given('role') }),
    ...(typeof discussion === 'boolean' ? { discussion } : {}),
  };
  return { type: 'command', name, argument: wordOf(given('regions')), wishes };
}

/** What has words in it. */
function filled(given: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (wordOf(value) === '' ? [] : [[name, wordOf(value)]])));
}

/** "Apps" in the menu of a message: its evidence, or its text, links and files as an article. */
function chosenInMenu({ data, channel }: Interaction, load: Load): Input | null {
  const id = data?.target_id ?? '';
  const message = data?.resolved?.messages?.[id];
  const menu = menuNamed(data?.name ?? '');
  if (menu === undefined || message === undefined) return null;
  if (menu === 'discord-menu-evidence') {
    const ids = message.components.flatMap(({ components }) => components.map((each) => each.custom_id ?? ''));
    const evidence = ids.find((each) => parseAction(each)?.verb === 'evidence');
    if (evidence !== undefined) return { type: 'press', action: evidence };
    return { type: 'about', messages: [id, ...(channel === undefined ? [] : [within(channel.id, id)])] };
  }
  const { content, embeds, attachments } = message;
  const words = [content, ...embeds.flatMap(({ title, description, url }) => [title, description, url])];
  return {
    type: 'command',
    name: 'article',
    argument: words.filter((each) => typeof each === 'string' && each !== '').join('\n\n'),
    files: attachments.map(load),
  };
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
