/** Nouns for people and bodies that can hold a view. */
import { bodyNouns, roleNouns, vagueNouns } from './lexicon/people.ts';

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether the word (lower case, singular or plural) names a person by role or a body. */
export function isAgentNoun(word: string): boolean {
  return (
    roleNouns.has(word) ||
    bodyNouns.has(word) ||
    roleNouns.has(singular(word)) ||
    bodyNouns.has(singular(word)) ||
    vagueNouns.has(word) ||
    /(?:men|women|people)$/u.test(word)
  );
}
