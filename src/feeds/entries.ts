/** The entries of a feed, one after the other: each becomes an article, or is kept with why it did not. */
import { fetchSource } from '../article/fetch.ts';
import { isTemporary } from '../article/fetch/answers.ts';
import type { FetchSettings } from '../article/fetch/request.ts';
import { shownUrl } from '../article/fetch/shown.ts';
import { takeIn, type Room, type TakenIn } from '../briefing.ts';
import type { Actor } from '../desk/decide.ts';
import { StandpointError } from '../errors.ts';
import * as store from '../store/feeds.ts';
import type { Courtesy } from './courtesy.ts';
import { sourceOfContent } from './content.ts';
import type { FeedEntry, ParsedFeed } from './parse.ts';

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

/** A feed that is new, or was not polled for long, is taken in over several polls. */
const mostEntries = 30;
const mostAttempts = 5;

export interface Taken {
  readonly entries: readonly EntryResult[];
  /** New entries that are left for the next time. */
  readonly left: number;
  /** Entries that failed and are tried again. */
  readonly waiting: number;
}

/** @returns null when the feed is no longer ours */
export async function takeEntries(
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
