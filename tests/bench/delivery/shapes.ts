/** What the bench and the platform in another process tell each other. */
import { z } from 'zod';

export const wantedSchema = z.object({ platform: z.enum(['telegram', 'discord']), count: z.int(), latencyMs: z.number(), perSecond: z.number() });
export type Wanted = z.infer<typeof wantedSchema>;

export const placeSchema = z.object({ token: z.string(), apiRoot: z.string(), destinations: z.array(z.string()) });
export const seenSchema = z.object({
  /** Destinations that have exactly one message, none, more. */
  once: z.int(), missed: z.int(), doubled: z.int(),
  /** Calls that were refused for being too many. */
  tooMany: z.int(),
  /** From the first call to the last, ms. */
  tookMs: z.number(),
});
