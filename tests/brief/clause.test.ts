/** A line states something: it has a main clause. */
import { expect, test } from 'vitest';
import { hasMainClause } from '../../src/brief/extractive/clause.ts';
import { tokenise } from '../../src/brief/words.ts';

test.each([
  'Eight months later, following the delta’s declaration of a pause and a meeting between the mayor and the guild',
  'On August 12, the old mayor--who has a history of ties to the ferrymen',
  'As the guild thundered against the brutal tax of the canal',
  'While in Khiva five days before the boat race began, Admiral Vahit',
  'Nukus, where, according to the harbour office, the guards seized nine boats in a night, killing at least nine pilots.',
  'On 15 March 1985, as tens of thousands of people stood on the lawns of Nukus',
  'in Khiva, for example, when the guild called on the delta for help, even as the mayor shook hands with the smugglers.',
  'Fine flowers on the table, good service, wonderful food.',
])('states nothing: %s', (text) => {
  expect(hasMainClause(tokenise(text))).toBe(false);
});

test.each([
  'Since 1994, exports of the delta have doubled.',
  'As of May 2008, nine thousand boats had passed the sluice.',
  'Khiva, which led the guild until last year, was also on the list.',
  'On August 12, the mayor--who has a history of debt--declared a truce.',
  'Though the guild objects, the harbour office will sell the boats.',
  'If the talks fail again, smuggling will grow along the southern route.',
  'They serve as both a stick and a carrot.',
  'If the stricture is met, the money will flow.',
  'In May, Beijing closed the sluice to every foreign boat.',
  'In March, fighting resumed along the canal.',
  'Last year, shipping fell by 40 per cent.',
  'The guild, which cites a debt of the last mayor, has rejected the offer.',
  'Because of the drought the delta imports grain.',
  'Unless prices fall the mill will close.',
])('states something: %s', (text) => {
  expect(hasMainClause(tokenise(text))).toBe(true);
});
