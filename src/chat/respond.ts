/** The one front door behind all platforms: who asks, what they may do, what they get. */
import type { Room } from '../briefing.ts';
import type { Actor } from '../desk/decide.ts';
import { operator } from '../desk/decide.ts';
import { editorByRole } from '../desk/roles.ts';
import { StandpointError } from '../errors.ts';
import { keepHeard, wasHeard } from '../store/heard.ts';
import { findPerson } from '../store/people.ts';
import type { Language } from '../contracts.ts';
import { isDeskVerb, parseAction, type Action } from './action.ts';
import { channelOf } from './channel.ts';
import { commands } from './commands.ts';
import { deskAnswer } from './desk.ts';
import { createFlood } from './flood.ts';
import { safely, takeInSent, type Fetch } from './intake.ts';
import { pointedAt } from './pointed.ts';
import { presence } from './presence.ts';
import { answering, askNext, standsOpen, tooLate } from './question.ts';
import { readerAnswer } from './reader.ts';
import { spokenTo } from './language.ts';
import type { Reply, Request, Respond, Sent } from './request.ts';
import { say, sayError } from './say.ts';

/** What an answer is made from: the request with who asks and what was understood of it. */
export interface Asked {
  readonly request: Request;
  /** Null for readers: they reach nothing of the desk. */
  readonly editor: Actor | null;
  readonly action: Action;
  /** What a form was filled in with; null for a command and a press. */
  readonly answer: string | null;
}

interface Front {
  readonly room: Room;
  readonly fetch: Fetch;
  readonly editor: Actor | null;
  readonly language: Language;
}

/** @param fetch from a link to what it leads to; only editors' links are followed */
export function createRespond(room: Room, fetch: Fetch = safely([])): Respond {
  const flood = createFlood();
  return async (given) => {
    const { input, place } = given;
    // What people of a group say to each other, also in reply to us, is nothing to us.
    if (input.type === 'words' && place.kind !== 'private') return [];
    const { keys = [] } = given;
    const { db } = room.store;
    if (await wasHeard(db, place.platform, keys)) return [];
    const language = await spokenTo(room, given);
    const replies = await answerTo({ ...given, language });
    // After the work: what a crash interrupts is brought again and done then.
    await keepHeard(db, place.platform, keys, room.now());
    return replies.map((reply) => ({ ...reply, document: { language, ...reply.document } }));
  };

  async function answerTo(given: Request): Promise<readonly Reply[]> {
    const { language, input, person } = given;
    try {
      if (input.type === 'presence') return await presence(room, given, input);
      const editor = await editorBehind(room, given);
      const allowed = editor === null ? flood.take(person, room.now()) : 'fine';
      if (allowed !== 'fine') return allowed === 'warn' ? [{ ...say(language, 'chat-too-much'), as: 'private' }] : [];
      const question = await standsOpen(room, given);
      const request = answering(await pointedAt(room, given), question);
      const late = tooLate(request, question, editor);
      const replies = late === null ? await repliesTo({ room, fetch, editor, language }, request, question?.late === false) : [late];
      await askNext(room, request, replies);
      return replies;
    } catch (error) {
      if (error instanceof StandpointError) return [sayError(language, error)];
      room.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'an answer failed');
      return [say(language, 'chat-failed')];
    }
  }
}

/** @param asked whether a question of ours stood open until now */
async function repliesTo({ room, fetch, editor, language }: Front, request: Request, asked: boolean): Promise<readonly Reply[]> {
  const { input } = request;
  const sent = sentIn(request);
  if (sent !== null && editor !== null) return takeInSent({ room, fetch, editor, language }, sent);
  if (input.type === 'words' && input.forwarded?.channel !== undefined) return channelOf(request, input.forwarded.channel);
  const action = understand(request);
  if (input.type === 'about') return [{ ...say(language, 'chat-about-nothing'), as: 'private' }];
  // An outsider who tries a desk command or forges a button is answered as to any nonsense.
  if (action === null || (isDeskVerb(action.verb) && editor === null)) return [say(language, 'chat-unknown')];
  if (action.verb === 'cancel') return [say(language, asked ? 'chat-cancelled' : 'chat-cancelled-nothing')];
  const understood: Asked = { request, editor, action, answer: input.type === 'answer' ? input.words : null };
  return isDeskVerb(action.verb) && editor !== null
    ? deskAnswer(room, { ...understood, editor }, action.verb)
    : readerAnswer(room, understood);
}

/** The role is read anew for each request: whoever was removed is an outsider from that moment. */
async function editorBehind(room: Room, request: Request): Promise<Actor | null> {
  const { person } = request;
  if (person.platform === 'terminal') return { ...operator, from: 'terminal' };
  const editor = await findPerson(room.store.db, person);
  return editor === undefined || editor.byRole ? editorByRole(room, request, editor) : { id: editor.id, name: editor.name, role: editor.role, from: person.platform };
}

/** What may be an article, or null; in the terminal every row comes by itself, so that no text comes whole. */
function sentIn({ input, place }: Request): Sent | null {
  switch (input.type) {
    case 'words':
      return place.platform === 'terminal' ? null : input;
    case 'answer':
      return parseAction(input.action)?.verb === 'article' ? { type: 'words', words: input.words } : null;
    case 'command': {
      const { name, argument, files = [] } = input;
      return name !== 'article' || (argument === '' && files.length === 0) ? null : { type: 'words', words: argument, files };
    }
    case 'press':
    case 'about':
    case 'presence':
      return null;
  }
}

function understand({ input }: Request): Action | null {
  switch (input.type) {
    case 'press':
    case 'answer':
      return parseAction(input.action);
    case 'command': {
      const verb = commands.find(({ name }) => name === input.name)?.name;
      return verb === undefined ? null : { verb, subject: input.argument, version: 0, line: null, choice: '' };
    }
    case 'words':
    case 'about':
    case 'presence':
      return null;
  }
}
