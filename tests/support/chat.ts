/** What a person does in a chat, and what they read. */
import { plainText } from '../../src/brief/plain.ts';
import type { Input, Reply, Request } from '../../src/chat/request.ts';

export const wordsOf = (replies: readonly Reply[]) =>
  replies.map(({ document }) => plainText(document, { width: 10_000, bold: (shown) => shown })).join('\n\n');
export const actionsOf = (replies: readonly Reply[]) =>
  replies.flatMap(({ document }) => document.buttons.flat()).flatMap((button) => ('action' in button ? button.action : []));

export const command = (name: string, argument = ''): Input => ({ type: 'command', name, argument });
export const press = (action: string | undefined): Input => ({ type: 'press', action: action ?? '' });
export const words = (said: string): Input => ({ type: 'words', words: said });

/** From a person in their private chat with the bot, unless said otherwise. */
export function from(id: string, input: Input, more: Partial<Request> = {}): Request {
  return {
    person: { platform: 'telegram', id, name: `person ${id}` }, language: 'en', input, mayConfigure: async () => true,
    place: { platform: 'telegram', destination: id, thread: null, kind: 'private' }, ...more,
  };
}
