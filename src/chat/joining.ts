/** Whoever has an invitation's code becomes an editor with the account that they write from. */
import type { Room } from '../briefing.ts';
import { join } from '../desk/invite.ts';
import { text } from '../i18n/catalogue.ts';
import { action } from './action.ts';
import type { Reply } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, say } from './say.ts';

/** With the command, in a link that starts the chat, or asked for. A code in a group would be everybody's. */
export async function joinAnswer(room: Room, { action: { subject }, answer, request: { language, person, place } }: Asked): Promise<Reply[]> {
  const code = (answer ?? subject).replace(/^join-/u, '').trim();
  if (code === '') {
    return [ask(language, 'chat-join-how', { action: action('join'), title: text(language, 'command-join'), field: text(language, 'chat-join-field') })];
  }
  if (place.platform === 'terminal') return [say(language, 'chat-unknown')];
  const joined = await join(room, code, { identity: person, name: person.name });
  return [{ ...say(language, 'chat-joined', { role: text(language, `role-${joined.role}`) }), as: 'private' }];
}
