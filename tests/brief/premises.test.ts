/** How many premises a brief names, and which. */
import { expect, test } from 'vitest';
import { namedPremises } from '../../src/brief/premises.ts';
import { labelsOf } from './labelled.ts';

const given = (text: string, ...evidence: string[]) => ({ text, evidence: evidence.length > 0 ? evidence : ['S1'] });

test('a few stand as they are', () => {
  const few = [given('Norland’s siege of Lund'), given('the shameful mayor of Lund'), given('the Norish occupation')];
  expect(namedPremises({ premises: few, sentences: [] })).toEqual(few);
});

test('of many the deeds and what is taken for granted again and again, in the order of the article', () => {
  const all = [
    given('the shameful mayor of Lund'), given('Norland’s siege of Lund'), given('Lund’s disastrous empty promises', 'S2', 'S7', 'S9'), given('its invasion of the pier', 'S3', 'S4'),
    given('Norland’s invasion of Sund'), given('a lazy court'),
  ];
  expect(namedPremises({ premises: all, sentences: [] }).map(({ text }) => text)).toEqual([
    'Norland’s siege of Lund', 'Lund’s disastrous empty promises', 'Norland’s invasion of Sund',
  ]);
});

test('a bare event, an epithet or a thing without its doer tells nothing of what is contested', () => {
  const bare = ['the coup', 'the Norish strongman', 'Norland’s threats', 'the attacks on the twin piers', 'the regime’s abuses', 'recurrent terror attacks'].map((text) => given(text));
  expect(namedPremises({ premises: bare, sentences: [] })).toEqual([]);
});

test.each([
  ['The fleet must be ready for a long stay, a puppet regime or Norland’s annexation of Lund.', false],
  ['The treaty was meant to deter Norland’s invasion of Lund.', false],
  ['Lund has sought Norland’s invasion of Sund for years.', false],
  ['Nobody forgets Norland’s invasion of Lund under its last king.', false],
  ['Nobody forgets Norland’s invasion of Lund.', true],
  ['In May, Norland’s invasion of Lund ended the truce.', true],
])('what is one of several futures, hoped for or feared, or cut before what it is of is no premise: %s', (text, isNamed) => {
  const { sentences } = labelsOf([{ text }]);
  const premise = given(/Norland’s (?:annexation of Lund|invasion of (?:Lund|Sund))/u.exec(text)?.[0] ?? '');
  expect(namedPremises({ premises: [premise], sentences })).toEqual(isNamed ? [premise] : []);
});

test('what a line says is not named again', () => {
  const premise = given('Norland’s invasion of Lund');
  expect(namedPremises({ premises: [premise], sentences: [] }, ['“Nobody in the port forgets Norland’s invasion of Lund.”'])).toEqual([]);
});

test('none that is told of for the first time, and no single word or deed without its doer', () => {
  const odd = [given('an unnecessary war'), given('another coup in 1997'), given('Henchmen'), given('Eradicating terrorists'), given('knowingly killing people')];
  expect(namedPremises({ premises: odd, sentences: [] })).toEqual([]);
});

test('none that the article itself holds at a distance, or that nobody can place', () => {
  const { sentences } = labelsOf([{ text: 'Then, if confirmed, the latest raid of Norland broke the truce.' }, { text: 'Its raid on the pier did too.' }]);
  expect(namedPremises({ premises: [given('the latest raid of Norland', 'S1'), given('Its raid on the pier', 'S2')], sentences })).toEqual([]);
});
