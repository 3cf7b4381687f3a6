/** Feeds are polled while processes serve: each by one of them, all by whoever is there. */
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/delivery/pace.ts';
import { watchFeeds } from '../../src/feeds/watch.ts';
import { listArticles } from '../../src/store/articles.ts';
import type { Feed } from '../../src/store/feeds.ts';
import { newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { added, asStored, item, newspaper, pagesOf } from './newspaper.ts';

describeStores((open) => {
  test('two processes fetch each page of three feeds once, and stop when they are told', async () => {
    const papers = await Promise.all([newspaper(), newspaper(), newspaper()]);
    const config = readConfig({ FETCH_ALLOW_HOSTS: '127.0.0.1' }, '/nonexistent');
    const rooms = await Promise.all([open(), open()]);
    const [room] = rooms.map((store) => newsroom(store));
    const feeds: Feed[] = [];
    for (const [index, paper] of papers.entries()) {
      paper.items = item(`one${index}`) + item(`two${index}`);
      feeds.push(await added(room!, paper));
    }
    const stopping = new AbortController();
    const serving = rooms.map((store) =>
      watchFeeds({ ...newsroom(store), config, close: async () => undefined }, systemClock, stopping.signal));
    await expect.poll(async () => (await Promise.all(feeds.map((feed) => asStored(room!, feed)))).map(({ goodAt }) => goodAt !== null),
      { timeout: 20_000 }).toEqual([true, true, true]);
    stopping.abort();
    await Promise.all(serving);
    expect(papers.map(pagesOf)).toEqual([0, 1, 2].map((index) => [`/a/one${index}`, `/a/two${index}`]));
    expect(papers.map(({ marks }) => marks.length)).toEqual([1, 1, 1]);
    expect(await listArticles(room!.store.db, { samples: true })).toHaveLength(6);
  });
});
