/** What must hold of any text: labels depend on the words alone, carry-over ends, junk is survived. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsSchema, type CleanArticle, type LabelledSentence } from '../../src/contracts.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { messageIds } from '../../src/i18n/catalogue.ts';
import { whyText } from '../../src/labels/why.ts';
import { article, labelled, one } from './support.ts';

const pool = [
  'According to experts, there are several reasons.',
  'First, the port is full.',
  'Second, the river is low.',
  'On 14 May 2024 the two governments signed a treaty in Tbilisi.',
  'Norland must answer.',
  'Anna Vild said that the dam was old.',
  'She added that it leaked.',
  '“It will burst next year,” she said.',
  'The dam’s failure is widely seen as a disgrace.',
  'Critics say: “Nobody cared.”',
  'The river will rise.',
  'That is the heart of the matter.',
  'Why did nobody act?',
  'Café owners said the port was closed.',
  '“The dam is old,” said Émile Noël.',
  'The maps, it adds, were accurate.',
  'A pilot who asked not to be named called the chart “a joke”.',
  'By the count of the port office, forty ships have left.',
  'They have, by their own account, cleared the channel.',
  'I am told that the gate is open.',
  'Norland’s attack on the valley is forgotten.',
  'He is worried.',
];
const sentences = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 8 });
const paragraphs = fc.array(
  sentences.map((chosen) => chosen.join(' ')),
  { minLength: 1, maxLength: 4 },
);

/** What a label says, without where it stands. */
const said = ({ basis, holder, holderNamed, reason }: LabelledSentence) => [
  basis,
  holder?.normalize('NFC').replaceAll('’', "'"),
  holderNamed,
  reason.id,
];
const labels = (given: CleanArticle) => labelArticle(given).sentences.map(said);
const rewritten = (given: CleanArticle, change: (text: string) => string): CleanArticle => ({
  ...given,
  sentences: given.sentences.map((sentence) => ({ ...sentence, text: change(sentence.text) })),
});

describe('labels do not depend on', () => {
  test('the Unicode form', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const plain = article(given);
        expect(labels(rewritten(plain, (text) => text.normalize('NFD')))).toEqual(labels(plain));
      }),
    );
  });

  test('the style of quotation marks and apostrophes', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const plain = article(given);
        const typed = (text: string) => text.replace(/[“”]/gu, '"').replaceAll('’', "'");
        const french = (text: string) => text.replaceAll('“', '«').replaceAll('”', '»');
        const german = (text: string) => text.replaceAll('“', '„').replaceAll('”', '“');
        expect(labels(rewritten(plain, typed))).toEqual(labels(plain));
        expect(labels(rewritten(plain, french))).toEqual(labels(plain));
        expect(labels(rewritten(plain, german))).toEqual(labels(plain));
      }),
    );
  });

  test('line breaks inside a paragraph', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const plain = article(given);
        expect(labels(rewritten(plain, (text) => text.replaceAll(' ', '\n')))).toEqual(labels(plain));
      }),
    );
  });

  test('furniture that was taken out', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const plain = article(given);
        const removed = [{ text: 'Experts say: share this', why: 'furniture-share' }];
        expect(labelArticle({ ...plain, removed })).toEqual(labelArticle(plain));
      }),
    );
  });

  test('what comes after the article', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (given, after) => {
        const alone = labelled(given).map(said);
        expect(
          labelled([...given, ...after])
            .map(said)
            .slice(0, alone.length),
        ).toEqual(alone);
      }),
    );
  });
});

test('carry-over never leaves a paragraph without a cue', () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.constantFrom('First, the port is full.', 'That is plain.', 'It leaks.', 'The port is full.', 'Its roof has gone.'),
      (given, next) => {
        expect(labelled([...given, next]).at(-1)).toMatchObject({ basis: 'opinion', holder: 'Lea Brandt' });
      },
    ),
  );
});

test('a claim’s holder stands in the article, a view’s is the author, and a fact has none', () => {
  const wrong = (sentence: LabelledSentence, text: string): boolean => {
    if (sentence.basis === 'fact') return sentence.holder !== null;
    if (sentence.basis === 'claim') return sentence.holder !== null && !text.includes(sentence.holder);
    return sentence.holder !== 'Lea Brandt';
  };
  expect(labelled(pool).length).toBeGreaterThan(10);
  fc.assert(
    fc.property(paragraphs, (given) => !labelled(given).some((sentence) => wrong(sentence, given.join('\n\n')))),
  );
});

const known = new Set(messageIds('en'));

test('any junk gets a label of the agreed shape with a reason in words', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'said',
          '"',
          '“',
          '”',
          ',',
          ':',
          'and',
          'who',
          'that',
          'Iran',
          '’s',
          'THE',
          'is',
          'viewed',
          'as',
          '5',
          '—',
          '(',
          ')',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(
      junk,
      fc.constantFrom(
        'OpinionNewsArticle',
        'ReportageNewsArticle',
        'Interview',
        'OfficialStatement',
        'Unknown',
      ),
      (text, kind) => {
        const found = labelArticle(article([text], kind));
        labelsSchema.parse(found);
        for (const sentence of found.sentences) {
          expect(known).toContain(sentence.reason.id);
          expect(whyText('en', sentence.reason)).not.toBe('');
          for (const clause of sentence.clauses)
            expect(sentence.text.slice(clause.start, clause.end).trim()).not.toBe('');
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a sentence of 5,000 words is doubt, not a guess', () => {
  const [found] = labelled([`The port ${'and the river '.repeat(1666)}are full`]);
  expect(found).toMatchObject({ basis: 'opinion', reason: { id: 'why-too-long' } });
  expect(found?.confidence).toBeLessThan(0.3);
});

describe('what can hardly be read is doubt, with an honest reason', () => {
  test.each([
    ['Ruin.', 'why-fragment'],
    ['—', 'why-no-words'],
    ['ON 14 JUNE 2024 THE TWO GOVERNMENTS SIGNED A TREATY IN TBILISI.', 'why-capitals'],
    ['On 14 June 2024 Harbour Council Signed Treaty With Pilots in Tbilisi Hospital.', 'why-headline'],
    [`On 14 May 2024 they signed a treaty ${'and then they met again in the town hall '.repeat(10)}`, 'why-unmarked'],
    ['On 14 May 2024 the two governments signed a “treaty in Tbilisi.', 'why-unbalanced'],
  ])('%s', (sentence, id) => {
    const found = one(sentence);
    expect(found).toMatchObject({ basis: 'opinion', reason: { id } });
    expect(found.confidence).toBeLessThanOrEqual(0.3);
  });

  test('capitals hide no speaker', () => {
    expect(one('THE MINISTER SAID THAT THE DAM WAS OLD.')).toMatchObject({ basis: 'claim', holder: 'THE MINISTER' });
  });

  test.each([
    'Die beiden Länder haben den Vertrag am Montag in der Stadt unterzeichnet und das ist für die Region gut.',
    'İki ölkə bu müqaviləni Bakıda imzaladı və bu region üçün daha yaxşı olan bir addım idi.',
    'Министр заявил, что плотина старая.',
  ])('another language in an English text is not assessed: %s', (sentence) => {
    expect(labelled(['The port is full.', sentence])[1]).toMatchObject({ assessed: false, confidence: 0 });
  });
});

test.each(['said ', '"a b" ', 'He said. ', 'Iran attack on Iraq. ', 'and, ', '“'])(
  '1 MB of %j is survived',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    // A cut every 2,000 characters stands for whatever a splitter does with it.
    const pieces = Array.from({ length: 500 }, (_, i) => text.slice(i * 2000, (i + 1) * 2000));
    const given: CleanArticle = {
      ...article(['x']),
      text,
      sentences: pieces.map((piece, i) => ({
        id: `S${String(i + 1)}`,
        text: piece,
        start: i * 2000,
        end: (i + 1) * 2000,
        paragraph: 1,
      })),
    };
    expect(labelArticle(given).sentences).toHaveLength(500);
  },
);
