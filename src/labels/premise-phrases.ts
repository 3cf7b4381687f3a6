/** How far the noun phrase of a premise reaches to both sides of its head. */
import { judgement } from './judgement.ts';
import { isFinite, isPast } from './verb-group.ts';
import type { Token } from './tokens.ts';
import { auxiliaryTail, possessives, stops, tailStarts } from './lexicon/grammar.ts';

/** How far a phrase reaches to the left and right of its head, in tokens. */
const reach = { left: 7, right: 14 } as const;

/** Start of the phrase to the left of its head: modifiers, then a possessor or determiner. */
export function leftEdge(
  tokens: readonly Token[],
  head: number,
): { from: number; possessor: boolean; definite: boolean; loaded: boolean } {
  let from = head;
  let loaded = false;
  while (from > 0 && head - from < reach.left) {
    const token = tokens[from - 1];
    if (!token || token.kind !== 'word') break;
    const word = token.lower;
    if (word === "'s")
      return { from: possessorStart(tokens, from - 1), possessor: true, definite: true, loaded };
    if (possessives.has(word)) return { from: from - 1, possessor: true, definite: true, loaded };
    if (word === 'the' || word === 'this' || word === 'these')
      return { from: from - 1, possessor: false, definite: true, loaded };
    if (word === 'a' || word === 'an') return { from: from - 1, possessor: false, definite: false, loaded };
    if (stops.has(word) || tailStarts.has(word) || word === 'and' || (isFinite(word) && !word.endsWith('ed')))
      break;
    if (word.endsWith('ly') || judgement(word) >= 2) loaded = true;
    if (word.endsWith('s') && token.capital && tokens[from]?.kind === 'mark') break;
    from -= 1;
  }
  // Without a determiner a leading participle is the verb: "has rejected efforts".
  while (from < head && tokens[from]?.lower.endsWith('ed') && isFinite(tokens[from]?.lower ?? '')) from += 1;
  return { from, possessor: false, definite: false, loaded };
}

/** Start of the name before a possessive clitic. */
export function possessorStart(tokens: readonly Token[], clitic: number): number {
  let from = clitic;
  while (from > 0 && clitic - from < 5) {
    const token = tokens[from - 1];
    if (!token || token.kind !== 'word') break;
    const title = token.capital || from === clitic;
    if (!title) break;
    from -= 1;
  }
  return tokens[from - 1]?.lower === 'the' ? from - 1 : from;
}

/** `purpose`: a "to" after the head opens what is meant to be done, and the phrase runs to the next mark. */
export function rightEdge(tokens: readonly Token[], head: number, purpose = false): number {
  let to = head + 1;
  if (!tailStarts.has(tokens[to]?.lower ?? '')) return to;
  while (to < tokens.length && to - head < reach.right) {
    const token = tokens[to];
    if (!token || token.kind !== 'word') break;
    if (
      stops.has(token.lower) ||
      (!(purpose && tokens[head + 1]?.lower === 'to') &&
        isFinite(token.lower) &&
        !token.capital &&
        (isPast(token.lower) || token.lower.endsWith('es')) &&
        !(tokens[to + 1]?.lower ?? '').endsWith('ed') &&
        judgement(token.lower) === 0)
    )
      break;
    if (token.lower === 'and' && !tokens[to + 1]?.capital) break;
    to += 1;
  }
  while (to > head + 1 && auxiliaryTail.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}
