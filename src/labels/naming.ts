/** "The opposition calls such spending a distraction": what somebody calls a thing is their word for it. */
import { askedOnce } from '../asked.ts';
import { at } from './frames.ts';
import { sortOf } from './holders.ts';
import { calling, notNamed } from './lexicon/frames.ts';
import type { Attribution } from './reporting.ts';
import { isMain } from './reporting.ts';
import { said } from './saying.ts';
import { subject } from './subject.ts';
import type { Quotation, Token } from './tokens.ts';

/** How far the name may stand from the verb, in tokens. */
const reach = 14;

/** After the thing its name follows: "it a crime", "the paper “decoration”", "us cowards". */
function nameFollows(tokens: readonly Token[], verb: number, quotes: readonly Quotation[]): boolean {
  const next = at(tokens, verb + 1);
  if (/^(?:it|him|her|them|us|me|this|that|these|those|himself|itself|themselves)$/u.test(next))
    return tokens[verb + 2]?.kind === 'word' ? !notNamed.has(at(tokens, verb + 2)) : tokens[verb + 2]?.kind === 'open';
  for (let i = verb + 2; i < Math.min(tokens.length, verb + reach); i += 1) {
    if (quotes.some((quote) => quote.from === i || quote.from === i + 1)) return true;
    if (tokens[i]?.kind !== 'word') return false;
    if (/^(?:an?|illegal|unlawful|irresponsible|unacceptable)$/u.test(at(tokens, i))) return true;
  }
  return false;
}

/** "Lund, a trader dubbed the king of herring": what an apposition goes on with is a participle. */
const isApposed = (tokens: readonly Token[], from: number): boolean => /^an?$/u.test(at(tokens, from)) && tokens[from - 1]?.text === ',' && (tokens[from - 2]?.capital ?? false);

const mayName = askedOnce((word) => calling.has(word) || /^(?:holds?|held)$/u.test(word));

/** The attribution that a verb of naming at `verb` makes, or null. */
export function namingAt(
  tokens: readonly Token[],
  verb: number,
  quotes: readonly Quotation[],
  first: number,
): Attribution | null {
  const token = tokens[verb];
  if (!token || !mayName(token)) return null;
  const holds = /^(?:holds?|held)$/u.test(at(tokens, verb)) && tokens.slice(verb + 2, verb + 9).some(({ lower }) => /^(?:responsible|accountable)$/u.test(lower));
  if (!holds && (!calling.has(at(tokens, verb)) || notNamed.has(at(tokens, verb + 1)) || !nameFollows(tokens, verb, quotes))) return null;
  if (holds && at(tokens, (subject(tokens, verb)?.span.from ?? 1) - 1) === 'that') return null;
  // "gangs who call themselves revolutionaries": the name they bear.
  if (at(tokens, verb - 1) === 'who' && /sel(?:f|ves)$/u.test(at(tokens, verb + 1))) return null;
  const found = subject(tokens, verb);
  if (found && isApposed(tokens, found.span.from)) return null;
  if (!found || found.modal !== null || found.negated) return null;
  const sort = sortOf(tokens, found.span, first);
  const body = at(tokens, found.span.from) === 'it' && found.span.to - found.span.from === 1;
  if (!body && sort !== 'agent' && sort !== 'document' && sort !== 'anaphor') return null;
  return said(tokens, found.span, body ? 'anaphor' : sort, verb, first, isMain(tokens, found.span.from));
}
