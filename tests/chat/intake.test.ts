/** What editors send the bots becomes articles, each on its own; what others send stays nonsense. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '../../src/brief/plain.ts';
import { joinParts, safely } from '../../src/chat/intake.ts';
import type { Input, Reply, Request, Respond, Sent, SentFile } from '../../src/chat/request.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { StandpointError } from '../../src/errors.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { listArticles } from '../../src/store/articles.ts';
import { makePdf, wrap } from '../article/documents/make-pdf.ts';
import { makeWord } from '../article/documents/make-word.ts';
import { editor, newsroom, opEd, type Newsroom } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';

const wordsOf = (replies: readonly Reply[]) =>
  replies.map(({ document }) => plainText(document, { width: 10_000, bold: (words) => words })).join('\n\n');
const actionsOf = (replies: readonly Reply[]) =>
  replies.flatMap(({ document }) => document.buttons.flat()).flatMap((button) => ('action' in button ? button.action : []));
const sent = (words: string, more: Partial<Sent> = {}): Sent => ({ type: 'words', words, ...more });
const file = (name: string, bytes: Uint8Array): SentFile => ({ name, load: async () => ({ bytes, name, url: null }) });

function from(id: string, input: Input, place: Partial<Request['place']> = {}): Request {
  return {
    person: { platform: 'telegram', id, name: `person ${id}` }, language: 'en', input, mayConfigure: async () => true,
    place: { platform: 'telegram', destination: id, thread: null, kind: 'private', ...place },
  };
}

let site: Server;
let host: string;
beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url !== '/bridge') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>The bridge and its guards</title><article><h1>The bridge and its guards</h1>${
      opEd('linked').split('\n\n').map((words) => `<p>${words}</p>`).join('')}</article>`);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => void site.close());

describeStores((open) => {
  let room: Newsroom;
  let respond: Respond;
  const stored = async () => (await listArticles(room.store.db, { samples: true })).length;

  beforeAll(async () => {
    room = newsroom(await open());
    respond = createRespond(room, safely([host]));
    await editor(room, 'Ada', { platform: 'telegram', id: '1' });
  });

  test('a text: header, kind with its evidence, the labels’ mix, what was taken out, and a draft by one button', async () => {
    const before = await stored();
    const replies = await respond(from('1', sent(`${opEd('sent')}\nShare on social media`)));
    expect(await stored()).toBe(before + 1);
    expect(replies.map(({ as }) => as)).toEqual(['private']);
    const words = wordsOf(replies);
    for (const id of ['intake-new', 'intake-removed', 'kind-OpinionNewsArticle']) expect(words).toContain(text('en', id));
    expect(words).toMatch(/Nigar Velizade[^]*Caspian Ledger[^]*undated[^]*% opinion/);
    expect(words).toContain(text('en', 'furniture-editors-note'));
    const [compose] = actionsOf(replies);
    const draft = await respond(from('1', { type: 'press', action: compose ?? '' }));
    expect(wordsOf(draft)).toContain('Nigar Velizade’s view');
    expect(actionsOf(draft)).toContainEqual(expect.stringMatching(/^approve:/));
  });

  test('the same again stores nothing and says so', async () => {
    await respond(from('1', sent(opEd('twice'))));
    const before = await stored();
    expect(wordsOf(await respond(from('1', sent(opEd('twice')))))).toContain(text('en', 'intake-known'));
    expect(await stored()).toBe(before);
  });

  test('a link, with a word beside it or hidden behind one, is followed safely', async () => {
    const words = wordsOf(await respond(from('1', sent(`Worth a look (http://${host}/bridge).`))));
    expect(words).toContain('The bridge and its guards');
    expect(words).toContain(`http://${host}/bridge`);
    expect(wordsOf(await respond(from('1', sent('Read this', { links: [`http://${host}/bridge`] }))))).toContain(text('en', 'intake-known'));
    expect(wordsOf(await respond(from('1', { type: 'command', name: 'article', argument: `http://${host}/bridge` })))).toContain(text('en', 'intake-known'));
  });

  test('of several links each fares by itself', async () => {
    const before = await stored();
    const replies = await respond(from('1', sent(`http://${host}/none http://127.0.0.1:9/ http://${host}/bridge`)));
    expect(replies).toHaveLength(3);
    expect(wordsOf(replies)).toContain('The bridge and its guards');
    expect(await stored()).toBe(before);
  });

  test('files are told apart by their content', async () => {
    const paragraphs = opEd('filed').trim().split('\n\n');
    const lines = paragraphs.flatMap((words) => [...wrap(words.replace(/\n/g, ' '), 80), '']);
    const pdf = makePdf([lines.flatMap((line, index) => (line === '' ? [] : [{ text: line, x: 40, y: 60 + index * 13 }]))]);
    const word = makeWord(opEd('written').trim().split('\n\n').map((words) => ({ text: words })));
    for (const one of [file('a.txt', pdf), file('b.pdf', word)]) {
      expect(wordsOf(await respond(from('1', sent('', { files: [one] }))))).toContain('Nigar Velizade');
    }
  });

  test('what can’t be read is explained, and nothing is stored', async () => {
    const before = await stored();
    const lost: SentFile = {
      name: 'c.pdf', load: async () => Promise.reject(new StandpointError('sent-file-lost', { name: 'c.pdf', platform: 'Telegram', reason: 'gone' })),
    };
    const replies = await respond(from('1', sent('', { files: [file('a.pdf', makePdf([[]])), file('b.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), lost] })));
    expect(wordsOf(replies)).toMatch(/a\.pdf holds no text[^]*b\.png is no text[^]*c\.pdf could not be fetched/);
    expect(wordsOf(await respond(from('1', sent(''))))).toContain('can’t be read as an article');
    expect(await stored()).toBe(before);
  });

  test('a forwarded channel is where it was published, not who wrote it; the text’s own outlet stands', async () => {
    const forwarded = { outlet: 'Kura Watch', url: 'https://t.me/kurawatch/7', published: '2026-10-14T09:00:00.000Z' };
    const plain = 'The bridge is closed. Nobody in the ministry says why, and the villages on both banks have begun to guess. A guess is '
      + 'all that they have been given since the spring, and a bad one at that.';
    const words = wordsOf(await respond(from('1', sent(plain, { forwarded }))));
    expect(words).toMatch(/Author: none named[^]*Outlet: Kura Watch[^]*14 October 2026[^]*https:\/\/t\.me\/kurawatch\/7/);
    const own = wordsOf(await respond(from('1', sent(opEd('forwarded'), { forwarded: { ...forwarded, url: 'https://t.me/kurawatch/8' } }))));
    expect(own).toContain('Outlet: Caspian Ledger');
  });

  test('a few words are talk: how to add an article is said, with a form where there are forms', async () => {
    const before = await stored();
    for (const input of [sent('thank you, that was quick'), { type: 'command', name: 'article', argument: '' } as const]) {
      const [reply] = await respond(from('1', input));
      expect(reply?.form?.fields.length).toBeGreaterThan(1);
      expect(wordsOf(reply ? [reply] : [])).toContain(text('en', 'intake-how'));
    }
    expect(await stored()).toBe(before);
  });

  test('outsiders are answered as to nonsense, nothing is fetched or loaded', async () => {
    const before = await stored();
    let loaded = 0;
    const trap: SentFile = { name: 'x.pdf', load: async () => { loaded += 1; throw new Error('loaded'); } };
    const outside = createRespond(room, async () => { loaded += 1; throw new Error('fetched'); });
    const inputs: Input[] = [
      sent(opEd('outside')), sent('https://example.org/a'), sent('', { files: [trap] }), { type: 'command', name: 'article', argument: '' },
      { type: 'command', name: 'article', argument: 'https://example.org/a', files: [trap] }, { type: 'press', action: 'compose:abc' },
    ];
    for (const input of inputs) {
      const replies = await outside(from('77', input));
      expect(wordsOf(replies)).toBe(text('en', 'chat-unknown'));
      expect(replies[0]?.form).toBeUndefined();
    }
    expect([await stored(), loaded]).toEqual([before, 0]);
  });

  test('in the terminal a row of words is no article', async () => {
    const request = from('1', sent(opEd('row')), { platform: 'terminal' });
    expect(wordsOf(await respond({ ...request, person: { platform: 'terminal', id: 'operator', name: 'operator' } }))).toBe(text('en', 'chat-unknown'));
  });
});

test('parts of a text are joined where they were cut', () => {
  expect(joinParts(['It ended here. ', ' And began.'])).toBe('It ended here.\n\nAnd began.');
  expect(joinParts(['It was cut', '', 'in the middle.'])).toBe('It was cut in the middle.');
  expect(joinParts([])).toBe('');
});
