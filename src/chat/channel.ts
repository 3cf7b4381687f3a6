/** A channel is set up by one of its administrators from their private chat with the bot. */
import type { Button } from '../brief/document.ts';
import type { Destination } from '../delivery/channel.ts';
import { text } from '../i18n/catalogue.ts';
import { regionName } from '../regions/find.ts';
import { regions } from '../regions/regions.ts';
import { action } from './action.ts';
import { subjectOf } from './place.ts';
import type { Reply, Request } from './request.ts';
import type { Asked } from './respond.ts';
import { ask, say } from './say.ts';

/** Which channel: a post of it that is forwarded here, or its public name. */
export async function channel({ request, answer }: Asked): Promise<Reply[]> {
  const { language, input } = request;
  if (request.place.kind !== 'private' || request.channelNamed === undefined) return [{ ...say(language, 'chat-unknown'), as: 'private' }];
  if (answer === null) return [which(request)];
  const forwarded = input.type === 'answer' ? input.forwarded?.channel : undefined;
  const name = /^(?:https?:\/\/t\.me\/|@)?([A-Za-z]\w{3,31})$/.exec(answer.trim())?.[1];
  const found = forwarded ?? (name === undefined ? null : await request.channelNamed(`@${name}`));
  return found === null ? [say(language, 'channel-unknown'), which(request)] : channelOf(request, found);
}

function which({ language }: Request): Reply {
  return ask(language, 'channel-which', {
    action: action('channel'), title: text(language, 'settings-form'), field: text(language, 'channel-field'),
  });
}

/** What may come there, offered to those who may set it up. */
export async function channelOf(request: Request, found: Destination): Promise<Reply[]> {
  return await request.mayConfigure(found)
    ? [await channelOffer(request, found)] : [{ ...say(request.language, 'channel-may-not'), as: 'private' }];
}

/** To whoever may set up a channel, in private: a channel's readers need not see how. */
export async function channelOffer(request: Request, found: Destination): Promise<Reply> {
  const { language } = request;
  const title = await request.titleOf?.(found) ?? found.destination;
  const subject = subjectOf(found);
  const offer = regions.map(({ id }): Button => ({
    text: text(language, 'button-send-there', { region: regionName(id, language) }),
    action: action('set', subject, undefined, undefined, `add.${id}`),
  }));
  const open: Button = { text: text(language, 'button-settings'), action: action('set', subject, undefined, undefined, 'main') };
  return { ...say(language, 'presence-channel', { channel: title }, [offer.slice(0, 2), offer.slice(2, 4), offer.slice(4), [open]]), as: 'private' };
}
