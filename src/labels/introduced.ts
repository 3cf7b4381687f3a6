/** "She shared her observations with me: “…": a sentence about somebody that ends in a colon and their words. */
import { subjectSpan } from './anaphora.ts';
import { isReporting } from './frames.ts';
import { isNamed, sortOf } from './holders.ts';
import { phraseAfter, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import { subject } from './subject.ts';
import type { Quotation, Token } from './tokens.ts';

/** Words of a long quotation behind a colon belong to the one of whom the words before the colon tell. */
export function introducedAt(tokens: readonly Token[], colon: number, quotes: readonly Quotation[], first: number): Attribution | null {
  const quote = quotes.find(({ from }) => from === colon + 1 || from === colon + 2);
  if (tokens[colon]?.text !== ':' || colon < 3 || !quote || quote.to - quote.from < longEnough) return null;
  const before = tokens.slice(0, colon);
  const pronoun = /^(?:he|she|they)$/u.test(before[first]?.lower ?? '');
  const holder = pronoun ? { from: first, to: first + 1 } : presented(tokens, first) ?? subjectSpan(before) ?? reader(before);
  if (holder === null || (holder.from > first + 1 && before[first]?.lower !== 'here')) return null;
  return {
    frame: 'said', sort: pronoun ? 'anaphor' : 'agent', holder, named: !pronoun && isNamed(tokens, holder, first),
    cue: { from: colon, to: colon + 1 }, content: { from: colon + 1, to: tokens.length }, main: true, endorsed: false,
  };
}

/** "Here is the minister in 2008: “…": who is presented. */
function presented(tokens: readonly Token[], first: number): Span | null {
  if (tokens[first]?.lower !== 'here' || !/^(?:is|was|are)$/u.test(tokens[first + 1]?.lower ?? '')) return null;
  const span = phraseAfter(tokens, first + 2);
  const end = span === null ? -1 : tokens.findIndex(({ lower }, i) => i > span.from && i < span.to && lower === 'in');
  const holder = span !== null && end > 0 ? { from: span.from, to: end } : span;
  return holder !== null && sortOf(tokens, holder, first) === 'agent' ? holder : null;
}

/** "people in the capital interpret it differently: “…": whose verb of saying or reading it is. */
function reader(before: readonly Token[]): Span | null {
  const verb = before.findIndex(({ lower }, i) => i > 1 && isReporting(lower));
  const found = verb < 0 ? null : subject(before, verb);
  return found !== null && found.modal === null && !found.negated && sortOf(before, found.span, -1) === 'agent' ? found.span : null;
}

/** In tokens: shorter ones are terms. */
const longEnough = 5;
