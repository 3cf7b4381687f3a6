/** House rules of the catalogues: one a language, the same messages and variables in each, short enough for buttons. */
import { readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { languageSchema, type Language } from '../../src/contracts.ts';
import { localeOf } from '../../src/i18n/language.ts';
import { isTranslated, messageIds, text, type Values } from '../../src/i18n/catalogue.ts';
import { sources, stringsOf } from './source.ts';

/** What the command line alone shows, and what is measured. */
const ofCommandLine = /^(?:cli|doctor|eval|figure|train|setting|metric)-/u;

const languages = languageSchema.options;
const others = languages.filter((language) => language !== 'en');

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];

/** What a message says of one variable: that it stands in the words, or which variants its values choose between. */
interface Uses {
  readonly shown: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

function patternsOf(language: Language): Map<string, Pattern> {
  const source = readFileSync(new URL(`../../src/i18n/${language}.ftl`, import.meta.url), 'utf8');
  return new Map(new FluentResource(source).body.flatMap(({ id, value, attributes }) => [
    ...(value === null ? [] : [[id, value] as const]),
    ...Object.entries(attributes).map(([name, pattern]) => [`${id}.${name}`, pattern] as const),
  ]));
}

function usesOf(pattern: Pattern): Uses {
  const shown = new Set<string>();
  const choices = new Map<string, Set<string>>();
  const visit = (element: Element): void => {
    if (typeof element === 'string') return;
    if (element.type === 'var') shown.add(element.name);
    if (element.type !== 'select') return;
    const { selector, variants } = element;
    if (selector.type === 'var') {
      const keys = choices.get(selector.name) ?? new Set<string>();
      for (const { key } of variants) keys.add(String(key.value));
      choices.set(selector.name, keys);
    }
    for (const { value } of variants) if (typeof value !== 'string') value.forEach(visit);
  };
  if (typeof pattern !== 'string') pattern.forEach(visit);
  return { shown, choices };
}

/** Plural categories come and go with the language; `other` is the rest. */
const plural = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const named = (keys: ReadonlySet<string> | undefined) => [...keys ?? []].filter((key) => !plural.has(key)).sort();

const english = patternsOf('en');

test.each(others)('the catalogue %s holds no message that English lacks, and none twice', (language) => {
  const ids = messageIds(language);
  expect(ids.filter((id) => !english.has(id))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids).toEqual([...patternsOf(language).keys()]);
});

test.each(languages)('the catalogue %s holds every message', (language) => {
  expect([...english.keys()].filter((id) => !isTranslated(language, id))).toEqual([]);
});

test.each(others)('the catalogue %s shows the same variables and chooses by the same values', (language) => {
  const categories = new Set<string>(new Intl.PluralRules(localeOf[language]).resolvedOptions().pluralCategories);
  const wrong = [...patternsOf(language)].flatMap(([id, pattern]) => {
    const theirs = usesOf(english.get(id) ?? '');
    const own = usesOf(pattern);
    const known = new Set([...theirs.shown, ...theirs.choices.keys()]);
    return [
      ...[...own.shown, ...own.choices.keys()].filter((name) => !known.has(name)).map((name) => `${id}: $${name} is unknown`),
      ...[...theirs.shown].filter((name) => !own.shown.has(name)).map((name) => `${id}: $${name} is missing`),
      ...[...own.choices].flatMap(([name, keys]) => [
        ...(String(named(keys)) === String(named(theirs.choices.get(name))) ? [] : [`${id}: $${name} chooses between others`]),
        ...[...keys].filter((key) => plural.has(key) && !categories.has(key)).map((key) => `${id}: there is no plural “${key}”`),
      ]),
    ];
  });
  expect(wrong).toEqual([]);
});

/** What is the same in every language: names, signs, placeholders. */
function wordsOf(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((element) => typeof element === 'string' ? element
    : element.type === 'select' ? element.variants.map(({ value }) => wordsOf(value)).join(' ') : ' ').join('');
}
const sameEverywhere = /\b(?:Standpoint|Telegram|Discord|OpenAI|PostgreSQL|SQLite|JSON|Node|PDF|Word|RSS|OPML|UTC|ok)\b|\b[A-Z][A-Z_]{3,}\b|[a-z]+(?:-[A-Za-z]+)+/gu;

test.each(others)('the catalogue %s leaves nothing in English', (language) => {
  const left = [...patternsOf(language)].filter(([id, pattern]) => {
    const words = wordsOf(pattern);
    return /\p{L}{3}/u.test(words.replaceAll(sameEverywhere, '')) && words === wordsOf(english.get(id) ?? '');
  });
  expect(left.map(([id]) => id)).toEqual([]);
});

test('every message is asked for by the code', () => {
  const strings = sources('src/**/*.ts', 'adapters/**/*.ts').flatMap(stringsOf).map(({ words }) => words);
  const literal = new Set(strings);
  // A template such as `label-${basis}-nobody` reaches us as "label- x -nobody", `${name}-recall` as " x -recall".
  const templates = [...new Set(strings.filter((words) => /^[a-z]+(?:-[a-zA-Z]+)*-? x /u.test(words)))]
    .map((words) => new RegExp(`^${words.split(' x ').map((part) => part.replaceAll(/[.$]/gu, String.raw`\$&`)).join('.+')}`, 'u'));
  const endings = strings.flatMap((words) => /^ x (-[a-z0-9-]+)$/u.exec(words)?.[1] ?? []);
  const isBuilt = (name: string) =>
    endings.some((ending) => name.endsWith(ending) && literal.has(name.slice(0, -ending.length)));
  const unused = messageIds('en').filter((id) => {
    const [name = ''] = id.split('.');
    return !literal.has(name) && !literal.has(id) && !isBuilt(name) && !templates.some((template) => template.test(name));
  });
  expect(unused).toEqual([]);
});

/* ── lengths: what the platforms cut off or refuse ─────────────────────────────────────────────────────────── */

/** Discord's: a button 80, a form's title and fields 45, a command's or option's description 100 (Telegram's: 256). */
const limits: readonly [RegExp, number][] = [
  [/^(?:button-|chat-start-button$)/u, 80],
  [/^intake-f(?:orm|ield)/u, 45],
  [/^(?:command-|discord-option-)/u, 100],
];

test.each(languages)('the catalogue %s fits buttons, forms and lists of commands', (language) => {
  const longestRegion = ['south-caucasus', 'middle-east', 'central-asia', 'eastern-europe', 'south-asia', 'elsewhere']
    .map((id) => text(language, `region-${id}`)).toSorted((one, other) => other.length - one.length)[0] ?? '';
  const long = [...patternsOf(language)].flatMap(([id, pattern]) => {
    const limit = limits.find(([ids]) => ids.test(id))?.[1];
    if (limit === undefined) return [];
    const { shown, choices } = usesOf(pattern);
    const values: Values = Object.fromEntries([...shown, ...choices.keys()]
      .map((name) => [name, /^(?:count|number|of)$/u.test(name) ? 100_000 : longestRegion]));
    const words = text(language, id, values);
    return words.length > limit ? [`${id}: ${words.length} of ${limit}`] : [];
  });
  expect(long).toEqual([]);
});

/** Only whoever operates a machine meets these. */
const atTheMachine = /^error-(?:usage|line-invalid|no-override|ownership-unsourced|node-too-old)$/u;

test.each(languages)('nobody in a chat is told of the command line (%s)', (language) => {
  const patterns = patternsOf(language);
  const naming = [...patterns].filter(([id, pattern]) => {
    const [name = '', part] = id.split('.');
    const elsewhere = ofCommandLine.test(id) || atTheMachine.test(name) || (part === 'do' && patterns.has(`${name}.chat`));
    return !elsewhere && /(?:^|[^\w-])--[a-z]|standpoint [a-z]/u.test(wordsOf(pattern));
  });
  expect(naming.map(([id]) => id)).toEqual([]);
});

test('chats and briefs never ask for the command line’s words', () => {
  const files = sources('src/{chat,brief,desk,delivery,feeds,regions}/**/*.ts', 'src/briefing.ts')
    .filter(({ path }) => !/evaluate|\/eval/u.test(path));
  const asked = files.flatMap((file) => stringsOf(file).map(({ words }) => words).filter((words) => /^(?:cli|doctor|train|setting)-/u.test(words)).map((words) => `${file.path}: ${words}`));
  expect(asked).toEqual([]);
});
