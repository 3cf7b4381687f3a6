/**
 * How far the composer chooses what a reader chose, on 37 articles of our own. One reader marked their sentences
 * before seeing any brief of them. `read`: the 22 whose briefs were then read while the composer was written;
 * `unseen`: 15 whose briefs nobody read. The floors stand a little below what was reached: they only show that
 * nothing is lost again.
 */
import { expect, test } from 'vitest';
import { agreement, chosenFile, chosenIn } from './chosen/score.ts';

const read = await chosenIn(chosenFile('read'));
const unseen = await chosenIn(chosenFile('unseen'));

test.each([...read, ...unseen])('$name: what is marked are sentences of the article', ({ article, wants }) => {
  const ids = new Set(article.sentences.map(({ id }) => id));
  expect(wants.filter(({ sentence }) => !ids.has(sentence))).toEqual([]);
});

test.each([
  ['read', read, { found: 0.54, wanted: 0.84, never: 0.1 }],
  ['unseen', unseen, { found: 0.36, wanted: 0.8, never: 0.14 }],
] as const)('on the %s articles', (_, all, floor) => {
  const { found, wanted, never } = agreement(all);
  expect(found).toBeGreaterThanOrEqual(floor.found);
  expect(wanted).toBeGreaterThanOrEqual(floor.wanted);
  expect(never).toBeLessThanOrEqual(floor.never);
});
