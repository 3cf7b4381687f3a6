/** What the walks begin with: the strict server, the real core and store served to it, and a person's hands on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { commands } from '../../src/chat/commands.ts';
import { createRespond } from '../../src/chat/respond.ts';
import { systemClock } from '../../src/delivery/pace.ts';
import { serve } from '../../src/delivery/serve.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { plain } from '../servers/discord/markdown.ts';
import type { Interaction, Shown } from '../servers/discord/interactions.ts';
import { startDiscord, type Discord, type DiscordOptions } from '../servers/discord/server.ts';
import type { Guild, Member } from '../servers/discord/world.ts';
import { newsroom, type Newsroom } from '../support/newsroom.ts';
import { adapterAt, until } from './start.ts';

export interface Walk {
  readonly store: Store;
  readonly room: Newsroom;
  readonly discord: Discord;
  readonly guild: Guild;
  stop(): Promise<void>;
}

export async function startWalk(options: DiscordOptions = {}): Promise<Walk> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-walk-'));
  const store = await openStore(`file:${join(folder, 'walk.db')}`);
  const room = newsroom(store, Date.now());
  const discord = await startDiscord(options);
  const guild = await discord.guild('Readers');
  const adapter = adapterAt(discord);
  const ending = new AbortController();
  const serving = serve(ending.signal, {
    store, log: room.log, clock: systemClock, name: 'discord', holder: 'walk', commands,
    respond: createRespond(room),
    open: () => Promise.resolve(adapter),
  });
  await until(() => discord.calls.some(({ method, status }) => method === 'PUT' && status === 200) && adapter.state() === 'up');
  return {
    store, room, discord, guild,
    async stop() {
      ending.abort();
      await serving;
      await discord.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What came of it, in the words that the person reads; waits until something did, or until a button begins so. */
export async function said(asked: Interaction | Promise<Interaction>, button?: string): Promise<string> {
  const interaction = await asked;
  const { shown } = interaction;
  await until(() => (button === undefined ? shown.length > 0 || interaction.modal() !== null
    : shown.some((each) => offers(each).some(({ label }) => label.includes(button)))));
  return shown.map(({ content }) => plain(content)).join('\n');
}

export const isAside = (asked: Interaction) => asked.shown.every(({ ephemeral }) => ephemeral);

const componentsOf = (shown: Shown | APIMessage) =>
  JSON.parse(JSON.stringify(shown.components ?? [])) as { components: { label?: string; custom_id?: string; options?: { label: string; value: string }[] }[] }[];

/** What can be pressed or chosen there. */
export const offers = (shown: Shown | APIMessage) => componentsOf(shown).flatMap(({ components }) =>
  components.flatMap((each) => each.options ?? [{ label: each.label ?? '', value: each.custom_id ?? '' }]));

/** Presses the button, or chooses in the list, whose words hold these. */
export async function press(discord: Discord, who: Member, shown: Shown | APIMessage, words: string): Promise<Interaction> {
  const found = offers(shown).find(({ label }) => label.includes(words));
  if (found === undefined) throw new Error(`no “${words}” among ${offers(shown).map(({ label }) => label).join(', ')}`);
  const listed = componentsOf(shown).some(({ components }) => components.some((each) => each.options?.some(({ value }) => value === found.value)));
  return listed ? discord.choose(who, shown, found.value) : discord.press(who, shown, found.value);
}

export const lastOf = (asked: Interaction): Shown => {
  const shown = asked.shown.at(-1);
  if (shown === undefined) throw new Error('nothing was shown');
  return shown;
};
