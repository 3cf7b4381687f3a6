/**
 * The first real article, where it is at hand: what must come out of it, by sentence ids and labels only. Its text is
 * not part of this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { assemble } from '../../src/brief/assemble.ts';
import { labelOutput } from '../../src/brief/card.ts';
import { extractive } from '../../src/brief/compose.ts';
import { countWords } from '../../src/brief/words.ts';
import { briefContentSchema, labelOutputSchema } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { home } from '../../src/room.ts';

const file = join(home, '../shared/articles/nakhchivan.txt');
const here = existsSync(file);
if (!here) console.info('first input: ../shared/articles is not here, its checks are skipped');

describe.runIf(here)('the first real article', () => {
  const article = here ? readArticle({ bytes: readFileSync(file), name: file, url: null }) : null;
  const read = () => {
    if (article === null) throw new Error('not here');
    return { article, labels: labelArticle(article) };
  };
  const reference = { id: 'first', version: 1, sample: false };
  const output = () => {
    const { article: clean, labels } = read();
    return labelOutputSchema.parse(labelOutput(reference, clean, labels, 'en'));
  };
  const sentence = (id: string) => output().sentences.find((one) => one.id === id);

  test('its header says what the text says, and what is missing', () => {
    expect(output().article).toMatchObject({
      title: null, authors: ['Faig Mahmudov'], outlet: 'News.Az', published: null, url: null, language: 'en',
      kind: 'OpinionNewsArticle', kindDeclared: true, regions: ['south-caucasus'],
    });
    expect(output().article.disclaimers).toHaveLength(1);
    expect(output().article.kindEvidence.join(' ')).toContain('his own');
  });

  test('every piece of furniture is removed, each with its reason', () => {
    const { removed, sentences } = output();
    expect(removed).toHaveLength(7);
    expect(removed.filter(({ text }) => text.startsWith('Source:'))).toHaveLength(3);
    expect(sentences).toHaveLength(58);
    expect(sentences.filter(({ text }) => /^Source:|opinions@|px$/u.test(text))).toEqual([]);
  });

  test.each([
    ['S5', 'claim', 'experts'], ['S6', 'claim', 'experts'], ['S7', 'claim', 'experts'],
    ['S29', 'claim', 'Islamabad'], ['S2', 'claim', null], ['S25', 'claim', null], ['S14', 'claim', null],
    ['S48', 'opinion', 'Faig Mahmudov'], ['S58', 'forecast', 'Faig Mahmudov'],
    ['S38', 'opinion', 'Faig Mahmudov'],
  ])('%s is %s of %s', (id, basis, holder) => {
    expect(sentence(id)).toMatchObject({ basis, holder });
  });

  test('a flat clause can be cited as fact while its sentence stays the author’s reading', () => {
    const clauses = sentence('S38')?.clauses ?? [];
    expect(clauses.map(({ basis }) => basis)).toEqual(['fact', 'opinion']);
  });

  test('the attack is a premise; Pakistan is heard, Iran is not; withdrawn units wait for a second editor', () => {
    const { premises, notHeard, risks, article: card } = output();
    expect(premises[0]?.text).toMatch(/^Iran's drone attack/u);
    expect(notHeard).toContain('Iran');
    expect(notHeard).not.toContain('Pakistan');
    expect(card.parties.find(({ name }) => name === 'Pakistan')?.claims).toBeGreaterThan(0);
    expect(risks).toContainEqual(expect.objectContaining({ rule: 'force-movement', evidence: ['S43'] }));
  });

  test('its brief: four to nine lines, at most 200 words, three bases, thesis and whole forecast, no withdrawn units', async () => {
    const input = read();
    const composed = await extractive.compose(input);
    const content = briefContentSchema.parse(assemble(
      [{ reference, ...input, composed, rating: null }], { region: 'south-caucasus', date: '2026-11-23', language: 'en' }));
    const lines = content.items[0]?.lines ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.length).toBeLessThanOrEqual(9);
    expect(lines.reduce((sum, { text }) => sum + countWords(text), 0)).toBeLessThanOrEqual(200);
    expect(new Set(lines.map(({ basis }) => basis)).size).toBeGreaterThanOrEqual(3);
    const cited = lines.flatMap(({ evidence }) => evidence.map((passage) => passage.split(':')[0]));
    for (const id of ['S51', 'S56', 'S58']) expect(cited).toContain(id);
    expect(cited).not.toContain('S43');
    expect(lines.find(({ basis }) => basis === 'forecast')?.text).toMatch(/likely .*in the coming years/u);
    expect(lines.every(({ label, evidence }) => label !== '' && evidence.length > 0)).toBe(true);
  });
});
