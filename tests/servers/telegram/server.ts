/**
 * A Bot API server on loopback for tests: stateful, strict about what it is asked, and as broken or slow as it is
 * told to be. Bodies and answers are held against the public description where it is at hand, text against TDLib.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { BotCommand, Update } from 'grammy/types';
import { z } from 'zod';
import { ApiFault, faults, Script, type Fault, type Scripted } from './faults.ts';
import { listOf, methods, type Answered, type Desk, type Params } from './methods.ts';
import { changes } from './changes.ts';
import { press, say } from './people.ts';
import { loadSpec } from './spec.ts';
import { loadTdlib } from './tdlib.ts';
import { Updates } from './updates.ts';
import { World, type Bot, type Standing } from './world.ts';

/** Enforced only if asked for: answers 429 beyond so many messages and edits a second, or sooner in one place. */
interface Pace { readonly perSecond: number; readonly perChatMs: number }

export interface TelegramOptions {
  readonly token?: string;
  readonly bot?: Bot;
  readonly pace?: Pace;
  /** How long every answer takes, ms. */
  readonly latencyMs?: number;
}

/** One call as it came and what became of it; `error` is null for what was done. */
export interface Call {
  readonly method: string;
  readonly params: Params;
  readonly chat: number | null;
  error: string | null;
}

export interface TelegramServer {
  /** What `TELEGRAM_API_ROOT` is set to. */
  readonly root: string;
  readonly token: string;
  readonly world: World;
  readonly calls: readonly Call[];
  readonly answers: readonly Answered[];
  readonly updates: Updates;
  /** Checks that could not run here, in words; empty when everything was checked. */
  readonly skipped: readonly string[];
  /** What did not fit the public description, whoever's fault: stays empty in a sound test. */
  readonly violations: readonly string[];
  /** As Telegram shows them to somebody in such a place with an app in this language. */
  commands(scope?: string, language?: string): readonly BotCommand[];
  /** As Telegram shows them to a person in their private chat with the bot. */
  commandsTo(person: number, language?: string): readonly BotCommand[];
  say: ReturnType<typeof say>;
  press: ReturnType<typeof press>;
  changes: ReturnType<typeof changes>;
  messages(chat: number): Standing[];
  fault(scripted: Scripted): void;
  noFaults(): void;
  /** Nobody answers any more; `up` ends it. */
  down(): void;
  up(): void;
  setPace(pace: Pace): void;
  /** Every token is wrong from now on. */
  revoke(): void;
  /** Resolves when the condition holds; it is looked at when a call comes and when it is answered. */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

const paramsSchema = z.record(z.string(), z.unknown());

let announced = false;

export async function startTelegram(options: TelegramOptions = {}): Promise<TelegramServer> {
  const token = options.token ?? '7000000000:AAtest-token_of-the-stand-in-0123456789';
  const world = new World(options.bot ?? { id: 7_000_000_000, username: 'standpoint_test_bot', name: 'Standpoint' });
  const spec = loadSpec();
  const tdlib = await loadTdlib();
  const skipped = [
    ...(spec ? [] : ['no ../shared/specs/telegram-api.json: bodies are checked by our own limits only']),
    ...(tdlib ? [] : ['no TDLib for this machine: text is checked by our own rules only']),
  ];
  if (!announced) for (const words of skipped) console.info(`telegram server: ${words}`);
  announced = true;

  const updates = new Updates();
  const desk: Desk = { world, tdlib, waiting: new Map(), answers: [], commands: new Map(), updates };
  const script = new Script();
  const calls: Call[] = [];
  const violations: string[] = [];
  const watchers = new Set<() => void>();
  const sentAt = new Map<number, number>();
  let recent: number[] = [];
  let { pace } = options;
  let unreachable = false;
  let revoked = false;

  const pushUpdate = (update: Omit<Update, 'update_id'>): number | null => {
    const wrong = spec?.value('Update', { ...update, update_id: 1 });
    if (wrong) violations.push(wrong);
    return updates.push(update);
  };

  const hurry = (chat: number | null): void => {
    if (!pace || chat === null) return;
    const now = performance.now();
    recent = recent.filter((at) => now - at < 1000);
    const soon = now - (sentAt.get(chat) ?? -Infinity) < pace.perChatMs;
    if (soon || recent.length >= pace.perSecond) throw faults.tooMany(1).error;
    recent.push(now);
    sentAt.set(chat, now);
  };

  const perform = async (call: Call, signal: AbortSignal): Promise<unknown> => {
    if (call.method === 'getUpdates') {
      const wrong = spec?.parameters(call.method, call.params);
      if (wrong) throw strict(wrong);
      const polled = updates.poll(call.params, signal);
      // What it confirmed is gone from now on, however long it hangs.
      look();
      return polled;
    }
    const method = methods[call.method];
    if (!method) throw new ApiFault(404, 'Not Found: method not found');
    const wrong = spec?.parameters(call.method, call.params);
    if (wrong) throw strict(wrong);
    if (call.method === 'sendMessage' || call.method === 'editMessageText') hurry(call.chat);
    const result = method(desk, call.params);
    const odd = spec?.answer(call.method, result);
    if (odd) violations.push(odd);
    return result;
  };

  const strict = (wrong: string): ApiFault => {
    violations.push(wrong);
    return new ApiFault(400, `Bad Request: [strict] ${wrong}`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const aborted = new AbortController();
    response.on('close', () => aborted.abort());
    const [, owner, path] = /^\/file\/bot([^/]+)\/documents\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (owner !== undefined && path !== undefined) return give(response, owner, path);
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    const params = await read(request);
    const chat = params['chat_id'] === undefined ? null : Number(params['chat_id']);
    const call: Call = { method: name, params, chat, error: null };
    calls.push(call);
    look();
    if (options.latencyMs !== undefined) await pause(options.latencyMs);
    if (given !== token || revoked) return finish(response, call, { type: 'error', error: faults.unauthorized.error });
    const fault = script.take(name, chat);
    if (fault && !(fault.type === 'lost' || (fault.type === 'reset' && fault.done))) return finish(response, call, fault);
    try {
      const result = await perform(call, aborted.signal);
      if (fault) return finish(response, call, fault);
      send(response, 200, JSON.stringify({ ok: true, result }));
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      finish(response, call, { type: 'error', error });
    }
  };

  const give = (response: ServerResponse, owner: string, id: string): void => {
    const bytes = owner === token && !revoked ? world.files.get(id) : undefined;
    const fault = script.take('file', null);
    if (fault?.type === 'reset') response.destroy();
    else if (bytes === undefined || fault !== null) send(response, 404, '{"ok":false,"error_code":404,"description":"Not Found"}');
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  };

  const finish = (response: ServerResponse, call: Call, fault: Fault): void => {
    call.error = fault.type === 'error' ? fault.error.message : fault.type;
    if (fault.type === 'error') send(response, fault.status ?? fault.error.code, JSON.stringify(fault.error.body()));
    if (fault.type === 'body') send(response, fault.status, fault.body);
    if (fault.type === 'reset') response.destroy();
    // 'lost': nothing is ever written; the client gives up or `stop` closes the connection.
  };

  const look = (): void => {
    for (const watcher of watchers) watcher();
  };

  const server = createServer((request, response) => {
    if (unreachable) return void response.destroy();
    response.on('close', look);
    void answer(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    }).finally(look);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    root: `http://127.0.0.1:${address.port}`, token, world, calls, answers: desk.answers, updates, skipped, violations,
    commands: (scope = 'default', language = '') => desk.commands.get(listOf({ scope: { type: scope }, language_code: language })) ?? [],
    commandsTo(person, language = '') {
      const scopes = [{ type: 'chat', chat_id: person }, { type: 'all_private_chats' }, { type: 'default' }];
      const lists = scopes.flatMap((scope) => [language, ''].map((code) => desk.commands.get(listOf({ scope, language_code: code }))));
      return lists.find((list) => list !== undefined) ?? [];
    },
    say: say(world, pushUpdate),
    press: press(world, desk.waiting, pushUpdate),
    changes: changes(world, pushUpdate),
    messages: (chat) => world.messages(chat),
    fault: (scripted) => script.add(scripted),
    noFaults: () => script.clear(),
    down() {
      unreachable = true;
      server.closeAllConnections();
    },
    up() {
      unreachable = false;
    },
    setPace(next) {
      pace = next;
    },
    revoke() {
      revoked = true;
    },
    until: (condition) => new Promise((resolve) => {
      const watcher = () => {
        if (!condition()) return;
        watchers.delete(watcher);
        resolve();
      };
      watchers.add(watcher);
      watcher();
    }),
    async stop() {
      updates.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<Params> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const body = Buffer.concat(parts).toString('utf8');
  return body === '' ? {} : paramsSchema.parse(JSON.parse(body));
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
}
