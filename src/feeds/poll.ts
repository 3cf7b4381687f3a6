/** One poll of one feed: fetch it, take its new entries in, and keep what came of each. */
import { decode } from '../article/decode.ts';
import { fetchSource } from '../article/fetch.ts';
import { answered, isTemporary, retryAfterMs } from '../article/fetch/answers.ts';
import { contentOf } from '../article/fetch/content.ts';
import { fetchUrl, type Fetched, type FetchSettings } from '../article/fetch/request.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import { takeIn, type Room, type TakenIn } from '../briefing.ts';
import type { Actor } from '../desk/decide.ts';
import { StandpointError } from '../errors.ts';
import * as store from '../store/feeds.ts';
import type { Courtesy } from './courtesy.ts';
import { sourceOfContent } from './content.ts';
import { pauseMs } from './interval.ts';
import { parseFeed, type FeedEntry, type ParsedFeed } from './parse.ts';

export interface Polling {
  readonly fetching: FetchSettings;
  readonly courtesy: Courtesy;
  readonly by: Actor;
  /** Aborted when the process stops: the feed is given back as it was. */
  readonly signal?: AbortSignal;
  readonly onEntry?: (result: EntryResult) => Promise<void>;
}

export interface EntryResult {
  readonly link: string | null;
  /** `later`: it failed for a reason that may pass, and is tried again. */
  readonly outcome: TakenIn['outcome'] | 'failed' | 'later';
  readonly article: string | null;
  /** Why it is no article, or why the feed's own text was taken in place of its page. */
  readonly error: StandpointError | null;
}

export interface PollResult {
  readonly feed: string;
  /** `unchanged`: the server says that nothing is new. */
  readonly outcome: 'polled' | 'unchanged' | 'failed';
  readonly entries: readonly EntryResult[];
  /** New entries that are left for the next time. */
  readonly left: number;
  readonly error: StandpointError | null;
}

/** A feed that is new, or was not polled for long, is taken in over several polls. */
const mostEntries = 30;
const mostAttempts = 5;

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
    const taken = parsed === null ? { entries: [], left: 0, waiting: 0 } : await takeEntries(room, claim, parsed, polling);
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
  let text: string;
  try {
    text = decode(bytes, name, contentOf(header('content-type')).charset);
  } catch (cause) {
    throw new StandpointError('feed-unreadable', { url: name, fault: 'other' }, { cause });
  }
  return parseFeed(text, url, name);
}

interface Taken { readonly entries: EntryResult[]; readonly left: number; readonly waiting: number }

/** @returns null when the feed is no longer ours */
async function takeEntries(
  room: Room, claim: store.Claim, { entries: listed }: ParsedFeed, polling: Polling,
): Promise<Taken | null> {
  const { db } = room.store;
  const seen = await store.seenEntries(db, claim.feed.id);
  const open = listed.filter(({ key }) => isOpen(seen.get(key)));
  const entries: EntryResult[] = [];
  for (const entry of open.slice(0, mostEntries)) {
    if (!(await store.keepClaim(db, claim))) return null;
    const attempts = (seen.get(entry.key)?.attempts ?? 0) + 1;
    const result = await takeEntry(room, claim.feed, entry, { ...polling, last: attempts >= mostAttempts });
    await store.saveEntry(db, claim.feed.id, { key: entry.key, ...result, attempts }, room.now());
    entries.push(result);
    await polling.onEntry?.(result);
  }
  const waiting = entries.filter(({ outcome }) => outcome === 'later').length;
  return { entries, left: Math.max(0, open.length - mostEntries), waiting };
}

/** Not seen yet; or failed for a reason that may pass, and not too often. */
function isOpen(seen: store.Entry | undefined): boolean {
  if (seen === undefined) return true;
  return seen.article === null && seen.error !== null && mayPass(seen.error) && seen.attempts < mostAttempts;
}

function mayPass(error: StandpointError): boolean {
  // What we did not foresee may be mended by then.
  return isTemporary(error) || error.code === 'unexpected' || (error.code === 'url-robots' && error.values['fault'] === 'unknown');
}

async function takeEntry(
  room: Room, feed: store.Feed, entry: FeedEntry, polling: Polling & { readonly last: boolean },
): Promise<EntryResult> {
  const { link } = entry;
  try {
    const { reference, outcome } = await takePage(room, feed, entry, polling);
    return { link, outcome, article: reference.id, error: null };
  } catch (error) {
    const known = aboutThisEntry(room, error, polling.signal);
    if (mayPass(known) && !polling.last) return { link, outcome: 'later', article: null, error: known };
    // A link that leads inside is somebody's attempt: nothing else of that entry is believed either.
    if (known.code === 'url-not-allowed' || entry.content === null) return { link, outcome: 'failed', article: null, error: known };
    return takeContent(room, feed, { ...entry, content: entry.content }, { by: polling.by, error: known });
  }
}

/** One entry that trips us costs the others nothing. @throws what would be wrong with the next one too */
function aboutThisEntry({ log }: Room, error: unknown, signal?: AbortSignal): StandpointError {
  if (signal?.aborted === true) throw error;
  if (!(error instanceof StandpointError)) {
    log.error({ error: String(error) }, 'an entry of a feed could not be taken in');
    return new StandpointError('unexpected', { fault: error instanceof Error ? error.name : 'error' }, { cause: error });
  }
  if (error.code.startsWith('store-')) throw error;
  return error;
}

async function takePage(room: Room, feed: store.Feed, { link, known }: FeedEntry, polling: Polling): Promise<TakenIn> {
  const { fetching, courtesy, by, signal } = polling;
  if (link === null) throw new StandpointError('entry-no-link', { feed: feed.title ?? shownUrl(feed.url) });
  const options = { permit: courtesy.permit, ...(signal === undefined ? {} : { signal }) };
  const source = await courtesy.inTurn(link, () => fetchSource(link, fetching, options));
  return takeIn(room, source, { ...headerOf(feed), known: [known], by });
}

/** The whole text that the feed carries, in place of a page that can't be had: the reason is kept with the entry. */
async function takeContent(
  room: Room, feed: store.Feed, entry: FeedEntry & { readonly content: string },
  { by, error }: { by: Actor; error: StandpointError },
): Promise<EntryResult> {
  const { link, known } = entry;
  try {
    const { reference, outcome } = await takeIn(room, sourceOfContent(entry, shownUrl(feed.url)), { ...headerOf(feed), known: [known], by });
    return { link, outcome, article: reference.id, error };
  } catch (fault) {
    aboutThisEntry(room, fault);
    return { link, outcome: 'failed', article: null, error };
  }
}

/** The outlet and region that an editor gave the feed are an editor's word on each of its articles. */
function headerOf({ outlet, region }: store.Feed) {
  return { overrides: outlet === null ? {} : { outlet }, region: region ?? undefined };
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
    everyMinutes: feed.everyMinutes, ttlMinutes: parsed === null ? feed.ttlMinutes : parsed.ttlMinutes, failures: error === null ? 0 : feed.failures + 1,
    retryAfterMs: fetched === null ? null : retryAfterMs(fetched, now), more,
  }, Math.random());
  const mark = (name: string) => (complete ? fetched?.header(name) || null : null);
  await store.recordPoll(room.store.db, claim, {
    now, nextPollAt: Math.round(now + pause), error,
    ...(parsed === null ? {} : { good: { title: parsed.title, ttlMinutes: parsed.ttlMinutes, etag: mark('etag'), lastModified: mark('last-modified') } }),
  });
}
