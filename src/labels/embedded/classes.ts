/** Classes of words that the rules know, as features: what one sentence teaches of a class holds for words never seen. */
import { mostWords, remembered } from '../../remembered.ts';
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

/** The classes of a word in lower case. */
export const classesOf = remembered(mostWords, (word): readonly string[] =>
  tests.flatMap(([name, holds]) => (holds(word) ? [`class ${name}`] : [])));
