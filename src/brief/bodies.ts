/** Holders that are no people: a ministry, an agency, a report. Nobody else could be named for them. */
import { setOf } from './words/grammar.ts';
import { tokenise } from './words.ts';

const bodies = setOf(`ministry government agency authority authorities command army navy service guard party council
  office commission committee company embassy union organisation organization administration parliament court delegation
  operator movement secretariat police forces side leadership presidency`);
const documents = setOf(`data figures statistics records documents report study survey poll polls statement estimates
  images imagery budget law treaty agreement accounts minutes files papers testimony
  doctrine strategy`);

/** Whether any of these words is a body's: "the interior ministry in Moscow". */
export const hasBody = (words: readonly string[]): boolean => words.some((word) => bodies.has(word));

/** One of several, any, or somebody's: these may well have a name that the article keeps to itself. */
const anyOne = setOf(`a an some several many most certain other others few all one two three four five both various numerous
  its his her their our my`);
const relation = setOf('of in at on from by with for to close near familiar who that which');

/**
 * Whether a holder is a definite body or document, or goes by its initials ("DOD"): "(not named)" after it would
 * only puzzle.
 */
export function isBodyOrDocument(holder: string): boolean {
  if (/^(?:the )?(?:\p{Lu}\.?){2,}s?$/u.test(holder)) return true;
  const words = tokenise(holder).map(({ lower }) => lower);
  const end = words.findIndex((word, at) => at > 0 && relation.has(word));
  // "data reviewed by", "a report published in"
  const head = words.slice(0, end < 0 ? undefined : end).findLast((word) => !word.endsWith('ed')) ?? '';
  return !anyOne.has(words[0] ?? '') && (bodies.has(head) || documents.has(head));
}
