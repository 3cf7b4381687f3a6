/** A newspaper's site on loopback, with a feed that tests change. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock } from '../../src/delivery/pace.ts';
import { operator } from '../../src/desk/decide.ts';
import { createCourtesy } from '../../src/feeds/courtesy.ts';
import { addUnseen } from '../../src/feeds/manage.ts';
import type { Polling } from '../../src/feeds/entries.ts';
import { pollFeed, type PollResult } from '../../src/feeds/poll.ts';
import { claimFeed, getFeed, type Feed } from '../../src/store/feeds.ts';
import { site, type Site } from '../article/fetch/servers.ts';
import { opEd, type Newsroom } from '../support/newsroom.ts';

export interface Newspaper extends Site {
  /** The items of the feed, as XML. */
  items: string;
  /** Null: the server knows of none. */
  etag: string | null;
  /** What other paths answer; a page for `/a/NAME` is there already. */
  readonly answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** Requests for the feed's address, with the mark that they came with. */
  readonly marks: (string | undefined)[];
  readonly feedUrl: string;
}

export const allowed = { allowHosts: ['127.0.0.1'] };

export const paragraphs = (turn: string) => opEd(turn).trim().split('\n\n').map((words) => `<p>${words}</p>`).join('\n');

export const page = (turn: string, head = '') =>
  `<!doctype html><html><head><title>The ${turn} round</title>${head}</head><body><article><h1>The ${turn} round</h1>
  ${paragraphs(turn)}</article></body></html>`;

export async function newspaper(): Promise<Newspaper> {
  const answers: Newspaper['answers'] = new Map();
  const marks: Newspaper['marks'] = [];
  const server = await site((request, response) => {
    const path = request.url ?? '';
    const answer = answers.get(path);
    if (path === '/feed') marks.push(request.headers['if-none-match']);
    if (answer !== undefined) return answer(request, response);
    if (path === '/feed') return feed(request, response);
    const turn = /^\/a\/(\w+)$/.exec(path)?.[1];
    if (turn === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(turn));
  });
  const feed = (request: IncomingMessage, response: ServerResponse): void => {
    const { etag, items } = paper;
    if (etag !== null && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...(etag === null ? {} : { etag }) });
    response.end(`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Ledger</title>${items}</channel></rss>`);
  };
  const paper: Newspaper = { ...server, items: '', etag: null, answers, marks, feedUrl: `${server.origin}/feed` };
  return paper;
}

export const item = (turn: string, more = '') => `<item><title>Feed’s ${turn}</title><link>/a/${turn}</link>${more}</item>`;

export const pagesOf = ({ asked }: Site) => asked.filter((path) => path.startsWith('/a/'));

export async function added(room: Newsroom, paper: Newspaper, more: { outlet?: string; region?: string } = {}): Promise<Feed> {
  const { outlet = null, region = null } = more;
  return addUnseen(room, { url: paper.feedUrl, outlet, region, everyMinutes: null }, allowed, operator);
}

export function polling(more: Partial<Polling> = {}): Polling {
  return { fetching: allowed, courtesy: createCourtesy(allowed, systemClock), by: operator, ...more };
}

/** Polls a feed whether it is due or not. */
export async function poll(room: Newsroom, { id }: Feed, more: Partial<Polling> = {}): Promise<PollResult> {
  const claim = await claimFeed(room.store.db, id);
  const result = claim === null ? null : await pollFeed(room, claim, polling(more));
  if (result === null) throw new Error('not polled');
  return result;
}

export async function asStored(room: Newsroom, { id }: Feed): Promise<Feed> {
  const feed = await getFeed(room.store.db, id);
  if (feed === undefined) throw new Error('no such feed');
  return feed;
}

export const outcomes = ({ entries }: PollResult) => entries.map(({ outcome }) => outcome);
