/** Whose verb it is: the subject before it, across relative clauses and coordination. */
import { isAgentNoun } from './agents.ts';
import { at } from './frames.ts';
import { isSound, sortOf } from './holders.ts';
import { things } from './lexicon/frames.ts';
import { auxiliary, determiners } from './lexicon/grammar.ts';
import { phraseBefore, type Span } from './phrases.ts';
import type { Token } from './tokens.ts';
import { beforeVerb, isFinite, isPast } from './verb-group.ts';

/** The subject of the verb at `verb`; of a coordinated verb, the subject of the verb before it; "who": its antecedent. */
export function subject(
  tokens: readonly Token[],
  verb: number,
): { span: Span; negated: boolean; modal: string | null; from: number } | null {
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
      if (isFinite(token.lower) && !token.capital && !isNounHere(tokens, i)) {
        // "was right to criticise the pact and say that": the infinitive goes on.
        if (!isFinite(at(tokens, verb)) && tokens.slice(i + 1, before.at).some((one) => one.lower === 'to')) return null;
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
  const met = span && interviewed(tokens, span);
  if (met) return { ...before, span: met, from: met.from };
  const across = span && heldBack(tokens, span) ? span : antecedent(tokens, before.at);
  const chosen = across ?? span;
  return chosen ? { ...before, span: chosen, from: chosen.from } : null;
}

/** "took their line from the minister, who said": the one after the preposition, when nobody stands before it. */
function nearest(tokens: readonly Token[], span: Span | null): Span | null {
  const cut = span ? tokens.findLastIndex(({ lower }, i) => i > span.from && i < span.to - 1 && /^(?:from|with|by|to|against)$/u.test(lower)) : -1;
  return span && cut > 0 && !isAgentNoun(at(tokens, cut - 1)) && !tokens[cut - 1]?.capital ? { from: cut + 1, to: span.to } : span;
}

/** "the claims", "the planned measures": after a determiner, or a determiner and a word more, an s-form is a plural. */
function isNounHere(tokens: readonly Token[], i: number): boolean {
  return determiners.has(at(tokens, i - 1)) || (!isPast(at(tokens, i)) && determiners.has(at(tokens, i - 2)));
}

/** The phrase can be a subject as it stands: somebody who can speak, and no leftover of a relative clause. */
function heldBack(tokens: readonly Token[], span: Span): boolean {
  const opening = at(tokens, span.from);
  if (span.to - span.from === 1 && things.has(opening)) return true;
  const sort = sortOf(tokens, span, -1);
  return sort !== 'thing' && opening !== 'me' && opening !== 'us' && isSound(tokens, span) && !insideRelative(tokens, span.from);
}

/** "who spent a decade": the phrase is the subject or object of a relative clause. */
function insideRelative(tokens: readonly Token[], from: number): boolean {
  if (relative.test(at(tokens, from - 1))) return true;
  const verb = at(tokens, from - 1);
  return isFinite(verb) && (/^wh(?:o|ich)$/u.test(at(tokens, from - 2)) || (/^(?:has|have|had)$/u.test(at(tokens, from - 2)) && /^wh(?:o|ich)$/u.test(at(tokens, from - 3))));
}

/** "the experts I interviewed said": a relative clause without its pronoun. */
function interviewed(tokens: readonly Token[], span: Span): Span | null {
  if (!/^(?:i|we|he|she|they|you)$/u.test(at(tokens, span.from)) || !isAgentNoun(at(tokens, span.from - 1))) return null;
  const found = phraseBefore(tokens, span.from);
  return found && isSound(tokens, found) ? found : null;
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
    const comma = at(tokens, i - preposition - 1) === ',' ? 1 : 0;
    const span = phraseBefore(tokens, i - preposition - comma);
    const sort = span ? sortOf(tokens, span, -1) : 'thing';
    // "told parliament that the road was": the verb before which we stand would be the clause's own.
    const hasVerb = tokens.slice(i + 1, end + 1).some((one) => auxiliary.has(one.lower) || isFinite(one.lower) || one.lower.endsWith('ed'));
    if (!hasVerb) return null;
    const person = /^whom?$/u.test(token.lower) && span !== null && span.to - span.from >= 2;
    return span && (person || sort === 'agent' || sort === 'document') && isSound(tokens, span) ? span : null;
  }
  return null;
}
