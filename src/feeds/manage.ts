/** Which feeds there are. Every change is a decision that is kept; changing them takes the role of an admin. */
import { answered } from '../article/fetch/answers.ts';
import { parseLink } from '../article/fetch/address.ts';
import { fetchUrl, type FetchSettings } from '../article/fetch/request.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import type { Room } from '../briefing.ts';
import type { Actor } from '../desk/decide.ts';
import { needAdmin } from '../desk/people.ts';
import { StandpointError } from '../errors.ts';
import { findRegion } from '../regions/find.ts';
import { recordDecision } from '../store/decisions.ts';
import * as store from '../store/feeds.ts';
import { readFeed } from './poll.ts';

export interface Adding {
  readonly url: string;
  readonly title?: string | null;
  /** The name that each of its articles gets as its outlet. */
  readonly outlet: string | null;
  readonly region: string | null;
  readonly everyMinutes: number | null;
}

/**
 * Adds a feed after a look at it, so that a wrong address is told at once. Its articles come with the first poll.
 * @throws StandpointError `feed-known`, `feed-unreadable`, and what `fetchUrl` throws; the store is untouched then
 */
export async function addFeed(room: Room, adding: Adding, fetching: FetchSettings, by: Actor): Promise<store.Feed> {
  needAdmin(by);
  const url = parseLink(adding.url, fetching.allowHosts).href;
  const fetched = await fetchUrl(url, fetching);
  if (fetched.status < 200 || fetched.status > 299) throw answered(fetched, room.now());
  const { title } = readFeed(fetched);
  return keepFeed(room, { ...adding, url, title: adding.title ?? title }, by);
}

/**
 * Adds a feed unseen: many of a list at once, each looked at by its first poll.
 * @throws StandpointError `feed-known`, `url-not-allowed` for what is no address of the web
 */
export async function addUnseen(room: Room, adding: Adding, fetching: FetchSettings, by: Actor): Promise<store.Feed> {
  needAdmin(by);
  return keepFeed(room, { ...adding, url: parseLink(adding.url, fetching.allowHosts).href }, by);
}

async function keepFeed(room: Room, adding: Adding, by: Actor): Promise<store.Feed> {
  const { url, title = null, outlet, everyMinutes } = adding;
  const region = adding.region === null ? null : findRegion(adding.region).id;
  const now = room.now();
  const id = await room.store.transaction(async (trx) => {
    const added = await store.insertFeed(trx, { url, title, outlet, region, everyMinutes, by: by.id, now });
    if (added === null) throw new StandpointError('feed-known', { url: shownUrl(url) });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'add-feed', subject: { type: 'feed', id: added },
      before: null, after: { url, outlet, region, everyMinutes }, reason: null,
    }, now);
    return added;
  });
  return feedNamed(room, id);
}

/** No more of its articles come; those that came stay. */
export async function removeFeed(room: Room, feed: store.Feed, by: Actor): Promise<void> {
  needAdmin(by);
  const now = room.now();
  await room.store.transaction(async (trx) => {
    if (!(await store.endFeed(trx, feed.id, now))) throw new StandpointError('feed-unknown', { feed: feed.id });
    await recordDecision(trx, {
      person: by.id, place: by.from, action: 'remove-feed', subject: { type: 'feed', id: feed.id },
      before: { url: feed.url, outlet: feed.outlet, region: feed.region }, after: null, reason: null,
    }, now);
  });
}

/** By its id or address. @throws StandpointError `feed-unknown` */
export async function feedNamed(room: Room, named: string): Promise<store.Feed> {
  const href = URL.parse(named)?.href;
  const found = (await store.listFeeds(room.store.db)).find(({ id, url }) => id === named || url === href);
  if (found === undefined) throw new StandpointError('feed-unknown', { feed: href === undefined ? named : shownUrl(named) });
  return found;
}
