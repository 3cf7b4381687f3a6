/** Bad input: one clear line each, and nothing lost. */
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { labelOutputSchema } from '../../src/contracts.ts';
import { opEd } from '../support/newsroom.ts';
import {
  answered, cli, done, flat, folder, json, newStore, refusal, refused, shellCli, spawnCli,
} from './front.ts';

const georgian = `ხიდი დილით დაიხურა

საზღვრის კომისიის წევრებმა ხიდი დილის ექვს საათზე დახურეს. მძღოლები საათობით ელოდნენ, რომ გაეგოთ, როდის გაიხსნებოდა გზა.

მინისტრმა განაცხადა, რომ შეკეთება სამ კვირას გაგრძელდება. ეს გადაწყვეტილება ორივე მხარისთვის მძიმე აღმოჩნდა.
`;
const nobodys = `The talks between Azerbaijan and Georgia on the Kura bridge ended in Tbilisi on 12 October 2026. \
Delegations signed a protocol on customs checks. The bridge matters far more than its length suggests. \
Georgia is likely to open the line next year.
`;

const list = z.array(z.unknown());
const count = async (store: string, verb = 'articles') => (await json(list, { store }, verb)).length;
/** Every byte there is, in no order that any format has. */
const junk = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + Math.floor(at / 8) * 31) % 256);

test.each([
  ['an empty file', new Uint8Array(), /is empty/],
  ['binary junk', junk, /is no text/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is no text/],
  ['only furniture', '+ ↺ − 16 px\n\nShare\n', /no article|is no text/],
])('%s is refused by add, label and brief alike', async (_, content, words) => {
  const where = { cwd: folder({ 'input.txt': content }), store: newStore() };
  for (const verb of ['add', 'label', 'brief']) {
    const said = await refused(where, `${verb} input.txt`);
    expect(said).toMatch(words);
    expect(said).toContain('input.txt');
  }
  expect(await count(where.store)).toBe(0);
});

test('50 MB of text is refused at once', async () => {
  const where = { cwd: folder({ 'big.txt': Buffer.alloc(50e6, 'Word after word. ') }), store: newStore() };
  expect(await refused(where, 'add big.txt')).toContain('big.txt is too large');
  const piped = await shellCli('cat big.txt | "$0" "$@"', where, 'add -');
  expect(refusal(piped, 1)).toContain('standard input is too large');
  expect(await count(where.store)).toBe(0);
});

test('a missing file, a folder without articles, a link, nothing on standard input', async () => {
  const where = { cwd: folder(), store: newStore() };
  mkdirSync(join(where.cwd, 'empty'));
  expect(await refused(where, 'add empty')).toContain('The folder empty holds no article');
  expect(await refused(where, 'add http://127.0.0.1:9/piece')).toContain('127.0.0.1');
  expect(refusal(await spawnCli(where, 'add -'), 1)).toContain('Standard input is empty');
  for (const verb of ['add', 'label', 'brief']) {
    expect(await refused(where, `${verb} missing.txt`)).toContain('There is no file missing.txt');
  }
  for (const verb of ['label', 'brief']) {
    expect(await refused(where, `${verb} 0123456789`)).toContain('There is no article 0123456789');
  }
  expect(await count(where.store)).toBe(0);
});

test('a folder is read to its end, whatever is in it', async () => {
  const where = { cwd: folder(), store: newStore() };
  const page = `<html><body><article>${opEd('c').replaceAll('\n\n', '<p>')}</article></body></html>`;
  const files = {
    'a.txt': opEd('a'), 'b.txt': '', 'c.html': page, 'd.md': '\0\u0001', 'e.txt': opEd('e'), 'f.pdf': '%PDF-1.7\n',
  };
  mkdirSync(join(where.cwd, 'in'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(where.cwd, 'in', name), content);
  const said = await cli(where, 'add in missing.txt --json');
  expect(said.code).toBe(1);
  const outcome = z.object({ outcome: z.string() });
  const added = said.out.trim().split('\n').map((line) => outcome.parse(JSON.parse(line)));
  expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new']);
  const lines = said.err.trim().split('\n');
  const numbers = ['[1/7]', '[2/7]', '[3/7]', '[4/7]', '[5/7]', '[6/7]', '[7/7]'];
  expect(lines.map((line) => line.slice(0, 5))).toEqual([...numbers, '3 tak']);
  expect(lines[1]).toContain('b.txt is empty');
  expect(lines[3]).toContain('d.md');
  expect(lines[5]).toContain('f.pdf can’t be opened');
  expect(lines[6]).toContain('There is no file missing.txt');
  expect(await count(where.store)).toBe(3);
});

test('a brief of what can’t be read, or for no region of ours, leaves no draft behind', async () => {
  const where = { cwd: folder({ 'good.txt': opEd() }), store: newStore() };
  expect(await refused(where, 'brief good.txt missing.txt')).toContain('missing.txt');
  const nowhere = await refused(where, 'brief good.txt --region atlantis');
  expect(nowhere).toMatch(/no region atlantis.*south-caucasus/);
  expect(await count(where.store, 'briefs')).toBe(0);
});

test('text in a language that the labeller does not know is never a fact', async () => {
  const where = { cwd: folder({ 'ka.txt': georgian }), store: newStore() };
  const { sentences } = await json(labelOutputSchema, where, 'label ka.txt');
  expect(sentences.length).toBeGreaterThan(2);
  for (const { assessed, basis } of sentences) expect([assessed, basis]).toEqual([false, 'opinion']);
  expect(await done(where, 'label ka.txt')).toContain('Not assessed, do not read as fact: ');
  const brief = await cli(where, 'brief ka.txt');
  expect(brief.out).not.toMatch(/Stated as fact|’s view:/);
  expect(brief.code === 0 ? brief.out : refusal(brief, 1)).toMatch(/\S/);
});

test('no author, no outlet: both are said to be missing', async () => {
  const where = { cwd: folder({ 'nobody.txt': nobodys }), store: newStore() };
  const added = await done(where, 'add nobody.txt');
  expect(added).toContain('Author: none named');
  expect(added).toContain('Outlet: unknown');
  const brief = flat(await done(where, 'brief nobody.txt'));
  expect(brief).toContain('no author named, outlet unknown · undated · headline and link missing');
  expect(brief).toContain('The article’s forecast (no author named): “Georgia is likely to open the line');
});

test('label reads a file without opening any store, and calls it -', async () => {
  const where = { cwd: folder({ 'piece.txt': opEd() }) };
  const { article } = await json(labelOutputSchema, where, 'label piece.txt');
  expect(article).toMatchObject({ id: '-', version: 1, sample: false, kind: 'OpinionNewsArticle' });
  const statement = await json(labelOutputSchema, where, 'label piece.txt --kind OfficialStatement');
  expect(statement.article).toMatchObject({ kind: 'OfficialStatement', kindDeclared: true });
  expect(new Set(statement.sentences.map(({ basis }) => basis))).toEqual(new Set(['claim']));
  const piped = answered(await spawnCli({ input: opEd() }, 'label - --json'));
  expect(labelOutputSchema.parse(JSON.parse(piped)).sentences.length).toBeGreaterThan(5);
});

test('a store that can’t be opened is said to be so, and why', async () => {
  const cwd = folder({ 'file.txt': 'no database, but words of an article' });
  mkdirSync(join(cwd, 'folder'));
  const articlesOf = async (path: string) => refused({ store: `file:${join(cwd, path)}` }, 'articles');
  expect(await articlesOf('file.txt/store.db')).toMatch(/can’t be opened.*a file where a folder is needed/);
  expect(await articlesOf('folder')).toMatch(/can’t be opened.*A folder stands where a file is needed/);
  expect(await articlesOf('file.txt')).toMatch(/can’t be opened.*it is not a store or it is damaged/);
  expect(statSync(join(cwd, 'file.txt')).size).toBe(36);
  const unreachable = await refused({ store: 'postgres://u:hunter2@127.0.0.1:1/none' }, 'articles');
  expect(unreachable).toContain('does not answer');
  expect(unreachable).not.toContain('hunter2');
});

// Root may write anywhere.
test.skipIf(process.getuid?.() === 0)('a store that this user may not touch is said to be so', async () => {
  const cwd = folder();
  chmodSync(cwd, 0o500);
  const said = await cli({ store: `file:${join(cwd, 'store.db')}` }, 'articles');
  chmodSync(cwd, 0o700);
  expect(refusal(said, 1)).toContain('may not read or write there');
});

test('a full disk loses nothing that was there', async () => {
  const long = Array.from({ length: 40 }, (_, at) => opEd(`number ${at}`)).join('\n');
  const where = { cwd: folder({ 'one.txt': opEd('one'), 'two.txt': long }), store: newStore() };
  await done(where, 'add one.txt');
  // No file may grow beyond 64 blocks of 512 bytes; Node ignores the signal that comes with it.
  const said = await shellCli('ulimit -f 64; "$0" "$@"', where, 'add two.txt');
  expect(refusal(said, 1)).toContain('has no room left');
  expect(await count(where.store)).toBe(1);
  await done(where, 'add two.txt');
  expect(await count(where.store)).toBe(2);
});

test.runIf(process.platform === 'linux')('standard output that takes no answer is a failure', async () => {
  const said = await shellCli('"$0" "$@" > /dev/full', { store: newStore() }, 'articles');
  expect(refusal(said, 1)).toMatch(/^The answer could not be written\..*ENOSPC/);
});

test('a reader that has gone is no failure', async () => {
  const row = `${JSON.stringify({ id: 1, text: 'Iran must understand that.' })}\n`;
  const where = { cwd: folder({ 'rows.jsonl': row.repeat(20_000) }) };
  const script = '{ "$0" "$@"; echo "code $?" >&2; } | head -1';
  const said = await shellCli(script, where, 'label --lines rows.jsonl');
  expect(said).toMatchObject({ code: 0, err: 'code 0\n' });
  expect(said.out.split('\n')).toHaveLength(2);
});
