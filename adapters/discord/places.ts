/** What is known of servers and their channels: shown by the gateway; a thread that it has not kept is asked for. */
import { ChannelType, PermissionFlagsBits, Routes, type Channel, type Client, type NonThreadGuildBasedChannel, type REST } from 'discord.js';
import { z } from 'zod';

export interface Places {
  /** The channel's type; null for a direct channel, and for one of a server that the bot does not see (yet). */
  typeOf(id: string): Promise<ChannelType | null>;
  /** The server of a channel or thread, asked of Discord where it is not at hand; null where there is none. */
  serverOf(id: string): Promise<string | null>;
  /** The same without asking. */
  knownServerOf(id: string): string | null;
  /** What roles somebody has in a server now; null where they are no member, or the bot is not. */
  rolesOf(server: string, person: string): Promise<readonly string[] | null>;
  nameOf(id: string): string | null;
  /** Where the server of this channel says what happens in it: Discord's "system messages channel". */
  noticeboardOf(id: string): string | null;
}

/** How long a first look at the servers is waited for after a start, ms. */
const firstLookMs = 5_000;

const memberSchema = z.object({ roles: z.array(z.string()) });
const channelSchema = z.object({ guild_id: z.string().optional() });

/** @param client null before the gateway was opened. @param shown settles once all servers were seen */
export function placesOf(rest: REST, client: () => Client | null, shown: Promise<void>): Places {
  const found = (id: string): Channel | undefined => client()?.channels.cache.get(id);
  const inServer = (id: string) => {
    const channel = found(id);
    return channel === undefined || channel.isDMBased() ? null : channel;
  };
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
    knownServerOf: (id) => inServer(id)?.guildId ?? null,
    async serverOf(id) {
      const known = inServer(id)?.guildId;
      if (known !== undefined) return known;
      const answer = await rest.get(Routes.channel(id)).catch(() => ({}));
      return channelSchema.safeParse(answer).data?.guild_id ?? null;
    },
    async rolesOf(server, person) {
      const answer = await rest.get(Routes.guildMember(server, person)).catch(() => null);
      return memberSchema.safeParse(answer).data?.roles ?? null;
    },
    nameOf: (id) => inServer(id)?.name ?? null,
    noticeboardOf: (id) => inServer(id)?.guild.systemChannelId ?? null,
  };
}

/** Kinds of channels that briefs can go to. */
const writable: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum,
]);

/** Whether the bot may write there now; null where that is not for it to say. */
export function mayWrite(channel: NonThreadGuildBasedChannel): boolean | null {
  if (!writable.has(channel.type)) return null;
  const { me } = channel.guild.members;
  if (me === null) return null;
  return channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]);
}
