/** From an update to what stands on the screen: asks the core, shows its replies, answers every press. */
import type { Api } from 'grammy';
import { split } from '../../src/brief/split.ts';
import type { Button, Document } from '../../src/brief/document.ts';
import type { Input, Reply, Request, Respond, SentFile } from '../../src/chat/request.ts';
import { say } from '../../src/chat/say.ts';
import type { Channel, Destination, SendResult } from '../../src/delivery/channel.ts';
import { StandpointError } from '../../src/errors.ts';
import { text } from '../../src/i18n/catalogue.ts';
import type { Log } from '../../src/log.ts';
import { managesTopics, placesFor } from './administrators.ts';
import { incoming, type Incoming } from './incoming.ts';
import { faultOf } from './outcome.ts';
import { notice } from './render.ts';
import type { Announced } from './sent.ts';

export interface AnswerOptions {
  /** Tries again by itself: somebody waits in front of the screen. */
  readonly api: Api;
  readonly channel: Channel;
  readonly token: string;
  readonly log: Log;
  readonly respond: Respond;
  readonly commands: ReadonlySet<string>;
  readonly username: string;
  readonly load: (file: Announced) => SentFile;
}

/** Longer words are shown in a box that stays until it is closed. */
const toastLength = 60;

/** Handles one update, or several that are parts of one text; never rejects. */
export async function answer(updates: readonly unknown[], options: AnswerOptions): Promise<void> {
  const { log, token } = options;
  const found = incoming(updates, options.username, options.commands);
  if (found === null) return;
  const conversation = new Conversation(found, options);
  try {
    if (await changesNothing(found, options)) return;
    if (found.request !== null) {
      for (const reply of await replies(found, found.request, options)) await conversation.show(reply, found.request);
    }
  } catch (error) {
    log.error({ code: 'unexpected', fault: faultOf(error, token) }, 'an answer could not be shown');
  } finally {
    await conversation.end();
  }
}

/** A topic that is closed to everybody else. */
async function changesNothing({ request }: Incoming, { api, token }: AnswerOptions): Promise<boolean> {
  const change = request?.input.type === 'presence' ? request.input.change : null;
  const closed = change?.to === 'silent' && change.reason === 'delivery-topic-closed';
  // A token begins with its bot's id.
  return closed && request !== null && managesTopics(api, request.place, Number.parseInt(token, 10));
}

async function replies(found: Incoming, asked: Omit<Request, 'mayConfigure'>, options: AnswerOptions): Promise<readonly Reply[]> {
  const { log, token, respond } = options;
  const places = placesFor(found, asked, options);
  try {
    return await respond({ ...asked, ...places, input: withFile(asked.input, found.file, options) });
  } catch (error) {
    const code = error instanceof StandpointError ? error.code : 'unexpected';
    log.error({ code, input: asked.input.type, fault: faultOf(error, token) }, 'a request failed');
    return [{ ...say(asked.language, 'chat-failed'), as: 'private' }];
  }
}

function withFile(input: Input, file: Announced | null, { load }: AnswerOptions): Input {
  return input.type === 'words' && file !== null ? { ...input, files: [load(file)] } : input;
}

class Conversation {
  readonly #press: Incoming['press'];
  readonly #options: AnswerOptions;
  #acknowledged = false;

  constructor({ press }: Incoming, options: AnswerOptions) {
    this.#press = press;
    this.#options = options;
  }

  async show(reply: Reply, { place, person, language }: Omit<Request, 'mayConfigure'>): Promise<void> {
    switch (reply.as) {
      case 'message':
        return void await this.#send(place, reply.document);
      case 'replace':
        return this.#replace(place, reply.document);
      case 'private':
        return this.#toPerson(reply.document, place, person.id, language);
      case 'notice':
        if (!(await this.#acknowledge(notice(blocksOf(reply.document))))) await this.#toPerson(reply.document, place, person.id, language);
    }
  }

  /** A press that got no words is taken note of: otherwise the button would go on spinning. */
  async end(): Promise<void> {
    if (this.#press !== null && !this.#acknowledged) await this.#acknowledge(null);
  }

  async #send(to: Destination, document: Document, from = 0): Promise<SendResult | null> {
    const { channel } = this.#options;
    let destination = to.destination;
    let result: SendResult | null = null;
    for (const part of split(document, channel.measure).slice(from)) {
      result = await channel.send({ ...to, destination }, part, '');
      if (result.outcome === 'moved') {
        destination = result.to;
        result = await channel.send({ ...to, destination }, part, '');
      }
      if (result.outcome !== 'sent') return this.#unsent(result);
    }
    return result;
  }

  #unsent(result: SendResult): SendResult {
    this.#options.log.warn({ result }, 'an answer did not arrive');
    return result;
  }

  async #replace(place: Destination, document: Document): Promise<void> {
    const { channel } = this.#options;
    const [first] = split(document, channel.measure);
    const messageId = this.#press?.messageId ?? null;
    if (first === undefined || messageId === null) return void await this.#send(place, document);
    const result = await channel.edit(place, String(messageId), first);
    // A message that is gone or too old to be changed is followed by a new one.
    await this.#send(place, document, result.outcome === 'sent' ? 1 : 0);
  }

  /** In a group: to the person's own chat, with a short notice that it is there, or that it can't be. */
  async #toPerson(document: Document, place: Request['place'], person: string, language: Request['language']): Promise<void> {
    // A channel's post and an anonymous administrator have no chat of their own.
    if (place.kind === 'private' || person === place.destination) return void await this.#send(place, document);
    const result = await this.#send({ platform: 'telegram', destination: person, thread: null }, document);
    if (result?.outcome === 'sent') return void await this.#acknowledge(text(language, 'chat-sent-privately'));
    if (await this.#acknowledge(text(language, 'chat-start-first'))) return;
    const start: Button = { text: text(language, 'chat-start-button'), url: `https://t.me/${this.#options.username}?start` };
    await this.#send(place, say(language, 'chat-start-first', {}, [[start]]).document);
  }

  /** @returns whether the words reached whoever pressed; false where nobody pressed, or words were shown already */
  async #acknowledge(words: string | null): Promise<boolean> {
    if (this.#press === null || this.#acknowledged) return false;
    this.#acknowledged = true;
    const { api, log, token } = this.#options;
    try {
      const shown = words === null ? {} : { text: words, show_alert: words.length > toastLength };
      await api.answerCallbackQuery(this.#press.id, shown);
      return true;
    } catch (error) {
      // Too late, mostly: Telegram forgets a press after some seconds.
      log.debug({ fault: faultOf(error, token) }, 'a press could not be answered');
      return false;
    }
  }
}

function blocksOf({ sections }: Document) {
  return sections.flatMap(({ header, blocks }) => [...header, ...blocks]);
}
