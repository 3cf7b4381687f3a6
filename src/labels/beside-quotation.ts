/** “…,” snapped a spokesman; “…,” the union corrected them: whose words open the sentence in quotation marks, by whatever verb. */
import { pastAside } from './around-verb.ts';
import { at, isReporting } from './frames.ts';
import { sortOf } from './holders.ts';
import { nameBehind } from './inverted.ts';
import { auxiliary, beForms, determiners, prepositions, subordinators } from './lexicon/grammar.ts';
import { phraseAfter, type Span } from './phrases.ts';
import type { Attribution } from './reporting.ts';
import { said } from './saying.ts';
import { wordCount, type Quotation, type Token } from './tokens.ts';
import { isFinite, isPast, isVerb } from './verb-group.ts';

/** A word that can be a finite verb though no list knows it: "parried", "sniffs". */
function canBeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const word = token?.lower ?? '';
  if (token?.kind !== 'word' || token.capital || beForms.has(word) || auxiliary.has(word)) return false;
  if (prepositions.has(word) || determiners.has(word) || subordinators.has(word)) return false;
  return isFinite(word) || isPast(word) || isReporting(word) || /[a-z]{2}(?:ed|s)$/u.test(word);
}

/** How far behind a name its aside may end, in tokens: "Prime Minister Holm, himself a farmer, snapped". */
const longestAside = 12;

const reads = /^(?:reads?|runs?|ran|goes|went)$/u;

/** The attribution that a quotation at the head of the sentence has from what follows it, or null. */
export function besideQuotation(tokens: readonly Token[], quotes: readonly Quotation[], first: number): Attribution | null {
  const [quote] = quotes;
  if (quote?.from !== 1 || quote.unclosed || wordCount(tokens, quote.from, quote.to) === 0) return null;
  const comma = tokens[quote.to + 1]?.text === ',';
  if (!comma && !/^[,?!]$/u.test(tokens[quote.to - 1]?.text ?? '')) return null;
  const next = quote.to + (comma ? 2 : 1);
  const content = { from: quote.from, to: quote.to };
  const speaks = (span: Span | null, place: number): span is Span =>
    span !== null && span.from === place && /^(?:agent|anaphor|document)$/u.test(sortOf(tokens, span, first));
  // "“…,” is how Ola Lund remembers it".
  const how = at(tokens, next) === 'is' && at(tokens, next + 1) === 'how' ? phraseAfter(tokens, next + 2) : null;
  if (speaks(how, next + 2) && canBeVerb(tokens, pastAside(tokens, how.to, longestAside))) return said(tokens, how, sortOf(tokens, how, first), next, first, true, content);
  // "“…,” came the reply from the ministry".
  const from = /^(?:came|comes)$/u.test(at(tokens, next)) ? tokens.findIndex(({ lower }, i) => i > next && i < next + 6 && lower === 'from') : -1;
  const source = from > 0 ? phraseAfter(tokens, from + 1) : null;
  if (source && speaks(source, from + 1)) return said(tokens, source, sortOf(tokens, source, first), next, first, true, content);
  if (canBeVerb(tokens, next) || (isVerb(at(tokens, next)) && !determiners.has(at(tokens, next)) && !prepositions.has(at(tokens, next)))) {
    const phrase = phraseAfter(tokens, next + 1);
    const span = phrase ? (nameBehind(tokens, phrase) ?? phrase) : null;
    const sort = span ? sortOf(tokens, span, first) : 'thing';
    // "reads the placard", but no paper parries.
    if (phrase && span && speaks(phrase, next + 1) && (sort !== 'document' || reads.test(at(tokens, next)))) return said(tokens, span, sort, next, first, true, content);
  }
  const span = phraseAfter(tokens, next);
  if (!speaks(span, next)) return null;
  const verb = canBeVerb(tokens, span.to) ? span.to : pastAside(tokens, span.to, longestAside);
  const named = nameBehind(tokens, span) ?? span;
  return canBeVerb(tokens, verb) ? said(tokens, named, sortOf(tokens, named, first), verb, first, true, content) : null;
}
