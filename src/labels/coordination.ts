/** Lists of names, what "and" joins, and what hangs on a name without being part of it. */
import { isAgentNoun } from './agents.ts';
import { determiners, possessives, prepositions } from './lexicon/grammar.ts';
import { bodyNouns } from './lexicon/people.ts';
import { documentNouns } from './lexicon/reporting.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isFinite } from './verb-group.ts';

/** Where every phrase ends: at a mark, a quotation's sign or the sentence's end. */
export function isBreak(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.kind === 'open' || token.kind === 'close';
}

/** "Oman, Kuwait and Saudi Arabia": where the list of names begins of which `from` is the last but one. */
export function listStart(tokens: readonly Token[], from: number, last: number, floor: number): number {
  const listed = tokens.slice(from, last).some((token, k) => token.lower === 'and' && tokens[from + k + 1]?.capital);
  if (!listed || !tokens[from]?.capital) return from;
  let start = from;
  while (start - 1 > floor && tokens[start - 1]?.text === ',') {
    let name = start - 1;
    while (name > floor && tokens[name - 1]?.kind === 'word' && tokens[name - 1]?.capital) name -= 1;
    if (name === start - 1) break;
    start = name;
  }
  return start;
}

/** They only say how or when word was had: "reached by telephone", "published in June". */
export const incidental = /^(?:reached|contacted|interviewed|quoted|published|released|issued|posted|dated|carried|aired|taken|conducted|commissioned|obtained|prepared|compiled)$/u;

/** "a resident reached by telephone": where the participle begins that only says how. */
export function withoutTail(tokens: readonly Token[], from: number, to: number): number {
  // "Surveys taken in May": a lone word can lose its tail where it is a document.
  const start = documentNouns.has(tokens[from]?.lower ?? '') ? from + 1 : from + 2;
  for (let i = start; i < to - 1; i += 1) {
    const word = tokens[i]?.lower ?? '';
    const participle = incidental.test(word);
    const before = tokens[i - 1]?.lower ?? '';
    if (participle && !determiners.has(before) && /^(?:by|in|on|at|last|this|from|during|out|for)$/u.test(tokens[i + 1]?.lower ?? ''))
      return i;
  }
  return to;
}

/** "Oman, Kuwait and Saudi Arabia": where the list of names ends of which the first ends at `to`. */
export function listEnd(tokens: readonly Token[], start: number, to: number, ceiling: number): number {
  if (!tokens[start]?.capital || tokens[to]?.text !== ',') return to;
  let end = to;
  while (end + 1 < ceiling && (tokens[end]?.text === ',' || tokens[end]?.lower === 'and')) {
    const last = tokens[end]?.lower === 'and' || tokens[end + 1]?.lower === 'and';
    let next = tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
    const begin = next;
    while (next < ceiling && tokens[next]?.kind === 'word' && tokens[next]?.capital) next += 1;
    if (next === begin) return to;
    if (last) return next;
    end = next;
  }
  return to;
}

/** "Russia and China said", "the leaders of Azerbaijan and Pakistan": whether the "and" before `after` joins parts of one phrase. */
export function joinsHolders(tokens: readonly Token[], after: number, last: number): boolean {
  const right = tokens[after];
  const left = tokens[after - 2];
  return (
    after < last &&
    right !== undefined &&
    left !== undefined &&
    ((right.capital && left.capital) ||
      (left.capital && possessives.has(right.lower)) ||
      (left.capital && !isFinite(right.lower) && isAgentNoun(tokens[after + 1]?.lower ?? '')) ||
      (isAgentNoun(left.lower) && isAgentNoun(tokens[last - 1]?.lower ?? '')) ||
      twoFields(tokens, after, last) ||
      goesOnWithin(tokens, after, last) ||
      qualifies(tokens, after, last))
  );
}

/** "experts on the north and nuclear waste", "observers in the port and around the bay": still what the experts are of. */
function goesOnWithin(tokens: readonly Token[], after: number, last: number): boolean {
  const next = tokens[after]?.lower ?? '';
  if (tokens[after]?.capital || isAdverb(next) || isFinite(next) || (isAgentNoun(tokens[last - 1]?.lower ?? '') && !prepositions.has(next))) return false;
  for (let i = after - 2; i > Math.max(0, after - 8) && tokens[i]?.kind === 'word'; i -= 1)
    if (/^(?:on|in|of|for|from|about|across)$/u.test(tokens[i]?.lower ?? '')) return isAgentNoun(tokens[i - 1]?.lower ?? '');
  return false;
}

/** "medical and hospital sources": two fields at the head of a phrase. */
function twoFields(tokens: readonly Token[], after: number, last: number): boolean {
  const left = tokens[after - 2];
  const before = tokens[after - 3];
  return (
    last - after === 2 &&
    isAgentNoun(tokens[last - 1]?.lower ?? '') &&
    left?.kind === 'word' &&
    !isFinite(left.lower) &&
    !isAdverb(left.lower) &&
    !determiners.has(tokens[after]?.lower ?? '') &&
    (before === undefined || isBreak(before) || prepositions.has(before.lower))
  );
}

/** "the security and defence committee": two fields of one body. */
function qualifies(tokens: readonly Token[], after: number, last: number): boolean {
  const right = tokens[after]?.lower ?? '';
  return (
    bodyNouns.has(tokens[last - 1]?.lower ?? '') &&
    last - after >= 2 &&
    !determiners.has(right) &&
    !isFinite(right) &&
    determiners.has(tokens[after - 3]?.lower ?? '')
  );
}
