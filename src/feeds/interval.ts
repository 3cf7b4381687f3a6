/** When a feed is asked again: a pure rule. */

const minute = 60_000;
/** Where neither the editors nor the publisher say. */
const usualMinutes = 30;
/** A publisher's wish is followed within these. */
const shortestMinutes = 15;
const longestMinutes = 24 * 60;

export interface Polled {
  /** As the editors set it; null: as the publisher asks. */
  readonly everyMinutes: number | null;
  readonly ttlMinutes: number | null;
  /** How often in a row it has failed, this time included. */
  readonly failures: number;
  /** What the server asked for; null when it did not. */
  readonly retryAfterMs: number | null;
  /** Some entries were left for the next time. */
  readonly more: boolean;
}

/**
 * Milliseconds until the next poll. After failures the pause doubles up to a day; what a server asks for is waited for,
 * up to a week.
 * @param random 0..1: spreads feeds that were added together, by up to a tenth
 */
export function pauseMs({ everyMinutes, ttlMinutes, failures, retryAfterMs, more }: Polled, random: number): number {
  const wish = Math.min(Math.max(ttlMinutes ?? usualMinutes, shortestMinutes), longestMinutes);
  const minutes = more && failures === 0 ? 1 : everyMinutes ?? wish;
  const backedOff = failures === 0 ? minutes : Math.max(minutes, Math.min(minutes * 2 ** Math.min(failures, 16), longestMinutes));
  return Math.max(backedOff * minute * (1 + random / 10), Math.min(retryAfterMs ?? 0, 7 * 24 * 60 * minute));
}
