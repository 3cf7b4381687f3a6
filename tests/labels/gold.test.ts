/** The samples against what a careful editor wrote down for each of their sentences before seeing any label. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadSources } from '../../src/article/load.ts';
import { readArticle } from '../../src/article/read.ts';
import { basisSchema, riskRuleSchema, type LabelledSentence } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { home } from '../../src/room.ts';

const gold = join(import.meta.dirname, 'gold');

/** Each field lists the values that are right; disclaimers list words that must stand in one of them. */
const goldArticleSchema = z.object({
  header: z.object({
    title: z.array(z.string()),
    authors: z.array(z.array(z.string())),
    outlet: z.array(z.string()),
    url: z.array(z.string()).optional(),
    published: z.array(z.string()),
    modified: z.array(z.string()).optional(),
    kind: z.array(z.string()),
    kindDeclared: z.array(z.boolean()),
    disclaimers: z.array(z.string()),
  }),
  /** Whose view or forecast it is where the article itself speaks. */
  voice: z.array(z.string().nullable()),
  premises: z.array(z.string()),
  /** Would pass as premises, need not be named. */
  alsoPremises: z.array(z.string()),
  risks: z.array(z.object({ rule: riskRuleSchema, text: z.string() })),
  furniture: z.array(z.string()),
});
const goldSentenceSchema = z.object({
  text: z.string(),
  best: z.array(basisSchema),
  accept: z.array(basisSchema),
  holders: z.array(z.string()),
  /** An interviewer's question: may be left out of the sentences. */
  optional: z.boolean().default(false),
});

/** Quotation marks, articles and capitals differ without changing what is said. */
const plain = (words: string): string =>
  words.toLowerCase().replace(/[“”"]/g, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim().replace(/^(the|an?) /, '');
/** A dateline or the mark of a speaker may stand before the sentence. */
const isSentence = (found: string, wanted: string): boolean =>
  plain(found).endsWith(plain(wanted)) && found.length - wanted.length < 40;

const cases = await Promise.all(readdirSync(gold).map(async (file) => {
  const [head = '', ...rest] = readFileSync(join(gold, file), 'utf8').trim().split('\n');
  const name = file.replace(/\.jsonl$/, '');
  const [source] = await loadSources(join('samples', name), home);
  if (source === undefined) throw new Error(`no sample ${name}`);
  const article = readArticle(source);
  const labels = labelArticle(article);
  const expected = goldArticleSchema.parse(JSON.parse(head));
  const sentences = rest.map((line) => goldSentenceSchema.parse(JSON.parse(line)));
  const taken = new Set<LabelledSentence>();
  const pairs = sentences.map((wanted) => {
    const found = labels.sentences.find((one) => !taken.has(one) && isSentence(one.text, wanted.text));
    if (found) taken.add(found);
    return { wanted, found };
  });
  const stray = labels.sentences.filter((one) => !taken.has(one)).map((one) => one.text);
  return { name, article, labels, expected, pairs, stray };
}));

type Case = (typeof cases)[number];
type Pair = Case['pairs'][number];
const met = cases.flatMap(({ name, expected, pairs }) => pairs.flatMap(({ wanted, found }) =>
  found ? [{ name, voice: expected.voice, wanted, found }] : []));
const show = (name: string, one: LabelledSentence): string =>
  `${name} ${one.id} ${one.basis}${one.holder === null ? '' : ` (${one.holder})`}: ${one.text}`;
/** More than one in ten: then the failure lists them. */
const tooMany = (wrong: readonly unknown[], of: readonly unknown[]): boolean => wrong.length > of.length / 10;
const lost = (pairs: readonly Pair[]): string[] =>
  pairs.filter(({ wanted, found }) => !found && !wanted.optional).map(({ wanted }) => wanted.text);

describe.each(cases)('$name', ({ article, labels, expected, pairs, stray }) => {
  test.each(['title', 'authors', 'outlet', 'url', 'published', 'modified', 'kind', 'kindDeclared'] as const)('header: %s', (field) => {
    const wanted: readonly unknown[] | undefined = expected.header[field];
    const found = field === 'kind' || field === 'kindDeclared' ? labels[field] : article.header[field];
    expect(wanted ?? [null]).toContainEqual(found);
  });

  test('header: disclaimers', () => {
    const found = article.header.disclaimers;
    const wanted = expected.header.disclaimers;
    expect(wanted.filter((words) => !found.some((one) => one.includes(words)))).toEqual([]);
    expect(found.filter((one) => !wanted.some((words) => one.includes(words)))).toEqual([]);
  });

  test('no sentence is lost, no furniture stands among them', () => {
    expect({ lost: lost(pairs), stray }).toEqual({ lost: [], stray: [] });
  });

  test('furniture is listed as removed', () => {
    const removed = article.removed.map(({ text }) => text).join('\n');
    expect(expected.furniture.filter((words) => !removed.includes(words))).toEqual([]);
  });

  test('what is taken as given is named, and nothing else', () => {
    const named = labels.premises.map(({ text }) => plain(text));
    const fine = (text: string): boolean => expected.premises.some((one) => plain(one) === text)
      || expected.alsoPremises.some((one) => text.includes(plain(one)));
    expect({
      missing: expected.premises.filter((one) => !named.includes(plain(one))),
      stray: named.filter((text) => !fine(text)),
    }).toEqual({ missing: [], stray: [] });
  });

  test('what waits for a second editor', () => {
    const missing = expected.risks.filter(({ rule, text }) => {
      const at = pairs.find(({ wanted }) => wanted.text.startsWith(text))?.found?.id;
      return !labels.risks.some((risk) => risk.rule === rule && risk.evidence.some((passage) => passage.split(':')[0] === at));
    });
    expect(missing).toEqual([]);
  });
});

describe('all of them', () => {
  test('nothing passes for a fact that is not one', () => {
    const leaks = met.filter(({ wanted, found }) => found.assessed && found.basis === 'fact' && !wanted.accept.includes('fact'));
    expect(leaks.map(({ name, found }) => show(name, found))).toEqual([]);
  });

  test('nine labels in ten are such as an editor would let pass', () => {
    const wrong = met.filter(({ wanted, found }) => !wanted.accept.includes(found.basis));
    expect(met.length).toBeGreaterThan(150);
    expect(tooMany(wrong, met) ? wrong.map(({ name, found }) => show(name, found)) : []).toEqual([]);
  });

  test('nine holders in ten are those the text names', () => {
    const claims = met.filter(({ wanted, found }) => found.basis === 'claim' && wanted.best.includes('claim'));
    const wrong = claims.filter(({ wanted, found }) => found.holder === null
      ? wanted.holders.length > 0
      : !wanted.holders.some((holder) => plain(holder) === plain(found.holder ?? '')));
    expect(claims.length).toBeGreaterThan(50);
    expect(tooMany(wrong, claims) ? wrong.map(({ name, found }) => show(name, found)) : []).toEqual([]);
  });

  test('views and forecasts are those of the voice that speaks', () => {
    const own = met.filter(({ wanted, found }) => (found.basis === 'opinion' || found.basis === 'forecast') && !wanted.optional);
    const wrong = own.filter(({ voice, found }) => !voice.some((one) => plain(one ?? '') === plain(found.holder ?? '')));
    expect(wrong.map(({ name, found }) => show(name, found))).toEqual([]);
  });
});
