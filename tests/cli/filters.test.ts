/** The filters for pipelines: one JSON object a line, streaming, in input order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateLineOutSchema, labelLineOutSchema, readLineOutSchema } from '../../src/lines.ts';
import { cli, entry, expectDone, expectRefused, folder } from './front.ts';

const lines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const rowsOf = (out: string): unknown[] => out.split('\n').filter(Boolean).map((row) => JSON.parse(row) as unknown);

test('label --lines labels lone sentences, with the prior of a kind when one is given', async () => {
  const input = lines({ id: 'a', text: 'Iran must understand that.' }, { id: 7, text: 'The two ministers met in Baku on Monday.' },
    { id: 'c', text: 'Islamabad said on Friday that the talks had failed.', more: 'ignored' });
  const out = rowsOf(expectDone(await cli({ input }, 'label', '--lines'))).map((row) => labelLineOutSchema.parse(row));
  expect(out.map(({ id }) => id)).toEqual(['a', 7, 'c']);
  expect(out[0]!.basis).toBe('opinion');
  expect(out[2]).toMatchObject({ basis: 'claim', holder: 'Islamabad' });
  const statement = rowsOf(expectDone(await cli({ input }, 'label', '--lines', '--kind', 'OfficialStatement'))).map((row) => labelLineOutSchema.parse(row));
  expect(new Set(statement.map(({ basis }) => basis))).toEqual(new Set(['claim']));
});

test('gate --lines holds a line against its passage', async () => {
  const source = 'Experts say that the deal with Ankara may fail in 2027.';
  const input = lines({ id: 1, source, line: source, basis: 'claim', holder: 'experts' }, { id: 2, source, line: 'The deal with Ankara will fail in 2027.' },
    { id: 3, source, line: 'Experts say that the deal with Ankara may fail in 2028.' });
  const out = rowsOf(expectDone(await cli({ input }, 'gate', '--lines'))).map((row) => gateLineOutSchema.parse(row));
  expect(out.map(({ id, pass }) => [id, pass])).toEqual([[1, true], [2, false], [3, false]]);
  expect(out[0]!.rules).toEqual([]);
  expect(out[2]!.rules.length).toBeGreaterThan(0);
  expect(out[0]!.score).toBeGreaterThan(out[1]!.score);
});

test('read --lines reads pages', async () => {
  const html = `<html><head><title>The bridge</title><meta property="article:published_time" content="2026-11-20T10:00:00Z"></head>
    <body><nav>Home</nav><article><h1>The bridge</h1><p>The two ministers met in Baku on Monday and signed a protocol on customs checks at the border.</p>
    <p>The bridge matters far more than its length suggests, and both sides know it well enough to guard it.</p></article></body></html>`;
  const input = lines({ id: 'p', html, url: 'https://example.org/bridge' }, { id: 'q', html: '' }, { id: 'r', html, url: null });
  const [page, empty, again] = rowsOf(expectDone(await cli({ input }, 'read', '--lines')));
  expect(readLineOutSchema.parse(page)).toMatchObject({ id: 'p', title: 'The bridge', authors: [] });
  expect(readLineOutSchema.parse(page).published).toMatch(/^2026-11-20/);
  expect(readLineOutSchema.parse(page).text).toContain('signed a protocol');
  expect(readLineOutSchema.parse(page).text).not.toContain('Home');
  expect(empty).toMatchObject({ id: 'q', error: expect.stringMatching(/article|text/) as string });
  expect(again).toMatchObject({ id: 'r' });
});

test.each(['label', 'gate', 'read'])('%s --lines answers each bad line in its place and goes on', async (verb) => {
  const good = { id: 'good', text: 'Words.', source: 'Words.', line: 'Words.', html: '<p>Some words of an article.</p>' };
  const rows = ['nonsense', '{"id":"a"}', '[]', '{"id":{},"text":"x"}', '', '   ', JSON.stringify(good), '{"id":3,"text":7,"source":7,"html":7}', '{"id":"cut'];
  const out = rowsOf(expectDone(await cli({ input: rows.join('\r\n') }, verb, '--lines')));
  expect(out.map((row) => (row as { id: unknown }).id)).toEqual([null, 'a', null, null, 'good', 3, null]);
  const errors = out.filter((row) => typeof row === 'object' && row !== null && 'error' in row);
  expect(errors).toHaveLength(6);
  for (const { error } of errors as { error: string }[]) expect(error).toMatch(/^\S.*\.$/);
});

test('whatever comes in, as many answers come out as rows went in, in order', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string().map((text) => ({ text })), fc.string()), { maxLength: 12 }), async (texts) => {
    const rows = texts.map((given, id) => (typeof given === 'string' ? JSON.stringify(given) : JSON.stringify({ id, ...given })));
    const out = rowsOf(expectDone(await cli({ input: rows.join('\n') }, 'label', '--lines')));
    expect(out.map((row) => (row as { id: unknown }).id)).toEqual(texts.map((given, id) => (typeof given === 'string' ? null : id)));
  }), { numRuns: 30 });
});

test('a file may be named, with a byte order mark and without a last line break', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'rows.jsonl'), '\uFEFF{"id":1,"text":"Iran must go."}\n{"id":2,"text":"Iran must go."}');
  expect(rowsOf(expectDone(await cli({ cwd }, 'label', '--lines', 'rows.jsonl')))).toHaveLength(2);
  expectRefused(await cli({ cwd }, 'label', '--lines', 'none.jsonl'), 1, 'There is no file none.jsonl');
  expectRefused(await cli({ cwd }, 'gate', '--lines', '.'), 1, 'The folder .');
});

test('it streams: the answer to a line is there before the next one comes', async () => {
  const child = spawn(process.execPath, [entry, 'label', '--lines'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(lines({ id, text: 'Iran must understand that.' }));
    const { value } = await answers.next() as { value: string };
    expect(JSON.parse(value)).toMatchObject({ id, basis: 'opinion' });
  }
  child.stdin.end();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});
