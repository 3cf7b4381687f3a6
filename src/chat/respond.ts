/** The one front door behind all platforms: who asks, what they may do, what they get. */
import type { Room } from '../briefing.ts';
import type { Actor } from '../desk/decide.ts';
import { operator } from '../desk/decide.ts';
import { StandpointError } from '../errors.ts';
import { findPerson } from '../store/people.ts';
import { isDeskVerb, parseAction, type Action } from './action.ts';
import { commands } from './commands.ts';
import { deskAnswer } from './desk.ts';
import { safely, takeInSent, type Fetch } from './intake.ts';
import { readerAnswer } from './reader.ts';
import type { Request, Respond, Sent } from './request.ts';
import { say, sayError } from './say.ts';

/** What an answer is made from: the request with who asks and what was understood of it. */
export interface Asked {
  readonly request: Request;
  /** Null for readers: they reach nothing of the desk. */
  readonly editor: Actor | null;
  readonly action: Action;
}

/** @param fetch from a link to what it leads to; only editors' links are followed */
export function createRespond(room: Room, fetch: Fetch = safely([])): Respond {
  return async (request) => {
    const { language } = request;
    try {
      const editor = await editorBehind(room, request);
      const sent = sentIn(request);
      if (sent !== null && editor !== null) return await takeInSent({ room, fetch, editor, language }, sent);
      const understood = understand(request);
      // An outsider who tries a desk command or forges a button is answered as to any nonsense.
      if (understood === null || (isDeskVerb(understood.verb) && editor === null)) return [say(language, 'chat-unknown')];
      const asked: Asked = { request, editor, action: understood };
      return isDeskVerb(understood.verb) && editor !== null
        ? await deskAnswer(room, { ...asked, editor }, understood.verb)
        : await readerAnswer(room, asked);
    } catch (error) {
      if (error instanceof StandpointError) return [sayError(language, error)];
      room.log.error({ error: error instanceof Error ? error.stack : String(error) }, 'an answer failed');
      return [say(language, 'chat-failed')];
    }
  };
}

/** The role is read anew for each request: whoever was removed is an outsider from that moment. */
async function editorBehind(room: Room, { person }: Request): Promise<Actor | null> {
  if (person.platform === 'terminal') return { ...operator, from: 'terminal' };
  const editor = await findPerson(room.store.db, person);
  return editor === undefined ? null : { id: editor.id, name: editor.name, role: editor.role, from: person.platform };
}

/** What may be an article, or null; in the terminal every row comes by itself, so that no text comes whole. */
function sentIn({ input, place }: Request): Sent | null {
  if (input.type === 'words') return place.platform === 'terminal' ? null : input;
  if (input.type !== 'command' || input.name !== 'article') return null;
  const { argument, files = [] } = input;
  return argument === '' && files.length === 0 ? null : { type: 'words', words: argument, files };
}

function understand({ input }: Request): Action | null {
  switch (input.type) {
    case 'press':
      return parseAction(input.action);
    case 'command': {
      const verb = commands.find(({ name }) => name === input.name)?.name;
      return verb === undefined ? null : { verb, subject: input.argument, version: 0, line: null };
    }
    case 'words':
      return null;
  }
}
