/** Telegram: the front door through which people come in, and the channel through which briefs go out. */
import { autoRetry } from '@grammyjs/auto-retry';
import { Api } from 'grammy';
import type { Adapter, Command, Respond } from '../../src/chat/request.ts';
import type { Log } from '../../src/log.ts';
import { answer } from './answer.ts';
import { createChannel } from './channel.ts';
import { fileLoader } from './files.ts';
import { Inbox } from './inbox.ts';
import { faultOf, outcomeOf, tokenRefused } from './outcome.ts';
import { Poller } from './poll.ts';
import { offer, register } from './registration.ts';
import { toSignal } from './signal.ts';
import { Receiver, type WebhookSettings } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Null for Telegram's own. */
  readonly apiRoot: string | null;
  readonly log: Log;
  /** Null: long polling. */
  readonly webhook?: WebhookSettings | null;
  readonly timing?: Partial<Timing>;
}

export interface Timing {
  /** After so long without an answer a call counts as lost. Sooner would double messages that arrived. */
  readonly requestSeconds: number;
  readonly pollSeconds: number;
  readonly firstPauseMs: number;
  /** An answer in a dialogue is tried for so long; nobody waits longer in front of a screen. */
  readonly replyMs: number;
  /** How long the next part of a long text is waited for. */
  readonly partMs: number;
}

const usual: Timing = { requestSeconds: 15, pollSeconds: 30, firstPauseMs: 1000, replyMs: 8000, partMs: 1500 };

/**
 * @returns the adapter; one that was stopped is not started again
 */
export function telegram({ token, apiRoot, log, webhook = null, timing }: TelegramOptions): Adapter {
  const { requestSeconds, pollSeconds, firstPauseMs, replyMs, partMs } = { ...usual, ...timing };
  const api = (timeoutSeconds: number) =>
    new Api(token, { timeoutSeconds, ...(apiRoot === null ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }) });

  // Waits that Telegram asks for belong to the outbox: its sends come back at once. Only answers wait here.
  const sending = api(requestSeconds);
  const answering = api(requestSeconds);
  answering.config.use(
    autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: replyMs / 1000 }),
    // By itself autoRetry goes on for ever while the network is down.
    (call, method, payload, signal) => call(method, payload, signal ?? toSignal(AbortSignal.timeout(replyMs))),
  );
  const polling = api(pollSeconds + requestSeconds);
  const answers = createChannel({ api: answering, token, log });
  const load = fileLoader({ api: answering, token, apiRoot });

  let username = '';
  let respond: Respond | null = null;
  let commands: readonly Command[] = [];
  const inbox = new Inbox({
    partMs,
    async handle(updates) {
      if (respond === null) return;
      const known = new Set(commands.map(({ name }) => name));
      await answer(updates, { api: answering, channel: answers, token, log, respond, commands: known, username, load });
    },
  });
  const prepare = async (signal: AbortSignal): Promise<void> => {
    ({ username } = await polling.getMe(toSignal(signal)));
    if (webhook === null) await polling.deleteWebhook({}, toSignal(signal));
    await register(polling, commands, signal).catch((error: unknown) => {
      if (tokenRefused(error)) throw error;
      log.warn({ fault: faultOf(error, token) }, 'the list of commands could not be set');
    });
  };
  const shared = { api: polling, token, log, inbox, prepare, firstPauseMs };
  const receiver = webhook === null ? new Poller({ ...shared, pollSeconds }) : new Receiver({ ...shared, ...webhook });

  return {
    channel: createChannel({ api: sending, token, log }),
    async start(given, listed) {
      [respond, commands] = [given, listed];
      receiver.start();
    },
    stop: () => receiver.stop(),
    async offer(person, offered) {
      try {
        await offer(answering, person, offered, AbortSignal.timeout(replyMs));
        return true;
      } catch (error) {
        log.debug({ fault: faultOf(error, token) }, 'a list of commands could not be set');
        // Nobody sees a list in a chat that is no more.
        return offered === null && outcomeOf(error).outcome === 'refused';
      }
    },
    state: () => receiver.state,
    ...(receiver instanceof Receiver ? { webhook: receiver.webhook } : {}),
  };
}
