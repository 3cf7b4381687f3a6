/** What the command line understands: its verbs, their help, and what it says to everything else. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verbs } from '../../adapters/cli/verbs.ts';
import { cli, done, json, newStore, refusal, refused } from './front.ts';

describe.each(verbs.map(({ name }) => name))('%s', (name) => {
  test('explains itself, needs nothing for that, and knows --json', async () => {
    const help = await done({}, `${name} --help`);
    expect(help).toMatch(new RegExp(`^Usage: standpoint ${name} `));
    expect(help).toMatch(/--json +\S/);
    expect(help).toMatch(/-h, --help +\S/);
    expect(await done({}, `help ${name.split(' ')[0] ?? ''}`)).toContain('Usage: standpoint');
  });
});

test('help lists every verb', async () => {
  const help = await done({}, '--help');
  for (const { name } of verbs) expect(help).toMatch(new RegExp(`^  ${name.split(' ')[0] ?? ''}\\b`, 'm'));
});

const toAPlace = 'subscriptions add --platform telegram --destination 1';

test.each([
  ['frobnicate', 'There is no verb frobnicate.'],
  ['breif x', 'did you mean brief?'],
  ['people lst', 'did you mean list?'],
  ['articles --frob', 'There is no option --frob.'],
  ['articles --jsn', 'did you mean --json?'],
  ['--json', 'There is no option --json.'],
  ['add', 'The argument source is missing.'],
  ['people add', 'The argument name is missing.'],
  ['label', 'The argument article is missing.'],
  ['add x --outlet', 'needs a value'],
  ['show a b', 'more than this verb takes: a, b'],
  ['add x --kind Essay', '--kind can’t be Essay; it is one of ReportageNewsArticle'],
  ['add x --url nowhere', '--url can’t be nowhere'],
  ['add x --published yesterday', '--published can’t be yesterday'],
  ['show b --as pdf', 'it is one of text, markdown'],
  ['people add Ada --role boss', 'it is one of editor, admin'],
  ['people add Ada --telegram @ada', '--telegram can’t be @ada'],
  ['publish b --at tomorrow', 'tomorrow is not a time that can be used'],
  ['publish b --at 2026-11-24T08:00', '2026-11-24T08:00 is not a time that can be used'],
  ['publish b --at 2020-01-01T00:00Z', 'lies ahead'],
  ['publish b --now --at 2099-01-01T00:00Z', 'can’t both be given'],
  ['articles --since longago', 'is not a time that can be used'],
  ['log --limit 0', '--limit can’t be 0'],
  ['gate', 'give it --lines'],
  ['read x.html', 'give it --lines'],
  [toAPlace, '--region is missing'],
  ['subscriptions add --platform terminal', 'it is one of telegram, discord'],
  [`${toAPlace} --region south-asia --zone Mars/Olympus`, 'Mars/Olympus is not a time zone'],
  [`${toAPlace} --region south-asia --time 24:00`, '--time can’t be 24:00'],
  [`${toAPlace} --region south-asia --days 5-1`, 'days'],
])('"%s" is wrong use: exit code 2 and one line', async (line, words) => {
  expect(refusal(await cli({ store: newStore() }, line), 2)).toContain(words);
});

test.each(['', 'people', 'subscriptions'])('"%s" is no verb: the help stands for an answer', async (line) => {
  const said = await cli({}, line);
  expect(refusal(said, 2)).toContain('A verb is missing.');
  expect(said.out).toMatch(/^Usage: standpoint/);
});

test('a name with line breaks and escapes is still one harmless line', async () => {
  const said = await refused({ store: newStore() }, 'add', 'no\nsuch \u001B[31mfile\u202E.txt');
  expect(said).toContain('There is no file');
  expect(said).not.toContain('\u202E');
  expect(said).not.toContain('\u001B');
});

test.each([
  ['articles', 'No articles yet. Add one: standpoint add FILE'],
  ['briefs', 'No briefs yet'],
  ['people list', 'No editors yet'],
  ['subscriptions list', 'No subscriptions yet'],
  ['reports', 'No reports'],
  ['log', 'No decisions yet'],
])('%s of an empty store says so and what to do; for programs it is an empty list', async (line, words) => {
  const store = newStore();
  expect(await done({ store }, line)).toContain(words);
  expect(await json(z.array(z.unknown()), { store }, line)).toEqual([]);
});

const unknown = ['show none', 'approve none', 'publish none:3', 'deliveries none'];

test.each(unknown)('%s: there is no such brief', async (line) => {
  expect(await refused({ store: newStore() }, line)).toContain('There is no brief none');
});

test('settings that can’t be used are all named at once, without the value of a secret', async () => {
  const env = { HTTP_PORT: 'high', LOG_LEVEL: 'loud', TELEGRAM_BOT_TOKEN: 'hunter2' };
  const said = await refused({ store: newStore(), env }, 'articles');
  for (const name of Object.keys(env)) expect(said).toContain(`${name} must be`);
  expect(said).not.toContain('hunter2');
});
