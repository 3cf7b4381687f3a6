import { channelContract } from '../contract/channel.ts';
import { plain } from '../servers/discord/markdown.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { adapterAt } from './start.ts';

channelContract('Discord', async () => {
  const discord = await startDiscord();
  const guild = await discord.guild('Readers');
  const [news, talk] = [await discord.channel(guild, 'news'), await discord.channel(guild, 'talk')];
  const { channel } = adapterAt(discord);
  const place = (id: string) => ({ platform: 'discord', destination: id, thread: null }) as const;
  return {
    channel,
    world: {
      // The stand-in knows no private channels yet.
      person: null,
      to: place(news.id),
      other: place(talk.id),
      refuse: () => void (news.send = false),
      waitSeconds: (seconds) =>
        discord.fault({
          path: new RegExp(news.id),
          trouble: { answer: { status: 429, headers: { 'Retry-After': String(seconds) } } },
        }),
      down: () => discord.fault({ times: 1000, trouble: { reset: 'before' } }),
      remove: (id) => discord.remove(news, id),
      called: () => discord.pinging.size,
      tellsKeys: true,
    },
    async visible({ destination }) {
      const at = destination === news.id ? news : talk;
      return (await discord.messages(at)).map((message) => plain(message.content));
    },
    close: () => discord.stop(),
  };
});
