/** `feeds poll`: fetches what is new, at once and whether it is due or not, and shows how it goes. */
import { fetchSettings } from '../../../src/article/fetch.ts';
import { systemClock } from '../../../src/delivery/pace.ts';
import type { Actor } from '../../../src/desk/decide.ts';
import { StandpointError } from '../../../src/errors.ts';
import { createCourtesy } from '../../../src/feeds/courtesy.ts';
import type { EntryResult, Polling } from '../../../src/feeds/entries.ts';
import { feedNamed } from '../../../src/feeds/manage.ts';
import { pollFeed, type PollResult } from '../../../src/feeds/poll.ts';
import type { OpenRoom } from '../../../src/room.ts';
import { claimFeed, listFeeds, type Feed } from '../../../src/store/feeds.ts';
import { answer, inRoom, type Call } from '../call.ts';
import { explained, oneLine } from '../fault.ts';
import { plain } from '../print.ts';
import { say } from '../say.ts';
import { nameOf } from './feeds.ts';

/** Feeds of different sites at once: a slow one holds up no other. */
const atOnce = 3;

export async function poll(call: Call): Promise<0 | 1> {
  const { io } = call;
  const results = await inRoom(call, async (room, by) => {
    const feeds = call.args.length === 0
      ? await listFeeds(room.store.db) : await Promise.all(call.args.map((named) => feedNamed(room, named)));
    const polling = pollingOf(room, by);
    const done: PollResult[] = [];
    const open = feeds.map((feed, index) => ({ feed, index }));
    const worker = async (): Promise<void> => {
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const { feed, index } = next;
        const progress = async (words: string) => io.err.write(plain(oneLine(say('cli-progress', {
          number: index + 1, of: feeds.length, words: `${nameOf(feed)}: ${words}`,
        }))));
        const onEntry = async (entry: EntryResult) => progress(await entryInWords(entry, io.env));
        const result = await pollOne(room, feed, { ...polling, onEntry });
        await progress(await feedInWords(result, io.env));
        done[index] = result;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return done;
  });
  await answer(call, results.map(asOutput), () => summary(results));
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

function pollingOf(room: OpenRoom, by: Actor): Polling {
  const fetching = fetchSettings(room.config);
  return { fetching, courtesy: createCourtesy(fetching, systemClock), by };
}

async function pollOne(room: OpenRoom, feed: Feed, polling: Polling): Promise<PollResult> {
  const claim = await claimFeed(room.store.db, feed.id);
  const result = claim === null ? null : await pollFeed(room, claim, polling);
  const error = new StandpointError('feed-busy', { feed: nameOf(feed) });
  return result ?? { feed: feed.id, outcome: 'failed', entries: [], left: 0, error };
}

async function entryInWords({ link, outcome, article, error }: EntryResult, env: NodeJS.ProcessEnv): Promise<string> {
  const reason = error === null ? 'none' : await explained(error, env);
  return say(`cli-feed-entry-${outcome}`, { link: link ?? '–', article: article ?? '–', reason });
}

const countOf = (entries: readonly EntryResult[]) => {
  const of = (outcome: EntryResult['outcome']) => entries.filter((entry) => entry.outcome === outcome).length;
  return { new: of('new'), changed: of('changed'), known: of('known'), failed: of('failed'), later: of('later') };
};

async function feedInWords({ outcome, entries, left, error }: PollResult, env: NodeJS.ProcessEnv): Promise<string> {
  if (error !== null) return explained(error, env);
  return outcome === 'unchanged' ? say('cli-feed-unchanged') : say('cli-feed-polled', { ...countOf(entries), left });
}

function summary(results: readonly PollResult[]): string {
  if (results.length === 0) return plain(say('cli-feeds-none'));
  const { new: fresh, changed } = countOf(results.flatMap(({ entries }) => entries));
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  return plain(say('cli-feeds-polled', { feeds: results.length, fresh, changed, failed }));
}

function asOutput({ feed, outcome, entries, left, error }: PollResult) {
  const words = (fault: StandpointError | null) => (fault === null ? null : { code: fault.code, words: fault.explain() });
  return {
    feed, outcome, ...countOf(entries), left, error: words(error),
    entries: entries.map((entry) => ({ ...entry, error: words(entry.error) })),
  };
}
