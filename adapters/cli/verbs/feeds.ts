/** `feeds add|list|remove|import`: where articles come from by themselves. Changes take the role of an admin. */
import { z } from 'zod';
import { decode } from '../../../src/article/decode.ts';
import { fetchSettings } from '../../../src/article/fetch.ts';
import { shownUrl } from '../../../src/article/fetch/shown.ts';
import { loadSources } from '../../../src/article/load.ts';
import { StandpointError } from '../../../src/errors.ts';
import * as manage from '../../../src/feeds/manage.ts';
import { listedFeeds } from '../../../src/feeds/opml.ts';
import { findRegion, regionName } from '../../../src/regions/find.ts';
import { listFeeds, type Feed, type ListedFeed } from '../../../src/store/feeds.ts';
import { answer, inRoom, optionsOf, type Call } from '../call.ts';
import { explained } from '../fault.ts';
import { wordsOption } from '../given.ts';
import { isoTime, plain, table, time } from '../print.ts';
import { columns, language, say } from '../say.ts';

const everyOption = z.string().regex(/^[1-9]\d{0,4}$/).transform(Number).optional();
const given = z.object({ region: wordsOption, outlet: wordsOption, every: everyOption });

function addingOf(call: Call): Omit<manage.Adding, 'url'> {
  const { region = null, outlet = null, every = null } = optionsOf(call, given);
  return { region: region === null ? null : findRegion(region).id, outlet, everyMinutes: every };
}

export async function add(call: Call): Promise<0> {
  const [url = ''] = call.args;
  const adding = { ...addingOf(call), url };
  const feed = await inRoom(call, (room, by) => manage.addFeed(room, adding, fetchSettings(room.config), by));
  await answer(call, asOutput(feed), () => plain(say('cli-feed-added', { name: nameOf(feed), feed: feed.id })));
  return 0;
}

export async function list(call: Call): Promise<0> {
  const feeds = await inRoom(call, async ({ store }) => listFeeds(store.db));
  await answer(call, feeds.map(asListed), () => (feeds.length === 0
    ? plain(say('cli-feeds-none'))
    : table(columns('feed', 'name', 'region', 'outlet', 'articles', 'good', 'next', 'state'), feeds.map(row), call.io.out)));
  return 0;
}

function row(feed: ListedFeed): string[] {
  const { id, region, outlet, entries, articles, goodAt, nextPollAt } = feed;
  return [
    id, nameOf(feed), region === null ? '–' : regionName(region, language()), outlet ?? '–', `${articles}/${entries}`, goodAt === null ? '–' : time(goodAt),
    time(nextPollAt), stateOf(feed),
  ];
}

function stateOf({ error, failures, polledAt }: Feed): string {
  if (error !== null) {
    const { happened: reason, why } = error.inWords(language());
    return say('cli-feed-failing', { count: failures, reason, why });
  }
  return say(polledAt === null ? 'cli-feed-new' : 'cli-feed-ok');
}

/** What a feed is called: its address where it does not call itself anything. */
export const nameOf = ({ title, url }: Pick<Feed, 'title' | 'url'>): string => title ?? shownUrl(url);

export async function remove(call: Call): Promise<0> {
  const feed = await inRoom(call, async (room, by) => {
    const found = await manage.feedNamed(room, call.args[0] ?? '');
    await manage.removeFeed(room, found, by);
    return found;
  });
  await answer(call, asOutput(feed), () => plain(say('cli-feed-removed', { name: nameOf(feed) })));
  return 0;
}

/** The feeds of an OPML file, unseen: the first poll tells what is wrong with one. Those that are known stay as they are. */
export async function importOpml(call: Call): Promise<0 | 1> {
  const adding = addingOf(call);
  const { err, env, cwd } = call.io;
  const [path = '-'] = call.args;
  const [source, ...more] = await loadSources(path, cwd);
  if (source === undefined || more.length > 0) throw new StandpointError('opml-unreadable', { path });
  const listed = listedFeeds(decode(source.bytes, source.name), source.name);
  const counts = { added: 0, known: 0, failed: 0 };
  await inRoom(call, async (room, by) => {
    for (const { url, title } of listed) {
      try {
        await manage.addUnseen(room, { ...adding, url, title }, fetchSettings(room.config), by);
        counts.added += 1;
      } catch (error) {
        if (!(error instanceof StandpointError) || !/^(feed|url)-/.test(error.code)) throw error;
        if (error.code === 'feed-known') {
          counts.known += 1;
          continue;
        }
        counts.failed += 1;
        await err.write(plain(await explained(error, env)));
      }
    }
  });
  await answer(call, counts, () => plain(say('cli-feeds-imported', counts)));
  return counts.failed > 0 ? 1 : 0;
}

function asOutput({ id, url, title, outlet, region, everyMinutes, nextPollAt }: Feed) {
  return { id, url, title, outlet, region, everyMinutes, next: isoTime(nextPollAt) };
}

function asListed(feed: ListedFeed) {
  const { polledAt, goodAt, failures, error, entries, articles } = feed;
  return {
    ...asOutput(feed), polled: isoTime(polledAt), lastGood: isoTime(goodAt), failures,
    error: error === null ? null : { code: error.code, words: error.explain() }, entries, articles,
  };
}
