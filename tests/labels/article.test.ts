/** What editors must know of an article besides its sentences: kind, risks, parties, regions, mix; premises.test.ts has what it takes as given. */
import { describe, expect, test } from 'vitest';
import { labelsSchema } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { article, opinion } from './support.ts';

describe('parties', () => {
  test('a capital or a demonym counts as its country; who claims is heard', () => {
    const { parties, notHeard } = labelArticle(article(opinion));
    expect(parties.find(({ name }) => name === 'Iran')).toMatchObject({ name: 'Iran', sentences: 3, claims: 0 });
    expect(parties.find(({ name }) => name === 'Iraq')?.claims).toBeGreaterThan(0);
    expect(notHeard).toContain('Iran');
    expect(notHeard).not.toContain('Iraq');
  });

  test.each([
    ['Armenia’s foreign ministry sent a map.', 'The ministry said that the gate was closed.', 'Armenia'],
    ['The Lebanese army moved south.', 'The army said that the road was mined.', 'Lebanon'],
    ['Taiwan’s Ocean Affairs Council met in May.', 'The Council said that four cables were cut.', 'Taiwan'],
    ['French Foreign Minister Jean Oret came on Monday.', 'Oret said that the talks had failed.', 'France'],
  ])('who speaks for a country is known by what the text calls it elsewhere: %s', (first, second, country) => {
    expect(labelArticle(article([first, second])).notHeard).not.toContain(country);
    expect(labelArticle(article([first, 'The mayor said that the road was mined.'])).notHeard).toContain(country);
  });

  test('a ministry whose country the text never says speaks for the one named last', () => {
    const found = labelArticle(article(['Georgia buys from Azerbaijan.', 'The leak was near a village in Georgia. The environment ministry said that it was small.']));
    expect(found.notHeard).toEqual(['Azerbaijan']);
  });

  test('so do officials there, but no council, which a union of states may have', () => {
    const told = (who: string) => labelArticle(article(['The dam is in Cambodia. The water fell.', `${who} said that the fish were gone.`])).notHeard;
    expect(told('Fisheries officials')).toEqual([]);
    expect(told('The council')).toEqual(['Cambodia']);
  });

  test('what the text uses for two countries stands for neither', () => {
    const found = labelArticle(article(['The Lebanese army moved south. The Syrian army stayed.', 'The army said that the road was mined.']));
    expect(found.notHeard).toEqual(['Lebanon', 'Syria']);
  });

  test.each([
    ['China’s embassy said “that the boats had been too near the island”, and left it at that, to general dismay.', []],
    ['It is a shame that Beijing denied it, as ever, and nobody was surprised.', []],
    ['It is a shame that Beijing has said nothing of it so far.', ['China']],
    ['Chinese promises are worth nothing, to the shame of all.', ['China']],
  ])('nobody is called unheard who may speak where the author judges: %s', (sentence, unheard) => {
    expect(labelArticle(article([sentence])).notHeard).toEqual(unheard);
  });

  test('whose author holds an office speaks for its country', () => {
    const note = (text: string) => labelArticle({ ...article(['China must leave the island. It must go.']), removed: [{ text, why: 'furniture-author-note' }] }).notHeard;
    expect(note('The writer is the ambassador of China in Lund.')).toEqual([]);
    expect(note('The writer is a former ambassador of China in Lund.')).toEqual(['China']);
    expect(note('The writer teaches history in China.')).toEqual(['China']);
  });

  test('a party mentioned in less than a tenth of the sentences is not missed', () => {
    const long = Array.from({ length: 11 }, (_, i) => `The harbour of town ${String(i)} is full.`);
    expect(labelArticle(article([...long, 'Kuwait is near.'])).notHeard).toEqual([]);
  });
});

describe('risks', () => {
  const rules = (...paragraphs: string[]) => labelArticle(article(paragraphs)).risks;

  test('each with the sentences that it rests on', () => {
    const risks = new Map(rules(...opinion).map(({ rule, evidence }) => [rule, evidence]));
    expect(risks.get('accusation')).toEqual(['S7']);
    expect(risks.get('force-movement')).toEqual(['S8']);
    expect(risks.get('toll')).toEqual(['S9']);
  });

  test('a disputed name', () => {
    expect(rules('The road to Stepanakert is closed.')).toEqual([
      { rule: 'disputed-name', evidence: ['S1'] },
    ]);
  });

  test('none in plain prose', () => {
    expect(rules('The harbour lies west of the town.')).toEqual([]);
  });
});

describe('kind', () => {
  const kind = (paragraphs: string[], header = {}) => {
    const labels = labelArticle(article(paragraphs, 'Unknown', { authors: [], ...header }));
    expect(labels.kindDeclared).toBe(false);
    return labels.kind;
  };

  test('what is declared stands, whatever the text looks like', () => {
    const report = [
      'NORHAFEN, May 3 (Quay) - The ferry sank, the coast guard said.',
      'Two were saved, it said.',
    ];
    expect(labelArticle(article(report, 'OpinionNewsArticle'))).toMatchObject({
      kind: 'OpinionNewsArticle',
      kindDeclared: true,
    });
  });

  test('first person and advice: opinion', () => {
    expect(
      kind(['I have seen the port. I do not like it.', 'The port is a disgrace. Norland should close it.']),
    ).toBe('OpinionNewsArticle');
  });

  test('dateline and attribution: report', () => {
    expect(
      kind([
        'NORHAFEN, May 3 (Quay) - A ferry sank on Monday, the coast guard said. Two passengers were saved.',
        'The operator said that the ferry had left at noon. The harbour was closed until evening, police said.',
      ]),
    ).toBe('ReportageNewsArticle');
  });

  test('an issuer in its own voice: statement', () => {
    expect(
      kind([
        'The Ministry of Foreign Affairs of Norland condemns the raid of 3 May.',
        'The Ministry of Foreign Affairs of Norland calls on Sudland to withdraw.',
      ]),
    ).toBe('OfficialStatement');
  });

  test('questions and answers in turn: interview', () => {
    expect(kind(['Why now?', 'Because the port is full.', 'And the river?', 'The river is low.'])).toBe(
      'Interview',
    );
  });

  test('we believe, unsigned: editorial', () => {
    expect(
      kind(['We believe that the port is lost. We have said so before.', 'Norland must close it.']),
    ).toBe('Editorial');
  });

  test('nothing to go by: unknown', () => {
    expect(kind(['The harbour lies west of the town.'])).toBe('Unknown');
  });
});

test('regions, mix and shape', () => {
  const labels = labelArticle(article(opinion));
  expect(labels.regions).toEqual(['middle-east']);
  const { fact, claim, opinion: view, forecast } = labels.mix;
  expect(fact + claim + view + forecast).toBeCloseTo(1, 10);
  expect(view).toBeGreaterThan(fact);
  expect(labelsSchema.parse(labels)).toEqual(labels);
});
