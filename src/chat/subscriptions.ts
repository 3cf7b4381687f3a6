/** `/subscriptions`: what comes to this place and, where the platform has servers, to the others of this one. */
import type { Room } from '../briefing.ts';
import type { Block, Button } from '../brief/document.ts';
import { listOf } from '../brief/wording.ts';
import { lineOf } from '../delivery/change.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { listSubscriptions, type Subscription } from '../store/subscriptions.ts';
import { action } from './action.ts';
import { isSamePlace, subjectOf } from './place.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { comesNext } from './settings-screen.ts';
import { documentOf, say } from './say.ts';

export async function subscriptions(room: Room, { request }: Asked): Promise<Reply[]> {
  const { language, place } = request;
  if (!(await request.mayConfigure())) return [{ ...say(language, 'chat-may-not-configure'), as: 'private' }];
  const found = (await listSubscriptions(room.store.db)).filter((one) =>
    one.platform === place.platform && (isSamePlace(one, place) || request.sameServer?.(one) === true));
  const choose: Button = { text: text(language, 'button-subscribe-here'), action: action('subscribe') };
  if (found.length === 0) return [{ ...say(language, 'subscriptions-none', {}, [[choose]]), as: 'private' }];
  const rows = await Promise.all(found.map(async (one) => ({ one, words: await inWords(request, one) })));
  const blocks: Block[] = rows.flatMap(({ one, words }): Block[] => [
    { type: 'text', text: words },
    ...(one.pauseReason === null ? [{ type: 'note', text: comesNext(lineOf(one), { language, now: room.now() }) } as const] : []),
  ]);
  return [{
    as: 'private',
    document: documentOf(
      [{ type: 'heading', text: text(language, 'subscriptions-heading') }, ...blocks],
      rows.map(({ one, words }) => [{ text: words, action: action('settings', subjectOf(one)) }]),
    ),
  }];
}

async function inWords(request: Request, one: Subscription): Promise<string> {
  const { language, place } = request;
  const name = isSamePlace(one, place)
    ? text(language, 'subscriptions-here') : await request.titleOf?.(one) ?? one.thread ?? one.destination;
  const regions = listOf(one.regions.map((id) => regionName(id, language)));
  return one.pauseReason === null
    ? text(language, 'subscriptions-row', { place: name, regions })
    : text(language, 'subscriptions-unreachable', { place: name, regions, reason: text(language, one.pauseReason) });
}
