/** "She shared her observations with me: “…": a sentence about somebody that ends in a colon and their words. */
import { subjectSpan } from './anaphora.ts';
import { isNamed } from './holders.ts';
import type { Attribution } from './reporting.ts';
import type { Quotation, Token } from './tokens.ts';

/** Words of a long quotation behind a colon belong to the one of whom the words before the colon tell. */
export function introducedAt(tokens: readonly Token[], colon: number, quotes: readonly Quotation[], first: number): Attribution | null {
  const quote = quotes.find(({ from }) => from === colon + 1 || from === colon + 2);
  if (tokens[colon]?.text !== ':' || colon < 3 || !quote || quote.to - quote.from < longEnough) return null;
  const before = tokens.slice(0, colon);
  const pronoun = /^(?:he|she|they)$/u.test(before[first]?.lower ?? '');
  const holder = pronoun ? { from: first, to: first + 1 } : subjectSpan(before);
  if (holder === null || holder.from > first + 1) return null;
  return {
    frame: 'said', sort: pronoun ? 'anaphor' : 'agent', holder, named: !pronoun && isNamed(tokens, holder, first),
    cue: { from: colon, to: colon + 1 }, content: { from: colon + 1, to: tokens.length }, main: true, endorsed: false,
  };
}

/** In tokens: shorter ones are terms. */
const longEnough = 5;
