/** Answers that try to take too much time or room, and answers that are none: each is refused in plain words. */
import { createServer as createTlsServer } from 'node:https';
import type { ServerResponse } from 'node:http';
import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchSource } from '../../../src/article/fetch.ts';
import { retryAfterMs } from '../../../src/article/fetch/answers.ts';
import { maxBytes } from '../../../src/article/load.ts';
import { StandpointError } from '../../../src/errors.ts';
import { certificate } from './certificate.ts';
import { network, site } from './servers.ts';

type Answer = (response: ServerResponse) => void;

async function fetched(answer: Answer, timeoutMs = 15_000) {
  const { origin } = await site((_, response) => answer(response));
  return fetchSource(`${origin}/private/page?token=sesame#part`, { allowHosts: ['127.0.0.1'], timeoutMs });
}

async function refusal(work: Promise<unknown>): Promise<StandpointError> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof StandpointError)) throw new Error(`not refused: ${String(error)}`);
  expect(error.explain()).not.toMatch(/sesame|\n/);
  return error;
}

/** 64 MB of nothing, in a few kB. */
const bomb = Buffer.alloc(64 * 1024 * 1024);
const squeeze = { gzip: zlib.gzipSync, deflate: zlib.deflateSync, zstd: zlib.zstdCompressSync } as const;
const brotli = (bytes: Uint8Array) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } });
const packed = (encoding: string, body: Uint8Array): Answer => (response) =>
  response.writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html' }).end(body);
const endless = (status: number): Answer => (response) => {
  response.writeHead(status, { 'content-type': 'text/html' });
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const large: readonly (readonly [string, Answer])[] = [
  ['an endless body', endless(200)],
  ['a body longer than 5 MB by its own word', (response) =>
    response.writeHead(200, { 'content-length': String(maxBytes + 1) }).end(Buffer.alloc(maxBytes + 1))],
  ['a gzip bomb', packed('gzip', squeeze.gzip(bomb))],
  ['a deflate bomb', packed('deflate', squeeze.deflate(bomb))],
  ['a Brotli bomb', packed('br', brotli(bomb))],
  ['a zstd bomb', packed('zstd', squeeze.zstd(bomb))],
  ['a bomb within a bomb', packed('gzip, gzip', squeeze.gzip(squeeze.gzip(bomb)))],
];

test.each(large)('%s is too large', async (_, answer) => {
  expect((await refusal(fetched(answer))).code).toBe('url-too-large');
});

test('exactly 5 MB is read', async () => {
  expect((await fetched((response) => response.end(Buffer.alloc(maxBytes, 'x')))).bytes).toHaveLength(maxBytes);
});

test.each(Object.entries({ ...squeeze, br: brotli, 'x-gzip': zlib.gzipSync, identity: (bytes: Buffer) => bytes }))(
  'a body in %s is unpacked', async (encoding, pack) => {
    const { bytes } = await fetched(packed(encoding, pack(Buffer.from('words'))));
    expect(Buffer.from(bytes).toString()).toBe('words');
  },
);

const slow: readonly (readonly [string, Answer])[] = [
  ['says nothing', () => undefined],
  ['sends its headers and then nothing', (response) => response.writeHead(200).flushHeaders()],
  ['sends a letter now and then', (response) => {
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  }],
  ['leads on slowly', (response) => {
    setTimeout(() => response.writeHead(302, { location: '/' }).end(), 70);
  }],
];

test.each(slow)('a server that %s is left when the time is over', async (_, answer) => {
  const error = await refusal(fetched(answer, 200));
  expect([error.code, error.values['fault']]).toEqual(['url-unreachable', 'timeout']);
});

test('a name server that never answers is left when the time is over', async () => {
  const never = new Promise<never>(() => undefined);
  const network = { resolve: async () => never, connect: () => expect.unreachable() };
  const error = await refusal(fetchSource('http://a.example/?sesame', { allowHosts: [], timeoutMs: 100, network }));
  expect(error.values['fault']).toBe('timeout');
});

const broken: readonly (readonly [string, string, Answer])[] = [
  ['hangs up', 'broken', (response) => response.socket?.destroy()],
  ['hangs up in the middle', 'broken', (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('words', () => response.socket?.destroy());
  }],
  ['does not speak HTTP', 'broken', (response) => response.socket?.end('220 mail.example ESMTP\r\n')],
  ['has more headers than a page needs', 'broken', (response) => response.writeHead(200, { 'x-long': 'x'.repeat(70_000) }).end()],
  ['breaks off what it packed', 'compression', packed('gzip', zlib.gzipSync(bomb).subarray(0, 500))],
  ['says gzip of what is none', 'compression', packed('gzip', Buffer.from('words'))],
  ['says Brotli of what is none', 'compression', packed('br', Buffer.from('words'))],
  ['says zstd of what is none', 'compression', packed('zstd', Buffer.from('words'))],
  ['packs in a way of its own', 'compression', packed('rot13', Buffer.from('jbeqf'))],
  ['packs again and again', 'compression', packed('gzip, gzip, gzip', Buffer.from('x'))],
];

test.each(broken)('a server that %s: %s', async (_, fault, answer) => {
  const error = await refusal(fetched(answer));
  expect([error.code, error.values['fault']]).toEqual(['url-unreachable', fault]);
});

test('nobody there, and a name that does not exist', async () => {
  const { origin } = await site((_, response) => response.end());
  const port = Number(new URL(origin).port);
  const settings = { allowHosts: ['127.0.0.1', 'nobody.invalid'] };
  // A port that was free a moment ago: the server's own, one further, would be a guess.
  const free = port === 65_535 ? port - 1 : port + 1;
  expect((await refusal(fetchSource(`http://127.0.0.1:${free}/`, settings))).values['fault']).toMatch(/refused|broken/);
  expect((await refusal(fetchSource('http://nobody.invalid/', settings))).values['fault']).toBe('dns');
});

test('a certificate must be vouched for, and be that of the name, though the connection goes to an address', async () => {
  const { port } = await site((_, response) => response.end('words'), createTlsServer(certificate));
  const address = [['93.184.215.14']];
  const from = async (host: string, trusted: readonly string[]) => {
    const fake = network({ 'open.example': address, 'other.example': address }, port, { ca: [...trusted] });
    return fetchSource(`https://${host}/?sesame`, { allowHosts: [], network: fake });
  };
  const faults = [await refusal(from('open.example', [])), await refusal(from('other.example', [certificate.cert]))];
  expect(faults.map(({ code, values }) => [code, values['fault']])).toEqual([['url-unreachable', 'tls'], ['url-unreachable', 'tls']]);
  expect((await from('open.example', [certificate.cert])).bytes).toHaveLength(5);
});

test.each([
  [401, 'closed'], [403, 'closed'], [402, 'paid'], [404, 'gone'], [410, 'gone'], [429, 'busy'], [451, 'law'],
  [500, 'server'], [503, 'server'], [304, 'other'], [418, 'other'],
])('status %i is told in words: %s', async (status, fault) => {
  const error = await refusal(fetched((response) => response.writeHead(status, { 'retry-after': '90' }).end('<p>Sorry')));
  expect(error).toMatchObject({ code: 'url-answered', values: { status, fault, minutes: 2 } });
});

test('an error page without end is not read', async () => {
  expect((await refusal(fetched(endless(404)))).values['fault']).toBe('gone');
});

test.each([['120', 120_000], ['Mon, 23 Nov 2026 06:01:00 GMT', 60_000], ['Sun, 22 Nov 2026 06:00:00 GMT', 0], ['soon', null], ['', null]])(
  'Retry-After: %s', (value, ms) => {
    expect(retryAfterMs({ header: () => value }, Date.parse('2026-11-23T06:00:00Z'))).toBe(ms);
  },
);

test.each([
  ['text/html; charset="windows-1251"', { type: 'text/html', charset: 'windows-1251' }],
  ['TEXT/PLAIN;format=flowed; Charset=iso-8859-9', { type: 'text/plain', charset: 'iso-8859-9' }],
  ['application/pdf', { type: 'application/pdf', charset: null }], [undefined, { type: '', charset: null }],
  ['application/octet-stream', { type: 'application/octet-stream', charset: null }],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', charset: null }],
])('%s is passed on as declared', async (type, contentType) => {
  const answer: Answer = (response) => response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end('words');
  expect(await fetched(answer)).toMatchObject({ contentType });
});

test.each(['image/png', 'video/mp4', 'application/json', 'application/rss+xml', 'text/xml', 'application/zip', 'text/css'])(
  '%s is no article', async (type) => {
    const error = await refusal(fetched((response) => response.writeHead(200, { 'content-type': type }).end('words')));
    expect(error).toMatchObject({ code: 'url-content', values: { type } });
  },
);

test('an answer without content is empty', async () => {
  expect((await refusal(fetched((response) => response.writeHead(204).end()))).code).toBe('url-empty');
});
