import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { StandpointError } from '../src/errors.ts';
import { createLog, masker } from '../src/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'standpoint-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = (env: NodeJS.ProcessEnv): StandpointError => {
  try {
    readConfig(env, folder);
  } catch (error) {
    if (error instanceof StandpointError) return error;
  }
  throw new Error('it was taken');
};

test('nothing set is fine: a store beside the project, no bots', () => {
  expect(readConfig({}, folder)).toEqual({ DATABASE_URL: `file:${folder}/data/standpoint.db` });
});

test('.env is read, the environment wins, an empty setting is none', () => {
  writeFileSync(join(folder, '.env'), 'LOG_LEVEL=debug\nHTTP_PORT=9000\nOPENAI_MODEL=\n');
  expect(readConfig({ HTTP_PORT: '9001' }, folder)).toMatchObject({ LOG_LEVEL: 'debug', HTTP_PORT: 9001 });
  rmSync(join(folder, '.env'));
});

test('all faults at once, each with its remedy, also those of one setting that another needs', () => {
  const error = faultsOf({
    TELEGRAM_BOT_TOKEN: 'secret-but-wrong', OPENAI_API_KEY: 'sk-something', OPENAI_DAILY_BUDGET_USD: '5',
    DATABASE_URL: 'mysql://x', ADMINS: 'telegram:abc', HTTP_PORT: '99999', LOG_LEVEL: 'loud', OPENAI_PRICES: '',
  });
  expect(error.code).toBe('config-invalid');
  for (const name of ['TELEGRAM_BOT_TOKEN', 'DATABASE_URL', 'ADMINS', 'HTTP_PORT', 'LOG_LEVEL', 'OPENAI_MODEL', 'OPENAI_PRICES']) {
    expect(error.explain()).toContain(name);
  }
  expect(error.explain()).not.toContain('secret-but-wrong');
  expect(error.explain()).not.toContain('\n');
});

test.each([['0.15,0.6', { input: 0.15, output: 0.6 }], [' 2 , 8 ', { input: 2, output: 8 }]])('prices %s', (prices, expected) => {
  expect(readConfig({ OPENAI_PRICES: prices }, folder).OPENAI_PRICES).toEqual(expected);
});

test.each(['1', '1,2,3', 'a,b', '-1,2', ','])('prices %s are refused', (prices) => {
  expect(faultsOf({ OPENAI_PRICES: prices }).explain()).toContain('OPENAI_PRICES');
});

test('secrets are masked wherever they stand in a log, encoded or inside an address too', () => {
  const token = '123456789:AAabcdefghijklmnopqrstuvwxyz012345678';
  const rows: string[] = [];
  const log = createLog({ TELEGRAM_BOT_TOKEN: token, OPENAI_API_KEY: 'key/with+signs', LOG_FORMAT: 'json' }, (row) => void rows.push(row));
  log.error({ error: new Error(`GET https://api.example/bot${token}/getMe`).message, url: 'postgres://me:pa55@db/x' }, `key ${encodeURIComponent('key/with+signs')}`);
  log.info(`another ${token.replace('123456789', '987654321')}`);
  const said = rows.join('');
  for (const secret of [token, 'pa55', 'key/with+signs', encodeURIComponent('key/with+signs'), 'AAabcdef']) expect(said).not.toContain(secret);
  expect(masker({})('nothing to hide')).toBe('nothing to hide');
});
