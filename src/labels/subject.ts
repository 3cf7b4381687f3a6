/** Whose verb it is: the subject before it, across relative clauses and coordination. */
import { isAgentNoun } from './agents.ts';
import { at } from './frames.ts';
import { isSound, sortOf } from './holders.ts';
import { subordinate, things } from './lexicon/frames.ts';
import { auxiliary, determiners, timeHeads } from './lexicon/grammar.ts';
import { phraseBefore, type Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { beforeVerb, isAdverb, isFinite, isPast, isVerb } from './verb-group.ts';

export interface Subject {
  readonly span: Span;
  /** "did not say". */
  readonly negated: boolean;
  /** "would say", "to say". */
  readonly modal: string | null;
  /** Where the subject, and with it the clause, begins. */
  readonly from: number;
}

/** The subject of the verb at `verb`; of a coordinated verb, the subject of the verb before it; "who": its antecedent. */
export function subject(
  tokens: readonly Token[],
  verb: number,
): Subject | null {
  const before = beforeVerb(tokens, verb);
  const last = at(tokens, before.at);
  if (last === 'who' || last === 'which') {
    const end = tokens[before.at - 1]?.text === ',' ? before.at - 1 : before.at;
    const span = nearest(tokens, phraseBefore(tokens, end));
    return span ? { ...before, span, from: span.from } : null;
  }
  if (last === 'and' || last === 'but' || last === 'or') {
    for (let i = before.at - 1; i > 0; i -= 1) {
      const token = tokens[i];
      if (!token || token.text === ';' || token.kind === 'close') break;
      // "Hardliners go further and demand": plain forms of a plural.
      const plain = !isFinite(at(tokens, verb)) && isVerb(token.lower) && !token.capital && !isFinite(token.lower) && !determiners.has(at(tokens, i - 1)) && tokens.slice(Math.max(0, i - 6), i).some((one) => isAgentNoun(one.lower) && one.lower.endsWith('s'));
      if (plain || (isFinite(token.lower) && !token.capital && !isNounHere(tokens, i))) {
        // "was right to criticise the pact and say that": the infinitive goes on.
        const parted = tokens[before.at - 1]?.text === ',';
        if (!isFinite(at(tokens, verb)) && !parted && tokens.slice(i + 1, before.at).some((one) => one.lower === 'to')) return null;
        const inner = beforeVerb(tokens, i);
        const span = inner.at >= 0 ? phraseBefore(tokens, inner.at + 1) : null;
        if (span) return { ...before, span, from: span.from };
      }
    }
    return null;
  }
  const inserted = dashed(tokens, before.at);
  if (inserted) return { ...before, span: inserted, from: inserted.from };
  const span = before.at >= 0 ? phraseBefore(tokens, before.at + 1) : null;
  // "Boulos, senior adviser for Africa, last year told": when, not who.
  if (span && tokens[span.from - 1]?.text === ',' && span.to - span.from <= 3 && /^(?:last|this|on|in|earlier|yesterday|today)$/u.test(at(tokens, span.from)) && (timeHeads.has(at(tokens, span.to - 1)) || tokens[span.to - 1]?.kind === 'number')) {
    const timed = phraseBefore(tokens, span.from);
    if (timed) return { ...before, span: timed, from: timed.from };
  }
  const met = interviewed(tokens, before.at);
  if (met) return { ...before, span: met, from: met.from };
  const across = afterAside(tokens, before.at) ?? (span && heldBack(tokens, span) ? span : (antecedent(tokens, before.at) ?? leading(tokens, before.at)));
  const chosen = across ?? span;
  return chosen ? { ...before, span: chosen, from: chosen.from } : null;
}

/** "took their line from the minister, who said": the one after the preposition, when nobody stands before it. */
function nearest(tokens: readonly Token[], span: Span | null): Span | null {
  const cut = span ? tokens.findLastIndex(({ lower }, i) => i > span.from && i < span.to - 1 && (/^(?:from|with|by|to|against|in|into)$/u.test(lower) || (/^(?:quoted|cited)$/u.test(lower) && /^(?:an?|the|one|another)$/u.test(at(tokens, i + 1))))) : -1;
  return span && cut > 0 && !isAgentNoun(at(tokens, cut - 1)) && !tokens[cut - 1]?.capital ? { from: cut + 1, to: span.to } : span;
}

/** "the claims", "the planned measures": after a determiner, or a determiner and a word more, an s-form is a plural. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  // "casting doubts on": what is cast.
  if (!isPast(at(tokens, i)) && /[a-z]{2}ing$/u.test(at(tokens, i - 1))) return true;
  return determiners.has(at(tokens, i - 1)) || (!isPast(at(tokens, i)) && determiners.has(at(tokens, i - 2)));
}

/** The phrase can be a subject as it stands: somebody who can speak, and no leftover of a relative clause. */
function heldBack(tokens: readonly Token[], span: Span): boolean {
  const opening = at(tokens, span.from);
  if (span.to - span.from === 1 && things.has(opening)) return true;
  const sort = sortOf(tokens, span, -1);
  return sort !== 'thing' && opening !== 'me' && opening !== 'us' && isSound(tokens, span) && !insideRelative(tokens, span.from);
}

/** "who spent a decade", "who had walked from X and Y": the phrase belongs to a relative clause that has its verb. */
function insideRelative(tokens: readonly Token[], from: number): boolean {
  if (relative.test(at(tokens, from - 1))) return true;
  for (let i = from - 1; i > Math.max(0, from - relativeReach); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || subordinate.has(token.lower)) return /^wh(?:o|om|ich)$/u.test(token?.lower ?? '') && isVerb(at(tokens, nextWord(tokens, i + 1)));
  }
  return false;
}

/** Past auxiliaries, adverbs and a pronoun that is the clause's own subject. */
function nextWord(tokens: readonly Token[], from: number): number {
  let i = from;
  while (auxiliary.has(at(tokens, i)) || isAdverb(at(tokens, i)) || /^(?:i|we|he|she|they|you|been|not)$/u.test(at(tokens, i))) i += 1;
  return i;
}

/** "the experts I interviewed said", "veterans I drink with say": a relative clause without its pronoun, ending at `end`. */
function interviewed(tokens: readonly Token[], end: number): Span | null {
  for (let i = end - 1; i > Math.max(0, end - 8); i -= 1) {
    if (tokens[i]?.kind !== 'word' || (isFinite(at(tokens, i + 2)) && i + 2 <= end)) return null;
    if (!/^(?:i|we|he|she|they|you)$/u.test(at(tokens, i)) || !isAgentNoun(at(tokens, i - 1))) continue;
    const found = phraseBefore(tokens, i);
    return found && isSound(tokens, found) ? found : null;
  }
  return null;
}

/** "Families waiting outside the depot since dawn said": the phrase that opens the sentence, before a participle that runs up to `end`. */
function leading(tokens: readonly Token[], end: number): Span | null {
  const participle = tokens.findIndex((token, i) => i > 0 && i <= end && /[a-z]{2}ing$/u.test(token.lower) && isAgentNoun(at(tokens, i - 1)));
  if (participle < 1 || end - participle > relativeReach) return null;
  const words = tokens.slice(participle + 1, end + 1);
  if (words.some((token) => token.kind === 'mark' || token.kind === 'open' || auxiliary.has(token.lower) || isFinite(token.lower) || relative.test(token.lower))) return null;
  const span = phraseBefore(tokens, participle);
  return span?.from === 0 && sortOf(tokens, span, -1) === 'agent' && isSound(tokens, span) ? span : null;
}

/** "Mr. Mattis, interrupted at a meeting with the leader of the house, said": the one who opens the sentence, before a participle between commas. */
function afterAside(tokens: readonly Token[], end: number): Span | null {
  if (tokens[end]?.text !== ',') return null;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const next = at(tokens, comma + 1);
  if (comma < 1 || comma > 8 || end - comma < 3 || end - comma > 2 * relativeReach || !(isPast(next) || /[a-z]{2}(?:ing|ed)$/u.test(next))) return null;
  const span = phraseBefore(tokens, comma);
  return span?.from === 0 && sortOf(tokens, span, -1) === 'agent' && isSound(tokens, span) ? span : null;
}

const dash = /^(?:—|–|--)$/u;

/** "Kall — an editor of two papers — said": the one before what is put in between dashes that end at token `end`. */
function dashed(tokens: readonly Token[], end: number): Span | null {
  if (!dash.test(tokens[end]?.text ?? '')) return null;
  for (let i = end - 1; i > Math.max(0, end - relativeReach); i -= 1) {
    if (dash.test(tokens[i]?.text ?? '')) {
      const span = phraseBefore(tokens, i);
      return span && sortOf(tokens, span, -1) === 'agent' ? span : null;
    }
  }
  return null;
}

const shares = /^(?:most|some|many|all|both|several|few|one|two|three|half|none|each)$/u;
const relative = /^(?:who|whom|whose|which|that)$/u;
/** How far back the one may stand whom a relative clause describes, in tokens. */
const relativeReach = 24;

/** "An underwriter who asked not to be named said": whom the relative clause before the verb describes. */
function antecedent(tokens: readonly Token[], end: number): Span | null {
  for (let i = end; i > Math.max(0, end - relativeReach); i -= 1) {
    const token = tokens[i];
    if (!token || token.text === ';' || token.text === ':' || token.kind === 'open' || token.kind === 'close') return null;
    if (!relative.test(token.lower)) continue;
    const preposition = /^(?:with|by|of|for|from|to|in)$/u.test(at(tokens, i - 1)) ? 1 : 0;
    // ", most of whom lost their herds,": how many of them is no holder.
    const share = preposition > 0 && shares.test(at(tokens, i - 2)) && at(tokens, i - 3) === ',' ? 1 : 0;
    const start = i - preposition - share;
    const comma = at(tokens, start - 1) === ',' ? 1 : 0;
    const span = phraseBefore(tokens, start - comma);
    const sort = span ? sortOf(tokens, span, -1) : 'thing';
    // "told parliament that the road was": the verb before which we stand would be the clause's own.
    const hasVerb = isVerb(at(tokens, nextWord(tokens, i + 1))) || tokens.slice(i + 1, end + 1).some((one) => auxiliary.has(one.lower) || isFinite(one.lower) || one.lower.endsWith('ed'));
    if (!hasVerb) return null;
    const person = /^whom?$/u.test(token.lower) && span !== null && span.to - span.from >= 2;
    return span && (person || sort === 'agent' || sort === 'document') && isSound(tokens, span) ? span : null;
  }
  return null;
}
