/** Whether anything is stated: a main clause, not only circumstances and relative clauses. */
import { isVerb } from '../../labels/verb-group.ts';
import { determiners, isAuxiliary, prepositions, setOf, sureRelatives } from '../words/grammar.ts';
import { isPastForm } from '../words/irregular.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';

const subordinate = setOf('as while when whenever although though because if unless whereas');
/** They stand before the word that opens such a clause. */
const focus = setOf('even just only especially particularly precisely');
/** With a comma before them they tell when or why; at the head of a sentence no comma need part them from what happened. */
const afterComma = setOf('following since after before despite amid given until till once with according');

/** A verb may follow them: "which led", "that was". */
const pointing = setOf('that which what this those these all some many both no');

/** What stands between two marks. */
function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  for (const token of tokens) {
    const last = segments.at(-1);
    if (last === undefined || token.parted) segments.push([token]);
    else last.push(token);
  }
  return segments;
}

const couldState = (segment: readonly Token[]): boolean => segment.some((token, at) => {
  const before = segment[at - 1]?.lower ?? '';
  const isNoun = (determiners.has(before) && !pointing.has(before)) || (prepositions.has(before) && before !== 'to');
  return !isNoun && (isVerbForm(token) || (!token.capital && isVerb(token.lower)));
});

/** "As ministers met", but "As of 2008", "Because of the drought". */
const isSubordinate = ([first, second, ...rest]: readonly Token[]): boolean => {
  // "even as it shook hands", "only because it rained"
  if (first && second && focus.has(first.lower)) return isSubordinate([second, ...rest]);
  return subordinate.has(first?.lower ?? '') && !(/^(?:as|because)$/u.test(first?.lower ?? '') && prepositions.has(second?.lower ?? ''));
};

const isDone = ({ lower, capital }: Token): boolean => !capital && (isAuxiliary(lower) || isPastForm(lower));

/** ", killing at least nine": a participle; not so "fighting resumed", "Beijing closed", "nothing changed". */
const isParticipial = ([first, ...rest]: readonly Token[]): boolean => first !== undefined && first.lower.endsWith('ing') && !first.capital
  && !first.lower.endsWith('thing') && !rest.some(isDone);

/** "Unless prices fall the mill will close", "When he fell the war ended": no mark parts the two clauses. */
const hasBoth = (segment: readonly Token[]): boolean => segment.filter((token, at) => isDone(token)
  || (isVerb(token.lower) && at > 1 && isAuxiliary(segment.findLast((one) => isAuxiliary(one.lower))?.lower ?? ''))).length > 1;

/**
 * "As ministers met in the capital", "On 12 August, the mayor, who has a history of debt", "Aldra, where drones fell in May"
 * state nothing: they were cut before their verb, or never had one.
 * @param tokens of one line
 */
export function hasMainClause(tokens: readonly Token[]): boolean {
  /** A relative clause still waits for its verb: "who, as a boy, sold papers". */
  let waits = false;
  const segments = segmentsOf(tokens);
  for (const [index, segment] of segments.entries()) {
    const [first] = segment;
    const opening = first?.lower ?? '';
    if (index > 0 && sureRelatives.has(opening)) waits = !couldState(segment);
    // "Gazprom, which cites a debt, has rejected": the verb of the main clause.
    else if (waits && first && isDone(first)) return true;
    else if (segments.length === 1 && isSubordinate(segment)) return hasBoth(segment);
    else if (isSubordinate(segment) || (index > 0 && (afterComma.has(opening) || isParticipial(segment))) || !couldState(segment)) continue;
    else if (waits) waits = false;
    else return true;
  }
  return false;
}
