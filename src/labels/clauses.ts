/** Splits a sentence into clauses that can be cited by themselves. */
import { isFiniteVerb, isPast } from './verb-group.ts';
import type { Quotation, Token } from './tokens.ts';
import { auxiliary, openers } from './lexicon/grammar.ts';

/** A clause: tokens `from` up to but not including `to`; marks that part clauses belong to neither. */
export interface ClauseSpan {
  readonly from: number;
  readonly to: number;
}

const conditions = new Set(['if', 'unless', 'should', 'provided', 'without']);
const dashes = new Set(['—', '–', '--', ';', '-']);

/** Whether a finite verb stands between two tokens. */
export function finiteBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || !isFiniteVerb(token)) continue;
    const word = token.lower;
    // "to placate its neighbour's fears": a noun.
    if (auxiliary.has(word) || (!token.capital && !(tokens[i - 1]?.lower === "'s" && !isPast(word)))) return true;
  }
  return false;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (!next || next.kind !== 'word') return false;
  if (openers.has(next.lower)) return true;
  const participle = next.lower.endsWith('ing') && next.lower.length > 5 && !next.capital;
  const after = tokens[i + 1];
  if (participle) return after !== undefined && after.kind === 'word' && after.lower !== 'and';
  if (next.lower.endsWith('ly') && (after?.lower.endsWith('ing') ?? false)) return true;
  if (next.lower === 'further' && (after?.lower.endsWith('ing') ?? false)) return true;
  // ", a stance closely tied to": an apposition to the whole clause.
  if ((next.lower === 'a' || next.lower === 'an') && finiteOrParticipleSoon(tokens, i + 1)) return true;
  return (next.lower === 'and' || next.lower === 'or') && finiteSoon(tokens, i + 1);
}

function finiteOrParticipleSoon(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 5).some((token) => !token.capital && /(?:ed|ing)$/u.test(token.lower));
}

function finiteSoon(tokens: readonly Token[], from: number): boolean {
  return finiteBetween(tokens, from, Math.min(tokens.length, from + 8));
}

/** The clauses of a sentence, in order; a single one when it cannot be parted. */
export function clauseSpans(tokens: readonly Token[], quotes: readonly Quotation[]): ClauseSpan[] {
  const cuts: { at: number; next: number }[] = [];
  let quoted = 0;
  tokens.forEach((token, i) => {
    while (quoted < quotes.length && (quotes[quoted]?.to ?? 0) <= i) quoted += 1;
    const range = quotes[quoted];
    if (range && i >= range.from && i < range.to) return;
    if (token.kind !== 'mark' || i === 0) return;
    const spaced = token.text !== '-' || tokens[i - 1]?.end !== token.start;
    if (dashes.has(token.text) && spaced) cuts.push({ at: i, next: i + 1 });
    else if (token.text === ',' && opensClause(tokens, i + 1)) cuts.push({ at: i, next: i + 1 });
  });
  const spans: ClauseSpan[] = [];
  let from = 0;
  for (const cut of cuts) {
    // A condition is not parted from what it conditions.
    if (conditions.has(tokens[from]?.lower ?? '')) continue;
    // The part before must be able to stand alone: it has a finite verb and enough words.
    if (cut.at - from < 3 || (spans.length === 0 && !finiteBetween(tokens, from, cut.at))) continue;
    spans.push({ from, to: cut.at });
    from = cut.next;
  }
  spans.push({ from, to: tokens.length });
  return spans;
}
