/** Whom a reporting word names: the words before its verb, or after one that follows what was said. */
import { times } from '../words/cues.ts';
import { articles, isAuxiliary, prepositions, setOf } from '../words/grammar.ts';
import { isVerbForm } from '../words/verb.ts';
import type { Token } from '../words.ts';

export const isPlural = (token: Token | undefined) => token !== undefined
  && (token.lower.endsWith('s') || token.lower === 'they');

export const holderLength = 12;
/** With a clause between the speaker and the verb. */
const longestAside = 25;

/** The subject stands before the verb, or after one that follows a quotation ("…", said the minister). */
export function subject(tokens: readonly Token[], at: number): [number, number] {
  let to = at;
  while (to > 0 && (isAuxiliary(tokens[to - 1]?.lower ?? '') || isAdverb(tokens[to - 1])
    || isWhen(tokens, to - 1))) to -= 1;
  const parted = tokens.slice(to, at + 1).some((token) => token.parted);
  const end = afterHolder(tokens, at + 1);
  const next = tokens[end];
  // "…, the operator, said in a statement": what follows is no speaker.
  // "…, the director said, blaming the drivers": behind a mark nobody is named.
  const inverted = !tokens[at + 1]?.parted && tokens.slice(at + 1, end).some((token) => token.content) && tokens[at]?.lower !== 'told' && !prepositions.has(tokens[at + 1]?.lower ?? '')
    && (!next || next.parted || next.sentence !== tokens[at]?.sentence);
  if (to === 0 || (tokens[at]?.parted && inverted && !endsAside(tokens, at))) return [at + 1, withApposition(tokens, end)];
  return [beforeVerb(tokens, to, parted), to];
}

/** "says its former commander, Colonel Ihor Vasylyk, who": the apposition names the speaker too. */
export function withApposition(tokens: readonly Token[], end: number): number {
  const first = tokens[end];
  if (!first?.parted || first.sentence !== tokens[end - 1]?.sentence || !(first.capital || articles.has(first.lower))) return end;
  let to = end + 1;
  while (to < tokens.length && !tokens[to]?.parted && tokens[to]?.sentence === first.sentence && !asides.has(tokens[to]?.lower ?? '')) to += 1;
  return tellsDeed(tokens.slice(end, to)) ? end : to;
}

/** Whether words behind a mark have a verb; "a retired rear admiral" has none. */
export const tellsDeed = (words: readonly Token[]): boolean => words.some((token, i) => isVerbForm(token) && !(articles.has(words[i - 1]?.lower ?? '') && words[i + 1]?.content === true));

/** Of the words from a speaker to their verb those that name them: "Skopje, unlike Sofia, says" names Skopje. */
export function namesOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const words = tokens.slice(from, to);
  const aside = words.findIndex((token, i) => i > 0 && token.parted && comparing.has(token.lower));
  const end = words.findIndex(({ parted }, i) => aside > 0 && i > aside && parted);
  return aside < 0 ? words : [...words.slice(0, aside), ...(end < 0 ? [] : words.slice(end))];
}

const comparing = setOf('unlike like whose whom while despite contrary among amongst including');

/** "Beijing, for its part, accuses": before the verb an aside ends, and not what was said. */
function endsAside(tokens: readonly Token[], at: number): boolean {
  const opening = tokens.findLastIndex(({ parted }, i) => i < at && parted);
  const first = tokens[opening]?.lower ?? '';
  // "The operator, a company in Ploiești, found": no verb comes before it.
  const apposed = articles.has(first) && !tokens.slice(0, at).some((token) => token.sentence === tokens[at]?.sentence && isVerbForm(token));
  return opening > 0 && (prepositions.has(first) || asides.has(first) || apposed) && tokens[opening]?.sentence === tokens[at]?.sentence;
}

const asides = setOf('who which whose where');

/** "on Monday" between subject and verb. */
const isWhen = (tokens: readonly Token[], at: number) => times.has(tokens[at]?.lower ?? '')
  || (['on', 'in'].includes(tokens[at]?.lower ?? '') && times.has(tokens[at + 1]?.lower ?? ''));

/** Back to a mark or a conjunction; across marks when an apposition stands between subject and verb. */
function beforeVerb(tokens: readonly Token[], to: number, acrossMarks: boolean): number {
  let from = acrossMarks ? asideBefore(tokens, to) : to;
  while (from > 0 && to - from < (acrossMarks ? longestAside : holderLength)) {
    const token = tokens[from - 1];
    const after = tokens[from];
    // An aside on the speaker opens with a relative pronoun behind a mark.
    const aside = acrossMarks && token?.parted && asides.has(token.lower);
    if (!token || (isBoundary(token) && !aside) || token.sentence !== tokens[to]?.sentence) break;
    if (after?.parted && from < to && !acrossMarks && !isListed(tokens, from, to)) break;
    from -= 1;
  }
  return from;
}

/** "Officers, though by no means all, believe": behind a mark a verb ends an aside, whatever words that is made of. */
function asideBefore(tokens: readonly Token[], verb: number): number {
  if (!tokens[verb]?.parted) return verb;
  const from = tokens.findLastIndex(({ parted }, i) => i < verb && parted);
  return from > 0 && verb - from < longestAside && tokens[from]?.sentence === tokens[verb]?.sentence ? from : verb;
}

export const isAdverb = (token: Token | undefined) =>
  token !== undefined && !token.capital && (token.lower.endsWith('ly') || often.has(token.lower)
    || adverbs.has(token.lower));

/** Conjunctions that stand before a verb as well. */
const adverbs = setOf('also too just even still already again only rather well yet then thus hence therefore however moreover furthermore once nor or so');

const often = setOf('always never often sometimes later now long ever here there abroad recently soon');

const clauseOpeners = setOf('that but while because if when although though which what whatever as');
export const isBoundary = (token: Token) =>
  clauseOpeners.has(token.lower);

/** "France, Germany and the United Kingdom": a mark within a list of names. */
const isListed = (tokens: readonly Token[], at: number, to: number) => tokens[at]?.capital === true
  && tokens[at - 1]?.capital === true && tokens.slice(at, to).some(({ lower, parted }) => lower === 'and' && !parted);

/**
 * The holder after "according to" or an inverted verb ends at a verb, a "that", or the end of its sentence.
 */
export function afterHolder(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < holderLength) {
    const token = tokens[to];
    if (!token || isAuxiliary(token.lower) || isBoundary(token)
      || token.sentence !== tokens[from]?.sentence) break;
    if (token.parted && to > from) break;
    to += 1;
  }
  return to;
}

