/** Which sentences readers understand who have no other, and which are told with the one before them. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { standsAlone } from '../../src/brief/extractive/stands.ts';
import { remarks, asks, likely } from '../../src/brief/extractive/wording.ts';
import { articleOf, labelsOf, type Row } from './labelled.ts';

test.each([
  'Two of the pilots require medical treatment.',
  'Lawyers in Batumi object that the charter of 1921 guarantees free passage.',
  'About 3,000 people in the delta depend on one well.',
  'The harbour master’s office speaks of a total change along the quay.',
  'No court has ever heard the case of the ferry.',
  'The charter lapses in May unless both harbours renew it.',
  'Georgia, whoever rules there by then, is not going to buy the ferry.',
  'The row over the ferry seems to serve the mayor as much as any public need.',
  'Everything that is said in Batumi about the ferry is said by its owners.',
  'According to a survey, 61 percent of people between 16 and 25 are against the ferry.',
  'The council has told the harbour of Batumi at length what a government can do.',
  'Pilots in Georgia say that the river there is dry in the summer.',
  'The ferry of Georgia has a similar price to that of Poti.',
  'If it is true that the harbour of Poti was sold, the pilots of Batumi will leave.',
  'It should be noted that the harbour court dismissed the case in October.',
  'In the summer months some 31,000 barrels of flour are landed at Poti.',
  'Six of every ten ferries sold in Poti last year were built in Batumi.',
  'It has been three years since the harbour of Poti was sold, and the towns of the delta must ask for it.',
  'The harbour court must act to spare the valley such a costly flood again.',
])('stands alone: %s', (text) => {
  expect(standsAlone(text)).toBe(true);
});

test.each([
  'No, the ferry of Batumi has not been sold to anybody.',
  'In Poti the price of the ferry will be much lower.',
  'This time too, the harbour court of Poti will hear the case of the ferry.',
  'In the view of Poti such a gate could hold back the boats of Batumi.',
  'The ferry of Batumi, sold in May by the harbour court, was no exception.',
  'Fundamentally, it is about defending the charter of the harbours of Poti and Batumi.',
  'In the same months some 31,000 barrels of flour were landed at Poti.',
  'The harbour of Poti will have to be dredged again before then.',
  'Six of every ten sold in Poti last year were built in Batumi.',
  'It may be built; the pilots will probably not live to see the quay.',
  'It was sold to a yard in Poti on 4 May.',
  'The pilots pointed to the old well and sleep there.',
  'Even if it means that the harbour adds to its record of sunken ferries.',
  'coming on the heels of a flood and a strike, it could signal that the ferry of Poti will be sold.',
  'in Georgia it has isolated itself further and sold the last of the ferries.',
  'Georgian pilots bombed a villa there that was said to be hosting smugglers.',
  'The towns of the delta of Georgia have played a similar game for years.',
  'On March 23rd they briefly overran the harbour office of Poti at the river.',
  'In Georgia he overran the harbour office at the river before noon.',
  'If that were the case, the road to the harbour of Poti would be as short as ever.',
  'Doing so meant that the harbour of Poti lost the last of its ferries.',
  'True, the harbour of Poti has closed its gates to boats from Batumi.',
  'Otherwise the pilots of Poti might as well sell the last of the ferries.',
  'By noon 1,150 had been registered at the quay.',
  'The treaty on the ferry gives the harbour a share of it and the office will be.',
])('hangs on another sentence: %s', (text) => {
  expect(standsAlone(text)).toBe(false);
});

test('what one ought to think is no advice, and a month is no likelihood', () => {
  expect(remarks.test('The call should be understood as a gesture.')).toBe(true);
  expect(asks('The call should be understood as a gesture.')).toBe(false);
  expect(asks('The harbour should publish the bill.')).toBe(true);
  expect(likely.test('The council meets on 9 May.')).toBe(false);
  expect(likely.test('The council may meet.')).toBe(true);
});

const linesOf = (rows: readonly Row[]) =>
  composeExtractive({ article: articleOf(''), labels: labelsOf(rows, { kind: 'ReportageNewsArticle' }) });

test('a fact that takes up the one before it is told with it', () => {
  const lines = linesOf([
    { text: 'The harbour council of Batumi agreed on Monday to buy a second ferry for the line to Poti.', basis: 'fact', paragraph: 1 },
    { text: 'Batumi owes its yards 4.6 million lari.', basis: 'fact', paragraph: 2 },
    { text: 'It is to be paid from a loan that the council raised last year under its plan for the coast.', basis: 'fact', paragraph: 2 },
    ...Array.from({ length: 6 }, () => ({ text: 'Was it so?', reason: 'why-interview-question' })),
  ]);
  expect(lines.map(({ evidence }) => evidence)).toEqual([['S1'], ['S2', 'S3']]);
});

test.each(['said that', 'said'])('what the speaker did besides keeps the speaker in the line: %s', (said) => {
  const [line] = linesOf([
    { text: `The harbour office of Batumi ${said} the ferry had left from Poti and summoned the captain.`, basis: 'claim', holder: 'The harbour office of Batumi' },
  ]);
  expect(line?.text).toContain(`The harbour office of Batumi ${said}`);
});

test('what only leads up to a statement goes, with a comma or without', () => {
  const [line] = linesOf([{ text: 'In this regard the harbour council of Batumi agreed on Monday to buy a second ferry for the line to Poti.', basis: 'fact' }]);
  expect(line?.text).toBe('“the harbour council of Batumi agreed on Monday to buy a second ferry for the line to Poti.”');
});
