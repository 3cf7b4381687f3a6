/**
 * How far the composer chooses what readers chose, on 121 articles of our own. Readers marked their sentences before seeing any
 * brief of them. `read`: the 22 whose briefs were then read while the composer was written; `unseen`: 15 whose briefs nobody read;
 * `fitted`: 48 to which, with these, the weights were fitted; `held-back`: 36, by another reader, to which nothing was. The floors
 * stand a little below what was reached: they only show that nothing is lost again.
 */
import { expect, test } from 'vitest';
import { agreement, chosenFile, chosenIn, heldBack } from './chosen/score.ts';

const [read, unseen, fitted] = await Promise.all((['read', 'unseen', 'fitted'] as const).map((set) => chosenIn(chosenFile(set))));
const held = await heldBack();

test.each([read, unseen, fitted, held].flatMap((set) => set ?? []))('$name: what is marked are sentences of the article', ({ article, wants }) => {
  const ids = new Set(article.sentences.map(({ id }) => id));
  expect(wants.filter(({ sentence }) => !ids.has(sentence))).toEqual([]);
});

test.each([
  ['read', read, { found: 0.59, wanted: 0.86, never: 0.1 }],
  ['unseen', unseen, { found: 0.42, wanted: 0.85, never: 0.12 }],
  ['fitted', fitted, { found: 0.59, wanted: 0.73, never: 0.11 }],
  ['held-back', held, { found: 0.55, wanted: 0.76, never: 0.12 }],
] as const)('on the %s articles', (_, all, floor) => {
  const { found, wanted, never } = agreement(all ?? []);
  expect(found).toBeGreaterThanOrEqual(floor.found);
  expect(wanted).toBeGreaterThanOrEqual(floor.wanted);
  expect(never).toBeLessThanOrEqual(floor.never);
});
