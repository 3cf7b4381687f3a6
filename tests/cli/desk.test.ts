/** The desk from the command line: what a newsroom scripts, as words and as JSON. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../src/store/store.ts';
import { addReport } from '../../src/store/reports.ts';
import { opEd } from '../support/newsroom.ts';
import { answered, cli, done, flat, folder, json, newStore, refused, refusal } from './front.ts';

const brief = z.object({ id: z.string(), version: z.number(), status: z.string(), items: z.array(z.object({ lines: z.array(z.object({ text: z.string(), label: z.string() })) })) });
const linesOf = (out: string) => out.trim().split('\n').map((row): unknown => JSON.parse(row));

test('from a draft through edits, a correction and a withdrawal to the log', async () => {
  const where = { store: newStore(), cwd: folder({ 'kura.txt': opEd('cli desk') }) };
  const draft = await json(brief, where, 'brief kura.txt');
  const { id } = draft;

  expect(await refused(where, `edit ${id} --line 1.1 --basis fact`, '--reason', 'I was there')).toContain('no reason can override that');
  expect(await refused(where, `edit ${id} --line 7.7 --drop`)).toContain('no line 7 in the brief');
  expect(refusal(await cli(where, `edit ${id}`), 2)).toContain('--line is missing');
  const dropped = await json(brief, where, `edit ${id} --line 1.2 --drop`);
  expect(dropped).toMatchObject({ id, version: 2, status: 'draft' });
  expect(dropped.items[0]?.lines).toHaveLength((draft.items[0]?.lines.length ?? 0) - 1);
  expect(await refused(where, `approve ${id}:1`)).toContain('not the newest');
  expect(flat(await done(where, `take ${id}`))).toContain('has brief');
  expect(flat(await done(where, `embargo ${id} --until 2999-01-01T00:00Z`))).toContain('no earlier than');
  expect(await json(z.array(z.object({ id: z.string(), hand: z.string(), embargoUntil: z.string() })), where, 'desk')).toMatchObject([{ id, hand: 'operator' }]);
  await done(where, `approve ${id}`);
  expect(await json(z.unknown(), where, `publish ${id} --now`)).toMatchObject({ status: 'approved', releaseAt: '2999-01-01T00:00:00.000Z' });
  await done(where, `embargo ${id} --lift`);
  expect(await json(z.unknown(), where, `publish ${id} --now`)).toMatchObject({ status: 'published', stopped: false });
  expect(await json(z.unknown(), where, `stop ${id}`)).toMatchObject({ status: 'published', stopped: true });
  await done(where, `resume ${id}`);

  const store = await openStore(where.store);
  const report = await addReport(store.db, { brief: id, version: 2, line: '0.0', platform: 'telegram', reporter: '50', words: 'Too strong' }, 1);
  await store.close();
  expect(await done(where, 'reports --open')).toContain(report);
  expect(await json(z.unknown(), where, `reports close ${report} --corrected`, '--answer', 'Mended.')).toMatchObject({ outcome: 'corrected' });
  expect(await refused(where, `reports close ${report}`, '--answer', 'Again.')).toContain('closed already');

  expect(refusal(await cli(where, `correct ${id}`), 2)).toContain('--what');
  expect(await json(z.unknown(), where, `correct ${id} --material`, '--what', 'One line was too strong.', '--reason', 'We misread it.')).toMatchObject({ version: 3, kind: 'correction' });
  await done(where, `edit ${id} --line 1.1 --drop`);
  await done(where, `approve ${id}`);
  await done(where, `publish ${id} --now`);
  expect(await done(where, `show ${id}`)).toMatch(/^(?:\S.*\n)?.*Corrected .* UTC: One line was too strong\./u);
  expect(refusal(await cli(where, `retract ${id}`), 2)).toContain('--reason is missing');
  expect(await done(where, `retract ${id}`, '--reason', 'It was forged.')).toContain('withdrawn');
  expect(await json(z.array(z.object({ kind: z.string() })), where, 'corrections')).toMatchObject([{ kind: 'withdrawal' }, { kind: 'correction' }]);
  expect(flat(await done(where, 'corrections'))).toContain('One line was too strong. Why: We misread it.');

  const log = linesOf(answered(await cli(where, 'log --lines')));
  expect(log.map((row) => z.object({ action: z.string() }).parse(row).action)).toEqual([
    'edit', 'take', 'embargo', 'approve', 'publish', 'embargo', 'publish', 'stop', 'resume', 'close-report', 'correct', 'edit', 'approve', 'publish', 'retract',
  ]);
  expect(log[0]).toMatchObject({ person: 'operator', place: 'cli', subject: { type: 'brief', id, version: 2 }, after: [] });
});

test('an invitation is a code that is shown once', async () => {
  const where = { store: newStore() };
  const { code } = await json(z.object({ code: z.string().regex(/^[0-9a-f]{25}$/u), role: z.literal('editor'), expires: z.string() }), where, 'people invite');
  expect(await done(where, 'log')).not.toContain(code);
});
