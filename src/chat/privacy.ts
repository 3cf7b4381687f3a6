/** What is kept of a reader, in plain words, and its deletion when they ask for it. */
import type { Room } from '../briefing.ts';
import type { Block, Button } from '../brief/document.ts';
import type { Language } from '../contracts.ts';
import { text } from '../i18n/catalogue.ts';
import { forgetReader, keptOf, type Kept, type Reader } from '../store/forget.ts';
import { action } from './action.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { documentOf } from './say.ts';

/** Answered in private: what is kept of somebody is nobody else's business. */
const as = 'private';

export async function privacy(room: Room, { request, editor }: Asked): Promise<Reply[]> {
  const { language } = request;
  const blocks = ['privacy-kept', 'privacy-not-kept', 'privacy-who'].map((id): Block => ({ type: 'text', text: text(language, id) }));
  const now = inWords(await keptOf(room.store.db, readerIn(request)), language, 'privacy-of-you');
  return [{ as, document: documentOf([...blocks, ...now, ...editorsNote(editor !== null, language)], [[forget(language, 'button-forget')]]) }];
}

/** Says what would go, and does it only when asked once more. */
export async function forgetMe(room: Room, { request, action: { choice }, editor }: Asked): Promise<Reply[]> {
  const { language, input } = request;
  const reader = readerIn(request);
  if (choice !== 'all' || input.type !== 'press') {
    const blocks = inWords(await keptOf(room.store.db, reader), language, 'forget-would');
    return [{ as, document: documentOf([...blocks, { type: 'note', text: text(language, 'forget-consequence') }, ...editorsNote(editor !== null, language)],
      [[{ ...forget(language, 'button-forget-all'), action: action('forget', '', undefined, undefined, 'all') }]]) }];
  }
  const kept = await room.store.transaction((trx) => forgetReader(trx, reader));
  return [{ as: request.place.kind === 'private' ? 'replace' : as,
    document: documentOf([...inWords(kept, language, 'forget-done'), ...editorsNote(editor !== null, language)]) }];
}

function readerIn({ person, place }: Request): Reader {
  // A private chat in Telegram has the person's own id; elsewhere it is known only from within.
  const chat = place.kind === 'private' ? place
    : person.platform === 'telegram' ? { platform: person.platform, destination: person.id, thread: null } : null;
  return { platform: person.platform, person: person.id, chat };
}

function inWords({ subscriptions, messages, reports, places }: Kept, language: Language, heading: string): Block[] {
  const rows = [
    ...(subscriptions > 0 ? [text(language, 'kept-subscription')] : []),
    ...(messages > 0 ? [text(language, 'kept-messages', { count: messages })] : []),
    ...(reports > 0 ? [text(language, 'kept-reports', { count: reports })] : []),
    ...(places > 0 ? [text(language, 'kept-places', { count: places })] : []),
  ];
  const words = rows.length === 0 ? [text(language, 'kept-nothing')] : rows;
  return [{ type: 'heading', text: text(language, heading) }, { type: 'text', text: words.join('\n') }];
}

function editorsNote(isEditor: boolean, language: Language): Block[] {
  return isEditor ? [{ type: 'note', text: text(language, 'kept-editor') }] : [];
}

function forget(language: Language, id: string): Button & { action: string } {
  return { text: text(language, id), action: action('forget') };
}
