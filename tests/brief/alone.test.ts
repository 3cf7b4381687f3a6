/** What is no line under somebody's name: what the author tells of them first, and what a thing says. On labels by hand. */
import { expect, test } from 'vitest';
import { composeExtractive } from '../../src/brief/extractive.ts';
import { isStatement } from '../../src/brief/extractive/stands.ts';
import { articleOf, labelsOf, type Row } from './labelled.ts';

const views: Row[] = [
  'The council of Termez has become the one harbour office of the delta that must answer to nobody.',
  'Rather than a treaty on maps, the valleys must have a school for engineers who count snow.',
].map((text) => ({ text }));

/** Whether the brief of these views and the row has the row as a line. */
function isLine(row: Row): boolean {
  const labels = labelsOf([...views, row]);
  const cue = row.reason === 'why-claim-named' ? /(called|said|warns)/u.exec(row.text)?.[1] ?? null : null;
  const sentences = labels.sentences.map((sentence) => (sentence.id === 'S3' ? { ...sentence, reason: { ...sentence.reason, cue } } : sentence));
  return composeExtractive({ article: articleOf(''), labels: { ...labels, sentences } }).some(({ evidence }) => evidence.some((passage) => passage.startsWith('S3')));
}

test('what the author tells of somebody before that one speaks is not put under that one’s name', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'For ten years Khiva armed the ferrymen of the upper delta and called it a subsidy.' })).toBe(false);
  expect(isLine({ ...claim, text: 'For ten years Khiva has called the payments to the ferrymen a subsidy.' })).toBe(true);
});

test('a sign is nobody', () => {
  expect(isLine({ basis: 'claim', holder: 'A sign', text: 'A sign warns that the guards of the harbour may use their weapons at night.' })).toBe(false);
  expect(isLine({ basis: 'claim', holder: 'A guard', text: 'A guard warns that the guards of the harbour may use their weapons at night.' })).toBe(true);
});

test('what the author says within it is not put under the name of whoever else speaks there', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'Khiva says that it has granted thousands of claims of the ferrymen, and I believe it.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva says that it has granted thousands of claims of the ferrymen, and that it will go on.' })).toBe(true);
  expect(isLine({ ...claim, text: 'As far as Khiva is concerned, the ferrymen of the upper delta are bankrupt and will stay so.' })).toBe(false);
  expect(isLine({ ...claim, text: 'As Khiva has said before, the ferrymen of the upper delta are bankrupt and will stay so.' })).toBe(true);
});

test('a word given years ago is not shown as one of today', () => {
  const isShown = (year: number) => {
    const labels = labelsOf([
      { text: 'Rather than a treaty of 2024 on maps, the valleys must have a school for engineers who count snow.' },
      { text: `As the chief of the office of the delta told a paper in ${year}:` },
      { basis: 'claim', holder: 'Ola Lund', text: 'No harbour office has the power to close a river without the consent of the valley.' },
    ]);
    return composeExtractive({ article: articleOf(''), labels }).some(({ evidence }) => evidence.includes('S3'));
  };
  expect(isShown(2007)).toBe(false);
  expect(isShown(2024)).toBe(true);
});

test('a cut in which only whoever is put in has a verb is no line', () => {
  const cut = (end: string): Row => {
    const text = `The sharpened quarrel across the Upper—or, as the Khivans insist, the ${end}`;
    const claim = { basis: 'claim', holder: 'the Khivans', holderNamed: true, via: null, hedged: false } as const;
    return { text, clauses: [{ ...claim, start: 0, end: text.indexOf('—Sluice') }] };
  };
  expect(isLine(cut('Nearer—Sluice has strained the millers of both valleys this year.'))).toBe(false);
  expect(isLine(cut('Nearer Sluice has strained the millers—Sluice by sluice.'))).toBe(true);
});

test('what is said of somebody with the author’s own turn to it is not put under that one’s name', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'Khiva has asked four times for talks on the upper delta, only to be refused by the ferrymen.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Once the flood had come, Khiva apparently concluded that only a dam of its own could save the delta.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Once the flood had come, Khiva concluded that only a dam of its own could save the delta.' })).toBe(true);
});

test('a description cut before whom it describes is no line', () => {
  const text = 'Appointed in May, just after the flood had come to Khiva, and tasked with the dams of the delta, Ola Lund was a marked man.';
  const fact = { basis: 'fact', holder: null, holderNamed: false, via: null, hedged: false } as const;
  const cited = composeExtractive({
    article: articleOf(''), labels: labelsOf([...views, { text, clauses: [{ ...fact, start: 0, end: text.indexOf(', Ola') }] }]),
  }).flatMap(({ evidence }) => evidence);
  expect(cited.filter((passage) => passage.startsWith('S3:'))).toEqual([]);
});

test('when somebody said it is no part of what was said', () => {
  const text = 'Khiva said last week that the ferrymen of the upper delta are bankrupt and that the harbour will stay shut.';
  const lines = composeExtractive({ article: articleOf(''), labels: labelsOf([...views, { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named', text }]) });
  expect(lines.map((line) => line.text)).toContain(`“${text}”`);
});

test('that somebody spoke is no line where nothing of it is told', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'Khiva said, looking out on the cheering crowd of ferrymen below.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva said that it was looking out on a cheering crowd of ferrymen below.' })).toBe(true);
});

test('what an author says that somebody wants or is sure of is not put under that one’s name without a word of theirs', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  const isShown = (text: string, cue: string) => {
    const labels = labelsOf([...views, { ...claim, text }]);
    const sentences = labels.sentences.map((sentence) => (sentence.id === 'S3' ? { ...sentence, reason: { ...sentence.reason, cue } } : sentence));
    return composeExtractive({ article: articleOf(''), labels: { ...labels, sentences } }).some(({ evidence }) => evidence.includes('S3'));
  };
  expect(isShown('Khiva wants to wipe the ferrymen of the upper delta off the map by force.', 'wants')).toBe(false);
  expect(isShown('Khiva remains confident that it can outlast the ferrymen of the upper delta.', 'remains confident')).toBe(false);
  expect(isShown('Khiva opposed the strike of the ferrymen in the upper delta last autumn.', 'opposed')).toBe(false);
  expect(isShown('Khiva demands that the ferrymen of the upper delta leave the old harbour.', 'demands')).toBe(true);
  expect(isShown('Khiva wants “the ferrymen of the upper delta out of the old harbour” by the first of May.', 'wants')).toBe(true);
});

test('a claim that the author answers in the same breath is not put under its holder’s name', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'Khiva called the ferrymen of the upper delta smugglers, a claim that contradicted its own customs office.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva called the ferrymen of the upper delta smugglers in a letter to its own customs office.' })).toBe(true);
});

test('what somebody has always done is told by the author', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'For decades Khiva openly condemned the ferrymen of the upper delta and steadily backed the harbour office.' })).toBe(false);
  expect(isLine({ ...claim, text: 'For decades Khiva has said that the ferrymen of the upper delta are smugglers in all but name.' })).toBe(true);
});

test('who only scoffs, or is gainsaid within the line, has no line', () => {
  const claim = { basis: 'claim', holder: 'Khiva', reason: 'why-claim-named' } as const;
  expect(isLine({ ...claim, text: 'Khiva said: utter nonsense.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Ominously, Khiva claims not only the upper delta but the ferrymen of the canal.' })).toBe(false);
  expect(isLine({ ...claim, text: 'After several weeks of talks on the delta, Khiva finally said what the ferrymen wanted it to say.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva, one suspects, simply found that the upper delta pays better than the canal.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva called the ferrymen on the upper delta smugglers, whom it says—with no evidence—it caught at night.' })).toBe(false);
  expect(isLine({ ...claim, text: 'Khiva called the ferrymen on the upper delta smugglers, whom it says it caught at night.' })).toBe(true);
});

test('a headline among the sentences is no line', () => {
  expect(isStatement('Harbour Paper Exploits Ferryman Who Was in a Hospital With Broken Bones.')).toBe(false);
  expect(isStatement('The harbour paper exploits a ferryman who was in a hospital with broken bones.')).toBe(true);
});
