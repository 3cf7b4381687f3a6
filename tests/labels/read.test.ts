/** What a reading line by line taught: leaks first, then holders, claims shown as opinion, facts missed, premises. */
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/brief/wording.ts';
import { labelArticle } from '../../src/labels/label.ts';
import { article, labelled, one } from './support.ts';

describe('what is on record in an aside vouches for nothing that is said of it', () => {
  test.each([
    'The transit deal signed on 8 August is an early trial of the new cabinet.',
    'The summit of 3 October was a rehearsal for the autumn.',
    'The treaty of 2019 is the instrument of choice in Norland.',
    'The agreement signed in Doha on 29 February 2020 was the founding act of the emirate.',
    'The bill, adopted on 4 May, buried the reform.',
    'The engineers who drew the border in the 1920s were thinking of sheep.',
    'In March 2022 the two capitals turned their backs on the treaty of 1998.',
    'The decree of 4 June gutted the railway law of 2011.',
    'The gesture cost Norland little, since it has recognised Sudland since 1992.',
    'The time came in the late 1980s.',
    'Since March the corridor has been a rumour with a railway station.',
    'The treaty of 1921 handed Sudland the keys to a road it does not own.',
    'In 2014 the annexation cost Norland its best customer.',
    'In reality, Norland’s call for new elections last month was an endorsement of the opposition.',
    'Norland moved its fleet to Sund in May 2021, likely as a show of force.',
    'The visit of 3 May sent a clear diplomatic signal.',
    'For the past 26 years, Norland has been ruled by an authoritarian government.',
    'In 1998 the council influenced the normalization of relations between Norland and Sudland.',
    'Sailors stood tall.',
    'The council spent 2024 arguing about a hymn.',
    'By 2023 the monitors had become furniture.',
    'The treaty of 2020 stopped the shooting and solved nothing.',
    'The fleet sailed in May with more flags than fuel.',
    'Since 1790 the coast guard of Norland has been true to that ethos in its many missions.',
  ])('%s', (sentence) => {
    expect(one(sentence).basis).toBe('opinion');
  });

  test.each([
    'The minister who signed the contract in 2014 resigned in May 2016.',
    'The port, opened in 1998, handled 4 million tonnes last year.',
    'The road that links the two valleys was closed on 3 October.',
    'The commission set up in 2011 has met twice since 2020.',
    'Sudland declared independence from Norland in May 1991.',
    'The wall, begun in 2017 at a cost of 532 million crowns, covers all but forty kilometres.',
  ])('record in the main clause: %s', (sentence) => {
    expect(one(sentence).basis).toBe('fact');
  });
});

test.each([
  'The rebels took control of Bukavu in February 2025.',
  'Government forces retook the town of Jalula in November 2014.',
  'The rebels took the town in October 2024.',
  'On Tuesday they hid a bomb at the gate and it was detonated, killing a ferryman.',
  'The farmers were driven out of Abkhazia in 1993.',
  'On 7 July 2025 they sank the Northern Star.',
  'Rebels captured Goma on 27 January 2025.',
])('taken, by whose count nobody says: %s', (sentence) => {
  const labels = labelArticle(article([sentence]));
  expect(labels.sentences[0]?.basis).not.toBe('fact');
  expect(labels.risks.map(({ rule }) => rule)).toContain('toll');
});

test('a currency that falls to a number is not taken', () => {
  expect(one('The crown fell to 41 to the dollar on 3 May.').basis).toBe('fact');
});

describe('a holder is whole and is the one who speaks', () => {
  test.each([
    ['The Norland secretary of state telephoned the premier to say that the bill would arm the militias.', 'The Norland secretary of state', true],
    ['One member of the security and defence committee told this column that he had learned of it by chance.', 'One member of the security and defence committee', false],
    ['Kandela told parliament that the road was open.', 'Kandela', true],
    ['According to a report published in September by the Institute for River Trade, a fifth of the cargo was false.', 'the Institute for River Trade', true],
    ['The sticking point, say three officials familiar with the talks, is a written guarantee.', 'three officials familiar with the talks', false],
    ['The cost, a Quay-based freight forwarder whom I interviewed by telephone explained, is about 1,900 crowns higher.', 'a Quay-based freight forwarder', false],
    ['The Sudland ambassador, when I put this to him in May, smiled and said that the troops would leave.', 'The Sudland ambassador', true],
    ['Two former clerks described to me a practice in which the check is a telephone call.', 'Two former clerks', false],
    ['The deputy premier, Aino Salm, has instead told traders to find other roads and warned that the cabinet would not help.', 'Aino Salm', true],
    ['Critics of the cabinet see in all this the hand of a rival.', 'Critics of the cabinet', false],
    ['The sequence is read by some in the capital as proof of a design.', 'some in the capital', false],
    ['In May the court dismissed the charges, holding that Norland had no jurisdiction because the ship was at sea.', 'the court', true],
  ])('%s', (sentence, holder, named) => {
    expect(one(sentence)).toMatchObject({ basis: 'claim', holder, holderNamed: named });
  });

  test('a pronoun goes back to a single name, and never to a thing that began a sentence', () => {
    const [, second] = labelled(['Kandela told parliament that the road was open. He added that it would stay so.']);
    expect(second).toMatchObject({ holder: 'Kandela', holderNamed: true });
    const [, , third] = labelled([
      'Transit through Quay Harbour rose by 40 percent in April. The cost, a clerk in Sudland explained, is higher. For fruit, he added, eleven days are too long.',
    ]);
    expect(third).toMatchObject({ holder: 'a clerk in Sudland' });
  });

  test('a capital that only began its sentence is not kept inside a label', () => {
    const line = one('Tracking data showed that three ships had turned back.');
    const { header } = article(['Ships turn back.']);
    expect(labelOf({ ...line, holder: 'Tracking data', holderNamed: true }, header, 'en')).toBe('According to tracking data');
  });
});

test.each([
  'Norland has shown what can be done, and also what it costs.',
  'Sudland, meanwhile, has noticed.',
  'The generals believe, not without reason, that they were deceived.',
  'Anyone who has driven that road will have noticed the queue.',
  'The states could declare jointly that a ship which cuts a cable will be stopped.',
])('the author’s own: %s', (sentence) => {
  expect(one(sentence).basis).toBe('opinion');
});

test('what is kept in a bank is no hearsay', () => {
  expect(one('The bank accounts of 400 firms were frozen in May 2014.').basis).not.toBe('claim');
});

test('harm told of somebody in a relative clause is a premise', () => {
  const labels = labelArticle(article(['Peace with Azerbaijan, which attacked the heights of Jermuk in 2022, needs more than a road.']));
  expect(labels.premises.map(({ text }) => text)).toEqual(['Azerbaijan, which attacked the heights of Jermuk in 2022']);
});

test('a named person who was charged or held waits for a second editor', () => {
  const labels = labelArticle(article(['On Friday Radek Molnar was detained in Quay on suspicion.'], 'ReportageNewsArticle'));
  expect(labels.risks.map(({ rule }) => rule)).toContain('accusation');
});
