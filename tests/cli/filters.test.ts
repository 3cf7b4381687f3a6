/** The filters for pipelines: one JSON object a line, streaming, in input order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gateLineOutSchema, labelLineOutSchema, readLineOutSchema } from '../../src/lines.ts';
import { done, entry, folder, refused } from './front.ts';

const lines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function through<T>(line: string, input: string, schema: z.ZodType<T>): Promise<T[]> {
  const out = await done({ input }, line);
  return out.split('\n').filter(Boolean).map((row) => schema.parse(JSON.parse(row)));
}

/** An answer, or what was wrong with the line. */
const id = z.union([z.string(), z.number(), z.null()]);
const either = z.looseObject({ id, error: z.string().optional() });

test('label --lines labels lone sentences, with the prior of a kind when one is given', async () => {
  const input = lines(
    { id: 'a', text: 'Iran must understand that.' },
    { id: 7, text: 'The two ministers met in Baku on Monday.' },
    { id: 'c', text: 'Islamabad said on Friday that the talks had failed.', more: 'ignored' },
  );
  const [first, second, third] = await through('label --lines', input, labelLineOutSchema);
  expect(first).toMatchObject({ id: 'a', basis: 'opinion' });
  expect(second).toMatchObject({ id: 7 });
  expect(third).toMatchObject({ id: 'c', basis: 'claim', holder: 'Islamabad' });
  const statement = await through('label --lines --kind OfficialStatement', input, labelLineOutSchema);
  expect(statement.map(({ basis }) => basis)).toEqual(['claim', 'claim', 'claim']);
});

test('gate --lines holds a line against its passage', async () => {
  const source = 'Experts say that the deal with Ankara may fail in 2027.';
  const [same, stronger, otherYear] = await through('gate --lines', lines(
    { id: 1, source, line: source, basis: 'claim', holder: 'experts' },
    { id: 2, source, line: 'The deal with Ankara will fail in 2027.' },
    { id: 3, source, line: 'Experts say that the deal with Ankara may fail in 2028.' },
  ), gateLineOutSchema);
  expect(same).toMatchObject({ id: 1, pass: true, rules: [] });
  expect(stronger).toMatchObject({ id: 2, pass: false });
  expect(otherYear).toMatchObject({ id: 3, pass: false });
  expect(otherYear!.rules.length).toBeGreaterThan(0);
  expect(same!.score).toBeGreaterThan(stronger!.score);
});

test('gate --explain shows what broke each rule, what was added and what was left out', async () => {
  const [answer] = await through('gate --lines --explain', lines(
    { id: 1, source: 'Experts say that the deal may fail.', line: 'The great deal will fail.' },
  ), z.looseObject({ faults: z.array(z.object({ rule: z.string(), words: z.array(z.string()), why: z.string() })), added: z.array(z.string()), left: z.array(z.string()) }));
  expect(answer?.added).toEqual(expect.arrayContaining(['great', 'will']));
  expect(answer?.left).toEqual(expect.arrayContaining(['Experts', 'say', 'may']));
  expect(answer?.faults.find(({ rule }) => rule === 'attribution-lost')?.why).toBe('it drops who says so');
});

test('read --lines reads pages', async () => {
  const html = `<html><head><title>The bridge</title>
    <meta property="article:published_time" content="2026-11-20T10:00:00Z"></head>
    <body><nav>Home</nav><article><h1>The bridge</h1>
    <p>The two ministers met in Baku on Monday and signed a protocol on customs checks at the border.</p>
    <p>The bridge matters far more than its length suggests, and both sides know it well enough to
    guard it.</p>
    </article></body></html>`;
  const url = 'https://example.org/bridge';
  const rows = [{ id: 'p', html, url }, { id: 'q', html: '' }, { id: 'r', html, url: null }];
  const schema = z.union([readLineOutSchema, either]);
  const [page, empty, again] = await through('read --lines', lines(...rows), schema);
  expect(page).toMatchObject({ id: 'p', title: 'The bridge', authors: [] });
  expect(page).toMatchObject({ published: expect.stringMatching(/^2026-11-20/) as string });
  expect(page).toMatchObject({ text: expect.stringContaining('signed a protocol') as string });
  expect(page).not.toMatchObject({ text: expect.stringContaining('Home') as string });
  expect(empty).toMatchObject({ id: 'q', error: expect.stringMatching(/article|text/) as string });
  expect(again).toMatchObject({ id: 'r', title: 'The bridge' });
});

test.each(['label', 'gate', 'read'])('%s --lines answers each bad line in its place', async (verb) => {
  const good = { text: 'Words.', source: 'Words.', line: 'Words.', html: '<p>Some words of an article.</p>' };
  const rows = [
    'nonsense', '{"id":"a"}', '[]', '{"id":{},"text":"x"}', '', '   ',
    JSON.stringify({ id: 'good', ...good }),
    '{"id":3,"text":7,"source":7,"html":7}', '{"id":"cut',
  ];
  const out = await through(`${verb} --lines`, rows.join('\r\n'), either);
  expect(out.map(({ id }) => id)).toEqual([null, 'a', null, null, 'good', 3, null]);
  const errors = out.flatMap(({ error }) => error ?? []);
  expect(errors).toHaveLength(6);
  for (const error of errors) expect(error).toMatch(/^\S.*\.$/);
});

test('whatever comes in, as many answers come out as rows went in, in order', async () => {
  const given = fc.array(fc.record({ whole: fc.boolean(), text: fc.string() }), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(given, async (rows) => {
    const input = rows.map(({ whole, text }, id) => JSON.stringify(whole ? { id, text } : text)).join('\n');
    const out = await through('label --lines', input, either);
    expect(out.map(({ id }) => id)).toEqual(rows.map(({ whole }, id) => (whole ? id : null)));
  }), { numRuns: 30 });
});

test('a file may be named, with a byte order mark and without a last line break', async () => {
  const row = '{"id":1,"text":"Iran must go."}';
  const cwd = folder({ 'rows.jsonl': `\uFEFF${row}\n${row}` });
  expect((await done({ cwd }, 'label --lines rows.jsonl')).trim().split('\n')).toHaveLength(2);
  expect(await refused({ cwd }, 'label --lines none.jsonl')).toContain('There is no file none.jsonl');
  expect(await refused({ cwd }, 'gate --lines .')).toContain('The folder .');
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
