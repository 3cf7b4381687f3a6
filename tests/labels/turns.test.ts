/** Single turns of phrase that decide a sentence's label, one sentence a rule. */
import { expect, test } from 'vitest';
import { labelArticle } from '../../src/labels/label.ts';
import { article } from './support.ts';

const labelsOf = (sentence: string) => labelArticle(article([sentence]));

test.each([
  // Not what somebody says or holds.
  ['The pier was shut in May 2021 on account of Orsini.', 'fact', null],
  ['There were doubts on the account of the harbour master in 2019.', 'opinion', 'Lea Brandt'],
  ['The U.S.-backed opposition won 40 seats in May 2021.', 'fact', null],
  ['Migrants back home sent 4 million crowns in May 2021.', 'fact', null],
  ['The camp opened in May 2021, led by ministers but backed by dockers.', 'fact', null],
  ['The mayor welcomed the delegation of Norland in Batumi on 3 May 2021.', 'fact', null],
  ['The forces defend against each axis of the river.', 'opinion', 'Lea Brandt'],
  ['The four states that share the lake met in May 2021.', 'fact', null],
  ['In 2021 the port was hit by (allegedly) Norland.', 'opinion', 'Lea Brandt'],
  ['Norland declared its independence in May 1991.', 'fact', null],
  ['In 2021 the port became operational.', 'fact', null],
  // What an author reads out of something.
  ['Norland’s strategy of 2021 highlights two threats to the port.', 'opinion', 'Lea Brandt'],
  ['The plan failed, especially as he has argued that the pier was sunk.', 'opinion', 'Lea Brandt'],
  ['We live in an era of – as the paper puts it – “changes unseen in a century”, and nobody asks why.', 'opinion', 'Lea Brandt'],
  // Somebody's word, and whose.
  ['The plan was severely criticised.', 'claim', null],
  ['Estimates of the dead range from 30,000 to 40,000.', 'claim', null],
  ['On 3 May 2021 some 200,000 people marched in Batumi.', 'claim', null],
  ['The pier, I am told, by Orsini, has sunk.', 'claim', 'Orsini'],
  ['We hear from Orsini that the pier has sunk.', 'claim', 'Orsini'],
  ['People in the capital interpret it differently: “The pier was never meant to stand in the first place.”', 'claim', 'People in the capital'],
  ['Save The Children says that the pier is closed.', 'claim', 'Save The Children'],
  ['“The pier is safe,” said Marta Olsen, a banker who leads the party, and who hopes to win the vote.', 'claim', 'Marta Olsen'],
  // What fell on somebody is no fact of the model's.
  ['On 3 May 2021 shells fell on the school of Batumi.', 'opinion', 'Lea Brandt'],
])('%s', (sentence, basis, holder) => {
  expect(labelsOf(sentence).sentences).toMatchObject([{ basis, holder }]);
});

test.each([
  ['Its reckless efforts to buy the port go on.', 'Its reckless efforts to buy the port'],
  ['Fresh terrorist attacks came in May.', 'Fresh terrorist attacks'],
  ['Serbia’s military build-up on the river goes on.', 'Serbia’s military build-up on the river'],
  ['Serbia’s crimes in the valley in the late 1990s were many.', 'Serbia’s crimes in the valley'],
  ['The aggression adopted by Minsk is plain.', 'The aggression adopted by Minsk'],
  ['Serbia’s aggression by keeping away is plain.', 'Serbia’s aggression'],
  ['Serbia’s aggression against the valley nobody stopped.', 'Serbia’s aggression against the valley'],
  ['His cynical speech they forgot.', 'His cynical speech'],
])('takes as given, and no more: %s', (sentence, premise) => {
  expect(labelsOf(sentence).premises.map(({ text }) => text)).toEqual([premise]);
});

test('praise and taste take nothing as given', () => {
  expect(labelsOf('His colourful rhetoric pleased.').premises).toEqual([]);
});
