/** How many premises a brief names, and which. */
import { expect, test } from 'vitest';
import { namedPremises } from '../../src/brief/premises.ts';
import { labelsOf } from './labelled.ts';

const given = (text: string, ...evidence: string[]) => ({ text, evidence: evidence.length > 0 ? evidence : ['S1'] });

test('a few stand as they are', () => {
  const few = [given('Norland’s siege of Lund'), given('the stubborn mayor')];
  expect(namedPremises({ premises: few, sentences: [] })).toEqual(few);
});

test('of many the deeds and what is taken for granted again and again, in the order of the article', () => {
  const all = [
    given('the stubborn mayor of Lund'), given('Norland’s siege of Lund'), given('Lund’s empty promises', 'S2', 'S7', 'S9'), given('its invasion of the pier', 'S3', 'S4'),
    given('the vain council'), given('the invasion of Sund'), given('the occupation of the pier'), given('a lazy court'),
  ];
  expect(namedPremises({ premises: all, sentences: [] }).map(({ text }) => text)).toEqual([
    'Norland’s siege of Lund', 'Lund’s empty promises', 'the invasion of Sund', 'the occupation of the pier',
  ]);
});

test('none that is told of for the first time, and no single word or deed without its doer', () => {
  const odd = [given('an unnecessary war'), given('another coup in 1997'), given('Henchmen'), given('Eradicating terrorists'), given('knowingly killing people')];
  expect(namedPremises({ premises: odd, sentences: [] })).toEqual([]);
});

test('none that the article itself holds at a distance, or that nobody can place', () => {
  const { sentences } = labelsOf([{ text: 'Then, if confirmed, the latest raid of Norland broke the truce.' }, { text: 'Its raid on the pier did too.' }]);
  expect(namedPremises({ premises: [given('the latest raid of Norland', 'S1'), given('Its raid on the pier', 'S2')], sentences })).toEqual([]);
});
