/** What the command line understands: its verbs, their help, and what it says to everything else. */
import { expect, test } from 'vitest';
import { verbs } from '../../adapters/cli/verbs.ts';
import { cli, expectDone, expectRefused, newStore } from './front.ts';

test.each(verbs.map(({ name }) => name))('%s explains itself, needs nothing for that, and knows --json', async (name) => {
  const help = expectDone(await cli({}, ...name.split(' '), '--help'));
  expect(help).toMatch(new RegExp(`^Usage: standpoint ${name} `));
  expect(help).toMatch(/--json +\S/);
  expect(help).toMatch(/-h, --help +\S/);
  expect(expectDone(await cli({}, 'help', ...name.split(' ').slice(0, 1)))).toContain('Usage: standpoint');
});

test('help lists every verb', async () => {
  const help = expectDone(await cli({}, '--help'));
  for (const { name } of verbs) expect(help).toMatch(new RegExp(`^  ${name.split(' ')[0] ?? ''}\\b`, 'm'));
});

test.each([
  [['frobnicate'], 'There is no verb frobnicate.'],
  [['breif', 'x'], 'did you mean brief?'],
  [['people', 'lst'], 'did you mean list?'],
  [['articles', '--frob'], 'There is no option --frob.'],
  [['articles', '--jsn'], 'did you mean --json?'],
  [['--json'], 'There is no option --json.'],
  [['add'], 'The argument source is missing.'],
  [['people', 'add'], 'The argument name is missing.'],
  [['label'], 'The argument article is missing.'],
  [['add', 'x', '--outlet'], 'needs a value'],
  [['show', 'a', 'b'], 'more than this verb takes: a, b'],
  [['add', 'x', '--kind', 'Essay'], '--kind can’t be Essay; it is one of ReportageNewsArticle'],
  [['add', 'x', '--url', 'nowhere'], '--url can’t be nowhere'],
  [['add', 'x', '--published', 'yesterday'], '--published can’t be yesterday'],
  [['show', 'b', '--as', 'pdf'], 'it is one of text, markdown'],
  [['people', 'add', 'Ada', '--role', 'boss'], 'it is one of editor, admin'],
  [['people', 'add', 'Ada', '--telegram', '@ada'], '--telegram can’t be @ada'],
  [['publish', 'b', '--at', 'tomorrow'], 'tomorrow is not a time that can be used'],
  [['publish', 'b', '--at', '2026-11-24T08:00'], '2026-11-24T08:00 is not a time that can be used'],
  [['publish', 'b', '--at', '2020-01-01T00:00Z'], 'lies ahead'],
  [['publish', 'b', '--now', '--at', '2099-01-01T00:00Z'], 'can’t both be given'],
  [['articles', '--since', 'long ago'], 'is not a time that can be used'],
  [['log', '--limit', '0'], '--limit can’t be 0'],
  [['gate'], 'give it --lines'],
  [['read', 'x.html'], 'give it --lines'],
  [['subscriptions', 'add', '--platform', 'telegram', '--destination', '1'], '--region is missing'],
  [['subscriptions', 'add', '--platform', 'terminal'], 'it is one of telegram, discord'],
  [['subscriptions', 'add', '--platform', 'telegram', '--destination', '1', '--region', 'south-asia', '--zone', 'Mars/Olympus'], 'Mars/Olympus is not a time zone'],
  [['subscriptions', 'add', '--platform', 'telegram', '--destination', '1', '--region', 'south-asia', '--time', '24:00'], '--time can’t be 24:00'],
  [['subscriptions', 'add', '--platform', 'telegram', '--destination', '1', '--region', 'south-asia', '--days', '5-1'], 'days'],
])('%j is wrong use: exit code 2 and one line', async (argv, words) => {
  expect(expectRefused(await cli({ store: newStore() }, ...argv), 2)).toContain(words);
});

test.each([[[]], [['people']], [['subscriptions']]])('without a verb (%j) the help stands where an answer would', async (argv) => {
  const said = await cli({}, ...argv);
  expectRefused(said, 2, 'A verb is missing.');
  expect(said.out).toMatch(/^Usage: standpoint/);
});

test('a name with line breaks and escapes is still one harmless line', async () => {
  const said = await cli({ store: newStore() }, 'add', 'no\nsuch \u001B[31mfile\u202E.txt');
  expectRefused(said, 1, 'There is no file');
  expect(said.err).not.toMatch(/[\u202E]/u);
  expect(said.err).not.toContain('\u001B');
});

test.each([
  ['articles', 'No articles yet. Add one: standpoint add FILE'],
  ['briefs', 'No briefs yet'],
  ['people list', 'No editors yet'],
  ['subscriptions list', 'No subscriptions yet'],
  ['reports', 'No reports'],
  ['log', 'No decisions yet'],
])('%s of an empty store says so and what to do, and is an empty list for programs', async (name, words) => {
  const store = newStore();
  expect(expectDone(await cli({ store }, ...name.split(' ')))).toContain(words);
  expect(JSON.parse(expectDone(await cli({ store }, ...name.split(' '), '--json')))).toEqual([]);
});

test.each([
  [['show', 'nothing']], [['approve', 'nothing']], [['publish', 'nothing:3']], [['deliveries', 'nothing']],
])('%j: what is not there is said to be unknown', async (argv) => {
  expect(expectRefused(await cli({ store: newStore() }, ...argv), 1)).toContain('There is no brief nothing');
});

test('settings that can’t be used are all named at once, without the value of a secret', async () => {
  const env = { HTTP_PORT: 'high', LOG_LEVEL: 'loud', TELEGRAM_BOT_TOKEN: 'hunter2' };
  const said = await cli({ store: newStore(), env }, 'articles');
  expectRefused(said, 1, 'HTTP_PORT must be', 'LOG_LEVEL must be', 'TELEGRAM_BOT_TOKEN must be');
  expect(said.err).not.toContain('hunter2');
});
