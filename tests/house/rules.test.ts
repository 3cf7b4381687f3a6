/** House rules that no type can hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { errorCodes } from '../../src/errors.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';
import { importsOf, root, sources, stringsOf } from './source.ts';

const all = sources('src/**/*.ts', 'adapters/**/*.ts');

test('imports run from adapters to src; only main.ts the other way, and lazily', () => {
  const wrong = all.flatMap((source) => importsOf(source)
    .filter((target) => source.path.startsWith('src/')
      ? target.startsWith('adapters/') && source.path !== 'src/main.ts'
      : !target.startsWith('src/') && !target.startsWith(source.path.split('/').slice(0, 2).join('/')))
    .map((target) => `${source.path} → ${target}`));
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
  expect(all.flatMap(importsOf).length).toBeGreaterThan(60);
});

test('every word that a person reads stands in the catalogue', () => {
  // A sentence or title: four words that begin with a capital or end in a stop. Lists of what articles say and SQL do
  // neither; logs and programmers' errors are not for readers.
  const prose = all
    .filter(({ path }) => !/lexicon|gazetteer|migrations/.test(path))
    .flatMap((source) => stringsOf(source)
      .filter(({ words }) => /(\p{L}{2,}[ ,]+){3,}\p{L}{2,}/u.test(words) && (/^\P{L}*\p{Lu}/u.test(words) || /[.!?:]$/u.test(words)))
      .filter(({ around }) => !/(^|\.)(log|logger)\.|^Error$|^TypeError$|^RangeError$|^sql$|\.raw$|\.log\./.test(around))
      .map(({ words }) => `${source.path}: ${words.slice(0, 80)}`));
  expect(prose).toEqual([]);
});

test('the catalogue holds what, why and what to do of every error', () => {
  const ids = new Set(messageIds('en'));
  const wanted = errorCodes.flatMap((code) => ['', '.why', '.do'].map((part) => `error-${code}${part}`));
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test('every message has one place, and every literal id that the code asks for exists', () => {
  const ids = messageIds('en');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const areas = new Set(ids.map((id) => id.split('-')[0]));
  const asked = all.flatMap((source) => stringsOf(source)
    .filter(({ words, around }) => /^(text|say)$/.test(around) && /^[a-z]+(-[a-z0-9]+)+$/i.test(words) && areas.has(words.split('-')[0]))
    .map(({ words }) => words));
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(asked.length).toBeGreaterThan(30);
});

test('.env.example and the catalogue know every setting', () => {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const listed = example.split('\n').flatMap((row) => /^([A-Z_]+)=/.exec(row)?.[1] ?? []);
  expect(listed.sort()).toEqual([...settingNames].sort());
  const ids = messageIds('en');
  expect(settingNames.map((name) => `setting-${name.toLowerCase().replaceAll('_', '-')}`).filter((id) => !ids.includes(id)))
    .toEqual([]);
});

test('no file of ours is longer than 300 lines', () => {
  const long = [...all, ...sources('tests/**/*.ts')].filter(({ code }) => code.split('\n').length > 301);
  expect(long.map(({ path }) => path)).toEqual([]);
});
