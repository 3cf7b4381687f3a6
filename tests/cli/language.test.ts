/** The command line in the language of whoever reads it: the system's, or the one that they name. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languageSchema, type Language } from '../../src/contracts.ts';
import { text } from '../../src/i18n/catalogue.ts';
import { systemLanguage } from '../../src/i18n/language.ts';
import { cli, done, flat, folder, json, newStore, refusal, spawnCli } from './front.ts';

const article = `By Leyla Aslan

Opinion

The ministry said on 3 March 2026 that two bridges were closed. The closure was a mistake. The council will probably vote again in May.
`;
const ofSystem: Readonly<Record<Language, string>> = { en: 'en_GB.UTF-8', az: 'az_AZ.UTF-8', ru: 'ru_RU.UTF-8', tr: 'tr_TR.UTF-8' };
const briefSchema = z.object({ id: z.string(), language: z.string(), items: z.array(z.object({ lines: z.array(z.object({ text: z.string() })) })) });
const others = languageSchema.exclude(['en']).options;

test.each([
  [{ LANG: 'tr_TR.UTF-8' }, 'tr'], [{ LANG: 'ru' }, 'ru'], [{ LANG: 'az_AZ@latin' }, 'az'],
  [{ LC_MESSAGES: 'az_AZ', LANG: 'tr_TR' }, 'az'], [{ LC_ALL: 'ru_RU', LC_MESSAGES: 'az_AZ', LANG: 'tr_TR' }, 'ru'],
  [{ LC_ALL: '', LANG: 'tr_TR' }, 'tr'], [{ LC_ALL: 'C', LANG: 'tr_TR' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'], [{ LANG: 'POSIX' }, 'en'], [{ LANG: 'ka_GE.UTF-8' }, 'en'], [{}, 'en'],
] as const)('%j speaks %s', (env, language) => {
  expect(systemLanguage(env)).toBe(language);
});

describe.each(languageSchema.options)('a system in %s', (language) => {
  const env = { LANG: ofSystem[language] };

  test('is answered in it, and so are refusals', async () => {
    const cwd = folder({ 'a.txt': article });
    const words = flat(await done({ cwd, env }, 'label a.txt'));
    expect(words).toContain(text(language, 'label-opinion', { holder: 'Leyla Aslan' }));
    expect(refusal(await cli({ store: newStore(), env }, 'show nothing'), 1)).toContain(text(language, 'error-brief-unknown.why'));
    expect(refusal(await cli({ env }, 'frobnicate'), 2)).toContain(text(language, 'cli-unknown-verb', { name: 'frobnicate', meant: 'none' }));
    expect(refusal(await cli({ env: { ...env, HTTP_PORT: 'high' } }, 'briefs'), 1)).toContain(text(language, 'setting-http-port'));
  });

  test('is helped in it: every verb, argument and option', async () => {
    const help = flat(await done({ env }, 'help'));
    expect(help).toContain(flat(text(language, 'cli-verb-approve')));
    expect(help).toContain(text(language, 'cli-option-speak'));
    expect(flat(await done({ env }, 'brief --help'))).toContain(text(language, 'cli-option-spoken'));
  });

  test('says nothing of it in English for want of its own words', async () => {
    const where = { cwd: folder({ 'a.txt': article }), store: newStore(), env };
    const english = { ...where, env: { LANG: 'C' } };
    await done(where, 'add a.txt');
    const { id } = await json(briefSchema, where, 'brief a.txt');
    await done(where, `hold ${id}`);
    expect(await done(where, 'log')).toContain(`${text(language, 'cli-decided-to-hold')} ${id}:1, ${text(language, 'status-draft')} → ${text(language, 'status-held')}`);
    for (const line of ['doctor', 'briefs', 'articles', 'desk', 'log', 'label a.txt', 'regions list', 'people list', 'feeds list', 'help', 'brief --help', 'reports']) {
      const words = await done(where, line);
      expect(words).not.toContain('[EN]');
      expect(words === await done(english, line)).toBe(language === 'en');
    }
  });

  test('gets another one for the asking', async () => {
    for (const wanted of languageSchema.options) {
      const said = refusal(await cli({ store: newStore(), env }, `--language ${wanted} show nothing`), 1);
      expect(said).toContain(text(wanted, 'error-brief-unknown', { brief: 'nothing' }));
    }
  });
});

test('a start without tokens shows the newest brief in the language of the system, or of the asking', async () => {
  const store = newStore();
  expect((await spawnCli({ store, env: { LANG: 'tr_TR.UTF-8' } }, 'start')).out).toContain(text('tr', 'status-notice-draft'));
  expect((await spawnCli({ store, env: { LANG: 'tr_TR.UTF-8' } }, '--language az start')).out).toContain(text('az', 'status-notice-draft'));
});

describe('what programs read', () => {
  test('is the same in every language', async () => {
    const [cwd, store] = [folder({ 'a.txt': article }), newStore()];
    await json(briefSchema, { cwd, store }, 'brief a.txt');
    const { out: rows } = await cli({ store, env: { LANG: 'C' }, input: '{"id":1,"text":"It rained."}\n{"id":2}\n' }, 'label --lines');
    for (const language of others) {
      const env = { LANG: ofSystem[language] };
      for (const line of ['label a.txt --json', 'articles --json', 'briefs --json', 'log --json', 'regions list --json']) {
        expect(await done({ cwd, store, env }, line)).toBe(await done({ cwd, store }, line));
      }
      expect((await cli({ store, env, input: '{"id":1,"text":"It rained."}\n{"id":2}\n' }, 'label --lines')).out).toBe(rows);
    }
  });

  test('and the language of a brief is what was asked for, not who asked', async () => {
    const where = { cwd: folder({ 'a.txt': article }), store: newStore(), env: { LANG: 'tr_TR.UTF-8' } };
    expect(await json(briefSchema, where, 'brief a.txt')).toMatchObject({ language: 'en' });
    expect(await json(briefSchema, where, '--language ru brief a.txt --language az')).toMatchObject({ language: 'az' });
  });
});

test('a brief is drafted in another language, a line of it translated, and shown as its readers will see it', async () => {
  const where = { cwd: folder({ 'a.txt': article }), store: newStore() };
  const { id } = await json(briefSchema, where, 'brief a.txt');
  expect(refusal(await cli(where, `translate ${id}`), 2)).toContain('--language is missing');
  expect(refusal(await cli(where, `translate ${id} --language en`), 1)).toContain('in that language already');
  const draft = await json(briefSchema, where, `translate ${id} --language ru`);
  expect(draft).toMatchObject({ language: 'ru' });
  expect(draft.id).not.toBe(id);
  const council = draft.items[0]?.lines.findIndex(({ text: words }) => words.includes('council')) ?? -1;
  const edit = `edit ${draft.id} --line 1.${council + 1} --translation`;
  expect(refusal(await cli(where, edit, 'Совет, вероятно, снова не будет голосовать в мае.'), 1)).toContain(text('en', 'gate-negation-changed'));
  expect(flat(await done(where, edit, 'Совет, вероятно, снова будет голосовать в мае.'))).toContain('Прогноз (Leyla Aslan): Совет, вероятно, снова будет голосовать в мае. (перевод нашей редакции)');
  expect(await done(where, `show ${draft.id}`)).toContain('снова будет голосовать');
  expect(await done(where, edit, '-')).not.toContain('голосовать');
});

test('a language that is none of ours is refused', async () => {
  expect(refusal(await cli({}, '--language xx briefs'), 2)).toContain('--language can’t be xx; it is one of en, az, ru, tr');
});
