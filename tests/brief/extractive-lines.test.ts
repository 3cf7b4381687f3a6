/** What may be a line and which lines go together, on labels by hand. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { articleOf, labelsOf } from './labelled.ts';

const citedIn = (labels: ReturnType<typeof labelsOf>) =>
  composeExtractive({ article: articleOf(''), labels }).flatMap(({ evidence }) => evidence);

test('what one side says is told with the reply that follows it, the reply second', () => {
  const labels = labelsOf([
    { text: 'The Aral treaty of 2019 has given the delta towns a decade of water and of quiet.' },
    { text: 'Samarkand accuses the Khiva waterworks of closing three sluices in the night.', basis: 'claim', holder: 'Samarkand' },
    { text: 'Khiva denies that it closed any of the sluices on the canal.', basis: 'claim', holder: 'Khiva' },
    { text: 'The Delta Institute counted forty-one dry wells in the towns of the lower delta.', basis: 'claim', holder: 'The Delta Institute' },
    { text: 'The Guild of Millers says that nine mills in Nukus stood still in the last week of May.', basis: 'claim', holder: 'The Guild of Millers' },
    { text: 'The delta towns will sign no second treaty with Samarkand before the autumn.', basis: 'forecast' },
  ]);
  const cited = citedIn(labels);
  expect(cited).toContain('S3');
  expect(cited.indexOf('S3')).toBe(cited.indexOf('S2') + 1);
});

test('every main party is heard once before one is heard twice', () => {
  const labels = labelsOf([
    { text: 'Georgian customs officers turned back forty lorries at the Red Bridge on Monday.', basis: 'fact' },
    { text: 'Tbilisi says that the papers of all the forty lorries from Armenia were out of date.', basis: 'claim', holder: 'Tbilisi' },
    { text: 'Tbilisi says that the customs officers at the Red Bridge kept to the Georgian rules.', basis: 'claim', holder: 'Tbilisi' },
    { text: 'Tbilisi says that the Red Bridge will stay open for the papers of other lorries.', basis: 'claim', holder: 'Tbilisi' },
    { text: 'Yerevan says that Armenia had renewed the papers in April.', basis: 'claim', holder: 'Yerevan' },
    { text: 'Customs officers at the Red Bridge search every third lorry.', basis: 'fact' },
  ], {
    kind: 'ReportageNewsArticle',
    parties: ['Georgia', 'Armenia'].map((name) => ({ name, sentences: 4, claims: 2, mentionedIn: [] })),
  });
  expect(citedIn(labels)).toContain('S5');
});

test.each([
  'Nukus rejected this approach to the harbour, and the boats of the delta stayed.',
  'The harbour office of Nukus held that the sale of the boats broke 42 N.H.C.',
  'In so deciding, Nukus kept the boats of the lower delta for another year.',
  'Then came a second canal from the hills to the towns of the plain.',
  'Since then Nukus has bought two pumping stations from a yard in Baku.',
  'Both have promised Nukus a pumping station of its own before the summer.',
  'In response, Nukus closed its gates to the boats of the lower delta.',
  'By noon on Friday there were none in the harbour, and the boats of Nukus lay idle. See also our map of the delta.',
  'In the second, the boats of Nukus are sold to a yard in Baku before winter.',
  'Most, the harbour office of Nukus fears, will go to the yard in Baku.',
  'For more than three decades its people have crossed the delta of Nukus by boat.',
  'The harbour office of Nukus was not asked, and the yard in Baku will never be.',
  'Some figures of the harbour, because readers in Nukus always ask for them.',
  'It is likely to change the harbour of Nukus more than any law of the council.',
  'It is responsible for the harbour of Nukus, which serves forty boats a day.',
  'Sources: Delta Institute, yearbook of 2025; harbour office of Nukus.',
  'For more information on the harbour of Nukus, read the yearbook of the institute.',
  'Key findings of the last 12 months, as of the first day of May.',
  'Mayor Salim Ferat described it as “a bargain for the harbour” of Nukus.',
  'The pilots of Nukus, however, have talked it up as the best harbour of the delta.',
  'Harbour engineers of Nukus fear that it could silt up within twenty years.',
  'It takes some courage in Nukus to say so while the boats of the delta lie idle.',
  'I don’t say it is nothing, but Nukus would rather have a canal than a map.',
  'When it tried to do the same, an old boat of the Nukus harbour office sank.',
  'Such a harbour policy is out of step with the needs of Nukus and the delta.',
  'This Primer summarizes the law of the Nukus harbour as it stood in May.',
  'The next section reviews how Nukus and the towns of the delta share the canal.',
  'Within each chapter, the harbours of Nukus are listed by date of construction.',
  'The Harbour Office (HO) of Nukus refers to it as a programme of relief.',
  'Shares of the boats in Nukus were calculated by HO rather than taken from the yearbook.',
  '(For instance, no boat of Nukus has been sold to a yard without the pilots.)',
  'A map of the Nukus harbour can be found in the yearbook of the institute.',
])('no line: %s', (text) => {
  const labels = labelsOf([{ text }, { text: 'The treaty of Batumi has given the valleys a decade of quiet and trade.' }]);
  expect(citedIn(labels)).toEqual(['S2']);
});

test.each([
  ['the author’s announced thesis', 'This paper argues that the canal has cost the towns of the delta more than it has given to the plain.'],
  ['what the author asks for', 'Put the sluices first and the speeches second, and let the towns of the delta count the water.'],
  ['an "it" that stands for what follows', 'It is necessary that Nukus close its harbour before the boats of the delta are sold.'],
  ['a "this" for what its own sentence says', 'Nukus cannot fill a lake by law, and the engineers who know this best are the ones who would have to dig.'],
])('a line may be %s', (_, text) => {
  const labels = labelsOf([{ text, reason: 'why-evaluation' }, { text: 'Will the towns of the delta, or Nukus, count the water of the sluices and the boats?' }]);
  expect(citedIn(labels)).toEqual(['S1']);
});

test.each([
  ['is one again of which the sentence counts the others', 'Two boats of the harbour office were sunk at Nukus on Monday, in the third such accident in a year.'],
  ['has an "it" for a body that it names', 'Nukus says that it closed none of the sluices on the canal of the delta.'],
  ['is a report about a report', 'This week’s harbour report by Nukus counts forty boats that nobody has insured.'],
])('a line may be what %s', (_, text) => {
  const labels = labelsOf([{ text, basis: 'claim', holder: 'Nukus' }, { text: 'Will the towns of the delta, or Nukus, count the water of the sluices and the boats?' }]);
  expect(citedIn(labels)).toEqual(['S1']);
});

test.each(['7', 'Think about', 'directed the harbour office', 'the harbour office to provide tailored help', 'the possible effects of', 'one boat is'])(
  'nobody speaks whom a label would call "%s"', (holder) => {
    const labels = labelsOf([
      { text: `The towns of the delta have lost forty boats, and ${holder} said that Nukus will lose more of them.`, basis: 'claim', holder },
      { text: 'The treaty of Batumi has given the valleys a decade of quiet and trade.' },
    ]);
    expect(citedIn(labels)).toEqual(['S2']);
  },
);

test('what is always so closes no report that has told its news', () => {
  const labels = labelsOf([
    { text: 'Forty boats of the Nukus harbour office were sold to a yard in Baku on 4 May.', basis: 'fact' },
    { text: 'The harbour office says that Nukus had no pilots for the boats.', basis: 'claim', holder: 'The harbour office' },
    { text: 'The pilots of Nukus say that nobody had asked them before the boats were sold.', basis: 'claim', holder: 'The pilots of Nukus' },
    { text: 'The yard in Baku said on Friday that it had paid for nine of the forty boats.', basis: 'claim', holder: 'The yard in Baku' },
    { text: 'The harbour council will meet in Nukus on 9 May to hear the pilots.', basis: 'forecast' },
    { text: 'The towns of the delta closed their gates for a day on 5 May.', basis: 'fact' },
    { text: 'About a third of the water of the plain passes through the delta.', basis: 'fact' },
    { text: 'Nukus has a population of 330,000 in summer and in winter.', basis: 'fact' },
    ...Array.from({ length: 12 }, () => ({ text: 'Was it so?', reason: 'why-interview-question' })),
  ], { kind: 'ReportageNewsArticle' });
  const cited = citedIn(labels);
  expect(cited).toContain('S6');
  expect(cited).not.toContain('S7');
  expect(cited).not.toContain('S8');
});

test('of two views the one that says what is comes before the one that tells what was', () => {
  const labels = labelsOf([
    { text: 'The pilots of Nukus watched while forty boats of the delta left the harbour in a week.' },
    { text: 'The harbour office of Nukus is the only one on the delta that the pilots still trust.' },
    { text: 'Will the towns of the delta, or Nukus, count the water of the sluices and the boats?', reason: 'why-interview-question' },
  ]);
  expect(citedIn(labels)[0]).toBe('S2');
});

test('what somebody is said to be quoted for needs words that quote', () => {
  const labels = labelsOf([
    { text: 'There will be new boats on two canals that the pilots of Nukus prefer.', basis: 'claim', holder: 'the pilots of Nukus', via: 'Leyla Orazova' },
    { text: 'The treaty of Batumi has given the valleys a decade of quiet and trade.', basis: 'claim', holder: 'Leyla Orazova' },
  ], { kind: 'Interview' });
  expect(citedIn(labels)).toEqual(['S2']);
});

test('of an interview the introduction comes first, then what is said, then what is expected', () => {
  const labels = labelsOf([
    { text: 'Leyla Orazova ran the harbour office of Nukus from 2011 to 2019.', basis: 'fact' },
    { text: 'Our boats were sold to a yard in Baku before anybody had asked the pilots.', basis: 'claim', holder: 'Leyla Orazova' },
    { text: 'The harbour council of Nukus met three times in the spring of 2020.', basis: 'fact' },
    { text: 'The pilots of Nukus will find work on the canal before the summer is over.', basis: 'forecast', holder: 'Leyla Orazova' },
    { text: 'The yard in Baku has paid for nine boats, and nobody has seen the other five.', basis: 'claim', holder: 'Leyla Orazova' },
    { text: 'I expect two or three new boats in Nukus by May.', basis: 'forecast', holder: 'Leyla Orazova' },
    { text: 'A harbour without pilots is only water.', basis: 'claim', holder: 'Leyla Orazova' },
    { text: 'Will Nukus have boats again?', reason: 'why-interview-question' },
    { text: 'Who paid for the nine boats?', reason: 'why-interview-question' },
    ...Array.from({ length: 12 }, () => ({ text: 'Was it so?', reason: 'why-interview-question' })),
  ], { kind: 'Interview' });
  const article = articleOf('', 'Interview');
  const bases = composeExtractive({ article, labels }).map(({ basis }) => basis);
  expect(bases.slice(0, 1)).toEqual(['fact']);
  expect(bases).toEqual(bases.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(bases).toContain('forecast');
});

const order = ['fact', 'claim', 'forecast', 'opinion'];

test('a clause that has lost its subject is no line', () => {
  const text = 'Members of these councils may hold hearings on the canal, amend the treaty on the delta and its towns before the summer.';
  const start = text.indexOf('amend');
  const common = { holderNamed: false, via: null, hedged: false } as const;
  const labels = labelsOf([{ text, basis: 'opinion', clauses: [
    { ...common, basis: 'opinion', holder: 'A. Author', start: 0, end: start - 2 },
    { ...common, basis: 'fact', holder: null, start, end: text.length },
  ] }]);
  expect(citedIn(labels)).toEqual([]);
});

test('a cut within a list is no line', () => {
  const text = 'The new harbour law of Batumi forbids the owners of ferries from buying, selling, or pledging these moorings in the inner basin.';
  const end = text.indexOf(', or');
  const common = { holderNamed: false, via: null, hedged: false } as const;
  const labels = labelsOf([{ text, basis: 'opinion', clauses: [
    { ...common, basis: 'fact', holder: null, start: 0, end },
    { ...common, basis: 'opinion', holder: 'A. Author', start: end + 2, end: text.length },
  ] }]);
  expect(citedIn(labels)).toEqual([]);
});
