/** Who may configure which place, and what places are called: asked of Telegram at that moment, never kept. */
import { GrammyError, type Api } from 'grammy';
import { isSamePlace } from '../../src/chat/place.ts';
import type { Request } from '../../src/chat/request.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import type { Incoming } from './incoming.ts';

type Asked = Omit<Request, 'mayConfigure'>;
type Places = Required<Pick<Request, 'mayConfigure' | 'titleOf' | 'channelNamed'>>;

export function placesFor(found: Pick<Incoming, 'configures'>, { place, person }: Asked, { api }: { readonly api: Api }): Places {
  return {
    async mayConfigure(of = place) {
      if (found.configures === 'surely' && isSamePlace(of, place)) return true;
      // A person's own private chat has their id.
      return of.destination === person.id || administers(api, of, person.id);
    },
    titleOf: (of) => asked(async () => (await api.getChat(Number(of.destination))).title ?? null),
    channelNamed: (name) => asked(async () => {
      const { id, type } = await api.getChat(name);
      return type === 'channel' ? { platform: 'telegram', destination: String(id), thread: null } : null;
    }),
  };
}

/** In a channel only those who may post themselves: what is chosen is posted there. */
async function administers(api: Api, { destination }: Destination, person: string): Promise<boolean> {
  if (!/^-\d+$/.test(destination) || !/^\d+$/.test(person)) return false;
  const member = await asked(() => api.getChatMember(Number(destination), Number(person)));
  if (member?.status === 'creator') return true;
  if (member?.status !== 'administrator') return false;
  // Telegram gives this right in channels only, and there to each administrator.
  return member.can_post_messages ?? true;
}

/** Whether a topic that is closed takes what the bot writes; no, where Telegram does not answer. @param bot its id */
export async function managesTopics(api: Api, { destination }: Destination, bot: number): Promise<boolean> {
  const member = await api.getChatMember(Number(destination), bot).catch(() => null);
  return member?.status === 'administrator' && member.can_manage_topics === true;
}

/** Null where Telegram says that there is no such place, or none for us. */
async function asked<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return null;
    throw error;
  }
}
