/** The real adapter before the strict server, and what the tests of both need. */
import type { MessageEntity } from 'grammy/types';
import { pino } from 'pino';
import type { Adapter, Command, Request, Respond } from '../../src/chat/request.ts';
import type { Destination } from '../../src/delivery/channel.ts';
import { telegram, type Timing } from '../../adapters/telegram/main.ts';
import { startTelegram, type TelegramOptions, type TelegramServer } from '../servers/telegram/server.ts';

export const commands: readonly Command[] = [
  { name: 'start', argument: 'region', editors: false },
  { name: 'brief', argument: 'region', editors: false },
  { name: 'help', argument: null, editors: false },
  { name: 'desk', argument: null, editors: true },
];

/** Short enough for tests, long enough for a busy machine. */
const quick: Partial<Timing> = { firstPauseMs: 5, pollSeconds: 5 };

export interface Bot {
  readonly server: TelegramServer;
  readonly adapter: Adapter;
  readonly log: () => string;
  /** Every request that reached the core. */
  readonly requests: Request[];
  start(respond: Respond): Promise<void>;
  /** The same bot in a new process. */
  restart(respond: Respond): Promise<Bot>;
  readonly close: () => Promise<void>;
}

export async function startBot(options: TelegramOptions = {}, timing: Partial<Timing> = {}, known = commands): Promise<Bot> {
  return botOn(await startTelegram(options), timing, known);
}

function botOn(server: TelegramServer, timing: Partial<Timing>, known: readonly Command[]): Bot {
  const rows: string[] = [];
  // Not the product's log, which masks by itself: the adapter must not hand it a token in the first place.
  const log = pino({ level: 'trace' }, { write: (row: string) => void rows.push(row) });
  const adapter = telegram({ token: server.token, apiRoot: server.root, log, timing: { ...quick, ...timing } });
  const requests: Request[] = [];
  return {
    server, adapter, requests, log: () => rows.join(''),
    async start(respond) {
      await adapter.start(async (request) => {
        requests.push(request);
        return respond(request);
      }, known);
      await server.until(() => server.calls.some(({ method }) => method === 'getUpdates'));
    },
    async restart(respond) {
      const next = botOn(server, timing, known);
      await next.start(respond);
      return next;
    },
    async close() {
      await adapter.stop();
      await server.stop();
      // Whatever a test is about, nothing of ours may break the public description.
      if (server.violations.length > 0) throw new Error(server.violations.join('; '));
    },
  };
}

export const at = (chat: number, thread: number | null = null): Destination =>
  ({ platform: 'telegram', destination: String(chat), thread: thread === null ? null : String(thread) });

/** Text with entities as Telegram's HTML, so that TDLib can say what it makes of it. */
export function asHtml(text: string, entities: readonly MessageEntity[]): string {
  const tags: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', expandable_blockquote: 'blockquote expandable', text_link: 'a' };
  const opening = (entity: MessageEntity) =>
    `<${tags[entity.type] ?? '?'}${entity.type === 'text_link' ? ` href="${escape(entity.url)}"` : ''}>`;
  const closing = (entity: MessageEntity) => `</${tags[entity.type]?.split(' ')[0] ?? '?'}>`;
  let html = '';
  for (let index = 0; index <= text.length; index += 1) {
    const ending = entities.filter(({ offset, length }) => offset + length === index);
    const starting = entities.filter(({ offset }) => offset === index);
    html += ending.toReversed().toSorted((a, b) => a.length - b.length).map(closing).join('');
    html += starting.toSorted((a, b) => b.length - a.length).map(opening).join('');
    html += escape(text.charAt(index));
  }
  return html;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
