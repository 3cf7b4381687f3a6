/** Whether the words that a label would name as the speaker can be one: a noun phrase, whole, with nothing after it. */
import { imperativeVerbs } from '../../labels/lexicon/reasoning.ts';
import { commonVerbs, eventVerbs, irregularVerbs } from '../../labels/lexicon/verbs.ts';
import { conjunctions, determiners, isAuxiliary, prepositions, pronouns, setOf } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { isPlace } from '../../regions/gazetteer.ts';
import { tokenise, type Token } from '../words.ts';

/** "The M-2 Bradley", "an S-400": a make of weapon or vehicle says nothing. */
const make = /^(?:(?:the|an?) )?\p{Lu}{1,5}-\d+\p{L}?(?: \p{Lu}\p{L}+)?$/iu;

/** "7", "Think about", "directed the council", "the office to provide help" name nobody. */
export function namesSpeaker(holder: string): boolean {
  const tokens = tokenise(holder);
  const [first, second, last] = [tokens[0], tokens[1], tokens.at(-1)];
  if (!first || !last || tokens.every(({ kind, lower }) => kind !== 'word' || pronouns.has(lower))) return false;
  if (make.test(holder) || /^(?:(?:an?|the|one|another)\s+)?(?:\p{L}+\s+)?(?:signs?|placards?|banners?|posters?|plaques?|maps?|billboards?|inscriptions?)$/iu.test(holder)) return false;
  if (!last.capital && (prepositions.has(last.lower) || determiners.has(last.lower) || conjunctions.has(last.lower))) return false;
  const isVerb = !first.capital && isPastForm(first.lower);
  if (isVerb && determiners.has(second?.lower ?? '')) return false;
  if (tokens.some((_, at) => isElsewhere(tokens, at))) return false;
  return !tokens.some((_, at) => isPurpose(tokens, at) || endsHolder(tokens, at));
}

/** There is one of these, or readers know of which country. */
const knownBodies = setOf('government president army military police parliament opposition authorities prosecution');

/**
 * "the court", "Crane": which one and who, lines before it must tell.
 * @param known words that readers have already
 * @param surnames of those whom the text has introduced with their full names
 */
export function bareSpeaker(holder: string | null, known: ReadonlySet<string>, surnames: ReadonlySet<string>): ReadonlySet<string> {
  const [the, noun, ...more] = tokenise(holder ?? '');
  if (the && noun === undefined) return surnames.has(the.key) && !known.has(the.key) && !isPlace(the.lower) ? new Set([the.key]) : new Set();
  const isBare = the?.lower === 'the' && noun !== undefined && more.length === 0 && !noun.capital
    && !knownBodies.has(noun.lower) && !known.has(noun.key);
  return isBare ? new Set([noun.key]) : new Set();
}

/** "one list is": a verb of its own, but for "those who have left". */
const endsHolder = (tokens: readonly Token[], at: number) => at > 0 && isAuxiliary(tokens[at]?.lower ?? '')
  && !tokens[at]?.capital && !tokens.slice(0, at).some(({ lower }) => relatives.has(lower));

/** "One of them", "this estimate", "the other teacher", "two of their engineers": of whom or what, the label does not say. */
const elsewhere = setOf('them these those this that such other others another latter former');
const owned = setOf('his her their its');
const isElsewhere = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.lower ?? '';
  return (elsewhere.has(word) && !relatives.has(tokens[at + 1]?.lower ?? '')) || (owned.has(word) && tokens[at - 1]?.lower === 'of');
};
const relatives = setOf('who that which whom whose');
const baseForms = [irregularVerbs, eventVerbs, commonVerbs, imperativeVerbs];
const isBaseForm = (word: string) => baseForms.some((verbs) => verbs.has(word));

/** "to provide tailored help" */
const isPurpose = (tokens: readonly Token[], at: number) => tokens[at]?.lower === 'to' && at > 1
  && isBaseForm(tokens[at + 1]?.lower ?? '') && tokens[at + 2] !== undefined;
