/** The whole path: added and drafted at the command line, approved in Telegram, published in Discord, read in both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { briefSchema, deliveriesOutputSchema, type Brief } from '../../src/contracts.ts';
import { home } from '../../src/room.ts';
import type { Interaction, Shown } from '../servers/discord/interactions.ts';
import type { Channel, Member } from '../servers/discord/world.ts';
import type { Standing } from '../servers/telegram/world.ts';
import { opEd } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import { startServing, until, type Serving } from './serving.ts';

describeStores((open) => {
  let served: Serving;
  let folder: string;
  let brief: Brief;
  let reader: number;
  let editor: number;
  let outsider: number;
  let publisher: Member;
  let channel: Channel;

  /** The command line beside the running bots. */
  const standpoint = async (...args: string[]): Promise<string> => {
    const child = spawn(process.execPath, ['adapters/cli/main.ts', ...args], { cwd: home, env: served.env });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(errors);
    return out;
  };

  const say = async (person: number, words: string): Promise<Standing> => {
    const before = served.telegram.messages(person).length;
    served.telegram.say(person, person, words);
    await until(() => served.telegram.messages(person).length > before);
    return newest(person);
  };
  const newest = (person: number): Standing => {
    const last = served.telegram.messages(person).at(-1);
    if (last === undefined) throw new Error('nothing was answered');
    return last;
  };
  /** Presses the newest button of these words, and waits until a new message or its buttons say what is expected. */
  const press = async (person: number, words: string, expected: string): Promise<Standing> => {
    const before = served.telegram.messages(person).length;
    const said = () => served.telegram.messages(person).slice(before)
      .find((message) => JSON.stringify([message.text, message.keyboard]).includes(expected));
    const message = served.telegram.messages(person)
      .findLast(({ keyboard }) => keyboard?.inline_keyboard.flat().some(({ text }) => text.startsWith(words)));
    if (message === undefined) throw new Error(`no button ${words}`);
    const at = message.keyboard?.inline_keyboard.flat().findIndex(({ text }) => text.startsWith(words)) ?? -1;
    served.telegram.press(person, message, at);
    await until(() => said() !== undefined);
    return said() ?? newest(person);
  };
  /** What was shown because of it, once these words are among it. */
  const answered = async (interaction: Interaction, words: string): Promise<Shown[]> => {
    await until(() => JSON.stringify(interaction.shown.map(({ content, components }) => ({ content, components }))).includes(words));
    return interaction.shown;
  };
  const customId = (shown: readonly Shown[], verb: string): { message: Shown; id: string } => {
    for (const message of shown.toReversed()) {
      const id = new RegExp(`"custom_id":"(${verb}:[^"]*)"`).exec(JSON.stringify(message.components))?.[1];
      if (id !== undefined) return { message, id };
    }
    throw new Error(`no ${verb} under what was shown: ${JSON.stringify(shown)}`);
  };
  const pressed = async (shown: readonly Shown[], verb: string, words: string): Promise<Shown[]> => {
    const { message, id } = customId(shown, verb);
    return answered(await served.discord.press(publisher, message, id), words);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'standpoint-path-'));
    served = await startServing(await open.url());
    reader = served.telegram.world.user({ name: 'Reader' });
    editor = served.telegram.world.user({ name: 'Ada' });
    outsider = served.telegram.world.user({ name: 'Mallory' });
    const guild = await served.discord.guild('Readers');
    channel = await served.discord.channel(guild, 'briefs');
    publisher = await served.discord.member('ben', 0x20n);
    await standpoint('people', 'add', 'Ada', '--role', 'editor', '--telegram', String(editor));
    await standpoint('people', 'add', 'Ben', '--role', 'editor', '--discord', publisher.id);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('readers subscribe in both chats', async () => {
    expect((await say(reader, '/subscribe south-caucasus')).text).toContain('From now on');
    const asked = served.discord.command(publisher, channel, 'subscribe', { regions: 'south-caucasus' });
    expect(await answered(asked, 'From now on')).not.toEqual([]);
  });

  test('an article is added and drafted at the command line, beside the bots', async () => {
    const file = join(folder, 'bridge.txt');
    writeFileSync(file, opEd('path'));
    brief = briefSchema.parse(JSON.parse(await standpoint('brief', file, '--json')));
    expect(brief.status).toBe('draft');
  });

  test('an editor opens the desk in Telegram, reads line by line, and approves', async () => {
    await say(editor, '/desk');
    await press(editor, 'Draft:', 'approve:');
    expect(served.telegram.messages(editor).map(({ text }) => text).join('\n')).toContain('Draft, not approved');
    for (const { label } of brief.items[0]?.lines ?? []) {
      expect(served.telegram.messages(editor).some(({ text }) => text.includes(label))).toBe(true);
    }
    expect((await press(editor, 'Approve', 'is approved')).keyboard).not.toBeNull();
  });

  test('another editor publishes it in Discord, after being told how many get it', async () => {
    const desk = await answered(served.discord.command(publisher, channel, 'desk', {}, 'forged'), 'open:');
    const opened = await pressed(desk, 'open', 'publish:');
    const asked = await pressed(opened, 'publish', '2 subscriptions get this brief');
    expect(await pressed(asked, 'release', 'is published')).not.toEqual([]);
  });

  test('both get it, with kind, author and labels on it', async () => {
    await until(async () => served.telegram.messages(reader).some(({ text }) => text.includes('Nigar Velizade'))
      && (await served.discord.messages(channel)).some((message) => JSON.stringify(message).includes('Nigar Velizade')));
    const telegram = served.telegram.messages(reader).filter(({ text }) => text.includes('Nigar Velizade'));
    const discord = (await served.discord.messages(channel)).filter((message) => JSON.stringify(message).includes('Nigar Velizade'));
    expect([telegram.length, discord.length]).toEqual([1, 1]);
    for (const text of [telegram[0]?.text ?? '', JSON.stringify(discord[0])]) {
      expect(text).toContain('Opinion: this is the author’s view');
      for (const { label } of brief.items[0]?.lines ?? []) expect(text).toContain(label);
      expect(text).not.toContain('not approved');
    }
    const { total, sent } = deliveriesOutputSchema.parse(JSON.parse(await standpoint('deliveries', brief.id, '--json')));
    expect([total, sent]).toEqual([2, 2]);
  });

  test('a reader opens evidence and labels, and reports a line', async () => {
    expect((await press(reader, 'Evidence', 'The passages behind each line')).text).toMatch(/S\d+/);
    expect((await press(reader, 'Why these labels?', 'Why these labels?')).text).toContain('looked up');
    await press(reader, 'Report a mistake', 'Which line is wrong?');
    expect((await press(reader, 'Line 1', 'Thank you')).text).toContain('The editors see this line');
  });

  test('an outsider reaches nothing of the desk, by commands, forged buttons or another chat', async () => {
    const nonsense = (await say(outsider, '/xyzzy')).text;
    expect((await say(outsider, '/desk')).text).toBe(nonsense);
    for (const verb of ['desk', 'open', 'approve', 'hold', 'reject', 'publish', 'release']) {
      const before = served.telegram.messages(outsider).length;
      served.telegram.press(outsider, newest(outsider), { data: `${verb}:${brief.id}:${brief.version}` });
      await until(() => served.telegram.messages(outsider).length > before);
      expect(newest(outsider).text).toBe(nonsense);
    }
    const stranger = await served.discord.member('mallory', 0n);
    expect(await answered(served.discord.command(stranger, channel, 'desk', {}, 'forged'), nonsense)).not.toEqual([]);
  });

  test('SIGTERM ends it within ten seconds; nothing that it said breaks a platform’s rules or names a token', async () => {
    const { telegram, discord, said } = served;
    const { code, ms } = await served.stop();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    expect(telegram.violations).toEqual([]);
    // The poll that was under way is broken off.
    expect(telegram.calls.filter(({ method, error }) => error !== null && method !== 'getUpdates')).toEqual([]);
    expect(discord.refusals).toEqual([]);
    expect(said()).not.toContain(telegram.token);
    expect(said()).not.toContain(discord.token);
  });
});
