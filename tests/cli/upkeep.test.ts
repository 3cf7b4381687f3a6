/** What operators need: doctor, backup, reports, evaluations, and the command as npm starts it. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
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
import { cli, expectDone, expectRefused, folder, newStore, shellCli, spawnCli } from './front.ts';

const checksSchema = z.object({ checks: z.array(z.object({
  name: z.string(), state: z.enum(['ok', 'warning', 'problem']), words: z.string().min(1), remedy: z.string().min(1).nullable(),
})) });
const telegramToken = `123456:${'A'.repeat(35)}`;

describeStores((open) => {
  test('doctor finds a store in order, and shows no secret', async () => {
    const store = await open.url('doctor');
    const env = { TELEGRAM_BOT_TOKEN: telegramToken, OPENAI_API_KEY: 'sk-secret-secret-secret', OPENAI_MODEL: 'some-model' };
    const words = expectDone(await cli({ store, env }, 'doctor'));
    for (const part of ['Node', 'settings', 'store', 'writing', 'editors', 'deliveries', 'Telegram', 'Discord', 'model', 'regions']) expect(words).toContain(part);
    expect(words).toContain('TELEGRAM_BOT_TOKEN=***');
    expect(words).not.toMatch(/AAAAA|sk-secret|:tester:|postgres:\/\/\w+:(?!\*)/);
    expect(words).toContain('without a cap on what it may cost');
    const { checks } = checksSchema.parse(JSON.parse(expectDone(await cli({ store, env }, 'doctor', '--json'))));
    expect(checks.filter(({ state }) => state === 'problem')).toEqual([]);
    // No editor who could open the desk, nothing published, no cap: each with what to do.
    expect(checks.filter(({ remedy }) => remedy !== null).map(({ name }) => name).sort()).toEqual(['edition', 'editors', 'model']);
  });

  test('reports name the line that a reader found wrong', async () => {
    const opened = await openStore(await open.url('reports'));
    const room = newsroom(opened);
    const brief = await drafted(room);
    await approve(room, { brief: brief.id }, { by: operator, reason: 'read' });
    await publish(room, { brief: brief.id }, { by: operator, when: 'now' });
    await addReport(opened.db, { brief: brief.id, version: 1, line: '0.1', platform: 'discord', reporter: '5', words: 'He never said so.' }, room.now());
    await opened.close();
    const store = await open.url('reports');
    const said = expectDone(await cli({ store }, 'reports'));
    expect(said).toContain(`a reader on discord about brief ${brief.id}:1`);
    expect(said).toContain(`${brief.items[0]!.lines[1]!.label}: ${brief.items[0]!.lines[1]!.text}`);
    expect(said).toContain('He never said so.');
    expect(JSON.parse(expectDone(await cli({ store }, 'reports', '--open', '--json')))).toMatchObject([{ brief: brief.id, line: '0.1', handled: null }]);
  });
});

test('doctor says what is wrong with settings and store, and fails', async () => {
  const settings = await cli({ store: newStore(), env: { HTTP_PORT: 'high' } }, 'doctor');
  expect(settings).toMatchObject({ code: 1, err: '' });
  expect(settings.out).toMatch(/^problem +settings .*HTTP_PORT must be a port/m);
  const cwd = folder();
  writeFileSync(join(cwd, 'words.txt'), 'no store');
  const store = await cli({ store: `file:${join(cwd, 'words.txt')}` }, 'doctor', '--json');
  expect(store.code).toBe(1);
  expect(checksSchema.parse(JSON.parse(store.out)).checks).toContainEqual(expect.objectContaining({ name: 'store', state: 'problem' }));
});

test('doctor finds a disk that is full', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'piece.txt'), opEd());
  // While somebody has the store open its log is not emptied: what is written next goes beyond the limit.
  const opened = await openStore(store);
  expectDone(await cli({ cwd, store }, 'add', 'piece.txt'));
  const said = await shellCli('ulimit -f 64; "$0" "$@"', { store }, 'doctor');
  await opened.close();
  expect(said.code).toBe(1);
  expect(said.out).toMatch(/^problem +writing .*no room left/m);
});

test.each([[49e6, 'problem'], [50e6, 'warning'], [999e6, 'warning'], [1e9, 'ok']] as const)('%d bytes free: %s', (free, state) => {
  expect(checkDisk(free).state).toBe(state);
});

test('no token, and a model with or without a cap', () => {
  expect(checkTokens({ telegram: false, discord: false })).toMatchObject([{ state: 'warning', remedy: expect.stringContaining('TELEGRAM_BOT_TOKEN') as string }]);
  expect(checkTokens({ telegram: false, discord: true }).map(({ state }) => state)).toEqual(['ok', 'ok']);
  expect(checkModel({ name: null, budgetUsd: null }).state).toBe('ok');
  expect(checkModel({ name: 'm', budgetUsd: null }).state).toBe('warning');
  expect(checkModel({ name: 'm', budgetUsd: 0 })).toMatchObject({ state: 'ok', words: expect.stringContaining('at most 0') as string });
});

test('a backup is a whole store, made beside a writer, and overwrites nothing', async () => {
  const [cwd, store] = [folder(), newStore()];
  writeFileSync(join(cwd, 'piece.txt'), opEd());
  expectDone(await cli({ cwd, store }, 'brief', 'piece.txt'));
  const opened = await openStore(store);
  const said = await opened.transaction(async () => cli({ cwd, store }, 'backup', 'copy.db', '--json'));
  await opened.close();
  expect(JSON.parse(expectDone(said))).toMatchObject({ file: join(cwd, 'copy.db') });
  const copy = `file:${join(cwd, 'copy.db')}`;
  for (const verb of ['articles', 'briefs', 'log']) {
    expect(expectDone(await cli({ store: copy }, verb, '--json'))).toBe(expectDone(await cli({ store }, verb, '--json')));
  }
  expectRefused(await cli({ cwd, store }, 'backup', 'copy.db'), 1, 'No backup was made at copy.db', 'overwrite nothing');
  expectRefused(await cli({ cwd, store }, 'backup', 'no/such/folder.db'), 1, 'No backup was made');
  expect(readdirSync(cwd).filter((name) => name.includes('partial'))).toEqual([]);
});

describeStores((open) => {
  test.runIf(open.dialect === 'postgres')('a PostgreSQL store is pg_dump’s to copy', async () => {
    expect(expectRefused(await cli({ store: await open.url() }, 'backup', 'copy.db'), 1)).toContain('Use pg_dump');
  });
});

test('an evaluation prints its scorecard, as a table and for programs', async () => {
  const cwd = folder();
  const rows = ['SUBJ', 'OBJ'].map((label, id) => JSON.stringify({ id: String(id), label, lang: 'en', text: label === 'SUBJ' ? 'This is a shameful and absurd plan.' : 'The parliament met on Monday.' }));
  writeFileSync(join(cwd, 'rows.jsonl'), rows.join('\n'));
  const table = expectDone(await cli({ cwd }, 'eval', 'labels', 'rows.jsonl'));
  expect(table).toMatch(/^labels? .*rows\.jsonl.*/i);
  expect(table).toMatch(/^VALUE +95 % +FIGURE$/m);
  const card = z.object({ n: z.number(), figures: z.array(z.object({ name: z.string(), value: z.number(), low: z.number(), high: z.number() })).min(1) })
    .parse(JSON.parse(expectDone(await cli({ cwd }, 'eval', 'labels', 'rows.jsonl', '--json'))));
  expect(card.n).toBe(2);
  expectRefused(await cli({ cwd }, 'eval', 'luck', 'rows.jsonl'), 1, 'There is no evaluation luck', 'labels');
  expectRefused(await cli({ cwd }, 'eval', 'labels', 'none.jsonl'), 1, 'There is no file');
  writeFileSync(join(cwd, 'bad.jsonl'), `${rows[0]}\n{"text":`);
  expect(await cli({ cwd }, 'eval', 'labels', 'bad.jsonl')).toMatchObject({ code: 1, err: expect.stringContaining('Line 2 can’t be used') as string });
});

test('paths are taken from where the user stands, whatever folder npm starts us in', async () => {
  const [stands, store] = [folder(), newStore()];
  writeFileSync(join(stands, 'piece.txt'), opEd());
  const env = { INIT_CWD: stands };
  expectDone(await spawnCli({ cwd: folder(), store, env }, 'add', 'piece.txt'));
  expectDone(await spawnCli({ cwd: folder(), store, env }, 'backup', 'copy.db'));
  expect(existsSync(join(stands, 'copy.db'))).toBe(true);
});

test('start is npm start: without a token and a terminal it prints the newest brief and ends', async () => {
  const said = await spawnCli({ store: newStore() }, 'start');
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/^Draft, not approved$/m);
  expectRefused(await spawnCli({}, 'start'), 1, 'can’t be opened');
});
