/** The statements of a text that stand by themselves: a line may take up one of them, and is then held against that one alone. */
import { conditions } from '../words/cues.ts';
import { conjunctions, isAuxiliary, prepositions } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import { tokenise, type Token } from '../words.ts';
import { cuesOf } from './speech.ts';

/** Longer texts, in UTF-16 units, are no single statement, and turning them would cost time. */
export const longestStatement = 700;

/**
 * The parts between semicolons, colons and full stops, and the main clauses that "and" or "but" joins: all before the first
 * speaker ends, for what one says may go on, and those that open with a speaker of their own.
 */
export function independent(text: string): string[] {
  const parts = text.length > longestStatement ? [] : text.split(/[;:]\s+|(?<=\p{Ll}{3}|\d)[.!?]\s+(?=\p{Lu})/u).flatMap(clausesOf);
  const speaks = parts.findIndex((part) => cuesOf(tokenise(part)).length > 0);
  if (parts.length < 2 || takesBack.test(parts[speaks] ?? '')) return [];
  return speaks < 0 ? parts : [...parts.slice(0, speaks + 1), ...parts.slice(speaks + 1).filter(opensWithSpeaker)];
}

/** "; so, at least, the ministry says": it speaks of what came before. */
const takesBack = /^(?:so|as|or so|such|at least|or at least)\b|\b(?:so|as much)[.!]?$/iu;

function opensWithSpeaker(part: string): boolean {
  const tokens = tokenise(part);
  const [first] = cuesOf(tokens);
  return first !== undefined && first.manner !== 'nobody' && first.from === 0 && first.to > 0 && first.at >= first.to && opensWithSubject(tokens);
}

/** Main clauses side by side, of which none sets the scene or a condition for the other. */
function clausesOf(part: string): string[] {
  const clauses = part.split(/, (?:and|but|while|whereas) /u);
  const words = clauses.map(tokenise);
  const apart = words.every((tokens) => opensWithSubject(tokens) && tokens.some(isVerbForm) && !tokens.some(({ lower }) => conditions.has(lower)));
  return clauses.length > 1 && apart ? clauses : [part];
}

const opensWithSubject = ([first, second]: readonly Token[]): boolean => first !== undefined && second !== undefined && !second.parted
  && !prepositions.has(first.lower) && !conjunctions.has(first.lower) && !isAuxiliary(first.lower) && !first.lower.endsWith('ly') && (!isVerbForm(first) || first.opening);
