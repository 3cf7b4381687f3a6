/** The lists of commands that Telegram shows while somebody types a slash: by place and language. */
import type { Api } from 'grammy';
import type { BotCommandScope, LanguageCode } from 'grammy/types';
import type { Command } from '../../src/chat/request.ts';
import { languageSchema, type Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { toSignal } from './signal.ts';

/** In a group few commands are of use to everybody; those who may configure it see the rest. */
const forGroups: ReadonlySet<string> = new Set(['brief', 'regions', 'search', 'why', 'help']);
const forAdministrators: ReadonlySet<string> = new Set([...forGroups, 'settings', 'subscribe', 'stop', 'language']);

const scopes: readonly { readonly scope: BotCommandScope; readonly shown: (name: string) => boolean }[] = [
  { scope: { type: 'default' }, shown: () => true },
  { scope: { type: 'all_group_chats' }, shown: (name) => forGroups.has(name) },
  { scope: { type: 'all_chat_administrators' }, shown: (name) => forAdministrators.has(name) },
];

/** Editors' commands are not among them: an editor is offered theirs in the private chat with them. */
export async function register(api: Api, commands: readonly Command[], signal: AbortSignal): Promise<void> {
  const listed = commands.filter(({ editors }) => !editors);
  for (const { scope, shown } of scopes) await list(api, scope, listed.filter(({ name }) => shown(name)), signal);
}

/** In one person's private chat; null: as for everybody again. */
export async function offer(api: Api, person: string, commands: readonly Command[] | null, signal: AbortSignal): Promise<void> {
  const scope: BotCommandScope = { type: 'chat', chat_id: Number(person) };
  if (commands !== null) return list(api, scope, commands, signal);
  for (const language of languageSchema.options) await api.deleteMyCommands({ scope, ...codeOf(language) }, toSignal(signal));
}

async function list(api: Api, scope: BotCommandScope, commands: readonly Command[], signal: AbortSignal): Promise<void> {
  for (const language of languageSchema.options) {
    const named = commands.map(({ name }) => ({ command: name, description: text(language, `command-${name}`) }));
    await api.setMyCommands(named, { scope, ...codeOf(language) }, toSignal(signal));
  }
}

/** English is for everybody who has no list in their own language. */
function codeOf(language: Language): { language_code?: LanguageCode } {
  return language === 'en' ? {} : { language_code: language };
}
