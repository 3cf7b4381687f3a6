/** "Their demands run to six points. The army is to leave …": what is asked in a list is theirs who ask, as far as the paragraph goes. */
import { askedOnce } from '../asked.ts';
import { at } from './frames.ts';
import { isSound, sortOf } from './holders.ts';
import { phraseAfter, phraseBefore, type Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

const demands = words('demands conditions terms requests proposals stipulations');
const isDemand = askedOnce((word) => demands.has(word));
const obliging = /^(?:must|should|shall)$/u;

/** Whose demands the sentence announces: a phrase, a pronoun for whoever spoke last, or null. */
export function listOwner(tokens: readonly Token[]): Span | 'theirs' | null {
  const noun = tokens.findIndex(isDemand);
  if (noun < 1 || noun > 8) return null;
  const by = tokens.findIndex(({ lower }, i) => i > noun && i < noun + 8 && lower === 'by');
  const of = at(tokens, noun + 1) === 'of' ? noun + 1 : by;
  const verb = tokens.findIndex(({ lower }, i) => i > of && /^(?:run|are|were|include|come|comprise|boil)$/u.test(lower));
  const behind = of > 0 ? phraseAfter(tokens, of + 1, verb > 0 ? verb : undefined) : null;
  const owner = at(tokens, noun - 1) === "'s" ? phraseBefore(tokens, noun - 1) : behind;
  if (owner) return sortOf(tokens, owner, 0) === 'agent' && isSound(tokens, owner) ? owner : null;
  return /^(?:its|their|his|her)$/u.test(at(tokens, noun - 1)) ? 'theirs' : null;
}

/** Whether the sentence says what must be: "is to leave", "must be reopened", "and no fighter is to be extradited". */
export function obliges(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => obliging.test(lower) || (/^(?:is|are)$/u.test(lower) && at(tokens, i + 1) === 'to'));
}
