/** Whether the words that a label would name as the speaker can be one: a noun phrase, whole, with nothing after it. */
import { imperativeVerbs } from '../../labels/lexicon/reasoning.ts';
import { commonVerbs, eventVerbs, irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { conjunctions, determiners, isAuxiliary, prepositions, setOf } from '../words/grammar.ts';
import { irregularPast } from '../words/irregular.ts';
import { tokenise, type Token } from '../words.ts';

/** "7", "Think about", "directed the council", "the office to provide help" name nobody. */
export function namesSpeaker(holder: string): boolean {
  const tokens = tokenise(holder);
  const [first, second, last] = [tokens[0], tokens[1], tokens.at(-1)];
  if (!first || !last || tokens.every(({ kind }) => kind !== 'word')) return false;
  if (!last.capital && (prepositions.has(last.lower) || determiners.has(last.lower) || conjunctions.has(last.lower))) return false;
  const isVerb = !first.capital && (first.lower.endsWith('ed') || irregularPast.has(first.lower));
  if (isVerb && determiners.has(second?.lower ?? '')) return false;
  return !tokens.some((_, at) => isPurpose(tokens, at) || endsHolder(tokens, at));
}

/** "one list is": a verb of its own, but for "those who have left". */
const endsHolder = (tokens: readonly Token[], at: number) => at > 0 && isAuxiliary(tokens[at]?.lower ?? '')
  && !tokens[at]?.capital && !tokens.slice(0, at).some(({ lower }) => relatives.has(lower));

const relatives = setOf('who that which whom whose');
const baseForms = [irregularVerbs, eventVerbs, commonVerbs, imperativeVerbs];
const isBaseForm = (word: string) => baseForms.some((verbs) => verbs.has(word));

/** "to provide tailored help" */
const isPurpose = (tokens: readonly Token[], at: number) => tokens[at]?.lower === 'to' && at > 1
  && isBaseForm(tokens[at + 1]?.lower ?? '') && tokens[at + 2] !== undefined;
