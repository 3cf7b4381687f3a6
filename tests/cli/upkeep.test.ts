/** What operators need: doctor, backup, reports, evaluations, and the command as npm starts it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkDisk, checkModel, checkTokens } from '../../adapters/cli/checks.ts';
import { approve, publish } from '../../src/briefing.ts';
import { operator } from '../../src/desk/decide.ts';
import { addReport } from '../../src/store/reports.ts';
import { openStore } from '../../src/store/store.ts';
import { drafted, newsroom, opEd } from '../support/newsroom.ts';
import { describeStores } from '../support/stores.ts';
import {
  answered, cli, done, folder, json, newStore, refusal, refused, shellCli, spawnCli,
} from './front.ts';

const checkSchema = z.object({
  name: z.string(), state: z.enum(['ok', 'warning', 'problem']), words: z.string().min(1),
  remedy: z.string().min(1).nullable(),
});
const checksSchema = z.object({ checks: z.array(checkSchema) });
const secrets = {
  TELEGRAM_BOT_TOKEN: `123456:${'A'.repeat(35)}`, OPENAI_API_KEY: 'sk-secret-secret-secret',
  OPENAI_MODEL: 'some-model',
};

describeStores((open) => {
  test('doctor finds a store in order, and shows no secret', async () => {
    const where = { store: await open.url('doctor'), env: secrets };
    const words = await done(where, 'doctor');
    const names = ['Node', 'settings', 'store', 'writing', 'editors', 'deliveries', 'Telegram', 'Discord', 'model'];
    for (const name of names) expect(words).toMatch(new RegExp(`^(ok|warning) +${name} `, 'm'));
    expect(words).toContain('TELEGRAM_BOT_TOKEN=***');
    expect(words).not.toMatch(/AAAAA|sk-secret|postgres:\/\/\w+:(?!\*)/);
    expect(words).toContain('without a cap on what it may cost');
    const { checks } = await json(checksSchema, where, 'doctor');
    // No editor who could open the desk, nothing published, no cap: each with what to do.
    const warned = checks.filter(({ remedy }) => remedy !== null);
    expect(warned.map(({ name, state }) => `${name} ${state}`).sort())
      .toEqual(['edition warning', 'editors warning', 'model warning']);
  });

  test('reports name the line that a reader found wrong', async () => {
    const store = await open.url('reports');
    const opened = await openStore(store);
    const room = newsroom(opened);
    const brief = await drafted(room);
    await approve(room, { brief: brief.id }, { by: operator, reason: 'read' });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    const reader = { platform: 'discord', reporter: '5', words: 'He never said so.' } as const;
    await addReport(opened.db, { brief: brief.id, version: 1, line: '0.1', ...reader }, room.now());
    await opened.close();
    const said = await done({ store }, 'reports');
    const { label, text } = brief.items[0]!.lines[1]!;
    const parts = [`a reader on discord about brief ${brief.id}:1`, `${label}: ${text}`, reader.words];
    for (const part of parts) expect(said).toContain(part);
    const reports = z.array(z.object({ brief: z.string(), line: z.string(), handled: z.null() }));
    expect(await json(reports, { store }, 'reports --open'))
      .toEqual([{ brief: brief.id, line: '0.1', handled: null }]);
  });

  test('a store moves to the other kind and back whole, and only into an empty one', async () => {
    const [cwd, source] = [folder({ 'piece.txt': opEd() }), newStore()];
    await done({ cwd, store: source }, 'brief piece.txt');
    const [brief] = await json(z.array(z.object({ id: z.string() })), { store: source }, 'briefs');
    const id = brief?.id ?? '';
    await done({ store: source }, 'subscriptions add --platform telegram --destination 9007199254740993 --region south-caucasus');
    await done({ store: source }, `approve ${id} --reason alone`);
    await done({ store: source }, `publish ${id} --now`);
    const verbs = ['articles', 'briefs', 'log', 'subscriptions list', `deliveries ${id}`];
    const all = async (store: string) => Promise.all(verbs.map((verb) => done({ store }, `${verb} --json`)));
    const before = await all(source);

    await done({ cwd, store: source }, 'backup first.db');
    const moved = await open.url(`moved ${open.dialect}`);
    await done({ cwd, store: moved }, 'restore first.db');
    expect(await all(moved)).toEqual(before);
    await done({ cwd, store: moved }, 'backup second.db');
    const back = newStore();
    await done({ cwd, store: back }, 'restore second.db');
    expect(await all(back)).toEqual(before);
    // What the store itself forbids it forbids as before.
    const opened = await openStore(moved);
    await expect(opened.db.updateTable('brief_version').set({ status: 'draft' }).execute()).rejects.toThrow(/can not move so/);
    await opened.close();

    expect(await refused({ cwd, store: moved }, 'restore first.db')).toContain('holds something already');
    expect(await refused({ cwd, store: newStore() }, 'restore none.db')).toContain('no file none.db');
  });
});

test('doctor says what is wrong with settings and store, and fails', async () => {
  const settings = await cli({ store: newStore(), env: { HTTP_PORT: 'high' } }, 'doctor');
  expect(settings).toMatchObject({ code: 1, err: '' });
  expect(settings.out).toMatch(/^problem +settings .*HTTP_PORT must be a port/m);
  const cwd = folder({ 'words.txt': 'no store' });
  const { code, out } = await cli({ store: `file:${join(cwd, 'words.txt')}` }, 'doctor --json');
  expect(code).toBe(1);
  const { checks } = checksSchema.parse(JSON.parse(out));
  expect(checks.find(({ name }) => name === 'store')).toMatchObject({ state: 'problem' });
});

test('doctor finds a disk that is full', async () => {
  const where = { cwd: folder({ 'piece.txt': opEd() }), store: newStore() };
  // While somebody has the store open its log is not emptied: what is written next goes beyond the limit.
  const opened = await openStore(where.store);
  await done(where, 'add piece.txt');
  const said = await shellCli('ulimit -f 64; "$0" "$@"', where, 'doctor');
  await opened.close();
  expect(said.code).toBe(1);
  expect(said.out).toMatch(/^problem +writing .*no room left/m);
});

const disks: [number, string][] = [[49e6, 'problem'], [50e6, 'warning'], [999e6, 'warning'], [1e9, 'ok']];

test.each(disks)('%d bytes free: %s', (free, state) => {
  expect(checkDisk(free).state).toBe(state);
});

test('no token, and a model with or without a cap', () => {
  const [none] = checkTokens({ telegram: false, discord: false });
  expect(none?.remedy).toContain('TELEGRAM_BOT_TOKEN');
  expect(checkTokens({ telegram: false, discord: true }).map(({ state }) => state)).toEqual(['ok', 'ok']);
  expect(checkModel({ name: null, budgetUsd: null, spentUsd: 0 }).state).toBe('ok');
  expect(checkModel({ name: 'm', budgetUsd: null, spentUsd: 0 }).state).toBe('warning');
  expect(checkModel({ name: 'm', budgetUsd: 5, spentUsd: 1.239 })).toMatchObject({ state: 'ok', words: expect.stringContaining('1.24') });
});

test('a backup is a whole store, made beside a writer, and overwrites nothing', async () => {
  const [cwd, store] = [folder({ 'piece.txt': opEd() }), newStore()];
  await done({ cwd, store }, 'brief piece.txt');
  const opened = await openStore(store);
  const file = join(cwd, 'copy.db');
  const made = z.object({ file: z.literal(file), bytes: z.number().min(10_000) });
  await opened.transaction(async () => json(made, { cwd, store }, 'backup copy.db'));
  await opened.close();
  for (const verb of ['articles', 'briefs', 'log']) {
    const copied = await done({ store: `file:${file}` }, `${verb} --json`);
    expect(copied).toBe(await done({ store }, `${verb} --json`));
  }
  const again = await refused({ cwd, store }, 'backup copy.db');
  expect(again).toMatch(/^No backup was made at copy\.db\..*overwrite nothing/);
  expect(await refused({ cwd, store }, 'backup no/such/folder.db')).toContain('No backup was made');
  expect(readdirSync(cwd).filter((name) => name.includes('partial'))).toEqual([]);
});

test('an evaluation prints its scorecard, as a table and for programs', async () => {
  const rows = [
    { id: '1', label: 'SUBJ', lang: 'en', text: 'This is a shameful and absurd plan.' },
    { id: '2', label: 'OBJ', lang: 'en', text: 'The parliament met on Monday.' },
  ].map((row) => JSON.stringify(row));
  const cwd = folder({ 'rows.jsonl': rows.join('\n'), 'bad.jsonl': `${rows[0] ?? ''}\n{"text":` });
  const words = await done({ cwd }, 'eval labels rows.jsonl');
  expect(words).toMatch(/^\S+ on rows\.jsonl: 2 counted$/m);
  expect(words).toMatch(/^VALUE +95 % +FIGURE$/m);
  const figure = z.object({ name: z.string(), value: z.number(), low: z.number(), high: z.number() });
  const scorecard = z.object({ n: z.number(), figures: z.array(figure).min(1) });
  const card = await json(scorecard, { cwd }, 'eval labels rows.jsonl');
  expect(card.n).toBe(2);
  expect(await refused({ cwd }, 'eval luck rows.jsonl')).toMatch(/no evaluation luck\..*labels/);
  expect(await refused({ cwd }, 'eval labels none.jsonl')).toContain('There is no file');
  const bad = await cli({ cwd }, 'eval labels bad.jsonl');
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('Line 2 can’t be used')]);
});

test('on a terminal, bold is whole and long rows are cut; without one, neither', async () => {
  const where = { cwd: folder({ 'piece.txt': opEd() }), store: newStore() };
  const bare = await done(where, 'label piece.txt');
  const seen = await done({ ...where, terminal: true }, 'label piece.txt');
  expect(bare).not.toContain('\u001B');
  const marks = seen.split('\u001B').slice(1).map((part) => /^\[(1|22)m/.exec(part)?.[1]);
  expect(marks.length).toBeGreaterThan(10);
  expect(marks).toEqual(marks.map((_, at) => (at % 2 === 0 ? '1' : '22')));
  expect(seen.replaceAll('\u001B', '').replaceAll(/\[(1|22)m/g, '')).not.toContain('[1m');
  await done(where, 'add piece.txt --title', 'A headline that goes on and on '.repeat(9));
  const rows = (await done({ ...where, terminal: true }, 'articles')).trim().split('\n');
  expect(rows[1]).toMatch(/…/);
});

test('paths are taken from where the user stands, whatever folder npm starts us in', async () => {
  const stands = folder({ 'piece.txt': opEd() });
  const where = { cwd: folder(), store: newStore(), env: { INIT_CWD: stands } };
  answered(await spawnCli(where, 'add piece.txt'));
  answered(await spawnCli(where, 'backup copy.db'));
  expect(existsSync(join(stands, 'copy.db'))).toBe(true);
});

test('start is npm start: without a token and a terminal it prints the newest brief and ends', async () => {
  const said = await spawnCli({ store: newStore() }, 'start');
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/^Draft, not approved$/m);
  expect(refusal(await spawnCli({}, 'start'), 1)).toContain('can’t be opened');
});
