/** What the benches and the platform in another process tell each other. */
import { z } from 'zod';

export const wantedSchema = z.object({
  platform: z.enum(['telegram', 'discord']), count: z.int(), latencyMs: z.number(), perSecond: z.number(),
  /** Whether its limits are on from the beginning; else from the first `hurry` on. */
  paced: z.boolean(),
});
export type Wanted = z.infer<typeof wantedSchema>;

/** `hurry`: the limits are on from now on, and what came before is not counted. `seen`: what stands on the screens. */
export const askedSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('hurry') }),
  /** `each`: messages that belong on a screen; `mark`: words that the first of them has when it is up to date. */
  z.object({ do: z.literal('seen'), each: z.int(), mark: z.string() }),
]);
export type Asked = z.infer<typeof askedSchema>;

export const placeSchema = z.object({ token: z.string(), apiRoot: z.string(), destinations: z.array(z.string()) });
export type Place = z.infer<typeof placeSchema>;

export const seenSchema = z.object({
  /** Destinations that have fewer messages than belong there, and more. */
  missed: z.int(), doubled: z.int(),
  /** Destinations whose first message is not up to date. */
  stale: z.int(),
  /** Calls that were refused for being too many. */
  tooMany: z.int(),
  /** From the first call to the last, ms. */
  tookMs: z.number(),
});
export type Seen = z.infer<typeof seenSchema>;
