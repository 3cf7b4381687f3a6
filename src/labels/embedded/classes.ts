/** Classes of words that the rules know, as features: what one sentence teaches of a class holds for words never seen. */
import { isAgentNoun } from '../agents.ts';
import { isEvent } from '../evidence.ts';
import { isReporting } from '../frames.ts';
import { contestedPeople, forces, harmClass, movements, wrongs } from '../lexicon/harm.ts';
import { vagueNouns } from '../lexicon/people.ts';
import { harmed, lost, materiel, numerals, offices, quantity, recorded } from '../lexicon/record.ts';
import { looseVerbs } from '../lexicon/verbs.ts';
import { countNouns, documentNouns, saidNouns, viewNouns } from '../lexicon/reporting.ts';

const tests: readonly (readonly [name: string, holds: (word: string) => boolean])[] = [
  ['event', isEvent],
  ['many uses', (word) => looseVerbs.has(word)],
  ['saying', isReporting],
  ['agent', isAgentNoun],
  ['crowd', (word) => vagueNouns.has(word)],
  ['document', (word) => documentNouns.has(word)],
  ['something said', (word) => saidNouns.has(word)],
  ['view', (word) => viewNouns.has(word)],
  ['count', (word) => countNouns.has(word)],
  ['office', (word) => offices.has(word)],
  ['thing on record', (word) => recorded.has(word)],
  ['number in words', (word) => numerals.has(word)],
  ['quantity', (word) => quantity.has(word)],
  ['harmed', (word) => harmed.has(word)],
  ['lost', (word) => lost.has(word)],
  ['lost things', (word) => materiel.has(word)],
  ['forces', (word) => forces.has(word)],
  ['movement', (word) => movements.has(word)],
  ['wrong', (word) => wrongs.has(word)],
  ['harm', (word) => harmClass.has(word)],
  ['contested people', (word) => contestedPeople.has(word)],
];

const memo = new Map<string, readonly string[]>();
/** Words are few and texts are many; the memo is emptied before it could grow without bound. */
const memoLimit = 50_000;

/** The classes of a word in lower case. */
export function classesOf(word: string): readonly string[] {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size >= memoLimit) memo.clear();
  const classes = tests.flatMap(([name, holds]) => (holds(word) ? [`class ${name}`] : []));
  memo.set(word, classes);
  return classes;
}
