/** `/article add` with a link, a file, or a form for the text. */
import { afterEach, expect, test } from 'vitest';
import { safely } from '../../src/chat/intake.ts';
import type { Reply, Respond } from '../../src/chat/request.ts';
import { StandpointError } from '../../src/errors.ts';
import { permission } from '../servers/discord/world.ts';
import { reply, scene as makeScene, shownWords, until, type Served } from './start.ts';

let open: Served[] = [];
afterEach(async () => {
  for (const served of open) await served.stop();
  open = [];
});

/** Files are kept at an address that the server chooses when it starts. */
async function scene(respond: Respond, adapter: { deferAfterMs?: number } = {}) {
  let host = '';
  const made = await makeScene(respond, { adapter: { ...adapter, fetch: (link) => safely([host])(link) } });
  host = made.discord.filesHost;
  made.member.permissions = permission.manageServer | permission.sendMessages;
  open.push(made.served);
  return made;
}

const form: Reply = { ...reply('private', 'Send it in private.'), form: { action: 'article', title: 'Add an article', fields: ['Text', '…continued'] } };
const loads: Respond = async ({ input }) => {
  const files = input.type === 'command' ? input.files ?? [] : [];
  const said = await Promise.all(files.map(async (file) => file.load().then(
    ({ bytes, name, url }) => `${name}: ${Buffer.from(bytes).toString()} ${url}`,
    (error: unknown) => (error instanceof StandpointError ? error.explain() : String(error)),
  )));
  return [reply('private', said.join(' ') || JSON.stringify(input))];
};
const content = new TextEncoder().encode('its content');

test('a link reaches the core as it was given', async () => {
  const { discord, channel, member } = await scene(loads);
  await discord.subcommand(member, channel, 'article', 'add', { link: 'https://ledger.example/a' }).first;
  expect(discord.ephemeral(member)).toHaveLength(1);
  expect(shownWords(discord.ephemeral(member))[0]).toContain('"argument":"https://ledger.example/a"');
  expect(discord.refusals).toEqual([]);
});

test('a file is fetched when the core wants it, under its own name', async () => {
  const { discord, channel, member } = await scene(loads);
  const asked = discord.subcommand(member, channel, 'article', 'add', { file: { name: 'op ed.txt', bytes: content, type: 'text/plain; charset=utf-8' } });
  await until(() => asked.shown.length === 1);
  expect(shownWords(discord.ephemeral(member))).toEqual(['op_ed.txt: its content null']);
});

test.each([
  [{ name: 'a.pdf', bytes: new Uint8Array(6 * 1024 * 1024) }, /a\.pdf is too large\. It has 6 MB\. Discord passes on files of up to 10 MB/],
  [{ name: 'b.png', bytes: content, type: 'image/png' }, /b\.png is no text/],
  [{ name: 'c.pdf', bytes: content, gone: true }, /c\.pdf could not be fetched from Discord/],
  [{ name: 'd.txt', bytes: new Uint8Array() }, /d\.txt is empty/],
])('a file that is no use is explained: %#', async (file, words) => {
  const { discord, channel, member } = await scene(loads);
  const asked = discord.subcommand(member, channel, 'article', 'add', { file });
  await until(() => asked.shown.length === 1);
  const [shown = ''] = shownWords(discord.ephemeral(member));
  expect(shown).toMatch(words);
  // The address has a signature that opens the file.
  expect(shown).not.toContain('hm=');
});

test('a file at a private address that is not Discord’s is not fetched', async () => {
  const made = await makeScene(loads);
  open.push(made.served);
  made.member.permissions = permission.manageServer | permission.sendMessages;
  const asked = made.discord.subcommand(made.member, made.channel, 'article', 'add', { file: { name: 'a.txt', bytes: content } });
  await until(() => asked.shown.length === 1);
  expect(shownWords(made.discord.ephemeral(made.member))[0]).toContain('could not be fetched');
});

test('with neither, a form is shown; what it was filled in with arrives as one text', async () => {
  const { discord, channel, member, served: { requests } } = await scene(async ({ input }) =>
    (input.type === 'answer' ? [reply('private', 'Taken in')] : [form]));
  const asked = discord.subcommand(member, channel, 'article', 'add');
  expect(await asked.first).toBe(9);
  expect(asked.modal()?.components.map((each) => (each.type === 18 ? [each.label, each.component.required] : []))).toEqual([['Text', true], ['…continued', false]]);
  await discord.submit(asked, ['It was cut', 'in the middle.']).first;
  expect(requests.at(-1)?.input).toEqual({ type: 'answer', action: 'article', words: 'It was cut in the middle.' });
  expect(shownWords(discord.ephemeral(member))).toEqual(['Taken in']);
  expect(discord.refusals).toEqual([]);
});

test('a form of one field shows what stands there now, and its answer carries its action', async () => {
  const action = 'report:b1:2:0.1=words';
  const question: Reply = { ...reply('private', 'Ask'), form: { action, title: 'Mend it', fields: ['Line'], value: 'As it is' } };
  const { discord, channel, member, served: { requests } } = await scene(async ({ input }) =>
    (input.type === 'answer' ? [reply('private', 'Kept')] : [question]));
  const asked = discord.subcommand(member, channel, 'article', 'add');
  expect(await asked.first).toBe(9);
  await discord.submit(asked, ['As it should be']).first;
  expect(requests.at(-1)?.input).toEqual({ type: 'answer', action, words: 'As it should be' });
  expect(discord.refusals).toEqual([]);
});

test('whoever was kept waiting is offered the form anew', async () => {
  let pauseMs = 200;
  const { discord, channel, member } = await scene(async () => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return [form];
  }, { deferAfterMs: 100 });
  const asked = discord.subcommand(member, channel, 'article', 'add');
  await until(() => asked.shown.length === 1);
  expect(shownWords(discord.ephemeral(member))).toEqual([expect.stringContaining('takes no form for it any more')]);
  pauseMs = 0;
  const again = await discord.press(member, asked.shown[0]!, 'article');
  expect(await again.first).toBe(9);
  expect(discord.refusals).toEqual([]);
});
