/** Forms of a sentence that say the same more plainly, and what only looks like one. */
import { expect, test } from 'vitest';
import { gatePassage } from '../../src/brief/gate.ts';
import { plainForms } from '../../src/brief/gate/plainer.ts';

test.each([
  ['I have argued in this paper before that Lund should open the port.', 'Lund should open the port.'],
  ['I have argued that it is wrong to say that Lund opened the port.', 'It is wrong to say that Lund opened the port.'],
  ['The pact is, in my view, the best of them.', 'The pact is the best of them.'],
  ['Two pilots reached by telephone said that the gate leaks.', 'Two pilots said that the gate leaks.'],
  ['What Lund needs instead is a seat at the table.', 'Lund needs a seat at the table.'],
  ['The Ministry of Defence of Norway denies it.', 'Norway’s Ministry of Defence denies it.'],
  ['The foreign minister of Oman denies it.', 'Oman’s foreign minister denies it.'],
  ['The mayor, Ola Lund, called the delay too short and demanded that the rule be dropped.', 'The mayor, Ola Lund, demanded that the rule be dropped.'],
  ['The mayor, Ola Lund, called the delay too short and demanded that the rule be dropped.', 'The mayor, Ola Lund, called the delay too short.'],
  ['A convoy is waiting in Lund, according to two drivers.', 'Two drivers said that a convoy is waiting in Lund.'],
])('%s → %s', (text, plain) => {
  expect(plainForms(text)).toContain(plain);
});

test.each([
  'The invasion of Norway was planned in May.',
  'The mayor said that the boat sank and warned the pilots.',
  'I doubt that Lund should open the port.',
  'What Lund needs is that nobody knows it.',
  'I wrote last year to deny that Lund opened the port.',
  'We have long argued against the claim that Lund opened the port.',
  'I said in jest that Lund should sell the port.',
])('is plain, or would not say the same: %s', (text) => {
  expect(plainForms(text)).toEqual([]);
});

test.each([
  ['Raiders attacked a post near the town of Djibo in northern Burkina Faso on Monday.', 'Raiders attacked a post near Djibo on Monday.', true],
  ['Chad sent troops from Abéché in eastern Chad to Mali on Monday.', 'Chad sent troops to Mali on Monday.', false],
  ['Police seized two rifles and about 40,000 euros in the north.', 'Police seized two rifles in the north.', true],
  ['According to two drivers a convoy is waiting in Lund.', 'Two drivers said a convoy was waiting in Lund.', true],
  ['A convoy is waiting in Lund.', 'A convoy was waiting in Lund.', false],
])('%s → %s', (source, line, passes) => {
  expect(gatePassage({ source, line }).pass).toBe(passes);
});
