/** What Discord's refusals mean for a delivery. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendResult } from '../../src/delivery/channel.ts';

/** Pauses before a platform that is down is asked again, milliseconds. */
const afterNetwork = 5_000;
const afterServerError = 10_000;
/** Refused for the token, or by the shield in front of Discord: asking often would get the address banned. */
const afterUnauthorized = 60_000;

/** Discord's codes for a destination that a person must mend; each has its own words. */
const known: ReadonlySet<number> = new Set([10003, 10008, 40067, 50001, 50007, 50008, 50013, 50083]);

/** Of the message alone: the channel is sound. */
const aboutMessage: ReadonlySet<number> = new Set([10008]);

/** @param error what the REST client threw for a message sent or edited */
export function outcomeOf(error: unknown): SendResult {
  if (error instanceof RateLimitError) {
    const afterMs = Math.ceil(Math.max(1, error.retryAfter, error.timeToReset, error.sublimitTimeout));
    return retry(error.global ? 'platform' : 'destination', afterMs, 'discord-retry-limit');
  }
  if (error instanceof DiscordAPIError) return answered(error.status, Number(error.code));
  if (error instanceof HTTPError) return retry('platform', afterServerError, 'discord-retry-server');
  return retry('platform', afterNetwork, 'discord-retry-network');
}

/** A destination that can't be one of Discord's. */
export const noSuchChannel: SendResult = refused(10003);

/** Discord revoked the token, or never knew it. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

function answered(status: number, code: number): SendResult {
  if (status === 401) return retry('platform', afterUnauthorized, 'discord-retry-token');
  // Every refusal of Discord's own has a code; one without comes from the network in front of it.
  if (!(code > 0)) return retry('platform', afterUnauthorized, 'discord-retry-server');
  return refused(code);
}

function refused(code: number): SendResult {
  return {
    outcome: aboutMessage.has(code) ? 'gone' : 'refused',
    reason: known.has(code) ? `discord-refused-${code}` : 'discord-refused-other',
  };
}

function retry(scope: 'destination' | 'platform', afterMs: number, reason: string): SendResult {
  return { outcome: 'retry', scope, afterMs, reason };
}
