/**
 * Loaded before a bot (`node --import ./tests/bench/own-time.ts`): its own time for each interaction, from the gateway's packet
 * in this process to the headers of the first answer on their way, is written to file descriptor 3: ms, and ms of processor time
 * (of all that the process does meanwhile), one a row. What the packet waited for a busy process before that is not in it.
 */
import { subscribe } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import { WebSocket } from 'ws';
import { z } from 'zod';

const arrived = new Map<string, Moment>();

interface Moment { readonly at: number; readonly processor: number }

function moment(): Moment {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), processor: (user + system) / 1000 };
}

WebSocket.prototype.emit = function emitTimed(this: WebSocket, event: string | symbol, ...given: unknown[]): boolean {
  const now = moment();
  const id = event === 'message' ? /"t":"INTERACTION_CREATE".*?"id":"(\d+)"/.exec(String(given[0]))?.[1] : undefined;
  if (id !== undefined) arrived.set(id, now);
  return EventEmitter.prototype.emit.call(this, event, ...given);
};

const sentSchema = z.object({ request: z.object({ path: z.string() }) });
subscribe('undici:client:sendHeaders', (message) => {
  const now = moment();
  const id = /\/interactions\/(\d+)\//.exec(sentSchema.parse(message).request.path)?.[1] ?? '';
  const began = arrived.get(id);
  if (began === undefined) return;
  arrived.delete(id);
  writeSync(3, `${(now.at - began.at).toFixed(3)} ${(now.processor - began.processor).toFixed(3)}\n`);
});
