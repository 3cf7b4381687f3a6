/** What may be logged of an error: never its request, whose address holds tokens. */
import { DiscordAPIError, HTTPError } from 'discord.js';

export function publicFault(error: unknown): Record<string, string | number> {
  if (error instanceof DiscordAPIError)
    return { error: error.message, code: error.code, status: error.status };
  if (error instanceof HTTPError) return { error: error.message, status: error.status };
  return { error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' };
}
