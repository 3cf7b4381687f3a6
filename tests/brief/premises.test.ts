/** How many premises a brief names, and which. */
import { expect, test } from 'vitest';
import { namedPremises } from '../../src/brief/premises.ts';

const given = (text: string, ...evidence: string[]) => ({ text, evidence: evidence.length > 0 ? evidence : ['S1'] });

test('a few stand as they are', () => {
  const few = [given('Norland’s siege of Lund'), given('its stubborn mayor')];
  expect(namedPremises(few)).toEqual(few);
});

test('of many the deeds and what is taken for granted again and again, in the order of the article', () => {
  const all = [
    given('the stubborn mayor of Lund'), given('Norland’s siege of Lund'), given('Lund’s empty promises', 'S2', 'S7', 'S9'), given('its invasion of the pier', 'S3', 'S4'),
    given('the vain council'), given('the invasion of Sund'), given('the occupation of the pier'), given('a lazy court'),
  ];
  expect(namedPremises(all).map(({ text }) => text)).toEqual([
    'Norland’s siege of Lund', 'Lund’s empty promises', 'the invasion of Sund', 'the occupation of the pier',
  ]);
});
