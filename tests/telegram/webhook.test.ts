/** Receiving by webhook: the address is told, a wrong secret gets nothing, nothing is lost and nothing done twice. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { telegram } from '../../adapters/telegram/main.ts';
import type { Adapter, Respond } from '../../src/chat/request.ts';
import { serveHealth } from '../../src/health.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { faults } from '../servers/telegram/faults.ts';
import { startTelegram, type TelegramServer } from '../servers/telegram/server.ts';
import { commands } from './support.ts';

const secret = 'a-secret_of-the-tests';
const url = 'https://standpoint.example/telegram/hook';
const log = pino({ level: 'silent' });

let server: TelegramServer;
let adapter: Adapter;
let store: Store;
let folder: string;
let close: () => Promise<void>;
let front: string;
let reader: number;
const words: string[] = [];
const echo: Respond = async ({ input }) => {
  if (input.type !== 'words') return [];
  words.push(input.words);
  return [{ as: 'message', document: { sections: [{ header: [], blocks: [{ type: 'text', text: input.words }] }], buttons: [] } }];
};

beforeEach(async () => {
  words.length = 0;
  server = await startTelegram();
  reader = server.world.user();
  adapter = telegram({ token: server.token, apiRoot: server.root, log, webhook: { url, secret }, timing: { firstPauseMs: 5, partMs: 5 } });
  folder = mkdtempSync(join(tmpdir(), 'standpoint-webhook-'));
  store = await openStore(`file:${join(folder, 'store.db')}`);
  const port = await freePort();
  close = await serveHealth({
    store, log, host: '127.0.0.1', port, now: Date.now, states: () => ({ telegram: adapter.state() }), webhooks: () => (adapter.webhook === undefined ? [] : [adapter.webhook]),
  });
  front = `http://127.0.0.1:${port}`;
  server.updates.reach = front;
});
afterEach(async () => {
  await adapter.stop();
  await Promise.all([close(), server.stop(), store.close()]);
  rmSync(folder, { recursive: true });
  if (server.violations.length > 0) throw new Error(server.violations.join('; '));
});

async function freePort(): Promise<number> {
  const probe: Server = createServer((_: IncomingMessage, response: ServerResponse) => response.end());
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const patient = { timeout: 30_000 };
async function up(): Promise<void> {
  await expect.poll(() => adapter.state(), patient).toBe('up');
}
async function answered(count: number): Promise<void> {
  await expect.poll(() => server.updates.answered.length, patient).toBe(count);
}
const call = (headers: Record<string, string>, body: unknown = { update_id: 1 }, path = '/telegram/hook') =>
  fetch(`${front}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const known = { 'x-telegram-bot-api-secret-token': secret };

test('updates come by the address that was told, in order, and are answered when they are dealt with', async () => {
  await adapter.start(echo, commands);
  await up();
  for (const said of ['one', 'two', 'three']) server.say(reader, reader, said);
  await answered(3);
  expect(server.updates.answered).toEqual([200, 200, 200]);
  expect(server.messages(reader).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect(server.calls.some(({ method }) => method === 'getUpdates')).toBe(false);
});

test('a wrong secret, none, another path, no update: nothing is done', async () => {
  await adapter.start(echo, commands);
  await up();
  const message = { message_id: 1, date: 1, chat: { id: reader, type: 'private' }, from: { id: reader, is_bot: false, first_name: 'A' }, text: 'forged' };
  for (const headers of [{}, { 'x-telegram-bot-api-secret-token': `${secret}x` }, { 'x-telegram-bot-api-secret-token': '' }]) {
    const answer = await call(headers, { update_id: 9, message });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  }
  expect((await call(known, { update_id: 9, message }, '/elsewhere')).status).toBe(503);
  expect((await call(known, 'no update')).status).toBe(400);
  expect(words).toEqual([]);
});

test('the same update twice is done once; while it is being dealt with the second waits', async () => {
  await adapter.start(echo, commands);
  await up();
  const message = { message_id: 1, date: 1, chat: { id: reader, type: 'private' }, from: { id: reader, is_bot: false, first_name: 'A' }, text: 'once' };
  const answers = await Promise.all([1, 2, 3].map(() => call(known, { update_id: 77, message })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(words).toEqual(['once']);
});

test('a bad hour of Telegram is waited out; after a stop updates stay with Telegram for the next process', async () => {
  server.fault({ fault: faults.badGateway, method: 'setWebhook', times: 2 });
  await adapter.start(echo, commands);
  await up();
  await adapter.stop();
  server.say(reader, reader, 'later');
  await answered(1);
  expect(server.updates.answered).toEqual([503]);
  expect(words).toEqual([]);
  adapter = telegram({ token: server.token, apiRoot: server.root, log, webhook: { url, secret }, timing: { firstPauseMs: 5 } });
  await adapter.start(echo, commands);
  await answered(2);
  expect(words).toEqual(['later']);
});

test('back to polling: the address is taken away, and nothing is lost', async () => {
  await adapter.start(echo, commands);
  await up();
  await adapter.stop();
  server.say(reader, reader, 'between');
  await answered(1);
  adapter = telegram({ token: server.token, apiRoot: server.root, log, timing: { firstPauseMs: 5, pollSeconds: 1, partMs: 5 } });
  await adapter.start(echo, commands);
  await expect.poll(() => words, patient).toEqual(['between']);
});
