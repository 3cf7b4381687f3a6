/** Bad input: one clear line each, and nothing lost. */
import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { labelOutputSchema } from '../../src/contracts.ts';
import { opEd } from '../support/newsroom.ts';
import { cli, expectDone, expectRefused, folder, newStore, shellCli, spawnCli } from './front.ts';

const azerbaijani = `Azərbaycan və Gürcüstan arasında yeni dəmir yolu körpüsü haqqında danışıqlar Tbilisidə başa çatdı. Tərəflər
gömrük yoxlamaları haqqında protokol imzaladılar. Bu, bölgə üçün çox vacib addımdır və hamı bunu başa düşməlidir. Ekspertlərin
fikrincə, ticarət gələn il artacaq. İran isə buna narahatlıqla baxır.\n`;

const nobodys = `The talks between Azerbaijan and Georgia on the Kura bridge ended in Tbilisi on 12 October 2026. Delegations signed a
protocol on customs checks. The bridge matters far more than its length suggests. Georgia is likely to open the line next year.\n`;

const count = async (store: string): Promise<number> =>
  z.array(z.unknown()).parse(JSON.parse(expectDone(await cli({ store }, 'articles', '--json')))).length;

test.each([
  ['an empty file', Buffer.alloc(0), 'is empty'],
  ['binary junk', Buffer.from(Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)), 'is no text'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is no text'],
  ['only furniture', Buffer.from('+ ↺ − 16 px\n\nShare\n'), /no article|is no text/],
])('%s is refused by add, label and brief alike', async (_, bytes, words) => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'input.txt'), bytes);
  for (const verb of ['add', 'label', 'brief']) expectRefused(await cli({ cwd, store }, verb, 'input.txt'), 1, words, 'input.txt');
  expect(await count(store)).toBe(0);
});

test('50 MB of text is refused at once', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'big.txt'), Buffer.alloc(50e6, 'Word after word. '));
  expectRefused(await cli({ cwd, store }, 'add', 'big.txt'), 1, 'big.txt is too large');
  const said = await shellCli('cat big.txt | "$0" "$@"', { cwd, store }, 'add', '-');
  expectRefused(said, 1, 'standard input is too large');
  expect(await count(store)).toBe(0);
});

test('a missing file, a folder without articles, a link, nothing on standard input', async () => {
  const [cwd, store] = [folder(), newStore()];
  mkdirSync(join(cwd, 'empty'));
  expectRefused(await cli({ cwd, store }, 'add', 'missing.txt'), 1, 'There is no file missing.txt');
  expectRefused(await cli({ cwd, store }, 'add', 'empty'), 1, 'The folder empty holds no article');
  expectRefused(await cli({ cwd, store }, 'brief', 'missing.txt'), 1, 'There is no file missing.txt');
  expectRefused(await cli({ cwd, store }, 'label', 'missing.txt'), 1, 'There is no file missing.txt');
  expectRefused(await cli({ cwd, store }, 'label', '0123456789'), 1, 'There is no article 0123456789');
  expectRefused(await cli({ cwd, store }, 'brief', '0123456789'), 1, 'There is no article 0123456789');
  expectRefused(await cli({ cwd, store }, 'add', 'https://example.org/piece'), 1, 'was not fetched');
  expectRefused(await spawnCli({ cwd, store }, 'add', '-'), 1, 'Standard input is empty');
  expect(await count(store)).toBe(0);
});

test('a folder is read to its end, whatever is in it', async () => {
  const [cwd, store] = [folder(), newStore()];
  mkdirSync(join(cwd, 'in'));
  const page = `<html><body><article>${opEd('c').split('\n\n').map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
  const files = { 'a.txt': opEd('a'), 'b.txt': '', 'c.html': page, 'd.md': '\0\u0001', 'e.txt': opEd('e'), 'f.pdf': '%PDF' };
  for (const [name, words] of Object.entries(files)) writeFileSync(join(cwd, 'in', name), words);
  const said = await cli({ cwd, store }, 'add', 'in', 'missing.txt', '--json');
  expect(said.code).toBe(1);
  expect(said.out.trim().split('\n').map((line) => (JSON.parse(line) as { outcome: string }).outcome)).toEqual(['new', 'new', 'new']);
  const lines = said.err.trim().split('\n');
  expect(lines.map((line) => line.slice(0, 5))).toEqual(['[1/6]', '[2/6]', '[3/6]', '[4/6]', '[5/6]', '[6/6]', '3 tak']);
  expect(lines[1]).toContain('b.txt is empty');
  expect(lines[3]).toContain('d.md');
  expect(lines[5]).toContain('There is no file missing.txt');
  expect(await count(store)).toBe(3);
});

test('a file in a brief that can’t be read, and a region that does not exist, leave no draft behind', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'good.txt'), opEd());
  expectRefused(await cli({ cwd, store }, 'brief', 'good.txt', 'missing.txt'), 1, 'missing.txt');
  expectRefused(await cli({ cwd, store }, 'brief', 'good.txt', '--region', 'atlantis'), 1, 'There is no region atlantis', 'south-caucasus');
  expect(JSON.parse(expectDone(await cli({ store }, 'briefs', '--json')))).toEqual([]);
});

test('text in a language that the labeller does not know is never a fact', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'az.txt'), azerbaijani);
  const { sentences } = labelOutputSchema.parse(JSON.parse(expectDone(await cli({ cwd }, 'label', 'az.txt', '--json'))));
  expect(sentences.length).toBeGreaterThan(2);
  for (const { assessed, basis } of sentences) expect([assessed, basis]).toEqual([false, 'opinion']);
  expect(expectDone(await cli({ cwd }, 'label', 'az.txt'))).toContain('Not assessed, do not read as fact: ');
  const brief = await cli({ cwd, store }, 'brief', 'az.txt');
  if (brief.code !== 0) expectRefused(brief, 1);
  expect(brief.out).not.toMatch(/Stated as fact|’s view:/);
});

test('no author, no outlet: both are said to be missing', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'nobody.txt'), nobodys);
  const added = expectDone(await cli({ cwd, store }, 'add', 'nobody.txt'));
  expect(added).toContain('Author: none named');
  expect(added).toContain('Outlet: unknown');
  const brief = expectDone(await cli({ cwd, store }, 'brief', 'nobody.txt')).replace(/\s+/g, ' ');
  expect(brief).toContain('no author named, outlet unknown · undated · headline and link missing in our copy');
  expect(brief).toContain('The article’s view (no author named): “The bridge matters far more');
});

test('label reads a file without opening any store, and calls it -', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'piece.txt'), opEd());
  const { article } = labelOutputSchema.parse(JSON.parse(expectDone(await cli({ cwd }, 'label', 'piece.txt', '--json'))));
  expect(article).toMatchObject({ id: '-', version: 1, sample: false, kind: 'OpinionNewsArticle' });
  const statement = labelOutputSchema.parse(JSON.parse(expectDone(await cli({ cwd }, 'label', 'piece.txt', '--kind', 'OfficialStatement', '--json'))));
  expect(statement.article).toMatchObject({ kind: 'OfficialStatement', kindDeclared: true });
  expect(new Set(statement.sentences.map(({ basis }) => basis))).toEqual(new Set(['claim']));
  const piped = await spawnCli({ cwd, input: opEd() }, 'label', '-', '--json');
  expect(labelOutputSchema.parse(JSON.parse(expectDone(piped))).sentences.length).toBeGreaterThan(5);
});

test('a store that can’t be opened is said to be so, and why', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'file.txt'), 'no database, but words of an article');
  mkdirSync(join(cwd, 'folder'));
  const where = (path: string) => ({ cwd, store: `file:${join(cwd, path)}` });
  expectRefused(await cli(where('file.txt/store.db'), 'articles'), 1, 'can’t be opened', 'a file where a folder is needed');
  expectRefused(await cli(where('folder'), 'articles'), 1, 'can’t be opened', 'A folder stands where a file is needed');
  expectRefused(await cli(where('file.txt'), 'articles'), 1, 'can’t be opened', 'it is not a store or it is damaged');
  expect(statSync(join(cwd, 'file.txt')).size).toBe(36);
  expectRefused(await cli({ store: 'postgres://u:hunter2@127.0.0.1:1/none' }, 'articles'), 1, 'does not answer');
  expect((await cli({ store: 'postgres://u:hunter2@127.0.0.1:1/none' }, 'articles')).err).not.toContain('hunter2');
});

test.skipIf(process.getuid?.() === 0)('a store that this user may not touch is said to be so (skipped for root, who may)', async () => {
  const cwd = folder();
  chmodSync(cwd, 0o500);
  const said = await cli({ store: `file:${join(cwd, 'store.db')}` }, 'articles');
  chmodSync(cwd, 0o700);
  expect(expectRefused(said, 1)).toContain('may not read or write there');
});

test('a full disk loses nothing that was there', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'one.txt'), opEd('one'));
  writeFileSync(join(cwd, 'two.txt'), Array.from({ length: 40 }, (_, at) => opEd(`number ${at}`)).join('\n'));
  expectDone(await cli({ cwd, store }, 'add', 'one.txt'));
  // No file may grow beyond 64 blocks of 512 bytes; Node ignores the signal that comes with it.
  const said = await shellCli('ulimit -f 64; "$0" "$@"', { cwd, store }, 'add', 'two.txt');
  expectRefused(said, 1, 'has no room left');
  expect(await count(store)).toBe(1);
  expectDone(await cli({ cwd, store }, 'add', 'two.txt'));
  expect(await count(store)).toBe(2);
});

test.runIf(process.platform === 'linux')('standard output that can’t take the answer is a failure', async () => {
  const said = await shellCli('"$0" "$@" > /dev/full', { store: newStore() }, 'articles');
  expect(expectRefused(said, 1)).toMatch(/^The answer could not be written\..*ENOSPC/);
});

test('a reader that has gone is no failure', async () => {
  const cwd = folder();
  const row = `${JSON.stringify({ id: 1, text: 'Iran must understand that.' })}\n`;
  writeFileSync(join(cwd, 'rows.jsonl'), row.repeat(20_000));
  const said = await shellCli('{ "$0" "$@"; echo "code $?" >&2; } | head -1', { cwd }, 'label', '--lines', 'rows.jsonl');
  expect(said).toMatchObject({ code: 0, err: 'code 0\n' });
  expect(said.out.split('\n')).toHaveLength(2);
});
