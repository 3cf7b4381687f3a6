/** What happened stands in a brief, and no line hangs on one that is not there: on labels by hand. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import type { Labels } from '../../src/contracts.ts';
import { articleOf, labelsOf, risk, type Row } from './labelled.ts';

function linesOf(rows: readonly Row[], extra: Partial<Labels> = {}, title: string | null = null) {
  const article = articleOf('');
  return composeExtractive({ article: { ...article, header: { ...article.header, title } }, labels: labelsOf(rows, extra) });
}
const citedIn = (...given: Parameters<typeof linesOf>) => linesOf(...given).flatMap(({ evidence }) => evidence);

const dated: Row = { text: 'On 12 October the waterworks of Khiva shut the sluices at Nukus to every boat of the delta, the third closure of the year.', basis: 'fact' };
/** No lines, but they give a brief room. */
const filler = (count: number): Row[] => Array.from({ length: count }, () => ({ text: 'Was it so?', reason: 'why-interview-question' }));

test('what happened is in, though the author’s views alone would fill the brief', () => {
  const rows: Row[] = [
    { ...dated, text: `${dated.text.slice(0, -1)} and by some distance the longest.` },
    { text: 'The council of Termez has become the one harbour office of the delta that must answer to nobody, neither to the pilots of the towns upstream nor to the millers and the fishermen of the plain, and least of all to the governor in the hills.' },
    { text: 'Rather than a treaty on maps and measures, the valleys must have a school for engineers who count snow, gauge wells, teach farmers what salt does to cotton, and tell the ministers of four republics every month, without fear, which of them has lied.' },
    { text: 'Samarkand says that the sale of forty old barges to a shipyard in Baku last spring has left no crew on the lower river with work, wages or a pension.', basis: 'claim', holder: 'Samarkand' },
    { text: 'Bukhara says that its own inspectors found thirty leaking gates, two broken gauges and a ledger in which nobody had written a figure since the winter of the flood.', basis: 'claim', holder: 'Bukhara' },
    ...filler(20),
  ];
  expect(citedIn(rows, {}, 'Why the sluices at Nukus keep closing')).toContain('S1');
});

test('where the author judges while telling it, what happened these days is in as the author’s view', () => {
  const rows: Row[] = [
    { text: 'Rivers forget nothing, the old pilots of the delta used to say.' },
    { text: 'Last week the waterworks of Khiva clumsily shut the sluices at Nukus to every boat.' },
    ...Array.from({ length: 8 }, (_, i): Row => ({ text: `The council of town number ${String(i)} in the long valley of Khiva must answer for its sluices, its waterworks, its pilots and every boat before the next winter.` })),
  ];
  const told = linesOf(rows, {}, 'The price of a closed river').find(({ evidence }) => evidence.includes('S2'));
  expect(told).toMatchObject({ basis: 'opinion' });
});

test('what happened these days comes before an older record, also where it waits for a second editor', () => {
  const rows: Row[] = [
    { text: 'A few days ago the waterworks of Khiva clumsily bombed the sluices at Nukus, all in the course of three hours.', paragraph: 1 },
    { ...dated, text: 'In March the waterworks of Khiva imposed a toll of 25 lamps on the sluices at Nukus and on every boat of the delta.', paragraph: 1 },
    ...filler(9),
  ];
  const told = linesOf(rows, { risks: [risk('force-movement', 'S1')] }, 'The price of a closed river').find(({ evidence }) => evidence.includes('S1'));
  expect(told).toMatchObject({ basis: 'opinion' });
});

test('what happened stands first where a view takes it for known', () => {
  const rows: Row[] = [dated, { text: 'The closure was announced for repairs, but it has become a tax on the towns of the delta.', reason: 'why-evaluation' }, ...filler(4)];
  expect(citedIn(rows, {}, 'Why the sluices at Nukus keep closing')).toEqual(['S1', 'S2']);
});

test('of a report that opens with a scene the news is what the headline says', () => {
  const rows: Row[] = [
    { text: 'Every morning before sunrise the pilots of the harbour tie their boats to the wall of the mosque.', basis: 'fact' },
    { text: 'Water has reached the sluices of Nukus three times this month instead of every day.', basis: 'fact' },
    ...filler(4),
  ];
  expect(citedIn(rows, { kind: 'ReportageNewsArticle' }, 'Nukus waits for water at its sluices')[0]).toBe('S2');
});

test('no report opens with a speaker whom only a later line names', () => {
  const rows: Row[] = [
    { text: 'About ninety barrels of crude ran into the harbour at Nukus before noon on Sunday, the environment ministry said.', basis: 'claim', holder: 'the environment ministry' },
    { text: 'The ministry said that the leak had been dammed before the crude of the Nukus line reached the harbour.', basis: 'claim', holder: 'the ministry' },
    ...filler(4),
  ];
  const [first] = citedIn(rows, { kind: 'ReportageNewsArticle' }, 'Leak of crude shuts the Nukus line');
  expect(first).toMatch(/^S1/u);
});

test('a report’s place and country are no part of its news', () => {
  const rows: Row[] = [{ text: 'NUKUS, Uzbekistan — Forty boats of the delta were sold to a yard in Baku on Monday.', basis: 'fact' }];
  expect(linesOf(rows, { kind: 'ReportageNewsArticle' }).map(({ text }) => text)).toEqual(['“Forty boats of the delta were sold to a yard in Baku on Monday.”']);
});

const court = { text: 'The court said that the boats of Nukus had been sold without a vote.', basis: 'claim', holder: 'The court' } as const;
test('"the court" speaks where a line before it names one, and else not', () => {
  const other: Row = { text: 'Khiva says that nobody has asked for the boats of the delta.', basis: 'claim', holder: 'Khiva' };
  const named: Row = { text: 'The harbour court of Nukus says that the sale of the boats was void.', basis: 'claim', holder: 'The harbour court of Nukus' };
  expect(citedIn([other, court, ...filler(4)])).not.toContain('S2');
  expect(citedIn([named, court, ...filler(8)])).toContain('S2');
});

test.each(['One of them', 'The other pilot', 'Two of their pilots'])('nobody speaks whom a label would call "%s"', (holder) => {
  const rows: Row[] = [{ text: `${holder} said that the boats of Nukus had been sold without a vote.`, basis: 'claim', holder }, dated];
  expect(citedIn(rows)).toEqual(['S2']);
});

test.each([
  'Nukus thanked him and asked the yard in Baku for the boats of the delta.',
  'By noon on Friday 1,150 had been sold to the yard in Baku by Nukus.',
  'The first was signed in Nukus before the boats of the delta were sold.',
])('no line: %s', (text) => {
  expect(citedIn([{ text, basis: 'fact' }, { text: 'The treaty of Batumi has given the valleys a decade of quiet and trade.' }])).toEqual(['S2']);
});

test.each([
  ['what adds nothing to another', 'Khiva also sells its boats to a yard in Baku every spring.', 'Termez sells its boats to a yard in Baku every spring.'],
  ['what is no example', 'Khiva, for example, sells its boats to a yard in Baku every spring.', 'Termez sells its boats to a yard in Baku every spring.'],
  ['what says it rather than leads up to it', 'Let us look at the boats that Khiva has to sell to a yard in Baku.', 'Termez has to look for boats that a yard in Baku may sell.'],
  ['what needs no other line to count', 'Khiva has sold no more than two of them to a yard in Baku.', 'Termez has sold no more than two boats to Baku.'],
  ['what needs no other line to name a figure', 'Khiva has put the number at nine for a yard in Baku.', 'Termez has sold nine boats to a yard in Baku.'],
  ['what its own time dates', 'Khiva has sold its boats to a yard in Baku since then.', 'Termez has sold its boats to a yard in Baku.'],
])('of two views the better is %s', (_, worse, better) => {
  expect(citedIn([{ text: better }, { text: worse }, ...filler(1)])[0]).toBe('S1');
  expect(citedIn([{ text: worse }, { text: better }, ...filler(1)])[0]).toBe('S2');
});

test('what an author expects in so many words comes before what he expects beside it', () => {
  const rows: Row[] = [
    { text: 'The likeliest outcome is a harbour without a boat.', basis: 'forecast' },
    { text: 'Years of repairs on the sluices of Nukus will cost Khiva forty boats and a bridge in the spring.', basis: 'forecast' },
    ...Array.from({ length: 4 }, (_, at) => ({ text: `The council of Termez has become the ${['first', 'last', 'best', 'worst'][at]} harbour office of its valley.` })),
    { text: 'Bukhara says that the sluices at Nukus were closed on 4 May for want of pilots.', basis: 'claim', holder: 'Bukhara' },
  ];
  expect(citedIn(rows).filter((id) => id === 'S1' || id === 'S2')).toEqual(['S1']);
});

test('a claim of one party is told with the next sentence’s claim of the other, also where it denies nothing in so many words', () => {
  const rows: Row[] = [
    { text: 'Armenian officials say that the Red Bridge has been closed to lorries from the coast since the last week of May.', basis: 'claim', holder: 'Armenian officials' },
    { text: 'The port of Poti said on Tuesday that it had turned back nine ships with apples for Odessa.', basis: 'claim', holder: 'The port of Poti' },
    { text: 'Georgian customs officers said on Monday that a patrol of Armenia had fired at forty lorries at the Red Bridge.', basis: 'claim', holder: 'Georgian customs officers' },
    { text: 'Officials in Yerevan say that forty lorries had rammed a gate at night.', basis: 'claim', holder: 'Officials in Yerevan' },
    { text: 'The mayor of Gori said that a school near the motorway will stay shut until the smell of diesel has gone.', basis: 'claim', holder: 'The mayor of Gori' },
    { text: 'The weather office in Telavi said that snow would close both passes to the north on 4 October.', basis: 'claim', holder: 'The weather office in Telavi' },
  ];
  const parties = ['Georgia', 'Armenia'].map((name) => ({ name, sentences: 4, claims: 2, mentionedIn: [] }));
  expect(citedIn(rows, { kind: 'ReportageNewsArticle', parties }, 'Shots at the Red Bridge')).toEqual(expect.arrayContaining(['S3', 'S4']));
});

test('what the other side says, as a guest tells it, stands beside what the guest says', () => {
  const answer = { basis: 'claim', holder: 'Leyla Orazova', reason: 'why-interview-answer' } as const;
  const labels = labelsOf([
    { ...answer, text: 'Our boats were fired on first, and I read the log.' },
    { text: 'According to the pilots of Khiva, the patrol of Nukus had closed the sluices in the delta on Monday before anybody fired.', basis: 'claim', holder: 'the pilots of Khiva', via: 'Leyla Orazova', reason: 'why-claim-nested' },
    ...[
      'Termez has agreed to sell nine of the boats that its harbour office bought from a yard in Baku.',
      'Urgench has signed a treaty on the millers and the fishermen of the plain with the governor.',
      'Bukhara approved a law by which every sluice on the canal is to be counted twice a week.',
      'Samarkand decided in May that no engineer may leave the valley before the flood has passed.',
    ].map((text) => ({ ...answer, text })),
  ], { kind: 'Interview' });
  const [first, ...others] = labels.sentences;
  const cited = composeExtractive({
    article: articleOf('', 'Interview'),
    // The first two are one answer.
    labels: { ...labels, sentences: first ? [{ ...first, paragraph: 2 }, ...others] : [] },
  }).flatMap(({ evidence }) => evidence);
  expect(cited).toContain('S2');
  expect(cited).toContain('S1');
});

test('a bare surname speaks where a line before it has the full name, and a denial always', () => {
  const full: Row = { text: 'Judge Salim Ferat said that the boats of Nukus had been sold without a vote.', basis: 'claim', holder: 'Judge Salim Ferat' };
  const again: Row = { text: 'Ferat said that the yard in Baku had paid for nine boats of the delta.', basis: 'claim', holder: 'Ferat' };
  const denial: Row = { text: 'Ferat denied that a yard in Baku had paid him for the boats of the delta.', basis: 'claim', holder: 'Ferat' };
  // What a report was told in its second sentence only it knows.
  const unfit: Row = { text: 'Was it Judge Salim Ferat who sold the boats of Nukus?', reason: 'why-interview-question' };
  expect(citedIn([full, again, ...filler(8)])).toContain('S2');
  expect(citedIn([unfit, again, dated, ...filler(8)])).toEqual(['S3']);
  expect(citedIn([unfit, denial, dated, ...filler(8)])).toContain('S2');
});

test('a statement that tells whom it cost what keeps that', () => {
  const says = (text: string): Row => ({ text, basis: 'claim', holder: 'The Harbour Ministry of Nukus', reason: 'why-official-statement' });
  const rows = [
    says('The envoy of Khiva was handed a note of protest in Nukus over the boats of the delta on 3 May.'),
    says('One pilot of Nukus was wounded at the sluices of the delta on the night of 2 May.'),
    says('The Harbour Ministry demands the return of the boats of the delta from the governor of Khiva by 9 May.'),
    ...filler(1),
  ];
  expect(citedIn(rows, { kind: 'OfficialStatement', risks: [risk('toll', 'S2')] })).toContain('S2');
});

test.each([
  'The second section of the canal was opened in Nukus on 6 October.',
  'The delta canal, which Khiva has been digging since March, is to carry water to the towns of the plain.',
])('a line may be: %s', (text) => {
  expect(citedIn([{ text, basis: 'fact' }])).toEqual(['S1']);
});

test('a saying that could stand in any article gives way to a view of what this one is about', () => {
  const about = [
    'The sluices of Nukus were bought in Baku for nine million manats.', 'Engineers from Baku oiled the sluices of Nukus in April.',
    'Pilots of Nukus wait at the sluices for the tide and the harbour master.', 'The harbour master of Nukus opens the sluices at dawn.',
    'Millers in Nukus pay for the sluices with a tenth of their flour.', 'Fishermen of Nukus mend nets on the wall of the sluices.',
  ];
  const rows: Row[] = [
    ...about.map((text): Row => ({ text, basis: 'fact' })),
    { text: 'A witness who stands at one window of the house sees half of the yard and swears to all of it.' },
    { text: 'A town with sluices of brass has a wall of sand.' },
  ];
  expect(citedIn(rows)[0]).toBe('S8');
});
