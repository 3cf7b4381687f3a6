/** What goes with what: no line without the one that introduces it, none without what takes it back. On labels by hand. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import type { Basis, Clause, Labels } from '../../src/contracts.ts';
import { articleOf, labelsOf, risk, type Row } from './labelled.ts';

function linesOf(rows: readonly Row[], extra: Partial<Labels> = {}, title: string | null = null) {
  const article = articleOf('');
  return composeExtractive({ article: { ...article, header: { ...article.header, title } }, labels: labelsOf(rows, extra) });
}
const citedIn = (...given: Parameters<typeof linesOf>) => linesOf(...given).map(({ evidence }) => evidence.join('+'));

/** No lines, but they give a brief room. */
const filler = (count: number): Row[] => Array.from({ length: count }, () => ({ text: 'Was it so?', reason: 'why-interview-question' }));
const claim = (holder: string, text: string, more: Partial<Row> = {}): Row => ({ text, basis: 'claim', holder, ...more });

const clause = (start: number, end: number, basis: Basis, holder: string | null): Clause => ({ start, end, basis, holder, holderNamed: true, via: null, hedged: false });

const views: Row[] = [
  'The council of Termez has become the one harbour office of the delta that must answer to nobody.',
  'Rather than a treaty on maps, the valleys must have a school for engineers who count snow.',
  'What the millers of Urgench need is a price for flour that lasts until the spring.',
].map((text) => ({ text }));

const heard = [
  claim('Khiva', 'Khiva says that its own engineers have oiled every gate on the canal and found no reason to keep it shut.'),
  claim('Bukhara', 'Bukhara says that an inspector found thirty leaks, two broken gauges and a ledger without one figure since the flood.'),
  claim('Samarkand', 'Samarkand says that the sale of forty old barges to a shipyard last spring has left many crews without work or wages.'),
];

test('an author’s piece keeps the toll of its first paragraphs with whoever counted, to wait for a second editor', () => {
  const toll = claim('The Health Ministry in Nukus', 'The Health Ministry in Nukus said that two pilots of the harbour office had been killed on Monday night.');
  const rows = [...views.slice(0, 2), toll, ...heard, ...views.slice(2), ...filler(9)];
  expect(citedIn(rows, { risks: [risk('toll', 'S3')] })).toContain('S3');
});

test('"the ministry" is heard after the line that names it, and that line is taken for it', () => {
  const named = claim('The Harbour Ministry in Nukus', 'The Harbour Ministry in Nukus lists three boats of the harbour.');
  const bare = claim('the ministry', 'According to the ministry, the pilots of the delta had marked their boats with lamps and were waiting at the sluices for the tide.');
  const cited = citedIn([...heard.slice(2), named, bare, ...filler(2)], {}, 'Pilots of the delta wait at the sluices with lamps');
  expect(cited.map((id) => id.split(':')[0])).toEqual(expect.arrayContaining(['S2', 'S3']));
  // Where nothing names it, neither is it heard as the reply to a claim.
  const reply = claim('the ministry', 'The ministry says that this is not so and that every boat of the delta was at anchor.');
  expect(citedIn([...heard, reply, ...filler(12)])).not.toContain('S4');
});

const film = claim('The army of Khiva', 'The army of Khiva says that a film of Monday shows pilots of Nukus at work on the wall of the sluices.', { paragraph: 1 });
test.each([
  ['nobody could check it', { text: 'The Outlet could not establish where or when the film was taken.', basis: 'opinion', holder: null }],
  ['nobody confirms it', claim('The harbour office', 'The harbour office did not confirm that.')],
  ['no proof was shown', { text: 'It has published no evidence.', basis: 'fact' }],
  ['another doubts the figure', claim('Its own engineers', 'Its own engineers call that figure a guess.')],
] as const)('what takes a claim back stands right behind it: %s', (_, caveat) => {
  const cited = citedIn([film, { ...caveat, paragraph: 1 }, ...heard.map((row) => ({ ...row, paragraph: 3 }))], { kind: 'ReportageNewsArticle' }, 'A film of the sluices');
  expect(cited[cited.findIndex((id) => id.startsWith('S1')) + 1]).toBe('S2');
});

test('what is told is not told without the court that undid it, nor a study and its critics without whoever weighed both', () => {
  const tariff = claim('The governor of Khiva', 'In April the governor of Khiva announced that boats from Nukus would pay a tenth of their freight under the Harbour Act.', { paragraph: 1 });
  const undone: Row = { text: 'After the court in Termez ruled against the use of the Harbour Act in May, the governor asked for a fee on lamps.', basis: 'fact', paragraph: 1 };
  const weights = [
    claim('A study by the harbour school', 'A study by the harbour school had found that the sluices of Nukus held back the water of the delta for a month.', { paragraph: 5 }),
    claim('Engineers of Khiva', 'Engineers of Khiva disputed the method and the result of that study, and counted nine days of open gates.', { paragraph: 5 }),
    claim('A later review', 'A later review concluded that neither side had figures enough.', { paragraph: 5 }),
  ];
  const cited = citedIn([tariff, undone, ...views, ...weights, ...filler(9)]);
  expect(cited[cited.indexOf('S1') + 1]).toBe('S2');
  expect(cited).toContain('S8');
});

test.each(['Minsk calls that an answer to hostile acts.', 'Minsk has rejected the allegation.', 'Minsk rejects such claims.'])('what is refused is told before it or the reply is not: %s', (text) => {
  const said: Row = { text: 'The customs office of Vilnius found that the lamps had been lit on the other bank of the river.', basis: 'fact', paragraph: 20 };
  const reply = claim('Minsk', text, { paragraph: 20 });
  const lost: Row = { text: 'Was it lit on the other bank?', reason: 'why-interview-question', paragraph: 20 };
  expect(citedIn([...heard, lost, reply, ...filler(9)])).not.toContain('S5');
  const cited = citedIn([...heard, { ...said, basis: 'claim', holder: 'The customs office of Vilnius' }, reply, ...filler(9)]);
  expect(cited.includes('S5') && !cited.includes('S4')).toBe(false);
});

test('what is refused by the word that another line has stands', () => {
  const finding = claim('The harbour court', 'The harbour court made its finding on the lamps of the delta public in Nukus on 3 May.');
  expect(citedIn([finding, ...heard, claim('Minsk', 'Minsk has rejected the finding and closed its gates.'), ...filler(9)])).toContain('S5');
});

test('one side’s dead and wounded are not told without the other side’s', () => {
  const rows = [
    claim('both governors', 'Pilots of Nukus and Khiva fired at each other near the sluices on Sunday, both governors said.', { paragraph: 1 }),
    claim('the guard of Urgench', 'One was wounded, the guard of Urgench said.', { paragraph: 2 }),
    claim('The governor of Khiva', 'The governor of Khiva said that two of her own pilots had been lightly injured by ropes and lamps during the shooting near the sluices.', { paragraph: 2 }),
    ...heard,
  ];
  const cited = citedIn(rows, { kind: 'ReportageNewsArticle', risks: [risk('toll', 'S2'), risk('toll', 'S3')] }, 'Pilots fire at each other near the sluices over thirty leaks, broken gauges and a ledger without a figure since the flood');
  expect(cited.map((id) => id.split(':')[0])).toEqual(expect.arrayContaining(['S2', 'S3']));
});

test('what an author calls the argument comes first, whatever weighs more', () => {
  const argued: Row = { text: 'This brief argues that the sluices fail for want of grease.' };
  const asked: Row = { text: 'Nukus must pool its boats with the towns upstream rather than sell them, because the yard in Baku is likely to ask for more.' };
  expect(citedIn([argued, asked, ...filler(4)])[0]).toMatch(/^S1/u);
});

test('satire begins with its lead', () => {
  const rows: Row[] = [
    'In a breakthrough that pilots called a sentence, two governors agreed on Friday to count the boats of the delta once more.',
    'Analysts of the Institute for Institutes must have become certain that the count, if anybody counts, will probably end in a number.',
    'The governors, who have never met a boat, thanked the delta of Nukus for its water because it could not thank itself.',
    'Taxpayers may rest assured that the lamp of the harbour office, which nobody has lit, will not be put out.',
  ].map((text) => ({ text, holder: null }));
  expect(citedIn([...rows, ...filler(2)], { kind: 'SatiricalArticle' }, 'Governors hail count of boats')[0]).toBe('S1');
});

test('a forecast says what will be rather than what may always be', () => {
  const rows: Row[] = [
    { text: 'Boats of the delta may carry salt, flour and pilots of the harbour, and a town can claim a tenth of their freight.', basis: 'forecast' },
    { text: 'The harbour of Nukus will be shut to the towns upstream.', basis: 'forecast' },
  ];
  expect(citedIn([...views, ...rows, ...filler(1)])).toContain('S5');
  expect(citedIn([...views, ...rows, ...filler(1)])).not.toContain('S4');
});

test.each([
  ['a deed that another line tells', 'The harbour office', 'The harbour office of Nukus described the step as a landmark in the life of the delta.'],
  ['what goes on with a sentence that is not there', 'The harbour office', 'In Nukus that means a harbour without a lamp, the harbour office says.'],
  ['a make of boat', 'The M-2 Karakum', 'The M-2 Karakum, which has been in service since 1981, tells pilots of the delta how deep it is.'],
  ['him', 'him', 'According to him, pilots of Nukus sail whenever the price of onions doubles.'],
  ['something that is no speaker’s own', 'Intelligence officials', 'Intelligence officials here say that some fifteen thousand of its boats went to the yard in Baku.'],
])('no line: %s', (_, holder, text) => {
  expect(citedIn([claim(holder, text), ...heard])).not.toContain('S1');
});

test('a claim whose caveat can be no line is left out, and a caveat never stands alone', () => {
  const signed: Row = { text: 'On 26 October the governors of Nukus and Khiva signed a treaty on the boats of the delta.', basis: 'fact', paragraph: 9 };
  const undone: Row = { text: 'Khiva suspended it two weeks later.', basis: 'claim', holder: null, reason: 'why-claim-unresolved', paragraph: 9 };
  const rest: Row[] = [...views, { text: 'In 2019 a yard in Baku bought the oldest of the barges of Urgench.', basis: 'fact' }];
  expect(citedIn([...rest, signed, { ...undone, paragraph: 10 }, ...filler(9)])).toContain('S5');
  expect(citedIn([...rest, signed, undone, ...filler(9)])).not.toContain('S5');
  const doubt = claim('Engineers in Nukus', 'Engineers in Nukus did not confirm the count of the boats.', { paragraph: 9 });
  const unfit: Row = { text: 'Nine boats were sold then, it is said, or', basis: 'fact', paragraph: 9 };
  const third = claim('Bukhara', 'Bukhara says that the sluices at Nukus were closed on 4 May for want of pilots.');
  expect(citedIn([...rest, unfit, doubt, third, ...filler(9)])).toContain('S7');
});

test('of a sentence that tells two sides one is not told without the other', () => {
  const text = 'The harbour office of Nukus counted nine boats on the wall of the sluices; the pilots of Khiva counted forty of them.';
  const at = text.indexOf(';');
  const clauses = (second: string) => [
    clause(0, at, 'claim', 'The harbour office of Nukus'), clause(at + 2, text.length, 'claim', second),
  ];
  const both: Row = { text, basis: 'claim', holder: null, clauses: clauses('the pilots of Khiva') };
  const cited = citedIn([both, ...filler(6)]);
  expect(cited).toEqual([`S1:0-${at}`, `S1:${at + 2}-${text.length}`]);
  // Where the second half is no passage of its own, the first is not cut off.
  const whole: Row = { ...both, basis: 'opinion', holder: 'A. Author', clauses: clauses('forty of them') };
  expect(citedIn([whole, ...filler(6)])).not.toContain(`S1:0-${at}`);
});

test('what a parliament might look into gives way to what is and what ought to be', () => {
  const option: Row = { text: 'The council of Nukus may wish to consider its sluices and the boats of the delta.' };
  const told: Row = { text: 'The sluices of the delta at Nukus are older than the council, the harbour master and every one of the towns upstream.' };
  expect(citedIn([told, option, ...filler(1)])[0]).toBe('S1');
  expect(citedIn([option, told, ...filler(1)])[0]).toBe('S2');
});

test.each([
  ['the mark of a list', '2. Nukus should pool its boats with the towns upstream.', 'Nukus should pool its boats with the towns upstream.'],
  ['nothing that others use to show it', 'That figure is quoted to show that the boats of Nukus are useless.', null],
])('from a line goes %s', (_, text, line) => {
  expect(linesOf([{ text }]).map((one) => one.text.replaceAll(/[“”]/gu, ''))).toEqual(line === null ? [] : [line]);
});

test.each([
  ['what opens a matter', 'Khiva has, they added, sold nine of the oldest boats to a yard.', 'Khiva has sold nine of the oldest boats to a yard.'],
  ['what is of this issue', 'Next week: the boats that Khiva has sold to a yard in Baku for a song.', 'Last week: the boats that Khiva has sold to a yard in Baku for a song.'],
])('of two lines the better is %s', (_, worse, better) => {
  expect(citedIn([{ text: better }, { text: worse }, ...filler(1)])[0]).toBe('S1');
});

test.each([
  ['The ministry owes him more than a lamp, and a town that is sure of itself can say so.', false], ['Salim Ferat says that the harbour owes him more than a lamp, and a town that is sure of itself can say so.', true],
  ['The pilots of the delta owe their boats to a yard in the south.', true],
])('whoever "him" is stands before it: %s', (text, fits) => {
  expect(citedIn([{ text }, ...views.slice(0, 1), ...filler(2)]).includes('S1')).toBe(fits);
});

test('a doubt of "it" is no line', () => {
  expect(citedIn([{ text: 'What I doubt is whether it is enough for the boats of Nukus and the towns upstream.' }, ...views.slice(0, 1)])).toEqual(['S2']);
});

test('where to go is no line without the place', () => {
  expect(citedIn([{ text: 'If the spring is dry, that is where the boats of Nukus should go.' }, ...views.slice(0, 1)])).toEqual(['S2']);
});

test('what somebody "said privately that" is told without these words', () => {
  const rows = [claim('Pilots', 'Pilots said privately that the boats of Nukus had been sold to a yard in Baku.')];
  expect(linesOf(rows).map(({ text }) => text)[0]).not.toMatch(/^“privately/u);
});

test('a clause that opens with a participle is no line', () => {
  const text = 'I know and my friends know that a governor in 2033, staring at a harbour with forty boats where the plan called for sixty, will ask Nukus for nine more.';
  const start = text.indexOf('staring');
  const rows: Row[] = [{ text, clauses: [clause(0, start - 2, 'opinion', 'A. Author'), clause(start, text.length, 'forecast', 'A. Author')] }];
  expect(linesOf([...rows, ...views.slice(0, 1), ...filler(6)]).map((line) => line.text)).not.toContain(`“${text.slice(start)}”`);
});
