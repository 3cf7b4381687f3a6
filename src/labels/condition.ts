/** What somebody says or wants under a condition, told in passing. */
import { at } from './frames.ts';
import type { Attribution } from './reporting.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verb-group.ts';

/**
 * "Tehran takes ships when it wants something", "if Kyiv says what it needs": whenever that may be; what the sentence
 * tells is the author's.
 */
export function onCondition(tokens: readonly Token[], { holder, cue }: Attribution): boolean {
  if (holder === null || holder.from >= cue.from || isPast(at(tokens, cue.from))) return false;
  const opener = at(tokens, holder.from - 1);
  return /^(?:when|whenever|if|unless|until|once)$/u.test(opener) || (opener === 'as' && at(tokens, holder.from - 2) === 'soon');
}
