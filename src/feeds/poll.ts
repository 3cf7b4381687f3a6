/** One poll of one feed: fetch it, take its new entries in, and keep what came of each. */
import { decode } from '../article/decode.ts';
import { answered, retryAfterMs } from '../article/fetch/answers.ts';
import { contentOf } from '../article/fetch/content.ts';
import { fetchUrl, type Fetched } from '../article/fetch/request.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import type { Room } from '../briefing.ts';
import { StandpointError } from '../errors.ts';
import * as store from '../store/feeds.ts';
import { takeEntries, type EntryResult, type Polling, type Taken } from './entries.ts';
import { pauseMs } from './interval.ts';
import { parseFeed, type ParsedFeed } from './parse.ts';

export interface PollResult {
  readonly feed: string;
  /** `unchanged`: the server says that nothing is new. */
  readonly outcome: 'polled' | 'unchanged' | 'failed';
  readonly entries: readonly EntryResult[];
  /** New entries that are left for the next time. */
  readonly left: number;
  readonly error: StandpointError | null;
}

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, '
  + 'text/xml;q=0.9, */*;q=0.5';

/** @returns null when the process stops, or the feed was removed or taken over: nothing is said of it then */
export async function pollFeed(room: Room, claim: store.Claim, polling: Polling): Promise<PollResult | null> {
  const { feed } = claim;
  const { db } = room.store;
  let fetched: Fetched | null = null;
  try {
    fetched = await askForFeed(feed, polling);
    const unchanged = fetched.status === 304;
    const parsed = unchanged ? null : await goodFeed(room, feed, fetched);
    const taken: Taken | null = parsed === null ? { entries: [], left: 0, waiting: 0 } : await takeEntries(room, claim, parsed, polling);
    if (taken === null) return null;
    const { entries, left, waiting } = taken;
    if (entries.length > 0) room.log.info({ feed: feed.id, entries: entries.map(({ outcome }) => outcome), left }, 'a feed was polled');
    await finish(room, claim, { fetched, parsed, error: null, more: left > 0, complete: left + waiting === 0 });
    return { feed: feed.id, outcome: unchanged ? 'unchanged' : 'polled', entries, left, error: null };
  } catch (error) {
    if (polling.signal?.aborted === true) {
      await store.giveBack(db, claim);
      return null;
    }
    if (!(error instanceof StandpointError) || error.code.startsWith('store-')) throw error;
    room.log.warn({ feed: feed.id, url: shownUrl(feed.url), code: error.code }, 'a feed could not be read');
    await finish(room, claim, { fetched, parsed: null, error, more: false, complete: false });
    return { feed: feed.id, outcome: 'failed', entries: [], left: 0, error };
  }
}

async function askForFeed(feed: store.Feed, { fetching, courtesy, signal }: Polling): Promise<Fetched> {
  const headers = {
    accept, ...(feed.etag === null ? {} : { 'if-none-match': feed.etag }),
    ...(feed.lastModified === null ? {} : { 'if-modified-since': feed.lastModified }),
  };
  return courtesy.inTurn(feed.url, () =>
    fetchUrl(feed.url, fetching, { headers, ...(signal === undefined ? {} : { signal }) }));
}

/** @throws StandpointError `url-answered`, `feed-unreadable`, `feed-empty` when it had entries before */
async function goodFeed(room: Room, feed: store.Feed, fetched: Fetched): Promise<ParsedFeed> {
  if (fetched.status < 200 || fetched.status > 299) throw answered(fetched, room.now());
  const parsed = readFeed(fetched);
  const before = parsed.entries.length === 0 && (await store.seenEntries(room.store.db, feed.id)).size > 0;
  if (before) throw new StandpointError('feed-empty', { url: shownUrl(fetched.url) });
  return parsed;
}

/** @throws StandpointError `feed-unreadable` */
export function readFeed({ bytes, url, header }: Fetched): ParsedFeed {
  const name = shownUrl(url);
  try {
    return parseFeed(decode(bytes, name, contentOf(header('content-type')).charset), url, name);
  } catch (cause) {
    if (cause instanceof StandpointError && cause.code === 'feed-unreadable') throw cause;
    throw new StandpointError('feed-unreadable', { url: name, fault: 'other' }, { cause });
  }
}

interface Finish {
  readonly fetched: Fetched | null;
  readonly parsed: ParsedFeed | null;
  readonly error: StandpointError | null;
  readonly more: boolean;
  /** Every entry was dealt with: only then may the server answer that nothing is new. */
  readonly complete: boolean;
}

async function finish(room: Room, claim: store.Claim, { fetched, parsed, error, more, complete }: Finish): Promise<void> {
  const { feed } = claim;
  const now = room.now();
  const pause = pauseMs({
    everyMinutes: feed.everyMinutes, ttlMinutes: parsed === null ? feed.ttlMinutes : parsed.ttlMinutes,
    failures: error === null ? 0 : feed.failures + 1,
    retryAfterMs: fetched === null ? null : retryAfterMs(fetched, now), more,
  }, Math.random());
  const mark = (name: string) => (complete ? fetched?.header(name) || null : null);
  await store.recordPoll(room.store.db, claim, {
    now, nextPollAt: Math.round(now + pause), error,
    ...(parsed === null ? {} : {
      good: { title: parsed.title, ttlMinutes: parsed.ttlMinutes, etag: mark('etag'), lastModified: mark('last-modified') },
    }),
  });
}
