/** Polling, against a real site on loopback and both stores. */
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/delivery/pace.ts';
import { operator } from '../../src/desk/decide.ts';
import { removeFeed } from '../../src/feeds/manage.ts';
import { pollFeed } from '../../src/feeds/poll.ts';
import { getArticle, listArticles } from '../../src/store/articles.ts';
import { claimDue, claimFeed, listFeeds } from '../../src/store/feeds.ts';
import { newsroom, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import {
  added, asStored, item, newspaper, outcomes, page, pagesOf, paragraphs, poll, polling, type Newspaper,
} from './newspaper.ts';

const minute = 60_000;

describeStores((open) => {
  let room: Newsroom;
  let paper: Newspaper;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    room = newsroom(await open(`feeds${count}`));
    paper = await newspaper();
  });
  const headerOf = async (article: string | null) => (await getArticle(room.store.db, article ?? ''))?.article.header;
  const articles = async () => listArticles(room.store.db, { samples: true });

  describe('a poll', () => {
    it('takes new entries in once, and asks for what is new only', async () => {
      paper.items = item('first') + item('second');
      paper.etag = '"one"';
      const feed = await added(room, paper);
      expect(outcomes(await poll(room, feed))).toEqual(['new', 'new']);
      expect(await poll(room, feed)).toMatchObject({ outcome: 'unchanged', entries: [] });
      paper.items = item('third') + paper.items;
      paper.etag = '"two"';
      expect(outcomes(await poll(room, feed))).toEqual(['new']);
      expect(paper.marks).toEqual([undefined, '"one"', '"one"']);
      expect(pagesOf(paper)).toEqual(['/a/first', '/a/second', '/a/third']);
      expect(await listFeeds(room.store.db)).toMatchObject([{ title: 'Ledger', entries: 3, articles: 3, failures: 0 }]);
    });

    it('knows entries again where the server knows no marks', async () => {
      paper.items = item('first') + item('second');
      const feed = await added(room, paper);
      await poll(room, feed);
      expect(await poll(room, feed)).toMatchObject({ outcome: 'polled', entries: [] });
      expect(pagesOf(paper)).toHaveLength(2);
    });

    it('takes many in over several polls, and lets the server say that nothing is new only after the last', async () => {
      const turns = Array.from({ length: 32 }, (_, n) => `n${n}`);
      for (const turn of turns) paper.answers.set(`/a/${turn}`, (_, response) => response.writeHead(410).end());
      paper.items = turns.map((turn) => item(turn)).join('');
      paper.etag = '"one"';
      const feed = await added(room, paper);
      expect(await poll(room, feed)).toMatchObject({ left: 2 });
      expect((await asStored(room, feed)).nextPollAt - room.now()).toBeLessThan(2 * minute);
      expect(outcomes(await poll(room, feed))).toEqual(['failed', 'failed']);
      expect([paper.marks, (await asStored(room, feed)).etag]).toEqual([[undefined, undefined], '"one"']);
    });
  });

  describe('the header', () => {
    it('is filled from the feed only where the page leaves it open', async () => {
      const date = '<pubDate>Sun, 22 Nov 2026 05:00:00 +0400</pubDate>';
      paper.items = item('first', date) + item('second', date);
      const own = '<meta property="article:published_time" content="2026-11-20T09:00:00Z">';
      paper.answers.set('/a/second', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page('second', own)));
      const { entries } = await poll(room, await added(room, paper));
      const [first, second] = await Promise.all(entries.map(({ article }) => headerOf(article)));
      expect(first).toMatchObject({ title: 'The first round', published: '2026-11-22T05:00:00+04:00', origins: { published: 'feed' } });
      expect(second).toMatchObject({ published: '2026-11-20T09:00:00Z', url: `${paper.origin}/a/second` });
    });

    it('has the outlet and region that an editor gave the feed', async () => {
      paper.items = item('first');
      const feed = await added(room, paper, { outlet: 'Kura Times', region: 'central-asia' });
      const { entries } = await poll(room, feed);
      expect(await headerOf(entries[0]?.article ?? '')).toMatchObject({ outlet: 'Kura Times' });
      expect((await articles())[0]?.regions).toContain('central-asia');
    });

    it('has a link without what counts clicks', async () => {
      paper.items = '<item><link>/a/first?utm_source=rss&amp;utm_medium=feed</link></item>';
      paper.answers.set('/a/first?utm_source=rss&utm_medium=feed', (_, response) => response.end(page('first')));
      const { entries } = await poll(room, await added(room, paper));
      expect((await headerOf(entries[0]?.article ?? ''))?.url).toBe(`${paper.origin}/a/first`);
    });
  });

  describe('a bad answer', () => {
    const bad: readonly (readonly [string, string, number, string])[] = [
      ['a fault of the server', 'url-answered', 500, 'sorry'], ['a page', 'feed-unreadable', 200, '<html><body>Moved</body></html>'],
      ['nothing', 'feed-unreadable', 200, ''], ['a feed cut short', 'feed-unreadable', 200, '<rss version="2.0"><channel><item>'],
      ['a feed without entries', 'feed-empty', 200, '<rss version="2.0"><channel><title>Other</title></channel></rss>'],
      ['bytes', 'feed-unreadable', 200, '\u0000\u0001\u0002\u0003'.repeat(50)], ['that it is gone', 'url-answered', 410, ''],
    ];

    it.each(bad)('is never put in place of the last good one: %s', async (_, code, status, body) => {
      paper.items = item('first');
      paper.etag = '"one"';
      const feed = await added(room, paper);
      await poll(room, feed);
      const good = await asStored(room, feed);
      paper.answers.set('/feed', (_, response) => response.writeHead(status, { etag: '"bad"' }).end(body));
      room.clock.now += minute;
      expect(await poll(room, feed)).toMatchObject({ outcome: 'failed', error: { code } });
      const { etag, title, goodAt, failures, error } = await asStored(room, feed);
      expect({ etag, title, goodAt }).toEqual({ etag: '"one"', title: 'Ledger', goodAt: good.goodAt });
      expect([failures, error?.code]).toEqual([1, code]);
      paper.answers.delete('/feed');
      expect(await poll(room, feed)).toMatchObject({ outcome: 'unchanged' });
      expect(await asStored(room, feed)).toMatchObject({ failures: 0, error: null });
      expect([paper.marks.at(-1), pagesOf(paper)]).toEqual(['"one"', ['/a/first']]);
    });

    it('makes the pauses longer, and a server’s own wish longer still', async () => {
      const feed = await added(room, paper);
      const pauses: number[] = [];
      paper.answers.set('/feed', (_, response) => response.writeHead(503).end());
      for (let time = 0; time < 3; time += 1) {
        await poll(room, feed);
        pauses.push((await asStored(room, feed)).nextPollAt - room.now());
      }
      expect(pauses.map((pause) => Math.floor(pause / minute / 60))).toEqual([1, 2, 4]);
      paper.answers.set('/feed', (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
      await poll(room, feed);
      expect((await asStored(room, feed)).nextPollAt - room.now()).toBe(86_400_000);
    });
  });

  describe('an entry', () => {
    it('that robots.txt keeps to itself is not fetched', async () => {
      paper.items = item('first') + item('second');
      paper.answers.set('/robots.txt', (_, response) => response.end('User-agent: Standpoint\nDisallow: /a/first\n'));
      expect(await poll(room, await added(room, paper))).toMatchObject({
        entries: [{ outcome: 'failed', error: { code: 'url-robots' } }, { outcome: 'new' }],
      });
      expect(paper.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
      expect(pagesOf(paper)).toEqual(['/a/second']);
    });

    it('waits while robots.txt can’t be had', async () => {
      paper.items = item('first');
      const feed = await added(room, paper);
      paper.answers.set('/robots.txt', (_, response) => response.writeHead(503).end());
      expect(outcomes(await poll(room, feed))).toEqual(['later']);
      paper.answers.delete('/robots.txt');
      expect(outcomes(await poll(room, feed))).toEqual(['new']);
    });

    it('is fetched after a redirect only where that site allows it too', async () => {
      const other = await newspaper();
      other.answers.set('/robots.txt', (_, response) => response.end('User-agent: *\nDisallow: /\n'));
      paper.items = item('first');
      paper.answers.set('/a/first', (_, response) => response.writeHead(302, { location: `${other.origin}/a/first` }).end());
      expect(await poll(room, await added(room, paper))).toMatchObject({ entries: [{ error: { code: 'url-robots' } }] });
      expect(pagesOf(other)).toEqual([]);
    });

    it('whose page can’t be had is taken from the feed’s whole text, and that is said', async () => {
      const text = (turn: string) => `<content:encoded><![CDATA[${paragraphs(turn)}]]></content:encoded>`;
      paper.items = item('gone', text('gone')) + item('short', '<description>Delegations met.</description>');
      for (const turn of ['gone', 'short']) paper.answers.set(`/a/${turn}`, (_, response) => response.writeHead(403).end());
      const { entries } = await poll(room, await added(room, paper));
      const error = { code: 'url-answered', values: { status: 403 } };
      expect(entries).toMatchObject([{ outcome: 'new', error }, { outcome: 'failed', article: null, error }]);
      expect(await headerOf(entries[0]?.article ?? '')).toMatchObject({ title: 'Feed’s gone', url: `${paper.origin}/a/gone` });
    });

    it('that leads inside is not fetched, and nothing of it is believed', async () => {
      const links = ['http://10.0.0.1/', 'http://169.254.169.254/latest', 'http://[::1]/', 'http://localhost:1/'];
      paper.items = links.map((link) => `<item><link>${link}</link>
        <content:encoded><![CDATA[${paragraphs('inside')}]]></content:encoded></item>`).join('');
      const { entries } = await poll(room, await added(room, paper));
      expect(entries.map(({ outcome, error }) => [outcome, error?.code])).toEqual(links.map(() => ['failed', 'url-not-allowed']));
      expect(await articles()).toEqual([]);
    });

    it('that fails for a while is tried five times', async () => {
      paper.items = item('first');
      paper.etag = '"one"';
      paper.answers.set('/a/first', (_, response) => response.writeHead(503).end());
      const feed = await added(room, paper);
      const tried: string[][] = [];
      for (let time = 0; time < 6; time += 1) tried.push(outcomes(await poll(room, feed)));
      expect(tried).toEqual([['later'], ['later'], ['later'], ['later'], ['failed'], []]);
    });

    it('that is no article costs the others nothing', async () => {
      paper.items = item('picture') + '<item><title>Nothing</title></item>' + item('first');
      paper.answers.set('/a/picture', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'));
      const { entries } = await poll(room, await added(room, paper));
      expect(entries.map(({ outcome, error }) => error?.code ?? outcome)).toEqual(['url-content', 'entry-no-link', 'new']);
    });
  });

  describe('several processes', () => {
    it('never have one feed at once', async () => {
      const feed = await added(room, paper);
      const other = await open(`feeds${count}`);
      const [one, two] = await Promise.all([claimDue(room.store.db, room.now()), claimDue(other.db, room.now())]);
      expect([one, two].filter((claim) => claim !== null)).toHaveLength(1);
      expect(await claimFeed(other.db, feed.id)).toBeNull();
    });

    it('leave alone what is not due', async () => {
      paper.items = item('first');
      const feed = await added(room, paper);
      await poll(room, feed);
      expect(await claimDue(room.store.db, room.now())).toBeNull();
      room.clock.now += 40 * minute;
      expect((await claimDue(room.store.db, room.now()))?.feed.id).toBe(feed.id);
    });

    it('write nothing of a feed that was removed meanwhile', async () => {
      paper.items = item('first') + item('second');
      const feed = await added(room, paper);
      paper.answers.set('/a/first', (_, response) => {
        void removeFeed(room, feed, operator).then(() => response.end(page('first')));
      });
      const claim = await claimFeed(room.store.db, feed.id);
      expect(claim === null ? 'none' : await pollFeed(room, claim, polling())).toBeNull();
      expect([pagesOf(paper), await listFeeds(room.store.db)]).toEqual([['/a/first'], []]);
    });

    it('give a feed back as it was when they stop', async () => {
      paper.items = item('first');
      const feed = await added(room, paper);
      const before = await asStored(room, feed);
      const stopping = new AbortController();
      paper.answers.set('/a/first', () => stopping.abort());
      const claim = await claimFeed(room.store.db, feed.id);
      const { signal } = stopping;
      expect(claim === null ? 'none' : await pollFeed(room, claim, polling({ signal }))).toBeNull();
      expect(await asStored(room, feed)).toEqual(before);
      expect((await claimDue(room.store.db, systemClock.now()))?.feed.id).toBe(feed.id);
    });
  });
});
