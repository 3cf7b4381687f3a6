/** Somebody points at a message of ours: the same as its button for the passages, which only its last part has. */
import type { Room } from '../briefing.ts';
import { briefOfMessage } from '../store/deliveries.ts';
import { action } from './action.ts';
import type { Request } from './request.ts';

/** The request as if the button had been pressed, or as it is where the message is no brief that we sent. */
export async function pointedAt(room: Room, request: Request): Promise<Request> {
  const { input, place: { platform } } = request;
  if (input.type !== 'about') return request;
  const found = await briefOfMessage(room.store.db, platform, input.messages);
  return found === undefined
    ? request
    : { ...request, input: { type: 'press', action: action('evidence', found.brief, found.version) } };
}
