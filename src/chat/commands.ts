/** The commands of every chat, in the order of their lists; each is described by the catalogue's `command-NAME`. */
import type { Command } from './request.ts';
import type { Verb } from './action.ts';

export const commands: readonly (Command & { readonly name: Verb })[] = [
  { name: 'start', argument: 'region', editors: false },
  { name: 'brief', argument: 'region', editors: false },
  { name: 'regions', argument: null, editors: false },
  { name: 'subscribe', argument: 'region', editors: false },
  { name: 'settings', argument: null, editors: false },
  { name: 'subscriptions', argument: null, editors: false },
  { name: 'search', argument: 'words', editors: false },
  { name: 'stop', argument: null, editors: false },
  { name: 'why', argument: null, editors: false },
  { name: 'privacy', argument: null, editors: false },
  { name: 'forget', argument: null, editors: false },
  { name: 'cancel', argument: null, editors: false },
  { name: 'language', argument: null, editors: false },
  { name: 'corrections', argument: 'region', editors: false },
  { name: 'help', argument: null, editors: false },
  { name: 'desk', argument: null, editors: true },
  { name: 'article', argument: 'article', editors: true },
  { name: 'test', argument: null, editors: true },
  { name: 'staff', argument: null, editors: true },
  { name: 'join', argument: null, editors: true },
  { name: 'invite', argument: null, editors: true },
];
