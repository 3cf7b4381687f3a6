/** What the gateway shows of servers: nothing is asked over REST for it. */
import type { Channel, ChannelType, Client } from 'discord.js';

export interface Places {
  /** The channel's type; null for a direct channel, and for one of a server that the bot does not see (yet). */
  typeOf(id: string): Promise<ChannelType | null>;
  /** Where the server of this channel says what happens in it: Discord's "system messages channel". */
  noticeboardOf(id: string): string | null;
}

/** How long a first look at the servers is waited for after a start, ms. */
const firstLookMs = 5_000;

/** @param client null before the gateway was opened. @param shown settles once all servers were seen */
export function placesOf(client: () => Client | null, shown: Promise<void>): Places {
  const found = (id: string): Channel | undefined => client()?.channels.cache.get(id);
  return {
    async typeOf(id) {
      if (client() === null) return null;
      if (found(id) === undefined) {
        const waiting = Promise.withResolvers<void>();
        const timer = setTimeout(waiting.resolve, firstLookMs);
        await Promise.race([shown, waiting.promise]);
        clearTimeout(timer);
      }
      return found(id)?.type ?? null;
    },
    noticeboardOf(id) {
      const channel = found(id);
      return channel === undefined || channel.isDMBased() ? null : channel.guild.systemChannelId;
    },
  };
}
