/** grammY types its signals by a stand-in package for old runtimes; at run time it takes the platform's own. */
import type { Api } from 'grammy';

export type Signal = NonNullable<Parameters<Api['getMe']>[0]>;

export function toSignal(signal: AbortSignal): Signal | undefined {
  return isSignal(signal) ? signal : undefined;
}

function isSignal(signal: unknown): signal is Signal {
  return signal instanceof AbortSignal;
}
